#include "core/intake/row_as_json.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString escaped(char16_t code)
{
    switch (code) {
    case u'"': return u"\\\""_s;
    case u'\\': return u"\\\\"_s;
    case u'\b': return u"\\b"_s;
    case u'\f': return u"\\f"_s;
    case u'\n': return u"\\n"_s;
    case u'\r': return u"\\r"_s;
    case u'\t': return u"\\t"_s;
    default: return u"\\u%1"_s.arg(int(code), 4, 16, QChar(u'0'));
    }
}

bool needsEscape(QChar letter)
{
    return letter < u' ' || letter == u'"' || letter == u'\\';
}

}

QString rowAsJson(const QStringList &cells)
{
    QString array = u"["_s;
    for (const QString &cell : cells) {
        array += array.size() > 1 ? u",\""_s : u"\""_s;
        for (const QChar letter : cell)
            needsEscape(letter) ? array += escaped(letter.unicode()) : array += letter;
        array += u'"';
    }
    return array + u']';
}

}
