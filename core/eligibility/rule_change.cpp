#include "core/eligibility/rule_change.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "core/eligibility/condition_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct ChangeText { Q_DECLARE_TR_FUNCTIONS(core::RuleSetChange) };

MaterialList listOf(const QJsonObject &set, Component component)
{
    return durabilityFromJson(set.value("materials"_L1).toObject()).components[std::size_t(component)];
}

std::vector<Threshold> changedThresholds(const QJsonObject &set, const RuleSetChange &change)
{
    std::vector<Threshold> changed = thresholdsOf(set);
    std::erase_if(changed, [&](const Threshold &threshold) -> bool { return change.thresholds.value(threshold.name, threshold.value) == threshold.value; });
    return changed;
}

QString toldAs(const Threshold &threshold, double value)
{
    const QString after = threshold.fact ? valueInWords(*threshold.fact, value) : valueInWords(Fact::WallsDamage, value);
    return threshold.words + (threshold.meantFor.isEmpty() ? QString() : QString(u" ("_s + threshold.meantFor + u')')) + u" → "_s + after;
}

/// Where a material of a component stands.
enum class Standing { Open, Durable, Weak };

Standing standingOf(const QString &code, const QStringList &durable, const QStringList &weak)
{
    return durable.contains(code) ? Standing::Durable : weak.contains(code) ? Standing::Weak : Standing::Open;
}

QString standingWord(Standing standing)
{
    return standing == Standing::Durable ? u"bền chắc"_s : standing == Standing::Weak ? u"không bền chắc"_s : u"không quy định"_s;
}

void tellStandings(const QString &where, const QStringList &names, const auto &title, const std::pair<QStringList, QStringList> &before,
                   const std::pair<QStringList, QStringList> &after, QStringList &told)
{
    for (const QString &name : names) {
        const Standing was = standingOf(name, before.first, before.second);
        const Standing is = standingOf(name, after.first, after.second);
        if (was != is)
            told.append(where + u": "_s + title(name) + u" "_s + standingWord(was) + u" → "_s + standingWord(is));
    }
}

QStringList materialChangesInWords(Component component, const MaterialList &before, const MaterialList &after)
{
    QStringList codes, words, told;
    for (const Material &material : materialsOf(component))
        codes.append(QString::fromLatin1(material.code));
    for (const QStringList &list : {before.durableWords, before.weakWords, after.durableWords, after.weakWords})
        words.append(list);
    words.removeDuplicates();
    tellStandings(titleOf(component), codes, [&](const QString &code) -> QString { return materialTitle(component, code); },
                  {before.durable, before.weak}, {after.durable, after.weak}, told);
    tellStandings(titleOf(component), words, [](const QString &word) -> QString { return u"từ “"_s + word + u'”'; },
                  {before.durableWords, before.weakWords}, {after.durableWords, after.weakWords}, told);
    return told;
}

bool mentions(const QJsonValue &condition, const std::function<bool(const QJsonObject &)> &wanted)
{
    const QJsonObject json = condition.toObject();
    if (wanted(json) || (json.contains("not"_L1) && mentions(json.value("not"_L1), wanted)))
        return true;
    for (const QString &key : {u"all"_s, u"any"_s})
        for (const QJsonValue &part : json.value(key).toArray())
            if (mentions(part, wanted))
                return true;
    return false;
}

bool asksOfStructure(const QJsonObject &test)
{
    static const QStringList structure{u"foundation_weak"_s, u"walls_weak"_s, u"roof_weak"_s, u"durable_materials"_s, u"weak_structures"_s};
    return structure.contains(test.value("fact"_L1).toString());
}

/// Which criteria and rules a change touches, and in which words.
class Touched {
public:
    Touched(const QJsonObject &set, const RuleSetChange &change)
    {
        for (const Threshold &threshold : changedThresholds(set, change)) {
            const QString told = toldAs(threshold, change.thresholds.value(threshold.name));
            (threshold.fact ? m_byOwner[threshold.owner] : m_ofMaterials).append(told);
        }
        for (const auto &[component, list] : change.materials)
            m_ofMaterials.append(materialChangesInWords(component, listOf(set, component), list));
        for (const QJsonValue &criterion : set.value("criteria"_L1).toArray())
            m_byCriterion.insert(criterion["code"_L1].toString(), changesOf(criterion["code"_L1].toString(), criterion["when"_L1]));
    }

    QStringList ofRule(const QJsonObject &rule) const
    {
        QStringList told = changesOf(rule.value("code"_L1).toString(), rule.value("passes"_L1));
        for (const QString &more : changesOf(QString(), rule.value("warns"_L1)))
            if (!told.contains(more))
                told.append(more);
        return told;
    }

private:
    QStringList changesOf(const QString &owner, const QJsonValue &condition) const
    {
        QStringList told = m_byOwner.value(owner);
        if (mentions(condition, asksOfStructure))
            told.append(m_ofMaterials);
        for (auto criterion = m_byCriterion.begin(); criterion != m_byCriterion.end(); ++criterion)
            if (mentions(condition, [&](const QJsonObject &json) -> bool { return json.value("criterion"_L1).toString() == criterion.key(); }))
                for (const QString &more : *criterion)
                    if (!told.contains(more))
                        told.append(more);
        return told;
    }

