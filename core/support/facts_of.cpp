#include "core/support/facts_of.h"

#include "core/base/folded.h"
#include "core/households/category.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString none = u"khong"_s;   // as house_survey.h says for certificate and exclusion

bool holds(const std::vector<Category> &categories, Category category)
{
    return std::find(categories.begin(), categories.end(), category) != categories.end();
}

// The head's own standing first: the support is in the head's name.
QString meritOf(const HouseholdRecord &record)
{
    if (const PersonRecord *head = record.findHead(); head && !head->person.merit.isEmpty())
        return head->person.merit;
    for (const PersonRecord &entry : record.persons)
        if (!entry.person.merit.isEmpty())
            return entry.person.merit;
    return {};
}

// What begins later says nothing about the days before; what has ended was stated for its time and left none.
bool isClassStated(const std::vector<Classification> &classifications, QDate on)
{
    return std::any_of(classifications.begin(), classifications.end(), [on](const Classification &classification) -> bool {
        return !classification.validFrom.isValid() || classification.validFrom <= on; });
}

void readCategories(const HouseholdRecord &record, QDate on, Facts &facts)
{
    const std::vector<Category> categories = categoriesOn(record.classifications, on);
    const QString merit = meritOf(record);
    if (!isClassStated(record.classifications, on) && merit.isEmpty())
        return;   // Nobody has stated a class for that day, or the list left it in doubt: unknown, which is not "none".
    const bool martyrFamily = holds(categories, Category::MartyrFamily) || merit == "TNLS"_L1;
    const bool isMerit = holds(categories, Category::Merit) || merit.startsWith("NCC"_L1);
    facts.setFlag(Fact::Poor, holds(categories, Category::Poor));
    facts.setFlag(Fact::NearPoor, holds(categories, Category::NearPoor));
    facts.setFlag(Fact::Disaster, holds(categories, Category::Disaster));
    facts.setFlag(Fact::Merit, isMerit);
    facts.setFlag(Fact::MartyrFamily, martyrFamily);
    if (!merit.isEmpty())
        facts.setChoice(Fact::MeritKind, merit);
    else if (martyrFamily)
        facts.setChoice(Fact::MeritKind, u"TNLS"_s);
    else if (!isMerit)
        facts.setChoice(Fact::MeritKind, u"KHONG"_s);
}

std::optional<double> residentsOf(const HouseholdRecord &record, const HouseSurvey &survey)
{
    const int residents = survey.residents.value_or(record.household.members);
    return residents > 0 ? std::optional(double(residents)) : std::nullopt;
}

bool saysAnything(const HouseSurvey &survey)
{
    return survey.area.value_or(0) > 0 || std::any_of(std::begin(allComponents), std::end(allComponents), [&](Component component) -> bool {
        const ComponentState state = componentOf(survey, component);
        return !state.material.isEmpty() || !state.text.isEmpty(); });
}

// A list that gives area or materials says thereby that there is a house.
std::optional<bool> hasHouse(const HouseSurvey &survey)
{
    if (survey.house != HouseStatus::Unknown)
        return survey.house == HouseStatus::HasHouse;
    return saysAnything(survey) ? std::optional(true) : std::nullopt;
}

std::optional<double> damageOf(const HouseSurvey &survey, std::initializer_list<Component> components)
{
    std::optional<double> worst;
    for (const Component component : components)
        if (const auto damage = componentOf(survey, component).damage)
            worst = std::max(worst.value_or(0), double(*damage));
    return worst;
}

void readDamage(const HouseSurvey &survey, Facts &facts)
{
    facts.set(Fact::FoundationDamage, damageOf(survey, {Component::Foundation}));
    facts.set(Fact::WallsDamage, damageOf(survey, {Component::Frame, Component::Wall}));
    facts.set(Fact::RoofDamage, damageOf(survey, {Component::RoofFrame, Component::Roof}));
}

QString joined(const HouseSurvey &survey, Component first, Component second)
{
    QStringList texts{componentText(survey, first), componentText(survey, second)};
    texts.removeAll(QString());
    return texts.join(u", "_s);
}

