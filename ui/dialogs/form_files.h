#pragma once

// What a form can be saved as, under which name, and how it goes to a printer.

#include "core/document/document.h"
#include "ui/printing/document_output.h"

class QWidget;

namespace ui {

struct FormFile {
    QString suffix;          ///< "pdf", as `writeDocument` takes it.
    QString title;           ///< "PDF page".
    QString iconName;
};

std::vector<FormFile> formFiles();
/// "PDF page (*.pdf)".
QString fileFilter(const QString &suffix);
/// The title of the document without what a file name cannot hold, with the suffix.
QString fileNameOf(const core::Document &document, const QString &suffix);

/// Asks for the printer; false when the user thought better of it.
bool printOnPaper(const PagedDocument &pages, const QString &title, QWidget *parent);

}
