#include "ui/models/merge_fields.h"

#include "core/base/number_format.h"
#include "core/households/category.h"
#include "core/households/code_titles.h"
#include "core/places/place_book.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::MergeFields)
};

QString titleOf(core::MergeField field)
{
    using F = core::MergeField;
    switch (field) {
    case F::Head: return Words::tr("Head of household");
    case F::HeadName: return Words::tr("Full name");
    case F::HeadBirth: return Words::tr("Born");
    case F::HeadGender: return Words::tr("Sex");
    case F::HeadEthnic: return Words::tr("Ethnic group");
    case F::HeadMerit: return Words::tr("Merit");
    case F::Home: return Words::tr("Hamlet, commune");
    case F::Address: return Words::tr("Address");
    case F::Members: return Words::tr("Persons");
    case F::Residence: return Words::tr("Residence");
    case F::Need: return Words::tr("Need");
    case F::Phone: return Words::tr("Telephone");
    case F::Code: return Words::tr("Number in the commune's book");
    case F::Note: return Words::tr("Note");
    case F::Survey: return Words::tr("House survey of the same day");
    case F::Money: break;
    }
    return Words::tr("Proposed money (đồng)");
}

/// What one of the two says.
class Sayings {
public:
    Sayings(core::Database &database, const core::HouseholdRecord &record, const core::HouseholdRecord &other)
        : m_book(database), m_record(record), m_other(other), m_hamlet(database.find(record.household.hamlet))
    {}

    QString text(core::MergeField field) const
    {
        using F = core::MergeField;
        const core::Household &household = m_record.household;
        const core::Person head = m_record.findHead() ? m_record.findHead()->person : core::Person();
        switch (field) {
        case F::Head: return headText(head);
        case F::HeadName: return head.name;
        case F::HeadBirth: return head.birth.shown();
        case F::HeadGender: return core::genderTitle(head.gender);
        case F::HeadEthnic: return head.ethnic;
        case F::HeadMerit: return core::meritTitle(head.merit);
        case F::Home: return homeText();
        case F::Address: return household.address;
        case F::Members: return household.members > 0 ? QString::number(household.members) : QString();
        case F::Residence: return core::residenceTitle(household.residence);
        case F::Need: return core::needTitle(household.need);
        case F::Phone: return household.phone;
        case F::Code: return household.code;
        case F::Note: return household.note;
        case F::Survey: return surveyText();
        case F::Money: break;
        }
        return moneyText();
    }

private:
    static QString headText(const core::Person &head)
    {
        return head.birth.isKnown() ? QString(head.name + u" ("_s + head.birth.shown() + u')') : head.name;
    }

    QString homeText() const
    {
        const QString commune = m_book.nameOf(m_record.household.place);
        return m_hamlet ? QString(m_hamlet->name + u", "_s + commune) : commune;
    }

    // Only where both surveyed on the same day: other surveys stand beside each other.
    QString surveyText() const
    {
        for (const core::HouseSurvey &survey : m_record.surveys)
            for (const core::HouseSurvey &other : m_other.surveys)
                if (survey.surveyedOn == other.surveyedOn)
                    return surveyText(survey);
        return {};
    }

    static QString surveyText(const core::HouseSurvey &survey)
    {
        QStringList parts;
        if (survey.surveyedOn.isValid())
            parts.append(survey.surveyedOn.toString(u"dd/MM/yyyy"_s));
        if (survey.area)
            parts.append(core::decimalText(*survey.area, 2) + u" m²"_s);
        for (const core::Component component : core::allComponents)
            if (const core::ComponentState state = core::componentOf(survey, component); !state.material.isEmpty())
                parts.append(core::titleOf(component) + u": "_s + core::materialTitle(component, state.material));
        return parts.isEmpty() ? Words::tr("(a survey without entries)") : parts.join(u", "_s);
    }

