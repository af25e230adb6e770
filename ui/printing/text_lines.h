#pragma once

// Text broken into lines of a width. A word that is wider than the line is broken inside, so that nothing is ever cut off. Room to write, as
// blanks or dots, keeps its length: it begins beside its words and goes on below.

#include "ui/printing/page_fonts.h"

#include <QStringList>

#include <vector>

namespace ui {

struct TextLine {
    QStringList words;
    double widthMm = 0;      ///< With single spaces.
    bool endsParagraph = false;
    QString text() const { return words.join(QLatin1Char(' ')); }
};

/// `firstIndentMm` shortens the first line of each paragraph; "\n" begins a new one. At least one line.
std::vector<TextLine> brokenLines(const QString &text, FontMeasure &measure, double widthMm, double firstIndentMm = 0);

}