    QHash<QString, QStringList> m_byOwner;
    QMap<QString, QStringList> m_byCriterion;
    QStringList m_ofMaterials;
};

// "chưa đủ 10 năm" says what the rule says now.
QJsonObject followingTexts(QJsonObject texts, const std::vector<Threshold> &changed, const QString &owner, const RuleSetChange &change)
{
    for (const QString &key : texts.keys())
        for (const Threshold &threshold : changed)
            if (threshold.owner == owner && threshold.fact && !threshold.unit.isEmpty()) {
                const QRegularExpression number(u"(?<![\\d,.])"_s + QRegularExpression::escape(valueInWords(*threshold.fact, threshold.value)) + u"(?!\\w)"_s,
                                                QRegularExpression::UseUnicodePropertiesOption);
                texts.insert(key, texts.value(key).toString().replace(number, valueInWords(*threshold.fact, change.thresholds.value(threshold.name))));
            }
    return texts;
}

// The first text stays known however many versions follow.
QString first(QJsonObject &json, const QString &key)
{
    const QString root = u"first_"_s + key;
    if (!json.contains(root))
        json.insert(root, json.value(key));
    return json.value(root).toString();
}

QJsonArray citedRules(const QJsonObject &set, const RuleSetChange &change, const ChangeBasis &basis)
{
    const Touched touched(set, change);
    const std::vector<Threshold> changed = changedThresholds(set, change);
    QJsonArray rules;
    for (const QJsonValue &value : set.value("rules"_L1).toArray()) {
        QJsonObject rule = value.toObject();
        if (const QStringList told = touched.ofRule(rule); !told.isEmpty()) {
            const QString citation = first(rule, u"citation"_s);
            const QString clause = first(rule, u"clause"_s);
            rule.insert(u"citation"_s, QString(basis.citation + u" (sửa đổi "_s + citation + u')'));
            rule.insert(u"clause"_s, QString(u"Áp dụng từ ngày "_s + officialShortDate(basis.from) + u": "_s + told.join(u"; "_s) + u". Nội dung ban đầu theo "_s + citation + u": "_s + clause));
            rule.insert(u"verified"_s, basis.isVerified);
            rule.insert(u"texts"_s, followingTexts(rule.value("texts"_L1).toObject(), changed, rule.value("code"_L1).toString(), change));
        }
        rules.append(rule);
    }
    return rules;
}

}

QJsonObject changedRuleSet(const QJsonObject &set, const RuleSetChange &change)
{
    QJsonObject changed = withThresholds(set, change.thresholds);
    if (change.materials.empty())
        return changed;
    QJsonObject materials = changed.value("materials"_L1).toObject();
    for (const auto &[component, list] : change.materials)
        materials.insert(keyOf(component), toJson(list));
    changed.insert(u"materials"_s, materials);
    return changed;
}

QJsonObject nextVersion(const QJsonObject &set, const RuleSetChange &change, const ChangeBasis &basis)
{
    QJsonObject cited = set;
    cited.insert(u"rules"_s, citedRules(set, change, basis));
    QJsonObject next = changedRuleSet(cited, change);
    next.insert(u"version"_s, set.value("version"_L1).toInt() + 1);
    next.insert(u"citation"_s, QString(basis.citation + u" (sửa đổi "_s + first(next, u"citation"_s) + u')'));
    next.insert(u"valid_from"_s, basis.from.toString(Qt::ISODate));
    next.remove(u"valid_to"_s);
    next.insert(u"verified"_s, basis.isVerified);
    return next;
}

QStringList changesInWords(const QJsonObject &set, const RuleSetChange &change)
{
    QStringList told;
    for (const Threshold &threshold : changedThresholds(set, change))
        told.append((threshold.fact ? threshold.owner + u": "_s : QString()) + toldAs(threshold, change.thresholds.value(threshold.name)));
    for (const auto &[component, list] : change.materials)
        told.append(materialChangesInWords(component, listOf(set, component), list));
    return told;
}

QStringList objectionsTo(const QJsonObject &set, const RuleSetChange &change)
{
    QStringList objections;
    for (const Threshold &threshold : changedThresholds(set, change))
        if (const QString objection = objectionTo(threshold, change.thresholds.value(threshold.name)); !objection.isEmpty())
            objections.append(objection);
    for (const auto &[component, list] : change.materials)
        for (const auto &[durable, weak] : {std::pair(list.durable, list.weak), std::pair(list.durableWords, list.weakWords)})
            for (const QString &name : durable)
                if (weak.contains(name))
                    objections.append(ChangeText::tr("%1: “%2” stands among the durable and among the weak. Leave it in one place.").arg(titleOf(component), materialTitle(component, name)));
    return objections;
}

}
