#pragma once

// What is to be known of one row of a list: its issues, and what the register says beside what the list says.

#include "core/intake/review.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace ui {

class TableView;
template<class Row> class TableModel;

/// A field of a household as the list and as the register have it.
struct ComparedField {
    QString title;
    QString inRegister;
    QString inList;              ///< Empty where the list says nothing: accepting does not touch it.
    bool differs() const { return !inList.isEmpty() && inList != inRegister; }
    bool operator==(const ComparedField &) const = default;
};

/// The fields of a row beside those of the household it was matched with.
std::vector<ComparedField> compareWithRegister(const core::Draft &draft, const core::HouseholdRecord &record, const QString &hamlet, QDate on);

class IntakeDetails : public QWidget {
    Q_OBJECT

public:
    explicit IntakeDetails(QWidget *parent = nullptr);

    /// The issues of a file as a whole.
    void showList(const core::ListReading &list);
    void showRow(const core::Draft &draft, core::Database &database, QDate on);
    void clear();

private:
    void showMatch(const core::Draft &draft, core::Database &database, QDate on);

    QLabel *m_heading;
    QTabWidget *m_tabs;
    TableModel<core::Issue> *m_issues;
    TableView *m_issueView;
    TableModel<ComparedField> *m_fields;
    TableView *m_fieldView;
};

}
