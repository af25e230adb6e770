#include "core/base/base32.h"

#include <cstring>

namespace core {

namespace {

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr int bitsOfLetter = 5;

char meant(QChar typed)
{
    switch (const char letter = typed.toUpper().toLatin1()) {
    case '0': return 'O';
    case '1': return 'I';
    case '8': return 'B';
    default: return letter;
    }
}

}

QString base32(const QByteArray &bytes)
{
    QString text;
    quint64 bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = bits << 8 | uchar(byte);
        for (count += 8; count >= bitsOfLetter; count -= bitsOfLetter)
            text += QLatin1Char(alphabet[bits >> (count - bitsOfLetter) & 31]);
    }
    return text;
}

QByteArray bytesOfBase32(const QString &text)
{
    QByteArray bytes;
    quint64 bits = 0;
    int count = 0;
    for (const QChar typed : text) {
        const char letter = meant(typed);
        const char *place = letter ? std::strchr(alphabet, letter) : nullptr;
        if (!place)
            return {};
        bits = bits << bitsOfLetter | quint64(place - alphabet);
        count += bitsOfLetter;
        if (count >= 8) {
            count -= 8;
            bytes += char(bits >> count & 0xff);
        }
    }
    return bytes;
}

}
