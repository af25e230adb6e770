#pragma once

// Headings of a grid: a small funnel in each that can be filtered, the first heading staying in view when the others scroll away.

#include <QHeaderView>
#include <QSet>

namespace ui {

class FilterHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit FilterHeader(QWidget *parent = nullptr);

    /// Sections whose filter hides rows now.
    void setFiltered(const QSet<int> &sections);
    bool isFiltered(int section) const { return m_filtered.contains(section); }
    void setFilterable(bool filterable);
    bool isFilterable() const { return m_filterable; }
    /// The section that stays at the left edge.
    int frozenSection() const { return 0; }
    /// Width at the left edge under which others are hidden; 0 where nothing is scrolled away.
    int frozenWidth() const;

Q_SIGNALS:
    /// The funnel of a section was pressed.
    void filterPressed(int section);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    int sectionAt(int x) const;
    QRect funnelOf(int section) const;

    QSet<int> m_filtered;
    bool m_filterable = false;
    int m_pressedFunnel = -1;
    bool m_pressedFrozen = false;
};

}
