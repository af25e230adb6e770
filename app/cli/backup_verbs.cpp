#include "app/cli/verb.h"

#include "core/backup/restore.h"
#include "core/backup/restore_difference.h"
#include "core/backup/restore_drill.h"
#include "core/backup/retention.h"
#include "core/integrity/known_heads.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct BackupVerbText { Q_DECLARE_TR_FUNCTIONS(cli::BackupVerbs) };

core::WorkOrder orderOf(const Call &call)
{
    return {.person = call.seat().person, .computer = call.seat().computer, .at = call.seat().now()};
}

QString standingName(core::BackupStanding standing)
{
    switch (standing) {
    case core::BackupStanding::Unproven: return u"unproven"_s;
    case core::BackupStanding::Altered: return u"altered"_s;
    case core::BackupStanding::Compared: return u"compared"_s;
    case core::BackupStanding::Verified: break;
    }
    return u"verified"_s;
}

Answer backup(const Call &call)
{
    core::Register opened(call.word(0, u"REGISTER"_s), call.seat(), core::Database::Mode::ReadOnly);
    const QString folder = call.required(u"to"_s);
    const core::BackupFile made = core::backupAt(core::backUpAndThinOut(opened.database(), folder, call.seat().now()));
    core::KnownHeads(call.seat().knownHeads).remember(opened.database(), core::KnownHead::Source::Backup, call.seat().now());
    const QString head = made.proof ? made.proof->head : QString();
    return {.text = BackupVerbText::tr("Backed up and compared: %1").arg(made.path),
            .json = {{u"backup"_s, made.path}, {u"bytes"_s, made.bytes}, {u"head"_s, head}, {u"standing"_s, standingName(made.standing())}}};
}

Answer restoreBackup(const Call &call)
{
    const QString backup = call.word(0, u"BACKUP"_s);
    const QString path = call.required(u"to"_s);
    const core::RestoreDifference difference = core::restoreDifference(backup, path);
    const core::Restored restored = core::restore(backup, path, orderOf(call));
    QStringList lines{BackupVerbText::tr("Restored %1: %Ln household(s).", nullptr, int(restored.households)).arg(path)};
    if (!restored.keptAs.isEmpty())
        lines.append(BackupVerbText::tr("The replaced file, %Ln change(s) newer, is kept as %1.", nullptr, int(difference.unitsLost)).arg(restored.keptAs));
    if (!difference.isSameRegister)
        lines.append(BackupVerbText::tr("Attention: the backup is of another register than the one it replaced."));
    lines.append(BackupVerbText::tr("Older backups are kept until somebody confirms the restored state in the window."));
    return {.text = lines.join(u'\n'),
            .json = {{u"register"_s, path}, {u"kept"_s, restored.keptAs}, {u"backup_before"_s, restored.backup}, {u"head"_s, restored.head},
                     {u"units_lost"_s, difference.unitsLost}, {u"same_register"_s, difference.isSameRegister},
                     {u"households_before"_s, difference.householdsNow}, {u"households"_s, restored.households}},
            .status = difference.isSameRegister ? 0 : 1};
}

QJsonArray checksJson(const core::Verification &verification)
{
    QJsonArray checks;
    for (const core::Check &check : verification.checks)
        checks.append(QJsonObject{{u"check"_s, check.name}, {u"ok"_s, check.ok}, {u"count"_s, check.count}, {u"detail"_s, check.detail}});
    return checks;
}

QJsonArray tablesJson(const core::RestoreDrill &drill)
{
    QJsonArray tables;
    for (const core::TableContent &table : drill.content)
        tables.append(QJsonObject{{u"table"_s, table.table}, {u"rows"_s, table.rows}, {u"hash"_s, QString::fromLatin1(table.hash.toHex())},
                                  {u"same"_s, !drill.differing.contains(table.table)}});
    return tables;
}

QJsonObject drillJson(const core::RestoreDrill &drill)
{
    return {{u"ok"_s, drill.ok()}, {u"backup"_s, drill.backup.path}, {u"bytes"_s, drill.backup.bytes}, {u"standing"_s, standingName(drill.backup.standing())},
            {u"head"_s, drill.head}, {u"head_known"_s, drill.headIsKnown}, {u"units_since"_s, drill.unitsSince}, {u"as_proven"_s, drill.isAsProven},
            {u"content"_s, QString::fromLatin1(drill.contentHash.toHex())}, {u"tables"_s, tablesJson(drill)}, {u"checks"_s, checksJson(drill.verification)}};
}

QString drillText(const core::RestoreDrill &drill)
{
    const auto word = [](bool ok) -> QString { return ok ? BackupVerbText::tr("in order") : BackupVerbText::tr("NOT IN ORDER"); };
    QStringList lines{BackupVerbText::tr("Drill with %1").arg(drill.backup.path),
                      BackupVerbText::tr("The file is as it was written: %1").arg(word(drill.isAsProven)),
                      BackupVerbText::tr("Its head %1 stands in the register's journal: %2").arg(drill.head, word(drill.headIsKnown)),
                      BackupVerbText::tr("%Ln table(s) with the same content after the restore: %1", nullptr, int(drill.content.size())).arg(word(drill.differing.isEmpty()))};
    for (const core::Check &check : drill.verification.checks)
        lines.append(check.name + u": "_s + (check.ok ? word(true) : check.detail) + u" ("_s + QString::number(check.count) + u')');
    lines.append(drill.ok() ? BackupVerbText::tr("The backup can be restored.") : BackupVerbText::tr("The drill failed. Make a new backup and run the drill again."));
    return lines.join(u'\n');
}

Answer drill(const Call &call)
{
    const QString path = QFileInfo(call.word(0, u"REGISTER"_s)).absoluteFilePath();
    if (!QFileInfo::exists(path))
        throw core::Error(core::Error::Kind::File, BackupVerbText::tr("There is no register at %1.").arg(path));
    const core::BackupFile backup = call.has(u"backup"_s) ? core::backupAt(call.option(u"backup"_s)) : core::backupToDrill(path);
    const core::RestoreDrill drill = core::drillRestore(backup, path, orderOf(call));
    return {.text = drillText(drill), .json = drillJson(drill), .status = drill.ok() ? 0 : 1};
}

}

std::vector<Verb> backupVerbs()
{
    return {
        {u"backup"_s, u"REGISTER --to FOLDER"_s, BackupVerbText::tr("A copy that was opened and compared; older ones are thinned out."), {u"to"_s}, false, backup},
        {u"restore"_s, u"BACKUP --to REGISTER"_s, BackupVerbText::tr("Puts a checked backup in place; the replaced file is kept."), {u"to"_s}, false, restoreBackup},
        {u"drill"_s, u"REGISTER [--backup BACKUP]"_s, BackupVerbText::tr("Restores the newest backup into a file of its own, compares and verifies it, and deletes it."),
         {u"backup"_s}, false, drill},
    };
}

}
