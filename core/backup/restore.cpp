#include "core/backup/restore.h"

#include "core/backup/backup.h"
#include "core/backup/register_proof.h"
#include "core/backup/restoration.h"
#include "core/integrity/page_check.h"
#include "core/integrity/verify.h"
#include "core/store/durable_file.h"
#include "core/store/journal.h"
#include "core/store/migrations.h"
#include "core/store/register_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct RestoreText { Q_DECLARE_TR_FUNCTIONS(core::Restore) };

constexpr int looksAtReplaced = 2;
constexpr qint64 roomNeeded = 2;   // In sizes of the backup: the copy, and the log of bringing it to the newest schema.
const auto logsKept = {"-wal"_L1, "-journal"_L1};
const auto logEndings = {"-wal"_L1, "-journal"_L1, "-shm"_L1};

/// What can still be said of the file that is to be replaced.
struct Replaced {
    bool isSound = false;
    qint64 unit = 0;
    QString head;
    QString uid;
    QByteArray firstLink;
};

QString unfinishedOf(const QString &registerPath)
{
    return registerPath + u".restoring"_s;
}

QByteArray firstLinkOf(Database &database)
{
    return database.value<QByteArray>(u"SELECT link FROM journal_unit WHERE id = 1"_s);
}

// A connection for writing takes what a crash has left in the log into the file, and at its end the log is gone.
void lookAt(const QString &registerPath, Replaced &replaced)
{
    Database current(registerPath);
    replaced.unit = newestUnit(current);
    replaced.head = journalHead(current);
    replaced.uid = registerUid(current);
    replaced.firstLink = firstLinkOf(current);
    const auto finding = current.value<QString>(u"PRAGMA quick_check(1)"_s);
    refuseUnreadPage(finding);
    replaced.isSound = finding == "ok"_L1;
    current.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

// A file that cannot be read is what the backup is for; but a disk that failed once is asked again before a register is given up.
Replaced settle(const QString &registerPath)
{
    Replaced replaced;
    bool isAskedAgain = QFile::exists(registerPath);
    for (int look = 1; isAskedAgain; ++look) {
        try {
            lookAt(registerPath, replaced);
            isAskedAgain = false;
        } catch (const Error &) {
            replaced.isSound = false;
            isAskedAgain = look < looksAtReplaced;   // whatever it said: a failed disk is also met while opening
        }
    }
    return replaced;
}

// For writing, too: a connection for reading would leave an empty log behind.
QString backUpReplaced(const QString &registerPath, const QDateTime &at, const Progress &progress)
{
    Database current(registerPath);
    return backUp(current, backupFolderOf(registerPath), at, progress);
}

void refuseUnsound(Database &archive, const Progress &progress)
{
    if (const Verification verification = verify(archive, progress); !verification.ok())
        throw Error(Error::Kind::NotARegister, RestoreText::tr("This backup is damaged, so nothing was restored. Choose another one."), verification.head);
}

// Heads and uids of the same register are remembered under one identity, also where the backup is older than identities.
void keepIdentity(Database &prepared, bool hadIdentity, const Replaced &replaced)
{
    if (!hadIdentity && !replaced.uid.isEmpty() && firstLinkOf(prepared) == replaced.firstLink)
        prepared.run(u"UPDATE local_identity SET uid = ?"_s, replaced.uid);
}

void record(Database &prepared, const QString &backup, const Replaced &replaced, const WorkOrder &order)
{
    const QString name = QFileInfo(backup).fileName();
    const Restoration restoration{.backup = name, .restoredUnit = newestUnit(prepared), .restoredHead = journalHead(prepared),
                                  .replacedUnit = replaced.unit, .replacedHead = replaced.head};
    UnitOfWork work(prepared, {.title = RestoreText::tr("Restore from the backup %1").arg(name), .person = order.person, .computer = order.computer,
                               .at = order.at, .reason = order.reason, .final = true});
    work.add(restoration);
    work.commit();
}

void removeWithLogs(const QString &path)
{
    QFile::remove(path);
    for (const auto &ending : logEndings)
        QFile::remove(path + ending);
}

void prepare(Database &archive, const QString &path, const Replaced &replaced, const WorkOrder &order, const Progress &progress)
{
    try {
        copyRegister(archive, path, progress);
        {
            Database prepared(path);
            const bool hadIdentity = !registerUid(prepared).isEmpty();
            migrate(prepared);
            keepIdentity(prepared, hadIdentity, replaced);
            record(prepared, archive.path(), replaced, order);
            prepared.run(u"PRAGMA journal_mode = DELETE"_s);
        }
        flushToDisk(path);
    } catch (...) {
        removeWithLogs(path);
        throw;
    }
}

QString freeAside(const QString &registerPath, const QDateTime &at)
{
    const QString folder = QFileInfo(registerPath).absolutePath() + u'/';
    int copy = 1;
    while (QFile::exists(folder + replacedName(registerNameOf(registerPath), at, copy)))
        ++copy;
    return folder + replacedName(registerNameOf(registerPath), at, copy);
}

/// Keeps the replaced register. Its logs get a second name before anybody opens it, as SQLite throws a log away that it cannot use;
/// the file itself gets one before the new file takes its first: at no time is there no register.
class Aside {
public:
    Aside(const QString &registerPath, const QDateTime &at) : m_register(registerPath), m_path(freeAside(registerPath, at))
    {
        for (const auto &ending : logsKept)
            if (QFileInfo(registerPath + ending).size() > 0)
                keepUnderSecondName(registerPath + ending, m_path + ending);
    }
    ~Aside()
    {
        if (!m_isNeeded)
            removeWithLogs(m_path);
    }
    Aside(const Aside &) = delete;
    Aside &operator=(const Aside &) = delete;

    /// The file holds by now what stood in its logs.
    void forgetLogs()
    {
        for (const auto &ending : logsKept)
            QFile::remove(m_path + ending);
    }
    void keepFile()
    {
        if (QFile::exists(m_register))
            keepUnderSecondName(m_register, m_path);
    }
    // A log beside the register would be read into the file that comes in its place.
    void dropLogs()
    {
        for (const auto &ending : logEndings)
            if (QFile::exists(m_register + ending)) {
                m_isNeeded = true;
                if (!QFile::remove(m_register + ending))
                    throw Error(Error::Kind::InUse, RestoreText::tr("The current register is in use. Close it everywhere, then restore."), m_register + ending);
            }
    }
    /// The register was replaced. Returns where the old one is; empty when there was none.
    QString keep()
    {
        m_isNeeded = true;
        return QFile::exists(m_path) ? m_path : QString();
    }

private:
    QString m_register;
    QString m_path;
    bool m_isNeeded = false;
};

bool hasLog(const QString &registerPath)
{
    return QFileInfo(registerPath + u"-wal"_s).size() > 0;
}

/// The new register until it stands in its place; gone with the scope where it never does.
class Unfinished {
public:
    explicit Unfinished(const QString &registerPath) : m_path(unfinishedOf(registerPath)) {}
    ~Unfinished() { removeWithLogs(m_path); }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;
    const QString &path() const { return m_path; }

private:
    QString m_path;
};

void describe(Restored &restored, const QString &prepared)
{
    Database database(prepared, Database::Mode::ReadOnly);
    restored.head = journalHead(database);
    restored.households = database.value<qint64>(u"SELECT COUNT(*) FROM household"_s);
}

QString replace(const QString &prepared, const QString &registerPath, Aside &aside, const Progress &progress)
{
    aside.keepFile();
    progress.at(0, 0);
    aside.dropLogs();
    progress.at(0, 0);
    moveIntoPlace(prepared, registerPath);
    return aside.keep();
}

// The backup made of it says the same. Without a proof the file is never thinned out, so nothing fails for it when the restore is done.
void writeProofOfReplaced(const Restored &restored) noexcept
{
    try {
        auto proof = restored.keptAs.isEmpty() ? std::nullopt : proofOf(restored.backup);
        if (!proof)
            return;
        proof->bytes = QFileInfo(restored.keptAs).size();
        proof->hash = hashOfFile(restored.keptAs);
        writeProof(restored.keptAs, *proof);
    } catch (const std::exception &) {
    }
}

void refuseItself(const QString &backup, const QString &registerPath)
{
    if (QFileInfo(backup).canonicalFilePath() == QFileInfo(registerPath).canonicalFilePath() && QFile::exists(backup))
        throw Error(Error::Kind::BadRequest, RestoreText::tr("The register cannot be restored from itself. Choose a backup."), backup);
}

}

