#include "core/support/who_changes.h"

#include "core/base/sort_key.h"
#include "core/eligibility/assess.h"
#include "core/support/stored_rules.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// What the entitled of each stream and kind of help get.
class LevelSums {
public:
    explicit LevelSums(const std::vector<SupportPackage> &levels)
    {
        for (const SupportPackage &level : levels)
            m_sums[{level.stream, level.need}] += level.amount;
    }

    /// As `LineMaker` has it: as asked for; where nothing was asked, as suggested.
    Money amountOf(const Ruling &ruling, Need asked) const
    {
        if (ruling.outcome != Outcome::Eligible)
            return {};
        const Need need = asked == Need::Unknown ? enumNamed<Need>(ruling.suggestion).value_or(Need::Unknown) : asked;
        const auto found = m_sums.find({ruling.stream, need});
        return found == m_sums.end() ? Money() : found->second;
    }

private:
    std::map<std::pair<QString, Need>, Money> m_sums;
};

/// Judges the comparison of one household after another.
class Comparison {
public:
    Comparison(const Provisions &before, const Provisions &after)
        : m_before(before.sets), m_after(after.sets), m_levelsBefore(before.levels), m_levelsAfter(after.levels) {}

    const Rulebook &before() const { return m_before; }
    const Rulebook &after() const { return m_after; }

    void take(const HouseholdBothWays &household, WhoChanges &result)
    {
        const Ruling &was = household.before.front();
        const Ruling &becomes = household.after.front();
        const Money amountFrom = m_levelsBefore.amountOf(was, household.need);
        const Money amountTo = m_levelsAfter.amountOf(becomes, household.need);
        ++result.households;
        ++result.counts[std::size_t(was.outcome)][std::size_t(becomes.outcome)];
        result.before += amountFrom;
        result.after += amountTo;
        if (was.outcome == becomes.outcome && amountFrom == amountTo)
            return;
        QStringList rules = rulesIn(becomes.stream, household);
        if (rules.isEmpty())
            rules = rulesIn(was.stream, household);   // It fell back to another stream, in which nothing changes.
        result.changed.push_back({.household = household.household, .stream = becomes.stream, .from = was.outcome, .to = becomes.outcome,
                                  .rules = std::move(rules), .amountFrom = amountFrom, .amountTo = amountTo});
    }

private:
    QStringList rulesIn(const QString &stream, const HouseholdBothWays &household)
    {
        const Ruling *was = rulingFor(household.before, stream);
        const Ruling *becomes = rulingFor(household.after, stream);
        return was && becomes ? rulesBetween(*was, *becomes) : QStringList();
    }

    // Very many households may differ in the same rules: they share one list.
    QStringList rulesBetween(const Ruling &was, const Ruling &becomes)
    {
        const RuleSet *first = m_before.of(was);
        const RuleSet *second = m_after.of(becomes);
        if (!first || !second)
            return {};
        QStringList rules;
        for (const auto &[one, other] : {std::pair(was.failed, becomes.failed), std::pair(was.warned, becomes.warned), std::pair(was.missing, becomes.missing)}) {
            const QStringList before = codesOf(one, *first), after = codesOf(other, *second);
            for (const QString &code : before + after)
                if (before.contains(code) != after.contains(code) && !rules.contains(code))
                    rules.append(code);
        }
        rules.sort();
        return *m_shared.insert(rules);
    }

    Rulebook m_before, m_after;
    LevelSums m_levelsBefore, m_levelsAfter;
    QSet<QStringList> m_shared;
};

struct HeadLine {
    Id<Household> household;
    QString name;
    QString nameKey;
    PartialDate birth;
    Id<Hamlet> hamlet;
    Id<Place> place;
};

// They stand in the order of their ids, as the scan gave them.
void readHeads(Database &database, std::vector<ChangedHousehold> &changed)
{
    auto next = changed.begin();
    database.forEach<HeadLine>(u"SELECT id, head_name, name_key, head_birth, hamlet_id, place_id FROM household ORDER BY id"_s, [&](HeadLine line) {
        if (next == changed.end() || next->household != line.household)
            return;
        next->name = std::move(line.name);
        next->nameKey = std::move(line.nameKey);
        next->birth = line.birth;
        next->hamletId = line.hamlet;
        next->place = line.place;
        ++next;
    });
}

void sortByCommune(Database &database, std::vector<ChangedHousehold> &changed)
{
    QHash<qint64, QString> keys;
    for (const Place &place : database.all<Place>(QString()))
        keys.insert(place.id.value, place.nameKey);
    std::stable_sort(changed.begin(), changed.end(), [&](const ChangedHousehold &a, const ChangedHousehold &b) -> bool {
        if (a.place == b.place)
            return a.nameKey < b.nameKey;
        const QString first = keys.value(a.place.value), second = keys.value(b.place.value);
        return first == second ? a.place.value < b.place.value : first < second;
    });
}

}

void Provisions::put(RuleSet set)
{
    const auto found = std::find_if(sets.begin(), sets.end(), [&](const RuleSet &other) -> bool { return other.code == set.code; });
    if (found == sets.end())
        sets.push_back(std::move(set));
    else
        *found = std::move(set);
}

void Provisions::put(const SupportPackage &level)
{
    const auto found = std::find_if(levels.begin(), levels.end(), [&](const SupportPackage &other) -> bool { return isSameLevel(other, level); });
    if (found == levels.end())
        levels.push_back(level);
    else
        *found = level;
}

Provisions provisionsOn(Database &database, QDate on)
{
    return {rulesInForce(database, on), levelsInForce(database, on)};
}

RuleSet changedSet(const QByteArray &body, const RuleSetChange &change)
{
    return ruleSetFromJson(QJsonDocument(changedRuleSet(QJsonDocument::fromJson(body).object(), change)).toJson(QJsonDocument::Compact));
}

qint64 WhoChanges::countBefore(Outcome outcome) const
{
    qint64 count = 0;
    for (const qint64 each : counts[std::size_t(outcome)])
        count += each;
    return count;
}

qint64 WhoChanges::countAfter(Outcome outcome) const
{
    qint64 count = 0;
    for (const auto &from : counts)
        count += from[std::size_t(outcome)];
    return count;
}

qint64 WhoChanges::otherOutcome() const
{
    qint64 same = 0;
    for (std::size_t outcome = 0; outcome < counts.size(); ++outcome)
        same += counts[outcome][outcome];
    return households - same;
}

WhoChanges whoChanges(Database &database, QDate on, const Territory &places, const Provisions &before, const Provisions &after, const Progress &progress)
{
    WhoChanges result;
    Comparison comparison(before, after);
    judgeEachByBoth(database, on, places, comparison.before(), comparison.after(),
                    [&](const HouseholdBothWays &household) { comparison.take(household, result); }, progress);
    readHeads(database, result.changed);
    sortByCommune(database, result.changed);
    return result;
}

}
