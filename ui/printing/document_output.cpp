#include "ui/printing/document_output.h"

#include "core/base/error.h"
#include "core/document/cell_text.h"
#include "core/document/file_output.h"
#include "core/document/writers.h"
#include "ui/printing/block_boxes.h"
#include "ui/printing/paginator.h"
#include "ui/printing/register_foot.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct OutputText { Q_DECLARE_TR_FUNCTIONS(ui::DocumentOutput) };

constexpr int pdfResolution = 1200;
constexpr double numberBaselineMm = 13;      // From the upper edge of the paper (E§C.1).
constexpr FontLook numberLook{.points = 13};
constexpr QSizeF paperMm(210, 297);

QSizeF paperOf(const core::PageSetup &setup)
{
    return setup.orientation == core::Orientation::Landscape ? paperMm.transposed() : paperMm;
}

void paintBox(QPainter &painter, const PageBox &box, double leftMm, double topMm, bool endsPage)
{
    for (const QLineF &rule : box.rules)
        painter.drawLine(rule.translated(leftMm, topMm));
    if (endsPage && box.ruleAtBreak)
        painter.drawLine(box.ruleAtBreak->translated(leftMm, topMm));
    for (const PicturePiece &picture : box.pictures)
        painter.drawImage(picture.place.translated(leftMm, topMm), picture.image);
}

void paintTexts(QPainter &painter, const PageBox &box, double leftMm, double topMm, PageFonts &fonts)
{
    FontLook look{.points = 0};
    for (const TextPiece &piece : box.texts) {
        if (piece.look != look)
            painter.setFont(fonts.measure(look = piece.look).font());
        painter.drawText((piece.at + QPointF(leftMm, topMm)) * unitsPerMm, piece.text);
    }
}

void setUpPage(QPagedPaintDevice &device, const core::PageSetup &setup)
{
    const bool landscape = setup.orientation == core::Orientation::Landscape;
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
}

}

struct PagedDocument::State {
    core::PageSetup setup;
    PageFonts fonts;
    std::vector<PageBox> boxes;
    std::vector<PlannedPage> pages;
    PageBox foot;            ///< On the last page of each paper; empty where the document comes from no register.

    // An annex that counts its pages anew is a paper of its own.
    bool endsPaper(std::size_t page) const { return page + 1 == pages.size() || pages[page + 1].number == 1; }
};

PagedDocument::PagedDocument(const core::Document &document, const core::Progress &progress) : m_state(std::make_unique<State>())
{
    m_state->setup = document.page;
    BlockBoxes boxes(core::textWidthMm(document.page), core::textHeightMm(document.page), m_state->fonts);
    for (std::size_t at = 0; at < document.blocks.size(); ++at) {
        progress.at(qint64(at), qint64(document.blocks.size()));
        std::visit([&](const auto &block) { boxes.add(block); }, document.blocks[at]);
    }
    m_state->boxes = boxes.take();
    m_state->pages = plannedPages(m_state->boxes, core::textHeightMm(document.page));
    if (!document.registerCode.isEmpty())
        m_state->foot = registerFoot(document.registerCode, m_state->fonts);
}

PagedDocument::~PagedDocument() = default;
PagedDocument::PagedDocument(PagedDocument &&) noexcept = default;
PagedDocument &PagedDocument::operator=(PagedDocument &&) noexcept = default;

int PagedDocument::pageCount() const { return int(m_state->pages.size()); }
const core::PageSetup &PagedDocument::setup() const { return m_state->setup; }

void PagedDocument::paint(QPainter &painter, int index) const
{
    const PlannedPage &page = m_state->pages.at(std::size_t(index));
    painter.save();
    painter.setPen(QPen(Qt::black, ruleWidthMm, Qt::SolidLine, Qt::SquareCap));
    for (const PlannedBox &planned : page.boxes)
        paintBox(painter, m_state->boxes[planned.box], m_state->setup.leftMm, m_state->setup.topMm + planned.topMm, &planned == &page.boxes.back());
    const bool hasFoot = m_state->endsPaper(std::size_t(index));
    const double footMm = m_state->setup.topMm + core::textHeightMm(m_state->setup);
    if (hasFoot)
        paintBox(painter, m_state->foot, m_state->setup.leftMm, footMm, true);
    painter.scale(1 / unitsPerMm, 1 / unitsPerMm);
    if (hasFoot)
        paintTexts(painter, m_state->foot, m_state->setup.leftMm, footMm, m_state->fonts);
    for (const PlannedBox &planned : page.boxes)
        paintTexts(painter, m_state->boxes[planned.box], m_state->setup.leftMm, m_state->setup.topMm + planned.topMm, m_state->fonts);
    if (page.number > 1) {
        FontMeasure &measure = m_state->fonts.measure(numberLook);
        const QString number = QString::number(page.number);
        painter.setFont(measure.font());
        painter.drawText(QPointF((paperOf(m_state->setup).width() - measure.widthMm(number)) / 2, numberBaselineMm) * unitsPerMm, number);
    }
    painter.restore();
}

void writePdf(const core::Document &document, const QString &path, const core::Progress &progress)
{
    const PagedDocument pages(document, progress);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(document.title);
        writer.setCreator(u"An Cư"_s);
        writer.setResolution(pdfResolution);
        setUpPage(writer, document.page);
        QPainter painter(&writer);
        painter.scale(pdfResolution / 25.4, pdfResolution / 25.4);
        for (int page = 0; page < pages.pageCount(); ++page) {
            progress.at(page, pages.pageCount());
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page);
        }
    }
    core::writeWholeFile(bytes, path);
}

void printPages(const PagedDocument &pages, QPrinter &printer)
{
    printer.setFullPage(true);
    setUpPage(printer, pages.setup());
    QPainter painter(&printer);
    const int first = std::max(printer.fromPage(), 1);
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.pageCount()) : pages.pageCount();
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer.newPage();
        painter.save();
        painter.scale(printer.logicalDpiX() / 25.4, printer.logicalDpiY() / 25.4);
        pages.paint(painter, page - 1);
        painter.restore();
    }
}

void writeDocument(const core::Document &document, const QString &path, const core::Progress &progress)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "pdf"_L1)
        writePdf(document, path, progress);
    else if (ending == "xlsx"_L1)
        core::writeXlsx(document, path);
    else if (ending == "odt"_L1)
        core::writeOdt(document, path);
    else if (ending == "html"_L1 || ending == "htm"_L1)
        core::writeWholeFile(core::documentHtml(document).toUtf8(), path);
    else
        throw core::Error(core::Error::Kind::BadRequest, OutputText::tr("A form can be written as .pdf, .xlsx, .odt or .html, not as “%1”.").arg(ending));
}

}
