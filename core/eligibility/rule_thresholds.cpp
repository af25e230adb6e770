#include "core/eligibility/rule_thresholds.h"

#include "core/base/number_format.h"
#include "core/eligibility/condition_words.h"
#include "core/eligibility/rule_set.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct ThresholdText { Q_DECLARE_TR_FUNCTIONS(core::Threshold) };

const QString ofMaterials = u"materials"_s;
const QString unsafeFrom = u"unsafe_from"_s;

struct Range {
    Fact fact;
    double least;
    double most;
    bool isWhole;
};

constexpr Range ranges[] = {
    {Fact::Area, 1, 500, false}, {Fact::AreaPerPerson, 1, 100, false}, {Fact::HouseAge, 1, 100, true}, {Fact::YearsSinceSupport, 1, 50, true},
    {Fact::HeadAge, 16, 110, true}, {Fact::FoundationDamage, 1, 4, true}, {Fact::WallsDamage, 1, 4, true}, {Fact::RoofDamage, 1, 4, true},
    {Fact::VoteShare, 1, 100, false}};

const Range *rangeOf(const QJsonObject &test)
{
    const auto fact = factByKey(test.value("fact"_L1).toString());
    const QString is = test.value("is"_L1).toString();
    if (!fact || !(is.startsWith(u'<') || is.startsWith(u'>')))
        return nullptr;
    for (const Range &range : ranges)
        if (range.fact == *fact)
            return &range;
    return nullptr;
}

/// Goes through every test of a set that has a threshold and may put another value there.
class ThresholdWalk {
public:
    /// Where a test stands: whose it is, and for households of how many persons it is meant.
    struct Where {
        QString owner;
        QString title;
        QString meantFor;
    };
    using Visit = std::function<double(const Where &where, const QJsonObject &test, const Range &range)>;

    explicit ThresholdWalk(Visit visit) : m_visit(std::move(visit)) {}

    QJsonObject through(QJsonObject set)
    {
        set.insert(u"criteria"_s, throughParts(set, u"criteria"_s, u"code"_s, {u"when"_s}));
        set.insert(u"rules"_s, throughParts(set, u"rules"_s, u"code"_s, {u"passes"_s, u"warns"_s}));
        set.insert(u"suggestions"_s, throughParts(set, u"suggestions"_s, u"need"_s, {u"when"_s}));
        return set;
    }

private:
    QJsonArray throughParts(const QJsonObject &set, const QString &list, const QString &owner, const QStringList &conditions)
    {
        QJsonArray parts;
        for (const QJsonValue &value : set.value(list).toArray()) {
            QJsonObject part = value.toObject();
            m_where = {part.value(owner).toString(), part.value("title"_L1).toString(), {}};
            for (const QString &key : conditions)
                if (part.contains(key))
                    part.insert(key, throughCondition(part.value(key).toObject()));
            parts.append(part);
        }
        return parts;
    }

    QJsonObject throughCondition(QJsonObject condition)
    {
        for (const QString &key : {u"all"_s, u"any"_s}) {
            if (!condition.contains(key))
                continue;
            const Where outside = m_where;
            if (key == "all"_L1)
                m_where.meantFor = personsIn(condition.value(key).toArray());
            QJsonArray parts;
            for (const QJsonValue &part : condition.value(key).toArray())
                parts.append(throughCondition(part.toObject()));
            condition.insert(key, parts);
            m_where = outside;
        }
        if (condition.contains("not"_L1))
            condition.insert(u"not"_s, throughCondition(condition.value("not"_L1).toObject()));
        if (const Range *range = rangeOf(condition))
            condition.insert(u"value"_s, m_visit(m_where, condition, *range));
        return condition;
    }

    static QString personsIn(const QJsonArray &parts)
    {
        for (const QJsonValue &part : parts)
            if (part["fact"_L1].toString() == QLatin1StringView(definitionOf(Fact::Persons).key))
                return testInWords(part.toObject());
        return {};
    }

    Visit m_visit;
    Where m_where;
};

