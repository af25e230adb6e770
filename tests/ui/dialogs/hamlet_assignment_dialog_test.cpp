#include "ui/dialogs/hamlet_assignment_dialog.h"

#include "core/households/household_index.h"
#include "core/history/field_words.h"
#include "core/households/household_lines.h"
#include "core/places/hamlet_assignment.h"
#include "core/store/drafts.h"
#include "tests/support/catch.h"
#include "tests/support/divided_register.h"
#include "tests/support/open_workspace.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/place_tree.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/typed_edit.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

struct DividedOffice {
    QTemporaryDir folder;
    support::FakeAsk ask;
    ui::Workspace workspace{support::testSeat(), ask};
    core::Id<core::Place> giua, tren, duoi;

    DividedOffice()
    {
        const QString path = folder.filePath(u"so.ancu"_s);
        {
            core::Database database(path);
            core::migrate(database);
            core::UnitOfWork work(database, support::orderFor(u"Tạo sổ"_s));
            support::seedDividedDistrict(work);
            const core::PlaceBook book(database);
            giua = support::communeOn(book, u"90002"_s, support::dayBefore);
            tren = support::communeOn(book, u"90001"_s, support::divisionDay);
            duoi = support::communeOn(book, u"90003"_s, support::divisionDay);
            for (const QString &hamlet : {u"Thôn Đông"_s, u"Thôn Tây"_s, QString()}) {
                core::HouseholdRecord record = support::sampleHousehold(giua, {.name = u"Hộ "_s + hamlet, .number = {}});
                record.household.hamlet = core::hamletNamed(hamlet, giua, work);
                core::saveHousehold(record, work);
            }
            work.commit();
        }
        workspace.open(path);
        workspace.setAsOf(support::divisionDay);
    }

    std::vector<core::HamletAssignment> stored() { return workspace.database().all<core::HamletAssignment>(u"ORDER BY hamlet_id"_s); }
};

QWidget *fieldOf(const QWidget &dialog, const QString &label)
{
    for (const QLabel *found : dialog.findChildren<QLabel *>())
        if (found->text().remove(u'&') == label && found->buddy())
            return found->buddy();
    FAIL("there is no field " << label.toStdString());
    return nullptr;
}

void choose(const QWidget &dialog, core::Id<core::Place> unit)
{
    qobject_cast<ui::ChoiceBox *>(fieldOf(dialog, u"Goes to"_s))->choose(unit.value);
}

void type(const QWidget &dialog, const QString &label, const QString &text)
{
    auto *edit = qobject_cast<QLineEdit *>(fieldOf(dialog, label));
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void press(const QWidget &dialog, const QString &text)
{
    for (QPushButton *found : dialog.findChildren<QPushButton *>())
        if (found->text().remove(u'&') == text)
            return QTest::mouseClick(found, Qt::LeftButton);
    FAIL("there is no button " << text.toStdString());
}

}

TEST_CASE("all hamlets are assigned at once, as one undoable step with a reason", "[hamlets]")
{
    DividedOffice office;
    ui::HamletAssignmentDialog dialog(office.workspace);
    dialog.show();
    auto *table = dialog.findChild<ui::TableView *>();
    table->setFocus();

    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    choose(dialog, office.tren);
    type(dialog, u"Decision number"_s, u"15/QD-UBND"_s);
    type(dialog, u"Decided on"_s, u"20/06/2025"_s);
    press(dialog, u"Save…"_s);

    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(office.ask.reasonsAsked.size() == 1);
    REQUIRE(office.stored().size() == 2);
    CHECK(office.stored()[0].place == office.tren);
    CHECK(office.stored()[1].validFrom == support::divisionDay);
    CHECK(office.stored()[1].decision == u"15/QD-UBND"_s);
    CHECK(office.stored()[1].decidedOn == QDate(2025, 6, 20));
    CHECK(office.workspace.places().awaitsUnit(office.giua, {}, support::divisionDay));
    CHECK_FALSE(office.workspace.places().awaitsUnit(office.giua, office.stored()[0].hamlet, support::divisionDay));
    office.workspace.openRegister().undo();
    CHECK(office.stored().empty());
    CHECK(office.workspace.places().awaitsUnit(office.giua, {1}, support::divisionDay));
}

TEST_CASE("one hamlet is assigned and the next takes over the decision", "[hamlets]")
{
    DividedOffice office;
    ui::HamletAssignmentDialog dialog(office.workspace);
    dialog.show();
    auto *table = dialog.findChild<ui::TableView *>();

    type(dialog, u"Decision number"_s, u"15"_s);
    choose(dialog, office.tren);
    QTest::keyClick(table, Qt::Key_Down);
    choose(dialog, office.duoi);
    press(dialog, u"Save…"_s);

    REQUIRE(office.stored().size() == 2);
    CHECK(office.stored()[0].place == office.tren);
    CHECK(office.stored()[1].place == office.duoi);
    CHECK(office.stored()[1].decision == u"15"_s);
}

