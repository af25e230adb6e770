#include "tests/crash/inspection.h"

#include "core/store/verify.h"

#include <QDir>
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

QString rowsOf(core::Database &database, const QString &table)
{
    QStringList parts;
    for (const QString &column : database.columnsOf(table))
        if (!randomColumns().contains(column))
            parts.append(u"'"_s + column + u"', "_s + column);
    const QString sql = u"SELECT json_object("_s + parts.join(u", "_s) + u") FROM "_s + table + u" ORDER BY id"_s;
    QString rows = table + u'\n';
    database.forEach<QString>(sql, [&](const QString &row) { rows += row + u'\n'; });
    return rows;
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
        ++findings.integrity;
        findings.words.append(error.message() + u" ["_s + error.detail() + u']');
    }
    return findings;
}

QString contentOf(core::Database &database)
{
    QString content;
    for (const QString &table : database.rows<QString>(uR"(
            SELECT name FROM sqlite_schema
            WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' AND name NOT LIKE 'local\_%' ESCAPE '\'
            ORDER BY name)"_s))
        content += rowsOf(database, table);
    return content;
}

QStringList damagedBackups(const Site &site)
{
    QStringList damaged;
    for (const QString &name : QDir(site.backupFolder()).entryList({u"*.ancu"_s}, QDir::Files)) {
        try {
            core::Database backup(site.backupFolder() + u'/' + name, core::Database::Mode::ReadOnly);
            if (!core::verify(backup).ok())
                damaged.append(name);
        } catch (const core::Error &) {
            damaged.append(name);
        }
    }
    return damaged;
}

}
