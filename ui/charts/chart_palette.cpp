#include "ui/charts/chart_palette.h"

#include <QtMath>

namespace ui {

QColor seriesColour(int index)
{
    static constexpr QRgb palette[] = {0xff0072b2, 0xfff0b429, 0xffb34700, 0xff7cc4ee, 0xff00785a, 0xffe3a6c7, 0xff6b6b6b, 0xffd9d9d9};
    return QColor::fromRgb(palette[index % int(std::size(palette))]);
}

QColor textColourOn(QColor background)
{
    const auto linear = [](double channel) -> double { return channel <= 0.04045 ? channel / 12.92 : qPow((channel + 0.055) / 1.055, 2.4); };
    const double luminance = 0.2126 * linear(background.redF()) + 0.7152 * linear(background.greenF()) + 0.0722 * linear(background.blueF());
    return luminance > 0.179 ? QColor(Qt::black) : QColor(Qt::white);   // where the contrasts of WCAG 2 meet
}

}
