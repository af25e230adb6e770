#pragma once

// What a column holds tells what it is, where its heading did not.

#include "core/intake/list_text.h"

namespace core {

struct ListLayout;

/// Gives columns without a field the field their content shows beyond doubt, and corrects "Nam | Nữ" pairs that hold years.
void guessFromContent(const Sheet &sheet, const ListText &text, ListLayout &layout);

/// True for what officers write into a cell to tick it: x, X, ✓, v, ×, 1, có.
bool isMark(const QString &text);
/// True for what they write to say no: 0, -, không.
bool isNoMark(const QString &text);

}
