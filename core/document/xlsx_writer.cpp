#include "core/base/error.h"
#include "core/document/cell_text.h"
#include "core/document/file_output.h"
#include "core/document/png_size.h"
#include "core/document/sheet_grid.h"
#include "core/document/wording.h"
#include "core/document/writers.h"
#include "core/document/zip_archive.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::DocumentWorkbook)
};

constexpr double mmPerInch = 25.4;
constexpr double pixelsPerMm = 96 / mmPerInch;
constexpr double mmPerPoint = mmPerInch / 72;
constexpr double lineOfEm = 1.2;
constexpr double highestRowPt = 400;         // Excel has no higher rows than 409 pt.
constexpr double pictureRowPt = 15;
constexpr int longestCellText = 32'767;
constexpr int longestSheetName = 31;
constexpr int firstYear = 1900;              // Excel knows no day before it.

/// How a cell looks; one workbook format for each that occurs.
struct Look {
    double points = 11;
    bool bold = false;
    bool italic = false;
    bool border = false;
    Alignment alignment = Alignment::Left;
    const char *number = "";
    auto key() const { return std::tuple(points, bold, italic, border, int(alignment), std::string(number)); }
};

struct Range {
    lxw_row_t row = 0;
    lxw_col_t first = 0;
    lxw_col_t last = 0;
    lxw_row_t lastRow = 0;
};

const char *numberFormat(const CellValue &value)
{
    if (std::holds_alternative<qint64>(value) || std::holds_alternative<Money>(value))
        return "#,##0";
    if (std::holds_alternative<double>(value))
        return "#,##0.0#";
    return std::holds_alternative<QDate>(value) ? "dd/mm/yyyy" : "";
}

lxw_format_alignments alignment(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left: return LXW_ALIGN_LEFT;
    case Alignment::Centre: return LXW_ALIGN_CENTER;
    case Alignment::Right: return LXW_ALIGN_RIGHT;
    case Alignment::Justified: break;
    }
    return LXW_ALIGN_JUSTIFY;
}

class XlsxSheet {
public:
    XlsxSheet(const Document &document, const QByteArray &path);
    void close();

private:
    void add(const Letterhead &head);
    void addNationAlone(const Letterhead &head);
    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const Table &table);
    void add(const Picture &picture);
    void add(const Signatures &signatures);
    void add(const PageBreak &);

    void setPage(const Document &document);
    void addHeading(const Table &table, const std::vector<double> &edges);
    void addRow(const Table &table, const TableRow &row, const std::vector<double> &edges);
    Range tableRange(const std::vector<double> &edges, int column, int columns) const;
    /// A text over the sheet columns `first` to `last` of the current row.
    void put(const QString &text, int first, int last, const Look &look) { put(Range{m_row, lxw_col_t(first), lxw_col_t(last), m_row}, text, look); }
    void put(const Range &range, const CellValue &value, Look look);
    void write(lxw_row_t row, lxw_col_t column, const CellValue &value, lxw_format *format);
    void nextRow(double heightPt = 0);
    /// How many rows of the sheet make up this height, so that a tall text is shown whole.
    static lxw_row_t rowsFor(double heightPt) { return lxw_row_t(std::max(1.0, std::ceil(heightPt / highestRowPt))); }
    void nextRows(lxw_row_t rows, double heightPt);
    lxw_format *format(const Look &look);
    int lastColumn() const { return m_grid.columnCount() - 1; }

    std::unique_ptr<lxw_workbook, void (*)(lxw_workbook *)> m_book;
    lxw_worksheet *m_sheet;
    SheetGrid m_grid;
    double m_heightMm;
    lxw_row_t m_row = 0;
    std::vector<lxw_row_t> m_breaks;
    std::map<decltype(Look().key()), lxw_format *> m_formats;
    std::size_t m_repeatedRows = 0;
};

// A failure before `close` frees everything.
void release(lxw_workbook *book)
{
    lxw_workbook_free(book);
}

