#include "core/households/household_lines.h"

#include "core/households/category.h"


namespace core {

using namespace Qt::StringLiterals;

namespace {

template<class T> QString idsAsJson(const std::vector<Id<T>> &ids)
{
    QString json = u"["_s;
    for (const Id<T> id : ids) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(id.value);
    }
    return json + u']';
}

QString orderOf(HouseholdFilter::Sort sort)
{
    switch (sort) {
    case HouseholdFilter::Sort::Place: return u"place.name_key, COALESCE(hamlet.name_key, ''), household.name_key, household.id"_s;
    case HouseholdFilter::Sort::Birth: return u"household.head_birth, household.name_key, household.id"_s;
    case HouseholdFilter::Sort::Members: return u"household.members, household.name_key, household.id"_s;
    case HouseholdFilter::Sort::Need: return u"household.need, household.name_key, household.id"_s;
    case HouseholdFilter::Sort::Area: return uR"((SELECT area FROM house_survey WHERE house_survey.household_id = household.id
        ORDER BY COALESCE(surveyed_on, '') DESC, house_survey.id DESC LIMIT 1), household.name_key, household.id)"_s;
    case HouseholdFilter::Sort::Name: break;
    }
    return u"household.name_key, household.id"_s;
}

}

std::vector<Id<Household>> householdIds(Database &database, const HouseholdFilter &filter)
{
    QString sql = u"SELECT household.id FROM household"_s;
    if (filter.sort == HouseholdFilter::Sort::Place)
        sql += u" JOIN place ON place.id = household.place_id LEFT JOIN hamlet ON hamlet.id = household.hamlet_id"_s;
    QStringList conditions{u"household.id NOT IN (SELECT gone_id FROM household_merge)"_s};
    if (!filter.places.empty())
        conditions.append(u"household.place_id IN (SELECT value FROM json_each(?1))"_s);
    if (filter.need)
        conditions.append(u"household.need = ?2"_s);
    if (filter.category)
        conditions.append(uR"(EXISTS (SELECT 1 FROM classification WHERE classification.household_id = household.id AND category = ?3
            AND (valid_from IS NULL OR valid_from <= ?4) AND (valid_to IS NULL OR valid_to > ?4)))"_s);
    if (filter.openQuestions)
        conditions.append(u"household.id IN (SELECT household_id FROM open_question WHERE answered = 0)"_s);
    conditions.append(u"(?1 IS NOT NULL AND ?2 IS NOT NULL AND ?3 IS NOT NULL AND ?4 IS NOT NULL)"_s);
    sql += u" WHERE "_s + conditions.join(u" AND "_s) + u" ORDER BY "_s + orderOf(filter.sort);
    return database.rows<Id<Household>>(sql, idsAsJson(filter.places), filter.need ? nameOf(*filter.need) : QString(),
                                        filter.category ? nameOf(*filter.category) : QString(), filter.on.toString(Qt::ISODate));
}

std::vector<HouseholdLine> householdLines(Database &database, const std::vector<Id<Household>> &ids, QDate on)
{
    QHash<qint64, HouseholdLine> found;
    database.forEach<HouseholdLine>(uR"(
        SELECT household.id, household.uid, household.head_name, household.head_birth,
               COALESCE((SELECT identity_paper.number FROM person JOIN identity_paper ON identity_paper.person_id = person.id
                         WHERE person.household_id = household.id AND person.is_head = 1
                         ORDER BY identity_paper.kind, identity_paper.id LIMIT 1), ''),
               COALESCE(hamlet.name, ''), household.place_id, household.members,
               COALESCE((SELECT group_concat(category, ' ') FROM classification
                         WHERE classification.household_id = household.id
                           AND (valid_from IS NULL OR valid_from <= ?2) AND (valid_to IS NULL OR valid_to > ?2)), ''),
               household.need,
               (SELECT area FROM house_survey WHERE house_survey.household_id = household.id
                ORDER BY COALESCE(surveyed_on, '') DESC, house_survey.id DESC LIMIT 1),
               (SELECT COUNT(*) FROM open_question WHERE open_question.household_id = household.id AND answered = 0)
        FROM json_each(?1) AS wanted
        JOIN household ON household.id = wanted.value
        LEFT JOIN hamlet ON hamlet.id = household.hamlet_id)"_s,
        [&](HouseholdLine line) { const qint64 id = line.id.value; found.insert(id, std::move(line)); }, idsAsJson(ids), on.toString(Qt::ISODate));
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
