#include "core/intake/word_search.h"

#include "core/base/folded.h"

#include <QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;

QString onlyWords(const QString &text)
{
    static const QRegularExpression signs(u"[^a-z0-9%]+"_s);
    return folded(text).replace(signs, u" "_s).trimmed();
}

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
