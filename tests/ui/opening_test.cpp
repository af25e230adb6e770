// Opening from the window: who holds the file, reading only, damage, a bad place.

#include "core/register_upgrade.h"
#include "core/store/register_lock.h"
#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"
#include "tests/support/own_settings.h"
#include "tests/support/sample_households.h"
#include "ui/base/summons.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/main_window.h"
#include "ui/register_files.h"
#include "ui/register_guard.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const core::Seat seat{.person = u"Nguyễn Văn An"_s, .computer = u"PC-01"_s, .now = [] { return QDateTime(support::testDay, QTime(8, 0), Qt::UTC); }};

// A register with one household, closed, and a window that can open it.
struct ClosedRegister : support::OpenWorkspace {
    QString path = workspace.path();

    ClosedRegister()
    {
        enter(support::sampleHousehold(commune(u"18310"_s)));
        workspace.close();
    }

    void holdElsewhere(const QString &computer)
    {
        QFile file(path + u".lock"_s);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write((u"4190000\nancu\n"_s + computer + u'\n').toUtf8());
    }
    bool isHeldBy(const QString &computer) const
    {
        QFile file(path + u".lock"_s);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(computer.toUtf8());
    }
    void damageRows()
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(file.size() - 9 * 4096));
        file.write(QByteArray(8 * 4096, '\x5a'));
    }
};

/// Notes whether work was shown in front of the window.
struct Watch : QObject {
    bool sawWork = false;

    Watch() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        sawWork = sawWork || (event->type() == QEvent::Show && qobject_cast<ui::JobDialog *>(watched));
        return false;
    }
};

QStringList enabledActions(const QActionGroup &group)
{
    QStringList texts;
    for (const QAction *action : group.actions())
        if (action->isEnabled())
            texts.append(action->text());
    return texts;
}

QString notice(const QWidget &window, ui::StandingNotices::Notice kind)
{
    return window.findChild<ui::StandingNotices *>()->textOf(kind);
}

}

TEST_CASE_METHOD(ClosedRegister, "a register that is open elsewhere can be opened for reading, and the window says why nothing can be changed", "[opening]")
{
    holdElsewhere(u"PC-07"_s);
    ask.choices = {0};
    ui::MainWindow window(workspace);
    window.show();

    CHECK(window.openRegister(path));

    CHECK(ask.told.first().contains(u"PC-07"_s));
    CHECK(workspace.isReadOnly());
    CHECK(notice(window, ui::StandingNotices::Notice::ReadOnly).contains(u"PC-07"_s));
    CHECK(window.windowTitle().contains(u"read only"_s));
    CHECK(enabledActions(workspace.writingActions()) == QStringList());
    CHECK(workspace.writingActions().actions().size() >= 11);
    CHECK(isHeldBy(u"PC-07"_s));
    CHECK_THROWS_AS(enter(support::sampleHousehold(commune(u"18310"_s))), core::Error);
}

TEST_CASE_METHOD(ClosedRegister, "writing is possible again in the next register", "[opening]")
{
    holdElsewhere(u"PC-07"_s);
    ask.choices = {0};
    ui::MainWindow window(workspace);
    window.openRegister(path);
    QFile::remove(path + u".lock"_s);

    CHECK(window.openRegister(path));

    CHECK_FALSE(workspace.isReadOnly());
    CHECK(notice(window, ui::StandingNotices::Notice::ReadOnly).isEmpty());
    CHECK(window.undoAction()->isEnabled());
}

TEST_CASE_METHOD(ClosedRegister, "who thinks better of it has nothing open", "[opening]")
{
    holdElsewhere(u"PC-07"_s);
    ui::MainWindow window(workspace);

    CHECK_FALSE(window.openRegister(path));

    CHECK_FALSE(workspace.isOpen());
    CHECK(isHeldBy(u"PC-07"_s));
}

TEST_CASE_METHOD(ClosedRegister, "opening is tried again as often as it is asked for", "[opening]")
{
    holdElsewhere(u"PC-07"_s);
    ask.choices = {1, 1, 0};
    ui::MainWindow window(workspace);

    CHECK(window.openRegister(path));

    CHECK(ask.told.size() == 3);
    CHECK(workspace.isReadOnly());
}

TEST_CASE_METHOD(ClosedRegister, "the lock of another computer is taken over only after its name was typed, and the journal knows", "[opening]")
{
    holdElsewhere(u"PC-07"_s);
    ui::MainWindow window(workspace);

    ask.choices = {2};
    ask.types = u"PC-08"_s;
    CHECK_FALSE(window.openRegister(path));
    CHECK(isHeldBy(u"PC-07"_s));

    ask.choices = {2};
    ask.types = u"PC-07"_s;
    CHECK(window.openRegister(path));
    CHECK_FALSE(workspace.isReadOnly());
    CHECK_FALSE(isHeldBy(u"PC-07"_s));
    CHECK(workspace.openRegister().undoable()->title == u"Take over the register from computer PC-07"_s);
}

