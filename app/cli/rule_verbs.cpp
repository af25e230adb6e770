#include "app/cli/verb.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "core/eligibility/rule_reading.h"
#include "core/households/category.h"
#include "core/store/migrations.h"
#include "core/support/stored_rules.h"
#include "core/support/what_if.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct RuleVerbText { Q_DECLARE_TR_FUNCTIONS(cli::RuleVerbs) };

// Named without their namespace, as lupdate takes a qualified type before a function for the context of its texts.
using core::RuleReading;
using core::RuleSetReading;
using core::SupportPackage;
using core::WhoChanges;
using core::WordedLine;

constexpr core::Outcome outcomes[] = {core::Outcome::Eligible, core::Outcome::Officer, core::Outcome::Missing, core::Outcome::Refused};

QString outcomeWord(core::Outcome outcome)
{
    switch (outcome) {
    case core::Outcome::Eligible: return RuleVerbText::tr("entitled");
    case core::Outcome::Officer: return RuleVerbText::tr("officer decides");
    case core::Outcome::Missing: return RuleVerbText::tr("data missing");
    case core::Outcome::Refused: break;
    }
    return RuleVerbText::tr("not entitled");
}

QJsonArray linesJson(const std::vector<WordedLine> &lines)
{
    QJsonArray json;
    for (const WordedLine &line : lines)
        json.append(QJsonObject{{u"depth"_s, line.depth}, {u"text"_s, line.text}});
    return json;
}

QJsonObject ruleJson(const RuleReading &rule)
{
    return {{u"code"_s, rule.code}, {u"title"_s, rule.title}, {u"streams"_s, QJsonArray::fromStringList(rule.streams)}, {u"advice"_s, rule.isAdvice},
            {u"passes"_s, linesJson(rule.passes)}, {u"officer_when"_s, linesJson(rule.warns)}, {u"fails"_s, core::nameOf(rule.fails)},
            {u"unknown"_s, core::nameOf(rule.unknown)}, {u"papers"_s, QJsonArray::fromStringList(rule.papers)}, {u"citation"_s, rule.citation},
            {u"clause"_s, rule.clause}, {u"verified"_s, rule.isVerified}};
}

QJsonObject setJson(const RuleSetReading &set)
{
    QJsonArray criteria, rules, thresholds;
    for (const core::CriterionReading &criterion : set.criteria)
        criteria.append(QJsonObject{{u"code"_s, criterion.code}, {u"title"_s, criterion.title}, {u"holds"_s, linesJson(criterion.holds)}});
    for (const RuleReading &rule : set.rules)
        rules.append(ruleJson(rule));
    for (const core::Threshold &threshold : set.thresholds)
        thresholds.append(QJsonObject{{u"name"_s, QString(set.code + u'.' + threshold.name)}, {u"value"_s, threshold.value}, {u"unit"_s, threshold.unit}, {u"text"_s, threshold.words}});
    QJsonObject materials;
    for (const core::Component component : core::allComponents)
        materials.insert(core::keyOf(component), core::toJson(set.materials.components[std::size_t(component)]));
    return {{u"code"_s, set.code}, {u"version"_s, set.version}, {u"title"_s, set.title}, {u"citation"_s, set.citation}, {u"verified"_s, set.isVerified},
            {u"valid_from"_s, set.validFrom.toString(Qt::ISODate)}, {u"streams"_s, QJsonArray::fromStringList(set.streams)}, {u"criteria"_s, criteria},
            {u"rules"_s, rules}, {u"thresholds"_s, thresholds}, {u"materials"_s, materials}};
}

QString levelName(const SupportPackage &level)
{
    return level.stream + u'.' + core::nameOf(level.need) + u'.' + level.source;
}

QJsonObject levelJson(const SupportPackage &level)
{
    return {{u"name"_s, levelName(level)}, {u"stream"_s, level.stream}, {u"need"_s, core::nameOf(level.need)}, {u"source"_s, level.source},
            {u"amount"_s, level.amount.dong()}, {u"valid_from"_s, level.validFrom.toString(Qt::ISODate)}, {u"valid_to"_s, level.validTo.toString(Qt::ISODate)},
            {u"citation"_s, level.citation}, {u"verified"_s, level.verified}};
}

QString levelLine(const SupportPackage &level)
{
    return levelName(level) + u": "_s + core::needTitle(level.need) + u", "_s + core::sourceTitle(level.source) + u": "_s + core::grouped(level.amount) + u" đồng; từ "_s
        + core::screenDate(level.validFrom) + u"; "_s + level.citation + (level.verified ? QString() : u" (chưa đối chiếu văn bản)"_s);
}

