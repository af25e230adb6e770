#pragma once

// Colours of chart series that stay apart for the colour-blind and in black and white.

#include <QColor>

namespace ui {

/// Okabe and Ito's palette, ordered so that neighbours also differ in lightness. Repeats after eight.
QColor seriesColour(int index);
/// Black or white, whichever is read better on it.
QColor textColourOn(QColor background);

}
