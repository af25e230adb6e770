#include "ui/main_window_pages.h"

#include "ui/base/help_topic.h"
#include "ui/pages/alike_page.h"
#include "ui/pages/cases_page.h"
#include "ui/pages/charts_page.h"
#include "ui/pages/eligibility_page.h"
#include "ui/pages/forms_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/households_page.h"
#include "ui/pages/intake_page.h"
#include "ui/pages/lists_page.h"

namespace ui {

using namespace Qt::StringLiterals;

Pages makePages(Workspace &workspace, QWidget *parent, const std::function<void(Page *)> &show)
{
    auto *households = new HouseholdsPage(workspace, parent);
    auto *intake = new IntakePage(workspace, parent);
    auto *eligibility = new EligibilityPage(workspace, parent);
    auto *lists = new ListsPage(workspace, parent);
    auto *forms = new FormsPage(workspace, parent);
    auto *charts = new ChartsPage(workspace, parent);
    auto *history = new HistoryPage(workspace, parent);
    auto *alike = new AlikePage(workspace, parent);
    auto *cases = new CasesPage(workspace, parent);

    for (const auto &[page, topic] : std::initializer_list<std::pair<QWidget *, QString>>{
             {households, u"ho-gia-dinh"_s}, {intake, u"nhap-danh-sach"_s}, {eligibility, u"xet-dieu-kien"_s}, {lists, u"danh-sach"_s},
             {forms, u"bieu-mau"_s}, {charts, u"bieu-do"_s}, {history, u"nhat-ky"_s}, {alike, u"ho-trung"_s}, {cases, u"ho-so"_s}})
        setHelpTopic(page, topic);

    QObject::connect(intake, &IntakePage::assessmentRequested, eligibility, [show, eligibility] { show(eligibility); });
    QObject::connect(households, &HouseholdsPage::intakeRequested, intake, [show, intake] { show(intake); });
    QObject::connect(eligibility, &EligibilityPage::intakeRequested, intake, [show, intake] { show(intake); });
    QObject::connect(eligibility, &EligibilityPage::listRequested, lists, [show, lists] {
        show(lists);
        lists->enterNew();
    });
    QObject::connect(households, &HouseholdsPage::householdShown, forms, &FormsPage::showHousehold);
    QObject::connect(eligibility, &EligibilityPage::householdShown, forms, &FormsPage::showHousehold);
    QObject::connect(lists, &ListsPage::householdShown, forms, &FormsPage::showHousehold);
    QObject::connect(cases, &CasesPage::householdShown, forms, &FormsPage::showHousehold);
    const auto showCase = [show, cases](core::Id<core::SupportCase> supportCase) {
        show(cases);
        cases->showCase(supportCase);
    };
    QObject::connect(households, &HouseholdsPage::caseRequested, cases, showCase);
    QObject::connect(eligibility, &EligibilityPage::caseRequested, cases, showCase);
    return {.all = {households, intake, eligibility, lists, forms, charts, history, alike, cases}, .households = households};
}

}
