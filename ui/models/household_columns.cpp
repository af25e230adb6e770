#include "ui/models/household_columns.h"

#include "core/base/number_format.h"
#include "core/households/category.h"
#include "core/households/identity_number.h"
#include "core/households/line_edit.h"
#include "core/places/place_name.h"
#include "ui/base/icons.h"
#include "ui/models/commune_column.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct ColumnText { Q_DECLARE_TR_FUNCTIONS(ui::HouseholdColumns) };

using Line = core::HouseholdLine;
using core::LineField;

QIcon questionIcon(const Line &line)
{
    return line.questions > 0 ? icon(u"emblem-question"_s) : QIcon();
}

QString questionTip(const Line &line)
{
    return line.questions > 0 ? ColumnText::tr("%Ln open question(s)", nullptr, line.questions) : QString();
}

QString membersText(const Line &line)
{
    return line.members > 0 ? QString::number(line.members) : QString();
}

QString areaText(const Line &line)
{
    return line.area ? core::decimalText(*line.area, 1) : QString();
}

std::function<QString(const Line &)> textOf(const core::LineDescription &described, const core::PlaceBook &places, const std::function<QDate()> &on)
{
    if (const auto component = core::componentOf(described.column.field))
        return [component = *component](const Line &line) -> QString { return core::materialTitle(component, line.materials[std::size_t(component)]); };
    switch (described.column.field) {
    case LineField::Name: return &Line::name;
    case LineField::Birth: return [](const Line &line) -> QString { return line.birth.shown(); };
    case LineField::Number: return [](const Line &line) -> QString { return core::maskedNumber(line.number); };
    case LineField::Hamlet: return &Line::hamlet;
    case LineField::Commune: return [&places](const Line &line) -> QString { return core::shortPlaceName(places.nameOf(line.place)); };
    case LineField::CommuneNow: return [&places, on](const Line &line) -> QString { return core::shortPlaceName(places.nameOf(places.unitOn(line.place, line.hamletId, on()))); };
    case LineField::Members: return membersText;
    case LineField::Categories: return [](const Line &line) -> QString { return core::categoryTitles(line.categories); };
    case LineField::Need: return [](const Line &line) -> QString { return core::needTitle(line.need); };
    case LineField::Area: return areaText;
    case LineField::Gender: return [](const Line &line) -> QString { return core::genderTitle(line.gender); };
    case LineField::Address: return &Line::address;
    case LineField::Decision: return &Line::decisions;
    case LineField::Proposed: return [](const Line &line) -> QString { return line.proposed ? core::grouped(*line.proposed) : QString(); };
    case LineField::Listed: return [](const Line &line) -> QString { return line.listed ? core::grouped(*line.listed) : QString(); };
    case LineField::Code: return &Line::code;
    case LineField::Phone: return &Line::phone;
    case LineField::Note: return &Line::note;
    default: break;
    }
    return [field = *described.extra](const Line &line) -> QString {
        const auto answer = line.extra.constFind(field.id.value);
        return answer == line.extra.cend() ? QString() : core::shownAnswer(field, *answer);
    };
}

QVariant amountOf(const std::optional<core::Money> &amount)
{
    return amount ? QVariant(amount->dong()) : QVariant();
}

/// What is summed up; not given where there is nothing to sum.
std::function<QVariant(const Line &)> numberOf(const core::LineDescription &described)
{
    switch (described.column.field) {
    case LineField::Members: return [](const Line &line) -> QVariant { return line.members > 0 ? QVariant(line.members) : QVariant(); };
    case LineField::Area: return [](const Line &line) -> QVariant { return line.area ? QVariant(*line.area) : QVariant(); };
    case LineField::Proposed: return [](const Line &line) -> QVariant { return amountOf(line.proposed); };
    case LineField::Listed: return [](const Line &line) -> QVariant { return amountOf(line.listed); };
    default: break;
    }
    if (!described.extra || described.extra->kind != core::ExtraKind::Number)
        return {};
    return [id = described.extra->id.value](const Line &line) -> QVariant {
        return line.extra.contains(id) ? QVariant(line.extra.value(id).toDouble()) : QVariant();
    };
}

}

std::vector<TableColumn<Line>> householdColumns(const std::vector<core::LineDescription> &descriptions, const core::PlaceBook &places, const std::function<QDate()> &on)
{
    std::vector<TableColumn<Line>> columns;
    for (const core::LineDescription &described : descriptions) {
        TableColumn<Line> column{.title = described.title, .text = textOf(described, places, on), .sortValue = numberOf(described),
                                 .key = core::keyOf(described.column), .isTyped = core::isTypedInPlace(described.column)};
        if (described.kind == core::LineKind::Number)
            column.alignment = Qt::AlignRight;
        if (described.column.field == LineField::Number)
            column.copied = &Line::number;
        if (described.column.field == LineField::Commune) {
            const TableColumn<Line> marked = communeColumn<Line>(described.title, places, on);
            column.text = marked.text;
            column.icon = marked.icon;
            column.toolTip = marked.toolTip;
        }
        if (described.column.field == LineField::Name) {
            column.icon = questionIcon;
            column.toolTip = questionTip;
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

}
