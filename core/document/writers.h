#pragma once

// A document as text for a browser, as a workbook with typed cells, and as an open text document. Painting is the window's business.

#include "core/document/document.h"

namespace core {

/// A whole HTML page in the look of the form; every value escaped.
QString documentHtml(const Document &document);
/// Writes an .xlsx: numbers, money and dates stay numbers; texts that look like formulas stay texts. Throws Error{File}.
void writeXlsx(const Document &document, const QString &path);
/// Writes an .odt that LibreOffice and Word open. Throws Error{File}.
void writeOdt(const Document &document, const QString &path);

}
