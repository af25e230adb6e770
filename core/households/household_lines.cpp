#include "core/households/household_lines.h"

#include "core/households/category.h"
#include "core/store/database.h"
#include "core/store/id_list.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

template<class T> void take(const Statement &row, int &at, T &member)
{
    member = SqlValue<T>::read(row, at++);
}

HouseholdLine lineOf(const Statement &row, LineDetail detail)
{
    HouseholdLine line;
    int at = 0;
    take(row, at, line.id);
    take(row, at, line.uid);
    take(row, at, line.name);
    take(row, at, line.birth);
    take(row, at, line.number);
    take(row, at, line.hamlet);
    take(row, at, line.place);
    take(row, at, line.members);
    take(row, at, line.categories);
    take(row, at, line.need);
    take(row, at, line.area);
    take(row, at, line.questions);
    take(row, at, line.hamletId);
    if (detail == LineDetail::Usual)
        return line;
    take(row, at, line.gender);
    take(row, at, line.address);
    take(row, at, line.decisions);
    line.decisions.replace(u","_s, u", "_s);
    for (QString &material : line.materials)
        take(row, at, material);
    take(row, at, line.proposed);
    take(row, at, line.listed);
    take(row, at, line.code);
    take(row, at, line.phone);
    take(row, at, line.note);
    return line;
}

using Lines = QHash<qint64, HouseholdLine>;

const auto usualColumns = uR"(
    SELECT household.id, household.uid, household.head_name, household.head_birth,
           COALESCE((SELECT number FROM identity_paper WHERE identity_paper.person_id = head.id ORDER BY kind, identity_paper.id LIMIT 1), ''),
           COALESCE(hamlet.name, ''), household.place_id, household.members,
           COALESCE((SELECT group_concat(category, ' ') FROM classification
                     WHERE classification.household_id = household.id
                       AND (valid_from IS NULL OR valid_from <= ?2) AND (valid_to IS NULL OR valid_to > ?2)), ''),
           household.need, survey.area,
           (SELECT COUNT(*) FROM open_question WHERE open_question.household_id = household.id AND answered = 0),
           household.hamlet_id)"_s;

const auto moreColumns = uR"(,
           COALESCE(head.gender, ''), household.address,
           COALESCE((SELECT group_concat(DISTINCT decision) FROM classification
                     WHERE classification.household_id = household.id AND decision <> ''
                       AND (valid_from IS NULL OR valid_from <= ?2) AND (valid_to IS NULL OR valid_to > ?2)), ''),
           COALESCE(survey.foundation, ''), COALESCE(survey.frame, ''), COALESCE(survey.wall, ''), COALESCE(survey.roof_frame, ''), COALESCE(survey.roof, ''),
           (SELECT total FROM funding_proposal WHERE funding_proposal.household_id = household.id),
           (SELECT SUM(amount) FROM standing_line WHERE standing_line.household_id = household.id),
           household.code, household.phone, household.note)"_s;

const auto rowsOfWanted = uR"(
    FROM json_each(?1) AS wanted
    JOIN household ON household.id = wanted.value
    LEFT JOIN hamlet ON hamlet.id = household.hamlet_id
    LEFT JOIN person AS head ON head.household_id = household.id AND head.is_head = 1
    LEFT JOIN house_survey AS survey ON survey.id = (SELECT id FROM house_survey WHERE house_survey.household_id = household.id
                                                     ORDER BY COALESCE(surveyed_on, '') DESC, house_survey.id DESC LIMIT 1))"_s;

void readLines(Database &database, const QString &ids, QDate on, LineDetail detail, Lines &lines)
{
    const auto statement = database.borrow(usualColumns + (detail == LineDetail::All ? moreColumns : QString()) + rowsOfWanted);
    statement->bind(0, ids);
    statement->bind(1, on.toString(Qt::ISODate));
    while (statement->step()) {
        HouseholdLine line = lineOf(*statement, detail);
        const qint64 id = line.id.value;
        lines.insert(id, std::move(line));
    }
}

void readExtra(Database &database, const QString &ids, Lines &lines)
{
    const auto statement = database.borrow(uR"(
        SELECT extra_value.household_id, extra_value.field_id, extra_value.value
        FROM extra_field
        CROSS JOIN json_each(?) AS wanted
        JOIN extra_value ON extra_value.household_id = wanted.value AND extra_value.field_id = extra_field.id)"_s);
    statement->bind(0, ids);
    while (statement->step())
        if (const auto line = lines.find(statement->integer(0)); line != lines.end())
            line->extra.insert(statement->integer(1), statement->text(2));
}

}

std::vector<HouseholdLine> householdLines(Database &database, const std::vector<Id<Household>> &ids, QDate on, LineDetail detail)
{
    Lines found;
    const QString json = idsAsJson(ids);
    readLines(database, json, on, detail, found);
    if (detail == LineDetail::All)
        readExtra(database, json, found);
    std::vector<HouseholdLine> lines;
    for (const Id<Household> id : ids)
        if (const auto line = found.constFind(id.value); line != found.cend())
            lines.push_back(*line);
    return lines;
}

QString categoryTitles(const QString &codes)
{
    QStringList titles;
    for (const Category category : allCategories)
        if (codes.split(u' ').contains(nameOf(category)))
            titles.append(categoryTitle(category));
    return titles.join(u", "_s);
}

}
