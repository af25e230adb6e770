#include "core/base/legacy_encoding.h"

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// TCVN3 by code from A1; a space where no letter stands.
constexpr QStringView tcvn3Letters =
    u"ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽ"
    u"éẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ";

constexpr qsizetype lettersLookedAt = 100'000;
constexpr char16_t circumflex = 0x0302, breve = 0x0306, grave = 0x0300, acute = 0x0301, hook = 0x0309, tilde = 0x0303, dot = 0x0323;

struct VniMark {
    char16_t code;          ///< Of the small form; the capital form is 0x20 less.
    char16_t shape;         ///< Circumflex, breve or none.
    char16_t tone;
};
constexpr VniMark vniMarks[] = {
    {0xe0, circumflex, grave}, {0xe1, circumflex, acute}, {0xe2, circumflex, 0}, {0xe3, circumflex, tilde}, {0xe4, circumflex, dot},
    {0xe5, circumflex, hook}, {0xe8, breve, grave}, {0xe9, breve, acute}, {0xea, breve, 0}, {0xeb, breve, dot}, {0xfa, breve, hook},
    {0xfc, breve, tilde}, {0xef, 0, dot}, {0xf5, 0, tilde}, {0xf8, 0, grave}, {0xf9, 0, acute}, {0xfb, 0, hook}};

// Letters of VNI that stand for themselves with one code; capitals are 0x20 less.
struct VniSingle {
    char16_t code;
    char16_t letter;
};
constexpr VniSingle vniSingles[] = {{0xe6, u'ỉ'}, {0xec, u'ì'}, {0xed, u'í'}, {0xee, u'ỵ'}, {0xf1, u'đ'}, {0xf2, u'ị'}, {0xf3, u'ĩ'}, {0xf4, u'ơ'}, {0xf6, u'ư'}};

QChar tcvn3Letter(QChar code, bool capitals)
{
    const int at = code.unicode() - 0xa1;
    const QChar letter = at >= 0 && at < tcvn3Letters.size() && tcvn3Letters.at(at) != u' ' ? tcvn3Letters.at(at) : code;
    return capitals ? letter.toUpper() : letter;
}

QString decodedTcvn3(const QString &legacy, bool capitals)
{
    QString text;
    text.reserve(legacy.size());
    for (const QChar code : legacy)
        text += tcvn3Letter(code, capitals);
    return text.normalized(QString::NormalizationForm_C);
}

QChar vniSingle(QChar code)
{
    for (const VniSingle &single : vniSingles) {
        if (code.unicode() == single.code)
            return QChar(single.letter);
        if (code.unicode() == single.code - 0x20)
            return QChar(single.letter).toUpper();
    }
    return code;
}

// The marks that may follow a base letter, or nothing. A small mark after a capital base is accepted.
QString vniMarkAfter(QChar base, QChar code)
{
    const QChar small = base.toLower();
    const bool takesCircumflex = small == u'a' || small == u'e' || small == u'o';
    const bool takesTone = takesCircumflex || small == u'u' || small == u'y' || small == u'ơ' || small == u'ư';
    for (const VniMark &mark : vniMarks) {
        if (code.unicode() != mark.code && code.unicode() != mark.code - 0x20)
            continue;
        const bool fits = mark.shape == circumflex ? takesCircumflex : mark.shape == breve ? small == u'a' : takesTone;
        if (!fits)
            return {};
        QString marks;
        if (mark.shape != 0)
            marks += QChar(mark.shape);
        if (mark.tone != 0)
            marks += QChar(mark.tone);
        return marks;
    }
    return {};
}

QString decodedVni(const QString &legacy)
{
    QString text;
    text.reserve(legacy.size());
    for (qsizetype i = 0; i < legacy.size(); ++i) {
        const QChar base = vniSingle(legacy.at(i));
        text += base;
        if (i + 1 < legacy.size())
            if (const QString marks = vniMarkAfter(base, legacy.at(i + 1)); !marks.isEmpty()) {
                text += marks;
                ++i;
            }
    }
    return text.normalized(QString::NormalizationForm_C);
}

