#pragma once

// Colours of charts; those of the series stay apart for the colour-blind and in black and white.

#include <QColor>

namespace ui {

inline constexpr QColor chartNoteColour(0x33, 0x33, 0x33);   ///< Of text on white.
inline constexpr QColor chartGridColour(0xd0, 0xd0, 0xd0);
inline constexpr QColor chartAxisColour(0x80, 0x80, 0x80);
inline constexpr QColor chartFrameColour(0x60, 0x60, 0x60);

/// Okabe and Ito's palette, ordered so that neighbours also differ in lightness. Repeats after eight.
QColor seriesColour(int index);
/// Black or white, whichever is read better on it.
QColor textColourOn(QColor background);

}
