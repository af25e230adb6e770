#include "ui/dialogs/rules_window.h"

#include "core/store/drafts.h"
#include "core/store/undo.h"
#include "core/support/streams.h"
#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/level_dialog.h"
#include "ui/dialogs/rule_version_dialog.h"
#include "ui/dialogs/rules_html.h"
#include "ui/dialogs/who_changes_panel.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/clause_popup.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/typed_edit.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace core::literals;
using namespace Qt::StringLiterals;

namespace {

struct Office : support::OpenWorkspace {
    core::Id<core::Household> household;

    /// A sound house of 25 m² for three: 8,3 m² each, so it is refused.
    Office()
    {
        core::UnitOfWork work = workspace.begin(u"Tạo sổ"_s);
        core::seedRules(work);
        work.commit();
        core::HouseholdRecord record = support::sampleHousehold(commune(u"18310"_s), {.members = 3, .area = 25});
        for (const auto &[component, material] : {std::pair(core::Component::Foundation, u"BE_TONG"_s), std::pair(core::Component::Frame, u"BTCT"_s),
                                                  std::pair(core::Component::Wall, u"GACH_DA"_s), std::pair(core::Component::RoofFrame, u"BTCT"_s), std::pair(core::Component::Roof, u"NGOI"_s)})
            core::setComponent(record.surveys.front(), component, {.material = material, .text = {}, .damage = 0});
        record.surveys.front().builtYear = 2015;
        record.surveys.front().everRepaired = core::Answer::No;
        household = enter(record);
        workspace.setAsOf(support::testDay);
    }

