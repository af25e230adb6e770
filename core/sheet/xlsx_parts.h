#pragma once

// The parts of an xlsx around its sheets: where the sheets are, the shared texts, what a number's format means.

#include "core/sheet/zip_archive.h"

namespace core {

struct XlsxSheetEntry {
    QString name;
    QString part;          ///< Name of the part in the archive.
    bool hidden = false;
};

struct XlsxBook {
    std::vector<XlsxSheetEntry> sheets;
    bool dates1904 = false;
};

/// Of one cell style (cellXfs).
struct XlsxStyle {
    bool isDate = false;
    quint16 font = 0;
};

struct XlsxStyles {
    std::vector<XlsxStyle> styles;
    QStringList fonts;
};

XlsxBook readXlsxBook(ZipArchive &archive, const ReadLimits &limits);
std::vector<QString> readSharedStrings(ZipArchive &archive, const ReadLimits &limits);
XlsxStyles readXlsxStyles(ZipArchive &archive, const ReadLimits &limits);

/// True when a number format shows a day, month or year: letters outside quotes, brackets and escapes.
bool isDateFormat(const QString &format);
/// Undoes Excel's `_x000D_` spelling of characters that XML cannot hold.
QString withoutEscapes(const QString &text);

}