TEST_CASE("without the number of a decision nothing is saved and the dialog says of which hamlet", "[hamlets]")
{
    DividedOffice office;
    ui::HamletAssignmentDialog dialog(office.workspace);
    dialog.show();

    choose(dialog, office.tren);
    press(dialog, u"Save…"_s);

    CHECK(dialog.isVisible());
    REQUIRE(office.ask.told.size() == 1);
    CHECK(office.ask.told.front().contains(u"Thôn Đông"_s));
    CHECK(office.stored().empty());
}

TEST_CASE("what was chosen and not saved is there again", "[hamlets]")
{
    DividedOffice office;
    {
        ui::HamletAssignmentDialog dialog(office.workspace);
        dialog.show();
        choose(dialog, office.duoi);
        type(dialog, u"Decision number"_s, u"15"_s);
        dialog.findChild<ui::FormKeeper *>()->keepNow();
    }
    ui::HamletAssignmentDialog dialog(office.workspace);
    dialog.show();
    press(dialog, u"Save…"_s);

    REQUIRE(office.stored().size() == 1);
    CHECK(office.stored()[0].place == office.duoi);
    CHECK(core::draftsOf(office.workspace.database(), u"Nguyễn Văn An"_s).empty());
}

TEST_CASE("closing without saving asks first and stores nothing", "[hamlets]")
{
    DividedOffice office;
    ui::HamletAssignmentDialog dialog(office.workspace);
    dialog.show();
    choose(dialog, office.duoi);

    press(dialog, u"Cancel"_s);

    CHECK(office.ask.told.size() == 1);
    CHECK(dialog.result() == QDialog::Rejected);
    CHECK(office.stored().empty());
}

TEST_CASE("a register without a divided commune says so instead of an empty table", "[hamlets]")
{
    support::OpenWorkspace open;

    ui::assignHamletsOf(open.workspace, nullptr);

    REQUIRE(open.ask.told.size() == 1);
    CHECK(open.ask.told.front().startsWith(u"No commune of this register was divided"_s));
}

TEST_CASE("those who await a unit stand under the units, with their number, and can be chosen", "[hamlets]")
{
    DividedOffice office;
    ui::PlaceTree places(office.workspace);
    auto *tree = places.findChild<QTreeWidget *>();
    const auto last = [tree]() -> QTreeWidgetItem * { return tree->topLevelItem(0)->child(tree->topLevelItem(0)->childCount() - 1); };
    int asked = 0;
    QObject::connect(&places, &ui::PlaceTree::assignmentRequested, &places, [&asked] { ++asked; });

    CHECK(last()->text(0) == u"Not assigned to a new commune (3)"_s);
    tree->setCurrentItem(last());
    CHECK(office.workspace.showsAwaiting());
    CHECK(core::HouseholdIndex(office.workspace.database(), support::divisionDay).ids({.places = office.workspace.placesInView()}).size() == 3);
    Q_EMIT tree->itemActivated(last(), 0);
    CHECK(asked == 1);

    core::UnitOfWork work = office.workspace.begin(u"Phân thôn"_s);
    core::assignHamlets({{.hamlet = {1}, .place = office.tren, .validFrom = support::divisionDay, .decision = u"15"_s}}, work);
    work.commit();
    CHECK(last()->text(0) == u"Not assigned to a new commune (2)"_s);
    CHECK(core::HouseholdIndex(office.workspace.database(), support::divisionDay).ids({.places = office.workspace.placesInView()}).size() == 2);

    office.workspace.setAsOf(support::dayBefore);
    CHECK(last()->text(0) == u"Xã Thượng"_s);
    CHECK_FALSE(office.workspace.showsAwaiting());
}

TEST_CASE("who chooses a divided commune among the old units sees it as it was, assigned or not", "[hamlets]")
{
    DividedOffice office;
    core::UnitOfWork work = office.workspace.begin(u"Phân thôn"_s);
    core::assignHamlets({{.hamlet = {1}, .place = office.tren, .validFrom = support::divisionDay, .decision = u"15"_s}}, work);
    work.commit();
    const auto inView = [&]() -> std::size_t {
        return core::HouseholdIndex(office.workspace.database(), office.workspace.asOf()).ids({.places = office.workspace.placesInView()}).size(); };

    office.workspace.choosePlace(office.giua);
    CHECK(inView() == 3);
    office.workspace.choosePlace(office.tren);
    CHECK(inView() == 1);
    office.workspace.setAsOf(support::dayBefore);
    CHECK(inView() == 1);   // the new unit as of its first day
}

TEST_CASE("the history tells an assignment in words", "[hamlets]")
{
    DividedOffice office;
    core::FieldWords words(office.workspace.database());
    const QJsonObject image{{u"hamlet_id"_s, 1}, {u"place_id"_s, office.tren.value}, {u"valid_from"_s, u"2025-07-01"_s}};

    CHECK(core::tableTitle(u"hamlet_assignment"_s) == u"Phân thôn về xã mới"_s);
    CHECK(words.text(u"hamlet_assignment"_s, u"place_id"_s, image) == u"Xã Sông Trên"_s);
    CHECK(words.text(u"hamlet_assignment"_s, u"hamlet_id"_s, image) == u"Thôn Đông"_s);
    CHECK(words.text(u"hamlet_assignment"_s, u"valid_from"_s, image) == u"01/07/2025"_s);
}
