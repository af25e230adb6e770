#pragma once

// The blocks of a document as boxes. A new block does not compile until it is laid out here.

#include "core/document/document.h"
#include "ui/printing/page_box.h"

namespace ui {

struct RowCell;
struct TextLine;

class BlockBoxes {
public:
    /// For a text block of this size. `fonts` must outlive the boxes' making; it then has every look that occurs.
    BlockBoxes(double widthMm, double heightMm, PageFonts &fonts) : m_widthMm(widthMm), m_heightMm(heightMm), m_fonts(fonts) {}

    void add(const core::Letterhead &head);
    void add(const core::Heading &heading);
    void add(const core::Paragraph &paragraph);
    void add(const core::Table &table);
    void add(const core::Picture &picture);
    void add(const core::Signatures &signatures);
    void add(const core::PageBreak &pageBreak);

    std::vector<PageBox> take() { return std::move(m_boxes); }

private:
    PageBox &addBox(double heightMm);
    /// Puts one line of text into a box, its top at `topMm`, within `leftMm` … `leftMm + widthMm`. Returns the height of the line.
    double addLine(PageBox &box, const QString &text, const FontLook &look, core::Alignment alignment, double leftMm, double widthMm, double topMm);
    double addLines(PageBox &box, const QStringList &texts, const FontLook &look, core::Alignment alignment, double leftMm, double widthMm, double topMm);
    /// How high the lines of a text are over the whole width.
    double linesMm(const QString &text, const FontLook &look);
    void addCentredRule(PageBox &box, double leftMm, double widthMm, double lengthMm, double atMm);
    void addGap(double points, bool keepWithNext);
    void addParagraphLine(const core::Paragraph &paragraph, const TextLine &line, double indentMm);
    double addIssuer(PageBox &box, const core::Letterhead &head, double widthMm);
    double addNumberAndPlace(PageBox &box, const core::Letterhead &head, double leftMm, double topMm);
    double addNation(PageBox &box, double leftMm, double widthMm);
    /// As whom somebody signs, and the note below.
    double addAuthority(PageBox &box, const core::Signature &signature, double leftMm, double widthMm, double topMm);
    double addPlaceAndDate(PageBox &box, const QString &text, double widthMm, double topMm);
    double addRecipients(PageBox &box, const QStringList &recipients, double widthMm, double topMm);
    void keepEndTogether();
    void addTableHeading(const core::Table &table, const std::vector<double> &edges);
    void addTableRow(const core::Table &table, const core::TableRow &row, const std::vector<double> &edges);
    std::vector<RowCell> rowCells(const core::Table &table, const core::TableRow &row, const std::vector<double> &edges);
    PageBox &addRowBox(const std::vector<RowCell> &cells, double heightMm);
    void addWholeRow(const std::vector<RowCell> &cells, double heightMm);
    void addRowInParts(const std::vector<RowCell> &cells, double lineHeightMm);
    /// `lastBoxes` has the last box of each row.
    void keepRowsTogether(const core::Table &table, const std::vector<std::size_t> &lastBoxes);

    double m_widthMm;
    double m_heightMm;
    double m_rowRoomMm = 0;      ///< What a page holds of the present table below its repeated heading.
    int m_tables = 0;
    PageFonts &m_fonts;
    std::vector<PageBox> m_boxes;
};

}
