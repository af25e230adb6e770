#pragma once

// What an old workbook says before its sheets ([MS-XLS] 2.1.7.20.3, globals): where they are, the shared texts, fonts and looks.

#include "core/sheet/cell_style.h"
#include "core/sheet/xls_strings.h"

#include <QSet>

namespace core {

struct XlsSheetEntry {
    QString name;
    quint32 place = 0;     ///< Of its BOF in the stream.
    bool hidden = false;
};

struct XlsBook {
    bool isEncrypted = false;             ///< Nothing else is known then.
    bool isUnicode = true;                ///< Since Excel 97 (BIFF8); before that each letter is a byte in the code page.
    quint16 codePage = 1252;
    DateSystem dates = DateSystem::From1900;
    std::vector<XlsSheetEntry> sheets;    ///< Worksheets; those of charts, macros and modules have no cells.
    std::vector<QString> sharedStrings;
    std::vector<CellStyle> styles;        ///< By the number that a cell gives (XF).
    QStringList fonts;

    CellStyle style(quint16 number) const { return number < styles.size() ? styles[number] : CellStyle(); }
    /// The text of a cell, after its length. Before Excel 97, text in an old Vietnamese font keeps its codes, so that it can be recognised.
    QString text(XlsParts &parts, qsizetype letters, const CellStyle &style) const;
    /// A name in the workbook's own words.
    QString name(XlsParts &parts, qsizetype letters) const;
};

/// Throws XlsDamage, also past a limit.
XlsBook readXlsBook(QByteArrayView stream, const ReadLimits &limits);

}
