#include "core/document/cell_text.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"

#include <cmath>

namespace core {

namespace {

constexpr double shortSideMm = 210;
constexpr double longSideMm = 297;
constexpr double mmPerPoint = 25.4 / 72;
constexpr double lineOfEm = 1.2;
constexpr double meanCharacterOfEm = 0.5;
constexpr double paddingPt = 2;

QString shown(std::monostate) { return {}; }
QString shown(const QString &text) { return text; }
QString shown(qint64 number) { return grouped(number); }
QString shown(double number) { return decimalText(number, 2); }
QString shown(Money amount) { return grouped(amount); }
QString shown(QDate date) { return screenDate(date); }

}

QString cellText(const CellValue &value)
{
    return std::visit([](const auto &held) -> QString { return shown(held); }, value);
}

bool isNumeric(const CellValue &value)
{
    return std::holds_alternative<qint64>(value) || std::holds_alternative<double>(value) || std::holds_alternative<Money>(value);
}

Alignment alignmentOf(const TableCell &cell, const TableColumn &column)
{
    return cell.alignment.value_or(column.alignment);
}

bool isBold(const TableRow &row, const TableCell &cell)
{
    return cell.bold || row.kind != TableRow::Kind::Ordinary;
}

std::vector<PlacedCell> placedCells(const Table &table, const TableRow &row)
{
    static const TableCell empty;
    const int count = int(table.columns.size());
    std::vector<PlacedCell> placed;
    for (int column = 0; column < count;) {
        const TableCell &cell = std::size_t(column) < row.cells.size() ? row.cells[std::size_t(column)] : empty;
        const int columns = std::clamp(cell.columns, 1, count - column);
        placed.push_back({&cell, column, columns});
        column += columns;
    }
    return placed;
}

std::vector<double> columnEdges(const Table &table, double widthMm)
{
    double sum = 0;
    for (const TableColumn &column : table.columns)
        sum += column.widthMm;
    const double scale = sum > 0 ? widthMm / sum : 1;
    std::vector<double> edges{0};
    for (const TableColumn &column : table.columns)
        edges.push_back(edges.back() + column.widthMm * scale);
    return edges;
}

double textWidthMm(const PageSetup &page)
{
    const double width = page.orientation == Orientation::Landscape ? longSideMm : shortSideMm;
    return width - page.leftMm - page.rightMm;
}

double textHeightMm(const PageSetup &page)
{
    const double height = page.orientation == Orientation::Landscape ? shortSideMm : longSideMm;
    return height - page.topMm - page.bottomMm;
}

double estimatedHeightPt(const QString &text, double widthMm, double points)
{
    const double charactersALine = std::max(1.0, widthMm / (points * mmPerPoint * meanCharacterOfEm));
    double lines = 0;
    for (const QStringView part : QStringView(text).split(u'\n'))
        lines += std::max(1.0, std::ceil(double(part.size()) / charactersALine));
    return lines * points * lineOfEm + paddingPt;
}

QSizeF fittedSizeMm(const Picture &picture, const QSizeF &roomMm)
{
    const QSizeF own(picture.widthMm, picture.heightMm);
    return own.width() > roomMm.width() || own.height() > roomMm.height() ? own.scaled(roomMm, Qt::KeepAspectRatio) : own;
}

}
