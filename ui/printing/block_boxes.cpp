#include "ui/printing/block_boxes.h"

#include "core/document/cell_text.h"
#include "core/document/wording.h"
#include "ui/printing/text_lines.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

// Sizes of Nghị định 30/2020/NĐ-CP, Phụ lục I (E§C.3), chosen inside its ranges.
constexpr FontLook nameOfNation{.points = 13, .bold = true};
constexpr FontLook motto{.points = 14, .bold = true};
constexpr FontLook superior{.points = 13};
constexpr FontLook issuer{.points = 13, .bold = true};
constexpr FontLook number{.points = 13};
constexpr FontLook summary{.points = 12};
constexpr FontLook placeLine{.points = 14, .italic = true};
constexpr FontLook title{.points = 14, .bold = true};
constexpr FontLook note{.points = 13, .italic = true};
constexpr FontLook authority{.points = 13, .bold = true};
constexpr FontLook signatureNote{.points = 12, .italic = true};
constexpr FontLook recipientsHead{.points = 12, .bold = true, .italic = true};
constexpr FontLook recipientLine{.points = 11};

constexpr double nationShare = 0.6;         // Of the width; the name of the nation must not wrap.
constexpr double ruleGapMm = 1.2;
constexpr double summaryGapMm = 2.1;        // 6 pt below the number (E§C.3).
constexpr double captionGapMm = 1;
constexpr double shortRuleShare = 0.4;
constexpr double longestShortRuleMm = 60;
constexpr double roomToSignMm = 25;
constexpr double mmPerPoint = 25.4 / 72;
constexpr double bodySpacing = 1.0;

}

PageBox &BlockBoxes::addBox(double heightMm)
{
    return m_boxes.emplace_back(PageBox{.heightMm = heightMm});
}

double BlockBoxes::addLine(PageBox &box, const QString &text, const FontLook &look, core::Alignment alignment, double leftMm, double widthMm, double topMm)
{
    FontMeasure &measure = m_fonts.measure(look);
    const double free = widthMm - measure.widthMm(text);
    const double shift = alignment == core::Alignment::Centre ? free / 2 : alignment == core::Alignment::Right ? free : 0;
    if (!text.isEmpty())
        box.texts.push_back({QPointF(leftMm + shift, topMm + measure.ascentMm()), text, look});
    return measure.lineHeightMm();
}

double BlockBoxes::addLines(PageBox &box, const QStringList &texts, const FontLook &look, core::Alignment alignment, double leftMm, double widthMm, double topMm)
{
    double height = 0;
    for (const QString &text : texts)
        for (const TextLine &line : brokenLines(text, m_fonts.measure(look), widthMm))
            height += addLine(box, line.text(), look, alignment, leftMm, widthMm, topMm + height);
    return height;
}

double BlockBoxes::linesMm(const QString &text, const FontLook &look)
{
    FontMeasure &measure = m_fonts.measure(look);
    return double(brokenLines(text, measure, m_widthMm).size()) * measure.lineHeightMm();
}

void BlockBoxes::addCentredRule(PageBox &box, double leftMm, double widthMm, double lengthMm, double atMm)
{
    const double from = leftMm + (widthMm - lengthMm) / 2;
    box.rules.push_back(QLineF(from, atMm, from + lengthMm, atMm));
}

double BlockBoxes::addIssuer(PageBox &box, const core::Letterhead &head, double widthMm)
{
    double height = 0;
    if (!head.superior.isEmpty())
        height += addLines(box, {head.superior}, superior, core::Alignment::Centre, 0, widthMm, height);
    height += addLines(box, head.issuer, issuer, core::Alignment::Centre, 0, widthMm, height);
    const double lastWidth = head.issuer.isEmpty() ? 0 : std::min(m_fonts.measure(issuer).widthMm(head.issuer.last()), widthMm);
    addCentredRule(box, 0, widthMm, lastWidth * shortRuleShare, height + ruleGapMm);
    return height + ruleGapMm;
}

double BlockBoxes::addNation(PageBox &box, double leftMm, double widthMm)
{
    double height = addLine(box, core::nationalName(), nameOfNation, core::Alignment::Centre, leftMm, widthMm, 0);
    height += addLine(box, core::nationalMotto(), motto, core::Alignment::Centre, leftMm, widthMm, height);
    addCentredRule(box, leftMm, widthMm, m_fonts.measure(motto).widthMm(core::nationalMotto()), height + ruleGapMm);
    return height + ruleGapMm;
}

