// Every table of every page through what an officer does with it, under the eyes of Qt's tester of item models.


#include "core/support/streams.h"
#include "tests/support/catch.h"
#include "tests/support/model_rules.h"
#include "tests/support/named_widget.h"
#include "tests/support/open_workspace.h"
#include "tests/support/sample_review.h"
#include "ui/pages/eligibility_page.h"
#include "ui/pages/household_list.h"
#include "ui/pages/households_page.h"
#include "ui/pages/intake_model.h"
#include "ui/pages/intake_review.h"
#include "ui/pages/lists_page.h"
#include "ui/widgets/grid_view.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct Village : support::OpenWorkspace {
    core::Id<core::Household> hoa;

    Village()
    {
        core::UnitOfWork work = workspace.begin(u"Nạp quy định"_s);
        core::seedRules(work);
        work.commit();
        hoa = enter(u"18310"_s);
        enter(u"18310"_s, {.name = u"Trần Văn Đức"_s, .number = u"042056900002"_s});
        enter(u"18280"_s, {.name = u"Lê Thị Lan"_s, .number = u"042156900003"_s, .category = core::Category::NearPoor});
    }

    void rename(const QString &name)
    {
        core::HouseholdRecord record = *core::loadHousehold(workspace.database(), hoa);
        record.head().person.name = name;
        enter(record);
    }
    void remove()
    {
        core::UnitOfWork work = workspace.begin(u"Xóa hộ"_s);
        core::removeHousehold(hoa, work);
        work.commit();
    }
};

bool has(const ui::TableView *table, int rows)
{
    return QTest::qWaitFor([&] { return table->model()->rowCount() == rows; });
}

void sortByEveryColumn(ui::TableView *table)
{
    for (int column = 0; column < table->model()->columnCount(); ++column)
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            table->horizontalHeader()->setSortIndicator(column, order);
}

ui::TableView *tableCalled(const QWidget &page, const QString &name)
{
    return support::named<ui::TableView>(page, name);
}

}

TEST_CASE_METHOD(Village, "the table of households keeps its rows right through search, sorting, changes and closing", "[models]")
{
    ui::HouseholdsPage page(workspace);
    const support::ModelRules rules(page);
    REQUIRE(rules.watched() > 0);
    page.show();
    auto *list = page.findChild<ui::HouseholdList *>();
    ui::TableView *table = list->table();
    REQUIRE(has(table, 3));

    list->findChild<QLineEdit *>()->setText(u"nguyen hoa"_s);
    CHECK(has(table, 1));
    list->findChild<QLineEdit *>()->clear();
    CHECK(has(table, 3));
    sortByEveryColumn(table);
    workspace.choosePlace(commune(u"18280"_s));
    CHECK(has(table, 1));
    workspace.choosePlace({});
    CHECK(has(table, 3));
    workspace.setAsOf(QDate(2025, 7, 1));

    rename(u"Bùi Thị Hòa"_s);
    CHECK(has(table, 3));
    remove();
    CHECK(has(table, 2));
    workspace.openRegister().undo();
    CHECK(has(table, 3));
    workspace.close();
}

TEST_CASE_METHOD(Village, "the table of judged households keeps its rows right through filters, sorting, changes and closing", "[models]")
{
    ui::EligibilityPage page(workspace);
    const support::ModelRules rules(page);
    REQUIRE(rules.watched() > 0);
    page.show();
    auto *table = page.findChild<ui::TableView *>();
    REQUIRE(has(table, 3));

    sortByEveryColumn(table);
    for (QToolButton *button : page.findChildren<QToolButton *>())
        button->click();
    for (QToolButton *button : page.findChildren<QToolButton *>())
        if (button->text().startsWith(u"All"_s))
            button->click();
    CHECK(has(table, 3));
    remove();
    CHECK(has(table, 2));
    workspace.openRegister().undo();
    CHECK(has(table, 3));
    workspace.choosePlace(commune(u"18280"_s));
    CHECK(has(table, 1));
    workspace.close();
    CHECK(has(table, 0));
}

TEST_CASE_METHOD(Village, "the tables of support lists keep their rows right while a list is made, shortened, frozen and deleted", "[models]")
{
    ui::ListsPage page(workspace);
    const support::ModelRules rules(page);
    REQUIRE(rules.watched() >= 3);
    page.show();
    ui::TableView *lists = tableCalled(page, u"Support lists"_s);
    ui::TableView *households = tableCalled(page, u"Households of the list"_s);
    ui::NewList asked;
    asked.list.title = u"Danh sách hộ đề nghị hỗ trợ, đợt 1"_s;
    asked.list.place = commune(u"18310"_s);
    asked.list.asOf = support::testDay;
    for (const core::ListedHousehold &household : core::entitledHouseholds(workspace.database(), asked.list.place, {}, support::testDay))
        asked.households.push_back(household.household);

    page.make(asked);
    REQUIRE(QTest::qWaitFor([&] { return lists->model()->rowCount() == 1 && households->model()->rowCount() == 2; }));

    sortByEveryColumn(households);
    households->selectRow(0);
    for (QAction *action : page.commands())
        if (action && action->iconText() == u"Take off"_s)
            action->trigger();
    CHECK(has(households, 1));
    workspace.openRegister().undo();
    CHECK(has(households, 2));
    workspace.openRegister().undo();
    CHECK(has(lists, 0));
    workspace.close();
}

TEST_CASE_METHOD(Village, "the tables of a review keep their rows right through files, filters, ticks and pairs", "[models]")
{
    core::Review review = support::sampleReview();
    ui::IntakeReview panel;
    const support::ModelRules rules(panel);
    REQUIRE(rules.watched() >= 5);
    panel.show();

    panel.setReview(review, workspace.database(), workspace.places());
    ui::TableView *files = tableCalled(panel, u"Files"_s);
    REQUIRE(has(files, 3));
    for (int row = 0; row < 3; ++row)
        files->selectRow(row);
    files->selectRow(0);
    for (QToolButton *button : panel.findChildren<QToolButton *>())
        button->click();
    auto *rows = panel.findChild<ui::IntakeModel *>();
    rows->show({});
    REQUIRE(rows->rowCount() == 5);
    QModelIndexList all;
    for (int row = 0; row < rows->rowCount(); ++row)
        all.append(rows->index(row, 0));
    rows->setAccepted(all, false);
    CHECK(ui::countsOf(review).accepted == 0);
    rows->setAccepted(all, true);
    rows->show({.handling = core::Handling::Ask});
    CHECK(rows->rowCount() == 1);
    panel.clear();
    CHECK(rows->rowCount() == 0);
}
