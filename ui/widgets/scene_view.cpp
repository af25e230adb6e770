#include "ui/widgets/scene_view.h"

namespace ui {

SceneView::SceneView(const QString &accessibleName, QWidget *parent) : QGraphicsView(parent)
{
    setAccessibleName(accessibleName);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    viewport()->setFocusPolicy(Qt::NoFocus);
}

SceneView::~SceneView()
{
    setScene(nullptr);
}

void SceneView::setPicture(std::unique_ptr<QGraphicsScene> scene)
{
    setScene(scene.get());
    m_scene = std::move(scene);
    fit();
}

void SceneView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    fit();
}

void SceneView::fit()
{
    if (m_scene)
        fitInView(m_scene->sceneRect(), Qt::KeepAspectRatio);
}

}
