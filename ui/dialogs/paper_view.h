#pragma once

// The pages of a document one below the other, as they will come out of the printer.

#include "ui/printing/document_output.h"

#include <QAbstractScrollArea>

namespace ui {

class PaperView : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Fit { Width, WholePage, Scale };

    explicit PaperView(PagedDocument pages, QWidget *parent = nullptr);

    const PagedDocument &pages() const { return m_pages; }
    /// From 0: the page that takes the upper part of the view.
    int currentPage() const;
    void showPage(int index);
    void fitWidth() { zoom(Fit::Width, m_scale); }
    void fitWholePage() { zoom(Fit::WholePage, m_scale); }
    /// 1 is the size on paper.
    void setScale(double scale) { zoom(Fit::Scale, scale); }

Q_SIGNALS:
    void currentPageChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void zoom(Fit fit, double scale);
    void layOut();
    double pixelsPerMm() const;
    QSizeF pageSize() const;             ///< In pixels.
    QRectF pageRect(int index) const;    ///< In the viewport.

    PagedDocument m_pages;
    Fit m_fit = Fit::Width;
    double m_scale = 1;
};

}
