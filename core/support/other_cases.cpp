#include "core/support/other_cases.h"

#include "core/base/official_date.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

/// Another household whose head has the same number, and which nobody has called a different family.
struct Namesake {
    Id<Household> household;
    QString code;
    QString name;
    Id<Place> place;
};

namespace {

/// A frozen list that a household stands on.
struct ListedCase {
    int batch = 0;
    QString place;
    QString stream;
    QDate frozenOn;
};

std::vector<Namesake> namesakesOf(Database &database, const HouseholdRecord &record)
{
    const QString number = record.headNumber();
    if (number.isEmpty())
        return {};
    return database.rows<Namesake>(uR"(
        SELECT household.id, household.code, household.head_name, household.place_id
        FROM household
        WHERE household.id IN (SELECT person.household_id
                               FROM identity_paper
                               JOIN person ON person.id = identity_paper.person_id
                               WHERE identity_paper.number = ?1 AND person.is_head = 1)
          AND household.id <> ?2
          AND NOT EXISTS (SELECT 1 FROM not_duplicate WHERE (household_a = household.id AND household_b = ?2)
                                                         OR (household_b = household.id AND household_a = ?2))
        ORDER BY household.id)"_s, number, record.household.id.value);
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
        SELECT support_list.batch, place.name, support_line.stream, support_list.frozen_on
        FROM support_line
        JOIN support_list ON support_list.id = support_line.list_id
        JOIN place ON place.id = support_list.place_id
        WHERE support_line.household_id = ? AND support_list.frozen_on <= ?
        ORDER BY support_list.frozen_on DESC, support_list.id DESC
        LIMIT 1)"_s, household, m_on);
    if (!listed)
        return {};
    return u"danh sách đợt "_s + QString::number(listed->batch) + u" của "_s + listed->place + u", chương trình "_s + listed->stream + u", chốt ngày "_s
        + screenDate(listed->frozenOn);
}

void OtherCaseTeller::tellNamesake(const Namesake &other, OtherCases &cases, QStringList &sentences) const
{
    const QString list = listTold(other.household);
    cases.sameNumberElsewhere = true;
    cases.listedElsewhere = cases.listedElsewhere || !list.isEmpty();
    const QString who = other.code.isEmpty() ? other.name : other.code;
    const QString where = m_book.nameOf(m_book.unitOn(other.place, m_on));
    sentences.append(u"hộ "_s + who + u", "_s + where + (list.isEmpty() ? QString() : u" ("_s + list + u')'));
}

OtherCaseIndex::OtherCaseIndex(Database &database, QDate on)
{
    database.forEach<qint64>(uR"(
        SELECT support_line.household_id
        FROM support_line
        JOIN support_list ON support_list.id = support_line.list_id
        WHERE support_list.frozen_on <= ?)"_s, [this](qint64 household) { m_listed.insert(household); }, on);
    readHolders(database);
    if (m_holders.isEmpty())
        return;
    readHeadNumbers(database);
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
        WHERE person.is_head = 1 AND identity_paper.number IN (SELECT number
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
}

// As `HouseholdRecord::headNumber` chooses: CCCD, else CMND, else another paper, of each the first.
void OtherCaseIndex::readHeadNumbers(Database &database)
{
    QSet<qint64> holders;
    for (const Holders &held : std::as_const(m_holders))
        holders.unite(QSet<qint64>(held.households.begin(), held.households.end()));
    using Numbered = std::tuple<qint64, QString>;
    database.forEach<Numbered>(uR"(
        SELECT person.household_id, paper.number
        FROM identity_paper AS shared
        JOIN person ON person.id = shared.person_id
        JOIN identity_paper AS paper ON paper.person_id = person.id
        WHERE person.is_head = 1 AND paper.number <> '' AND shared.number IN (SELECT number
                                                                              FROM identity_paper
                                                                              WHERE number <> ''
                                                                              GROUP BY number
                                                                              HAVING COUNT(*) > 1)
        ORDER BY person.household_id, CASE paper.kind WHEN 'cccd' THEN 0 WHEN 'cmnd' THEN 1 ELSE 2 END, paper.id)"_s, [&](const Numbered &numbered) {
        const auto &[household, number] = numbered;
        if (holders.contains(household) && !m_headNumbers.contains(household))
            m_headNumbers.insert(household, number);
    });
}

void OtherCaseIndex::readDifferent(Database &database)
{
    using Pair = std::tuple<qint64, qint64>;
    database.forEach<Pair>(u"SELECT household_a, household_b FROM not_duplicate"_s, [this](const Pair &pair) {
        if (m_headNumbers.contains(std::get<0>(pair)))
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
    if (m_headNumbers.isEmpty())
        return cases;
    const auto holders = m_holders.constFind(m_headNumbers.value(household.value));
    if (holders == m_holders.cend())
        return cases;
    const auto standsBeside = [&](qint64 other) -> bool { return isOther(household.value, other); };
    cases.sameNumberElsewhere = std::any_of(holders->households.begin(), holders->households.end(), standsBeside);
    cases.listedElsewhere = std::any_of(holders->listed.begin(), holders->listed.end(), standsBeside);
    return cases;
}

}
