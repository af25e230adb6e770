#pragma once

// Properties of values, tried on many inputs of rapidcheck; a failure is shrunk and told with the seed that repeats it.

#include "tests/support/catch.h"

#include <rapidcheck/catch.h>

#include <QStringList>

/// How rapidcheck prints a counterexample; found beside QString, which has no namespace.
inline void showValue(const QString &text, std::ostream &out)
{
    out << '"' << text.toStdString() << '"';
}

namespace support {

/// The letters of Vietnamese in small form, composed: a ă â … y with every tone on the vowels.
inline QString vietnameseLetters()
{
    QString letters = QStringLiteral("bcdđghklmnpqrstvx");
    for (const QChar vowel : QStringLiteral("aăâeêioôơuưy"))
        for (const QString &tone : {QString(), QStringLiteral("\u0300"), QStringLiteral("\u0309"), QStringLiteral("\u0303"), QStringLiteral("\u0301"), QStringLiteral("\u0323")})
            letters += QString(vowel + tone).normalized(QString::NormalizationForm_C);
    return letters;
}

/// Any text, of any length, over these characters.
inline rc::Gen<QString> textOver(const QString &letters)
{
    return rc::gen::map(rc::gen::container<std::u16string>(rc::gen::elementOf(letters.toStdU16String())),
                        [](const std::u16string &text) -> QString { return QString::fromStdU16String(text); });
}

/// Vietnamese in both cases with spaces, as in a list: "ễ Ha  ốđ".
inline rc::Gen<QString> vietnameseText()
{
    return textOver(vietnameseLetters() + vietnameseLetters().toUpper() + QStringLiteral("    "));
}

/// 0 to 9.000.000.000.000.000, small and large alike: more than all the money of the country.
inline rc::Gen<qint64> amounts()
{
    return rc::gen::oneOf(rc::gen::inRange<qint64>(0, 2'000), rc::gen::inRange<qint64>(0, 1'000'000'000), rc::gen::inRange<qint64>(0, 9'000'000'000'000'001));
}

}
