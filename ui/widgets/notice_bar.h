#pragma once

// One quiet line above the work: something to do when there is time, with the button for it. It never takes the keyboard.

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;
class QPushButton;

namespace ui {

class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// `act` runs when the button is pressed; the bar stays until something else is shown or it is closed.
    void showNotice(const QString &iconName, const QString &text, const QString &button, std::function<void()> act);
    QString text() const;
    QPushButton *button() const { return m_button; }
    QToolButton *closeButton() const { return m_close; }

Q_SIGNALS:
    /// The person does not want to see it now.
    void closed();

private:
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
    std::function<void()> m_act;
};

}
