#include "ui/pages/households_page.h"

#include "core/backup/backup.h"
#include "core/intake/list_origin.h"
#include "core/intake/open_questions.h"
#include "core/store/journal.h"
#include "tests/support/catch.h"
#include "tests/support/named_widget.h"
#include "tests/support/open_workspace.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Households : support::OpenWorkspace {
    ui::HouseholdsPage page{workspace};
    QString backups = core::backupFolderOf(folder.filePath(u"so.ancu"_s));

    explicit Households(int count)
    {
        for (int i = 0; i < count; ++i)
            enter(u"18310"_s, {.name = u"Nguyễn Văn "_s + QChar(u'A' + i), .number = {}});
        page.show();
    }

    ui::TableView *table() { return page.findChild<ui::TableView *>(); }
    bool shows(int rows)
    {
        return QTest::qWaitFor([&] { return table()->model()->rowCount() == rows; }, 30'000);
    }
    void deleteAll()
    {
        table()->selectAll();
        for (QAction *action : table()->actions())
            if (action->shortcut() == QKeySequence(QKeySequence::Delete))
                action->trigger();
    }
    qint64 stored() { return workspace.database().value<qint64>(u"SELECT COUNT(*) FROM household"_s); }
};

}

TEST_CASE("before many households are deleted a backup holds them", "[pages][backup]")
{
    Households open(10);
    REQUIRE(open.shows(10));

    open.deleteAll();
    REQUIRE(open.shows(0));

    CHECK(open.stored() == 0);
    const auto made = core::provenBackupsIn(open.backups, u"so"_s);
    REQUIRE(made.size() == 1);
    CHECK(made[0].proof->households == 10);
}

TEST_CASE("a few households are deleted at once and without a backup", "[pages][backup]")
{
    Households open(9);
    REQUIRE(open.shows(9));

    open.deleteAll();

    CHECK(open.stored() == 0);
    CHECK(core::provenBackupsIn(open.backups, u"so"_s).empty());
}

TEST_CASE("where the backup cannot be made, many households are not deleted", "[pages][backup]")
{
    Households open(10);
    REQUIRE(open.shows(10));
    QFile inTheWay(open.backups);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));

    open.deleteAll();
    REQUIRE(QTest::qWaitFor([&] { return !open.ask.told.isEmpty(); }, 30'000));

    CHECK(open.stored() == 10);
}

TEST_CASE("questions of a household are settled with a reason, in one step, and only where some wait", "[pages]")
{
    Households open(1);
    const auto household = open.workspace.database().value<core::Id<core::Household>>(u"SELECT id FROM household"_s);
    core::UnitOfWork work = open.workspace.begin(u"Nhập danh sách"_s);
    work.add(core::OpenQuestion{.household = household, .field = u"dob"_s, .code = u"missing_dob"_s, .message = u"Thiếu ngày sinh."_s});
    work.commit();
    const QList<QAction *> commands = open.page.commands();
    const auto settle = std::find_if(commands.begin(), commands.end(), [](const QAction *action) -> bool { return action && action->text().startsWith(u"&Questions"_s); });
    REQUIRE(settle != commands.end());
    REQUIRE(open.shows(1));
    open.table()->selectRow(0);
    REQUIRE(QTest::qWaitFor([&] { return (*settle)->isEnabled(); }, 10'000));

    open.ask.why = u"Theo giấy khai sinh"_s;
    (*settle)->trigger();

    CHECK(core::openQuestions(open.workspace.database(), household) == 0);
    CHECK(core::journalUnits(open.workspace.database(), 1).front().reason == u"Theo giấy khai sinh"_s);
    CHECK(QTest::qWaitFor([&] { return !(*settle)->isEnabled(); }, 10'000));
}

TEST_CASE("many households are changed only where some are chosen, and the command says so", "[pages]")
{
    Households open(2);
    REQUIRE(open.shows(2));
    const QList<QAction *> commands = open.page.editCommands();
    const auto many = std::find_if(commands.begin(), commands.end(), [](const QAction *action) -> bool { return action->text() == u"Edit &many households…"_s; });
    REQUIRE(many != commands.end());

    open.table()->clearSelection();
    CHECK_FALSE((*many)->isEnabled());
    CHECK((*many)->toolTip().contains(u"Choose the households in the table first."_s));

    open.table()->selectAll();
    CHECK((*many)->isEnabled());
}

TEST_CASE("pasting from an empty clipboard is told", "[pages]")
{
    Households open(1);
    REQUIRE(open.shows(1));
    QGuiApplication::clipboard()->clear();

    open.page.editCommands().at(1)->trigger();

    REQUIRE(open.ask.told.size() == 1);
    CHECK(open.ask.told.front().startsWith(u"The clipboard holds no text."_s));
}

TEST_CASE("where nothing is found the page says what for, and one button shows all again", "[pages]")
{
    Households open(2);
    REQUIRE(open.shows(2));
    auto *search = support::named<QLineEdit>(open.page, u"Search households"_s);
    const auto *nothing = open.page.findChild<QWidget *>(u"nothingFound"_s);
    CHECK_FALSE(nothing->isVisible());

    search->setText(u"Tran"_s);
    REQUIRE(open.shows(0));
    CHECK(nothing->isVisible());
    CHECK(nothing->findChild<QLabel *>()->text().contains(u"“Tran”"_s));

    nothing->findChild<QPushButton *>()->click();
    REQUIRE(open.shows(2));
    CHECK(search->text().isEmpty());
    CHECK_FALSE(nothing->isVisible());
}

TEST_CASE("a search does not follow into another register", "[pages]")
{
    Households open(2);
    auto *search = support::named<QLineEdit>(open.page, u"Search households"_s);
    search->setText(u"Tran"_s);
    REQUIRE(open.shows(0));
    const QString path = open.workspace.path();

    open.workspace.close();
    open.workspace.open(path);

    CHECK(search->text().isEmpty());
    CHECK(open.shows(2));
}
