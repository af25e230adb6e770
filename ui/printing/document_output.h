#pragma once

// The one painter of documents: preview, printer and PDF show the same pages.

#include "core/base/progress.h"
#include "core/document/document.h"

class QPagedPaintDevice;
class QPainter;
class QPrinter;

namespace ui {

/// The document cut into pages of A4; keeps what it needs of the document.
class PagedDocument {
public:
    explicit PagedDocument(const core::Document &document, const core::Progress &progress = {});
    ~PagedDocument();
    PagedDocument(PagedDocument &&) noexcept;
    PagedDocument &operator=(PagedDocument &&) noexcept;

    int pageCount() const;
    const core::PageSetup &setup() const;
    /// Paints page `index` (from 0) with its top left corner at the painter's origin, one unit a millimetre.
    void paint(QPainter &painter, int index) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Searchable text, embedded fonts. Throws Error{File}.
void writePdf(const core::Document &document, const QString &path, const core::Progress &progress = {});
/// All pages onto a printer that is set up already.
void printPages(const PagedDocument &pages, QPrinter &printer);
/// By the ending of the path: .pdf, .xlsx, .odt, .html. Throws Error{BadRequest} for any other.
void writeDocument(const core::Document &document, const QString &path, const core::Progress &progress = {});

}
