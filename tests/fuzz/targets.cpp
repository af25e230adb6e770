#include "tests/fuzz/targets.h"

#include "core/backup/register_proof.h"
#include "core/base/error.h"
#include "core/sheet/csv_reader.h"
#include "core/sheet/xls_reader.h"
#include "core/sheet/xlsx_reader.h"
#include "tests/fuzz/small_workbook.h"
#include "tests/support/old_workbook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace fuzz {

using namespace Qt::StringLiterals;

namespace {

QByteArray viewOf(const uint8_t *bytes, std::size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), qsizetype(size));
}

/// A refusal is as good an end as a value; anything else that is thrown ends the program.
template<class Read> int refusable(Read read)
{
    try {
        read();
    } catch (const core::Error &) {
    }
    return 0;
}

}

int xlsx(const uint8_t *bytes, std::size_t size)
{
    return refusable([&] { core::readXlsx(viewOf(bytes, size), u"a.xlsx"_s, {}, {}); });
}

int xlsxPart(const uint8_t *bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    SmallWorkbook workbook;
    const auto part = std::next(workbook.parts.begin(), bytes[0] % workbook.parts.size());
    part->second = QByteArray(reinterpret_cast<const char *>(bytes) + 1, qsizetype(size) - 1);
    const QByteArray zipped = workbook.zipped();
    return refusable([&] { core::readXlsx(zipped, u"a.xlsx"_s, {}, {}); });
}

int csv(const uint8_t *bytes, std::size_t size)
{
    return refusable([&] { core::readCsv(viewOf(bytes, size), u"a.csv"_s, {}, {}); });
}

int xls(const uint8_t *bytes, std::size_t size)
{
    return refusable([&] { core::readXls(viewOf(bytes, size), u"a.xls"_s, {}, {}); });
}

int xlsStream(const uint8_t *bytes, std::size_t size)
{
    const QByteArray file = support::CompoundFileOf(u"Workbook"_s, viewOf(bytes, size)).bytes();
    return refusable([&] { core::readXls(file, u"a.xls"_s, {}, {}); });
}

int registerFile(const uint8_t *bytes, std::size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ancu"_s);
    for (const QString &left : QDir(folder.path()).entryList(QDir::Files))
        QFile::remove(folder.filePath(left));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(viewOf(bytes, size)) != qint64(size))
        return 0;
    file.close();
    return refusable([&] {
        core::proveRegister(path);
        core::Database database(path, core::Database::Mode::ReadOnly);
        core::requireWholeFile(database);
        for (const QString &table : database.rows<QString>(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s))
            database.value<qint64>(u"SELECT COUNT(*) FROM "_s + table);
    });
}

}
