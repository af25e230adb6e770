#include "core/intake/draft_record.h"

#include "core/base/folded.h"
#include "core/base/number_format.h"
#include "core/households/category.h"
#include "core/households/identity_number.h"
#include "core/intake/draft_funds.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

template<class T> void put(T &into, const std::optional<T> &stated)
{
    if (stated)
        into = *stated;
}

// A list typed without marks says nothing about them.
bool saysTheSame(const QString &held, const QString &stated)
{
    const QString plain = folded(stated);
    return folded(held) == plain && (spelling(held) == spelling(stated) || cleaned(stated).toLower() == plain);
}

void putText(QString &into, const std::optional<QString> &stated)
{
    if (stated && !saysTheSame(into, *stated))
        into = *stated;
}

void putNumber(PersonRecord &head, const Draft &draft)
{
    if (!draft.number)
        return;
    const auto same = std::find_if(head.papers.begin(), head.papers.end(), [&](const IdentityPaper &paper) -> bool { return paper.number == *draft.number; });
    IdentityPaper &paper = same != head.papers.end() ? *same : head.papers.emplace_back(IdentityPaper{.kind = paperKindOf(*draft.number), .number = *draft.number});
    put(paper.issuedOn, draft.issuedOn);
}

void putPerson(HouseholdRecord &record, const Draft &draft)
{
    PersonRecord &head = record.head();
    putText(head.person.name, draft.name);
    put(head.person.birth, draft.birth);
    put(head.person.gender, draft.gender);
    putText(head.person.ethnic, draft.ethnic);
    putNumber(head, draft);
    record.household.headName = head.person.name;
    record.household.headBirth = head.person.birth;
}

// Poor and near-poor exclude each other: the newer statement ends the older one on its day.
bool replaces(Category stated, Category held)
{
    return (stated == Category::Poor && held == Category::NearPoor) || (stated == Category::NearPoor && held == Category::Poor);
}

void putCategories(HouseholdRecord &record, const Draft &draft, const StatedBy &stated)
{
    const QDate newsOn = stated.statedOn.isValid() ? stated.statedOn : stated.readOn;
    const std::vector<Category> held = categoriesOn(record.classifications, newsOn);
    for (const Category category : draft.categories) {
        if (std::find(held.begin(), held.end(), category) != held.end())
            continue;
        Classification added{.category = category, .validFrom = stated.statedOn, .note = stated.list};
        for (Classification &classification : record.classifications)
            if (replaces(category, classification.category) && classification.period().contains(newsOn))
                classification.validTo = added.validFrom = newsOn;
        record.classifications.push_back(added);
    }
}

bool statesHouse(const Draft &draft)
{
    return draft.foundation || draft.frame || draft.roof || draft.area;
}

void putComponent(HouseSurvey &survey, Component component, const std::optional<QString> &text)
{
    if (!text)
        return;
    ComponentState state = componentOf(survey, component);
    if (saysTheSame(state.text, *text))
        return;
    state.text = *text;
    state.material.clear();   // The code was read from other words.
    setComponent(survey, component, state);
}

HouseSurvey withStated(HouseSurvey survey, const Draft &draft)
{
    survey.house = HouseStatus::HasHouse;
    putComponent(survey, Component::Foundation, draft.foundation);
    putComponent(survey, Component::Frame, draft.frame);
    putComponent(survey, Component::Roof, draft.roof);
    if (draft.area)
        survey.area = *draft.area;
    return survey;
}

// A dated survey is a paper and stays; what a newer list states stands beside it as a survey without surveyors.
void putHouse(HouseholdRecord &record, const Draft &draft)
{
    if (!statesHouse(draft))
        return;
    if (record.surveys.empty()) {
        record.surveys.push_back(withStated({}, draft));
        return;
    }
    HouseSurvey &newest = record.surveys.back();
    const HouseSurvey stated = withStated(newest, draft);
    if (stated == newest)
        return;
    if (!newest.surveyedOn.isValid()) {
        newest = stated;
        return;
    }
    HouseSurvey added = stated;
    added.id = {};
    added.surveyors.clear();
    record.surveys.push_back(added);
}

void putFunding(FundingProposal &funding, const Draft &draft)
{
    for (const DraftFund &fund : draftFunds)
        if (draft.*fund.stated)
            funding.*fund.stored = draft.*fund.stated;
}

}

void putInto(HouseholdRecord &record, const Draft &draft, const StatedBy &stated)
{
    putPerson(record, draft);
    put(record.household.members, draft.members);
    put(record.household.need, draft.need);
    if (draft.note && !draft.note->isEmpty())
        putText(record.household.note, draft.note);
    putCategories(record, draft, stated);
    putHouse(record, draft);
    putFunding(record.funding, draft);
}

namespace {

QString categoriesText(const HouseholdRecord &record, QDate on)
{
    QStringList titles;
    for (const Category category : categoriesOn(record.classifications, on))
        titles.append(categoryTitle(category));
    return titles.join(u", "_s);
}

QString amountText(const std::optional<Money> &amount)
{
    return amount ? grouped(*amount) : QString();
}

/// What a person compares of a record, in the order of the form.
std::vector<std::pair<QString, QString>> comparedTexts(const HouseholdRecord &record, const QString &hamlet, QDate on)
{
    const PersonRecord *found = record.findHead();
    const PersonRecord head = found ? *found : PersonRecord();
    const HouseSurvey survey = record.surveys.empty() ? HouseSurvey() : record.surveys.back();
    std::vector<std::pair<QString, QString>> texts{
            {u"name"_s, head.person.name}, {u"dob"_s, head.person.birth.shown()}, {u"gender"_s, genderTitle(head.person.gender)}, {u"id"_s, record.headNumber()},
            {u"ethnic"_s, head.person.ethnic}, {u"hamlet"_s, hamlet}, {u"members"_s, record.household.members > 0 ? QString::number(record.household.members) : QString()},
            {u"cats"_s, categoriesText(record, on)}, {u"floor"_s, survey.foundationText}, {u"frame"_s, survey.frameText}, {u"roof"_s, survey.roofText},
            {u"area"_s, survey.area ? decimalText(*survey.area, 1) : QString()}, {u"need"_s, needTitle(record.household.need)}};
    for (const DraftFund &fund : draftFunds)
        texts.emplace_back(fund.field(), amountText(record.funding.*fund.stored));
    texts.emplace_back(u"note"_s, record.household.note);
    return texts;
}

}

QStringList differences(const HouseholdRecord &before, const HouseholdRecord &after, const QString &hamletBefore, const QString &hamletAfter, QDate on)
{
    QStringList changes;
    const auto old = comparedTexts(before, hamletBefore, on);
    const auto now = comparedTexts(after, hamletAfter, on);
    for (std::size_t i = 0; i < old.size(); ++i)
        if (!saysTheSame(old[i].second, now[i].second))
            changes.append(fieldTitle(old[i].first) + u": "_s + (old[i].second.isEmpty() ? u"–"_s : old[i].second) + u" → "_s + now[i].second);
    return changes;
}

}
