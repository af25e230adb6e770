#pragma once

// The colours that the program itself gives, and how well a text can be read on its ground. Each stands beside a word or an icon: colour is never
// the only sign. Those of a chart's series are in charts/chart_palette.h.

#include <QColor>
#include <QPalette>

class QWidget;

namespace ui {

/// Of texts, dark enough for white, for the window's grey and for every second line of a table.
namespace ink {
inline constexpr QColor good(0x1b, 0x6e, 0x3c);
inline constexpr QColor bad(0xb3, 0x26, 0x1e);
inline constexpr QColor doubtful(0x9a, 0x50, 0x00);
inline constexpr QColor missing(0x6a, 0x3d, 0x8f);
inline constexpr QColor aside(0x5f, 0x63, 0x68);   ///< What is of less weight.
}

/// Under texts, light enough for black.
namespace ground {
inline constexpr QColor unreadable(0xfd, 0xe7, 0xe5);   ///< What was typed cannot be read.
inline constexpr QColor draft(0xff, 0xf6, 0xdb);
inline constexpr QColor desk(0x8a, 0x8d, 0x91);         ///< Around the pages of a paper; bears no text.
}

inline constexpr QColor ruleColour(0xc4, 0xc7, 0xc5);   ///< The lines of a table in a text.

/// Of usual text (WCAG 2.1, criterion 1.4.3).
inline constexpr double readableContrast = 4.5;

/// From 0 for black to 1 for white (WCAG 2.1, relative luminance).
double luminance(const QColor &colour);
/// From 1 to 21, whichever of the two is the text. Both are opaque.
double contrast(const QColor &one, const QColor &other);
/// As it is seen, when the colour lets some of the ground through.
QColor seenOn(const QColor &ground, const QColor &colour);

/// The palette with its chosen cells, its followed links and its hints in empty fields made readable where they are not.
QPalette readablePalette(const QPalette &system);
/// The palette of the whole program.
void installColours();

/// For a label.
void setInk(QWidget &label, const QColor &colour);
/// A light ground under black text, whatever the system's own colours are.
void setGround(QPalette &palette, QPalette::ColorRole ground, const QColor &colour, QPalette::ColorRole text);

}