    QString moneyText() const
    {
        const core::FundingProposal &funding = m_record.funding;
        const std::pair<QString, std::optional<core::Money>> parts[] = {
            {Words::tr("total"), funding.total}, {Words::tr("state"), funding.state}, {Words::tr("fund for the poor"), funding.poorFund},
            {Words::tr("donors"), funding.social}, {Words::tr("family"), funding.family}};
        QStringList told;
        for (const auto &[title, amount] : parts)
            if (amount)
                told.append(title + u' ' + core::grouped(*amount));
        return told.join(u", "_s);
    }

    core::PlaceBook m_book;
    const core::HouseholdRecord &m_record;
    const core::HouseholdRecord &m_other;
    std::optional<core::Hamlet> m_hamlet;
};

QString answerOf(const core::HouseholdRecord &record, const core::ExtraField &field)
{
    for (const core::ExtraValue &value : record.extra)
        if (value.field == field.id)
            return core::shownAnswer(field, value.value);
    return {};
}

bool isAsked(core::MergeField field, bool sameHead)
{
    if (field == core::MergeField::Head)
        return !sameHead;
    return field > core::MergeField::HeadMerit || sameHead;
}

int papersOf(const core::HouseholdRecord &record)
{
    int papers = 0;
    for (const core::PersonRecord &person : record.persons)
        papers += int(person.papers.size());
    return papers;
}

}

std::vector<MergeLine> mergeLines(core::Database &database, const core::HouseholdRecord &kept, const core::HouseholdRecord &gone, const core::MergeChoice &choice)
{
    const Sayings mine(database, kept, gone);
    const Sayings other(database, gone, kept);
    const bool sameHead = core::hasSameHead(kept, gone);
    std::vector<MergeLine> lines;
    const auto add = [&](const MergeLine &line) {
        if (!line.kept.isEmpty() || !line.gone.isEmpty())
            lines.push_back(line);
    };
    for (const core::MergeField field : core::allMergeFields)
        if (isAsked(field, sameHead))
            add({.field = field, .title = titleOf(field), .kept = mine.text(field), .gone = other.text(field), .takesGone = choice.fromGone.contains(field)});
    for (const core::ExtraField &field : core::extraFields(database)) {
        MergeLine line{.question = field.id, .title = field.title, .kept = answerOf(kept, field), .gone = answerOf(gone, field)};
        line.takesGone = line.kept.isEmpty() || choice.answersFromGone.contains(field.id.value);
        add(line);
    }
    return lines;
}

core::MergeChoice choiceOf(const std::vector<MergeLine> &lines)
{
    core::MergeChoice choice;
    for (const MergeLine &line : lines) {
        if (!line.takesGone)
            continue;
        if (line.question.isStored())
            choice.answersFromGone.insert(line.question.value);
        else
            choice.fromGone.insert(line.field);
    }
    return choice;
}

QString comingText(const core::HouseholdRecord &kept, const core::HouseholdRecord &merged)
{
    const auto more = [](const auto &before, const auto &after) -> int { return int(after.size()) - int(before.size()); };
    QStringList parts;
    if (const int count = more(kept.persons, merged.persons); count > 0)
        parts.append(Words::tr("%Ln person(s)", nullptr, count));
    if (const int count = papersOf(merged) - papersOf(kept); count > 0)
        parts.append(Words::tr("%Ln identity paper(s)", nullptr, count));
    if (const int count = more(kept.classifications, merged.classifications); count > 0)
        parts.append(Words::tr("%Ln category(ies)", nullptr, count));
    if (const int count = more(kept.surveys, merged.surveys); count > 0)
        parts.append(Words::tr("%Ln survey(s)", nullptr, count));
    if (const int count = more(kept.earlierSupport, merged.earlierSupport); count > 0)
        parts.append(Words::tr("%Ln earlier support(s)", nullptr, count));
    if (const int count = more(kept.obstacles, merged.obstacles); count > 0)
        parts.append(Words::tr("%Ln obstacle(s)", nullptr, count));
    return parts.join(u", "_s);
}

}