XlsxSheet::XlsxSheet(const Document &document, const QByteArray &path)
    : m_book(workbook_new(path.constData()), release), m_sheet(nullptr), m_grid(document), m_heightMm(textHeightMm(document.page))
{
    if (!m_book)
        throw Error(Error::Kind::File, Words::tr("There is no room to prepare the workbook. Free some space on the disk and try again."));
    // With a blank, so that it is quoted: "F05" alone would be read as a cell.
    const QByteArray name = document.formCode.isEmpty() ? QByteArray() : QString(u"Mẫu "_s + document.formCode).left(longestSheetName).toUtf8();
    m_sheet = workbook_add_worksheet(m_book.get(), name.isEmpty() ? nullptr : name.constData());
    QByteArray title = document.title.left(255).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    workbook_set_properties(m_book.get(), &properties);
    setPage(document);
    for (int column = 0; column < m_grid.columnCount(); ++column)
        worksheet_set_column_pixels(m_sheet, lxw_col_t(column), lxw_col_t(column), uint32_t(std::lround(m_grid.widthMm(column) * pixelsPerMm)), nullptr);
    for (const Block &block : document.blocks)
        std::visit([this](const auto &held) { add(held); }, block);
    if (!document.registerCode.isEmpty())
        add(Paragraph{.text = registerCodeLine(document.registerCode), .alignment = Alignment::Left, .points = 9, .firstLineMm = 0, .spaceBeforePt = 18});
    if (!m_breaks.empty()) {
        m_breaks.push_back(0);   // The list ends at 0.
        worksheet_set_h_pagebreaks(m_sheet, m_breaks.data());
    }
}

void XlsxSheet::setPage(const Document &document)
{
    const PageSetup &page = document.page;
    worksheet_set_paper(m_sheet, 9);   // A4
    if (page.orientation == Orientation::Landscape)
        worksheet_set_landscape(m_sheet);
    worksheet_set_margins(m_sheet, page.leftMm / mmPerInch, page.rightMm / mmPerInch, page.topMm / mmPerInch, page.bottomMm / mmPerInch);
    lxw_header_footer_options margin{};
    margin.margin = 10 / mmPerInch;
    worksheet_set_header_opt(m_sheet, "&C&\"Times New Roman\"&13&P", &margin);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
}

void XlsxSheet::close()
{
    const lxw_error error = workbook_close(m_book.release());   // Frees the book in any case.
    if (error != LXW_NO_ERROR)
        throw Error(Error::Kind::File, Words::tr("There is no room to prepare the workbook. Free some space on the disk and try again."),
                    QString::fromUtf8(lxw_strerror(error)));
}

