#include "core/support/streams.h"
#include "tests/support/catch.h"
#include "tests/support/named_widget.h"
#include "tests/support/open_workspace.h"
#include "ui/dialogs/preview_dialog.h"
#include "ui/pages/lists_page.h"
#include "ui/widgets/message_panel.h"
#include "ui/widgets/table_view.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Lists : support::OpenWorkspace {
    ui::ListsPage page{workspace};
    core::Id<core::Household> first;

    Lists()
    {
        core::UnitOfWork work = workspace.begin(u"Nạp quy định"_s);
        core::seedRules(work);
        work.commit();
        first = enter(u"18310"_s);
        enter(u"18310"_s, {.name = u"Trần Văn Bé"_s, .birth = {1962, 5, 1}, .gender = core::Gender::Male, .number = u"042062900002"_s});
    }

    ui::TableView *table(const QString &accessibleName)
    {
        return support::named<ui::TableView>(page, accessibleName);
    }
    ui::TableView *overviews() { return table(u"Support lists"_s); }
    QString overview(ui::OverviewColumn column) { return overviews()->model()->index(0, int(column)).data().toString(); }
    ui::TableView *lines() { return table(u"Households of the list"_s); }
    QAction *command(const QString &shortText)
    {
        for (QAction *action : page.commands())
            if (action && action->iconText() == shortText)
                return action;
        return nullptr;
    }
    bool holds(int households)
    {
        return QTest::qWaitFor([&] { return overviews()->model()->rowCount() == 1 && lines()->model()->rowCount() == households; });
    }
    bool says(const QString &text)
    {
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (label->text().contains(text))
                return true;
        return false;
    }

    /// What the dialog would return for the two households.
    ui::NewList asked()
    {
        ui::NewList asked;
        asked.list.title = u"Danh sách hộ đề nghị hỗ trợ, đợt 1"_s;
        asked.list.place = commune(u"18310"_s);
        asked.list.asOf = support::testDay;
        for (const core::ListedHousehold &household : core::entitledHouseholds(workspace.database(), asked.list.place, {}, support::testDay))
            asked.households.push_back(household.household);
        return asked;
    }
    void makeAndShow()
    {
        page.show();
        page.make(asked());
        REQUIRE(holds(2));
    }
};

}

TEST_CASE_METHOD(Lists, "without a list the page says what one is for and how it is made", "[lists]")
{
    page.show();

    CHECK(page.findChild<ui::MessagePanel *>()->isVisible());
    CHECK(says(u"There is no list yet"_s));
    CHECK_FALSE(command(u"Print"_s)->isEnabled());
    CHECK(command(u"New list"_s)->isEnabled());
}

TEST_CASE_METHOD(Lists, "the dialog shows whom a list would hold before it is made", "[lists]")
{
    workspace.choosePlace(commune(u"18310"_s));
    ui::NewListDialog dialog(workspace);
    dialog.show();
    auto *table = dialog.findChild<ui::TableView *>();

    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }));

    const ui::NewList made = dialog.newList();
    CHECK(made.households.size() == 2);
    CHECK(made.list.place == commune(u"18310"_s));
    CHECK(made.list.title == u"Danh sách hộ đề nghị hỗ trợ, đợt 1"_s);
    CHECK(made.list.asOf == support::testDay);
}

TEST_CASE_METHOD(Lists, "a list that was made is shown with its households and sums", "[lists]")
{
    makeAndShow();

    CHECK(overview(ui::OverviewColumn::Unit) == u"Tân Hương"_s);
    CHECK(overview(ui::OverviewColumn::Households) == u"2"_s);
    CHECK(says(u"2 household"_s));
    CHECK(says(u"2 new house"_s));
    CHECK(says(u"In words: "_s));
    CHECK(ask.told.isEmpty());
}

TEST_CASE_METHOD(Lists, "after a list was made the keyboard is in the table of its households", "[lists]")
{
    QLineEdit elsewhere(&page);
    page.show();
    elsewhere.show();
    elsewhere.setFocus();

    page.make(asked());
    REQUIRE(holds(2));

    CHECK(page.focusWidget() == lines());
}

TEST_CASE_METHOD(Lists, "a household is taken off an open list for a reason that stands in the history, and put on again by undo", "[lists]")
{
    makeAndShow();

    lines()->selectRow(0);
    ask.why = std::nullopt;
    command(u"Take off"_s)->trigger();
    CHECK(holds(2));

    ask.why = u"Hộ xin không nhận hỗ trợ"_s;
    command(u"Take off"_s)->trigger();
    CHECK(holds(1));
    CHECK(core::journalUnits(workspace.database(), 1).front().reason == u"Hộ xin không nhận hỗ trợ"_s);

    workspace.openRegister().undo();
    CHECK(holds(2));
    CHECK(ask.told.isEmpty());
}

TEST_CASE_METHOD(Lists, "freezing is asked about, and a frozen list is neither changed nor deleted", "[lists]")
{
    makeAndShow();

    ask.agrees = false;
    command(u"Freeze"_s)->trigger();
    CHECK(overview(ui::OverviewColumn::State) == u"Open"_s);

    ask.agrees = true;
    command(u"Freeze"_s)->trigger();
    CHECK(overview(ui::OverviewColumn::State) == u"Frozen"_s);
    lines()->selectRow(0);
    CHECK_FALSE(command(u"Take off"_s)->isEnabled());
    CHECK_FALSE(command(u"Delete list"_s)->isEnabled());
    CHECK(ask.told.size() == 2);
}

TEST_CASE_METHOD(Lists, "an open list is deleted for a reason that stands in the history, and comes back by undo", "[lists]")
{
    makeAndShow();

    ask.why = std::nullopt;
    command(u"Delete list"_s)->trigger();
    CHECK(holds(2));

    ask.why = u"Lập nhầm"_s;
    command(u"Delete list"_s)->trigger();
    CHECK(overviews()->model()->rowCount() == 0);
    CHECK(page.findChild<ui::MessagePanel *>()->isVisible());
    CHECK(core::journalUnits(workspace.database(), 1).front().reason == u"Lập nhầm"_s);
    CHECK(ask.told.isEmpty());

    workspace.openRegister().undo();
    CHECK(holds(2));
}

TEST_CASE_METHOD(Lists, "the list of a commune is printed as the commune's form", "[lists]")
{
    makeAndShow();

    command(u"Print"_s)->trigger();

    REQUIRE(QTest::qWaitFor([&] { return page.findChild<ui::PreviewDialog *>() != nullptr; }));
    CHECK(page.findChild<ui::PreviewDialog *>()->document().formCode == u"F05"_s);
}

TEST_CASE_METHOD(Lists, "a list goes into a workbook where the officer says", "[lists]")
{
    makeAndShow();
    ask.path = folder.filePath(u"danh-sach.xlsx"_s);

    command(u"Excel"_s)->trigger();

    CHECK(QTest::qWaitFor([&] { return QFile(ask.path).size() > 0; }));
}

TEST_CASE_METHOD(Lists, "a household that stands on a list already is told and no second list is made", "[lists]")
{
    const ui::NewList twice = asked();
    makeAndShow();

    page.make(twice);

    REQUIRE(QTest::qWaitFor([&] { return !ask.told.isEmpty(); }));
    CHECK(overviews()->model()->rowCount() == 1);
}
