#pragma once

// Shows a whole scene, as large as the room allows.

#include <QGraphicsView>

#include <memory>

namespace ui {

class SceneView : public QGraphicsView {
    Q_OBJECT

public:
    explicit SceneView(const QString &accessibleName, QWidget *parent = nullptr);
    ~SceneView() override;

    /// Null shows nothing.
    void setPicture(std::unique_ptr<QGraphicsScene> scene);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    std::unique_ptr<QGraphicsScene> m_scene;
};

}
