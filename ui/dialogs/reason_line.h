#pragma once

// Asks for the reason of a change, chosen or typed; only there while something was changed that asks for one.

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;

namespace ui {

class ReasonLine : public QWidget {
    Q_OBJECT

public:
    explicit ReasonLine(const QStringList &offered, QWidget *parent = nullptr);

    /// What was changed: "Diện tích". Nothing: the line goes.
    void askFor(const QStringList &changed);
    QString reason() const;
    void clear();

private:
    QLabel *m_label;
    QComboBox *m_choice;
};

/// A choice that can be typed into and never puts text into the line by itself, which would fight with UniKey. `name` is for a screen reader.
QComboBox *typedChoice(const QString &name, const QStringList &offered);

}
