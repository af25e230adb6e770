#include "core/support/rule_versions.h"

#include "core/base/official_date.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct VersionText { Q_DECLARE_TR_FUNCTIONS(core::RuleVersions) };

constexpr Money mostForOneHouse = 1'000'000'000_dong;

QJsonObject bodyOf(const StoredRuleSet &stored)
{
    return QJsonDocument::fromJson(stored.body.toUtf8()).object();
}

QStringList objectionsTo(const LegalBasis &basis, QDate followsFrom)
{
    QStringList objections;
    if (basis.document.trimmed().isEmpty())
        objections.append(VersionText::tr("Enter the document that says so, with its number: for example Quyết định 12/2025/QĐ-UBND."));
    if (!basis.issuedOn.isValid())
        objections.append(VersionText::tr("Enter the day on which the document was issued, as 05/03/2025."));
    if (!basis.from.isValid())
        objections.append(VersionText::tr("Enter the first day on which the new version counts, as 01/07/2025."));
    else if (followsFrom.isValid() && basis.from <= followsFrom)
        objections.append(VersionText::tr("The new version must begin after the one it follows, which counts from %1.").arg(screenDate(followsFrom)));
    return objections;
}

void refuse(const QStringList &objections)
{
    if (!objections.isEmpty())
        throw Error(Error::Kind::BadRequest, objections.join(u'\n'));
}

}

QString citationOf(const LegalBasis &basis)
{
    QString citation = basis.document.simplified() + u" ngày "_s + officialShortDate(basis.issuedOn);
    return basis.article.simplified().isEmpty() ? citation : citation + u", "_s + basis.article.simplified();
}

std::vector<StoredRuleSet> storedRuleSets(Database &database)
{
    std::vector<StoredRuleSet> sets = database.all<StoredRuleSet>(u"ORDER BY code DESC, version DESC"_s);
    std::stable_partition(sets.begin(), sets.end(), [](const StoredRuleSet &set) -> bool { return judgesHouses(QJsonDocument::fromJson(set.body.toUtf8()).object()); });
    return sets;
}

std::optional<StoredRuleSet> newestVersion(Database &database, const QString &code)
{
    const auto versions = database.all<StoredRuleSet>(u"WHERE code = ? ORDER BY version DESC"_s, code);
    return versions.empty() ? std::nullopt : std::optional(versions.front());
}

std::vector<SupportPackage> storedLevels(Database &database)
{
    return database.all<SupportPackage>(u"ORDER BY stream, need DESC, source, COALESCE(valid_from, '') DESC, id DESC"_s);
}

QStringList objectionsTo(const StoredRuleSet &follows, const RuleSetChange &change, const LegalBasis &basis)
{
    const QJsonObject body = bodyOf(follows);
    QStringList objections = objectionsTo(body, change);
    if (changesInWords(body, change).isEmpty())
        objections.append(VersionText::tr("Nothing differs from version %1 yet. Change a threshold or a list of materials first.").arg(follows.version));
    return objections + objectionsTo(basis, follows.validFrom);
}

QStringList objectionsTo(const SupportPackage &follows, std::optional<Money> amount, const LegalBasis &basis)
{
    QStringList objections;
    if (!amount || *amount < Money() || *amount > mostForOneHouse)
        objections.append(VersionText::tr("Enter the amount for one house in đồng, as 60.000.000 or 60tr, at most 1.000.000.000."));
    else if (*amount == follows.amount)
        objections.append(VersionText::tr("The amount is the same as before. Enter the new one first."));
    return objections + objectionsTo(basis, follows.validFrom);
}

Id<StoredRuleSet> addRuleVersion(const StoredRuleSet &follows, const RuleSetChange &change, const LegalBasis &basis, UnitOfWork &work)
{
    refuse(objectionsTo(follows, change, basis));
    if (newestVersion(work.database(), follows.code) != follows)
        throw Error(Error::Kind::Conflict, VersionText::tr("Somebody stored a further version of %1 meanwhile. Open it again and compare.").arg(follows.code));
    const QJsonObject next = nextVersion(bodyOf(follows), change, {.citation = citationOf(basis), .from = basis.from, .isVerified = basis.isVerified});
    const QByteArray body = QJsonDocument(next).toJson(QJsonDocument::Compact);
    const RuleSet readable = ruleSetFromJson(body);
    return work.add(StoredRuleSet{.code = readable.code, .version = readable.version, .title = readable.title, .citation = readable.citation,
                                  .validFrom = readable.validFrom, .body = QString::fromUtf8(body)});
}

Id<SupportPackage> addLevel(const SupportPackage &follows, Money amount, const LegalBasis &basis, UnitOfWork &work)
{
    refuse(objectionsTo(follows, amount, basis));
    for (const SupportPackage &stored : storedLevels(work.database()))
        if (isSameLevel(stored, follows) && stored.validFrom > follows.validFrom)
            throw Error(Error::Kind::Conflict, VersionText::tr("Somebody stored a further level meanwhile. Open it again and compare."));
    SupportPackage next = follows;
    next.id = {};
    next.amount = amount;
    next.validFrom = basis.from;
    next.validTo = {};
    next.citation = citationOf(basis);
    next.verified = basis.isVerified;
    return work.add(next);
}

}
