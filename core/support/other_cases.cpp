#include "core/support/other_cases.h"

#include "core/base/official_date.h"
#include "core/support/facts_of.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

/// Another household of whose head or spouse a number is the same, and which nobody has called a different family.
struct Namesake {
    Id<Household> household;
    QString code;
    QString name;
    Id<Place> place;
    Id<Hamlet> hamlet;
};

namespace {

/// A frozen list that a household stands on.
struct ListedCase {
    int batch = 0;
    QString place;
    QString stream;
    QDate frozenOn;
};

// Husband and wife are one family; grown children have their own.
bool isSpouse(const Person &person)
{
    const QString relation = person.relation.toLower();
    return relation == u"vợ"_s || relation == u"chồng"_s;
}

std::vector<Namesake> namesakesBy(Database &database, const QString &number, Id<Household> household)
{
    return database.rows<Namesake>(uR"(
        SELECT household.id, household.code, household.head_name, household.place_id, household.hamlet_id
        FROM household
        WHERE household.id IN (SELECT person.household_id
                               FROM identity_paper
                               JOIN person ON person.id = identity_paper.person_id
                               WHERE identity_paper.number = ?1 AND (person.is_head = 1 OR lower(person.relation) IN ('vợ', 'chồng')))
          AND household.id <> ?2
          AND NOT EXISTS (SELECT 1 FROM not_duplicate WHERE (household_a = household.id AND household_b = ?2)
                                                         OR (household_b = household.id AND household_a = ?2))
        ORDER BY household.id)"_s, number, household.value);
}

std::vector<Namesake> namesakesOf(Database &database, const HouseholdRecord &record)
{
    std::vector<Namesake> namesakes;
    for (const PersonRecord &entry : record.persons)
        for (const IdentityPaper &paper : entry.papers)
            if (!paper.number.isEmpty() && (entry.person.isHead || isSpouse(entry.person)))
                for (Namesake &other : namesakesBy(database, paper.number, record.household.id))
                    if (std::none_of(namesakes.begin(), namesakes.end(), [&](const Namesake &known) -> bool { return known.household == other.household; }))
                        namesakes.push_back(std::move(other));
    return namesakes;
}

}

OtherCaseTeller::OtherCaseTeller(Database &database, QDate on) : m_database(database), m_on(on), m_book(database) {}

OtherCases OtherCaseTeller::casesOf(const HouseholdRecord &record) const
{
    OtherCases cases;
    QStringList sentences;
    if (const QString list = listTold(record.household.id); !list.isEmpty()) {
        cases.listed = true;
        sentences.append(list);
    }
    for (const Namesake &other : namesakesOf(m_database, record))
        tellNamesake(other, cases, sentences);
    cases.told = sentences.join(u"; "_s);
    return cases;
}

// Of several lists the one frozen last.
QString OtherCaseTeller::listTold(Id<Household> household) const
{
    const auto listed = m_database.first<ListedCase>(uR"(
        SELECT support_list.batch, place.name, standing.stream, support_list.frozen_on
        FROM (SELECT list_id, stream FROM support_line WHERE household_id = ?1
              UNION
              SELECT list_id, stream FROM adjustment WHERE household_id = ?1 AND decided_on <= ?2) AS standing
        JOIN support_list ON support_list.id = standing.list_id
        JOIN place ON place.id = support_list.place_id
        WHERE support_list.frozen_on <= ?2
          AND COALESCE((SELECT stands FROM adjustment
                        WHERE adjustment.list_id = standing.list_id AND household_id = ?1 AND decided_on <= ?2
                        ORDER BY adjustment.id DESC LIMIT 1), 1) = 1
        ORDER BY support_list.frozen_on DESC, support_list.id DESC
        LIMIT 1)"_s, household, m_on);
    if (!listed)
        return {};
    return u"danh sách đợt "_s + QString::number(listed->batch) + u" của "_s + listed->place + u", chương trình "_s + listed->stream + u", chốt ngày "_s
        + screenDate(listed->frozenOn);
}

// "đã được hỗ trợ: Quyết định 33/2015/QĐ-TTg năm 2019"; empty when the household was never helped.
QString OtherCaseTeller::helpTold(Id<Household> household) const
{
    QStringList helped;
    for (const EarlierSupport &support : m_database.all<EarlierSupport>(u"WHERE household_id = ? AND programme <> 'khong' ORDER BY year, id"_s, household))
        helped.append(programmeTitle(support.programme) + (support.year > 0 ? u" năm "_s + QString::number(support.year) : QString()));
    return helped.isEmpty() ? QString() : u"đã được hỗ trợ: "_s + helped.join(u", "_s);
}

