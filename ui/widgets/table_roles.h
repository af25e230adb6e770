#pragma once

// What a table asks of its model beyond what is shown.

#include <Qt>

namespace ui {

/// What a proxy sorts by; text columns give their text, others their value.
constexpr int SortRole = Qt::UserRole;
/// What is copied where it is not what is shown: a number that is masked on the screen.
constexpr int CopyRole = Qt::UserRole + 1;
/// Of a heading: the column's name in settings, the same in every language. Its number where there is none.
constexpr int ColumnKeyRole = Qt::UserRole + 2;

}
