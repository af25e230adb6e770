#include "core/base/sort_key.h"

#include "core/base/folded.h"

#include <QStringList>

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView alphabet = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

/// Place of a letter in the alphabet, its tone (0 ngang … 5 nặng) and its case.
struct LetterOrder {
    char place = 0;   ///< 0: not a letter.
    char tone = '0';
    bool capital = false;
};

constexpr int tableSize = 0x2000;
using OrderTable = std::array<LetterOrder, tableSize>;

char toneOf(char16_t mark)
{
    switch (mark) {
    case 0x0300: return '1';   // huyền
    case 0x0309: return '2';   // hỏi
    case 0x0303: return '3';   // ngã
    case 0x0301: return '4';   // sắc
    case 0x0323: return '5';   // nặng
    default: return 0;
    }
}

LetterOrder orderOf(char16_t code)
{
    LetterOrder order;
    order.capital = QChar(code).isUpper();
    const QString parts = QString(QChar(code)).toLower().normalized(QString::NormalizationForm_D);
    QString base;
    for (const QChar part : parts) {
        if (const char tone = toneOf(part.unicode()); tone != 0)
            order.tone = tone;
        else
            base += part;
    }
    const QString letter = base.normalized(QString::NormalizationForm_C);
    const qsizetype place = letter.size() == 1 ? alphabet.indexOf(letter) : -1;
    if (place >= 0)
        order.place = char('A' + place);
    return order;
}

const OrderTable &orderTable()
{
    static const OrderTable table = [] {
        OrderTable orders{};
        for (int code = 0; code < tableSize; ++code)
            orders[std::size_t(code)] = orderOf(char16_t(code));
        return orders;
    }();
    return table;
}

void appendSyllable(QString &key, QStringView syllable)
{
    const OrderTable &table = orderTable();
    QString tones;
    QString cases;
    bool toned = false;
    bool capitals = false;
    for (const QChar letter : syllable) {
        const LetterOrder order = letter.unicode() < tableSize ? table[letter.unicode()] : LetterOrder{};
        key += order.place != 0 ? QChar(QLatin1Char(order.place)) : (letter.unicode() < 0x40 ? letter : QChar(u'~'));
        tones += QLatin1Char(order.tone);
        cases += order.capital ? u'1' : u'0';
        toned |= order.tone != '0';
        capitals |= order.capital;
    }
    // "!" sorts before every letter and digit, so that a shorter syllable comes first.
    key += u'!';
    if (toned)
        key += tones;
    key += u'!';
    if (capitals)
        key += cases;
    key += u' ';
}

}

QString sortKey(QStringView text)
{
    QString key;
    const QString tidy = cleaned(text);
    for (const QStringView syllable : QStringView(tidy).split(u' ', Qt::SkipEmptyParts))
        appendSyllable(key, syllable);
    return key;
}

QString nameSortKey(QStringView fullName)
{
    const QString tidy = cleaned(fullName);
    const QList<QStringView> words = QStringView(tidy).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString key;
    appendSyllable(key, words.last());
    for (qsizetype i = 0; i + 1 < words.size(); ++i)
        appendSyllable(key, words.at(i));
    return key;
}

}
