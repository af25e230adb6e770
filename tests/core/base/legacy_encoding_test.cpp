#include "core/base/legacy_encoding.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct LegacyLetter {
    QString legacy;
    QString unicode;
};

std::vector<LegacyLetter> table(const QString &name)
{
    QFile file(u"" ANCU_SOURCE_DIR "/tests/data/encodings/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<LegacyLetter> letters;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n').mid(1)) {
        const QStringList fields = line.trimmed().split(u',');
        if (fields.size() < 2)
            continue;
        QString legacy;
        for (const QString &code : fields.at(0).split(u' '))
            legacy += QChar(code.toUShort(nullptr, 16));
        letters.push_back({legacy, fields.at(1)});
    }
    return letters;
}

}

TEST_CASE("every letter of TCVN3 is decoded", "[base][encoding]")
{
    const auto letters = table(u"tcvn3.csv"_s);

    REQUIRE(letters.size() == 74);
    for (const LegacyLetter &letter : letters) {
        CHECK(decoded(letter.legacy, TextEncoding::Tcvn3) == letter.unicode);
        CHECK(decoded(letter.legacy, TextEncoding::Tcvn3, true) == letter.unicode.toUpper());
    }
}

TEST_CASE("every letter of VNI is decoded", "[base][encoding]")
{
    const auto letters = table(u"vni.csv"_s);

    REQUIRE(letters.size() == 134);
    for (const LegacyLetter &letter : letters)
        CHECK(decoded(letter.legacy, TextEncoding::Vni) == letter.unicode);
}

TEST_CASE("whole phrases in the old fonts are recognised and read", "[base][encoding]")
{
    const auto [written, encoding, expected] = GENERATE(table<QString, TextEncoding, QString>({
        {u"§éc lËp - Tù do - H¹nh phóc"_s, TextEncoding::Tcvn3, u"Độc lập - Tự do - Hạnh phúc"_s},
        {u"NguyÔn ThÞ Hoµ"_s, TextEncoding::Tcvn3, u"Nguyễn Thị Hoà"_s},
        {u"tr\u00adëng th«n"_s, TextEncoding::Tcvn3, u"trưởng thôn"_s},
        {u"Nguyeãn Vaên Ñöùc"_s, TextEncoding::Vni, u"Nguyễn Văn Đức"_s},
        {u"Nguyễn Văn Đức"_s, TextEncoding::Unicode, u"Nguyễn Văn Đức"_s},
        {u"Nguyen Van A"_s, TextEncoding::Unicode, u"Nguyen Van A"_s}}));

    CHECK(detectedEncoding({written}) == encoding);
    CHECK(decoded(written, encoding) == expected);
}

TEST_CASE("foreign names and single words stay Unicode", "[base][encoding]")
{
    const QString written = GENERATE(u"Café"_s, u"Müller"_s, u"São Paulo"_s, u"chính"_s, u"toàn"_s, u"©"_s, u""_s);

    CHECK(detectedEncoding({written}) == TextEncoding::Unicode);
}

TEST_CASE("one proof of Unicode decides for the whole column", "[base][encoding]")
{
    CHECK(detectedEncoding({u"NguyÔn ThÞ Hoµ"_s, u"Trần Văn Đức"_s}) == TextEncoding::Unicode);
}

TEST_CASE("a font's name gives its encoding away", "[base][encoding]")
{
    CHECK(encodingOfFont(u".VnTime"_s) == TextEncoding::Tcvn3);
    CHECK(encodingOfFont(u"VNI-Times"_s) == TextEncoding::Vni);
    CHECK(encodingOfFont(u"Times New Roman"_s) == TextEncoding::Unicode);
    CHECK(fontDrawsCapitals(u".VnTimeH"_s));
    CHECK_FALSE(fontDrawsCapitals(u".VnTime"_s));
    CHECK(decoded(u"uû ban"_s, TextEncoding::Tcvn3, true) == u"UỶ BAN"_s);
}

TEST_CASE("a syllable fits together from onset, rime and tone", "[base][encoding]")
{
    for (const auto &word : {u"nguyễn"_s, u"Đức"_s, u"quỳnh"_s, u"giếng"_s, u"gì"_s, u"khuya"_s, u"Ý"_s})
        CHECK(isVietnameseSyllable(word));
    for (const auto &word : {u"zô"_s, u"các̀"_s, u"cap"_s, u"müller"_s, u"ngx"_s, u""_s})
        CHECK_FALSE(isVietnameseSyllable(word));
}
