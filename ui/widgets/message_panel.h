#pragma once

// What a page shows where it has nothing to list: what this is, what can be done next, and the buttons for it.

#include <QIcon>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

class MessagePanel : public QWidget {
    Q_OBJECT

public:
    MessagePanel(const QString &heading, const QString &text, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    void setText(const QString &text);
    /// The first button is the one that Enter presses.
    QPushButton *addButton(const QIcon &icon, const QString &text);

private:
    QLabel *m_heading;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

}