void prepareRestored(Database &archive, const QString &path, const WorkOrder &order, const Progress &progress)
{
    prepare(archive, path, {}, order, progress);
}

void clearInterruptedRestore(const QString &registerPath)
{
    removeWithLogs(unfinishedOf(registerPath));
    const QFileInfo file(registerPath);
    std::error_code failed;
    for (const BackupFile &aside : replacedIn(file.absolutePath(), registerNameOf(registerPath)))
        if (std::filesystem::equivalent(QFileInfo(aside.path).filesystemFilePath(), file.filesystemFilePath(), failed))
            removeWithLogs(aside.path);
}

Restored restore(const QString &backup, const QString &registerPath, const WorkOrder &order, const Progress &progress)
{
    refuseItself(backup, registerPath);
    const RegisterLock lock(registerPath, order.person, order.at);
    clearInterruptedRestore(registerPath);
    proveRegister(backup);
    Database archive(backup, Database::Mode::ReadOnly);
    refuseUnsound(archive, progress);
    requireRoom(QFileInfo(registerPath).absolutePath(), roomNeeded * QFileInfo(backup).size());

    progress.at(0, 0);
    Restored restored;
    Aside aside(registerPath, order.at);
    const Replaced replaced = settle(registerPath);
    if (replaced.isSound) {
        aside.forgetLogs();
        restored.backup = backUpReplaced(registerPath, order.at, progress);
        if (hasLog(registerPath))
            throw Error(Error::Kind::InUse, RestoreText::tr("The current register is in use. Close it everywhere, then restore."), registerPath);
    }
    progress.at(0, 0);
    const Unfinished unfinished(registerPath);
    prepare(archive, unfinished.path(), replaced, order, progress);
    progress.at(0, 0);
    describe(restored, unfinished.path());
    restored.keptAs = replace(unfinished.path(), registerPath, aside, progress);
    writeProofOfReplaced(restored);
    return restored;
}

}
