#include "app/cli/verb.h"

#include "core/backup/register_proof.h"
#include "core/households/household_lines.h"
#include "core/households/household_search.h"
#include "core/households/identity_number.h"
#include "core/intake/answers.h"
#include "core/store/migrations.h"
#include "core/support/rulings.h"
#include "core/support/streams.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct ListVerbText { Q_DECLARE_TR_FUNCTIONS(cli::ListVerbs) };

constexpr int usualHits = 50;

core::ReviewOptions reviewOptions(const Call &call)
{
    return {.asOf = call.date(u"as-of"_s), .statedOn = call.has(u"as-of"_s) ? call.date(u"as-of"_s) : QDate(), .placeCode = call.option(u"unit"_s),
            .answers = call.has(u"answers"_s) ? core::readAnswers(call.option(u"answers"_s)) : QHash<QString, core::CellAnswers>()};
}

QString importText(const QJsonObject &json, bool stored)
{
    const QJsonObject totals = json.value(u"totals"_s).toObject();
    const auto count = [&](const QString &name) -> int { return totals.value(name).toInt(); };
    QStringList lines{ListVerbText::tr("%Ln row(s) read", nullptr, count(u"rows"_s)) + u": "_s
                      + ListVerbText::tr("%1 new, %2 unchanged, %3 changed, %4 doubtful, %5 rejected").arg(count(u"new"_s)).arg(count(u"same"_s)).arg(count(u"changed"_s)).arg(count(u"doubtful"_s)).arg(count(u"rejected"_s)),
                      ListVerbText::tr("%1 repaired, %2 to look at, %3 to ask, %4 pairs that look alike").arg(count(u"auto"_s)).arg(count(u"warn"_s)).arg(count(u"ask"_s)).arg(json.value(u"duplicates"_s).toArray().size())};
    for (const QJsonValue &file : json.value(u"files"_s).toArray())
        for (const QJsonValue &issue : file[u"sheet_issues"_s].toArray())
            lines.append(u"  "_s + file[u"file"_s].toString() + u' ' + issue[u"cell"_s].toString() + u": "_s + issue[u"message"_s].toString());
    lines.append(stored ? ListVerbText::tr("Taken into the register.") : ListVerbText::tr("Nothing was stored (--dry-run)."));
    return lines.join(u'\n');
}

// An answer that meets no row is a slip in its table, not something to pass over.
void requireUsed(const QHash<QString, core::CellAnswers> &answers, const core::Review &review)
{
    if (const QStringList unused = core::unusedAnswers(answers, review); !unused.isEmpty())
        throw core::Error(core::Error::Kind::BadRequest, ListVerbText::tr("No household stands at these cells. Nothing was stored.") + u'\n' + unused.join(u'\n'));
}

bool needsLooking(const QJsonObject &json)
{
    const QJsonObject totals = json.value(u"totals"_s).toObject();
    return totals.value(u"ask"_s).toInt() > 0 || totals.value(u"warn"_s).toInt() > 0 || totals.value(u"rejected"_s).toInt() > 0;
}

Answer importLists(const Call &call)
{
    const QStringList paths = call.wordsFrom(1);
    if (paths.isEmpty())
        throw core::Error(core::Error::Kind::BadRequest, ListVerbText::tr("No list was named. Run ancu-cli help."));
    const bool dryRun = call.has(u"dry-run"_s);
    core::Register opened(call.word(0, u"REGISTER"_s), call.seat(), dryRun ? core::Database::Mode::ReadOnly : core::Database::Mode::ReadWrite);
    core::requireNewestSchema(opened.database());
    if (!dryRun)
        core::requireWholeFile(opened.database());   // nothing is added to a damaged file
    const core::ReviewOptions options = reviewOptions(call);
    core::Review review = core::reviewLists(opened.database(), paths, options);
    requireUsed(options.answers, review);
    if (!dryRun)
        core::acceptReview(opened.database(), review, opened.order(ListVerbText::tr("Take in %Ln list(s)", nullptr, int(paths.size()))), {});
    if (call.has(u"marked"_s))
        core::writeMarkedCopies(review, call.option(u"marked"_s));
    const QJsonObject json = core::reviewJson(review);
    return {.text = importText(json, !dryRun), .json = json, .status = needsLooking(json) ? 1 : 0};
}

QJsonObject factsJson(const core::Reason &reason)
{
    QJsonObject facts;
    for (const core::SeenFact &fact : reason.facts) {
        bool isNumber = false;
        const double number = fact.raw.toDouble(&isNumber);
        if (fact.raw.isEmpty())
            facts.insert(fact.key, QJsonValue::Null);
        else if (fact.raw == "true"_L1 || fact.raw == "false"_L1)
            facts.insert(fact.key, fact.raw == "true"_L1);
        else
            facts.insert(fact.key, isNumber ? QJsonValue(number) : QJsonValue(fact.raw));
    }
    return facts;
}

