#include "core/eligibility/durability.h"

#include "core/base/error.h"
#include "core/base/folded.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct DurabilityText { Q_DECLARE_TR_FUNCTIONS(core::Durability) };

// "Khung tre, phên nứa" → " khung tre phên nứa ", so that only whole words are found.
QString wordsOf(const QString &text)
{
    QString words = u' ' + cleaned(text).toLower() + u' ';
    for (QChar &letter : words)
        if (!letter.isLetterOrNumber())
            letter = u' ';
    return words.simplified().prepend(u' ').append(u' ');
}

// Marks tell "lá" from "là"; a text typed without marks can only be compared without them.
bool holdsAny(const QString &text, const QStringList &words)
{
    const bool unmarked = folded(text) == text.trimmed();
    return std::any_of(words.begin(), words.end(), [&](const QString &word) -> bool {
        return text.contains(u' ' + (unmarked ? folded(word) : word) + u' '); });
}

std::optional<bool> durableByText(const QString &words, const MaterialList &list, const Durability &durability)
{
    if (holdsAny(words, durability.decayWords))
        return false;
    const bool durable = holdsAny(words, list.durableWords);
    const bool weak = holdsAny(words, list.weakWords);
    return durable == weak ? std::nullopt : std::optional(durable);
}

// True when one is, false when both are not.
std::optional<bool> either(std::optional<bool> a, std::optional<bool> b)
{
    if (a == true || b == true)
        return true;
    return a && b ? std::optional(false) : std::nullopt;
}

std::optional<bool> inverse(std::optional<bool> a)
{
    return a ? std::optional(!*a) : std::nullopt;
}

QStringList textsOf(const QJsonObject &json, const QString &key)
{
    const QJsonValue value = json.value(key);
    if (!value.isUndefined() && !value.isArray())
        throw Error(Error::Kind::BadRequest, DurabilityText::tr("“%1” of the materials must be a list").arg(key));
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

}

ComponentJudgement judgeComponent(const ComponentState &state, const MaterialList &list, const Durability &durability)
{
    ComponentJudgement judgement;
    const bool byCode = list.durable.contains(state.material) || list.weak.contains(state.material);
    const QString words = byCode || state.text.isEmpty() ? QString() : wordsOf(state.text);
    if (byCode)
        judgement.durable = list.durable.contains(state.material);
    else if (!words.isEmpty())
        judgement.durable = durableByText(words, list, durability);
    if (state.damage && *state.damage >= durability.unsafeFrom)
        judgement.weak = true;
    else if (judgement.durable && (!*judgement.durable || state.damage || words.isEmpty() || !holdsAny(words, durability.damageWords)))
        judgement.weak = !*judgement.durable;
    return judgement;
}

StructureStates statesFrom(const std::array<ComponentJudgement, std::size(allComponents)> &components)
{
    const auto weak = [&](Component component) -> std::optional<bool> { return components[std::size_t(component)].weak; };
    std::optional<bool> anyNotDurable = false;
    for (const ComponentJudgement &judgement : components)
        anyNotDurable = either(anyNotDurable, inverse(judgement.durable));
    return {.foundationWeak = weak(Component::Foundation), .wallsWeak = either(weak(Component::Frame), weak(Component::Wall)),
            .roofWeak = either(weak(Component::RoofFrame), weak(Component::Roof)), .durableMaterials = inverse(anyNotDurable)};
}

StructureStates structureStates(const HouseSurvey &survey, const Durability &durability)
{
    std::array<ComponentJudgement, std::size(allComponents)> components;
    for (const Component component : allComponents)
        components[std::size_t(component)] = judgeComponent(componentOf(survey, component), durability.components[std::size_t(component)], durability);
    return statesFrom(components);
}

QString keyOf(Component component)
{
    constexpr QLatin1StringView keys[] = {"foundation"_L1, "frame"_L1, "wall"_L1, "roof_frame"_L1, "roof"_L1};
    return keys[std::size_t(component)];
}

Durability durabilityFromJson(const QJsonObject &json)
{
    Durability durability{.decayWords = textsOf(json, u"decay_words"_s), .damageWords = textsOf(json, u"damage_words"_s),
                          .unsafeFrom = json.value("unsafe_from"_L1).toInt(4)};
    for (const Component component : allComponents) {
        const QString name = keyOf(component);
        const QJsonObject list = json.value(name).toObject();
        if (list.isEmpty())
            throw Error(Error::Kind::BadRequest, DurabilityText::tr("the materials of “%1” are missing").arg(name));
        durability.components[std::size_t(component)] = {textsOf(list, u"durable"_s), textsOf(list, u"weak"_s),
                                                         textsOf(list, u"durable_words"_s), textsOf(list, u"weak_words"_s)};
    }
    return durability;
}

QJsonObject toJson(const MaterialList &list)
{
    return {{u"durable"_s, QJsonArray::fromStringList(list.durable)}, {u"weak"_s, QJsonArray::fromStringList(list.weak)},
            {u"durable_words"_s, QJsonArray::fromStringList(list.durableWords)}, {u"weak_words"_s, QJsonArray::fromStringList(list.weakWords)}};
}

}
