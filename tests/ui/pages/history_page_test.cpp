#include "ui/pages/history_page.h"

#include "core/backup/restoration.h"
#include "tests/support/catch.h"
#include "tests/support/sample_households.h"
#include "tests/support/open_workspace.h"
#include "ui/pages/history_filter_bar.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

struct HistoryPageFixture : support::OpenWorkspace {
    core::Id<core::Household> household = enter(support::sampleHousehold(commune(u"18310"_s)));
    HistoryPage page{workspace};

    HistoryPageFixture()
    {
        page.resize(1200, 700);
        page.show();
        waitForUnits(2);
    }

    QAbstractItemModel &table(const QString &accessibleName)
    {
        for (TableView *view : page.findChildren<TableView *>())
            if (view->accessibleName() == accessibleName)
                return *view->model();
        FAIL("there is no table");
        return *page.findChild<TableView *>()->model();
    }
    QAbstractItemModel &units() { return table(u"Units of work, newest first"_s); }
    QAbstractItemModel &changes() { return table(u"What the unit changed"_s); }
    QString unit(int row, int column) { return units().index(row, column).data().toString(); }

    void waitForUnits(int count)
    {
        REQUIRE(QTest::qWaitFor([&] { return units().rowCount() == count; }, 10'000));
    }

    void edit(const QString &phone, const QString &reason = {})
    {
        core::HouseholdRecord record = *core::loadHousehold(workspace.database(), household);
        record.household.phone = phone;
        core::UnitOfWork work = workspace.begin(u"Sửa hộ"_s, reason);
        core::saveHousehold(record, work);
        work.commit();
    }

    void choose(int row)
    {
        for (TableView *view : page.findChildren<TableView *>())
            if (view->model() == &units())
                view->setCurrentIndex(units().index(row, 0));
    }

    QAction &command(const QString &text)
    {
        for (QAction *action : page.commands())
            if (action && action->text() == text)
                return *action;
        FAIL("there is no such command");
        return *page.commands().constFirst();
    }
};

}

TEST_CASE_METHOD(HistoryPageFixture, "the newest unit stands first, and below it what it changed", "[history]")
{
    edit(u"0912 000 111"_s, u"Theo giấy tờ gốc của hộ"_s);
    waitForUnits(3);
    choose(0);

    CHECK(unit(0, 2) == u"Nguyễn Văn An"_s);
    CHECK(unit(0, 3) == u"Sửa hộ"_s);
    CHECK(unit(0, 4) == u"1"_s);
    CHECK(unit(0, 7) == u"Theo giấy tờ gốc của hộ"_s);
    REQUIRE(changes().rowCount() == 1);
    QStringList told;
    for (int column = 0; column < 6; ++column)
        told.append(changes().index(0, column).data().toString());
    CHECK(told == QStringList{u"Nguyễn Thị Hòa"_s, u"Hộ gia đình: Nguyễn Thị Hòa"_s, u"changed"_s, u"Điện thoại"_s, QString(), u"0912 000 111"_s});
}

TEST_CASE_METHOD(HistoryPageFixture, "an older unit is undone alone and then says so", "[history]")
{
    edit(u"0912"_s);
    const auto other = enter(support::sampleHousehold(commune(u"18229"_s), {.name = u"Lê Văn Cường"_s, .number = u"042056900009"_s}));
    waitForUnits(4);
    choose(1);
    REQUIRE(unit(1, 3) == u"Sửa hộ"_s);

    command(u"&Undo this change alone"_s).trigger();
    waitForUnits(5);

    CHECK(workspace.database().find(household)->phone.isEmpty());
    CHECK(workspace.database().find(other).has_value());
    CHECK(unit(2, 5) == u"undone"_s);
    CHECK(ask.told.isEmpty());
    choose(2);
    CHECK_FALSE(command(u"&Undo this change alone"_s).isEnabled());
}

TEST_CASE_METHOD(HistoryPageFixture, "what stands against undoing a unit is said: which record, who changed it, and the way out", "[history]")
{
    edit(u"0912"_s);
    waitForUnits(3);
    choose(1);

    command(u"&Undo this change alone"_s).trigger();

    REQUIRE(ask.told.size() == 1);
    CHECK(ask.told.front().contains(u"Hộ gia đình: Nguyễn Thị Hòa was changed later by Nguyễn Văn An"_s));
    CHECK(ask.told.front().contains(u"“Sửa hộ”"_s));
    CHECK(workspace.database().find(household)->phone == u"0912"_s);
}

TEST_CASE_METHOD(HistoryPageFixture, "who wants to undo a restore is told how to go back", "[history]")
{
    {
        core::WorkOrder order = workspace.openRegister().order(u"Khôi phục"_s);
        order.final = true;
        core::UnitOfWork work(workspace.database(), order, workspace.openRegister().announcer());
        work.add(core::Restoration{.backup = u"so_20250301-080000_1.ancu"_s});
        work.commit();
    }
    waitForUnits(3);
    choose(0);
    REQUIRE(unit(0, 5) == u"final"_s);

    command(u"&Undo this change alone"_s).trigger();

    REQUIRE(ask.told.size() == 1);
    CHECK(ask.told.front() == u"A restore cannot be undone. To go back to the state before it, restore the file that it replaced: it stands in the list of backups."_s);
}

TEST_CASE_METHOD(HistoryPageFixture, "the history is narrowed by words, by the unit in the tree and to one household", "[history]")
{
    enter(support::sampleHousehold(commune(u"18229"_s), {.name = u"Lê Văn Cường"_s, .number = u"042056900009"_s}));
    edit(u"0912"_s, u"Theo kết quả rà soát của xã"_s);
    waitForUnits(4);

    auto *text = page.findChild<QLineEdit *>();
    QTest::keyClicks(text, u"ra soat"_s);
    waitForUnits(1);
    text->clear();
    waitForUnits(4);

    choose(0);
    command(u"Only the history of this &household"_s).trigger();
    waitForUnits(2);
    page.findChild<HistoryFilterBar *>()->setHousehold({}, {});
    waitForUnits(4);

    workspace.choosePlace(commune(u"18229"_s));
    page.markStale();
    waitForUnits(2);   // the household entered there, and the unit that made the places
}

TEST_CASE_METHOD(HistoryPageFixture, "from a change one goes to its household, also one that was deleted meanwhile", "[history]")
{
    core::Id<core::Household> asked;
    QObject::connect(&workspace, &Workspace::householdRequested, &page, [&](core::Id<core::Household> id) { asked = id; });
    choose(0);

    command(u"&Go to the household"_s).trigger();
    CHECK(asked == household);

    {
        core::UnitOfWork work = workspace.begin(u"Xóa hộ"_s);
        core::removeHousehold(household, work);
        work.commit();
    }
    waitForUnits(3);
    choose(0);
    command(u"&Go to the household"_s).trigger();
    REQUIRE(ask.told.size() == 1);
    CHECK(ask.told.front().contains(u"Nguyễn Thị Hòa was deleted"_s));
}
