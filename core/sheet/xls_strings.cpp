#include "core/sheet/xls_strings.h"

#include "core/base/legacy_encoding.h"

#include <QStringDecoder>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

enum Flag : quint8 { TwoBytesEach = 0x01, HasReading = 0x04, HasRuns = 0x08 };
constexpr qint64 runBytes = 4;

constexpr quint16 centralEuropean = 1250, western = 1252, baltic = 1257, vietnamese = 1258;
constexpr QStringView windows1252Letters = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";   // From 0x80 on.

QString fromWindows1252(QString codes)
{
    for (QChar &code : codes)
        if (code.unicode() >= 0x80 && code.unicode() < 0xa0)
            code = windows1252Letters.at(code.unicode() - 0x80);
    return codes;
}

}

bool XlsParts::atEnd()
{
    while (m_at == m_parts[m_part].size()) {
        if (m_part + 1 == m_parts.size())
            return true;
        ++m_part;
        m_at = 0;
    }
    return false;
}

QByteArrayView XlsParts::take(qint64 atMost)
{
    if (atEnd())
        throw XlsDamage(u"text beyond its record"_s);
    const QByteArrayView piece = rest().first(std::min<qint64>(atMost, rest().size()));
    m_at += piece.size();
    return piece;
}

quint8 XlsParts::byte()
{
    return quint8(take(1).front());
}

quint16 XlsParts::twoBytes()
{
    const quint16 low = byte();
    return quint16(low | byte() << 8);
}

quint32 XlsParts::fourBytes()
{
    const quint32 low = twoBytes();
    return low | quint32(twoBytes()) << 16;
}

void XlsParts::skip(qint64 count)
{
    while (count > 0)
        count -= take(count).size();
}

QString XlsParts::codes(qsizetype count)
{
    QString text;
    while (text.size() < count)
        text += QLatin1StringView(take(count - text.size()));
    return text;
}

QString XlsParts::letters(qsizetype count, bool twoBytesEach)
{
    QString text;
    while (count > 0) {
        if (rest().isEmpty())
            twoBytesEach = (byte() & TwoBytesEach) != 0;
        const qsizetype width = twoBytesEach ? 2 : 1;
        const qsizetype step = std::min(count, rest().size() / width);
        if (step == 0 && !rest().isEmpty())
            throw XlsDamage(u"half a letter"_s);
        const QByteArrayView piece = step > 0 ? take(step * width) : QByteArrayView();
        for (qsizetype i = 0; i < step; ++i)
            text += QChar(twoBytesEach ? numberAt<quint16>(piece, i * 2) : quint16(quint8(piece.at(i))));
        count -= step;
    }
    return text;
}

QString unicodeText(XlsParts &parts, qsizetype letters)
{
    const quint8 flags = parts.byte();
    const qint64 runs = (flags & HasRuns) != 0 ? parts.twoBytes() : 0;
    const qint64 reading = (flags & HasReading) != 0 ? parts.fourBytes() : 0;
    QString text = parts.letters(letters, (flags & TwoBytesEach) != 0);
    parts.skip(runs * runBytes + reading);
    return text;
}

QString fromCodePage(const QString &codes, quint16 codePage)
{
    if (codePage == vietnamese)
        return decodedWindows1258(codes);
    if (codePage == western || codePage < centralEuropean || codePage > baltic)
        return fromWindows1252(codes);
    const QByteArray name = "windows-" + QByteArray::number(codePage);
    QStringDecoder decoder(name.constData());
    return decoder.isValid() ? QString(decoder.decode(codes.toLatin1())) : fromWindows1252(codes);
}

}
