#include "ui/backup_desk.h"

#include "core/backup/backup.h"
#include "core/backup/restoration.h"
#include "core/integrity/known_heads.h"
#include "core/store/journal.h"
#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"
#include "tests/support/sample_households.h"
#include "ui/base/backup_settings.h"
#include "ui/dialogs/preview_dialog.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/main_window.h"
#include "ui/widgets/notice_bar.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// A clock that the test sets.
struct Desk {
    QTemporaryDir folder;
    support::FakeAsk ask;
    QDateTime now{support::testDay, QTime(8, 0), Qt::UTC};
    ui::Workspace workspace{{.person = u"Nguyễn Văn An"_s, .computer = u"PC-01"_s, .now = [this] { return now; }, .knownHeads = folder.filePath(u"known"_s)}, ask};
    QString path = folder.filePath(u"sổ.ancu"_s);
    QString backups = core::backupFolderOf(path);
    QWidget window;
    ui::BackupDesk desk{workspace, &window};

    Desk()
    {
        QSettings().remove(u"backup"_s);
        {
            core::Database database(path);
            core::migrate(database);
            core::UnitOfWork work(database, support::orderFor(u"Tạo sổ"_s));
            core::seedPlaces(u"440"_s, work);
            work.commit();
        }
        workspace.open(path);
        window.show();
    }
    ~Desk() { QSettings().remove(u"backup"_s); }

    void enter()
    {
        core::UnitOfWork work = workspace.begin(u"Nhập hộ"_s);
        core::saveHousehold(support::sampleHousehold(workspace.places().communeByCode(u"18310"_s, support::testDay)->id), work);
        work.commit();
    }
    std::vector<core::BackupFile> made() const { return core::provenBackupsIn(backups, u"sổ"_s); }
    bool settled() { return QTest::qWaitFor([&] { return !desk.isBackingUp() && !desk.job().isRunning(); }, 30'000); }
    std::vector<core::KnownHead> known() { return core::KnownHeads(folder.filePath(u"known"_s)).of(core::registerUid(workspace.database())); }
    QString notice() const { return desk.noticeBar()->isVisibleTo(&window) ? desk.noticeBar()->text() : QString(); }
};

}

TEST_CASE_METHOD(Desk, "the first change of a day is backed up in the background, the second is not", "[window][backup]")
{
    enter();
    CHECK(desk.isBackingUp());
    REQUIRE(settled());
    CHECK(made().size() == 1);
    CHECK(made()[0].standing() == core::BackupStanding::Verified);

    now = now.addSecs(3600);
    enter();
    CHECK_FALSE(desk.isBackingUp());

    now = now.addDays(1);
    enter();
    REQUIRE(settled());
    CHECK(made().size() == 2);
    CHECK(ask.told.isEmpty());
}

TEST_CASE_METHOD(Desk, "what was backed up is known outside the register, wherever the copy went", "[window][backup][integrity]")
{
    enter();
    REQUIRE(settled());
    CHECK(known().size() == 1);

    enter();
    ask.path = folder.filePath(u"elsewhere"_s);
    desk.saveCopy();
    REQUIRE(settled());

    REQUIRE(known().size() == 2);
    CHECK(known().back().head == core::journalHead(workspace.database()));
    CHECK(known().back().source == core::KnownHead::Source::Backup);
}

TEST_CASE_METHOD(Desk, "a backup that fails is told once in the bar, and the work goes on", "[window][backup]")
{
    QFile inTheWay(backups);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));

    enter();
    REQUIRE(settled());
    CHECK(notice().startsWith(u"The automatic backup was not made. The folder"_s));
    CHECK(ask.told.isEmpty());
    desk.noticeBar()->closeButton()->click();
    CHECK(notice().isEmpty());

    enter();
    CHECK(settled());
    CHECK(notice().isEmpty());
}

TEST_CASE_METHOD(Desk, "the window closes by itself once the last changes are backed up", "[window][backup]")
{
    enter();
    REQUIRE(settled());
    CHECK_FALSE(desk.mayClose());   // Since the first change nothing says that it is the last.
    REQUIRE(settled());
    CHECK(made().size() == 1);      // It is backed up already.
    CHECK(QTest::qWaitFor([&] { return !window.isVisible(); }));
    CHECK(desk.mayClose());
}

TEST_CASE_METHOD(Desk, "what was changed after the backup of the day is backed up at the end", "[window][backup]")
{
    enter();
    REQUIRE(settled());
    now = now.addSecs(3600);
    enter();

    CHECK_FALSE(desk.mayClose());
    REQUIRE(settled());
    CHECK(made().size() == 2);
    core::Database newest(made()[0].path, core::Database::Mode::ReadOnly);
    CHECK(newest.value<int>(u"SELECT COUNT(*) FROM household"_s) == 2);
}

