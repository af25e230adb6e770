#include "core/sheet/xls_reader.h"

#include <QCoreApplication>
#include <QTemporaryFile>

#include <freexl.h>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct XlsText { Q_DECLARE_TR_FUNCTIONS(core::XlsReader) };

[[noreturn]] void refuse(const QString &fileName, int code)
{
    throw Error(Error::Kind::Refused, XlsText::tr("The old workbook %1 cannot be read. Open it in Excel, save it as .xlsx and try once more.").arg(fileName),
                u"freexl "_s + QString::number(code));
}

/// The library takes only a path, and on Windows only a narrow one: it reads a copy with a plain name.
class XlsFile {
public:
    XlsFile(const QByteArray &bytes, const QString &fileName) : m_copy(u"ancu-XXXXXX.xls"_s), m_fileName(fileName)
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
            refuse(m_fileName, result);
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
        cell.kind = Cell::Kind::Number;
        cell.number = value.value.double_value;
        break;
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
        cell.text = QString::fromUtf8(value.value.text_value);
        cell.kind = cell.text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
        break;
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME:
        cell.kind = Cell::Kind::Date;
        cell.number = double(QDate(1899, 12, 30).daysTo(QDate::fromString(QString::fromUtf8(value.value.text_value).left(10), Qt::ISODate)));
        break;
    default:
        break;
    }
    return cell;
}

Sheet readSheet(const XlsFile &file, unsigned short index, const QString &fileName, const ReadLimits &limits)
{
    const char *name = nullptr;
    file.check(freexl_get_worksheet_name(file.handle(), index, &name));
    file.check(freexl_select_active_worksheet(file.handle(), index));
    unsigned int rows = 0;
    unsigned short columns = 0;
    file.check(freexl_worksheet_dimensions(file.handle(), &rows, &columns));
    if (int(rows) > limits.rows)
        refuse(fileName, int(rows));
    Sheet sheet{.name = QString::fromUtf8(name)};
    for (unsigned int row = 0; row < rows; ++row) {
        SheetRow line{.number = int(row) + 1};
        for (unsigned short column = 0; column < std::min<int>(columns, limits.columns); ++column) {
            FreeXL_CellValue value;
            file.check(freexl_get_cell_value(file.handle(), row, column, &value));
            Cell cell = cellOf(value);
            if (cell.isEmpty())
                continue;
            line.cells.resize(column);
            line.cells.push_back(std::move(cell));
        }
        if (!line.cells.empty())
            sheet.rows.push_back(std::move(line));
    }
    return sheet;
}

}

std::vector<Sheet> readXls(const QByteArray &bytes, const QString &fileName, const ReadLimits &limits)
{
    const XlsFile file(bytes, fileName);
    unsigned int count = 0;
    file.check(freexl_get_info(file.handle(), FREEXL_BIFF_SHEET_COUNT, &count));
    std::vector<Sheet> sheets;
    for (unsigned int index = 0; index < std::min<unsigned>(count, unsigned(limits.sheets)); ++index)
        sheets.push_back(readSheet(file, static_cast<unsigned short>(index), fileName, limits));
    return sheets;
}

}
