// From the file to the first page of lines, against SQLite asked for the same rows without the program.

#include "core/backup/register_proof.h"
#include "core/households/household_index.h"
#include "core/households/household_lines.h"
#include "core/register.h"
#include "tests/bench/benches.h"

#include <sqlite3.h>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t firstPage = 50;
const QDate today(2025, 3, 1);

int count(sqlite3 *connection, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr);
    int rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        ++rows;
    sqlite3_finalize(statement);
    return rows;
}

void bareSql(const QString &path)
{
    sqlite3 *connection = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &connection, SQLITE_OPEN_READWRITE, nullptr);
    count(connection, "SELECT id FROM household ORDER BY name_key, id");
    count(connection, R"(
        SELECT household.*, identity_paper.number, classification.category, house_survey.area
        FROM household
        JOIN person ON person.household_id = household.id AND person.is_head = 1
        JOIN identity_paper ON identity_paper.person_id = person.id
        JOIN classification ON classification.household_id = household.id
        JOIN house_survey ON house_survey.household_id = household.id
        ORDER BY household.name_key, household.id LIMIT 50)");
    sqlite3_close(connection);
}

}

void openRegister(Table &table, const QString &path)
{
    const core::Seat seat{.person = u"ancu-bench"_s, .computer = u"bench"_s, .now = [] { return QDateTime(today, QTime(8, 0), Qt::UTC); }};
    const Work sql = [&] { bareSql(path); };
    const auto linesOf = [](core::Database &database) {
        auto ids = core::HouseholdIndex(database, today).ids({});
        ids.resize(std::min(ids.size(), firstPage));
        core::householdLines(database, ids, today);
    };
    table.compare(u"open a register until its first %1 lines"_s.arg(firstPage), [&] {
        core::Register opened(path, seat);
        linesOf(opened.database());
    }, u"bare SQL: all ids in order, the same lines"_s, sql);
    table.compare(u"the look at the whole file, in the background after opening"_s, [&] {
        core::Database database(path, core::Database::Mode::ReadOnly);
        core::requireWholeFile(database);
    }, u"bare SQL: all ids in order, the same lines"_s, sql);
}

}
