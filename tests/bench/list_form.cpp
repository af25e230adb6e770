// The list form F05 to PDF, against LibreOffice making a PDF of the same rows.

#include "core/document/writers.h"
#include "tests/bench/benches.h"
#include "tests/bench/listed_rows.h"
#include "ui/printing/document_output.h"

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int probeRows = 600;

void againstOffice(Table &table, const QDir &folder, int rows, const QString &ending, const QString &peer)
{
    const core::Document document = formOf(rows);
    ui::writeDocument(document, folder.filePath(u"form."_s + ending));
    const QString job = u"F05 of %1 rows, %2 pages, to PDF"_s.arg(rows).arg(ui::PagedDocument(document).pageCount());
    table.compare(job, [&] { ui::writePdf(formOf(rows), folder.filePath(u"ours.pdf"_s)); }, peer, [&] { convert(folder, folder.filePath(u"form."_s + ending), u"pdf"_s); });
}

}

void listForm(Table &table, const QDir &folder, const Size &size)
{
    if (!isInstalled(u"soffice"_s))
        return table.note(u"LibreOffice is not installed: the list form was not measured."_s);
    const int rows = size.pages * probeRows / ui::PagedDocument(formOf(probeRows)).pageCount();
    againstOffice(table, folder, rows, u"xlsx"_s, u"LibreOffice Calc: the same form as .xlsx to PDF"_s);
    // Writer's time grows faster than the pages; all of them would take it many minutes.
    againstOffice(table, folder, std::max(1, rows / 10), u"odt"_s, u"LibreOffice Writer: the same form as .odt to PDF"_s);
}

}