// The number with what the letter is about, and level with it place and date.
double BlockBoxes::addNumberAndPlace(PageBox &box, const core::Letterhead &head, double leftMm, double topMm)
{
    double height = 0;
    if (!head.number.isEmpty())
        height = addLine(box, head.number, number, core::Alignment::Centre, 0, leftMm, topMm);
    if (!head.summary.isEmpty())
        height += summaryGapMm + addLines(box, {head.summary}, summary, core::Alignment::Centre, 0, leftMm, topMm + height + summaryGapMm);
    if (!head.place.isEmpty())
        height = std::max(height, addLine(box, core::placeAndDate(head), placeLine, core::Alignment::Centre, leftMm, m_widthMm - leftMm, topMm));
    return height;
}

void BlockBoxes::add(const core::Letterhead &head)
{
    PageBox &box = addBox(0);
    const double left = head.hasIssuer() ? m_widthMm * (1 - nationShare) : 0;
    const double issuerMm = head.hasIssuer() ? addIssuer(box, head, left) : 0;
    const double height = std::max(issuerMm, addNation(box, left, m_widthMm - left)) + 2.5;
    box.heightMm = height + addNumberAndPlace(box, head, left, height) + 2.5;
    box.keepWithNext = true;
}

void BlockBoxes::add(const core::Heading &heading)
{
    PageBox &box = addBox(0);
    double height = 1;
    height += addLines(box, {heading.title}, title, core::Alignment::Centre, 0, m_widthMm, height);
    height += addLines(box, heading.subtitle, title, core::Alignment::Centre, 0, m_widthMm, height);
    if (!heading.note.isEmpty())
        height += addLines(box, {heading.note}, note, core::Alignment::Centre, 0, m_widthMm, height);
    double longest = m_fonts.measure(title).widthMm(heading.title);
    for (const QString &line : heading.subtitle)
        longest = std::max(longest, m_fonts.measure(title).widthMm(line));
    addCentredRule(box, 0, m_widthMm, std::min(longest * shortRuleShare, longestShortRuleMm), height + ruleGapMm);
    box.heightMm = height + ruleGapMm + 2;
    box.keepWithNext = true;
}

// A justified line is stretched word by word; the last line of a paragraph is not.
void BlockBoxes::addParagraphLine(const core::Paragraph &paragraph, const TextLine &line, double indentMm)
{
    const FontLook look{paragraph.points, paragraph.bold, paragraph.italic};
    FontMeasure &measure = m_fonts.measure(look);
    PageBox &box = addBox(measure.lineHeightMm() * bodySpacing);
    const double width = m_widthMm - indentMm;
    const bool stretched = paragraph.alignment == core::Alignment::Justified && !line.endsParagraph && line.words.size() > 1;
    if (!stretched) {
        addLine(box, line.text(), look, paragraph.alignment, indentMm, width, 0);
        return;
    }
    const double gap = measure.spaceMm() + (width - line.widthMm) / double(line.words.size() - 1);
    double at = indentMm;
    for (const QString &word : line.words) {
        box.texts.push_back({QPointF(at, measure.ascentMm()), word, look});
        at += measure.widthMm(word) + gap;
    }
}

void BlockBoxes::addGap(double points, bool keepWithNext)
{
    if (points <= 0)
        return;
    PageBox &gap = addBox(points * mmPerPoint);
    gap.isGap = true;
    gap.keepWithNext = keepWithNext;
}

void BlockBoxes::add(const core::Paragraph &paragraph)
{
    const FontLook look{paragraph.points, paragraph.bold, paragraph.italic};
    addGap(paragraph.spaceBeforePt, true);
    const double indent = paragraph.alignment == core::Alignment::Centre ? 0 : paragraph.firstLineMm;
    const std::vector<TextLine> lines = brokenLines(paragraph.text, m_fonts.measure(look), m_widthMm, indent);
    const std::size_t first = m_boxes.size();
    bool begins = true;
    for (const TextLine &line : lines) {
        addParagraphLine(paragraph, line, begins ? indent : 0);
        begins = line.endsParagraph;
    }
    // No single line of a paragraph alone at the foot or the head of a page.
    if (lines.size() > 1)
        m_boxes[first].keepWithNext = m_boxes[m_boxes.size() - 2].keepWithNext = true;
    m_boxes.back().keepWithNext = paragraph.keepWithNext;
    addGap(paragraph.spaceAfterPt, paragraph.keepWithNext);
}

