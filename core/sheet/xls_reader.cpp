#include "core/sheet/xls_reader.h"

#include "core/sheet/compound_file.h"
#include "core/sheet/xls_sheet.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct XlsText { Q_DECLARE_TR_FUNCTIONS(core::XlsReader) };

[[noreturn]] void refuse(const QString &message, const QString &fileName, const QString &detail = {})
{
    throw Error(Error::Kind::Refused, message.arg(fileName), detail);
}

QByteArray workbookStream(const QByteArray &bytes, const QString &fileName)
{
    const CompoundFile file(bytes);
    if (file.has(u"EncryptedPackage"))
        refuse(XlsText::tr("The file %1 is protected with a password. Open it in Excel, remove the password and save it again."), fileName);
    return file.stream(file.has(u"Workbook") ? u"Workbook" : u"Book");   // Excel 97 may write both, for itself and for Excel 95.
}

std::vector<Sheet> sheetsOf(QByteArrayView stream, const QString &fileName, const Progress &progress, const ReadLimits &limits)
{
    const XlsBook book = readXlsBook(stream, limits);
    if (book.isEncrypted)
        refuse(XlsText::tr("The old workbook %1 is encrypted, by a password or by the protection of its structure. Open it in Excel, remove both, save it as .xlsx and try once more."),
               fileName);
    std::vector<Sheet> sheets;
    for (const XlsSheetEntry &entry : book.sheets)
        sheets.push_back(readXlsSheet(stream, entry, book, progress, limits));
    return sheets;
}

}

std::vector<Sheet> readXls(const QByteArray &bytes, const QString &fileName, const Progress &progress, const ReadLimits &limits)
{
    if (bytes.size() > limits.xlsBytes)
        refuse(XlsText::tr("The old workbook %1 is too large for a list. Open it in Excel, save it as .xlsx and try once more."), fileName);
    try {
        return sheetsOf(workbookStream(bytes, fileName), fileName, progress, limits);
    } catch (const XlsDamage &damage) {
        refuse(XlsText::tr("The old workbook %1 cannot be read. Open it in Excel, save it as .xlsx and try once more."), fileName, damage.detail());
    }
}

}
