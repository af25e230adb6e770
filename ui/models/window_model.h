#pragma once

// A table of a million rows: the ids in memory, the rows read in pages of 64 as they come into view.

#include "ui/models/table_model.h"

#include <QCache>

namespace ui {

template<class Row, class Key> class WindowModel : public ColumnModel<Row> {
public:
    /// Reads the rows of these keys; a row that no longer exists may be left out. Does not throw.
    using Fetch = std::function<std::vector<Row>(const std::vector<Key> &)>;

    WindowModel(std::vector<TableColumn<Row>> columns, Key Row::*key, Fetch fetch, QObject *parent = nullptr)
        : ColumnModel<Row>(std::move(columns), parent), m_key(key), m_fetch(std::move(fetch)), m_pages(cachedPages) {}

    const std::vector<Key> &keys() const { return m_keys; }
    void setKeys(std::vector<Key> keys)
    {
        this->beginResetModel();
        m_keys = std::move(keys);
        m_pages.clear();
        this->endResetModel();
    }
    /// Reads the rows in view again; the table keeps its rows and their order.
    void refresh()
    {
        m_pages.clear();
        if (!m_keys.empty())
            Q_EMIT this->dataChanged(this->index(0, 0), this->index(int(m_keys.size()) - 1, this->columnCount() - 1));
    }
    /// The key of a row; an empty one outside the table.
    Key keyAt(int row) const { return row >= 0 && row < int(m_keys.size()) ? m_keys[std::size_t(row)] : Key{}; }
    /// -1 when it is not in the table.
    int rowOf(Key key) const
    {
        const auto found = std::find(m_keys.begin(), m_keys.end(), key);
        return found == m_keys.end() ? -1 : int(found - m_keys.begin());
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_keys.size()); }

    const Row *rowAt(int row) const override
    {
        const Page &page = pageOf(row / rowsPerPage);
        const auto found = std::find_if(page.begin(), page.end(), [&](const Row &line) -> bool { return line.*m_key == m_keys[std::size_t(row)]; });
        return found == page.end() ? nullptr : &*found;
    }

private:
    using Page = std::vector<Row>;
    static constexpr int rowsPerPage = 64;
    static constexpr int cachedPages = 128;

    const Page &pageOf(int number) const
    {
        if (const Page *page = m_pages.object(number))
            return *page;
        const auto first = m_keys.begin() + qsizetype(number) * rowsPerPage;
        const auto last = m_keys.end() - first > rowsPerPage ? first + rowsPerPage : m_keys.end();
        auto *page = new Page(m_fetch({first, last}));
        m_pages.insert(number, page);
        return *page;
    }

    Key Row::*m_key;
    Fetch m_fetch;
    std::vector<Key> m_keys;
    mutable QCache<int, Page> m_pages;
};

}
