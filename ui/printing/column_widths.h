#pragma once

// How wide the columns of a table are on paper, and how large the text of a cell, so that no number is broken: "60.000.0|00" misleads.

#include "core/document/document.h"
#include "ui/printing/page_fonts.h"

namespace ui {

constexpr double cellPaddingMm = 0.9;        ///< Between a rule and the text, left and right.
constexpr double smallestNumberPoints = 8;   ///< Below it a number too wide is broken after all, so that nothing is lost.

/// Edges of the columns over `widthMm`, as the form has them. A column too narrow for one of its numbers, or for a word of its heading, takes what is missing from
/// the columns whose lines leave room, as far as they do: no cell gets more lines.
std::vector<double> fittedEdges(const core::Table &table, double widthMm, PageFonts &fonts);

/// The look itself, or smaller down to `smallestNumberPoints`, so that each number of the text fits on a line of `widthMm`.
FontLook lookForNumbers(const QString &text, const FontLook &look, double widthMm, PageFonts &fonts);

}