// The words of the rules are Vietnamese whatever the language, as the law is.
Answer rules(const Call &call)
{
    core::Register opened(call.word(0, u"REGISTER"_s), call.seat(), core::Database::Mode::ReadOnly);
    core::requireNewestSchema(opened.database());
    const QDate on = call.date(u"as-of"_s);
    QStringList text{RuleVerbText::tr("Rule sets and levels in force on %1").arg(core::screenDate(on)), QString()};
    QJsonArray sets, levels;
    for (const core::StoredRuleSet &stored : core::storedInForce(opened.database(), on)) {
        const RuleSetReading reading = core::readInWords(stored.body.toUtf8());
        sets.append(setJson(reading));
        text += QStringList{core::inPlainText(reading), QString()};
    }
    for (const SupportPackage &level : core::levelsInForce(opened.database(), on)) {
        levels.append(levelJson(level));
        text.append(levelLine(level));
    }
    return {.text = text.join(u'\n'), .json = {{u"on"_s, on.toString(Qt::ISODate)}, {u"rule_sets"_s, sets}, {u"levels"_s, levels}}};
}

QJsonObject changesJson(const WhoChanges &changes)
{
    QJsonArray counts, households;
    for (const core::Outcome from : outcomes)
        for (const core::Outcome to : outcomes)
            if (changes.of(from, to) > 0)
                counts.append(QJsonObject{{u"from"_s, core::nameOf(from)}, {u"to"_s, core::nameOf(to)}, {u"households"_s, changes.of(from, to)}});
    for (const core::ChangedHousehold &changed : changes.changed)
        households.append(QJsonObject{{u"household"_s, changed.household.value}, {u"name"_s, changed.name}, {u"birth"_s, changed.birth.iso()}, {u"from"_s, core::nameOf(changed.from)},
                                      {u"to"_s, core::nameOf(changed.to)}, {u"rules"_s, QJsonArray::fromStringList(changed.rules)}, {u"stream"_s, changed.stream},
                                      {u"amount_from"_s, changed.amountFrom.dong()}, {u"amount_to"_s, changed.amountTo.dong()}});
    return {{u"households"_s, changes.households}, {u"other_outcome"_s, changes.otherOutcome()}, {u"counts"_s, counts},
            {u"cost_before"_s, changes.before.dong()}, {u"cost_after"_s, changes.after.dong()}, {u"changed"_s, households}};
}

QStringList changesText(const WhoChanges &changes, const core::PlaceBook &book)
{
    QStringList text{RuleVerbText::tr("%1 of %2 households would have another outcome.").arg(core::grouped(changes.otherOutcome()), core::grouped(changes.households))};
    for (const core::Outcome from : outcomes)
        for (const core::Outcome to : outcomes)
            if (from != to && changes.of(from, to) > 0)
                text.append(u"  "_s + outcomeWord(from) + u" → "_s + outcomeWord(to) + u": "_s + core::grouped(changes.of(from, to)));
    text.append(RuleVerbText::tr("Cost of the entitled: %1 → %2 đồng (%3)").arg(core::grouped(changes.before), core::grouped(changes.after),
                                 (changes.after >= changes.before ? u"+"_s : QString()) + core::grouped(changes.after - changes.before)));
    for (const core::ChangedHousehold &changed : changes.changed)
        text.append(QStringList{changed.name, changed.birth.shown(), book.nameOf(changed.place), outcomeWord(changed.from) + u" → "_s + outcomeWord(changed.to),
                                changed.rules.join(u' '), core::grouped(changed.amountFrom) + u" → "_s + core::grouped(changed.amountTo)}.join(u"  "_s));
    return text;
}

Answer whatIf(const Call &call)
{
    core::Register opened(call.word(0, u"REGISTER"_s), call.seat(), core::Database::Mode::ReadOnly);
    core::requireNewestSchema(opened.database());
    call.required(u"set"_s);
    const QDate on = call.date(u"as-of"_s);
    const core::Provisions tried = core::withSettings(opened.database(), on, call.options(u"set"_s));
    const WhoChanges changes = core::whoChanges(opened.database(), on, {}, core::provisionsOn(opened.database(), on), tried);
    QJsonObject json = changesJson(changes);
    json.insert(u"on"_s, on.toString(Qt::ISODate));
    return {.text = changesText(changes, core::PlaceBook(opened.database())).join(u'\n'), .json = json};
}

}

std::vector<Verb> ruleVerbs()
{
    return {{u"rules"_s, u"REGISTER [--as-of DATE]"_s, RuleVerbText::tr("The rule sets and levels of support in force, as sentences, with the names of their thresholds."),
             {u"as-of"_s}, false, rules},
            {u"what-if"_s, u"REGISTER --set QD55.T1.area_per_person=9 [--set …] [--as-of DATE]"_s,
             RuleVerbText::tr("Who would be judged otherwise, and what it would cost, with other thresholds, materials or levels; stores nothing."),
             {u"as-of"_s, u"set"_s}, false, whatIf}};
}

}
