#include "core/support/stored_rules.h"
#include "core/support/streams.h"
#include "core/support/support_package.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct SeedText { Q_DECLARE_TR_FUNCTIONS(core::SeedRules) };

std::vector<QByteArray> filesIn(const QString &folder)
{
    std::vector<QByteArray> files;
    for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            throw Error(Error::Kind::File, SeedText::tr("The built-in rules cannot be read. Install the program again."), name);
        files.push_back(file.readAll());
    }
    if (files.empty())
        throw Error(Error::Kind::File, SeedText::tr("The built-in rules cannot be read. Install the program again."), folder);
    return files;
}

SupportPackage packageFrom(const QJsonObject &json)
{
    return {.stream = json.value("stream"_L1).toString(), .need = enumNamed<Need>(json.value("need"_L1).toString()).value_or(Need::Unknown),
            .source = json.value("source"_L1).toString(), .amount = Money::ofDong(json.value("amount"_L1).toInteger()),
            .validFrom = QDate::fromString(json.value("valid_from"_L1).toString(), Qt::ISODate),
            .validTo = QDate::fromString(json.value("valid_to"_L1).toString(), Qt::ISODate),
            .citation = json.value("citation"_L1).toString(), .verified = json.value("verified"_L1).toBool()};
}

}

// A rule set lies in the file of its code.
bool lacksRules(Database &database)
{
    const std::vector<QString> stored = database.rows<QString>(u"SELECT DISTINCT code FROM rule_set"_s);
    const QStringList carried = QDir(u":/rules"_s).entryList({u"*.json"_s}, QDir::Files);
    return !stored.empty() && std::any_of(carried.begin(), carried.end(), [&](const QString &name) -> bool {
        return std::find(stored.begin(), stored.end(), name.chopped(5)) == stored.end(); });
}

void seedMissingRules(UnitOfWork &work)
{
    for (const QByteArray &json : filesIn(u":/rules"_s)) {
        const RuleSet rules = ruleSetFromJson(json);
        if (work.database().value<int>(u"SELECT COUNT(*) FROM rule_set WHERE code = ?"_s, rules.code) > 0)
            continue;
        work.add(StoredRuleSet{.code = rules.code, .version = rules.version, .title = rules.title, .citation = rules.citation,
                               .validFrom = rules.validFrom, .validTo = rules.validTo, .body = QString::fromUtf8(json)});
    }
}

void seedRules(UnitOfWork &work)
{
    seedMissingRules(work);
    for (const QByteArray &json : filesIn(u":/packages"_s))
        for (const QJsonValue &value : QJsonDocument::fromJson(json).object().value("packages"_L1).toArray())
            work.add(packageFrom(value.toObject()));
}

}