Threshold thresholdOf(const ThresholdWalk::Where &where, const QJsonObject &test, const Range &range)
{
    const FactDefinition &of = definitionOf(range.fact);
    const double value = test.value("value"_L1).toDouble();
    Threshold threshold{.name = where.owner + u'.' + QLatin1StringView(of.key), .owner = where.owner, .ownerTitle = where.title, .meantFor = where.meantFor, .unit = QString::fromUtf16(of.unit),
                        .words = testInWords(test), .fact = range.fact, .value = value, .least = range.least, .most = range.most, .isWhole = range.isWhole};
    threshold.label = beganUpper(threshold.words.section(valueInWords(range.fact, value), 0, 0).trimmed());
    if (!where.meantFor.isEmpty())
        threshold.label += u" ("_s + where.meantFor + u')';
    return threshold;
}

Threshold thresholdOfMaterials(const QJsonObject &set)
{
    const int value = set.value(ofMaterials).toObject().value(unsafeFrom).toInt(4);
    Threshold threshold{.name = ofMaterials + u'.' + unsafeFrom, .owner = ofMaterials, .ownerTitle = u"Vật liệu và hư hỏng"_s,
                        .label = u"Coi là không bền chắc khi mức hư hỏng từ"_s, .value = double(value), .least = 1, .most = 4, .isWhole = true};
    threshold.words = wordsWith(threshold, value);
    return threshold;
}

// Where an owner asks a fact more than once, each gets its number.
void number(std::vector<Threshold> &thresholds)
{
    std::map<QString, int> counts, seen;
    for (const Threshold &threshold : thresholds)
        ++counts[threshold.name];
    for (Threshold &threshold : thresholds)
        if (counts[threshold.name] > 1) {
            const QString base = threshold.name;
            threshold.name += u'.' + QString::number(++seen[base]);
        }
}

}

std::vector<Threshold> thresholdsOf(const QJsonObject &set)
{
    std::vector<Threshold> thresholds;
    ThresholdWalk walk([&](const ThresholdWalk::Where &where, const QJsonObject &test, const Range &range) -> double {
        thresholds.push_back(thresholdOf(where, test, range));
        return thresholds.back().value;
    });
    walk.through(set);
    number(thresholds);
    if (judgesHouses(set))
        thresholds.push_back(thresholdOfMaterials(set));
    return thresholds;
}

QJsonObject withThresholds(const QJsonObject &set, const QHash<QString, double> &values)
{
    const std::vector<Threshold> thresholds = thresholdsOf(set);
    std::size_t at = 0;
    ThresholdWalk walk([&](const ThresholdWalk::Where &, const QJsonObject &, const Range &) -> double {
        const Threshold &threshold = thresholds[at++];
        return values.value(threshold.name, threshold.value);
    });
    QJsonObject changed = walk.through(set);
    if (!judgesHouses(set))
        return changed;
    QJsonObject materials = changed.value(ofMaterials).toObject();
    materials.insert(unsafeFrom, int(values.value(thresholds.back().name, thresholds.back().value)));
    changed.insert(ofMaterials, materials);
    return changed;
}

QString wordsWith(const Threshold &threshold, double value)
{
    if (!threshold.fact)
        return beganLower(threshold.label) + u' ' + valueInWords(Fact::WallsDamage, value) + u" trở lên"_s;
    const QString before = valueInWords(*threshold.fact, threshold.value);
    QString words = threshold.words;
    return words.replace(words.indexOf(before), before.size(), valueInWords(*threshold.fact, value));
}

QString objectionTo(const Threshold &threshold, double value)
{
    if (value < threshold.least || value > threshold.most)
        return ThresholdText::tr("“%1” (%2) must be between %3 and %4.")
            .arg(threshold.label, threshold.owner, decimalText(threshold.least, 2), decimalText(threshold.most, 2));
    if (threshold.isWhole && value != int(value))
        return ThresholdText::tr("“%1” (%2) must be a whole number.").arg(threshold.label, threshold.owner);
    return {};
}

}
