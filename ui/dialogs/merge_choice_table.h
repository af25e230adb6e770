#pragma once

// The fields of two households, one line each, with a mark at the value that stays.

#include "ui/models/merge_fields.h"

#include <QTableWidget>

namespace ui {

class MergeChoiceTable : public QTableWidget {
    Q_OBJECT

public:
    explicit MergeChoiceTable(QWidget *parent = nullptr);

    /// The titles of the two columns say which household is kept.
    void setLines(std::vector<MergeLine> lines);
    const std::vector<MergeLine> &lines() const { return m_lines; }

Q_SIGNALS:
    void choiceChanged();

protected:
    /// 1 or the left arrow: the kept household's value; 2 or the right arrow: the other's; Space: the other one of both; Enter: the next line.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int row, bool takesGone);
    void showLine(int row);

    std::vector<MergeLine> m_lines;
};

}
