#include "core/base/file_name.h"

#include <QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bytesAtMost = 200;   // Systems stop at 255, Windows at 260 letters with the folder.

// A device of Windows keeps its meaning whatever follows the dot.
bool isDevice(const QString &stem)
{
    static const QRegularExpression device(u"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\\s*(\\.|$)"_s, QRegularExpression::CaseInsensitiveOption);
    return device.match(stem).hasMatch();
}

void cutToBytes(QString &text, qsizetype bytes)
{
    while (text.toUtf8().size() > bytes)
        text.chop(text.size() > 1 && text.back().isLowSurrogate() ? 2 : 1);
}

void trimEnd(QString &text)
{
    while (text.endsWith(u'.') || text.endsWith(u' '))
        text.chop(1);
}

}

QString safeFileName(const QString &stem, const QString &suffix)
{
    static const QRegularExpression forbidden(uR"([\\/:*?"<>|\x{00}-\x{1f}\x{7f}\x{200e}\x{200f}\x{202a}-\x{202e}\x{2066}-\x{2069}]+)"_s);
    QString name = stem.simplified().replace(forbidden, u"-"_s);
    cutToBytes(name, bytesAtMost - suffix.toUtf8().size() - 1);
    trimEnd(name);
    if (name.isEmpty())
        name = u"An Cu"_s;
    if (isDevice(name))
        name.prepend(u'_');
    return name + u'.' + suffix;
}

}
