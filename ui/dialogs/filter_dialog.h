#pragma once

// What must hold in one column of a list: some of its words with how often each occurs, a part of its text, or a range.

#include "core/households/household_index.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

class TypedEdit;

class FilterDialog : public QDialog {
    Q_OBJECT

public:
    /// `words` are those of a column of words, each with how often it occurs; not asked for in others.
    FilterDialog(const core::LineDescription &column, const core::FieldFilter &filter, const std::vector<core::WordCount> &words, QWidget *parent = nullptr);

    core::FieldFilter filter() const;

private:
    void addWords(const std::vector<core::WordCount> &words);
    void addText();
    void addRange();
    void addButtons();
    void showFitting(const QString &typed);
    void tickAll(Qt::CheckState state);

    core::LineDescription m_column;
    core::FieldFilter m_filter;
    QFormLayout *m_rows;
    QListWidget *m_list = nullptr;
    QLineEdit *m_text = nullptr;
    TypedEdit *m_from = nullptr;
    TypedEdit *m_to = nullptr;
};

}
