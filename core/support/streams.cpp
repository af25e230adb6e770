#include "core/support/streams.h"

#include "core/base/official_date.h"
#include "core/eligibility/assess.h"
#include "core/households/category.h"
#include "core/households/household_batch.h"
#include "core/places/place_book.h"
#include "core/support/facts_of.h"
#include "core/support/stored_rules.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString merit = u"CT_NCC"_s;
const QString movement = u"CT_PHATDONG"_s;
const QString disaster = u"CT_THIENTAI"_s;

/// A household on a frozen list.
struct ListedCase {
    qint64 household = 0;
    int batch = 0;
    QString place;
    QString stream;
    QDate frozenOn;
};

/// Another household of whose head or spouse a number is the same, and which nobody has called a different family.
struct Namesake {
    qint64 household = 0;
    QString code;
    QString name;
    Id<Place> place;
};

// In the order in which one is chosen of equal ones (H§4).
QStringList streamsFor(const Facts &facts)
{
    const auto holds = [&](Fact fact) -> bool { return facts.number(fact) != 0; };
    QStringList streams;
    if (holds(Fact::Merit) || holds(Fact::MartyrFamily))
        streams.append(merit);
    if (holds(Fact::Poor) || holds(Fact::NearPoor))
        streams.append(movement);
    if (holds(Fact::Disaster))
        streams.append(disaster);
    return streams.isEmpty() ? QStringList{movement} : streams;
}

QString told(const ListedCase &listed)
{
    return u"danh sách đợt "_s + QString::number(listed.batch) + u" của "_s + listed.place + u", chương trình "_s + listed.stream + u", chốt ngày "_s
        + screenDate(listed.frozenOn);
}

bool isSpouse(const Person &person)
{
    const QString relation = person.relation.toLower();
    return relation == u"vợ"_s || relation == u"chồng"_s;
}

std::vector<Id<Household>> idsByCommune(Database &database, const std::vector<Id<Place>> &places)
{
    QJsonArray wanted;
    for (const Id<Place> place : places)
        wanted.append(place.value);
    return database.rows<Id<Household>>(uR"(
        SELECT household.id
        FROM household
        JOIN place ON place.id = household.place_id
        WHERE ?1 = '[]' OR household.place_id IN (SELECT value FROM json_each(?1))
        ORDER BY place.name_key, household.name_key, household.id)"_s, QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact)));
}

// Before the first rule set there is nothing to judge by; nobody is refused for that.
Verdict withoutRules(const QString &stream, QDate on)
{
    Reason reason{.title = u"Bộ tiêu chí"_s, .text = u"Chưa có bộ tiêu chí nào có hiệu lực vào ngày "_s + screenDate(on) + u" cho chương trình này."_s};
    return {.stream = stream, .on = on, .outcome = Outcome::Missing, .reasons = {reason}};
}

}

