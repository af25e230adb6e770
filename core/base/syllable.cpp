#include "core/base/legacy_encoding.h"

#include <QSet>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &rimes()
{
    static const QSet<QString> all = [] {
        const QString list =
            u"a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
            "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu "
            "i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu "
            "o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ooc oong "
            "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
            "u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt uê uêch uênh uy uych uynh uyt uyu uya uyên uyêt uân uâng uât uây uơ "
            "ư ưc ưi ưm ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu "
            "y ych ynh yt yu yêm yên yêng yêt yêu"_s;
        const QStringList words = list.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(words.begin(), words.end());
    }();
    return all;
}

// Longest first, so that "ngh" is not read as "n" or "ng".
constexpr QStringView onsets[] = {u"ngh", u"ch", u"gh", u"gi", u"kh", u"ng", u"nh", u"ph", u"qu", u"th", u"tr", u"b", u"c", u"d", u"đ",
                                  u"g", u"h", u"k", u"l", u"m", u"n", u"p", u"r", u"s", u"t", u"v", u"x", u""};

constexpr QStringView toneMarks = u"\u0300\u0309\u0303\u0301\u0323";

struct Toned {
    QString letters;      ///< Lower case without the tone.
    QChar tone;           ///< Null for none.
    int tones = 0;
};

Toned withoutTone(QStringView word)
{
    Toned result;
    QString parts;
    for (const QChar part : word.toString().toLower().normalized(QString::NormalizationForm_D)) {
        if (toneMarks.contains(part)) {
            result.tone = part;
            ++result.tones;
        } else {
            parts += part;
        }
    }
    result.letters = parts.normalized(QString::NormalizationForm_C);
    return result;
}

// Syllables that end in a stop take only sắc and nặng.
bool toneFits(const QString &rime, QChar tone)
{
    const bool stopped = rime.endsWith(u'c') || rime.endsWith(u'p') || rime.endsWith(u't') || rime.endsWith("ch"_L1);
    return !stopped || tone == QChar(0x0301) || tone == QChar(0x0323);
}

}

bool isVietnameseSyllable(QStringView word)
{
    const Toned toned = withoutTone(word);
    if (toned.letters.isEmpty() || toned.tones > 1)
        return false;
    for (const QStringView onset : onsets) {
        if (!toned.letters.startsWith(onset))
            continue;
        const QString rime = toned.letters.mid(onset.size());
        if (rimes().contains(rime) && toneFits(rime, toned.tone))
            return true;
    }
    return toned.letters == "gi"_L1;
}

}
