#include "ui/dialogs/form_files.h"

#include "core/base/file_name.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct FileText { Q_DECLARE_TR_FUNCTIONS(ui::FormFiles) };

}

std::vector<FormFile> formFiles()
{
    return {{u"pdf"_s, FileText::tr("PDF"), u"document-export"_s},
            {u"xlsx"_s, FileText::tr("Excel workbook"), u"x-office-spreadsheet"_s},
            {u"odt"_s, FileText::tr("Text document (ODT)"), u"document-edit"_s},
            {u"html"_s, FileText::tr("Web page"), u"document-export"_s}};
}

QString fileFilter(const QString &suffix)
{
    const auto kinds = formFiles();
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const FormFile &each) -> bool { return each.suffix == suffix; });
    return (kind == kinds.end() ? suffix : kind->title) + u" (*."_s + suffix + u')';
}

QString fileNameOf(const core::Document &document, const QString &suffix)
{
    return core::safeFileName(document.formCode + u' ' + document.title, suffix);
}

bool printOnPaper(const PagedDocument &pages, const QString &title, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(pages.setup().orientation == core::Orientation::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape);
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, std::max(1, pages.pageCount()));
    if (dialog.exec() != QDialog::Accepted)
        return false;
    printPages(pages, printer);
    return true;
}

}
