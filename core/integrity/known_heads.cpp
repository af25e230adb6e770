#include "core/integrity/known_heads.h"

#include "core/store/journal.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sources{std::pair{KnownHead::Source::Print, "print"_L1}, std::pair{KnownHead::Source::Backup, "backup"_L1},
                             std::pair{KnownHead::Source::Close, "close"_L1}, std::pair{KnownHead::Source::Verification, "verification"_L1}};

QLatin1StringView nameOf(KnownHead::Source source)
{
    return std::find_if(sources.begin(), sources.end(), [&](const auto &each) -> bool { return each.first == source; })->second;
}

std::optional<KnownHead> headOfLine(const QString &line)
{
    const QStringList words = line.split(u' ');
    const auto source = std::find_if(sources.begin(), sources.end(), [&](const auto &each) -> bool { return each.second == words.value(1); });
    const KnownHead head{.head = words.value(2), .source = source == sources.end() ? KnownHead::Source::Verification : source->first,
                         .at = QDateTime::fromString(words.value(0), Qt::ISODateWithMs)};
    const bool isWhole = words.size() == 3 && source != sources.end() && head.at.isValid() && head.unit() > 0;
    return isWhole ? std::optional(head) : std::nullopt;
}

bool isAmong(const std::vector<KnownHead> &heads, const KnownHead &head)
{
    return std::any_of(heads.begin(), heads.end(), [&](const KnownHead &each) -> bool { return each.head == head.head; });
}

bool append(const QString &path, const KnownHead &head)
{
    QFile file(path);
    if (!file.open(QIODevice::Append))
        return false;
    const QByteArray line = QString(head.at.toUTC().toString(Qt::ISODateWithMs) + u' ' + nameOf(head.source) + u' ' + head.head + u'\n').toUtf8();
    return file.write(line) == line.size() && file.flush();
}

std::optional<KnownHead> headOfBackup(const QString &path, const QString &registerUid)
{
    try {
        Database backup(path, Database::Mode::ReadOnly);
        if (!registerUid.isEmpty() && core::registerUid(backup) != registerUid)
            return std::nullopt;
        const auto at = backup.value<QString>(u"SELECT at FROM journal_unit ORDER BY id DESC LIMIT 1"_s);
        return KnownHead{.head = journalHead(backup), .source = KnownHead::Source::Backup, .at = QDateTime::fromString(at, Qt::ISODateWithMs),
                         .file = QFileInfo(path).fileName()};
    } catch (const Error &) {
        return std::nullopt;   // Whether a backup is good is the business of the drill.
    }
}

}

QString KnownHeads::pathOf(const QString &registerUid) const
{
    return m_folder + u'/' + registerUid + u".txt"_s;
}

std::vector<KnownHead> KnownHeads::of(const QString &registerUid) const
{
    std::vector<KnownHead> heads;
    QFile file(pathOf(registerUid));
    if (m_folder.isEmpty() || registerUid.isEmpty() || !file.open(QIODevice::ReadOnly))
        return heads;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        if (const auto head = headOfLine(line.trimmed()))
            heads.push_back(*head);
    return heads;
}

bool KnownHeads::remember(Database &database, KnownHead::Source source, const QDateTime &at) const noexcept
{
    try {
        const QString uid = registerUid(database);
        const KnownHead head{.head = journalHead(database), .source = source, .at = at.toUTC()};
        if (m_folder.isEmpty() || uid.isEmpty() || head.unit() == 0)
            return true;
        if (isAmong(of(uid), head))
            return true;
        return QDir().mkpath(m_folder) && append(pathOf(uid), head);
    } catch (const std::exception &) {
        return false;
    }
}

std::vector<KnownHead> headsOfBackups(const QString &folder, const QString &registerUid)
{
    std::vector<KnownHead> heads;
    for (const QString &name : QDir(folder).entryList({u"*.ancu"_s}, QDir::Files, QDir::Name))
        if (const auto head = headOfBackup(folder + u'/' + name, registerUid); head && head->unit() > 0)
            heads.push_back(*head);
    return heads;
}

std::vector<KnownHead> knownOutside(Database &database, const KnownHeads &heads, const QString &backupFolder)
{
    const QString uid = registerUid(database);
    std::vector<KnownHead> known = heads.of(uid);
    if (uid.isEmpty())
        return known;
    for (const KnownHead &head : headsOfBackups(backupFolder, uid))
        if (!isAmong(known, head))
            known.push_back(head);
    return known;
}

}
