#include "core/intake/review.h"

#include "core/intake/answers.h"
#include "core/intake/list_text.h"
#include "core/sheet/workbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct MarkedText { Q_DECLARE_TR_FUNCTIONS(core::MarkedCopies) };

constexpr int widestColumn = 40;
constexpr int narrowestColumn = 6;
constexpr qsizetype longestNote = 1000;

/// What stands against one cell: the worst handling decides its colour.
struct CellMark {
    Handling handling = Handling::Auto;
    QStringList notes;
};
using Marks = QHash<QString, CellMark>;

QString noteOf(const Issue &issue)
{
    return issue.proposed.isEmpty() || issue.code == answeredCode ? issue.message : issue.message + u' ' + MarkedText::tr("Proposed: %1").arg(issue.proposed);
}

void mark(Marks &marks, const QString &cell, const Issue &issue)
{
    if (cell.isEmpty())
        return;
    CellMark &place = marks[cell];
    place.handling = std::max(place.handling, issue.handling);
    place.notes.append(noteOf(issue));
}

// An issue of a whole row stands at its first cell.
Marks marksOf(const ListReading &list)
{
    Marks marks;
    for (const Issue &issue : list.sheetIssues)
        mark(marks, issue.cell, issue);
    for (const Draft &draft : list.drafts)
        for (const Issue &issue : draft.issues)
            mark(marks, issue.cell.isEmpty() ? cellName(draft.row, 0) : issue.cell, issue);
    return marks;
}

class MarkedBook {
public:
    explicit MarkedBook(const QString &path) : m_book(workbook_new(QFile::encodeName(path).constData()))
    {
        if (!m_book)
            throw Error(Error::Kind::File, MarkedText::tr("The marked copy cannot be written. Free some disk space and try again."));
        m_plain = format(0);
        m_date = format(0);
        format_set_num_format(m_date, "dd/mm/yyyy");
        m_marked = {format(0xD9F2D9), format(0xFFE699), format(0xF8CBAD)};
        m_markedDate = {format(0xD9F2D9), format(0xFFE699), format(0xF8CBAD)};
        for (lxw_format *marked : m_markedDate)
            format_set_num_format(marked, "dd/mm/yyyy");
    }

    void add(const Sheet &sheet, const Marks &marks)
    {
        const ListText text(sheet);
        m_sheet = workbook_add_worksheet(m_book, sheet.name.left(31).toUtf8().constData());
        if (!m_sheet)
            m_sheet = workbook_add_worksheet(m_book, nullptr);
        std::vector<int> widths;
        for (const SheetRow &row : sheet.rows)
            addRow(row, text, marks, widths);
        for (const MergedRange &range : sheet.merged)
            if (range.firstRow != range.lastRow || range.firstColumn != range.lastColumn)
                addMerged(sheet, range, text);
        for (std::size_t column = 0; column < widths.size(); ++column)
            worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), std::clamp(widths[column] + 1, narrowestColumn, widestColumn), nullptr);
    }

    void addSummary(const ListReading &list)
    {
        m_sheet = workbook_add_worksheet(m_book, MarkedText::tr("To be settled").left(31).toUtf8().constData());
        if (!m_sheet)
            return;
        lxw_row_t line = 0;
        const auto write = [&](const QString &cell, const Issue &issue) {
            worksheet_write_string(m_sheet, line, 0, cell.toUtf8().constData(), m_marked[std::size_t(issue.handling)]);
            worksheet_write_string(m_sheet, line, 1, issue.written.left(longestNote).toUtf8().constData(), m_plain);
            worksheet_write_string(m_sheet, line++, 2, noteOf(issue).toUtf8().constData(), m_plain);
        };
        for (const Issue &issue : list.sheetIssues)
            write(issue.cell, issue);
        for (const Draft &draft : list.drafts)
            for (const Issue &issue : draft.issues)
                write(issue.cell.isEmpty() ? MarkedText::tr("row %1").arg(draft.row) : issue.cell, issue);
        worksheet_set_column(m_sheet, 0, 0, 10, nullptr);
        worksheet_set_column(m_sheet, 1, 1, 30, nullptr);
        worksheet_set_column(m_sheet, 2, 2, 100, nullptr);
    }

    void close()
    {
        const lxw_error error = workbook_close(m_book);
        if (error != LXW_NO_ERROR)
            throw Error(Error::Kind::File, MarkedText::tr("The marked copy cannot be written. Free some disk space and try again."), QString::fromLatin1(lxw_strerror(error)));
    }

