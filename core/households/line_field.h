#pragma once

// The columns that a list of households may have: what each is called, how it is told apart from others in settings, how it is filtered.

#include "core/households/extra_field.h"
#include "core/households/house_survey.h"

namespace core {

enum class LineField {
    Name, Birth, Number, Hamlet, Commune, Members, Categories, Need, Area, Gender, Address, CommuneNow, Decision,
    Foundation, Frame, Wall, RoofFrame, Roof, Proposed, Listed, Code, Phone, Note,
    Extra,   ///< One of the office's own fields.
};
template<> struct EnumText<LineField> {
    static constexpr std::pair<LineField, const char *> values[] = {
        {LineField::Name, "name"}, {LineField::Birth, "birth"}, {LineField::Number, "number"}, {LineField::Hamlet, "hamlet"}, {LineField::Commune, "commune"},
        {LineField::Members, "members"}, {LineField::Categories, "categories"}, {LineField::Need, "need"}, {LineField::Area, "area"},
        {LineField::Gender, "gender"}, {LineField::Address, "address"}, {LineField::CommuneNow, "commune_now"}, {LineField::Decision, "decision"},
        {LineField::Foundation, "foundation"}, {LineField::Frame, "frame"}, {LineField::Wall, "wall"}, {LineField::RoofFrame, "roof_frame"},
        {LineField::Roof, "roof"}, {LineField::Proposed, "proposed"}, {LineField::Listed, "listed"}, {LineField::Code, "code"},
        {LineField::Phone, "phone"}, {LineField::Note, "note"}, {LineField::Extra, "extra"}};
};

struct LineColumn {
    LineField field = LineField::Name;
    Id<ExtraField> extra;       ///< Of `Extra` only.

    bool operator==(const LineColumn &) const = default;
};

/// "birth", "extra-3": stable, for settings and saved filters.
QString keyOf(const LineColumn &column);
std::optional<LineColumn> columnOfKey(const QString &key);

/// What one can ask of a column: a part of its text, some of its words, a range.
enum class LineKind { Text, Words, Number, Day };

/// A column as an officer sees it. `extra` is the field of an `Extra` column.
struct LineDescription {
    LineColumn column;
    QString title;
    LineKind kind = LineKind::Text;
    std::optional<ExtraField> extra;
};
/// The program's columns in the order of the enumeration, then the office's own.
std::vector<LineDescription> lineDescriptions(const std::vector<ExtraField> &extra);

/// The component of a column of materials; nothing for any other.
std::optional<Component> componentOf(LineField field);

/// How a stored word of a `Words` column is shown: "xay_moi" → "Xây mới". Empty stays empty.
QString wordTitle(const LineDescription &column, const QString &word);
/// The words that may be chosen when the column is typed into; empty where anything goes.
QStringList offeredWords(const LineDescription &column);

}
