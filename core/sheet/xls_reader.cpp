#include "core/sheet/xls_reader.h"

#include "core/sheet/xls_outline.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryFile>

#include <freexl.h>

#include <algorithm>
#include <set>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct XlsText { Q_DECLARE_TR_FUNCTIONS(core::XlsReader) };

constexpr unsigned int reportEvery = 1024;

[[noreturn]] void refuse(const QString &fileName, const QString &detail)
{
    throw Error(Error::Kind::Refused, XlsText::tr("The old workbook %1 cannot be read. Open it in Excel, save it as .xlsx and try once more.").arg(fileName), detail);
}

/// The library takes only a path, and on Windows only a narrow one: it reads a copy with a plain name.
class XlsFile {
public:
    XlsFile(const QByteArray &bytes, const QString &fileName) : m_copy(QDir::temp().filePath(u"ancu-XXXXXX.xls"_s)), m_fileName(fileName)
    {
        if (!m_copy.open() || m_copy.write(bytes) != bytes.size() || !m_copy.flush())
            throw Error(Error::Kind::File, XlsText::tr("There is no room for reading %1. Free some disk space and try again.").arg(fileName));
        check(freexl_open(QFile::encodeName(m_copy.fileName()).constData(), &m_handle));
    }
    ~XlsFile() { freexl_close(m_handle); }
    XlsFile(const XlsFile &) = delete;
    XlsFile &operator=(const XlsFile &) = delete;

    void check(int result) const
    {
        if (result != FREEXL_OK)
            refuse(m_fileName, u"freexl "_s + QString::number(result));
    }
    const void *handle() const { return m_handle; }

private:
    QTemporaryFile m_copy;
    QString m_fileName;
    const void *m_handle = nullptr;
};

Cell cellOf(const FreeXL_CellValue &value)
{
    Cell cell;
    switch (value.type) {
    case FREEXL_CELL_INT:
        cell.kind = Cell::Kind::Number;
        cell.number = value.value.int_value;
        break;
    case FREEXL_CELL_DOUBLE:
        cell = numberCell(value.value.double_value);
        break;
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
    case FREEXL_CELL_TIME:
        cell.text = QString::fromUtf8(value.value.text_value);
        cell.kind = cell.text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
        break;
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME:
        cell.text = QString::fromUtf8(value.value.text_value);
        cell.kind = Cell::Kind::Text;
        if (const QDate date = QDate::fromString(cell.text.left(10), Qt::ISODate); date.isValid())
            cell = {.kind = Cell::Kind::Date, .number = double(QDate(1899, 12, 30).daysTo(date))};
        break;
    default:
        break;
    }
    return cell;
}

void readCells(const XlsFile &file, unsigned int row, int columns, SheetRow &line)
{
    for (int column = 0; column < columns; ++column) {
        FreeXL_CellValue value;
        file.check(freexl_get_cell_value(file.handle(), row, static_cast<unsigned short>(column), &value));
        Cell cell = cellOf(value);
        if (cell.isEmpty())
            continue;
        line.cells.resize(std::size_t(column));
        line.cells.push_back(std::move(cell));
    }
}

Sheet readSheet(const XlsFile &file, unsigned short index, const QString &fileName, const Progress &progress, const ReadLimits &limits)
{
    const char *name = nullptr;
    file.check(freexl_get_worksheet_name(file.handle(), index, &name));
    file.check(freexl_select_active_worksheet(file.handle(), index));
    unsigned int rows = 0;
    unsigned short columns = 0;
    file.check(freexl_worksheet_dimensions(file.handle(), &rows, &columns));
    if (rows > unsigned(limits.rows) || int(columns) > limits.columns)
        refuse(fileName, u"%1 rows, %2 columns"_s.arg(rows).arg(columns));
    Sheet sheet{.name = QString::fromUtf8(name)};
    qint64 cells = 0;
    for (unsigned int row = 0; row < rows; ++row) {
        SheetRow line{.number = int(row) + 1};
        readCells(file, row, columns, line);
        cells += qint64(line.cells.size());
        if (cells > limits.cells)
            refuse(fileName, u"too many cells"_s);
        if (!line.cells.empty())
            sheet.rows.push_back(std::move(line));
        if (row % reportEvery == 0)
            progress.at(row, rows);
    }
    return sheet;
}

SheetRow &rowNumbered(std::vector<SheetRow> &rows, int number)
{
    return *std::lower_bound(rows.begin(), rows.end(), number, [](const SheetRow &row, int wanted) -> bool { return row.number < wanted; });
}

void addMissingRows(std::vector<SheetRow> &rows, const QMap<quint64, Cell> &results)
{
    std::set<int> missing;
    for (auto result = results.cbegin(); result != results.cend(); ++result)
        missing.insert(int(result.key() >> 16));
    for (const SheetRow &row : rows)
        missing.erase(row.number);
    for (const int number : missing)
        rows.push_back({.number = number});
    std::sort(rows.begin(), rows.end(), [](const SheetRow &a, const SheetRow &b) -> bool { return a.number < b.number; });
}

// The library leaves cells with formulas empty.
void addFormulas(Sheet &sheet, const QMap<quint64, Cell> &results, const QString &fileName, const ReadLimits &limits)
{
    addMissingRows(sheet.rows, results);
    qint64 cells = 0;
    for (auto result = results.cbegin(); result != results.cend(); ++result) {
        SheetRow &row = rowNumbered(sheet.rows, int(result.key() >> 16));
        const auto column = std::size_t(result.key() & 0xffff);
        if (row.number > limits.rows || int(column) >= limits.columns || cells > limits.cells)
            refuse(fileName, u"too many formulas"_s);
        if (column >= row.cells.size()) {
            cells += qint64(column + 1 - row.cells.size());
            row.cells.resize(column + 1);
        }
        if (row.cells[column].isEmpty())
            row.cells[column] = *result;
    }
}

void addOutline(Sheet &sheet, const std::vector<XlsSheetOutline> &outlines, const QString &fileName, const ReadLimits &limits)
{
    const auto outline = std::find_if(outlines.begin(), outlines.end(), [&](const XlsSheetOutline &of) -> bool { return of.name == sheet.name; });
    if (outline == outlines.end())
        return;
    sheet.hidden = outline->hidden;
    sheet.merged = outline->merged;
    addFormulas(sheet, outline->formulaResults, fileName, limits);
    for (SheetRow &row : sheet.rows)
        row.hidden = outline->hiddenRows.contains(row.number);
}

}

std::vector<Sheet> readXls(const QByteArray &bytes, const QString &fileName, const Progress &progress, const ReadLimits &limits)
{
    if (bytes.size() > limits.xlsBytes)
        throw Error(Error::Kind::Refused, XlsText::tr("The old workbook %1 is too large for a list. Open it in Excel, save it as .xlsx and try once more.").arg(fileName));
    if (!hasSoundDirectory(bytes))
        refuse(fileName, u"a name beyond its room in the directory"_s);
    const XlsFile file(bytes, fileName);
    unsigned int count = 0;
    file.check(freexl_get_info(file.handle(), FREEXL_BIFF_SHEET_COUNT, &count));
    if (count > unsigned(limits.sheets))
        refuse(fileName, u"too many sheets"_s);
    const std::vector<XlsSheetOutline> outlines = readXlsOutline(bytes);
    std::vector<Sheet> sheets;
    for (unsigned int index = 0; index < count; ++index) {
        sheets.push_back(readSheet(file, static_cast<unsigned short>(index), fileName, progress, limits));
        addOutline(sheets.back(), outlines, fileName, limits);
    }
    return sheets;
}

}
