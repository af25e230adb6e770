#include "tests/support/catch.h"
#include "tests/support/named_widget.h"
#include "tests/support/open_cases.h"
#include "ui/pages/lists_page.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct CaseLists : support::OpenCases {
    std::unique_ptr<ui::ListsPage> page;

    void show()
    {
        page = std::make_unique<ui::ListsPage>(workspace);
        page->show();
        REQUIRE(QTest::qWaitFor([&] { return overviews()->model()->rowCount() == 1; }));
    }
    ui::TableView *overviews() { return support::named<ui::TableView>(*page, u"Support lists"_s); }
    QString overview(ui::OverviewColumn column) { return overviews()->model()->index(0, int(column)).data().toString(); }
    QAction *command(const QString &shortText)
    {
        for (QAction *action : page->commands())
            if (action && action->iconText() == shortText)
                return action;
        return nullptr;
    }
    bool says(const QString &text)
    {
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->text().contains(text))
                return true;
        return false;
    }
};

}

TEST_CASE_METHOD(CaseLists, "a list of cases names its next step and is neither closed nor deleted by hand", "[lists]")
{
    verified(2);
    show();

    CHECK(overview(ui::OverviewColumn::State) == u"To be posted"_s);
    REQUIRE(command(u"Post"_s));
    CHECK(command(u"Post"_s)->isEnabled());
    CHECK(command(u"Post"_s)->shortcuts().contains(Qt::Key_F8));
    CHECK_FALSE(command(u"Freeze"_s)->isEnabled());
    CHECK_FALSE(command(u"Delete list"_s)->isEnabled());
    support::named<ui::TableView>(*page, u"Households of the list"_s)->selectRow(0);
    CHECK_FALSE(command(u"Take off"_s)->isEnabled());
}

TEST_CASE_METHOD(CaseLists, "the step follows the list", "[lists]")
{
    SECTION("submitted")
    {
        submitted(1);
        show();
        CHECK(command(u"Appraise"_s));
        CHECK(says(u"posted from 17/02/2025 to 25/02/2025"_s));
    }
    SECTION("appraised")
    {
        appraised(1);
        show();
        CHECK(command(u"Approve"_s));
    }
    SECTION("approved")
    {
        approved(1);
        show();
        CHECK(command(u"Adjust"_s));
        CHECK(overview(ui::OverviewColumn::Decision) == u"12/QĐ-UBND, 03/03/2025"_s);
    }
}

TEST_CASE_METHOD(CaseLists, "an adjusted list shows who stands on it now, and how often it was adjusted", "[lists]")
{
    const ListId list = approved(3);
    core::WorkOrder order = workspace.openRegister().order(u"Điều chỉnh"_s);
    order.final = true;
    core::UnitOfWork work(database(), order);
    core::adjustList(list, paper(u"QĐ-UBND"_s, u"15"_s, {2025, 4, 1}, district()),
                     {{.kind = core::AdjustmentKind::Remove, .supportCase = casesOf(list)[0].id, .reasonCode = u"CHUYEN_DI"_s, .reason = {}}}, work);
    work.commit();
    show();

    CHECK(overview(ui::OverviewColumn::Households) == u"2"_s);
    CHECK(support::named<ui::TableView>(*page, u"Households of the list"_s)->model()->rowCount() == 2);
    CHECK(overview(ui::OverviewColumn::Decision).contains(u"adjusted 1 time"_s));
    CHECK(says(u"15/QĐ-UBND"_s));
}
