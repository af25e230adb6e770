#include "core/base/uid.h"

#include <QRandomGenerator>

#include <array>

namespace core {

QString newUid(qint64 msSinceEpoch)
{
    std::array<quint32, 3> random{};
    QRandomGenerator::global()->fillRange(random.data(), qsizetype(random.size()));   // seeded by the system; a uid need not be a secret
    const quint64 time = quint64(msSinceEpoch);
    constexpr char digits[] = "0123456789abcdef";
    std::array<uchar, 16> bytes{uchar(time >> 40), uchar(time >> 32), uchar(time >> 24), uchar(time >> 16), uchar(time >> 8), uchar(time)};
    for (std::size_t i = 6; i < bytes.size(); ++i)
        bytes[i] = uchar(random[(i - 6) / 4] >> ((i - 6) % 4 * 8));
    bytes[6] = uchar((bytes[6] & 0x0f) | 0x70);   // version 7
    bytes[8] = uchar((bytes[8] & 0x3f) | 0x80);   // variant of RFC 9562

    QString text;
    text.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += u'-';
        text += QLatin1Char(digits[bytes[i] >> 4]);
        text += QLatin1Char(digits[bytes[i] & 0x0f]);
    }
    return text;
}

}
