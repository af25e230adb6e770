// The file as SQLite sees it: its pages, and rows that name others.

#include "core/integrity/page_check.h"
#include "core/integrity/verify_checks.h"

#include <sqlite3.h>

#include <exception>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsBetweenReports = 100'000;

/// Lets the user stop one long statement. SQLite is C: what the report throws is kept until the statement has come back.
class Stoppable {
public:
    Stoppable(Database &database, const Progress &progress) : m_handle(database.handle()), m_progress(progress)
    {
        sqlite3_progress_handler(m_handle, stepsBetweenReports, [](void *self) -> int { return static_cast<Stoppable *>(self)->report(); }, this);
    }
    ~Stoppable() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Stoppable(const Stoppable &) = delete;
    Stoppable &operator=(const Stoppable &) = delete;

    void rethrow() const
    {
        if (m_thrown)
            std::rethrow_exception(m_thrown);
    }

private:
    int report() noexcept
    {
        try {
            m_progress.at(0, 1);
            return 0;
        } catch (...) {
            m_thrown = std::current_exception();
            return 1;
        }
    }

    sqlite3 *m_handle;
    const Progress &m_progress;
    std::exception_ptr m_thrown;
};

template<class Row> std::vector<Row> stoppableRows(const Examined &examined, const QString &sql)
{
    const Stoppable stoppable(examined.database, examined.progress);
    try {
        return examined.database.rows<Row>(sql);
    } catch (const Error &) {
        stoppable.rethrow();
        throw;
    }
}

}

Looked lookAtPages(const Examined &examined)
{
    Looked looked{.count = examined.database.value<qint64>(u"PRAGMA page_count"_s)};
    for (const QString &line : stoppableRows<QString>(examined, u"PRAGMA integrity_check"_s)) {
        refuseUnreadPage(line);
        if (line != "ok"_L1)
            looked.findings.append(line);
    }
    return looked;
}

Looked lookAtForeignKeys(const Examined &examined)
{
    Looked looked{.count = examined.database.value<qint64>(u"SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table'"_s)};
    for (const auto &[table, row, parent] : stoppableRows<std::tuple<QString, qint64, QString>>(examined, u"PRAGMA foreign_key_check"_s))
        looked.findings.append(VerifyText::tr("%1 %2 names a %3 that does not exist").arg(table).arg(row).arg(parent));
    return looked;
}

}
