#pragma once

// What the look of a cell says about its number: the same rules for new and old workbooks.

#include "core/sheet/workbook.h"

namespace core {

struct CellStyle {
    bool isDate = false;
    quint16 font = 0;        ///< Index into Sheet::fonts.
};

/// From which day a workbook counts: that of Windows, or that of the first Excel for Macintosh.
enum class DateSystem { From1900, From1904 };

/// True for the numbers of formats that every Excel knows without their text: days, times, and those of East Asia.
bool isBuiltInDateFormat(int format);
/// True when a number format shows a day, month or year: letters outside quotes, brackets and escapes.
bool isDateFormat(const QString &format);

/// Makes `cell` a number or a date. What is no finite number becomes the error that Excel would show.
void setNumber(Cell &cell, double number, const CellStyle &style, DateSystem dates);

}
