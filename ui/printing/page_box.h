#pragma once

// A piece of a paper that is never split: a line of a paragraph, a row of a table or a line of a row taller than a page, a letterhead.
// What it paints is relative to its top left.

#include "ui/printing/page_fonts.h"

#include <QImage>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace ui {

struct TextPiece {
    QPointF at;              ///< Left end of the baseline, mm.
    QString text;
    FontLook look;
};

struct PicturePiece {
    QRectF place;
    QImage image;
};

struct PageBox {
    double heightMm = 0;
    bool keepWithNext = false;
    int table = -1;          ///< Which table the row belongs to: its heading is repeated on a new page.
    bool isHeading = false;  ///< A heading row of that table.
    bool isGap = false;      ///< Space between paragraphs; left out at the top of a page.
    bool startsPage = false;
    bool restartsNumbers = false;
    std::vector<TextPiece> texts;
    std::vector<QLineF> rules;
    std::vector<PicturePiece> pictures;
    std::optional<QLineF> ruleAtBreak;   ///< Closes a row that goes on overleaf; painted only where the box is the last of its page.
};

constexpr double ruleWidthMm = 0.2;      ///< Lines of tables and rules below titles.

}
