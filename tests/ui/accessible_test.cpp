// What a screen reader says and where the Tab key goes: read back from the widgets themselves.

#include "tests/support/catch.h"
#include "tests/support/open_cases.h"
#include "ui/dialogs/adjust_dialog.h"
#include "ui/dialogs/appraise_dialog.h"
#include "ui/dialogs/approve_dialog.h"
#include "ui/dialogs/backup_settings_dialog.h"
#include "ui/dialogs/complaint_dialog.h"
#include "ui/dialogs/extra_fields_dialog.h"
#include "ui/dialogs/follow_dialog.h"
#include "ui/dialogs/handbook_window.h"
#include "ui/dialogs/household_editor.h"
#include "ui/dialogs/list_on_dialog.h"
#include "ui/dialogs/meeting_dialog.h"
#include "ui/dialogs/new_list_dialog.h"
#include "ui/dialogs/new_register_dialog.h"
#include "ui/dialogs/office_dialog.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/dialogs/settle_dialog.h"
#include "ui/dialogs/verify_dialog.h"
#include "ui/main_window.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

// The parts that Qt makes for itself (the line of a spin box, the view of a combo box) are spoken of through their owner.
bool isPartOfAnother(const QWidget *widget)
{
    return !widget->objectName().isEmpty() && widget->objectName().startsWith("qt_"_L1);
}

QString described(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u" \""_s + widget->objectName() + u"\" in "_s
        + QString::fromLatin1(widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "nothing");
}

QStringList nameless(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool canBeReached = widget->isVisibleTo(&window) && (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (canBeReached && !isPartOfAnother(widget) && nameOf(widget).isEmpty())
            found.append(described(widget));
    }
    return found;
}

// From the first widget on, along the chain of Tab.
QStringList reachedByTab(QWidget &window)
{
    QStringList names;
    QWidget *widget = window.nextInFocusChain();
    for (; widget && widget != &window; widget = widget->nextInFocusChain())
        if (widget->isVisibleTo(&window) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 && !isPartOfAnother(widget))
            names.append(nameOf(widget));
    return names;
}

}

TEST_CASE("whatever the Tab key reaches on a page has a name for a screen reader", "[accessible]")
{
    support::OpenWorkspace open;
    open.enter(u"18277"_s);
    ui::MainWindow window(open.workspace);
    window.resize(1366, 728);
    window.show();
    for (int page = 0; page < 8; ++page) {
        window.showPageNumber(page);
        QTest::qWait(50);
        INFO("page " << page);
        CHECK(nameless(window).join(u'\n') == QString());
    }
}

TEST_CASE("whatever the Tab key reaches in a dialog has a name for a screen reader", "[accessible]")
{
    support::OpenWorkspace open;
    const auto household = open.enter(u"18277"_s);
    ui::HouseholdEditor editor(open.workspace, household);
    ui::NewListDialog list(open.workspace);
    ui::NewRegisterDialog create(open.ask);
    ui::ExtraFieldsDialog fields(open.workspace);
    ui::OfficeDialog office(open.workspace);
    ui::RestoreDialog restore(open.ask, open.workspace.path(), QString());
    ui::HandbookWindow handbook;
    for (QDialog *dialog : std::initializer_list<QDialog *>{&editor, &list, &create, &fields, &office, &restore, &handbook}) {
        dialog->show();
        INFO(dialog->windowTitle().toStdString());
        CHECK(nameless(*dialog).join(u'\n') == QString());
    }
}