void OtherCaseTeller::tellNamesake(const Namesake &other, OtherCases &cases, QStringList &sentences) const
{
    const QString list = listTold(other.household);
    cases.sameNumberElsewhere = true;
    cases.listedElsewhere = cases.listedElsewhere || !list.isEmpty();
    const QString who = other.code.isEmpty() ? other.name : other.code;
    const QString where = m_book.nameOf(m_book.unitOn(other.place, other.hamlet, m_on));
    QStringList help{list, helpTold(other.household)};
    help.removeAll(QString());
    sentences.append(u"hộ "_s + who + u", "_s + where + (help.isEmpty() ? QString() : u" ("_s + help.join(u"; "_s) + u')'));
}

OtherCaseIndex::OtherCaseIndex(Database &database, QDate on)
{
    database.forEach<qint64>(uR"(
        SELECT standing.household_id
        FROM (SELECT list_id, household_id FROM support_line
              UNION
              SELECT list_id, household_id FROM adjustment WHERE decided_on <= ?1) AS standing
        JOIN support_list ON support_list.id = standing.list_id
        WHERE support_list.frozen_on <= ?1
          AND COALESCE((SELECT stands FROM adjustment
                        WHERE adjustment.list_id = standing.list_id AND adjustment.household_id = standing.household_id AND decided_on <= ?1
                        ORDER BY adjustment.id DESC LIMIT 1), 1) = 1)"_s, [this](qint64 household) { m_listed.insert(household); }, on);
    readHolders(database);
    if (m_holders.isEmpty())
        return;
    readDifferent(database);
}

// Numbers that stand once are passed over inside the index of numbers, without a look at their papers.
void OtherCaseIndex::readHolders(Database &database)
{
    using Holder = std::tuple<QString, qint64>;
    database.forEach<Holder>(uR"(
        SELECT DISTINCT identity_paper.number, person.household_id
        FROM identity_paper
        JOIN person ON person.id = identity_paper.person_id
        WHERE (person.is_head = 1 OR lower(person.relation) IN ('vợ', 'chồng'))
          AND identity_paper.number IN (SELECT number
                                        FROM identity_paper
                                        WHERE number <> ''
                                        GROUP BY number
                                        HAVING COUNT(*) > 1))"_s, [this](const Holder &holder) {
        const auto &[number, household] = holder;
        Holders &holders = m_holders[number];
        holders.households.push_back(household);
        if (m_listed.contains(household))
            holders.listed.push_back(household);
    });
    m_holders.removeIf([](const auto &entry) -> bool { return entry.value().households.size() < 2; });
    for (auto held = m_holders.cbegin(); held != m_holders.cend(); ++held)
        for (const qint64 household : held->households)
            m_sharedNumbers[household].append(held.key());
}

void OtherCaseIndex::readDifferent(Database &database)
{
    using Pair = std::tuple<qint64, qint64>;
    database.forEach<Pair>(u"SELECT household_a, household_b FROM not_duplicate"_s, [this](const Pair &pair) {
        if (m_sharedNumbers.contains(std::get<0>(pair)))
            m_different.insert({std::get<0>(pair), std::get<1>(pair)});
    });
}

bool OtherCaseIndex::isOther(qint64 household, qint64 other) const
{
    return household != other && !m_different.contains(std::minmax(household, other));
}

OtherCases OtherCaseIndex::casesOf(Id<Household> household) const
{
    OtherCases cases{.listed = m_listed.contains(household.value)};
    const auto shared = m_sharedNumbers.constFind(household.value);
    if (shared == m_sharedNumbers.cend())
        return cases;
    const auto standsBeside = [&](qint64 other) -> bool { return isOther(household.value, other); };
    for (const QString &number : *shared) {
        const Holders &holders = *m_holders.constFind(number);
        cases.sameNumberElsewhere = cases.sameNumberElsewhere || std::any_of(holders.households.begin(), holders.households.end(), standsBeside);
        cases.listedElsewhere = cases.listedElsewhere || std::any_of(holders.listed.begin(), holders.listed.end(), standsBeside);
    }
    return cases;
}

}
