#include "core/sheet/workbook.h"

#include "core/sheet/csv_reader.h"
#include "core/sheet/xls_reader.h"
#include "core/sheet/xlsx_reader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct WorkbookText { Q_DECLARE_TR_FUNCTIONS(core::Workbook) };

QByteArray bytesOf(const QString &path, const ReadLimits &limits)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::File, WorkbookText::tr("The file %1 cannot be opened. Close it in other programs and check that it still exists.").arg(name), file.errorString());
    if (file.size() > limits.fileBytes)
        throw Error(Error::Kind::Refused, WorkbookText::tr("The file %1 is too large for a list. Send the rows in several files.").arg(name));
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty())
        throw Error(Error::Kind::File, WorkbookText::tr("The file %1 is empty. Ask the sender to send it again.").arg(name));
    return bytes;
}

std::vector<Sheet> sheetsOf(const QByteArray &bytes, const QString &name, const Progress &progress, const ReadLimits &limits)
{
    if (bytes.startsWith("PK"))
        return readXlsx(bytes, name, progress, limits);
    if (!bytes.startsWith("\xd0\xcf\x11\xe0"))
        return {readCsv(bytes, name, progress, limits)};
    return readXls(bytes, name, progress, limits);
}

}

QDate Cell::date() const
{
    if (kind != Kind::Date)
        return {};
    const auto serial = qint64(std::floor(number));
    // Excel believes in 29/02/1900, so days before March 1900 are one off.
    return serial >= 1 ? QDate(1899, 12, 30).addDays(serial < 60 ? serial + 1 : serial) : QDate();
}

const Cell &SheetRow::at(int column) const
{
    static const Cell empty;
    return column >= 0 && std::size_t(column) < cells.size() ? cells[std::size_t(column)] : empty;
}

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

QString cellName(int row, int column)
{
    return columnName(column) + QString::number(row);
}

std::optional<std::pair<int, int>> placeOfCell(const QString &name)
{
    constexpr qsizetype longestColumn = 3;
    constexpr qsizetype longestRow = 7;
    const auto digits = std::find_if(name.begin(), name.end(), [](QChar letter) -> bool { return letter < u'A' || letter > u'Z'; });
    const qsizetype letters = digits - name.begin();
    bool isRow = false;
    const int row = name.mid(letters).toInt(&isRow);
    if (letters < 1 || letters > longestColumn || name.size() - letters > longestRow || !isRow || row < 1)
        return std::nullopt;
    int column = 0;
    for (auto letter = name.begin(); letter != digits; ++letter)
        column = column * 26 + letter->unicode() - u'A' + 1;
    return std::pair(row, column - 1);
}

Workbook readWorkbook(const QString &path, const Progress &progress, const ReadLimits &limits)
{
    const QByteArray bytes = bytesOf(path, limits);
    Workbook workbook{.fileName = QFileInfo(path).fileName(), .hash = QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256)};
    workbook.sheets = sheetsOf(bytes, workbook.fileName, progress, limits);
    return workbook;
}

}
