#include "ui/printing/paper_family.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct FamilyText { Q_DECLARE_TR_FUNCTIONS(ui::PaperFamily) };

constexpr int anyPixels = 16;
constexpr FontLook styles[] = {{.bold = false, .italic = false}, {.bold = true, .italic = false}, {.bold = false, .italic = true}, {.bold = true, .italic = true}};

}

QFont styledFont(const QString &family, const FontLook &look)
{
    QFont font(family);
    font.setBold(look.bold);
    font.setItalic(look.italic);
    return font;
}

QString paperCharacters()
{
    const QString vowels = u"aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"_s;
    const QString tones = u"\u0300\u0309\u0303\u0301\u0323"_s;   // huyền, hỏi, ngã, sắc, nặng
    QString characters = u"ăâêôơưđĂÂÊÔƠƯĐ₫–“”…²§"_s;
    for (const QChar vowel : vowels)
        for (const QChar tone : tones)
            characters += QString(QString(vowel) + tone).normalized(QString::NormalizationForm_C);
    return characters;
}

QString charactersMissing(const QString &family, const QString &characters)
{
    if (!QFontDatabase::families().contains(family))
        return characters;
    QString missing;
    for (const FontLook &style : styles) {
        QFont font = styledFont(family, style);
        font.setPixelSize(anyPixels);
        const QRawFont raw = QRawFont::fromFont(font);   // The style itself, without what Qt puts in for a missing letter.
        for (const QChar character : characters)
            if (!(raw.isValid() && raw.supportsCharacter(character)) && !missing.contains(character))
                missing += character;
    }
    return missing;
}

QString firstCompleteFamily(const QStringList &families)
{
    const QString needed = paperCharacters();
    const auto complete = std::find_if(families.begin(), families.end(), [&](const QString &family) -> bool { return charactersMissing(family, needed).isEmpty(); });
    if (complete == families.end())
        throw core::Error(core::Error::Kind::File,
                          FamilyText::tr("No font for papers on this computer has every Vietnamese letter (%1). Install “%2” and print again.")
                              .arg(families.join(u", "_s), families.value(0)));
    return *complete;
}

QString paperFamily()
{
    return firstCompleteFamily({u"Times New Roman"_s, u"Liberation Serif"_s, u"Tinos"_s, u"Noto Serif"_s, u"DejaVu Serif"_s});
}

}
