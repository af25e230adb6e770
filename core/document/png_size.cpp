#include "core/document/png_size.h"

#include <QtEndian>

namespace core {

namespace {

constexpr qsizetype signatureBytes = 8;
constexpr qsizetype chunkFrameBytes = 12;    // Length, type and checksum.
constexpr double usualDotsPerMm = 96 / 25.4;

quint32 numberAt(const QByteArray &png, qsizetype at)
{
    return qFromBigEndian<quint32>(png.constData() + at);
}

}

QSizeF pngSizeMm(const QByteArray &png)
{
    if (!png.startsWith("\x89PNG\r\n\x1a\n"))
        return {};
    QSizeF dots, dotsPerMm(usualDotsPerMm, usualDotsPerMm);
    for (qsizetype at = signatureBytes; at + chunkFrameBytes <= png.size();) {
        const qsizetype length = qsizetype(numberAt(png, at));
        const QByteArrayView type = QByteArrayView(png).sliced(at + 4, 4);
        const qsizetype content = at + 8;
        if (content + length > png.size() || type == "IDAT")
            break;
        if (type == "IHDR" && length >= 8)
            dots = QSizeF(numberAt(png, content), numberAt(png, content + 4));
        if (type == "pHYs" && length >= 9 && png.at(content + 8) == 1 && numberAt(png, content) > 0 && numberAt(png, content + 4) > 0)
            dotsPerMm = QSizeF(numberAt(png, content), numberAt(png, content + 4)) / 1000;
        at = content + length + 4;
    }
    return QSizeF(dots.width() / dotsPerMm.width(), dots.height() / dotsPerMm.height());
}

}
