#pragma once

// A page as a value: what an official paper says, before anybody decides whether it becomes a preview, a PDF, a workbook or a text file.
// Sizes are millimetres and points. The wording is Vietnamese and is not translated.

#include "core/base/money.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace core {

enum class Orientation { Portrait, Landscape };
enum class Alignment { Left, Centre, Right, Justified };

/// A4 with the margins chosen inside the legal range (E§C.1): top, bottom 20, left 30, right 15.
struct PageSetup {
    Orientation orientation = Orientation::Portrait;
    double topMm = 20;
    double bottomMm = 20;
    double leftMm = 30;
    double rightMm = 15;
    bool operator==(const PageSetup &) const = default;
};

/// The head of an official paper: issuer left, national name and motto right, with their vector rules (E§C.3). Without an issuer, as on a
/// citizen's application, the nation stands alone in the middle.
struct Letterhead {
    QString superior;            ///< Governing body, not bold; empty for a People's Committee.
    QStringList issuer;          ///< One or two bold lines.
    QString number;              ///< "Số: 05/TTr-UBND" or "Số:       /TTr-UBND"; empty leaves the line out.
    QString summary;             ///< "V/v …" of an official letter, below the number (E§C.2, ô 5b); empty for any other paper.
    QString place;               ///< "Đức Thọ"; with the date it makes the italic line.
    QDate date;                  ///< Invalid leaves the blanks of the form.
    bool operator==(const Letterhead &) const = default;
    bool hasIssuer() const { return !issuer.isEmpty() || !superior.isEmpty(); }
};

/// Type and summary of the paper, centred and bold, with a short rule below the last line.
struct Heading {
    QString title;               ///< "DANH SÁCH"; upper case as it is.
    QStringList subtitle;        ///< Bold lines below the title.
    QString note;                ///< Italic line in brackets, "(Kèm theo …)"; may be empty.
    bool operator==(const Heading &) const = default;
};

struct Paragraph {
    QString text;
    Alignment alignment = Alignment::Justified;
    bool bold = false;
    bool italic = false;
    double points = 14;
    double firstLineMm = 12.7;
    double spaceBeforePt = 6;
    double spaceAfterPt = 0;
    bool keepWithNext = false;            ///< On the page of the block that follows, as a title is.
    bool operator==(const Paragraph &) const = default;
};

/// A cell's value keeps its type, so that a workbook gets numbers.
using CellValue = std::variant<std::monostate, QString, qint64, double, Money, QDate>;

struct TableCell {
    CellValue value;
    std::optional<Alignment> alignment;   ///< The column's where not given.
    bool bold = false;
    int columns = 1;                      ///< How many columns it spans; spanned cells follow as empty ones and are not drawn.
    bool operator==(const TableCell &) const = default;
};

struct TableRow {
    enum class Kind { Ordinary, Group, Subtotal, Total };

    std::vector<TableCell> cells;
    Kind kind = Kind::Ordinary;
    bool operator==(const TableRow &) const = default;
};

/// A heading cell of a merged heading: where it stands and how far it reaches.
struct HeadingCell {
    QString text;
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;
    bool operator==(const HeadingCell &) const = default;
};

struct TableColumn {
    double widthMm = 20;                  ///< Scaled together when the sum is not the width of the text block.
    Alignment alignment = Alignment::Left;
    bool operator==(const TableColumn &) const = default;
};

/// Repeats its heading on each page; a row is split only where it is taller than a page; a group row stays with two rows after it; the
/// total with the row before.
struct Table {
    std::vector<TableColumn> columns;
    std::vector<HeadingCell> heading;
    int headingRows = 1;
    QStringList columnNumbers;            ///< "(1)", "(2)", …: the row below the heading, repeated with it; empty for none.
    QString unitLine;                     ///< "Đơn vị tính: đồng", right and italic above the table.
    std::vector<TableRow> rows;
    double points = 11;                   ///< Never below 10.
    bool operator==(const Table &) const = default;
};

struct Picture {
    QByteArray png;
    double widthMm = 0;
    double heightMm = 0;
    QString caption;
    bool operator==(const Picture &) const = default;
};

struct Signature {
    QStringList authority;                ///< "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH".
    QString note;                         ///< "(Ký, ghi rõ họ tên)"; may be empty.
    QString name;                         ///< Empty leaves room to write.
    bool operator==(const Signature &) const = default;
};

/// Stays with at least the last two lines or rows before it.
struct Signatures {
    QStringList recipients;               ///< "Nơi nhận:" lines, left; empty for none.
    QString placeAndDate;                 ///< Italic line above the last signature; may be empty.
    std::vector<Signature> columns;       ///< From left to right.
    bool operator==(const Signatures &) const = default;
};

struct PageBreak {
    bool restartNumbers = false;          ///< A new annex counts its pages from 1.
    bool operator==(const PageBreak &) const = default;
};

using Block = std::variant<Letterhead, Heading, Paragraph, Table, Picture, Signatures, PageBreak>;

struct Document {
    QString formCode;                     ///< "F05".
    QString title;                        ///< For window titles and file properties.
    PageSetup page;
    std::vector<Block> blocks;
    QString registerCode;                 ///< `printedCode` of the register it was made from: below the last line; empty for none.
    bool operator==(const Document &) const = default;
};

}