TEST_CASE_METHOD(Desk, "a register that was closed is backed up after it", "[window][backup]")
{
    enter();
    REQUIRE(settled());
    now = now.addSecs(3600);
    enter();

    workspace.close();
    REQUIRE(settled());

    CHECK(made().size() == 2);
}

TEST_CASE_METHOD(Desk, "nothing changed, nothing is backed up and the window may close", "[window][backup]")
{
    CHECK(desk.mayClose());
    workspace.close();
    CHECK(settled());
    CHECK(made().empty());
}

TEST_CASE_METHOD(Desk, "the second disk gets the newest backup, and after a week without it a reminder stands in the bar", "[window][backup]")
{
    const QTemporaryDir stick;
    core::markSecondTarget(stick.path());
    ui::storeBackupSettings({.second = ui::SecondCopies::On, .folder = stick.path(), .since = support::testDay});
    enter();
    REQUIRE(settled());
    const QString home = stick.path() + u'/' + QDir(stick.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
    CHECK(core::provenBackupsIn(home, u"sổ"_s).size() == 1);
    CHECK(notice().isEmpty());

    REQUIRE(QFile::remove(stick.filePath(u"ancu-sao-luu.txt"_s)));   // Unplugged.
    now = now.addDays(6);
    enter();
    REQUIRE(settled());
    CHECK(notice().isEmpty());

    now = now.addDays(1);
    enter();
    REQUIRE(settled());
    CHECK(notice() == u"The last copy on the second disk is of 01/03/2025. Plug it in and back up."_s);

    core::markSecondTarget(stick.path());
    desk.noticeBar()->button()->click();
    REQUIRE(settled());
    CHECK(notice().isEmpty());
    CHECK(core::provenBackupsIn(home, u"sổ"_s).size() == 2);
}

TEST_CASE_METHOD(Desk, "a restored register opens again, waits for its confirmation, and can be confirmed once", "[window][restore]")
{
    enter();
    REQUIRE(settled());
    now = now.addSecs(3600);
    enter();
    QTimer::singleShot(0, &window, [&] {
        auto *dialog = window.findChild<ui::RestoreDialog *>();
        REQUIRE(dialog);
        REQUIRE(QTest::qWaitFor([&] { return dialog->difference().has_value(); }));
        CHECK(dialog->difference()->unitsLost == 1);
        dialog->accept();
    });

    desk.restoreBackup();
    REQUIRE(QTest::qWaitFor([&] { return workspace.isOpen() && !desk.job().isRunning(); }, 30'000));

    CHECK(workspace.database().value<int>(u"SELECT COUNT(*) FROM household"_s) == 1);
    REQUIRE(ask.told.size() == 1);
    CHECK(ask.told[0].contains(u"before-restore"_s));
    CHECK(notice().startsWith(u"The register was restored from a backup."_s));
    desk.noticeBar()->button()->click();
    CHECK_FALSE(core::unconfirmedRestoration(workspace.database()));
    REQUIRE(settled());
    CHECK(notice().isEmpty());
}

TEST_CASE_METHOD(Desk, "the drill shows a page to print and is offered again after a month", "[window][drill]")
{
    ui::storeBackupSettings({.second = ui::SecondCopies::Off});
    enter();
    REQUIRE(settled());
    now = now.addDays(30);
    enter();
    REQUIRE(settled());
    CHECK(notice().startsWith(u"No restore has been tried out for a month."_s));

    desk.noticeBar()->button()->click();
    REQUIRE(settled());
    const auto *preview = window.findChild<ui::PreviewDialog *>();
    REQUIRE(preview);
    CHECK(preview->document().formCode == u"BBDT"_s);
    CHECK(notice().isEmpty());
    CHECK(ask.told.isEmpty());
}

TEST_CASE("the window itself stays open until the last changes are backed up", "[window][backup]")
{
    support::OpenWorkspace open;
    ui::MainWindow window(open.workspace);
    window.show();
    open.enter(support::sampleHousehold(open.commune(u"18310"_s)));

    CHECK_FALSE(window.close());
    CHECK(QTest::qWaitFor([&] { return !window.isVisible(); }, 30'000));
    CHECK_FALSE(core::provenBackupsIn(core::backupFolderOf(open.folder.filePath(u"so.ancu"_s)), u"so"_s).empty());
}
