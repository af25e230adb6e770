#include "ui/widgets/scrolled.h"

#include <QScreen>

namespace ui {

namespace {

constexpr QSize frame{16, 40};   // Of a window, as the system draws it.

}

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

void resizeOnScreen(QWidget &window, QSize wished)
{
    window.resize(wished.boundedTo(window.screen()->availableSize() - frame));
}

}
