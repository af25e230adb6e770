#include "ui/charts/chart_palette.h"

#include "ui/base/colours.h"

#include <iterator>

namespace ui {

QColor seriesColour(int index)
{
    static constexpr QRgb palette[] = {0xff0072b2, 0xfff0b429, 0xffb34700, 0xff7cc4ee, 0xff00785a, 0xffe3a6c7, 0xff6b6b6b, 0xffd9d9d9};
    return QColor::fromRgb(palette[index % int(std::size(palette))]);
}

QColor textColourOn(QColor background)
{
    return contrast(Qt::black, background) > contrast(Qt::white, background) ? QColor(Qt::black) : QColor(Qt::white);
}

}