TEST_CASE_METHOD(ClosedRegister, "a reader sees what the writer saved after F5", "[opening]")
{
    core::Register writer(path, seat);
    ask.choices = {0};
    ui::MainWindow window(workspace);
    window.show();
    REQUIRE(window.openRegister(path));
    QSignalSpy changes(&workspace, &ui::Workspace::changed);

    core::UnitOfWork work = writer.begin(u"Nhập hộ"_s);
    core::saveHousehold(support::sampleHousehold(workspace.places().communeByCode(u"18310"_s, support::testDay)->id,
                                                 {.name = u"Trần Văn Mới"_s, .number = u"042056900009"_s}), work);
    work.commit();
    for (QAction *action : window.findChildren<QAction *>())
        if (action->shortcut() == QKeySequence(Qt::Key_F5))
            action->trigger();

    CHECK(changes.count() == 1);
    CHECK(workspace.database().value<int>(u"SELECT COUNT(*) FROM household"_s) == 2);
}

TEST_CASE_METHOD(ClosedRegister, "damage found after opening stops all writing and names the newest backup", "[opening]")
{
    {
        core::Register opened(path, seat);
        core::backUp(opened.database(), core::backupFolderOf(path), seat.now());
    }
    damageRows();
    ui::MainWindow window(workspace);

    REQUIRE(window.openRegister(path));
    CHECK(QTest::qWaitFor([&] { return !notice(window, ui::StandingNotices::Notice::Damaged).isEmpty(); }, 30'000));

    CHECK(notice(window, ui::StandingNotices::Notice::Damaged).contains(u"so-backups"_s));
    CHECK(workspace.isReadOnly());
    CHECK(enabledActions(workspace.writingActions()) == QStringList());
    CHECK_THROWS_AS(workspace.database().run(u"DELETE FROM household"_s), core::Error);
}

TEST_CASE("a synchronised folder is warned of until the person says that it is understood", "[opening]")
{
    support::OpenWorkspace open;
    const support::OwnSettings settings(open.folder.filePath(u"settings"_s));
    const QString path = open.folder.filePath(u"OneDrive - UBND/so.ancu"_s);
    QDir().mkpath(open.folder.filePath(u"OneDrive - UBND"_s));
    const QString source = open.workspace.path();
    open.workspace.close();
    REQUIRE(QFile::copy(source, path));
    ui::MainWindow window(open.workspace);
    window.show();

    REQUIRE(window.openRegister(path));
    CHECK(notice(window, ui::StandingNotices::Notice::Synchronised).contains(u"OneDrive"_s));
    CHECK(open.ask.told.isEmpty());
    window.findChild<ui::StandingNotices *>()->findChild<QPushButton *>()->click();
    CHECK(notice(window, ui::StandingNotices::Notice::Synchronised).isEmpty());

    REQUIRE(window.openRegister(path));
    CHECK(notice(window, ui::StandingNotices::Notice::Synchronised).isEmpty());
}

TEST_CASE_METHOD(ClosedRegister, "a second start calls the first window, and nobody else", "[opening]")
{
    ui::Summons first;
    first.listenFor(path);
    QSignalSpy calls(&first, &ui::Summons::called);
    auto second = std::async(std::launch::async, [this] { return ui::Summons::call(path); });

    CHECK(QTest::qWaitFor([&] { return calls.count() == 1; }, 5000));
    CHECK(second.get());

    first.listenFor({});
    CHECK_FALSE(ui::Summons::call(path));
    CHECK(QDir(folder.path()).entryList({u"*.show"_s}).isEmpty());
}

TEST_CASE_METHOD(ClosedRegister, "a file that is no register is refused with a sentence", "[opening]")
{
    QFile file(folder.filePath(u"khac.ancu"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    ui::MainWindow window(workspace);

    CHECK_FALSE(window.openRegister(file.fileName()));
    REQUIRE(ask.told.size() == 1);
    CHECK(ask.told.first().contains(u"khac.ancu"_s));
}

TEST_CASE("a register of an older program is brought up beside the window, with a backup first", "[opening]")
{
    ClosedRegister closed;
    const QString old = closed.folder.filePath(u"cũ.ancu"_s);
    REQUIRE(QFile::copy(QStringLiteral(ANCU_SOURCE_DIR "/tests/data/registers/schema_1.ancu"), old));
    REQUIRE(QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner));
    ui::MainWindow window(closed.workspace);
    window.show();
    Watch watch;

    CHECK(window.openRegister(old));

    CHECK(watch.sawWork);
    CHECK(closed.workspace.path() == old);
    CHECK_FALSE(closed.workspace.isReadOnly());
    CHECK(core::provenBackupsIn(core::backupFolderOf(old), u"cũ"_s).size() == 1);
    CHECK(closed.ask.told.isEmpty());
}

TEST_CASE("a register of an older program that another computer holds is only read about, not upgraded", "[opening]")
{
    ClosedRegister closed;
    const QString old = closed.folder.filePath(u"cũ.ancu"_s);
    REQUIRE(QFile::copy(QStringLiteral(ANCU_SOURCE_DIR "/tests/data/registers/schema_1.ancu"), old));
    closed.path = old;
    closed.holdElsewhere(u"PC-02"_s);
    ui::MainWindow window(closed.workspace);
    Watch watch;

    CHECK_FALSE(window.openRegister(old));

    CHECK_FALSE(watch.sawWork);
    CHECK(core::isOfOlderSchema(old));
    CHECK(closed.ask.told.size() == 1);
}