void readHouseTexts(const HouseSurvey &survey, Facts &facts)
{
    facts.setText(Fact::Foundation, componentText(survey, Component::Foundation));
    facts.setText(Fact::Walls, joined(survey, Component::Frame, Component::Wall));
    facts.setText(Fact::Roof, joined(survey, Component::RoofFrame, Component::Roof));
}

void readHouse(const HouseholdRecord &record, const HouseSurvey &survey, QDate on, Facts &facts)
{
    facts.setFlag(Fact::HasHouse, hasHouse(survey));
    if (survey.house == HouseStatus::NoHouse)
        return;
    if (survey.area.value_or(0) > 0)
        facts.set(Fact::Area, *survey.area);
    if (const auto persons = residentsOf(record, survey); persons && facts.isKnown(Fact::Area))
        facts.set(Fact::AreaPerPerson, *survey.area / *persons);
    readDamage(survey, facts);
    if (survey.builtYear)
        facts.set(Fact::HouseAge, double(on.year() - *survey.builtYear));
    if (survey.repairedYear || survey.everRepaired != Answer::Unknown)
        facts.setFlag(Fact::EverRepaired, survey.repairedYear.has_value() || survey.everRepaired == Answer::Yes);
}

// X2 is about land that is not residential: who was checked against it and is free of it stands on residential land.
std::optional<bool> isResidential(const HouseSurvey &survey)
{
    const QString kind = folded(survey.landKind);
    if (!kind.isEmpty())
        return kind.contains("dat o"_L1) || kind == "ont"_L1 || kind == "odt"_L1;
    if (survey.exclusion == "X2"_L1)
        return false;
    return survey.exclusion == none ? std::optional(true) : std::nullopt;
}

void readLand(const HouseSurvey &survey, Facts &facts)
{
    facts.setChoice(Fact::Exclusion, survey.exclusion);
    facts.setFlag(Fact::ResidentialLand, isResidential(survey));
    if (!survey.landCertificate.isEmpty())
        facts.setFlag(Fact::LandCertificate, survey.landCertificate != none);
    facts.setChoice(Fact::Dispute, nameOf(survey.dispute));
}

const EarlierSupport &latestOf(const std::vector<EarlierSupport> &given)
{
    return *std::max_element(given.begin(), given.end(), [](const EarlierSupport &a, const EarlierSupport &b) -> bool { return a.year < b.year; });
}

// The last support decides how long ago it was; every house given must be gone for the exception of E10.
void readGiven(const std::vector<EarlierSupport> &given, QDate on, Facts &facts)
{
    const bool allDated = std::all_of(given.begin(), given.end(), [](const EarlierSupport &support) -> bool { return support.year > 0; });
    if (allDated) {
        facts.set(Fact::EarlierYear, double(latestOf(given).year));
        facts.set(Fact::YearsSinceSupport, double(on.year() - latestOf(given).year));
    }
    facts.setFlag(Fact::DestroyedSince, std::all_of(given.begin(), given.end(), [](const EarlierSupport &support) -> bool { return support.destroyedSince; }));
    facts.setFlag(Fact::SupportedByQd22, std::any_of(given.begin(), given.end(), [](const EarlierSupport &support) -> bool { return support.programme == "QD22"_L1; }));
}

void readEarlierSupport(const HouseholdRecord &record, const HouseSurvey *survey, QDate on, Facts &facts)
{
    const std::vector<EarlierSupport> given = supportGiven(record);
    const bool saidNone = given.empty() && !record.earlierSupport.empty();
    const bool wasChecked = survey && !survey->exclusion.isEmpty();
    if (given.empty() && !saidNone && !wasChecked)
        return;
    facts.setFlag(Fact::EarlierSupport, !given.empty());
    if (given.empty())
        facts.setFlag(Fact::SupportedByQd22, false);
    else
        readGiven(given, on, facts);
}

void readFunding(const FundingProposal &funding, Facts &facts)
{
    if (!funding.total)
        return;
    facts.set(Fact::FundingTotal, double(funding.total->dong()));
    if (!funding.state && !funding.poorFund && !funding.social && !funding.family)
        return;
    Money covered;
    for (const auto &part : {funding.state, funding.poorFund, funding.social, funding.family})
        covered += part.value_or(Money());
    facts.set(Fact::FundingGap, double(std::max<qint64>(0, (*funding.total - covered).dong())));
}

