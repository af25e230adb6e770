#pragma once

// What an office asks of a household beyond the fields of the program (F12): its own fields, some with a list of answers.

#include "core/base/period.h"
#include "core/households/household.h"
#include "core/store/unit_of_work.h"

namespace core {

enum class ExtraKind { Text, Number, Day, YesNo, Choice };
template<> struct EnumText<ExtraKind> {
    static constexpr std::pair<ExtraKind, const char *> values[] = {{ExtraKind::Text, "text"}, {ExtraKind::Number, "number"}, {ExtraKind::Day, "day"},
        {ExtraKind::YesNo, "yes_no"}, {ExtraKind::Choice, "choice"}};
};
constexpr ExtraKind allExtraKinds[] = {ExtraKind::Text, ExtraKind::Number, ExtraKind::Day, ExtraKind::YesNo, ExtraKind::Choice};
/// "Text", "Number", "Day", "Yes or no", "One of a list", in the user's language.
QString extraKindTitle(ExtraKind kind);

/// One answer of a list, and the days on which it may be given.
struct ExtraChoice {
    QString answer;
    QDate validFrom;         ///< Invalid: since ever.
    QDate validTo;           ///< First day on which it is no longer offered; what was answered stays.

    bool operator==(const ExtraChoice &) const = default;
    Period period() const { return {validFrom, validTo}; }
};

struct ExtraField {
    Id<ExtraField> id;
    QString title;
    ExtraKind kind = ExtraKind::Text;
    QString choices;         ///< Of `Choice`: one answer on each line, with its days where it has some; see `choiceList`.
    int position = 0;        ///< Order on the screen, from 1.
    QDate validFrom;         ///< Invalid: since ever.
    QDate validTo;           ///< First day on which it is no longer asked; what was answered stays.

    bool operator==(const ExtraField &) const = default;
    Period period() const { return {validFrom, validTo}; }
    std::vector<ExtraChoice> choiceList() const;
    void setChoiceList(const std::vector<ExtraChoice> &list);
    /// Whatever may stand in the register.
    QStringList answers() const;
    /// What is offered on the day.
    QStringList answersOn(QDate day) const;
};

/// A line of `choices` as people read it: "Nước máy (từ 01/07/2025)".
QString choiceInWords(const QString &line);

/// The answer of one household. Stored in a spelling that does not depend on the language: days as ISO text, numbers with a point, `co`/`khong`.
struct ExtraValue {
    Id<ExtraValue> id;
    Id<Household> household;
    Id<ExtraField> field;
    QString value;           ///< Never empty: an empty answer is no row.

    bool operator==(const ExtraValue &) const = default;
};

/// All fields in the order of the screen.
std::vector<ExtraField> extraFields(Database &database);

/// What was typed, as it is stored; nothing when the field cannot take it. Choices are found without regard to marks and case.
std::optional<QString> storedAnswer(const ExtraField &field, const QString &typed);
/// A stored answer as people read it: "24,5", "05/03/2025", "Có".
QString shownAnswer(const ExtraField &field, const QString &stored);

/// Makes the fields as given, in that order. Throws Error{BadRequest} for a field without title, two of the same title or a list without
/// answers, or something that ends before it begins; Error{Conflict} when answers of households would be lost or no longer be readable.
void saveExtraFields(std::vector<ExtraField> wanted, UnitOfWork &work);

template<> struct Mapping<ExtraField> {
    static constexpr auto table = "extra_field";
    static constexpr auto columns = std::tuple{
        Column{"id", &ExtraField::id}, Column{"title", &ExtraField::title}, Column{"kind", &ExtraField::kind}, Column{"choices", &ExtraField::choices},
        Column{"position", &ExtraField::position}, Column{"valid_from", &ExtraField::validFrom}, Column{"valid_to", &ExtraField::validTo}};
};

template<> struct Mapping<ExtraValue> {
    static constexpr auto table = "extra_value";
    static constexpr auto columns = std::tuple{
        Column{"id", &ExtraValue::id}, Column{"household_id", &ExtraValue::household}, Column{"field_id", &ExtraValue::field},
        Column{"value", &ExtraValue::value}};
};

}