void BlockBoxes::add(const core::Picture &picture)
{
    PageBox &box = addBox(0);
    const double caption = picture.caption.isEmpty() ? 0 : linesMm(picture.caption, note) + captionGapMm;
    const QSizeF size = core::fittedSizeMm(picture, {m_widthMm, m_heightMm - caption});
    box.pictures.push_back({QRectF(QPointF((m_widthMm - size.width()) / 2, 0), size), QImage::fromData(picture.png)});
    if (!picture.caption.isEmpty())
        addLines(box, {picture.caption}, note, core::Alignment::Centre, 0, m_widthMm, size.height() + captionGapMm);
    box.heightMm = size.height() + caption;
}

double BlockBoxes::addAuthority(PageBox &box, const core::Signature &signature, double leftMm, double widthMm, double topMm)
{
    const double height = addLines(box, signature.authority, authority, core::Alignment::Centre, leftMm, widthMm, topMm);
    if (signature.note.isEmpty())
        return height;
    return height + addLines(box, {signature.note}, signatureNote, core::Alignment::Centre, leftMm, widthMm, topMm + height);
}

// Over the last signature; where that is narrower, up to the margin.
double BlockBoxes::addPlaceAndDate(PageBox &box, const QString &text, double widthMm, double topMm)
{
    const double width = std::max(widthMm, m_fonts.measure(placeLine).widthMm(text));
    return addLine(box, text, placeLine, core::Alignment::Centre, m_widthMm - width, width, topMm);
}

double BlockBoxes::addRecipients(PageBox &box, const QStringList &recipients, double widthMm, double topMm)
{
    double height = addLine(box, core::recipientsTitle(), recipientsHead, core::Alignment::Left, 0, widthMm, topMm);
    return height + addLines(box, recipients, recipientLine, core::Alignment::Left, 0, widthMm, topMm + height);
}

// What comes before stays with the signatures: all sentences below a table and its last two rows, or the last lines of a letter.
void BlockBoxes::keepEndTogether()
{
    constexpr std::size_t mostKept = 16;
    constexpr int rowsKept = 2;
    constexpr std::size_t linesKept = 4;
    const bool afterTable = std::any_of(m_boxes.end() - qsizetype(std::min(mostKept, m_boxes.size())), m_boxes.end(), [](const PageBox &box) -> bool { return box.table >= 0; });
    int rows = 0;
    for (std::size_t back = 1; back <= std::min(mostKept, m_boxes.size()); ++back) {
        PageBox &box = m_boxes[m_boxes.size() - back];
        rows += box.table >= 0;
        if (box.startsPage || (afterTable ? rows > rowsKept : back > linesKept))
            return;
        box.keepWithNext = true;
    }
}

void BlockBoxes::add(const core::Signatures &signatures)
{
    keepEndTogether();
    PageBox &box = addBox(0);
    const int parts = int(signatures.columns.size()) + (signatures.recipients.isEmpty() ? 0 : 1);
    const double width = m_widthMm / std::max(parts, 1);
    const int firstColumn = signatures.recipients.isEmpty() ? 0 : 1;
    double top = 4;
    if (!signatures.placeAndDate.isEmpty())
        top += addPlaceAndDate(box, signatures.placeAndDate, width, top);
    const double recipientsMm = signatures.recipients.isEmpty() ? 0 : addRecipients(box, signatures.recipients, width, top);
    double authorityMm = 0;
    int at = firstColumn;
    for (const core::Signature &signature : signatures.columns)
        authorityMm = std::max(authorityMm, addAuthority(box, signature, width * at++, width, top));
    // All names stand on one line, below the longest authority.
    const double nameTop = top + authorityMm + roomToSignMm;
    double nameMm = 0;
    at = firstColumn;
    for (const core::Signature &signature : signatures.columns)
        nameMm = std::max(nameMm, addLines(box, {signature.name}, authority, core::Alignment::Centre, width * at++, width, nameTop));
    box.heightMm = std::max(top + recipientsMm, nameTop + nameMm);
}

void BlockBoxes::add(const core::PageBreak &pageBreak)
{
    PageBox &box = addBox(0);
    box.startsPage = true;
    box.restartsNumbers = pageBreak.restartNumbers;
}

}
