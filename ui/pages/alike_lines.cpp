#include "ui/pages/alike_lines.h"

#include "ui/base/icons.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::AlikeLines)
};

QString who(const core::AlikeHousehold &household)
{
    return household.birth.isKnown() ? QString(household.headName + u" ("_s + household.birth.shown() + u')') : household.headName;
}

QString where(const core::AlikeHousehold &household, const core::PlaceBook &book)
{
    const QString commune = book.nameOf(household.place);
    return household.hamlet.isEmpty() ? commune : QString(household.hamlet + u", "_s + commune);
}

QString othersOf(const core::HouseholdRecord &record)
{
    QStringList names;
    for (const core::PersonRecord &person : record.persons)
        if (!person.person.isHead)
            names.append(person.person.relation.isEmpty() ? person.person.name : QString(person.person.name + u" ("_s + person.person.relation + u')'));
    return names.join(u", "_s);
}

QString listsOf(core::Database &database, core::Id<core::Household> household)
{
    const auto titles = database.rows<QString>(uR"(
        SELECT support_list.title
        FROM support_line
        JOIN support_list ON support_list.id = support_line.list_id
        WHERE support_line.household_id = ?
        ORDER BY support_list.id)"_s, household);
    return QStringList(titles.begin(), titles.end()).join(u"; "_s);
}

std::vector<ShownField> fieldsOf(core::Database &database, core::Id<core::Household> household, const QString &hamlet, QDate on)
{
    const core::HouseholdRecord record = core::loadHousehold(database, household).value_or(core::HouseholdRecord());
    std::vector<ShownField> fields = shownFields(record, hamlet, on);
    fields.push_back({Words::tr("Address"), record.household.address});
    fields.push_back({Words::tr("Other people"), othersOf(record)});
    fields.push_back({Words::tr("Support lists"), listsOf(database, household)});
    return fields;
}

}

std::vector<AlikeLine> alikeLines(core::Database &database, const core::Progress &progress)
{
    const std::vector<core::AlikePair> pairs = core::alikePairs(database, progress);
    const auto households = core::alikeHouseholds(database, pairs);
    std::vector<AlikeLine> lines;
    lines.reserve(pairs.size());
    for (const core::AlikePair &pair : pairs)
        if (households.contains(pair.first.value) && households.contains(pair.second.value))
            lines.push_back({pair, households.value(pair.first.value), households.value(pair.second.value)});
    return lines;
}

std::vector<TableColumn<AlikeLine>> alikeColumns(const core::PlaceBook &book)
{
    return {{.title = Words::tr("Evidence"), .text = [](const AlikeLine &line) -> QString { return core::evidenceText(line.pair.likeness.evidence); },
             .icon = [](const AlikeLine &line) -> QIcon { return icon(line.isCertain() ? u"emblem-error"_s : u"emblem-warning"_s); },
             .toolTip = [](const AlikeLine &line) -> QString { return line.isCertain() ? Words::tr("The same identity number: certainly one family") : Words::tr("Probably one family: compare below"); }},
            {.title = Words::tr("1 · First"), .text = [](const AlikeLine &line) -> QString { return who(line.first); }},
            {.title = Words::tr("Where it stands"), .text = [&book](const AlikeLine &line) -> QString { return where(line.first, book); }},
            {.title = Words::tr("2 · Second"), .text = [](const AlikeLine &line) -> QString { return who(line.second); }},
            {.title = Words::tr("Where it stands"), .text = [&book](const AlikeLine &line) -> QString { return where(line.second, book); }}};
}

std::vector<ComparedField> comparedHouseholds(core::Database &database, const AlikeLine &line, QDate on)
{
    return sideBySide(fieldsOf(database, line.pair.first, line.first.hamlet, on), fieldsOf(database, line.pair.second, line.second.hamlet, on));
}

}
