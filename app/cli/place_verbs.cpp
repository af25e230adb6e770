#include "app/cli/verb.h"

#include "core/backup/register_proof.h"
#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "core/households/divided_hamlets.h"
#include "core/places/hamlet_table.h"
#include "core/store/migrations.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct PlaceVerbText { Q_DECLARE_TR_FUNCTIONS(cli::PlaceVerbs) };

// Named without its namespace, as lupdate takes a qualified type before a function for the context of its texts.
using core::DividedHamlet;

QString codeOf(const core::PlaceBook &book, core::Id<core::Place> id)
{
    const core::Place *place = book.find(id);
    return place ? place->code : QString();
}

QJsonObject hamletJson(const core::PlaceBook &book, const DividedHamlet &hamlet, QDate on)
{
    const core::Id<core::Place> unit = book.unitOn(hamlet.commune, hamlet.hamlet, on);
    const bool awaits = book.awaitsUnit(hamlet.commune, hamlet.hamlet, on);
    QJsonObject json{{u"commune"_s, codeOf(book, hamlet.commune)}, {u"hamlet"_s, hamlet.name}, {u"households"_s, hamlet.households},
                     {u"unit"_s, awaits ? QString() : codeOf(book, unit)}, {u"awaits_unit"_s, awaits}};
    if (hamlet.assignment) {
        json.insert(u"from"_s, hamlet.assignment->validFrom.toString(Qt::ISODate));
        json.insert(u"decision"_s, hamlet.assignment->decision);
        json.insert(u"decided_on"_s, hamlet.assignment->decidedOn.toString(Qt::ISODate));
        json.insert(u"citation"_s, hamlet.assignment->citation);
    }
    return json;
}

QString hamletLine(const core::PlaceBook &book, const DividedHamlet &hamlet, QDate on)
{
    const bool awaits = book.awaitsUnit(hamlet.commune, hamlet.hamlet, on);
    const QString name = hamlet.hamlet.isStored() ? hamlet.name : PlaceVerbText::tr("(no hamlet known)");
    const QString unit = awaits ? PlaceVerbText::tr("not assigned yet") : book.nameOf(book.unitOn(hamlet.commune, hamlet.hamlet, on));
    return QStringList{book.nameOf(hamlet.commune), name, PlaceVerbText::tr("%Ln household(s)", nullptr, int(hamlet.households)), unit}.join(u"  "_s);
}

Answer told(core::Database &database, QDate on)
{
    const core::PlaceBook book(database);
    const qint64 awaiting = core::householdsAwaitingUnit(database, book, on);
    QJsonArray hamlets;
    QStringList lines{PlaceVerbText::tr("%Ln household(s) of divided communes are not assigned to a unit on %1.", nullptr, int(awaiting)).arg(core::screenDate(on))};
    for (const DividedHamlet &hamlet : core::dividedHamlets(database, book)) {
        hamlets.append(hamletJson(book, hamlet, on));
        lines.append(hamletLine(book, hamlet, on));
    }
    return {.text = lines.join(u'\n'), .json = {{u"on"_s, on.toString(Qt::ISODate)}, {u"awaiting"_s, awaiting}, {u"hamlets"_s, hamlets}},
            .status = awaiting > 0 ? 1 : 0};
}

// Nothing is stored unless every line can be.
int assignFrom(core::Register &opened, const QString &csv, const QString &reason)
{
    const core::HamletTable table = core::readHamletTable(opened.database(), core::PlaceBook(opened.database()), csv);
    QStringList wrong;
    for (const core::Issue &issue : table.issues)
        wrong.append(issue.message);
    if (!wrong.isEmpty())
        throw core::Error(core::Error::Kind::File, PlaceVerbText::tr("The table of hamlets %1 cannot be used. Nothing was stored.").arg(QFileInfo(csv).fileName()) + u'\n' + wrong.join(u'\n'));
    core::UnitOfWork work = opened.begin(PlaceVerbText::tr("Assign hamlets of divided communes"), reason);
    const int changed = core::assignHamlets(table.assignments, work);
    work.commit();
    return changed;
}

Answer places(const Call &call)
{
    const bool assigns = call.has(u"assign"_s);
    core::Register opened(call.word(0, u"REGISTER"_s), call.seat(), assigns ? core::Database::Mode::ReadWrite : core::Database::Mode::ReadOnly);
    core::requireNewestSchema(opened.database());
    if (!assigns)
        return told(opened.database(), call.date(u"as-of"_s));
    core::requireWholeFile(opened.database());
    const QString csv = call.option(u"assign"_s);
    const int changed = assignFrom(opened, csv, call.has(u"reason"_s) ? call.option(u"reason"_s) : QFileInfo(csv).fileName());
    Answer answer = told(opened.database(), call.date(u"as-of"_s));
    answer.text.prepend(PlaceVerbText::tr("%Ln hamlet(s) changed.", nullptr, changed) + u'\n');
    answer.json.insert(u"changed"_s, changed);
    return answer;
}

}

std::vector<Verb> placeVerbs()
{
    return {{u"places"_s, u"REGISTER [--as-of DATE] [--assign HAMLETS.csv [--reason TEXT]]"_s,
             PlaceVerbText::tr("The hamlets of divided communes and where they went; --assign says it from a table with the columns commune, hamlet, unit, from, decision, decided_on, citation."),
             {u"as-of"_s, u"assign"_s, u"reason"_s}, false, places}};
}

}
