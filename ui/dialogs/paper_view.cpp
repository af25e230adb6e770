#include "ui/dialogs/paper_view.h"

#include "ui/base/colours.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

constexpr double a4ShortMm = 210;
constexpr double a4LongMm = 297;
constexpr double mmPerInch = 25.4;
constexpr double gap = 14;               // Between pages and around them, in pixels.

QSizeF paperMm(const core::PageSetup &setup)
{
    return setup.orientation == core::Orientation::Portrait ? QSizeF(a4ShortMm, a4LongMm) : QSizeF(a4LongMm, a4ShortMm);
}

}

PaperView::PaperView(PagedDocument pages, QWidget *parent) : QAbstractScrollArea(parent), m_pages(std::move(pages))
{
    setAccessibleName(tr("Pages of the form"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);   // Else fitting the width would move it in and out.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { Q_EMIT currentPageChanged(currentPage()); });
}

double PaperView::pixelsPerMm() const
{
    const QSizeF paper = paperMm(m_pages.setup());
    const double byWidth = (viewport()->width() - 2 * gap) / paper.width();
    switch (m_fit) {
    case Fit::Width: return std::max(0.1, byWidth);
    case Fit::WholePage: return std::max(0.1, std::min(byWidth, (viewport()->height() - 2 * gap) / paper.height()));
    case Fit::Scale: break;
    }
    return m_scale * logicalDpiX() / mmPerInch;
}

QSizeF PaperView::pageSize() const
{
    return paperMm(m_pages.setup()) * pixelsPerMm();
}

QRectF PaperView::pageRect(int index) const
{
    const QSizeF size = pageSize();
    const double left = std::max(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {{left, gap + index * (size.height() + gap) - verticalScrollBar()->value()}, size};
}

int PaperView::currentPage() const
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 3.0;
    return std::clamp(int((middle - gap) / (pageSize().height() + gap)), 0, std::max(0, m_pages.pageCount() - 1));
}

void PaperView::showPage(int index)
{
    verticalScrollBar()->setValue(int(index * (pageSize().height() + gap)));
}

void PaperView::zoom(Fit fit, double scale)
{
    const int page = currentPage();
    m_fit = fit;
    m_scale = scale;
    layOut();
    showPage(page);
}

void PaperView::layOut()
{
    const QSizeF size = pageSize();
    const double height = gap + m_pages.pageCount() * (size.height() + gap);
    verticalScrollBar()->setRange(0, std::max(0, int(height) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, int(size.width() + 2 * gap) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(event->rect(), ground::desk);
    for (int index = 0; index < m_pages.pageCount(); ++index) {
        const QRectF page = pageRect(index);
        if (!page.intersects(event->rect()))
            continue;
        painter.fillRect(page, Qt::white);
        painter.save();
        painter.setClipRect(page);
        painter.translate(page.topLeft());
        painter.scale(pixelsPerMm(), pixelsPerMm());
        m_pages.paint(painter, index);
        painter.restore();
    }
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home: return verticalScrollBar()->triggerAction(QScrollBar::SliderToMinimum);
    case Qt::Key_End: return verticalScrollBar()->triggerAction(QScrollBar::SliderToMaximum);
    case Qt::Key_PageUp: return showPage(currentPage() - 1);
    case Qt::Key_PageDown: return showPage(currentPage() + 1);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

}