lxw_format *XlsxSheet::format(const Look &look)
{
    lxw_format *&known = m_formats[look.key()];
    if (known)
        return known;
    known = workbook_add_format(m_book.get());
    format_set_font_name(known, "Times New Roman");
    format_set_font_size(known, look.points);
    if (look.bold)
        format_set_bold(known);
    if (look.italic)
        format_set_italic(known);
    if (look.border)
        format_set_border(known, LXW_BORDER_THIN);
    if (*look.number)
        format_set_num_format(known, look.number);
    format_set_align(known, uint8_t(alignment(look.alignment)));
    format_set_align(known, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(known);
    return known;
}

void XlsxSheet::nextRow(double heightPt)
{
    if (heightPt > 0)
        worksheet_set_row(m_sheet, m_row, heightPt, nullptr);
    ++m_row;
}

void XlsxSheet::nextRows(lxw_row_t rows, double heightPt)
{
    for (lxw_row_t row = 0; row < rows; ++row)
        nextRow(heightPt / rows);
}

void XlsxSheet::write(lxw_row_t row, lxw_col_t column, const CellValue &value, lxw_format *format)
{
    if (const auto *text = std::get_if<QString>(&value); text && !text->isEmpty())
        worksheet_write_string(m_sheet, row, column, text->left(longestCellText).toUtf8().constData(), format);
    else if (const auto *number = std::get_if<qint64>(&value))
        worksheet_write_number(m_sheet, row, column, double(*number), format);
    else if (const auto *decimal = std::get_if<double>(&value); decimal && std::isfinite(*decimal))
        worksheet_write_number(m_sheet, row, column, *decimal, format);
    else if (const auto *amount = std::get_if<Money>(&value))
        worksheet_write_number(m_sheet, row, column, double(amount->dong()), format);
    else if (const auto *date = std::get_if<QDate>(&value); date && date->isValid() && date->year() < firstYear)
        worksheet_write_string(m_sheet, row, column, cellText(value).toUtf8().constData(), format);
    else if (date && date->isValid()) {
        lxw_datetime day{};
        day.year = date->year();
        day.month = date->month();
        day.day = date->day();
        worksheet_write_datetime(m_sheet, row, column, &day, format);
    } else
        worksheet_write_blank(m_sheet, row, column, format);
}

void XlsxSheet::put(const Range &range, const CellValue &value, Look look)
{
    look.number = numberFormat(value);
    lxw_format *const cellFormat = format(look);
    if (range.first != range.last || range.row != range.lastRow)
        worksheet_merge_range(m_sheet, range.row, range.first, range.lastRow, range.last, "", cellFormat);
    write(range.row, range.first, value, cellFormat);
}

// Without an issuer the nation stands in the middle.
void XlsxSheet::addNationAlone(const Letterhead &head)
{
    const auto line = [&](const QString &text, const Look &look) {
        put(text, 0, lastColumn(), look);
        nextRow(look.points * lineOfEm + 2);
    };
    line(nationalName(), {.points = 13, .bold = true, .alignment = Alignment::Centre});
    line(nationalMotto(), {.points = 14, .bold = true, .alignment = Alignment::Centre});
    if (!head.place.isEmpty())
        line(placeAndDate(head), {.points = 14, .italic = true, .alignment = Alignment::Centre});
    nextRow();
}

void XlsxSheet::add(const Letterhead &head)
{
    if (!head.hasIssuer())
        return addNationAlone(head);
    const int left = m_grid.lastColumnOfShare(0.4);
    const auto line = [&](const QString &issuer, bool bold, const QString &name, double points, bool italic = false) {
        put(issuer, 0, left, {.points = 13, .bold = bold, .alignment = Alignment::Centre});
        put(name, left + 1, lastColumn(), {.points = points, .bold = !italic, .italic = italic, .alignment = Alignment::Centre});
        nextRow(std::max(estimatedHeightPt(issuer, m_grid.widthMm(0, left), 13), points * lineOfEm + 2));
    };
    QStringList issuer = head.issuer;
    if (!head.superior.isEmpty())
        issuer.prepend(head.superior);
    line(issuer.value(0), head.superior.isEmpty(), nationalName(), 13);
    line(issuer.value(1), true, nationalMotto(), 14);
    for (int i = 2; i < issuer.size(); ++i)
        line(issuer.at(i), true, QString(), 13);
    if (!head.number.isEmpty() || !head.place.isEmpty())
        line(head.number, false, head.place.isEmpty() ? QString() : placeAndDate(head), 14, true);
    if (!head.summary.isEmpty())
        line(head.summary, false, QString(), 12);
    nextRow();
}

void XlsxSheet::add(const Heading &heading)
{
    const double width = m_grid.widthMm(0, lastColumn());
    const auto line = [&](const QString &text, const Look &look) {
        put(text, 0, lastColumn(), look);
        nextRow(estimatedHeightPt(text, width, look.points));
    };
    line(heading.title, {.points = 14, .bold = true, .alignment = Alignment::Centre});
    for (const QString &text : heading.subtitle)
        line(text, {.points = 14, .bold = true, .alignment = Alignment::Centre});
    if (!heading.note.isEmpty())
        line(heading.note, {.points = 13, .italic = true, .alignment = Alignment::Centre});
    nextRow();
}

void XlsxSheet::add(const Paragraph &paragraph)
{
    const double height = estimatedHeightPt(paragraph.text, m_grid.widthMm(0, lastColumn()) - paragraph.firstLineMm, paragraph.points)
        + paragraph.spaceBeforePt + paragraph.spaceAfterPt;
    const lxw_row_t rows = rowsFor(height);
    put(Range{m_row, 0, lxw_col_t(lastColumn()), m_row + rows - 1}, paragraph.text,
        {.points = paragraph.points, .bold = paragraph.bold, .italic = paragraph.italic, .alignment = paragraph.alignment});
    nextRows(rows, height);
}

Range XlsxSheet::tableRange(const std::vector<double> &edges, int column, int columns) const
{
    const int first = m_grid.columnAt(edges[std::size_t(column)]);
    const int last = std::max(first, m_grid.columnAt(edges[std::size_t(column + columns)]) - 1);
    return {m_row, lxw_col_t(first), lxw_col_t(last), m_row};
}

void XlsxSheet::addHeading(const Table &table, const std::vector<double> &edges)
{
    const lxw_row_t firstRow = m_row;
    std::vector<double> heights(std::size_t(table.headingRows), table.points * lineOfEm + 2);
    for (const HeadingCell &cell : table.heading) {
        Range range = tableRange(edges, cell.column, cell.columns);
        range.row = firstRow + lxw_row_t(cell.row);
        range.lastRow = range.row + lxw_row_t(cell.rows - 1);
        put(range, cell.text, {.points = table.points, .bold = true, .border = true, .alignment = Alignment::Centre});
        double &height = heights[std::size_t(cell.row)];
        height = std::max(height, estimatedHeightPt(cell.text, m_grid.widthMm(range.first, range.last), table.points) / cell.rows);
    }
    for (const double height : heights)
        nextRow(height);
    for (int column = 0; column < table.columnNumbers.size(); ++column)
        put(tableRange(edges, column, 1), table.columnNumbers.at(column),
            {.points = table.points, .italic = true, .border = true, .alignment = Alignment::Centre});
    if (!table.columnNumbers.isEmpty())
        nextRow();
    if (table.rows.size() > m_repeatedRows) {   // A sheet repeats one heading: that of its longest table.
        m_repeatedRows = table.rows.size();
        worksheet_repeat_rows(m_sheet, firstRow, m_row - 1);
    }
}

void XlsxSheet::addRow(const Table &table, const TableRow &row, const std::vector<double> &edges)
{
    const std::vector<PlacedCell> cells = placedCells(table, row);
    double height = table.points * lineOfEm + 2;
    for (const PlacedCell &placed : cells) {
        const Range range = tableRange(edges, placed.column, placed.columns);
        height = std::max(height, estimatedHeightPt(cellText(placed.cell->value), m_grid.widthMm(range.first, range.last), table.points));
    }
    const lxw_row_t rows = rowsFor(height);
    for (const PlacedCell &placed : cells) {
        Range range = tableRange(edges, placed.column, placed.columns);
        range.lastRow += rows - 1;
        put(range, placed.cell->value,
            {.points = table.points, .bold = isBold(row, *placed.cell), .border = true,
             .alignment = alignmentOf(*placed.cell, table.columns[std::size_t(placed.column)])});
    }
    nextRows(rows, height);
}

void XlsxSheet::add(const Table &table)
{
    const std::vector<double> edges = columnEdges(table, m_grid.widthMm(0, lastColumn()));
    if (!table.unitLine.isEmpty()) {
        put(table.unitLine, 0, lastColumn(), {.points = 12, .italic = true, .alignment = Alignment::Right});
        nextRow();
    }
    if (!table.heading.empty())
        addHeading(table, edges);
    for (const TableRow &row : table.rows)
        addRow(table, row, edges);
}

void XlsxSheet::add(const Picture &picture)
{
    const QSizeF size = fittedSizeMm(picture, {m_grid.widthMm(0, lastColumn()), m_heightMm});
    const QSizeF own = pngSizeMm(picture.png);
    if (!own.isEmpty()) {
        lxw_image_options scaled{};
        scaled.x_scale = size.width() / own.width();
        scaled.y_scale = size.height() / own.height();
        scaled.x_offset = int32_t(std::lround((m_grid.widthMm(0, lastColumn()) - size.width()) / 2 * pixelsPerMm));
        scaled.object_position = LXW_OBJECT_MOVE_AND_SIZE;
        QByteArray description = picture.caption.toUtf8();
        scaled.description = description.data();
        worksheet_insert_image_buffer_opt(m_sheet, m_row, 0, reinterpret_cast<const unsigned char *>(picture.png.constData()),
                                          std::size_t(picture.png.size()), &scaled);
    }
    const double height = size.height() / mmPerPoint;
    nextRows(lxw_row_t(std::max(1.0, std::ceil(height / pictureRowPt))), height);
    if (!picture.caption.isEmpty()) {
        put(picture.caption, 0, lastColumn(), {.points = 12, .italic = true, .alignment = Alignment::Centre});
        nextRow();
    }
}

void XlsxSheet::add(const Signatures &signatures)
{
    const int parts = std::max(1, int(signatures.columns.size()) + (signatures.recipients.isEmpty() ? 0 : 1));
    const auto columnsOf = [&](int part) -> std::pair<int, int> {
        const int first = part == 0 ? 0 : m_grid.lastColumnOfShare(double(part) / parts) + 1;
        return {first, part + 1 == parts ? lastColumn() : m_grid.lastColumnOfShare(double(part + 1) / parts)};
    };
    const auto line = [&](int part, const QString &text, const Look &look) {
        const auto [first, last] = columnsOf(part);
        put(text, first, std::max(first, last), look);
    };
    qsizetype authorities = 1;
    for (const Signature &signature : signatures.columns)
        authorities = std::max(authorities, signature.authority.size() + (signature.note.isEmpty() ? 0 : 1));
    nextRow();
    if (!signatures.placeAndDate.isEmpty()) {
        line(parts - 1, signatures.placeAndDate, {.points = 13, .italic = true, .alignment = Alignment::Centre});
        nextRow();
    }
    const lxw_row_t top = m_row;
    for (int part = parts - int(signatures.columns.size()), i = 0; i < int(signatures.columns.size()); ++part, ++i) {
        const Signature &signature = signatures.columns[std::size_t(i)];
        m_row = top;
        for (const QString &authority : signature.authority) {
            line(part, authority, {.points = 13, .bold = true, .alignment = Alignment::Centre});
            ++m_row;
        }
        if (!signature.note.isEmpty())
            line(part, signature.note, {.points = 13, .italic = true, .alignment = Alignment::Centre});
        m_row = top + lxw_row_t(authorities) + 4;
        line(part, signature.name, {.points = 13, .bold = true, .alignment = Alignment::Centre});
    }
    if (!signatures.recipients.isEmpty()) {
        m_row = top;
        line(0, recipientsTitle(), {.points = 12, .bold = true, .italic = true});
        for (const QString &recipient : signatures.recipients) {
            ++m_row;
            line(0, recipient, {.points = 11});
        }
    }
    m_row = top + lxw_row_t(std::max(authorities + 5, signatures.recipients.size() + 1));
}

void XlsxSheet::add(const PageBreak &)
{
    if (m_row > 0)
        m_breaks.push_back(m_row);
}

// The first page has no number (E§C.1). The library cannot say so.
QByteArray withoutFirstNumber(const QByteArray &workbook)
{
    const QByteArray sheet = "xl/worksheets/sheet1.xml";
    QByteArray xml = partOf(workbook, sheet);
    xml.replace("<headerFooter>", "<headerFooter differentFirst=\"1\">");
    return withPart(workbook, {sheet, xml});
}

}

void writeXlsx(const Document &document, const QString &path)
{
    const QTemporaryDir folder;   // The library writes only to a file of its own.
    const QString draft = folder.filePath(u"sheet.xlsx"_s);
    XlsxSheet(document, QFile::encodeName(draft)).close();
    QFile file(draft);
    const QByteArray bytes = folder.isValid() && file.open(QIODevice::ReadOnly) ? withoutFirstNumber(file.readAll()) : QByteArray();
    if (bytes.isEmpty())
        throw Error(Error::Kind::File, Words::tr("There is no room to prepare the workbook. Free some space on the disk and try again."), file.errorString());
    writeWholeFile(bytes, path);
}

}
