#pragma once

// The buttons that say which rows of a review are shown, each with its count.

#include "ui/pages/intake_rows.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;

namespace ui {

class IntakeFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit IntakeFilterBar(QWidget *parent = nullptr);

    void showCounts(const IntakeCounts &counts);
    /// What is chosen, for a list or all of them (-1).
    IntakeFilter filterFor(int list) const;
    void choose(core::Draft::Status status);
    void reset();

Q_SIGNALS:
    void filterChanged();

private:
    QButtonGroup *m_statuses;
    QComboBox *m_handlings;
};

}
