#pragma once

// Whether what stands on the screen is stored: an icon and a sentence, in the status bar and in every form.

#include "ui/widgets/plain_label.h"

#include <QWidget>

namespace ui {

class SavedState : public QWidget {
    Q_OBJECT

public:
    enum class State { Nothing, Saved, Unsaved, ReadOnly };

    /// A long one wraps where the form is narrow.
    explicit SavedState(LabelText kind, QWidget *parent = nullptr);

    State state() const { return m_state; }
    QString text() const;
    void show(State state, const QString &text);

private:
    State m_state = State::Nothing;
    QLabel *m_icon;
    QLabel *m_text;
};

}
