#include "core/households/line_field.h"

#include "core/households/category.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct LineText { Q_DECLARE_TR_FUNCTIONS(core::LineField) };

QString titleOf(LineField field)
{
    switch (field) {
    case LineField::Name: return LineText::tr("Head of household");
    case LineField::Birth: return LineText::tr("Born");
    case LineField::Number: return LineText::tr("Identity number");
    case LineField::Hamlet: return LineText::tr("Hamlet");
    case LineField::Commune: return LineText::tr("Commune");
    case LineField::Members: return LineText::tr("Members");
    case LineField::Categories: return LineText::tr("Categories");
    case LineField::Need: return LineText::tr("Need", "new house or repair");
    case LineField::Area: return LineText::tr("Area (m²)");
    case LineField::Gender: return LineText::tr("Gender");
    case LineField::Address: return LineText::tr("Address");
    case LineField::CommuneNow: return LineText::tr("Commune on the day");
    case LineField::Decision: return LineText::tr("Decision number");
    case LineField::Proposed: return LineText::tr("Proposed (đồng)");
    case LineField::Listed: return LineText::tr("On lists (đồng)");
    case LineField::Code: return LineText::tr("Household number");
    case LineField::Phone: return LineText::tr("Phone");
    case LineField::Note: return LineText::tr("Note");
    default: break;
    }
    const auto component = componentOf(field);
    return component ? titleOf(*component) : QString();
}

LineKind kindOf(LineField field)
{
    switch (field) {
    case LineField::Birth: return LineKind::Day;
    case LineField::Members:
    case LineField::Area:
    case LineField::Proposed:
    case LineField::Listed: return LineKind::Number;
    case LineField::Name:
    case LineField::Number:
    case LineField::Address:
    case LineField::Decision:
    case LineField::Code:
    case LineField::Phone:
    case LineField::Note: return LineKind::Text;
    default: return LineKind::Words;
    }
}

LineKind kindOf(ExtraKind kind)
{
    switch (kind) {
    case ExtraKind::Number: return LineKind::Number;
    case ExtraKind::Day: return LineKind::Day;
    case ExtraKind::YesNo:
    case ExtraKind::Choice: return LineKind::Words;
    case ExtraKind::Text: break;
    }
    return LineKind::Text;
}

const QString extraPrefix = u"extra-"_s;

}

QString keyOf(const LineColumn &column)
{
    return column.field == LineField::Extra ? extraPrefix + QString::number(column.extra.value) : nameOf(column.field);
}

std::optional<LineColumn> columnOfKey(const QString &key)
{
    if (key.startsWith(extraPrefix))
        return LineColumn{LineField::Extra, {key.mid(extraPrefix.size()).toLongLong()}};
    const auto field = enumNamed<LineField>(key);
    return field ? std::optional(LineColumn{*field, {}}) : std::nullopt;
}

std::vector<LineDescription> lineDescriptions(const std::vector<ExtraField> &extra)
{
    std::vector<LineDescription> columns;
    for (const auto &[field, name] : EnumText<LineField>::values)
        if (field != LineField::Extra)
            columns.push_back({{field, {}}, titleOf(field), kindOf(field), {}});
    for (const ExtraField &field : extra)
        columns.push_back({{LineField::Extra, field.id}, field.title, kindOf(field.kind), field});
    return columns;
}

std::optional<Component> componentOf(LineField field)
{
    switch (field) {
    case LineField::Foundation: return Component::Foundation;
    case LineField::Frame: return Component::Frame;
    case LineField::Wall: return Component::Wall;
    case LineField::RoofFrame: return Component::RoofFrame;
    case LineField::Roof: return Component::Roof;
    default: return std::nullopt;
    }
}

QString wordTitle(const LineDescription &column, const QString &word)
{
    if (column.extra)
        return word.isEmpty() ? word : shownAnswer(*column.extra, word);
    if (const auto component = componentOf(column.column.field))
        return materialTitle(*component, word);
    switch (column.column.field) {
    case LineField::Need: return needTitle(enumNamed<Need>(word).value_or(Need::Unknown));
    case LineField::Gender: return genderTitle(enumNamed<Gender>(word).value_or(Gender::Unknown));
    case LineField::Categories:
        if (const auto category = enumNamed<Category>(word))
            return categoryTitle(*category);
        break;
    default: break;
    }
    return word;
}

QStringList offeredWords(const LineDescription &column)
{
    QStringList words;
    if (const auto component = componentOf(column.column.field))
        for (const Material &material : materialsOf(*component))
            words.append(QString::fromUtf16(material.title));
    if (column.column.field == LineField::Need)
        words = {needTitle(Need::NewHouse), needTitle(Need::Repair)};
    if (column.column.field == LineField::Gender)
        words = {genderTitle(Gender::Male), genderTitle(Gender::Female)};
    if (column.extra && column.extra->kind == ExtraKind::YesNo)
        words = {shownAnswer(*column.extra, u"co"_s), shownAnswer(*column.extra, u"khong"_s)};
    if (column.extra && column.extra->kind == ExtraKind::Choice)
        words = column.extra->answers();
    return words;
}

}
