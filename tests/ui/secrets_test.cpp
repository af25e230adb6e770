// What is known of a household stays in the register, in its backups and in what a person saved on purpose.

#include "core/forms/catalogue.h"
#include "core/intake/review.h"
#include "core/sheet/workbook.h"
#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"
#include "tests/support/own_settings.h"
#include "tests/support/sample_households.h"
#include "ui/base/attempt.h"
#include "ui/dialogs/household_editor.h"
#include "ui/main_window.h"
#include "ui/printing/document_output.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const core::Seat seat{.person = u"Nguyễn Văn An"_s, .computer = u"PC-01"_s, .now = [] { return QDateTime(support::testDay, QTime(8, 0), Qt::UTC); }};

constexpr int households = 10;

QString canaryName(int i)
{
    return u"Hoàng Bạch Yến Số "_s + QString::number(7310 + i);
}

QString canaryNumber(int i)
{
    return u"04215690073"_s + QString::number(10 + i).right(1);
}

QStringList canaries()
{
    QStringList values;
    for (int i = 0; i < households; ++i)
        values << canaryName(i) << canaryNumber(i);
    return values;
}

QString logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged += message + u'\n';
}

/// Everything the program writes lands below one folder, so that all of it can be looked at.
struct OwnComputer {
    QTemporaryDir folder;
    support::OwnSettings settings{folder.filePath(u"settings"_s)};
    QByteArray temporaryBefore = qgetenv("TMPDIR");
    QtMessageHandler handlerBefore = qInstallMessageHandler(keepLog);

    OwnComputer()
    {
        logged.clear();
        for (const QString &name : {u"temporary"_s, u"settings"_s, u"lists"_s, u"saved"_s})
            QDir(folder.path()).mkdir(name);
        qputenv("TMPDIR", folder.filePath(u"temporary"_s).toUtf8());
    }
    ~OwnComputer()
    {
        qInstallMessageHandler(handlerBefore);
        temporaryBefore.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", temporaryBefore);
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }

    /// Files that hold a canary although they are neither the register, its backups, a list somebody sent nor saved on purpose.
    QStringList leaks(const QString &registerPath) const
    {
        QStringList findings;
        for (QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
            const QString path = files.next();
            const bool isExpected = QStringList{registerPath, registerPath + u"-wal"_s, registerPath + u"-shm"_s}.contains(path)
                                    || path.startsWith(core::backupFolderOf(registerPath)) || path.startsWith(folder.filePath(u"lists/"_s))
                                    || path.startsWith(folder.filePath(u"saved/"_s));
            if (!isExpected && holdsCanary(path))
                findings.append(path);
        }
        return findings;
    }

    static bool holdsCanary(const QString &path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QString &canary : canaries())
            if (bytes.contains(canary.toUtf8()) || bytes.contains(QByteArray(reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2)))
                return true;
        return false;
    }
};

QByteArray listOfCanaries()
{
    QByteArray list = "STT,Họ và tên chủ hộ,Năm sinh,Giới tính,Số CCCD,Địa chỉ,Số nhân khẩu\n";
    for (int i = 0; i < households; ++i)
        list += (QString::number(i + 1) + u',' + canaryName(i) + u",1956,Nữ,"_s + canaryNumber(i) + u",Thôn 1,3\n"_s).toUtf8();
    return list;
}

}

TEST_CASE("names and numbers of households are found nowhere but in the register and in what was saved on purpose", "[secrets]")
{
    const OwnComputer computer;
    const QString path = computer.folder.filePath(u"so.ancu"_s);
    support::FakeAsk ask;
    {
        ui::Workspace workspace(seat, ask);
        core::Register::create(path, u"440"_s, {}, seat);
        ui::MainWindow window(workspace);
        window.show();
        REQUIRE(window.openRegister(path));
        core::Database &database = workspace.database();
        const auto commune = workspace.places().communeByCode(u"18310"_s, support::testDay)->id;

        // taken in
        core::Review review = core::reviewLists(database, {computer.write(u"lists/18310.csv"_s, listOfCanaries())}, {.asOf = support::testDay, .placeCode = u"18310"_s});
        const core::ChangeSet changes = core::acceptReview(database, review, workspace.openRegister().order(u"Nhập danh sách"_s), {});
        workspace.openRegister().announcer()(changes);
        REQUIRE(database.value<int>(u"SELECT COUNT(*) FROM household"_s) == households);
        core::writeMarkedCopies(review, computer.folder.filePath(u"saved"_s));

        // typed
        ui::HouseholdEditor editor(workspace, database.value<core::Id<core::Household>>(u"SELECT MIN(id) FROM household"_s));
        editor.show();
        for (QLineEdit *line : window.findChildren<QLineEdit *>())
            if (line->accessibleName() == u"Search households"_s)
                QTest::keyClicks(line, canaryNumber(3));
        for (QTableView *table : window.findChildren<QTableView *>())
            if (table->isVisible() && table->model()->rowCount() > 0)
                table->selectRow(0);
        QTest::qWait(200);

        // refused
        const auto attempted = [&](auto act) { CHECK_FALSE(ui::attempt(ask, &window, act)); };
        attempted([&] { core::readWorkbook(computer.write(u"lists/rach.xlsx"_s, "PK\x03\x04" + listOfCanaries())); });
        attempted([&] { core::readWorkbook(computer.write(u"lists/cu.xls"_s, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + listOfCanaries())); });
        attempted([&] { core::readWorkbook(computer.write(u"lists/ngoac.csv"_s, "a,\"" + listOfCanaries())); });
        attempted([&] {
            core::UnitOfWork work = workspace.begin(u"Nhập hai lần"_s);
            core::HouseholdRecord record = support::sampleHousehold(commune, {.name = canaryName(1), .number = canaryNumber(1)});
            record.household.uid = database.value<QString>(u"SELECT uid FROM household LIMIT 1"_s);
            work.add(record.household);
        });
        attempted([&] { database.run(u"INSERT INTO person (name) VALUES (?)"_s, canaryName(2)); });
        attempted([&] { database.run(u"INSERT INTO no_such_table VALUES (?)"_s, canaryName(2)); });

        // printed and backed up
        const core::Document form = core::compose(database, u"F05"_s, {.unitCode = u"18310"_s, .asOf = support::testDay});
        for (const QString &suffix : {u"pdf"_s, u"xlsx"_s, u"odt"_s, u"html"_s})
            ui::writeDocument(form, computer.folder.filePath(u"saved/F05."_s + suffix));
        core::backUp(database, core::backupFolderOf(path), seat.now());

        // as it stands while open, and as a crash would leave it
        CHECK(computer.leaks(path) == QStringList());
        CHECK(OwnComputer::holdsCanary(path + u"-wal"_s));
    }

    CHECK(computer.leaks(path) == QStringList());
    CHECK(OwnComputer::holdsCanary(path));
    CHECK(!logged.isEmpty());
    for (const QString &canary : canaries())
        CHECK_FALSE(logged.contains(canary));
    CHECK(QDir(computer.folder.filePath(u"temporary"_s)).entryList(QDir::Files | QDir::Hidden).isEmpty());
    CHECK_FALSE(QDir(computer.folder.filePath(u"settings"_s)).isEmpty());
}
