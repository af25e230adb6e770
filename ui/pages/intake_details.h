#pragma once

// What is to be known of one row of a list: its issues, and what the register says beside what the list says.

#include "ui/models/compared_fields.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace ui {

class TableView;

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
