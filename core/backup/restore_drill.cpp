#include "core/backup/restore_drill.h"

#include "core/backup/register_proof.h"
#include "core/backup/restore.h"
#include "core/store/durable_file.h"
#include "core/store/journal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct DrillText { Q_DECLARE_TR_FUNCTIONS(core::RestoreDrill) };

/// The restored copy; gone with the scope, whatever happened.
class Scratch {
public:
    explicit Scratch(const QString &registerPath) : m_path(registerPath + u".drill"_s) { clear(); }
    ~Scratch() { clear(); }
    const QString &path() const { return m_path; }

private:
    void clear()
    {
        for (const auto &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(m_path + ending);
    }

    QString m_path;
};

void findHead(RestoreDrill &drill, Database &archive, const QString &registerPath)
{
    Database current(registerPath, Database::Mode::ReadOnly);
    const qint64 unit = newestUnit(archive);
    const auto link = [unit](Database &database) -> QByteArray { return database.value<QByteArray>(u"SELECT link FROM journal_unit WHERE id = ?"_s, unit); };
    drill.headIsKnown = link(archive) == link(current);
    if (drill.headIsKnown)
        drill.unitsSince = newestUnit(current) - unit;
}

void compareContent(RestoreDrill &drill, Database &archive, const QString &copyPath, const Progress &progress)
{
    copyRegister(archive, copyPath, progress);
    drill.content = contentOf(archive, progress);
    drill.contentHash = hashOf(drill.content);
    Database copy(copyPath, Database::Mode::ReadOnly);
    drill.differing = differingTables(drill.content, contentOf(copy, progress));
}

}

qint64 RestoreDrill::rowsOf(const QString &table) const
{
    const auto found = std::find_if(content.begin(), content.end(), [&](const TableContent &each) -> bool { return each.table == table; });
    return found == content.end() ? 0 : found->rows;
}

RestoreDrill drillRestore(const BackupFile &backup, const QString &registerPath, const WorkOrder &order, const Progress &progress)
{
    RestoreDrill drill{.at = order.at, .person = order.person, .computer = order.computer, .registerName = registerNameOf(registerPath), .backup = backup};
    const Scratch scratch(registerPath);
    requireRoom(QFileInfo(registerPath).absolutePath(), 2 * backup.bytes);
    if (backup.proof)
        drill.isAsProven = hashOfFile(backup.path) == backup.proof->hash;
    proveRegister(backup.path);
    Database archive(backup.path, Database::Mode::ReadOnly);
    drill.uid = registerUid(archive);
    drill.head = journalHead(archive);
    findHead(drill, archive, registerPath);
    compareContent(drill, archive, scratch.path(), progress);
    prepareRestored(archive, scratch.path(), order, progress);
    Database restored(scratch.path(), Database::Mode::ReadOnly);
    drill.verification = verify(restored, progress);
    return drill;
}

BackupFile backupToDrill(const QString &registerPath)
{
    const auto backups = provenBackupsIn(backupFolderOf(registerPath), registerNameOf(registerPath));
    if (backups.empty())
        throw Error(Error::Kind::File, DrillText::tr("There is no backup of this register yet. Make one first: Tools, Back up now."));
    return backups.front();
}

BackupFile backupAt(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        throw Error(Error::Kind::File, DrillText::tr("There is no backup at %1.").arg(path));
    BackupFile backup = backupNamed(file.fileName()).value_or(BackupFile{.registerName = file.completeBaseName(), .at = file.lastModified()});
    backup.path = file.absoluteFilePath();
    backup.bytes = file.size();
    backup.proof = proofOf(backup.path);
    return backup;
}

}
