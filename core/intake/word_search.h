#pragma once

// Words of a text, and whether it holds one of several words or phrases, each whole.

#include <QLatin1StringView>
#include <QString>

namespace core {

/// Folded, with every sign but % made a blank: "Hộ nghèo/cận nghèo" becomes "ho ngheo can ngheo".
QString onlyWords(const QString &text);

/// `text` is folded; `words` are alternatives joined by "|", each of which must begin and end at a word's edge.
bool holdsAnyWord(const QString &text, QLatin1StringView words);

}
