#pragma once

// The words of a clause, shown where its citation was clicked. Esc or a click beside it closes it.

#include <QFrame>

namespace ui {

class ClausePopup : public QFrame {
    Q_OBJECT

public:
    ClausePopup(const QString &citation, const QString &clause, QWidget *parent);

    /// Opens with its corner at `corner` (global), moved so that it stays on the screen; deletes itself when closed.
    void openAt(QPoint corner);
};

}