struct Judge::State {
    State(Database &ofDatabase, QDate day) : database(ofDatabase), on(day), rules(rulesInForce(ofDatabase, day)), book(ofDatabase)
    {
        for (const ListedCase &listed : database.rows<ListedCase>(uR"(
                SELECT support_line.household_id, support_list.batch, place.name, support_line.stream, support_list.frozen_on
                FROM support_line
                JOIN support_list ON support_list.id = support_line.list_id
                JOIN place ON place.id = support_list.place_id
                WHERE support_list.frozen_on <= ?
                ORDER BY support_list.frozen_on, support_list.id)"_s, on))
            listedCases.insert(listed.household, listed);
    }

    // Where several sets cover a stream, that which came last into force.
    const RuleSet *rulesOf(const QString &stream) const
    {
        const RuleSet *found = nullptr;
        for (const RuleSet &set : rules)
            if (set.streams.contains(stream) && (!found || set.validFrom > found->validFrom))
                found = &set;
        return found;
    }

    // Husband and wife are one family; grown children have their own.
    std::vector<Namesake> namesakesOf(const HouseholdRecord &record) const
    {
        std::vector<Namesake> namesakes;
        for (const PersonRecord &entry : record.persons)
            for (const IdentityPaper &paper : entry.papers)
                if (!paper.number.isEmpty() && (entry.person.isHead || isSpouse(entry.person)))
                    for (Namesake &other : namesakesBy(paper.number, record.household.id))
                        if (std::none_of(namesakes.begin(), namesakes.end(), [&](const Namesake &known) -> bool { return known.household == other.household; }))
                            namesakes.push_back(std::move(other));
        return namesakes;
    }

    std::vector<Namesake> namesakesBy(const QString &number, Id<Household> household) const
    {
        return database.rows<Namesake>(uR"(
            SELECT household.id, household.code, household.head_name, household.place_id
            FROM identity_paper
            JOIN person ON person.id = identity_paper.person_id
            JOIN household ON household.id = person.household_id
            WHERE identity_paper.number = ?1 AND (person.is_head = 1 OR lower(person.relation) IN ('vợ', 'chồng')) AND household.id <> ?2
              AND NOT EXISTS (SELECT 1 FROM not_duplicate WHERE (household_a = household.id AND household_b = ?2)
                                                             OR (household_b = household.id AND household_a = ?2))
            ORDER BY household.id)"_s, number, household.value);
    }

    // "danh sách đợt 1 …", "đã được hỗ trợ: Quyết định 33/2015/QĐ-TTg năm 2019"; empty when the other household was never helped.
    QString helpOf(const Namesake &other) const
    {
        QStringList helped;
        const auto earlier = database.all<EarlierSupport>(u"WHERE household_id = ? AND programme <> 'khong' ORDER BY year, id"_s, other.household);
        for (const EarlierSupport &support : earlier)
            helped.append(programmeTitle(support.programme) + (support.year > 0 ? u" năm "_s + QString::number(support.year) : QString()));
        QStringList all;
        if (const auto listed = listedCases.constFind(other.household); listed != listedCases.cend())
            all.append(told(*listed));
        if (!helped.isEmpty())
            all.append(u"đã được hỗ trợ: "_s + helped.join(u", "_s));
        return all.join(u"; "_s);
    }

    void tellNamesake(const Namesake &other, OtherCases &cases, QStringList &sentences) const
    {
        cases.sameNumberElsewhere = true;
        cases.listedElsewhere = cases.listedElsewhere || listedCases.contains(other.household);
        const QString who = other.code.isEmpty() ? other.name : other.code;
        const QString where = book.nameOf(book.unitOn(other.place, on));
        const QString help = helpOf(other);
        sentences.append(u"hộ "_s + who + u", "_s + where + (help.isEmpty() ? QString() : u" ("_s + help + u')'));
    }

    OtherCases otherCases(const HouseholdRecord &record) const
    {
        OtherCases cases;
        QStringList sentences;
        if (const auto listed = listedCases.constFind(record.household.id.value); listed != listedCases.cend()) {
            cases.listed = true;
            sentences.append(told(*listed));
        }
        for (const Namesake &other : namesakesOf(record))
            tellNamesake(other, cases, sentences);
        cases.told = sentences.join(u"; "_s);
        return cases;
    }

    Verdict verdictIn(const QString &stream, const HouseholdRecord &record, const OtherCases &cases) const
    {
        const RuleSet *set = rulesOf(stream);
        return set ? assess(factsOf(record, cases, set->materials, on), *set, stream, on) : withoutRules(stream, on);
    }

    Database &database;
    QDate on;
    std::vector<RuleSet> rules;
    PlaceBook book;
    QHash<qint64, ListedCase> listedCases;
};

Judge::Judge(Database &database, QDate on) : m_state(std::make_unique<State>(database, on)) {}

Judge::~Judge() = default;

std::vector<Verdict> Judge::verdictsOf(const HouseholdRecord &record) const
{
    const OtherCases cases = m_state->otherCases(record);
    std::vector<Verdict> verdicts;
    for (const QString &stream : streamsFor(factsOf(record, cases, Durability(), m_state->on)))
        verdicts.push_back(m_state->verdictIn(stream, record, cases));
    std::stable_sort(verdicts.begin(), verdicts.end(), [](const Verdict &a, const Verdict &b) -> bool { return a.outcome < b.outcome; });
    return verdicts;
}

std::vector<Verdict> judge(Database &database, Id<Household> household, QDate on)
{
    const auto record = loadHousehold(database, household);
    return record ? Judge(database, on).verdictsOf(*record) : std::vector<Verdict>();
}

void judgeAll(Database &database, QDate on, const std::vector<Id<Place>> &places, const std::function<void(const JudgedRecord &)> &take, const Progress &progress)
{
    const std::vector<Id<Household>> ids = idsByCommune(database, places);
    const Judge judge(database, on);
    for (std::size_t at = 0; at < ids.size(); at += batchSize) {
        progress.at(qint64(at), qint64(ids.size()));
        for (HouseholdRecord &record : loadHouseholds(database, std::span(ids).subspan(at, std::min(batchSize, ids.size() - at)))) {
            std::vector<Verdict> verdicts = judge.verdictsOf(record);
            take({std::move(record), std::move(verdicts)});
        }
    }
    progress.at(qint64(ids.size()), qint64(ids.size()));
}

}
