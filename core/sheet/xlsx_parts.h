#pragma once

// The parts of an xlsx around its sheets: where the sheets are, the shared texts, what a number's format means.

#include "core/sheet/cell_style.h"
#include "core/sheet/zip_archive.h"

namespace core {

struct XlsxSheetEntry {
    QString name;
    QString part;          ///< Name of the part in the archive.
    bool hidden = false;
};

struct XlsxBook {
    std::vector<XlsxSheetEntry> sheets;
    DateSystem dates = DateSystem::From1900;
};

struct XlsxStyles {
    std::vector<CellStyle> styles;   ///< By the number that a cell gives (cellXfs).
    QStringList fonts;
};

XlsxBook readXlsxBook(ZipArchive &archive, const ReadLimits &limits);
std::vector<QString> readSharedStrings(ZipArchive &archive, const ReadLimits &limits);
XlsxStyles readXlsxStyles(ZipArchive &archive, const ReadLimits &limits);

/// Undoes Excel's `_x000D_` spelling of characters that XML cannot hold.
QString withoutEscapes(const QString &text);

}
