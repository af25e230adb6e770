#pragma once

// Rows that can be ticked in their first column; ticks stay with a row by its key while the rows are read again.

#include "ui/models/table_model.h"

#include <QSet>

#include <algorithm>

namespace ui {

template<class Row> class TickedModel : public TableModel<Row> {
public:
    using Key = std::function<qint64(const Row &)>;
    using MayTick = std::function<bool(const Row &)>;

    /// `mayTick` not given: every row. One that may not be ticked shows no box and counts as not ticked.
    TickedModel(std::vector<TableColumn<Row>> columns, Key key, MayTick mayTick, QObject *parent = nullptr)
        : TableModel<Row>(std::move(columns), parent), m_key(std::move(key)), m_mayTick(std::move(mayTick)) {}

    bool mayTick(const Row &row) const { return !m_mayTick || m_mayTick(row); }
    bool isTicked(const Row &row) const { return mayTick(row) && m_ticked.contains(m_key(row)); }
    int tickedCount() const { return int(std::count_if(this->rows().begin(), this->rows().end(), [this](const Row &row) -> bool { return isTicked(row); })); }
    std::vector<Row> tickedRows() const
    {
        std::vector<Row> ticked;
        std::copy_if(this->rows().begin(), this->rows().end(), std::back_inserter(ticked), [this](const Row &row) -> bool { return isTicked(row); });
        return ticked;
    }

    void tick(int row, bool ticked)
    {
        this->setData(this->index(row, 0), ticked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }
    void tickAll(bool ticked)
    {
        for (const Row &row : this->rows())
            keep(row, ticked);
        if (!this->rows().empty())
            Q_EMIT this->dataChanged(this->index(0, 0), this->index(int(this->rows().size()) - 1, 0), {Qt::CheckStateRole});
    }
    /// Also those of rows that are not shown now.
    void forgetTicks() { m_ticked.clear(); }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const Qt::ItemFlags flags = TableModel<Row>::flags(index);
        return index.isValid() && index.column() == 0 && mayTick(*this->rowAt(index.row())) ? flags | Qt::ItemIsUserCheckable : flags;
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::CheckStateRole)
            return TableModel<Row>::data(index, role);
        if (!index.isValid() || index.column() != 0 || !mayTick(*this->rowAt(index.row())))
            return {};
        return isTicked(*this->rowAt(index.row())) ? Qt::Checked : Qt::Unchecked;
    }

    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (role != Qt::CheckStateRole || !index.isValid() || index.column() != 0 || !mayTick(*this->rowAt(index.row())))
            return false;
        keep(*this->rowAt(index.row()), value.toInt() == Qt::Checked);
        Q_EMIT this->dataChanged(index, index, {Qt::CheckStateRole});
        return true;
    }

protected:
    void keepTick(qint64 key, bool ticked)
    {
        if (ticked)
            m_ticked.insert(key);
        else
            m_ticked.remove(key);
    }

private:
    void keep(const Row &row, bool ticked) { keepTick(m_key(row), ticked); }

    Key m_key;
    MayTick m_mayTick;
    QSet<qint64> m_ticked;
};

}
