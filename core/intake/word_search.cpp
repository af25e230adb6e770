#include "core/intake/word_search.h"

namespace core {

bool holdsAnyWord(const QString &text, QLatin1StringView words)
{
    if (text.isEmpty())
        return false;
    const QString padded = u' ' + text + u' ';
    for (const auto word : words.tokenize(u'|'))
        if (padded.contains(u' ' + QString(word) + u' '))
            return true;
    return false;
}

}
