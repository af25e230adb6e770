#pragma once

// The issues of a row or a file as a table, with the correction that the office gives beside each.

#include "core/intake/review.h"
#include "ui/models/table_model.h"

#include <QStyledItemDelegate>

namespace ui {

struct IntakeIssue {
    core::Issue issue;
    QString cell;              ///< Where a correction goes; empty: it cannot be settled in a cell.
    QString proposal;          ///< As it would be typed.
    QString said;              ///< What the cell says now, corrected or not.

    bool isAnswered() const;
    bool operator==(const IntakeIssue &) const = default;
};

std::vector<IntakeIssue> issuesOf(const core::ListReading &list, const core::Draft &draft);
/// They stand at the file's head or foot and are not corrected one by one.
std::vector<IntakeIssue> issuesOf(const core::ListReading &list);

class IntakeIssues : public TableModel<IntakeIssue> {
    Q_OBJECT

public:
    static constexpr int correctionColumn = 5;

    explicit IntakeIssues(QObject *parent = nullptr);

    /// The first that a person must decide and can decide here; -1 where there is none.
    int firstQuestion() const;

    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void corrected(const QString &cell, const QString &text);
};

/// What was only proposed and not touched is not taken when the focus goes elsewhere, what was typed is.
class CorrectionEditor : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

}
