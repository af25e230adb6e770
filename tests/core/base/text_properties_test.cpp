#include "core/base/folded.h"
#include "core/base/sort_key.h"
#include "tests/support/properties.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

// Latin as people type it, spaces of all kinds, marks that stand alone, letters of Word that cannot be seen.
rc::Gen<QString> typedText()
{
    QString others = u"0123456789.,-/()'\u00a0\u2003\t\n\u200b\ufeffÐðƉ"_s;
    others += u"\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323"_s;
    for (char16_t code = 0x00c0; code < 0x0250; ++code)
        others += QChar(code);
    return support::textOver(support::vietnameseLetters() + support::vietnameseLetters().toUpper() + u"    "_s + others);
}

/// E§E.4, written out: letters of a syllable, then its tones, then its capitals; then the next syllable.
std::vector<std::array<std::vector<int>, 3>> orderOf(const QString &text)
{
    const QString alphabet = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"_s;
    const QString tones = u"\u0300\u0309\u0303\u0301\u0323"_s;
    std::vector<std::array<std::vector<int>, 3>> syllables;
    for (const QString &syllable : text.split(u' ', Qt::SkipEmptyParts)) {
        auto &[places, marks, capitals] = syllables.emplace_back();
        for (const QChar letter : syllable) {
            int tone = 0;
            QString base;
            for (const QChar part : QString(letter.toLower()).normalized(QString::NormalizationForm_D)) {
                if (tones.contains(part))
                    tone = int(tones.indexOf(part)) + 1;
                else
                    base += part;
            }
            places.push_back(int(alphabet.indexOf(base.normalized(QString::NormalizationForm_C))));
            marks.push_back(tone);
            capitals.push_back(letter.isUpper());
        }
    }
    return syllables;
}

int sign(std::strong_ordering order) { return order < 0 ? -1 : order > 0 ? 1 : 0; }
int sign(int order) { return order < 0 ? -1 : order > 0 ? 1 : 0; }

}

TEST_CASE("search text that is made search text again stays as it is", "[base][text][property]")
{
    rc::prop("folded", [] {
        const auto text = *typedText();
        RC_ASSERT(folded(folded(text)) == folded(text));
        RC_ASSERT(folded(cleaned(text)) == folded(text));
    });
    rc::prop("cleaned", [] {
        const auto text = *typedText();
        RC_ASSERT(cleaned(cleaned(text)) == cleaned(text));
    });
}

TEST_CASE("letters and marks stored apart or together are the same text", "[base][text][property]")
{
    rc::prop("in every use", [] {
        const auto text = *typedText();
        const QString apart = text.normalized(QString::NormalizationForm_D);
        const QString together = text.normalized(QString::NormalizationForm_C);
        RC_ASSERT(folded(apart) == folded(together));
        RC_ASSERT(cleaned(apart) == cleaned(together));
        RC_ASSERT(sortKey(apart) == sortKey(together));
        RC_ASSERT(nameSortKey(apart) == nameSortKey(together));
    });
}

TEST_CASE("case and marks make no difference to search text", "[base][text][property]")
{
    rc::prop("of Vietnamese", [] {
        const auto text = *support::vietnameseText();
        RC_ASSERT(folded(text.toUpper()) == folded(text));
        const QString plain = folded(text);
        RC_ASSERT(std::all_of(plain.begin(), plain.end(), [](QChar letter) -> bool { return letter == u' ' || (letter >= u'a' && letter <= u'z'); }));
    });
}

TEST_CASE("the order of texts is the Vietnamese alphabet's, syllable by syllable", "[base][text][property]")
{
    rc::prop("of any two", [] {
        const auto a = *support::vietnameseText();
        const auto b = *support::vietnameseText();
        RC_ASSERT(sign(sortKey(a).compare(sortKey(b))) == sign(orderOf(a) <=> orderOf(b)));
    });
    rc::prop("of two that differ little", [] {
        const QString a = *support::vietnameseText() + u'a';
        QString b = a;
        b[*rc::gen::inRange<qsizetype>(0, a.size())] = QChar(*rc::gen::elementOf(QString(support::vietnameseLetters() + support::vietnameseLetters().toUpper()).toStdU16String()));
        RC_ASSERT(sign(sortKey(a).compare(sortKey(b))) == sign(orderOf(a) <=> orderOf(b)));
    });
    rc::prop("keys are plain bytes", [] {
        const QString key = sortKey(*typedText());
        RC_ASSERT(std::all_of(key.begin(), key.end(), [](QChar letter) -> bool { return letter >= u' ' && letter <= u'~'; }));
    });
}

TEST_CASE("a person stands by given name, family name, middle names", "[base][text][property]")
{
    rc::prop("whatever the names", [] {
        const auto turned = [](const QString &name) -> QString {
            QStringList words = name.split(u' ', Qt::SkipEmptyParts);
            if (!words.isEmpty())
                words.prepend(words.takeLast());
            return words.join(u' ');
        };
        const auto a = *support::vietnameseText();
        const auto b = *support::vietnameseText();
        RC_ASSERT(sign(nameSortKey(a).compare(nameSortKey(b))) == sign(orderOf(turned(a)) <=> orderOf(turned(b))));
    });
}
