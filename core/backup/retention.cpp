#include "core/backup/retention.h"

#include "core/backup/restoration.h"
#include "core/integrity/verify.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct RetentionText { Q_DECLARE_TR_FUNCTIONS(core::Retention) };

constexpr int recentKept = 10;
constexpr int daysKept = 14;
constexpr int weeksKept = 8;
constexpr int monthsKept = 24;
constexpr int replacedKeptDays = 30;
constexpr int verifiedEveryDays = 7;

/// The newest backup of each of so many days, weeks or months.
class Span {
public:
    explicit Span(int limit) : m_limit(limit) {}

    bool keeps(const QString &key)
    {
        if (m_kept.contains(key) || m_kept.size() >= m_limit)
            return false;
        m_kept.insert(key);
        return true;
    }

private:
    qsizetype m_limit;
    QSet<QString> m_kept;
};

// The last days of December may belong to the first week of the next year.
QString weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return QString::number(year) + u'-' + QString::number(week);
}

// `backups` come newest first.
std::vector<BackupFile> superfluous(const std::vector<BackupFile> &backups)
{
    Span days(daysKept), weeks(weeksKept), months(monthsKept);
    std::vector<BackupFile> rest;
    for (std::size_t i = recentKept; i < backups.size(); ++i) {
        const QDate day = backups[i].at.date();
        const bool forDay = days.keeps(day.toString(Qt::ISODate));
        const bool forWeek = weeks.keeps(weekOf(day));
        const bool forMonth = months.keeps(day.toString(u"yyyy-MM"_s));
        if (!forDay && !forWeek && !forMonth)
            rest.push_back(backups[i]);
    }
    return rest;
}

QString newestWith(const std::vector<BackupFile> &backups, BackupStanding standing)
{
    const auto found = std::find_if(backups.begin(), backups.end(), [&](const BackupFile &backup) -> bool { return backup.standing() >= standing; });
    return found == backups.end() ? QString() : found->path;
}

bool wasVerifiedLately(const std::vector<BackupFile> &backups, const QDateTime &now)
{
    return std::any_of(backups.begin(), backups.end(), [&](const BackupFile &backup) -> bool {
        return backup.standing() == BackupStanding::Verified && backup.proof->verifiedAt <= now && backup.proof->verifiedAt.daysTo(now) < verifiedEveryDays; });
}

void verifyBackup(const QString &path, const QDateTime &at, const Progress &progress)
{
    Database copy(path, Database::Mode::ReadOnly);
    const Verification verification = verify(copy, progress);
    if (!verification.ok())
        throw Error(Error::Kind::Storage,
                    RetentionText::tr("The register does not agree with its own history, so no older backup was removed. Run “Check the register” and keep all files."), path);
    if (auto proof = proofOf(path)) {
        proof->verifiedAt = at;
        writeProof(path, *proof);
    }
}

void removeWithProof(const BackupFile &file)
{
    if (QFile::remove(file.path))
        QFile::remove(proofPathOf(file.path));
}

}

void thinOutBackups(const QString &folder, const QString &registerName, const QDateTime &now)
{
    std::vector<BackupFile> backups = backupsIn(folder, registerName);
    const QString newestVerified = newestWith(backups, BackupStanding::Verified);
    const QString newestCompared = newestWith(backups, BackupStanding::Compared);
    const QDateTime wallClock(now.date(), now.time());
    std::erase_if(backups, [&](const BackupFile &backup) -> bool { return backup.at > wallClock; });
    for (const BackupFile &backup : superfluous(backups))
        if (backup.path != newestVerified && backup.path != newestCompared)
            removeWithProof(backup);
}

void thinOutReplaced(const QString &registerPath, const QString &uid, const QDateTime &now)
{
    for (const BackupFile &replaced : replacedIn(QFileInfo(registerPath).absolutePath(), registerNameOf(registerPath))) {
        const bool isHeldElsewhere = replaced.standing() >= BackupStanding::Compared && replaced.proof->uid == uid;
        if (isHeldElsewhere && replaced.at.date().daysTo(now.date()) > replacedKeptDays)
            removeWithProof(replaced);
    }
}

QString backUpAndThinOut(Database &database, const QString &folder, const QDateTime &at, const Progress &progress)
{
    const QString path = backUp(database, folder, at, progress);
    const QString registerName = registerNameOf(database.path());
    if (!wasVerifiedLately(backupsIn(folder, registerName), at))
        verifyBackup(path, at, progress);
    if (!unconfirmedRestoration(database)) {
        thinOutBackups(folder, registerName, at);
        thinOutReplaced(database.path(), registerUid(database), at);
    }
    return path;
}

}
