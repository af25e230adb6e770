#include "core/support/lean_records.h"

#include "core/households/household_merge.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString whereIn(const Territory &places)
{
    const QString standing = u" WHERE "_s + standsForItself;
    return places.isEverywhere ? standing : QString(standing + u" AND "_s + places.condition());
}

QString householdsSql(const Territory &places)
{
    return u"SELECT id, members, residence, need FROM household"_s + whereIn(places) + u" ORDER BY id"_s;
}

// The rows of one household come in the order of their ids, as in `loadHousehold`.
QString childrenSql(const QString &columns, const QString &table, const Territory &places, const QString &condition = {})
{
    QStringList conditions;
    if (!condition.isEmpty())
        conditions.append(condition);
    if (!places.isEverywhere)
        conditions.append(u"household_id IN (SELECT id FROM household"_s + whereIn(places) + u')');
    const QString where = conditions.isEmpty() ? QString() : QString(u" WHERE "_s + conditions.join(u" AND "_s));
    return u"SELECT household_id, "_s + columns + u" FROM "_s + table + where + u" ORDER BY household_id, id"_s;
}

qint64 countOf(Database &database, const Territory &places)
{
    const QString sql = u"SELECT COUNT(*) FROM household"_s + whereIn(places);
    return places.isEverywhere ? database.value<qint64>(sql) : database.value<qint64>(sql, places.bound());
}

const auto surveyColumns = uR"(surveyed_on, house, built_year, repaired_year, ever_repaired, area, residents,
    foundation, foundation_text, foundation_damage, frame, frame_text, frame_damage, wall, wall_text, wall_damage,
    roof_frame, roof_frame_text, roof_frame_damage, roof, roof_text, roof_damage, land_kind, land_certificate, dispute, exclusion)"_s;

}

LeanRecords::Rows::Rows(Database &database, const QString &sql, const Territory &places) : m_statement(database.borrow(sql))
{
    if (!places.isEverywhere)
        m_statement->bind(0, places.bound());
}

bool LeanRecords::Rows::next()
{
    m_ended = m_ended || !m_statement->step();
    m_at = m_ended ? 0 : m_statement->integer(0);
    return !m_ended;
}

bool LeanRecords::Rows::nextOf(qint64 household)
{
    if (!m_isHeld && !next())
        return false;
    while (m_at < household)
        if (!next())
            return m_isHeld = false;
    m_isHeld = m_at > household;
    return !m_isHeld;
}

LeanRecords::LeanRecords(Database &database, QDate on, const Territory &places)
    : m_on(on), m_count(countOf(database, places)), m_households(database, householdsSql(places), places),
      m_persons(database, childrenSql(u"is_head, birth, merit, disabled"_s, u"person"_s, places, u"(is_head = 1 OR merit <> '')"_s), places),
      m_classifications(database, childrenSql(u"category, valid_from, valid_to"_s, u"classification"_s, places), places),
      m_surveys(database, childrenSql(surveyColumns, u"house_survey"_s, places), places),
      m_earlierSupport(database, childrenSql(u"programme, year, destroyed_since"_s, u"earlier_support"_s, places), places),
      m_funding(database, childrenSql(u"total, state, poor_fund, social, family"_s, u"funding_proposal"_s, places), places)
{}

const HouseholdRecord *LeanRecords::next()
{
    if (!m_households.next())
        return nullptr;
    const Statement &row = m_households.row();
    const qint64 household = row.integer(0);
    m_record.household.id = {household};
    m_record.household.members = int(row.integer(1));
    m_record.household.residence = word<Residence>(row, 2);
    m_record.household.need = word<Need>(row, 3);
    readPersons(household);
    readClassifications(household);
    readSurvey(household);
    readEarlierSupport(household);
    readFunding(household);
    return &m_record;
}

void LeanRecords::readPersons(qint64 household)
{
    std::size_t count = 0;
    for (; m_persons.nextOf(household); ++count) {
        if (count == m_record.persons.size())
            m_record.persons.emplace_back();
        Person &person = m_record.persons[count].person;
        const Statement &row = m_persons.row();
        person.isHead = row.integer(1) != 0;
        person.birth = word<PartialDate>(row, 2);
        person.merit = word<QString>(row, 3);
        person.disabled = row.integer(4) != 0;
    }
    m_record.persons.resize(count);
}

void LeanRecords::readClassifications(qint64 household)
{
    m_record.classifications.clear();
    while (m_classifications.nextOf(household)) {
        const Statement &row = m_classifications.row();
        m_record.classifications.push_back({.category = word<Category>(row, 1), .validFrom = word<QDate>(row, 2), .validTo = word<QDate>(row, 3)});
    }
}

// As `surveyOn` chooses of surveys in the order of day and id: the last one that is not of a later day.
void LeanRecords::readSurvey(qint64 household)
{
    bool isFound = false;
    while (m_surveys.nextOf(household)) {
        const Statement &row = m_surveys.row();
        const QDate day = word<QDate>(row, 1);
        const auto [bytes, size] = row.utf8(1);
        const std::string_view written(bytes, std::size_t(size));
        if ((day.isValid() && day > m_on) || (isFound && written < m_surveyedOn))
            continue;
        isFound = true;
        m_surveyedOn = written;
        m_record.surveys.resize(1);
        m_record.surveys.front().surveyedOn = day;
        fillSurvey(row, m_record.surveys.front());
    }
    if (!isFound)
        m_record.surveys.clear();
}

void LeanRecords::fillSurvey(const Statement &row, HouseSurvey &survey)
{
    const auto whole = [&](int column) -> std::optional<int> { return SqlValue<std::optional<int>>::read(row, column); };
    survey.house = word<HouseStatus>(row, 2);
    survey.builtYear = whole(3);
    survey.repairedYear = whole(4);
    survey.everRepaired = word<Answer>(row, 5);
    survey.area = SqlValue<std::optional<double>>::read(row, 6);
    survey.residents = whole(7);
    int column = 8;
    const auto component = [&](QString &material, QString &text, std::optional<int> &damage) {
        material = word<QString>(row, column);
        text = word<QString>(row, column + 1);
        damage = whole(column + 2);
        column += 3;
    };
    component(survey.foundation, survey.foundationText, survey.foundationDamage);
    component(survey.frame, survey.frameText, survey.frameDamage);
    component(survey.wall, survey.wallText, survey.wallDamage);
    component(survey.roofFrame, survey.roofFrameText, survey.roofFrameDamage);
    component(survey.roof, survey.roofText, survey.roofDamage);
    survey.landKind = word<QString>(row, 23);
    survey.landCertificate = word<QString>(row, 24);
    survey.dispute = word<Dispute>(row, 25);
    survey.exclusion = word<QString>(row, 26);
}

void LeanRecords::readEarlierSupport(qint64 household)
{
    m_record.earlierSupport.clear();
    while (m_earlierSupport.nextOf(household)) {
        const Statement &row = m_earlierSupport.row();
        m_record.earlierSupport.push_back({.programme = word<QString>(row, 1), .year = int(row.integer(2)), .destroyedSince = row.integer(3) != 0});
    }
}

void LeanRecords::readFunding(qint64 household)
{
    m_record.funding = {};
    while (m_funding.nextOf(household)) {
        const Statement &row = m_funding.row();
        const auto amount = [&](int column) -> std::optional<Money> { return SqlValue<std::optional<Money>>::read(row, column); };
        m_record.funding = {.total = amount(1), .state = amount(2), .poorFund = amount(3), .social = amount(4), .family = amount(5)};
    }
}

}