    core::StoredRuleSet newest() { return *core::newestVersion(workspace.database(), u"QD55"_s); }
    core::Outcome outcomeOn(QDate day) { return core::judge(workspace.database(), household, day).front().outcome; }
};

void type(QWidget &dialog, const QString &field, const QString &text)
{
    auto *edit = dialog.findChild<QLineEdit *>(field);
    REQUIRE(edit);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void typeBasis(QWidget &dialog)
{
    type(dialog, u"basis.document"_s, u"Quyet dinh 12/2025/QD-UBND"_s);
    type(dialog, u"basis.issued_on"_s, u"05/03/2025"_s);
    type(dialog, u"basis.from"_s, u"01/07/2025"_s);
}

void press(QWidget &dialog, const QString &text)
{
    for (QPushButton *found : dialog.findChildren<QPushButton *>())
        if (found->text().remove(u'&') == text)
            return QTest::mouseClick(found, Qt::LeftButton);
    FAIL("there is no button " << text.toStdString());
}

void waitFor(ui::WhoChangesPanel *panel)
{
    REQUIRE(QTest::qWaitFor([panel] { return !panel->isComparing(); }, 10'000));
}

}

TEST_CASE("a threshold is changed by keys: who changes is shown, then it is saved, and undone as one step", "[rules]")
{
    Office office;
    ui::RuleVersionDialog dialog(office.workspace, office.newest());
    dialog.show();
    auto *panel = dialog.findChild<ui::WhoChangesPanel *>();
    type(dialog, u"T1.area_per_person"_s, u"9"_s);
    typeBasis(dialog);

    QTest::keyClick(&dialog, Qt::Key_Return);

    waitFor(panel);
    CHECK(dialog.isVisible());
    CHECK(office.newest().version == 1);
    auto *table = panel->findChild<ui::TableView *>();
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 0).data().toString() == u"Nguyễn Thị Hòa"_s);
    CHECK(table->model()->index(0, 3).data().toString() == u"Not entitled → Entitled"_s);
    CHECK(table->model()->index(0, 4).data().toString() == u"E06: Nhà tạm, nhà dột nát"_s);
    CHECK(table->model()->index(0, 5).data().toString() == u"+60.000.000"_s);

    QTest::keyClick(&dialog, Qt::Key_Return);

    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(office.newest().version == 2);
    CHECK(office.outcomeOn(QDate(2025, 6, 30)) == core::Outcome::Refused);
    CHECK(office.outcomeOn(QDate(2025, 7, 1)) == core::Outcome::Eligible);
    office.workspace.openRegister().undo();
    CHECK(office.newest().version == 1);
}

TEST_CASE("what was compared counts no more once a threshold is changed again", "[rules]")
{
    Office office;
    ui::RuleVersionDialog dialog(office.workspace, office.newest());
    dialog.show();
    auto *panel = dialog.findChild<ui::WhoChangesPanel *>();
    type(dialog, u"T1.area_per_person"_s, u"9"_s);
    press(dialog, u"Who changes?"_s);
    waitFor(panel);
    CHECK(panel->isCurrent());

    dialog.findChild<QLineEdit *>(u"T1.area_per_person"_s)->setText(u"9,0"_s);   // as leaving the field may write it
    CHECK(panel->isCurrent());
    type(dialog, u"T1.area_per_person"_s, u"10"_s);

    CHECK_FALSE(panel->isCurrent());
}

TEST_CASE("without a document, or with a number that cannot be meant, nothing is saved and the dialog says what is missing", "[rules]")
{
    Office office;
    ui::RuleVersionDialog dialog(office.workspace, office.newest());
    dialog.show();
    type(dialog, u"T1.area_per_person"_s, u"900"_s);

    press(dialog, u"Save version 2"_s);

    REQUIRE(office.ask.told.size() == 1);
    CHECK(office.ask.told.front().contains(u"between 1 and 100"_s));
    CHECK(office.ask.told.front().contains(u"Enter the document"_s));
    type(dialog, u"T1.area_per_person"_s, u"chin"_s);
    press(dialog, u"Save version 2"_s);
    CHECK(office.ask.told.back().contains(u"needs a number"_s));
    CHECK(office.newest().version == 1);
}

TEST_CASE("a material is made durable, with its words, in the next version", "[rules]")
{
    Office office;
    ui::RuleVersionDialog dialog(office.workspace, office.newest());
    dialog.show();
    dialog.findChild<ui::ChoiceBox *>(u"roof.FIBRO"_s)->choose(u"durable"_s);
    dialog.findChild<QLineEdit *>(u"roof.durable_words"_s)->setText(u"ngói, Fibrô"_s);
    dialog.findChild<QLineEdit *>(u"roof.weak_words"_s)->setText(u"tranh,  lá"_s);
    typeBasis(dialog);

    press(dialog, u"Save version 2"_s);
    waitFor(dialog.findChild<ui::WhoChangesPanel *>());
    press(dialog, u"Save version 2"_s);

    REQUIRE(office.newest().version == 2);
    const core::MaterialList roof = core::ruleSetFromJson(office.newest().body.toUtf8()).materials.components[std::size_t(core::Component::Roof)];
    CHECK(roof.durable.contains(u"FIBRO"_s));
    CHECK_FALSE(roof.weak.contains(u"FIBRO"_s));
    CHECK(roof.durableWords == QStringList{u"ngói"_s, u"fibrô"_s});
    CHECK(roof.weakWords == QStringList{u"tranh"_s, u"lá"_s});
}

TEST_CASE("what was typed is there again, also after one went to look at a household", "[rules]")
{
    Office office;
    core::Id<core::Household> shown;
    QObject::connect(&office.workspace, &ui::Workspace::householdRequested, &office.workspace, [&](core::Id<core::Household> id) { shown = id; });
    {
        ui::RuleVersionDialog dialog(office.workspace, office.newest());
        dialog.show();
        type(dialog, u"T1.area_per_person"_s, u"9"_s);
        press(dialog, u"Who changes?"_s);
        waitFor(dialog.findChild<ui::WhoChangesPanel *>());
        dialog.findChild<ui::TableView *>()->selectRow(0);
        press(dialog, u"Open household"_s);
        CHECK_FALSE(dialog.isVisible());
    }
    CHECK(shown == office.household);

    ui::RuleVersionDialog dialog(office.workspace, office.newest());

    CHECK(dialog.findChild<QLineEdit *>(u"T1.area_per_person"_s)->text() == u"9"_s);
    CHECK(dialog.findChild<ui::FormKeeper *>()->isRestored());
}

TEST_CASE("a level is raised: what it costs is shown, then it is saved and counts from its day", "[rules]")
{
    Office office;
    office.enter(u"18310"_s, {.name = u"Trần Văn Bình"_s, .number = u"042056900002"_s});
    const core::SupportPackage level = core::packagesFor(office.workspace.database(), u"CT_PHATDONG"_s, core::Need::NewHouse, support::testDay).front();
    ui::LevelDialog dialog(office.workspace, level);
    dialog.show();
    type(dialog, u"level.amount"_s, u"70tr"_s);
    typeBasis(dialog);
    press(dialog, u"Save the new level"_s);
    auto *panel = dialog.findChild<ui::WhoChangesPanel *>();
    waitFor(panel);

    bool saysCost = false;
    for (const QLabel *label : panel->findChildren<QLabel *>())
        saysCost = saysCost || label->text().contains(u"60.000.000 → 70.000.000 đồng (10.000.000 đồng more)"_s);
    CHECK(saysCost);
    press(dialog, u"Save the new level"_s);

    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(core::totalOf(core::packagesFor(office.workspace.database(), u"CT_PHATDONG"_s, core::Need::NewHouse, QDate(2025, 7, 1))) == 70'000'000_dong);
    CHECK(core::totalOf(core::packagesFor(office.workspace.database(), u"CT_PHATDONG"_s, core::Need::NewHouse, QDate(2025, 6, 30))) == 60'000'000_dong);
}

TEST_CASE("the window reads the version of the day and says which holds when the day is changed", "[rules]")
{
    Office office;
    {
        core::UnitOfWork work = office.workspace.begin(u"Phiên bản mới"_s);
        core::addRuleVersion(office.newest(), {.thresholds = {{u"T1.area_per_person"_s, 9}}, .materials = {}},
                             {.document = u"Quyết định 12 <b>"_s, .issuedOn = QDate(2025, 3, 5), .article = {}, .from = QDate(2025, 7, 1)}, work);
        work.commit();
    }
    ui::RulesWindow window(office.workspace);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    auto *text = window.findChild<QTextBrowser *>();
    auto *tree = window.findChild<QTreeWidget *>();

    CHECK(text->toPlainText().contains(u"QD55, version 1, from 20/01/2025 – in force"_s));
    CHECK(text->toPlainText().contains(u"diện tích bình quân dưới 8 m²/người"_s));
    QTest::keyClick(tree, Qt::Key_Up);
    CHECK(text->toPlainText().contains(u"QD55, version 2, from 01/07/2025 – not yet"_s));
    CHECK(text->toPlainText().contains(u"Quyết định 12 <b> ngày 05/3/2025"_s));
    CHECK(text->toPlainText().contains(u"⚠ not compared with the text"_s));
    office.workspace.setAsOf(QDate(2025, 7, 1));
    CHECK(text->toPlainText().contains(u"QD55, version 2, from 01/07/2025 – in force"_s));
    CHECK(text->toPlainText().contains(u"diện tích bình quân dưới 9 m²/người"_s));
}

TEST_CASE("the citation of a rule opens its clause", "[rules]")
{
    Office office;
    ui::RulesWindow window(office.workspace);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();

    Q_EMIT window.findChild<QTextBrowser *>()->anchorClicked(QUrl(u"clause:4"_s));

    auto *popup = window.findChild<ui::ClausePopup *>();
    REQUIRE(popup);
    CHECK(popup->accessibleName() == u"Quyết định 55/QĐ-BXD, Điều 1"_s);
}

TEST_CASE("who reads along can try out and not save", "[rules]")
{
    Office office;
    office.workspace.stopWriting(u"Người khác đang mở sổ."_s);
    ui::RuleVersionDialog dialog(office.workspace, office.newest());
    dialog.show();
    type(dialog, u"T1.area_per_person"_s, u"9"_s);
    press(dialog, u"Who changes?"_s);
    waitFor(dialog.findChild<ui::WhoChangesPanel *>());

    CHECK(dialog.findChild<ui::TableView *>()->model()->rowCount() == 1);
    dialog.accept();
    CHECK(office.newest().version == 1);
}
