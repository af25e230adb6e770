#pragma once

// A block of cells on its way to Excel: as text with tabs, and as HTML that says which cells are numbers and which only look like numbers.

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QMimeData;

namespace ui {

struct CopiedCell {
    QString text;
    std::optional<double> number;    ///< Of a cell to reckon with; nothing for text, identity numbers too.
    bool operator==(const CopiedCell &) const = default;
};

struct CopiedBlock {
    QStringList headings;
    QList<QList<CopiedCell>> rows;
};

/// One line a row, cells parted by tabs. A text that a sheet would take for a formula begins with an apostrophe.
QString plainText(const CopiedBlock &block);
/// Text cells are marked as text, so that a sheet keeps leading zeros and reckons nothing.
QString htmlText(const CopiedBlock &block);
/// Both; the caller owns it.
QMimeData *mimeOf(const CopiedBlock &block);

/// Rows and cells of a text as sheets copy it: cells with tabs or line ends stand in quotation marks. Without the empty line at the end.
QList<QStringList> pastedCells(const QString &text);

}
