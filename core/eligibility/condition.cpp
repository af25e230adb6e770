#include "core/eligibility/condition.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct ConditionText { Q_DECLARE_TR_FUNCTIONS(core::Condition) };

constexpr std::size_t mostNodes = 4096;

[[noreturn]] void fail(const QString &what)
{
    throw Error(Error::Kind::BadRequest, what);
}

bool isOrdered(FactKind kind)
{
    return kind == FactKind::Number || kind == FactKind::Year;
}

// The value as facts keep it.
double valueFor(Fact fact, const QJsonValue &value)
{
    const FactDefinition &of = definitionOf(fact);
    if (of.kind == FactKind::Flag && value.isBool())
        return value.toBool() ? 1 : 0;
    if (isOrdered(of.kind) && value.isDouble())
        return value.toDouble();
    if (of.kind == FactKind::Choice && value.isString())
        if (const auto number = choiceNumber(fact, value.toString()))
            return *number;
    fail(ConditionText::tr("the value of the fact “%1” does not fit it").arg(QLatin1StringView(of.key)));
}

}

Condition Condition::fromJson(const QJsonValue &json, const Named &named)
{
    Condition condition;
    condition.read(json, named);
    return condition;
}

std::vector<Fact> Condition::facts() const
{
    std::vector<Fact> found;
    for (const Node &node : m_nodes)
        if (node.op >= Op::Equal && std::find(found.begin(), found.end(), node.fact) == found.end())
            found.push_back(node.fact);
    return found;
}

Truth Condition::holdsFrom(std::size_t at, const Facts &facts) const
{
    const Node &node = m_nodes[at];
    if (node.op >= Op::Equal)
        return compare(node, facts);
    if (node.op == Op::Not)
        return Truth(2 - int(holdsFrom(at + 1, facts)));
    const bool all = node.op == Op::All;
    const Truth decided = all ? Truth::False : Truth::True;
    Truth truth = all ? Truth::True : Truth::False;
    for (std::size_t part = at + 1; part < node.end && truth != decided; part = m_nodes[part].end)
        truth = all ? std::min(truth, holdsFrom(part, facts)) : std::max(truth, holdsFrom(part, facts));
    return truth;
}

Truth Condition::compare(const Node &node, const Facts &facts) const
{
    if (!facts.isKnown(node.fact))
        return Truth::Unknown;
    const double number = facts.number(node.fact);
    const auto truth = [](bool holds) -> Truth { return holds ? Truth::True : Truth::False; };
    switch (node.op) {
    case Op::Less: return truth(number < node.value);
    case Op::AtMost: return truth(number <= node.value);
    case Op::More: return truth(number > node.value);
    case Op::AtLeast: return truth(number >= node.value);
    default: break;
    }
    return truth(number == node.value);
}

void Condition::read(const QJsonValue &json, const Named &named)
{
    const QJsonObject object = json.toObject();
    if (m_nodes.size() > mostNodes)
        fail(ConditionText::tr("a condition is too long"));
    if (object.contains("all"_L1))
        return readParts(Op::All, object.value("all"_L1), named);
    if (object.contains("any"_L1))
        return readParts(Op::Any, object.value("any"_L1), named);
    if (object.contains("not"_L1))
        return readParts(Op::Not, QJsonArray{object.value("not"_L1)}, named);
    if (object.contains("criterion"_L1))
        return readCriterion(object.value("criterion"_L1).toString(), named);
    if (object.contains("fact"_L1))
        return readTest(object);
    fail(ConditionText::tr("a condition has none of “all”, “any”, “not”, “criterion” and “fact”"));
}

void Condition::readParts(Op op, const QJsonValue &parts, const Named &named)
{
    if (!parts.isArray())
        fail(ConditionText::tr("“all” and “any” need a list"));
    const std::size_t at = open(op);
    for (const QJsonValue &part : parts.toArray())
        read(part, named);
    close(at);
}

void Condition::readCriterion(const QString &name, const Named &named)
{
    const Condition *criterion = named ? named(name) : nullptr;
    if (!criterion)
        fail(ConditionText::tr("there is no criterion “%1”").arg(name));
    const std::size_t shift = m_nodes.size();
    for (Node node : criterion->m_nodes) {
        node.end = quint16(node.end + shift);
        m_nodes.push_back(node);
    }
}

void Condition::readTest(const QJsonObject &test)
{
    const QString key = test.value("fact"_L1).toString();
    const auto fact = factByKey(key);
    if (!fact)
        fail(ConditionText::tr("there is no fact “%1”").arg(key));
    if (definitionOf(*fact).kind == FactKind::Text)
        fail(ConditionText::tr("the fact “%1” is a text, which a sentence can show but no condition can test").arg(key));
    addTest(*fact, test.value("is"_L1).toString(), test.value("value"_L1));
}

void Condition::addTest(Fact fact, const QString &is, const QJsonValue &value)
{
    constexpr std::pair<QLatin1StringView, Op> orders[] = {{"<"_L1, Op::Less}, {"<="_L1, Op::AtMost}, {">"_L1, Op::More}, {">="_L1, Op::AtLeast}};
    if (is == "="_L1)
        return addComparison(Op::Equal, fact, valueFor(fact, value));
    if (is == "!="_L1 || (is == "in"_L1 && value.isArray())) {
        const std::size_t at = open(is == "in"_L1 ? Op::Any : Op::Not);
        for (const QJsonValue &one : is == "in"_L1 ? value.toArray() : QJsonArray{value})
            addComparison(Op::Equal, fact, valueFor(fact, one));
        return close(at);
    }
    for (const auto &[sign, op] : orders)
        if (is == sign && isOrdered(definitionOf(fact).kind))
            return addComparison(op, fact, valueFor(fact, value));
    fail(ConditionText::tr("“%1” is not an operator for the fact “%2”").arg(is, QLatin1StringView(definitionOf(fact).key)));
}

void Condition::addComparison(Op op, Fact fact, double value)
{
    m_nodes.push_back({.op = op, .fact = fact, .end = quint16(m_nodes.size() + 1), .value = value});
}

std::size_t Condition::open(Op op)
{
    m_nodes.push_back({.op = op});
    return m_nodes.size() - 1;
}

}