QJsonObject householdJson(const core::JudgedRecord &judged, const core::PlaceBook &places, QDate on)
{
    const core::Verdict &verdict = judged.verdicts.front();
    QJsonArray reasons;
    for (const core::Reason &reason : verdict.reasons)
        reasons.append(QJsonObject{{u"rule"_s, reason.rule}, {u"result"_s, core::nameOf(reason.result)}, {u"facts"_s, factsJson(reason)},
                                   {u"text"_s, reason.text}, {u"citation"_s, reason.citation}});
    const core::Household &household = judged.record.household;
    const core::Place *place = places.find(places.unitOn(household.place, household.hamlet, on));
    QJsonObject json{{u"household"_s, judged.record.household.uid}, {u"name"_s, judged.record.household.headName}, {u"unit"_s, place ? place->code : QString()},
            {u"stream"_s, verdict.stream}, {u"rule_set"_s, verdict.ruleSet}, {u"version"_s, verdict.version}, {u"outcome"_s, core::nameOf(verdict.outcome)},
            {u"need"_s, verdict.suggestion}, {u"reasons"_s, reasons}};
    if (places.awaitsUnit(household.place, household.hamlet, on))
        json.insert(u"awaits_unit"_s, true);
    return json;
}

// The reasons in words are only for the JSON.
QJsonArray householdsJson(core::Database &database, QDate on)
{
    const core::PlaceBook places(database);
    QJsonArray households;
    core::judgeAll(database, on, {}, [&](const core::JudgedRecord &judged) { households.append(householdJson(judged, places, on)); });
    return households;
}

Answer assess(const Call &call)
{
    core::Register opened(call.word(0, u"REGISTER"_s), call.seat(), core::Database::Mode::ReadOnly);
    core::requireNewestSchema(opened.database());
    const QDate on = call.date(u"on"_s);
    int all = 0;
    std::array<int, 4> counts{};
    core::judgeEach(opened.database(), on, {}, [&](const core::HouseholdRulings &judged) {
        ++all;
        ++counts[std::size_t(judged.rulings.front().outcome)];
    });
    const QJsonArray households = call.has(u"json"_s) ? householdsJson(opened.database(), on) : QJsonArray();
    const auto count = [&](core::Outcome outcome) -> int { return counts[std::size_t(outcome)]; };
    const QString text = ListVerbText::tr("%Ln household(s) on %1", nullptr, all).arg(on.toString(u"dd/MM/yyyy"_s)) + u": "_s
                         + ListVerbText::tr("%1 entitled, %2 for the officer to decide, %3 with data missing, %4 not entitled")
                               .arg(count(core::Outcome::Eligible)).arg(count(core::Outcome::Officer)).arg(count(core::Outcome::Missing)).arg(count(core::Outcome::Refused));
    return {.text = text, .json = {{u"on"_s, on.toString(Qt::ISODate)}, {u"households"_s, households}},
            .status = count(core::Outcome::Officer) + count(core::Outcome::Missing) > 0 ? 1 : 0};
}

int limitOf(const Call &call)
{
    if (!call.has(u"limit"_s))
        return usualHits;
    bool isNumber = false;
    const int limit = call.option(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1)
        throw core::Error(core::Error::Kind::BadRequest, ListVerbText::tr("--limit takes a number from 1."));
    return limit;
}

Answer query(const Call &call)
{
    core::Register opened(call.word(0, u"REGISTER"_s), call.seat(), core::Database::Mode::ReadOnly);
    core::requireNewestSchema(opened.database());
    const QString text = call.wordsFrom(1).join(u' ');
    const core::HouseholdSearch search(opened.database());
    const core::SearchHits found = search.hits(opened.database(), text, limitOf(call));
    const core::PlaceBook places(opened.database());
    QJsonArray hits;
    QStringList lines{ListVerbText::tr("%Ln household(s) found", nullptr, int(found.total))};
    for (const core::HouseholdLine &line : core::householdLines(opened.database(), found.ids, opened.today())) {
        const core::Place *place = places.find(line.place);
        const core::Id<core::Place> now = places.unitOn(line.place, line.hamletId, opened.today());
        const QString number = core::maskedNumber(line.number);
        QJsonObject hit{{u"household"_s, line.uid}, {u"name"_s, line.name}, {u"dob"_s, line.birth.iso()}, {u"id"_s, number},
                                {u"unit"_s, place ? place->code : QString()}, {u"hamlet"_s, line.hamlet}, {u"unit_today"_s, places.find(now) ? places.find(now)->code : QString()}};
        QStringList words{line.name, line.birth.shown(), number, line.hamlet, places.nameOf(line.place)};
        if (places.awaitsUnit(line.place, line.hamletId, opened.today())) {
            hit.insert(u"awaits_unit"_s, true);
            words.append(ListVerbText::tr("(not assigned to a new commune yet)"));
        } else if (now != line.place) {
            words.append(u"→ "_s + places.nameOf(now));
        }
        hits.append(hit);
        lines.append(words.join(u"  "_s));
    }
    return {.text = lines.join(u'\n'), .json = {{u"text"_s, text}, {u"total"_s, found.total}, {u"hits"_s, hits}}};
}

}

std::vector<Verb> listVerbs()
{
    return {
        {u"import"_s, u"REGISTER LIST… [--unit CODE] [--as-of DATE] [--answers FILE.csv] [--dry-run] [--marked FOLDER]"_s,
         ListVerbText::tr("Takes lists in; --marked writes the checked copies to send back, --answers reads corrections with the columns file, cell, value."), {u"unit"_s, u"as-of"_s, u"answers"_s, u"dry-run"_s, u"marked"_s}, false, importLists},
        {u"assess"_s, u"REGISTER [--on DATE]"_s, ListVerbText::tr("Whether each household is entitled, and why."), {u"on"_s}, false, assess},
        {u"query"_s, u"REGISTER TEXT [--limit N]"_s, ListVerbText::tr("The same search as on the screen."), {u"limit"_s}, false, query},
    };
}

}