// Where Windows-1258 differs from the codes of Latin-1.
struct Windows1258Letter {
    char16_t code;
    char16_t letter;
};
constexpr Windows1258Letter windows1258Letters[] = {
    {0x80, u'€'}, {0x82, u'‚'}, {0x83, u'ƒ'}, {0x84, u'„'}, {0x85, u'…'}, {0x86, u'†'}, {0x87, u'‡'}, {0x88, u'ˆ'}, {0x89, u'‰'}, {0x8b, u'‹'},
    {0x8c, u'Œ'}, {0x91, u'‘'}, {0x92, u'’'}, {0x93, u'“'}, {0x94, u'”'}, {0x95, u'•'}, {0x96, u'–'}, {0x97, u'—'}, {0x98, u'˜'}, {0x99, u'™'},
    {0x9b, u'›'}, {0x9c, u'œ'}, {0x9f, u'Ÿ'}, {0xc3, u'Ă'}, {0xcc, grave}, {0xd0, u'Đ'}, {0xd2, hook}, {0xd5, u'Ơ'}, {0xdd, u'Ư'}, {0xde, tilde},
    {0xe3, u'ă'}, {0xec, acute}, {0xf0, u'đ'}, {0xf2, dot}, {0xf5, u'ơ'}, {0xfd, u'ư'}, {0xfe, u'₫'}};

// Of Vietnamese letters these codes exist in no legacy font.
bool provesUnicode(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code >= 0x0102 && code <= 0x01b0) || (code >= 0x1ea0 && code <= 0x1ef9) || (code >= 0x0300 && code <= 0x0323);
}

bool isAsciiLetter(QChar letter) { return letter.unicode() < 0x80 && letter.isLetter(); }

struct Scores {
    int unicode = 0;
    int tcvn3 = 0;
    int vni = 0;
    int windows1258 = 0;
};

int vote(const QString &word) { return isVietnameseSyllable(word) ? 1 : -1; }

void scoreWord(const QString &word, Scores &scores)
{
    bool hasAscii = false;
    bool hasOther = false;
    for (const QChar letter : word) {
        hasAscii |= isAsciiLetter(letter);
        hasOther |= letter.unicode() >= 0x80;
    }
    if (!hasAscii || !hasOther)
        return;
    scores.unicode += vote(word);
    scores.tcvn3 += vote(decodedTcvn3(word, false));
    scores.vni += vote(decodedVni(word));
    scores.windows1258 += vote(decodedWindows1258(word));
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar letter : text) {
        const bool ends = letter.unicode() < 0x80 ? !letter.isLetter() : letter.unicode() == 0x00a0;
        if (!ends)
            word += letter;
        else if (!word.isEmpty())
            words.append(std::exchange(word, QString()));
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Tcvn3: return u"tcvn3"_s;
    case TextEncoding::Vni: return u"vni"_s;
    case TextEncoding::Unicode: break;
    }
    return u"unicode"_s;
}

TextEncoding detectedEncoding(const QStringList &samples)
{
    Scores scores;
    for (const QString &sample : samples) {
        if (std::any_of(sample.begin(), sample.end(), provesUnicode))
            return TextEncoding::Unicode;
        for (const QString &word : wordsOf(sample))
            scoreWord(word, scores);
    }
    const int legacy = std::max(scores.tcvn3, scores.vni);
    if (legacy <= scores.unicode || legacy <= 0)
        return TextEncoding::Unicode;
    return scores.tcvn3 >= scores.vni ? TextEncoding::Tcvn3 : TextEncoding::Vni;
}

QString decodedWindows1258(QString codes)
{
    for (QChar &code : codes)
        for (const Windows1258Letter &letter : windows1258Letters)
            if (code.unicode() == letter.code) {
                code = QChar(letter.letter);
                break;
            }
    return codes.normalized(QString::NormalizationForm_C);
}

std::optional<QString> fromWindows1258(const QString &codes)
{
    Scores scores;
    for (const QString &word : wordsOf(codes.left(lettersLookedAt)))
        scoreWord(word, scores);
    if (scores.windows1258 <= std::max({0, scores.unicode, scores.tcvn3, scores.vni}))
        return std::nullopt;
    return decodedWindows1258(codes);
}

TextEncoding encodingOfFont(const QString &fontName)
{
    if (fontName.startsWith(".vn"_L1, Qt::CaseInsensitive))
        return TextEncoding::Tcvn3;
    if (fontName.startsWith("vni"_L1, Qt::CaseInsensitive))
        return TextEncoding::Vni;
    return TextEncoding::Unicode;
}

bool fontDrawsCapitals(const QString &fontName)
{
    return encodingOfFont(fontName) == TextEncoding::Tcvn3 && fontName.trimmed().endsWith(u'H');
}

QString decoded(const QString &legacy, TextEncoding encoding, bool capitals)
{
    if (encoding == TextEncoding::Unicode || std::any_of(legacy.begin(), legacy.end(), provesUnicode))
        return legacy.normalized(QString::NormalizationForm_C);
    return encoding == TextEncoding::Tcvn3 ? decodedTcvn3(legacy, capitals) : decodedVni(legacy);
}

}
