#include "ui/widgets/filter_header.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>

namespace ui {

namespace {

constexpr int funnelSize = 11;
constexpr int funnelRoom = funnelSize + 6;
constexpr int arrowRoom = 12;

/// Filled where rows are hidden by it, else an outline.
void drawFunnel(QPainter &painter, const QRectF &room, bool isFilled)
{
    const QPalette palette = QGuiApplication::palette();
    const QColor colour = palette.color(isFilled ? QPalette::Highlight : QPalette::Dark);
    const qreal middle = room.center().x();
    const qreal neck = room.width() / 8;
    const qreal shoulder = room.top() + room.height() * 0.5;
    const QPolygonF funnel({room.topLeft(), room.topRight(), {middle + neck, shoulder}, {middle + neck, room.bottom()}, {middle - neck, room.bottom()}, {middle - neck, shoulder}});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour);
    painter.setBrush(isFilled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPolygon(funnel);
}

}

FilterHeader::FilterHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

void FilterHeader::setFiltered(const QSet<int> &sections)
{
    m_filtered = sections;
    viewport()->update();
}

void FilterHeader::setFilterable(bool filterable)
{
    m_filterable = filterable;
    viewport()->update();
}

int FilterHeader::frozenWidth() const
{
    return offset() > 0 && count() > 0 ? sectionSize(frozenSection()) : 0;
}

int FilterHeader::sectionAt(int x) const
{
    return x < frozenWidth() ? frozenSection() : logicalIndexAt(x);
}

QRect FilterHeader::funnelOf(int section) const
{
    const int left = section == frozenSection() && frozenWidth() > 0 ? 0 : sectionViewportPosition(section);
    return {left + sectionSize(section) - funnelRoom, 0, funnelRoom, height()};
}

void FilterHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (const int width = frozenWidth(); width > 0) {
        QPainter painter(viewport());
        paintSection(&painter, {0, 0, width, height()}, frozenSection());
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(width - 1, 0, width - 1, height());
    }
}

// As the style does it, but the text and the arrow of the order leave room for the funnel.
void FilterHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!m_filterable || !rect.isValid())
        return QHeaderView::paintSection(painter, rect, section);
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.rect = rect;
    initStyleOptionForIndex(&option, section);
    const bool isFilteredNow = isFiltered(section);
    if (isFilteredNow)
        option.state |= QStyle::State_On;
    painter->save();
    painter->setClipRect(rect);
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    QStyleOptionHeaderV2 inner = option;
    inner.rect = rect.adjusted(0, 0, -funnelRoom, 0);
    inner.rect = style()->subElementRect(QStyle::SE_HeaderLabel, &inner, this);
    if (option.sortIndicator != QStyleOptionHeader::None)
        inner.rect.setRight(inner.rect.right() - arrowRoom);
    QFont bold = font();
    bold.setBold(isFilteredNow);
    painter->setFont(bold);
    inner.text = QFontMetrics(bold).elidedText(inner.text, Qt::ElideRight, inner.rect.width());
    style()->drawControl(QStyle::CE_HeaderLabel, &inner, painter, this);
    if (option.sortIndicator != QStyleOptionHeader::None) {
        inner.rect = rect.adjusted(0, 0, -funnelRoom, 0);
        inner.rect = style()->subElementRect(QStyle::SE_HeaderArrow, &inner, this);
        style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &inner, painter, this);
    }
    drawFunnel(*painter, QRect(rect.right() - funnelRoom + 3, rect.center().y() - funnelSize / 2, funnelSize, funnelSize), isFilteredNow);
    painter->restore();
}

QSize FilterHeader::sectionSizeFromContents(int section) const
{
    return QHeaderView::sectionSizeFromContents(section) + QSize(m_filterable ? funnelRoom : 0, 0);
}

// What lies under the frozen heading must not answer in its place.
void FilterHeader::mousePressEvent(QMouseEvent *event)
{
    const int section = sectionAt(event->pos().x());
    m_pressedFunnel = -1;
    m_pressedFrozen = event->pos().x() < frozenWidth();
    if (event->button() == Qt::LeftButton && m_filterable && section >= 0 && funnelOf(section).contains(event->pos()) && cursor().shape() != Qt::SplitHCursor) {
        m_pressedFunnel = section;
        return;
    }
    if (!m_pressedFrozen)
        QHeaderView::mousePressEvent(event);
}

void FilterHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressedFunnel >= 0) {
        const int section = std::exchange(m_pressedFunnel, -1);
        if (funnelOf(section).contains(event->pos()))
            Q_EMIT filterPressed(section);
        return;
    }
    if (!m_pressedFrozen)
        return QHeaderView::mouseReleaseEvent(event);
    m_pressedFrozen = false;
    if (isSortIndicatorShown() && event->pos().x() < frozenWidth()) {
        const bool turned = sortIndicatorSection() == frozenSection() && sortIndicatorOrder() == Qt::AscendingOrder;
        setSortIndicator(frozenSection(), turned ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

}
