#include "core/integrity/verify.h"

#include "tests/support/catch.h"
#include "tests/support/small_register.h"
#include "tests/support/tampering.h"

#include <random>

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

constexpr int units = 12;

/// Twelve units of up to four places each, some changed later, with the head known.
struct TamperedRegister : MemoryRegister {
    std::mt19937 random;
    KnownHead known;

    explicit TamperedRegister(unsigned seed) : random(seed)
    {
        for (int unit = 0; unit < units; ++unit)
            commit(u"Lần "_s + QString::number(unit), [&](UnitOfWork &work) { fill(work, unit); });
        known = {.head = journalHead(database), .source = KnownHead::Source::Print, .at = QDateTime(testDay, QTime(9, 0), Qt::UTC)};
        dropGuards(database);
    }

    qint64 upTo(qint64 last) { return std::uniform_int_distribution<qint64>(1, last)(random); }
    qint64 anyOf(const QString &table) { return database.value<qint64>(u"SELECT id FROM "_s + table + u" ORDER BY id LIMIT 1 OFFSET ?"_s, upTo(database.value<qint64>(u"SELECT COUNT(*) FROM "_s + table)) - 1); }

    void fill(UnitOfWork &work, int unit)
    {
        for (qint64 count = upTo(4); count > 0; --count)
            work.add(Place{.code = QString::number(unit) + u'/' + QString::number(count), .name = u"Xã"_s});
        if (unit > 0)
            work.change(Place{.id = {upTo(unit)}, .code = u"đổi "_s + QString::number(unit), .name = u"Xã"_s});
    }

    /// One of everything that can be done to rows, entries, units and the whole chain. Returns its name.
    QString tamper()
    {
        switch (upTo(10)) {
        case 1: return database.run(u"UPDATE place SET name = 'Xã giả' WHERE id = ?"_s, anyOf(u"place"_s)), u"row"_s;
        case 2: return database.run(u"DELETE FROM place WHERE id = ?"_s, anyOf(u"place"_s)), u"row away"_s;
        case 3: return database.run(u"UPDATE journal_entry SET after = '{}' WHERE id = ?"_s, anyOf(u"journal_entry"_s)), u"entry"_s;
        case 4: return database.run(u"UPDATE journal_entry SET digest = randomblob(32) WHERE id = ?"_s, anyOf(u"journal_entry"_s)), u"digest"_s;
        case 5: return database.run(u"DELETE FROM journal_entry WHERE id = ?"_s, anyOf(u"journal_entry"_s)), u"entry away"_s;
        case 6: return database.run(u"UPDATE journal_unit SET person = 'Người khác' WHERE id = ?"_s, anyOf(u"journal_unit"_s)), u"person"_s;
        case 7: return database.run(u"UPDATE journal_unit SET link = randomblob(32) WHERE id = ?"_s, anyOf(u"journal_unit"_s)), u"link"_s;
        case 8: return database.run(u"UPDATE journal_entry SET row_id = row_id + 1000 WHERE id = ?"_s, anyOf(u"journal_entry"_s)), u"moved"_s;
        case 9: return cutLastUnits(database, upTo(units)), u"cut"_s;
        default:
            database.run(u"UPDATE journal_unit SET person = 'Người khác' WHERE id = ?"_s, anyOf(u"journal_unit"_s));
            return rebuildChain(database), u"rebuilt"_s;
        }
    }
};

}

TEST_CASE("whatever is done to a register whose head is known, some check sees it", "[store][verify]")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        TamperedRegister tampered(seed);
        REQUIRE(verify(tampered.database, {tampered.known}).ok());

        const QString done = tampered.tamper();

        INFO("seed " << seed << ": " << done.toStdString());
        REQUIRE_FALSE(verify(tampered.database, {tampered.known}).ok());
    }
}
