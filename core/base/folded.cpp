#include "core/base/folded.h"

#include <array>
#include <utility>

namespace core {

namespace {

constexpr char16_t capitalD = 0x0110;   // Đ
constexpr char16_t smallD = 0x0111;     // đ
constexpr int tableSize = 0x2000;       // beyond it no Vietnamese letter stands

constexpr bool isMark(char16_t code) { return code >= 0x0300 && code <= 0x036f; }
constexpr bool isSpaceLike(char16_t code) { return code == ' ' || code == 0x00a0 || code == '\t' || code == '\n' || code == '\r' || (code >= 0x2000 && code <= 0x200a) || code == 0x202f || code == 0x3000; }
constexpr bool isInvisible(char16_t code) { return code == 0x200b || code == 0xfeff || code == 0x2060; }
constexpr bool looksLikeD(char16_t code) { return code == 0x00d0 || code == 0x0189; }   // Ð of Iceland, Ɖ of Africa

using FoldTable = std::array<char16_t, tableSize>;

// The base letter in lower case of every code; 0 drops it.
FoldTable makeFoldTable()
{
    FoldTable table{};
    for (int code = 0; code < tableSize; ++code) {
        char16_t base = char16_t(code);
        for (QString parts = QChar(base).decomposition(); !parts.isEmpty(); parts = QChar(base).decomposition())
            base = parts.front().unicode();
        if (base == capitalD || base == smallD || looksLikeD(base) || base == 0x00f0)
            base = 'd';
        table[std::size_t(code)] = isMark(base) ? u'\0' : QChar::toLower(base);
    }
    return table;
}

const FoldTable &foldTable()
{
    static const FoldTable table = makeFoldTable();
    return table;
}

bool isPlain(QStringView text)
{
    char16_t before = ' ';
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        if (isMark(code) || isInvisible(code) || looksLikeD(code) || (isSpaceLike(code) && (code != ' ' || before == ' ')))
            return false;
        before = code;
    }
    return text.isEmpty() || before != ' ';
}

}

QString cleaned(QStringView text)
{
    if (isPlain(text))
        return text.toString();
    QString result;
    result.reserve(text.size());
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        if (isInvisible(code))
            continue;
        if (!isSpaceLike(code))
            result += looksLikeD(code) ? QChar(capitalD) : letter;
        else if (!result.isEmpty() && !result.endsWith(u' '))
            result += u' ';
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result.normalized(QString::NormalizationForm_C);
}

QString spelling(QStringView text)
{
    constexpr QStringView tones = u"\u0300\u0301\u0303\u0309\u0323";
    QString result;
    QString tone;
    for (const QChar part : cleaned(text).toLower().normalized(QString::NormalizationForm_D)) {
        if (part == u' ')
            result += std::exchange(tone, QString());
        (tones.contains(part) ? tone : result) += part;
    }
    return result + tone;
}

QString folded(QStringView text)
{
    const FoldTable &table = foldTable();
    QString result;
    result.reserve(text.size());
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        if (isSpaceLike(code)) {
            if (!result.isEmpty() && result.back() != u' ')
                result += u' ';
        } else if (code >= tableSize) {
            if (!isInvisible(code))
                result += letter.toLower();
        } else if (const char16_t base = table[code]; base != 0) {
            result += QChar(base);
        }
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

}
