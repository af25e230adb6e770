#include "ui/printing/register_foot.h"

#include "core/document/qr_code.h"
#include "core/document/wording.h"

namespace ui {

namespace {

constexpr double topMm = 1.8;            // Keeps the quiet zone of the code free of the text above.
constexpr double moduleMm = 0.4;         // Small, and still read by the scanners of offices.
constexpr int dotsPerModule = 8;         // A printer that smooths pictures blurs only the edges of a module.
constexpr double textGapMm = 3;
constexpr FontLook codeLook{.points = 9};
constexpr FontLook hintLook{.points = 8, .italic = true};

QImage pictureOf(const core::QrCode &code)
{
    QImage modules(code.side, code.side, QImage::Format_Mono);
    modules.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    for (int row = 0; row < code.side; ++row)
        for (int column = 0; column < code.side; ++column)
            modules.setPixel(column, row, code.isDark(column, row));
    return modules.scaled(modules.size() * dotsPerModule, Qt::IgnoreAspectRatio, Qt::FastTransformation);
}

}

PageBox registerFoot(const QString &code, PageFonts &fonts)
{
    const core::QrCode qr = core::qrCode(code);
    const double side = qr.side * moduleMm;
    PageBox box{.heightMm = topMm + side};
    if (qr.side > 0)
        box.pictures.push_back({QRectF(0, topMm, side, side), pictureOf(qr)});
    const double left = side + textGapMm;
    const FontMeasure &upper = fonts.measure(codeLook);
    const FontMeasure &lower = fonts.measure(hintLook);
    const double top = topMm + (side - upper.lineHeightMm() - lower.lineHeightMm()) / 2;
    box.texts.push_back({QPointF(left, top + upper.ascentMm()), core::registerCodeLine(code), codeLook});
    box.texts.push_back({QPointF(left, top + upper.lineHeightMm() + lower.ascentMm()), core::registerCodeHint(), hintLook});
    return box;
}

}
