#pragma once

// A workbook as values: what the cells of a list say, whoever wrote the file (xlsx, xls or csv).

#include "core/base/progress.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace core {

struct Cell {
    enum class Kind : quint8 { Empty, Text, Number, Date, Error };

    Kind kind = Kind::Empty;
    bool formula = false;    ///< The value is what the file stored for a formula; Empty when nothing was stored.
    quint16 font = 0;        ///< Index into Sheet::fonts.
    double number = 0;       ///< Of Number; of Date the serial day, so that nothing is lost.
    QString text;            ///< Of Text and Error; empty otherwise.

    bool isEmpty() const { return kind == Kind::Empty; }
    QDate date() const;      ///< Of Date (1900 or 1904 system already applied); invalid otherwise.
    bool operator==(const Cell &) const = default;
};

struct SheetRow {
    int number = 0;          ///< As Excel shows it, from 1.
    bool hidden = false;
    std::vector<Cell> cells; ///< By column from A; shorter than the sheet's width where the rest is empty.

    const Cell &at(int column) const;   ///< An empty cell beyond the end.
};

/// Rows and columns from 0 in `column`, from 1 in `row`, both ends included.
struct MergedRange {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
    bool operator==(const MergedRange &) const = default;
};

struct Sheet {
    QString name;
    bool hidden = false;
    std::vector<SheetRow> rows;             ///< Only rows that hold something, ascending.
    std::vector<MergedRange> merged;
    QStringList fonts;                      ///< Font names; index 0 is the default.
    QHash<quint64, QString> formulas;       ///< Formula text by `formulaKey(row, column)`, as far as the file gives it.

    static quint64 formulaKey(int row, int column) { return quint64(row) << 16 | quint64(column); }
};

struct Workbook {
    QString fileName;        ///< Without the folder.
    QByteArray hash;         ///< BLAKE2b-256 of the file's bytes: the same file again is known by it.
    std::vector<Sheet> sheets;
};

/// "F11" for row 11, column 5.
QString cellName(int row, int column);
/// "A", "Z", "AA" for column 0, 25, 26.
QString columnName(int column);
/// The row from 1 and the column from 0 of "F11"; nothing where it is no name of a cell.
std::optional<std::pair<int, int>> placeOfCell(const QString &name);

/// What a file may be at most; beyond it is refused before memory is spent (`Error::Kind::Refused`).
struct ReadLimits {
    qint64 fileBytes = 256LL << 20;
    qint64 xlsBytes = 64LL << 20;       ///< An old workbook, which is read as a whole: 65,536 rows fit well.
    qint64 partBytes = 512LL << 20;     ///< One inflated part of an xlsx.
    qint64 totalBytes = 1024LL << 20;   ///< All inflated parts.
    qint64 inflationRatio = 200;        ///< Inflated bytes per stored byte of a part, once past 1 MiB.
    int parts = 2000;
    int sheets = 16;
    int rows = 200'000;
    int columns = 256;
    qint64 cells = 6'000'000;           ///< Of one sheet, with the empty ones before a filled one.
    int merged = 100'000;               ///< Joined ranges of one sheet.
    int styles = 65'536;                ///< Fonts, and looks of cells.
    qint64 sharedStrings = 2'000'000;
    int cellCharacters = 32'767;
    int tagBytes = 64 << 10;            ///< One XML start tag with its attributes.
    int depth = 64;
};

/// Reads .xlsx, .xls or .csv by content, not by ending. Throws Error (File, Refused, Cancelled) with a sentence for the user.
Workbook readWorkbook(const QString &path, const Progress &progress = {}, const ReadLimits &limits = {});

}
