#pragma once

// What of the history is shown: words, person, days, kind of record, one household. The unit of place is the one chosen in the tree.

#include "core/history/journal_search.h"
#include "ui/base/workspace.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace ui {

class ChoiceBox;

class HistoryFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit HistoryFilterBar(Workspace &workspace, QWidget *parent = nullptr);

    core::JournalFilter filter() const;
    /// Offers these persons; the chosen one stays.
    void setPersons(const QStringList &persons);
    /// Not stored: of all households.
    void setHousehold(core::Id<core::Household> household, const QString &name);
    void focusText();

Q_SIGNALS:
    void changed();

private:
    void layOut();

    Workspace &m_workspace;
    core::Id<core::Household> m_household;
    QTimer m_soon;
    QLineEdit *m_text;
    ChoiceBox *m_person;
    ChoiceBox *m_table;
    QCheckBox *m_byDay;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QPushButton *m_ofHousehold;
};

}
