#include "ui/base/colours.h"

#include <QApplication>
#include <QtMath>

#include <algorithm>

namespace ui {

namespace {

constexpr int step = 4;   // Of 255 and of a hundred, from try to try.

// Away from the other colour, towards black or white, until one can be read on the other.
QColor movedFrom(const QColor &other, QColor colour)
{
    while (contrast(other, colour) < readableContrast && colour != QColor(Qt::black) && colour != QColor(Qt::white))
        colour = luminance(other) > luminance(colour) ? colour.darker(100 + step) : colour.lighter(100 + step);
    return colour;
}

QColor moreOpaque(QColor hint, const QColor &ground)
{
    while (contrast(seenOn(ground, hint), ground) < readableContrast && hint.alpha() < 255)
        hint.setAlpha(std::min(255, hint.alpha() + step));
    return hint;
}

}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) -> double { return channel <= 0.04045 ? channel / 12.92 : qPow((channel + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor seenOn(const QColor &ground, const QColor &colour)
{
    const double share = colour.alphaF();
    const auto mixed = [share](double above, double below) -> float { return float(above * share + below * (1 - share)); };
    return QColor::fromRgbF(mixed(colour.redF(), ground.redF()), mixed(colour.greenF(), ground.greenF()), mixed(colour.blueF(), ground.blueF()));
}

QPalette readablePalette(const QPalette &system)
{
    QPalette palette = system;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Highlight, movedFrom(system.color(group, QPalette::HighlightedText), system.color(group, QPalette::Highlight)));
        palette.setColor(group, QPalette::LinkVisited, movedFrom(system.color(group, QPalette::Base), system.color(group, QPalette::LinkVisited)));
        palette.setColor(group, QPalette::PlaceholderText, moreOpaque(system.color(group, QPalette::PlaceholderText), system.color(group, QPalette::Base)));
    }
    return palette;
}

void installColours()
{
    QApplication::setPalette(readablePalette(QApplication::palette()));
}

void setInk(QWidget &label, const QColor &colour)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

void setGround(QPalette &palette, QPalette::ColorRole ground, const QColor &colour, QPalette::ColorRole text)
{
    palette.setColor(ground, colour);
    palette.setColor(text, Qt::black);
}

}