void readHead(const HouseholdRecord &record, QDate on, Facts &facts)
{
    const PersonRecord *head = record.findHead();
    if (!head)
        return;
    if (head->person.birth.isKnown())
        facts.set(Fact::HeadAge, double(head->person.birth.ageOn(on)));
    facts.setFlag(Fact::HeadDisabled, head->person.disabled);
}

}

Facts factsOf(const HouseholdRecord &record, const OtherCases &others, const Durability &materials, QDate on)
{
    Facts facts = testedFactsOf(record, others, on);
    if (const HouseSurvey *house = houseOn(record, on)) {
        setStructures(facts, structureStates(*house, materials));
        readHouseTexts(*house, facts);
    }
    if (const std::vector<EarlierSupport> given = supportGiven(record); !given.empty())
        facts.setText(Fact::EarlierProgramme, programmeTitle(latestOf(given).programme));
    facts.setText(Fact::OtherCase, others.told);
    return facts;
}

Facts testedFactsOf(const HouseholdRecord &record, const OtherCases &others, QDate on)
{
    Facts facts;
    const HouseSurvey *survey = surveyOn(record, on);
    readCategories(record, on, facts);
    facts.setChoice(Fact::Residence, nameOf(record.household.residence));
    facts.set(Fact::Persons, residentsOf(record, survey ? *survey : HouseSurvey()));
    if (survey) {
        readHouse(record, *survey, on, facts);
        readLand(*survey, facts);
    }
    readEarlierSupport(record, survey, on, facts);
    readFunding(record.funding, facts);
    readHead(record, on, facts);
    facts.setFlag(Fact::SameNumberElsewhere, others.sameNumberElsewhere);
    facts.setFlag(Fact::Listed, others.listed);
    facts.setFlag(Fact::ListedElsewhere, others.listedElsewhere);
    return facts;
}

void setStructures(Facts &facts, const StructureStates &states)
{
    facts.setFlag(Fact::FoundationWeak, states.foundationWeak);
    facts.setFlag(Fact::WallsWeak, states.wallsWeak);
    facts.setFlag(Fact::RoofWeak, states.roofWeak);
    facts.setFlag(Fact::DurableMaterials, states.durableMaterials);
    if (states.foundationWeak && states.wallsWeak && states.roofWeak)
        facts.set(Fact::WeakStructures, double(int(*states.foundationWeak) + int(*states.wallsWeak) + int(*states.roofWeak)));
    else
        facts.forget(Fact::WeakStructures);
}

const HouseSurvey *surveyOn(const HouseholdRecord &record, QDate on)
{
    for (auto survey = record.surveys.rbegin(); survey != record.surveys.rend(); ++survey)
        if (!survey->surveyedOn.isValid() || survey->surveyedOn <= on)
            return &*survey;
    return nullptr;
}

const HouseSurvey *houseOn(const HouseholdRecord &record, QDate on)
{
    const HouseSurvey *survey = surveyOn(record, on);
    return survey && survey->house != HouseStatus::NoHouse ? survey : nullptr;
}

std::vector<EarlierSupport> supportGiven(const HouseholdRecord &record)
{
    std::vector<EarlierSupport> given;
    std::copy_if(record.earlierSupport.begin(), record.earlierSupport.end(), std::back_inserter(given),
                 [](const EarlierSupport &support) -> bool { return support.programme != none; });
    return given;
}

QString programmeTitle(const QString &programme)
{
    for (const auto &[code, title] : {std::pair{u"QD22"_s, u"Quyết định 22/2013/QĐ-TTg"_s}, {u"QD167"_s, u"Quyết định 167/2008/QĐ-TTg"_s},
                                      {u"QD33"_s, u"Quyết định 33/2015/QĐ-TTg"_s}, {u"QD48"_s, u"Quyết định 48/2014/QĐ-TTg"_s}})
        if (programme == code)
            return title;
    return programme;
}

QString componentText(const HouseSurvey &survey, Component component)
{
    const ComponentState state = componentOf(survey, component);
    return state.text.isEmpty() ? materialTitle(component, state.material) : state.text;
}

}
