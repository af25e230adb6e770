#pragma once

// The line above the table of households: search, what is filtered in words with one button to clear it, saved filters, the count.

#include "ui/widgets/plain_label.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QMenu;
class QToolButton;

namespace ui {

class HouseholdBar : public QWidget {
    Q_OBJECT

public:
    explicit HouseholdBar(QWidget *parent = nullptr);

    QString text() const;
    /// Tells nobody.
    void setSearch(const QString &text);
    bool openQuestions() const;
    void setOpenQuestions(bool only);
    void focusSearch();
    /// Empties the search and unticks; tells nobody.
    void clear();
    /// What the headings filter, in words; empty for nothing.
    void showFilter(const QString &words);
    QString filterWords() const { return m_filter->text(); }
    void showCount(const QString &text);
    QMenu *savedFilters() const { return m_savedMenu; }

Q_SIGNALS:
    /// After a short pause while typing.
    void searched();
    /// At once, before the pause is over.
    void textChanged();
    void questionsChosen();
    void clearRequested();
    /// Enter in the search line.
    void entered();

private:
    QLineEdit *m_text;
    QCheckBox *m_questions;
    QLabel *m_funnel;
    QLabel *m_filter;
    QToolButton *m_clear;
    QToolButton *m_saved;
    QMenu *m_savedMenu;
    QLabel *m_count;
    QTimer m_searchSoon;
};

}
