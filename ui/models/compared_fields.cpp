#include "ui/models/compared_fields.h"

#include "core/base/number_format.h"
#include "core/households/category.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ComparedFields)
};

QString titles(const std::vector<core::Category> &categories)
{
    QStringList names;
    for (const core::Category category : core::allCategories)
        if (std::find(categories.begin(), categories.end(), category) != categories.end())
            names.append(core::categoryTitle(category));
    return names.join(u", "_s);
}

QString text(const std::optional<core::Money> &amount)
{
    return amount ? core::grouped(*amount) : QString();
}

QString text(const std::optional<double> &area)
{
    return area ? core::decimalText(*area, 2) : QString();
}

QString text(int count)
{
    return count > 0 ? QString::number(count) : QString();
}

/// The fields that tell one household from another.
struct FieldValues {
    QString name, birth, gender, number, hamlet, members, categories, need, area, money;
};

std::vector<ShownField> titled(const FieldValues &values)
{
    return {{Words::tr("Full name"), values.name}, {Words::tr("Born"), values.birth}, {Words::tr("Sex"), values.gender},
            {Words::tr("Identity number"), values.number}, {Words::tr("Hamlet"), values.hamlet}, {Words::tr("Persons"), values.members},
            {Words::tr("Categories"), values.categories}, {Words::tr("Need"), values.need}, {Words::tr("Area (m²)"), values.area},
            {Words::tr("Proposed money (đồng)"), values.money}};
}

}

std::vector<ShownField> shownFields(const core::Draft &draft)
{
    return titled({.name = draft.name.value_or(QString()),
                   .birth = draft.birth ? draft.birth->shown() : QString(),
                   .gender = draft.gender ? core::genderTitle(*draft.gender) : QString(),
                   .number = draft.number.value_or(QString()),
                   .hamlet = draft.hamlet.value_or(QString()),
                   .members = text(draft.members.value_or(0)),
                   .categories = titles(draft.categories),
                   .need = draft.need ? core::needTitle(*draft.need) : QString(),
                   .area = text(draft.area),
                   .money = text(draft.fundTotal)});
}

std::vector<ShownField> shownFields(const core::HouseholdRecord &record, const QString &hamlet, QDate on)
{
    const core::PersonRecord *head = record.findHead();
    const core::Person person = head ? head->person : core::Person();
    const core::HouseSurvey survey = record.surveys.empty() ? core::HouseSurvey() : record.surveys.back();
    return titled({.name = record.household.headName,
                   .birth = person.birth.shown(),
                   .gender = core::genderTitle(person.gender),
                   .number = record.headNumber(),
                   .hamlet = hamlet,
                   .members = text(record.household.members),
                   .categories = titles(core::categoriesOn(record.classifications, on)),
                   .need = core::needTitle(record.household.need),
                   .area = text(survey.area),
                   .money = text(record.funding.total)});
}

std::vector<ComparedField> sideBySide(const std::vector<ShownField> &first, const std::vector<ShownField> &second)
{
    Q_ASSERT(first.size() == second.size());
    std::vector<ComparedField> fields;
    for (std::size_t i = 0; i < first.size(); ++i)
        fields.push_back({first[i].title, first[i].value, second[i].value});
    return fields;
}

std::vector<TableColumn<ComparedField>> comparedColumns(const QString &first, const QString &second)
{
    const auto agreement = [](const ComparedField &field) -> QString {
        return field.differs() ? Words::tr("differs") : field.isSame() ? Words::tr("same") : QString();
    };
    return {{Words::tr("Field"), &ComparedField::title}, {first, &ComparedField::first}, {second, &ComparedField::second}, {QString(), agreement}};
}

}
