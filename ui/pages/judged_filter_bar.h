#pragma once

// Which judged households are shown: a button with its count for each outcome, and the conditions that were not met.

#include "ui/pages/judged_rows.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;

namespace ui {

class ChoiceBox;

class JudgedFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit JudgedFilterBar(QWidget *parent = nullptr);

    /// `ruleTitles` by rule: what is tested, in a few words. A chosen rule stays chosen while it is still there.
    void showCounts(const JudgedCounts &counts, const QHash<QString, QString> &ruleTitles);
    JudgedFilter filter() const;
    /// With any condition.
    void choose(core::Outcome outcome);

Q_SIGNALS:
    void filterChanged();

private:
    QButtonGroup *m_outcomes;
    ChoiceBox *m_rules;
};

}