private:
    lxw_format *format(lxw_color_t background)
    {
        lxw_format *made = workbook_add_format(m_book);
        format_set_font_name(made, "Times New Roman");
        format_set_border(made, LXW_BORDER_HAIR);
        if (background != 0)
            format_set_bg_color(made, background);
        return made;
    }

    void addRow(const SheetRow &row, const ListText &text, const Marks &marks, std::vector<int> &widths)
    {
        const lxw_row_t line = lxw_row_t(row.number - 1);
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const auto found = marks.constFind(cellName(row.number, int(column)));
            const CellMark *marked = found == marks.cend() ? nullptr : &*found;
            const QString shown = text.of(row.cells[column], int(column));
            writeCell(line, lxw_col_t(column), row.cells[column], shown, marked);
            if (widths.size() <= column)
                widths.resize(column + 1);
            widths[column] = std::max(widths[column], row.cells.size() > 2 ? int(std::min<qsizetype>(shown.size(), widestColumn)) : 0);
        }
        writeMarksBeyond(row, marks);
        if (row.hidden)
            worksheet_set_row(m_sheet, line, LXW_DEF_ROW_HEIGHT, nullptr);
    }

    // A missing value at the end of a row has no cell to colour.
    void writeMarksBeyond(const SheetRow &row, const Marks &marks)
    {
        constexpr int columnsBeyond = 40;
        for (int column = int(row.cells.size()); column < int(row.cells.size()) + columnsBeyond; ++column)
            if (const auto found = marks.constFind(cellName(row.number, column)); found != marks.cend())
                writeCell(lxw_row_t(row.number - 1), lxw_col_t(column), Cell(), QString(), &*found);
    }

    void writeCell(lxw_row_t row, lxw_col_t column, const Cell &cell, const QString &shown, const CellMark *marked)
    {
        const bool isDate = cell.kind == Cell::Kind::Date;
        lxw_format *look = marked ? (isDate ? m_markedDate : m_marked)[std::size_t(marked->handling)] : isDate ? m_date : m_plain;
        if (cell.kind == Cell::Kind::Number || isDate)
            worksheet_write_number(m_sheet, row, column, cell.number, look);
        else if (shown.isEmpty())
            worksheet_write_blank(m_sheet, row, column, look);
        else
            worksheet_write_string(m_sheet, row, column, shown.toUtf8().constData(), look);   // Text, whatever it begins with.
        if (marked) {
            lxw_comment_options options{};
            options.x_scale = 2.5;
            options.y_scale = 1.5;
            worksheet_write_comment_opt(m_sheet, row, column, marked->notes.join(u'\n').left(longestNote).toUtf8().constData(), &options);
        }
    }

    void addMerged(const Sheet &sheet, const MergedRange &range, const ListText &text)
    {
        for (const SheetRow &row : sheet.rows)
            if (row.number == range.firstRow) {
                const Cell &cell = row.at(range.firstColumn);
                worksheet_merge_range(m_sheet, lxw_row_t(range.firstRow - 1), lxw_col_t(range.firstColumn), lxw_row_t(range.lastRow - 1), lxw_col_t(range.lastColumn),
                                      text.of(cell, range.firstColumn).toUtf8().constData(), m_plain);
                return;
            }
    }

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_plain = nullptr;
    lxw_format *m_date = nullptr;
    std::array<lxw_format *, 3> m_marked{};
    std::array<lxw_format *, 3> m_markedDate{};
};

void writeMarkedCopy(const ListReading &list, const QString &path)
{
    const Workbook workbook = readWorkbook(list.path);
    QTemporaryDir folder;
    const QString draft = folder.filePath(u"marked.xlsx"_s);
    MarkedBook book(draft);
    for (const Sheet &sheet : workbook.sheets)
        book.add(sheet, sheet.name == list.sheet ? marksOf(list) : Marks());
    book.addSummary(list);
    book.close();
    QFile made(draft);
    QSaveFile file(path);
    if (!made.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly) || file.write(made.readAll()) < 0 || !file.commit())
        throw Error(Error::Kind::File, MarkedText::tr("The marked copy %1 cannot be written. Close it in Excel and try again.").arg(QFileInfo(path).fileName()), file.errorString());
}

bool hasIssues(const ListReading &list)
{
    return !list.sheetIssues.empty() || std::any_of(list.drafts.begin(), list.drafts.end(), [](const Draft &draft) -> bool { return !draft.issues.empty(); });
}

}

QStringList writeMarkedCopies(const Review &review, const QString &folder)
{
    if (!QDir().mkpath(folder))
        throw Error(Error::Kind::File, MarkedText::tr("The folder %1 cannot be made. Choose another one.").arg(folder));
    QStringList paths;
    for (const ListReading &list : review.lists) {
        if (list.columns.empty() || !hasIssues(list))
            continue;
        const QString path = QDir(folder).filePath(QFileInfo(list.file).completeBaseName() + MarkedText::tr("_checked") + u".xlsx"_s);
        writeMarkedCopy(list, path);
        paths.append(path);
    }
    return paths;
}

}
