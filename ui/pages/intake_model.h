#pragma once

// The rows of a review as a table with a tick on each: accept this row or leave it out.

#include "ui/models/table_model.h"
#include "ui/pages/intake_rows.h"

namespace ui {

class IntakeModel : public ColumnModel<IntakeRow> {
    Q_OBJECT

public:
    explicit IntakeModel(QObject *parent = nullptr);

    /// Not owned; it must stay until another is set. Null empties the table.
    void setReview(core::Review *review);
    void show(const IntakeFilter &filter);
    const std::vector<IntakeRow> &rows() const { return m_rows; }
    const core::Draft *draftAt(int row) const;
    /// Ticks or unticks these rows of the table, where they can be accepted.
    void setAccepted(const QModelIndexList &rows, bool accepted);

    /// Rows were read again and others with them may look otherwise; which are shown stays.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    const IntakeRow *rowAt(int row) const override { return &m_rows[std::size_t(row)]; }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void acceptanceChanged();

private:
    static std::vector<TableColumn<IntakeRow>> columns(IntakeModel *model);
    const core::Draft &draft(const IntakeRow &row) const;

    core::Review *m_review = nullptr;
    std::vector<IntakeRow> m_rows;
};

}
