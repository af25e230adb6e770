#pragma once

// Whether a text holds one of several words or phrases, each whole.

#include <QLatin1StringView>
#include <QString>

namespace core {

/// `text` is folded; `words` are alternatives joined by "|", each of which must begin and end at a word's edge.
bool holdsAnyWord(const QString &text, QLatin1StringView words);

}