namespace {

/// The forms about cases and their lists, each as it opens.
std::vector<std::unique_ptr<QDialog>> listForms(support::OpenCases &open)
{
    const auto list = open.approved(2);
    std::vector<core::Id<core::SupportCase>> cases;
    for (const core::SupportCase &each : open.casesOf(list))
        cases.push_back(each.id);
    const core::Complaint complaint{.uid = u"1"_s, .list = list, .supportCase = {}, .receivedOn = {2025, 2, 18}, .complainant = u"Hồ Văn Em"_s, .content = u"Thiếu hộ."_s, .dueOn = {2025, 2, 25}};
    std::vector<std::unique_ptr<QDialog>> forms;
    forms.push_back(std::make_unique<ui::MeetingDialog>(open.workspace, cases));
    forms.push_back(std::make_unique<ui::VerifyDialog>(open.workspace, cases));
    forms.push_back(std::make_unique<ui::FollowDialog>(open.workspace, list));
    forms.push_back(std::make_unique<ui::AppraiseDialog>(open.workspace, list));
    forms.push_back(std::make_unique<ui::ApproveDialog>(open.workspace, list));
    forms.push_back(std::make_unique<ui::AdjustDialog>(open.workspace, list));
    forms.push_back(std::make_unique<ui::AdjustmentRowDialog>(open.workspace, ui::adjustmentChoices(open.database(), list), std::nullopt));
    forms.push_back(std::make_unique<ui::ComplaintDialog>(open.workspace, ui::ComplaintSubject{.list = list, .supportCase = {}}));
    forms.push_back(std::make_unique<ui::SettleDialog>(open.workspace, complaint, open.tanHuong));
    forms.push_back(std::make_unique<ui::ListOnDialog>(open.workspace, list));
    return forms;
}

}

TEST_CASE("whatever the Tab key reaches in a form about a list has a name for a screen reader", "[accessible]")
{
    support::OpenCases open;
    for (const auto &form : listForms(open)) {
        form->show();
        INFO(form->windowTitle().toStdString());
        CHECK(nameless(*form).join(u'\n') == QString());
    }
}

TEST_CASE("the pages of a list's way have names for a screen reader too", "[accessible]")
{
    support::OpenCases open;
    ui::FollowDialog way(open.workspace, open.verified(1));
    way.show();
    for (int page = 0; page < 5; ++page) {
        way.showPage(ui::FollowDialog::Page(page));
        INFO("page " << page);
        CHECK(nameless(way).join(u'\n') == QString());
    }
}

namespace {

// Each window in Vietnamese, whose words are the longer ones.
void checkThatAllFit(QSize room)
{
    QTranslator vietnamese;
    REQUIRE(vietnamese.load(u":/i18n/ancu_vi.qm"_s));
    QCoreApplication::installTranslator(&vietnamese);
    support::OpenWorkspace open;
    const auto household = open.enter(u"18277"_s);
    ui::MainWindow window(open.workspace);
    ui::HouseholdEditor editor(open.workspace, household);
    ui::NewListDialog list(open.workspace);
    ui::NewRegisterDialog create(open.ask);
    ui::ExtraFieldsDialog fields(open.workspace);
    ui::OfficeDialog office(open.workspace);
    ui::RestoreDialog restore(open.ask, open.workspace.path(), QString());
    for (QWidget *each : std::initializer_list<QWidget *>{&window, &editor, &list, &create, &fields, &office, &restore}) {
        INFO(each->metaObject()->className());
        each->show();
        CHECK(each->minimumSizeHint().width() <= room.width());
        CHECK(each->minimumSizeHint().height() <= room.height());
    }
    support::OpenCases cases;
    for (const auto &form : listForms(cases)) {
        INFO(form->windowTitle().toStdString());
        form->show();
        CHECK(form->minimumSizeHint().width() <= room.width());
        CHECK(form->minimumSizeHint().height() <= room.height());
    }
}

}

TEST_CASE("with large text every window still fits the smallest screen", "[accessible]")
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(12);
    QApplication::setFont(large);
    checkThatAllFit({1366, 700});   // without the task bar and the title
    QApplication::setFont(usual);
}

TEST_CASE("at 150 % of the size every window still fits the smallest screen", "[accessible]")
{
    checkThatAllFit({910, 465});
}

TEST_CASE("in the household's form Tab goes as one reads", "[accessible]")
{
    support::OpenWorkspace open;
    ui::HouseholdEditor editor(open.workspace, {});
    editor.show();

    const QStringList reached = reachedByTab(editor);

    const QStringList read{u"Name of the head"_s, u"Born"_s, u"Gender"_s, u"Identity number"_s, u"Issued on"_s, u"Issued by"_s};
    INFO(reached.join(u" | "_s).toStdString());
    CHECK(reached.mid(0, read.size()) == read);
}
