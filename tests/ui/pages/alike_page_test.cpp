#include "ui/pages/alike_page.h"

#include "core/backup/backup.h"
#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

struct Pairs : support::OpenWorkspace {
    ui::AlikePage page{workspace};
    core::Id<core::Household> first, second;

    explicit Pairs(int pairs = 2)
    {
        for (int i = 0; i < pairs; ++i) {
            const QString number = u"04215690000%1"_s.arg(i);
            const auto one = enter(u"18310"_s, {.name = u"Nguyễn Thị Hòa %1"_s.arg(i), .number = number, .members = 4});
            const auto other = enter(u"18259"_s, {.name = u"Nguyễn Thị Hoà %1"_s.arg(i), .number = number, .members = 6});
            if (i == 0)
                first = one, second = other;
        }
        page.resize(1200, 640);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        REQUIRE(shows(pairs));
        table()->setFocus();
    }

    ui::TableView *table(const QString &name = u"Pairs that may be one family"_s)
    {
        for (ui::TableView *view : page.findChildren<ui::TableView *>())
            if (view->accessibleName() == name)
                return view;
        FAIL("there is no table " << name.toStdString());
        return nullptr;
    }
    bool shows(int rows) { return QTest::qWaitFor([&] { return table()->model()->rowCount() == rows; }, 30'000); }
    int merges() { return workspace.database().value<int>(u"SELECT COUNT(*) FROM household_merge"_s); }
    bool mergesAre(int count) { return QTest::qWaitFor([&] { return merges() == count; }, 30'000); }
    QAction *command(const QString &text)
    {
        for (QAction *action : page.commands())
            if (action && action->text() == text)
                return action;
        FAIL("there is no command " << text.toStdString());
        return nullptr;
    }
};

}

TEST_CASE("each pair stands there with its evidence first and both households side by side below", "[pages][alike]")
{
    Pairs open;

    CHECK(open.table()->model()->index(0, 0).data().toString() == u"same number, name, birth date"_s);
    CHECK(open.table()->model()->index(0, 1).data().toString() == u"Nguyễn Thị Hòa 0 (12/03/1956)"_s);
    const auto *fields = open.table(u"The pair field by field"_s)->model();
    QStringList differing;
    for (int row = 0; row < fields->rowCount(); ++row)
        if (fields->index(row, 3).data().toString() == u"differs"_s)
            differing.append(fields->index(row, 0).data().toString());
    CHECK(differing == QStringList{u"Full name"_s, u"Persons"_s});
}

TEST_CASE("one key a pair: 1 keeps the first, 2 the second, 3 says they are not the same", "[pages][alike]")
{
    Pairs open(3);

    QTest::keyClick(open.table(), Qt::Key_1);
    REQUIRE(open.mergesAre(1));
    REQUIRE(open.shows(2));
    QTest::keyClick(open.table(), Qt::Key_2);
    REQUIRE(open.mergesAre(2));
    REQUIRE(open.shows(1));
    QTest::keyClick(open.table(), Qt::Key_3);

    CHECK(open.shows(0));
    CHECK(core::mergeOf(open.workspace.database(), open.second)->kept == open.first);
    const auto merges = core::householdMerges(open.workspace.database());
    CHECK(merges.front().kept.value > merges.front().gone.value);
    CHECK(open.workspace.database().value<int>(u"SELECT COUNT(*) FROM not_duplicate"_s) == 1);
    CHECK(open.workspace.openRegister().undoable()->reason.contains(u"same number"_s));
    CHECK(open.ask.told.isEmpty());
    CHECK(open.ask.reasonsAsked.isEmpty());
}

TEST_CASE("undo brings a pair back into the list", "[pages][alike]")
{
    Pairs open;
    QTest::keyClick(open.table(), Qt::Key_1);
    REQUIRE(open.mergesAre(1));
    REQUIRE(open.shows(1));

    open.workspace.openRegister().undo();

    CHECK(open.shows(2));
    CHECK(open.merges() == 0);
}

TEST_CASE("a backup is made before the first merging, and only then", "[pages][alike][backup]")
{
    Pairs open;
    const QString backups = core::backupFolderOf(open.workspace.path());

    QTest::keyClick(open.table(), Qt::Key_1);
    REQUIRE(open.mergesAre(1));
    QTest::keyClick(open.table(), Qt::Key_1);
    REQUIRE(open.mergesAre(2));

    const auto made = core::provenBackupsIn(backups, u"so"_s);
    REQUIRE(made.size() == 1);
    CHECK(made[0].proof->households == 4);
}

TEST_CASE("a pair that must not be merged says why and stays", "[pages][alike]")
{
    Pairs open(1);
    core::UnitOfWork work(open.workspace.database(), support::orderFor(u"Gộp chỗ khác"_s));   // the page does not know of it yet
    core::mergeHouseholds(open.second, open.first, {}, work);
    work.commit();

    QTest::keyClick(open.table(), Qt::Key_1);

    CHECK(QTest::qWaitFor([&] { return !open.ask.told.isEmpty(); }, 30'000));
    CHECK(open.ask.told.front().contains(u"has been merged into household"_s));
    CHECK(open.merges() == 1);
}

TEST_CASE("merged households stand on their own tab and are taken apart there with a reason", "[pages][alike]")
{
    Pairs open(1);
    QTest::keyClick(open.table(), Qt::Key_1);
    REQUIRE(open.mergesAre(1));
    open.page.showMerged();
    REQUIRE(QTest::qWaitFor([&] { return open.table(u"Merged households"_s)->model()->rowCount() == 1; }, 5000));

    open.command(u"&Take apart again…"_s)->trigger();

    CHECK(open.merges() == 0);
    CHECK(open.ask.reasonsAsked.size() == 1);
    CHECK(core::loadHousehold(open.workspace.database(), open.second)->persons.size() == 1);
    CHECK(open.shows(1));
}

TEST_CASE("Enter opens both side by side, where 2 takes the other's value", "[pages][alike]")
{
    Pairs open(1);
    QTimer::singleShot(0, &open.page, [&] {
        auto *dialog = qobject_cast<ui::MergeDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        auto *table = dialog->findChild<QTableWidget *>();
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->item(row, 0)->text() == u"Persons"_s)
                table->setCurrentCell(row, 0);
        QTest::keyClick(table, Qt::Key_2);
        QTest::keyClick(table, Qt::Key_Return);   // merges nothing yet
        CHECK(dialog->isVisible());
        dialog->accept();
    });

    QTest::keyClick(open.table(), Qt::Key_Return);

    REQUIRE(open.mergesAre(1));
    CHECK(open.workspace.database().find(open.first)->members == 6);
    CHECK(core::draftsOf(open.workspace.database(), u"Nguyễn Văn An"_s).empty());
}

TEST_CASE("a choice that was interrupted is there again", "[pages][alike][drafts]")
{
    Pairs open(1);
    {
        ui::MergeDialog dialog(open.workspace, open.first, open.second);
        dialog.findChild<QComboBox *>(u"household_merge.kept_id"_s)->setCurrentIndex(1);
        dialog.findChild<QComboBox *>(u"reason"_s)->setEditText(u"Theo biên bản"_s);
        dialog.findChild<ui::FormKeeper *>()->keepNow();
    }

    const ui::MergeDialog again(open.workspace, open.first, open.second);

    CHECK(again.wish().kept == open.second);
    CHECK(again.wish().reason == u"Theo biên bản"_s);
}
