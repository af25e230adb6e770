#pragma once

// A table is its columns: written once here, each list of rows only says what its columns show.

#include "ui/base/plain_tip.h"
#include "ui/widgets/table_roles.h"

#include <QAbstractTableModel>
#include <QBrush>
#include <QIcon>

#include <functional>
#include <vector>

namespace ui {

/// Members that are not given stay empty: the text is then also what is sorted by, and there is no icon.
template<class Row> struct TableColumn {
    QString title;
    std::function<QString(const Row &)> text;
    Qt::Alignment alignment = Qt::AlignLeft;
    std::function<QVariant(const Row &)> sortValue;
    std::function<QIcon(const Row &)> icon;
    std::function<QBrush(const Row &)> colour;
    std::function<QString(const Row &)> toolTip;
    std::function<QString(const Row &)> copied;   ///< Where it is not the text.
    QString key;                                  ///< For settings; not given: its number.
    bool isTyped = false;                         ///< Its cells may be typed over, where the view allows it.
};

/// Where rows come from is the business of the class below.
template<class Row> class ColumnModel : public QAbstractTableModel {
public:
    ColumnModel(std::vector<TableColumn<Row>> columns, QObject *parent) : QAbstractTableModel(parent), m_columns(std::move(columns)) {}

    /// Null when the row cannot be shown (any more).
    virtual const Row *rowAt(int row) const = 0;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }

    /// For columns that are known only once a register is open.
    void setColumns(std::vector<TableColumn<Row>> columns)
    {
        this->beginResetModel();
        m_columns = std::move(columns);
        this->endResetModel();
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const bool isTyped = index.isValid() && m_columns[std::size_t(index.column())].isTyped;
        return QAbstractTableModel::flags(index) | (isTyped ? Qt::ItemIsEditable : Qt::NoItemFlags);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= int(m_columns.size()))
            return {};
        const TableColumn<Row> &column = m_columns[std::size_t(section)];
        if (role == Qt::DisplayRole)
            return column.title;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
        if (role == ColumnKeyRole && !column.key.isEmpty())
            return column.key;
        return role == Qt::ToolTipRole ? QVariant(plainTip(column.title)) : QVariant();
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row *row = rowAt(index.row());
        return row ? shown(m_columns[std::size_t(index.column())], *row, role) : QVariant();
    }

private:
    static QVariant shown(const TableColumn<Row> &column, const Row &row, int role)
    {
        switch (role) {
        case Qt::DisplayRole: return column.text(row);
        case Qt::TextAlignmentRole: return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
        case SortRole: return column.sortValue ? column.sortValue(row) : QVariant(column.text(row));
        case CopyRole: return column.copied ? QVariant(column.copied(row)) : QVariant();
        case Qt::DecorationRole: return column.icon ? QVariant(column.icon(row)) : QVariant();
        case Qt::ForegroundRole: return column.colour ? colourOf(column.colour(row)) : QVariant();
        case Qt::ToolTipRole: return column.toolTip ? QVariant(plainTip(column.toolTip(row))) : QVariant();
        default: return {};
        }
    }

    static QVariant colourOf(const QBrush &brush) { return brush.style() == Qt::NoBrush ? QVariant() : QVariant(brush); }

    std::vector<TableColumn<Row>> m_columns;
};

/// All rows in memory: for lists that fit a page of attention.
template<class Row> class TableModel : public ColumnModel<Row> {
public:
    explicit TableModel(std::vector<TableColumn<Row>> columns, QObject *parent = nullptr) : ColumnModel<Row>(std::move(columns), parent) {}

    const std::vector<Row> &rows() const { return m_rows; }
    void setRows(std::vector<Row> rows)
    {
        this->beginResetModel();
        m_rows = std::move(rows);
        this->endResetModel();
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    const Row *rowAt(int row) const override { return &m_rows[std::size_t(row)]; }

    /// The same rows with other values: what is chosen stays chosen.
    void changeRows(std::vector<Row> rows)
    {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT this->dataChanged(this->index(0, 0), this->index(int(m_rows.size()) - 1, this->columnCount() - 1));
    }

private:
    std::vector<Row> m_rows;
};

}
