#include "core/support/listed_household.h"

#include "core/eligibility/assess.h"
#include "core/households/category.h"
#include "core/support/facts_of.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString awaitingMark = u" (chưa phân về xã mới)"_s;

QString categoriesText(const HouseholdRecord &record, QDate on)
{
    QStringList titles;
    for (const Category category : categoriesOn(record.classifications, on))
        titles.append(categoryTitle(category));
    return titles.join(u", "_s);
}

QString earlierText(const HouseholdRecord &record)
{
    QStringList given;
    for (const EarlierSupport &support : supportGiven(record))
        given.append(support.year > 0 ? support.programme + u" ("_s + QString::number(support.year) + u')' : support.programme);
    return given.join(u", "_s);
}

QJsonValue areaJson(const std::optional<double> &area)
{
    return area ? QJsonValue(*area) : QJsonValue(QJsonValue::Null);
}

QJsonArray amountsJson(const std::vector<SourceAmount> &amounts)
{
    QJsonArray json;
    for (const SourceAmount &amount : amounts)
        json.append(QJsonObject{{u"source"_s, amount.source}, {u"amount"_s, amount.amount.dong()}});
    return json;
}

std::vector<SourceAmount> amountsFromJson(const QJsonArray &json)
{
    std::vector<SourceAmount> amounts;
    for (const QJsonValue &value : json)
        amounts.push_back({value["source"_L1].toString(), Money::ofDong(value["amount"_L1].toInteger())});
    return amounts;
}

}

LineMaker::LineMaker(Database &database, QDate on) : m_database(database), m_on(on), m_book(database), m_rules(rulesInForce(database, on))
{
    database.forEach<Hamlet>(database.sqlOf<Hamlet>().select, [&](const Hamlet &hamlet) { m_hamlets.insert(hamlet.id.value, hamlet.name); });
}

ListedHousehold LineMaker::lineOf(const HouseholdRecord &record, const Ruling &ruling)
{
    const Household &household = record.household;
    ListedHousehold line{.household = household.id, .uid = household.uid, .name = household.headName, .birth = household.headBirth,
                         .hamlet = m_hamlets.value(household.hamlet.value), .members = household.members,
                         .categories = categoriesText(record, m_on), .stream = ruling.stream, .need = household.need,
                         .earlierSupport = earlierText(record), .note = household.note};
    if (line.need == Need::Unknown)
        line.need = enumNamed<Need>(ruling.suggestion).value_or(Need::Unknown);
    addHead(record, line);
    addPlace(record, line);
    addHouse(record, ruling, line);
    addSupport(line);
    return line;
}

void LineMaker::addHead(const HouseholdRecord &record, ListedHousehold &line) const
{
    line.number = record.headNumber();
    if (const PersonRecord *head = record.findHead()) {
        line.gender = head->person.gender;
        line.ethnic = head->person.ethnic;
    }
}

void LineMaker::addPlace(const HouseholdRecord &record, ListedHousehold &line)
{
    line.place = m_book.unitOn(record.household.place, record.household.hamlet, m_on);
    line.placeName = m_book.nameOf(line.place);
    line.awaitsUnit = m_book.isDivided(line.place, m_on);
    if (line.awaitsUnit)
        line.placeName += awaitingMark;
}

void LineMaker::addHouse(const HouseholdRecord &record, const Ruling &ruling, ListedHousehold &line) const
{
    const HouseSurvey *survey = surveyOn(record, m_on);
    if (!survey)
        return;
    line.area = survey->area;
    line.foundation = componentText(*survey, Component::Foundation);
    line.frame = componentText(*survey, Component::Frame);
    line.roof = componentText(*survey, Component::Roof);
    for (const RuleSet &rules : m_rules)
        if (rules.code == ruling.ruleSet && rules.version == ruling.version)
            line.criteria = criteriaMet(factsOf(record, {}, rules.materials, m_on), rules).join(u", "_s);
}

// A house without any level on the day is not supported by a verified one either.
void LineMaker::addSupport(ListedHousehold &line)
{
    const QString key = line.stream + u'/' + nameOf(line.need);
    if (!m_packages.contains(key))
        m_packages.insert(key, packagesFor(m_database, line.stream, line.need, m_on));
    const std::vector<SupportPackage> packages = m_packages.value(key);
    line.verified = !packages.empty();
    for (const SupportPackage &package : packages) {
        line.amounts.push_back({package.source, package.amount});
        line.verified = line.verified && package.verified;
    }
    line.amount = totalOf(packages);
}

QJsonObject snapshotJson(const ListedHousehold &line)
{
    QJsonObject json{{u"household"_s, line.household.value}, {u"uid"_s, line.uid}, {u"name"_s, line.name}, {u"birth"_s, line.birth.iso()},
            {u"gender"_s, nameOf(line.gender)}, {u"number"_s, line.number}, {u"ethnic"_s, line.ethnic}, {u"hamlet"_s, line.hamlet},
            {u"place"_s, line.place.value}, {u"place_name"_s, line.placeName}, {u"members"_s, line.members}, {u"categories"_s, line.categories},
            {u"stream"_s, line.stream}, {u"need"_s, nameOf(line.need)}, {u"area"_s, areaJson(line.area)}, {u"foundation"_s, line.foundation},
            {u"frame"_s, line.frame}, {u"roof"_s, line.roof}, {u"criteria"_s, line.criteria}, {u"amounts"_s, amountsJson(line.amounts)},
            {u"amount"_s, line.amount.dong()}, {u"verified"_s, line.verified}, {u"earlier_support"_s, line.earlierSupport}, {u"note"_s, line.note}};
    if (line.awaitsUnit)
        json.insert(u"awaits_unit"_s, true);
    return json;
}

ListedHousehold listedFromJson(const QJsonObject &json)
{
    const auto text = [&](QLatin1StringView key) -> QString { return json.value(key).toString(); };
    const QJsonValue area = json.value("area"_L1);
    return {.household = {json.value("household"_L1).toInteger()}, .uid = text("uid"_L1), .name = text("name"_L1),
            .birth = PartialDate::fromIso(text("birth"_L1)).value_or(PartialDate()), .gender = enumNamed<Gender>(text("gender"_L1)).value_or(Gender::Unknown),
            .number = text("number"_L1), .ethnic = text("ethnic"_L1), .hamlet = text("hamlet"_L1), .place = {json.value("place"_L1).toInteger()},
            .placeName = text("place_name"_L1), .awaitsUnit = json.value("awaits_unit"_L1).toBool(), .members = json.value("members"_L1).toInt(), .categories = text("categories"_L1),
            .stream = text("stream"_L1), .need = enumNamed<Need>(text("need"_L1)).value_or(Need::Unknown),
            .area = area.isDouble() ? std::optional(area.toDouble()) : std::nullopt, .foundation = text("foundation"_L1), .frame = text("frame"_L1),
            .roof = text("roof"_L1), .criteria = text("criteria"_L1), .amounts = amountsFromJson(json.value("amounts"_L1).toArray()),
            .amount = Money::ofDong(json.value("amount"_L1).toInteger()), .verified = json.value("verified"_L1).toBool(),
            .earlierSupport = text("earlier_support"_L1), .note = text("note"_L1)};
}

QString snapshotText(const ListedHousehold &line)
{
    return QString::fromUtf8(QJsonDocument(snapshotJson(line)).toJson(QJsonDocument::Compact));
}

ListedHousehold listedFromText(const QString &snapshot)
{
    return listedFromJson(QJsonDocument::fromJson(snapshot.toUtf8()).object());
}

}
