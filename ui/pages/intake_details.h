#pragma once

// What is to be known of one row of a list: its issues with their corrections, and what the register says beside what the list says.

#include "ui/models/compared_fields.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTabWidget;

namespace ui {

class IntakeIssues;
class TableView;

class IntakeDetails : public QWidget {
    Q_OBJECT

public:
    explicit IntakeDetails(QWidget *parent = nullptr);

    /// The issues of a file as a whole.
    void showList(const core::ListReading &list);
    void showRow(const core::ListReading &list, const core::Draft &draft, core::Database &database, QDate on);
    void clear();
    /// Whether something is left that a person must decide and can decide here.
    bool hasQuestion() const;
    /// Opens the first question of the row to be typed at, if there is one.
    void beginCorrection();
    /// Whether the keyboard is with the issues.
    bool isInUse() const;

Q_SIGNALS:
    /// With nothing: the correction was taken back.
    void corrected(const QString &cell, const std::optional<QString> &text);

private:
    QWidget *heading();
    void addKeys();
    void showMatch(const core::Draft &draft, core::Database &database, QDate on);
    void showIssues();
    void showWhatCanBeDone();
    void correct();
    void takeProposal();
    void takeBack();

    QLabel *m_heading;
    QPushButton *m_correct;
    QPushButton *m_propose;
    QPushButton *m_takeBack;
    QTabWidget *m_tabs;
    IntakeIssues *m_issues;
    TableView *m_issueView;
    TableModel<ComparedField> *m_fields;
    TableView *m_fieldView;
};

}
