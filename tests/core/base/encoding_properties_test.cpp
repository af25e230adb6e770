#include "core/base/legacy_encoding.h"
#include "tests/support/properties.h"

#include <QFile>
#include <QHash>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Unicode letter → its codes, out of the same table of the standard that the letters are tested with.
QHash<QString, QString> codesOf(const QString &name)
{
    QFile file(u"" ANCU_SOURCE_DIR "/tests/data/encodings/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QHash<QString, QString> codes;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n').mid(1)) {
        const QStringList fields = line.trimmed().split(u',');
        QString legacy;
        for (const QString &code : fields.first().split(u' ', Qt::SkipEmptyParts))
            legacy += QChar(code.toUShort(nullptr, 16));
        if (fields.size() >= 2)
            codes.insert(fields.at(1), legacy);
    }
    return codes;
}

QString encodedBy(const QHash<QString, QString> &codes, const QString &text)
{
    QString legacy;
    for (const QChar letter : text)
        legacy += codes.value(letter, letter);
    return legacy;
}

const QString plainLetters = u"abcdghiklmnopqrstuvxyABCDGHIKLMNOPQRSTUVXY 0123456789.,;:()-/"_s;

/// Words of the movement's own lists, so that a text is real Vietnamese.
rc::Gen<QString> phrases()
{
    const QStringList words = u"Nguyễn Thị Hòa Trần Văn Đức Đặng Phạm Bùi Hoàng Quỳnh Khuyên thôn xóm tổ dân phố nghèo cận người có công với cách mạng thiên tai hỏa hoạn "
                              "nền đất gạch lát khung tre tường trát vữa mái ngói lá cọ tôn fibro xi măng xây mới sửa chữa nhà dột nát tạm bợ hỗ trợ ủy ban nhân dân huyện"_s.split(u' ');
    return rc::gen::map(rc::gen::container<std::vector<QString>>(10, rc::gen::elementOf(std::vector<QString>(words.begin(), words.end()))),
                        [](const std::vector<QString> &drawn) -> QString { return QStringList(drawn.begin(), drawn.end()).join(u' '); });
}

}

TEST_CASE("what was typed in an old font is read as it was typed", "[base][encoding][property]")
{
    rc::prop("in TCVN3, which has small letters only", [codes = codesOf(u"tcvn3.csv"_s)] {
        const auto text = *support::textOver(support::vietnameseLetters() + plainLetters + u"ĂÂÊÔƠƯĐ"_s);
        RC_ASSERT(decoded(encodedBy(codes, text), TextEncoding::Tcvn3) == text);
    });
    rc::prop("in a TCVN3 font of capitals", [codes = codesOf(u"tcvn3.csv"_s)] {
        const auto text = *support::textOver(support::vietnameseLetters() + plainLetters);
        RC_ASSERT(decoded(encodedBy(codes, text), TextEncoding::Tcvn3, true) == text.toUpper());
    });
    rc::prop("in VNI", [codes = codesOf(u"vni.csv"_s)] {
        const auto text = *support::textOver(support::vietnameseLetters() + support::vietnameseLetters().toUpper() + plainLetters);
        RC_ASSERT(decoded(encodedBy(codes, text), TextEncoding::Vni) == text);
    });
}

TEST_CASE("ten words are enough to know their encoding", "[base][encoding][property]")
{
    rc::prop("TCVN3", [codes = codesOf(u"tcvn3.csv"_s)] {
        const QString legacy = encodedBy(codes, (*phrases()).toLower());
        RC_PRE(std::count_if(legacy.begin(), legacy.end(), [](QChar letter) -> bool { return letter.unicode() >= 0xa1; }) > 5);
        RC_ASSERT(detectedEncoding({legacy}) == TextEncoding::Tcvn3);
    });
    rc::prop("VNI", [codes = codesOf(u"vni.csv"_s)] {
        const QString legacy = encodedBy(codes, *phrases());
        RC_PRE(std::count_if(legacy.begin(), legacy.end(), [](QChar letter) -> bool { return letter.unicode() >= 0xa1; }) > 5);
        RC_ASSERT(detectedEncoding({legacy}) == TextEncoding::Vni);
    });
    rc::prop("and Unicode is never taken for an old font", [] {
        const auto text = *phrases();
        RC_ASSERT(detectedEncoding(text.split(u' ')) == TextEncoding::Unicode);
        RC_ASSERT(decoded(text, detectedEncoding({text})) == text);
    });
}
