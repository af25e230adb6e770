#include "app/cli/verb.h"

#include "core/households/alike_pairs.h"
#include "core/places/place_book.h"
#include "core/store/migrations.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct PairText { Q_DECLARE_TR_FUNCTIONS(cli::PairVerbs) };

QJsonObject householdJson(const core::AlikeHousehold &household, const core::PlaceBook &places)
{
    const core::Place *place = places.find(household.place);
    return {{u"household"_s, household.uid}, {u"name"_s, household.headName}, {u"dob"_s, household.birth.iso()},
            {u"unit"_s, place ? place->code : QString()}, {u"hamlet"_s, household.hamlet}};
}

QString householdText(const core::AlikeHousehold &household, const core::PlaceBook &places)
{
    QStringList parts{household.headName, household.birth.shown(), household.hamlet, places.nameOf(household.place)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Answer duplicates(const Call &call)
{
    core::Register opened(call.word(0, u"REGISTER"_s), call.seat(), core::Database::Mode::ReadOnly);
    core::requireNewestSchema(opened.database());
    const std::vector<core::AlikePair> pairs = core::alikePairs(opened.database());
    const auto households = core::alikeHouseholds(opened.database(), pairs);
    const core::PlaceBook places(opened.database());
    QJsonArray found;
    QStringList lines{PairText::tr("%Ln pair(s) may be the same family", nullptr, int(pairs.size()))};
    for (const core::AlikePair &pair : pairs) {
        const core::AlikeHousehold first = households.value(pair.first.value);
        const core::AlikeHousehold second = households.value(pair.second.value);
        found.append(QJsonObject{{u"a"_s, householdJson(first, places)}, {u"b"_s, householdJson(second, places)}, {u"score"_s, pair.likeness.score},
                                 {u"certain"_s, pair.likeness.score >= core::certainDuplicate},
                                 {u"evidence"_s, QJsonArray::fromStringList(pair.likeness.evidence)}});
        lines.append(householdText(first, places) + u"  =  "_s + householdText(second, places) + u"  ("_s + core::evidenceText(pair.likeness.evidence) + u')');
    }
    return {.text = lines.join(u'\n'), .json = {{u"total"_s, qint64(pairs.size())}, {u"pairs"_s, found}}, .status = pairs.empty() ? 0 : 1};
}

}

std::vector<Verb> pairVerbs()
{
    return {{u"duplicates"_s, u"REGISTER"_s, PairText::tr("Pairs of households that may be the same family, with the evidence."), {}, false, duplicates}};
}

}
