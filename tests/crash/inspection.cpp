#include "tests/crash/inspection.h"

#include "core/integrity/verify.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace crash {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsKept = 5;

const QSet<QString> &randomColumns()
{
    static const QSet<QString> columns{u"uid"_s, u"salt"_s, u"digest"_s, u"previous"_s, u"link"_s, u"before"_s, u"after"_s, u"facts"_s, u"snapshot"_s};
    return columns;
}

void addVerification(core::Database &database, Findings &findings)
{
    for (const core::Check &check : core::verify(database).checks) {
        if (check.ok)
            continue;
        findings.words.append(check.name + u": "_s + check.detail);
        if (check.name == "state"_L1)
            ++findings.state;
        else if (check.name == "integrity"_L1 || check.name == "foreign_keys"_L1)
            ++findings.integrity;
        else
            ++findings.chain;
    }
}

void addLost(core::Database &database, const std::vector<Acknowledged> &acknowledged, Findings &findings)
{
    for (const Acknowledged &unit : acknowledged) {
        const auto link = database.value<QByteArray>(u"SELECT link FROM journal_unit WHERE id = ?"_s, unit.unit);
        if (link.toHex() == unit.link)
            continue;
        ++findings.lost;
        findings.words.append(u"unit %1 was acknowledged and is lost"_s.arg(unit.unit));
    }
}

QStringList recordedTables(core::Database &database)
{
    QStringList tables;
    database.forEach<QString>(uR"(
        SELECT name FROM sqlite_schema
        WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' AND name NOT LIKE 'local\_%' ESCAPE '\'
        ORDER BY name)"_s, [&](const QString &table) { tables.append(table); });
    return tables;
}

QString rowsOf(core::Database &database, const QString &table, const QSet<QString> &without)
{
    QStringList values;
    for (const QString &column : database.columnsOf(table))
        if (!without.contains(column))
            values.append(u"CASE typeof("_s + column + u") WHEN 'blob' THEN hex("_s + column + u") WHEN 'real' THEN printf('%!.15g', "_s + column
                          + u") ELSE quote("_s + column + u") END"_s);
    QString rows = table + u'\n';
    database.forEach<QString>(u"SELECT "_s + values.join(u" || ' ' || "_s) + u" FROM "_s + table + u" ORDER BY id"_s,
                              [&](const QString &row) { rows += row + u'\n'; });
    return rows;
}

Findings failedToOpen(const QString &path, const core::Error &error)
{
    return {.integrity = 1, .words = {path + u": "_s + error.message() + u" ["_s + error.detail() + u']'}};
}

Findings inspectRegister(const QString &path, const core::Seat &seat)
{
    Findings findings;
    try {
        core::Register opened(path, seat);
        addVerification(opened.database(), findings);
    } catch (const core::Error &error) {
        return failedToOpen(path, error);
    }
    return findings;
}

Findings inspectBackup(const QString &path)
{
    Findings findings;
    try {
        core::Database opened(path, core::Database::Mode::ReadOnly);
        addVerification(opened, findings);
    } catch (const core::Error &error) {
        return failedToOpen(path, error);
    }
    return findings;
}

// With what SQLite and the lock keep beside it.
void removeRegister(const QString &path)
{
    for (const auto &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s})
        QFile::remove(path + ending);
}

}

Findings &Findings::operator+=(const Findings &other)
{
    lost += other.lost;
    integrity += other.integrity;
    chain += other.chain;
    state += other.state;
    words = (words + other.words).mid(0, wordsKept);
    return *this;
}

Findings inspect(Site &site)
{
    Findings findings;
    try {
        addVerification(site.database(), findings);
        addLost(site.database(), site.acknowledged, findings);
    } catch (const core::Error &error) {
        findings += failedToOpen(site.path(), error);
    }
    return findings;
}

QString contentOf(core::Database &database)
{
    QString content;
    for (const QString &table : recordedTables(database))
        content += rowsOf(database, table, randomColumns());
    return content;
}

QString everythingIn(core::Database &database, const QStringList &tablesLeftOut)
{
    QString content;
    for (const QString &table : recordedTables(database))
        if (!tablesLeftOut.contains(table))
            content += rowsOf(database, table, {});
    return content;
}

QStringList definitionsIn(core::Database &database)
{
    QStringList definitions;
    database.forEach<QString>(u"SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_schema ORDER BY type, name"_s,
                              [&](const QString &definition) { definitions.append(definition); });
    return definitions;
}

Findings inspectBeside(Site &site)
{
    Findings findings;
    const QDir folder = QFileInfo(site.path()).dir();
    for (const QFileInfo &place : folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QFileInfo &backup : QDir(place.filePath()).entryInfoList({u"*.ancu"_s}, QDir::Files))
            findings += inspectBackup(backup.filePath());
        QDir(place.filePath()).removeRecursively();
    }
    for (const QFileInfo &file : folder.entryInfoList({u"*.ancu"_s}, QDir::Files)) {
        if (file.filePath() == site.path())
            continue;
        findings += inspectRegister(file.filePath(), site.seat());
        removeRegister(file.filePath());
    }
    return findings;
}

}
