#pragma once

// What one cell of a list says. Each reading gives the value and what had to be repaired, looked at or asked; a value in doubt is not given.

#include "core/base/issue.h"
#include "core/base/partial_date.h"
#include "core/households/household.h"
#include "core/sheet/workbook.h"

#include <QDate>

#include <optional>
#include <vector>

namespace core {

/// Issues carry field, code, handling, what was written, what is proposed and the sentence; the cell's name is added by the caller.
template<class T> struct Reading {
    std::optional<T> value;
    std::vector<Issue> issues;
};

/// `text` is decoded, not cleaned. `oddFont`: this cell alone was typed in an old font.
Reading<QString> readName(const QString &text, bool oddFont);
/// A date cell, a year, a serial number, or any usual way to write a date. Dates after `today` are asked.
Reading<PartialDate> readBirth(const Cell &cell, const QString &text, QDate today);
/// A CCCD or CMND with its structure checked against the person (H§9.1).
Reading<QString> readNumber(const Cell &cell, const QString &text, const PartialDate &birth, Gender gender);
/// "Nam", "nữ", "Nu", "M", "F".
Reading<Gender> readGender(const QString &text);
/// "Hộ nghèo", "HN, thiên tai", "người có công" …: every category that is named.
Reading<std::vector<Category>> readCategories(const QString &text);
/// "Xây mới", "SC".
Reading<Need> readNeed(const QString &text);
/// "4", "4 khẩu", 4.
Reading<int> readMembers(const QString &text);
/// m²: "24,5", "24,5 m2", 24.5.
Reading<double> readArea(const Cell &cell, const QString &text);

/// One issue about a field.
Issue issueOf(const QString &field, const QString &code, Handling handling, const QString &written, const QString &proposed, const QString &message);

}
