#pragma once

// The blocks of a document as boxes. A new block does not compile until it is laid out here.

#include "core/document/document.h"
#include "ui/printing/page_box.h"

namespace ui {

class BlockBoxes {
public:
    explicit BlockBoxes(double widthMm) : m_widthMm(widthMm) {}

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
    void addCentredRule(PageBox &box, double leftMm, double widthMm, double lengthMm, double atMm);
    void addParagraphLine(const core::Paragraph &paragraph, const struct TextLine &line, double indentMm);
    double addIssuer(PageBox &box, const core::Letterhead &head, double widthMm);
    double addNation(PageBox &box, double leftMm, double widthMm);
    double addSignature(PageBox &box, const core::Signature &signature, double leftMm, double widthMm, double topMm);
    double addRecipients(PageBox &box, const QStringList &recipients, double widthMm, double topMm);
    void keepEndTogether();
    void addTableHeading(const core::Table &table, const std::vector<double> &edges);
    void addTableRow(const core::Table &table, const core::TableRow &row, const std::vector<double> &edges);
    void keepRowsTogether(const core::Table &table, std::size_t firstRow);

    double m_widthMm;
    int m_tables = 0;
    PageFonts m_fonts;
    std::vector<PageBox> m_boxes;
};

}
