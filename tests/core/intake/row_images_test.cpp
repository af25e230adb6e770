// What the journal keeps of a row is what SQLite says of it, whichever of the two wrote it.

#include "core/backup/restoration.h"
#include "core/households/duplicates.h"
#include "core/households/extra_field.h"
#include "core/households/household_merge.h"
#include "core/households/house_survey.h"
#include "core/intake/list_origin.h"
#include "core/store/journal.h"
#include "core/store/office_setting.h"
#include "core/support/stored_rules.h"
#include "core/support/support_list.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

using EveryRow = std::tuple<Place, PlaceSuccession, Hamlet, Household, Person, IdentityPaper, Classification, EarlierSupport, FundingProposal, Obstacle, HouseSurvey,
                            SupportPackage, SupportList, SupportLine, StoredRuleSet, ListFile, ListRow, OpenQuestion, SenderHeading, ExtraField, ExtraValue, OfficeSetting,
                            Restoration>;
const QStringList writtenByNobody{u"not_duplicate"_s};   // a table of the first schema without an entity yet

const QStringList texts{u""_s, u"Nguyễn Thị Hòa"_s, u"“dấu nháy” \"kép\" 'đơn'"_s, u"gạch \\ chéo / xuôi"_s, u"dòng\nmới\tcột\r\b\f"_s, u"\u0001\u001f\u007f\u0080"_s,
                        u"null"_s, u"<b>&amp;</b>"_s, u"😀 ngoài bảng"_s, QString(QChar(0xd800)) + u"x"_s, u"đã dựng sẵn: ế; rời: e\u0302\u0301"_s};
const std::array numbers{0.0, 24.5, 30.0, 0.1, 1.0 / 3, 1234567.8, 1e21, 1e-7, -5.25};

void fill(QString &field, int turn) { field = texts[turn % texts.size()]; }
void fill(double &field, int turn) { field = numbers[std::size_t(turn) % numbers.size()]; }
void fill(bool &field, int turn) { field = turn % 2 == 0; }
void fill(int &field, int turn) { field = turn * 37; }
void fill(qint64 &field, int turn) { field = qint64(turn) << 40; }
void fill(Money &field, int turn) { field = Money::ofDong(qint64(turn) * 60'000'000'000); }
void fill(QDate &field, int turn) { field = turn % 3 == 0 ? QDate() : QDate(2025, 1, 1).addDays(turn); }
void fill(PartialDate &field, int turn) { field = std::array{PartialDate{}, PartialDate{1956}, PartialDate{1956, 3}, PartialDate{1956, 3, 12}}[std::size_t(turn) % 4]; }
template<class T> void fill(Id<T> &field, int turn) { field = {turn % 4 == 0 ? 0 : turn}; }
template<class T> void fill(std::optional<T> &field, int turn)
{
    if (turn % 3 != 0)
        fill(field.emplace(), turn);
}
template<class E> requires std::is_enum_v<E> void fill(E &field, int turn)
{
    field = std::begin(EnumText<E>::values)[std::size_t(turn) % std::size(EnumText<E>::values)].first;
}

template<Mapped T> T filled(int turn)
{
    T row{};
    int column = 0;
    std::apply([&](const auto &id, const auto &...rest) {
        fill(row.*id.member, 0);
        (fill(row.*rest.member, turn + ++column), ...);
    }, Mapping<T>::columns);
    return row;
}

/// Has every table without its constraints and takes any row: what is compared is how rows are written down, not what the register allows.
struct AnyRows : MemoryRegister {
    AnyRows()
    {
        database.run(u"PRAGMA foreign_keys = OFF"_s);
        for (const QString &table : database.rows<QString>(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'journal%' AND name NOT LIKE 'sqlite%'"_s)) {
            QStringList columns;
            for (const auto &[name, type] : database.rows<std::tuple<QString, QString>>(u"SELECT name, type FROM pragma_table_info(?) ORDER BY cid"_s, table))
                columns.append(name == "id"_L1 ? u"id INTEGER PRIMARY KEY"_s : QString(name + u' ' + type));
            database.run(u"DROP TABLE "_s + table);
            database.run(u"CREATE TABLE "_s + table + u" ("_s + columns.join(u", "_s) + u") STRICT"_s);
        }
    }

    QStringList recordedTables()
    {
        const auto tables = database.rows<QString>(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'journal_*' AND name NOT GLOB 'local_*' AND name NOT GLOB 'sqlite_*'"_s);
        return {tables.begin(), tables.end()};
    }

    QString sqlImage(const QString &table, qint64 row)
    {
        QStringList parts;
        for (const QString &column : database.columnsOf(table))
            parts.append(u"'"_s + column + u"', "_s + column);
        return database.value<QString>(u"SELECT json_object("_s + parts.join(u", "_s) + u") FROM "_s + table + u" WHERE id = ?"_s, row);
    }

    /// Returns the name of its table.
    template<Mapped T> QString check()
    {
        const QString table = QLatin1StringView(Mapping<T>::table);
        CAPTURE(table.toStdString());
        for (int turn = 0; turn < 24; ++turn) {
            Id<T> id;
            commit(u"Thêm"_s, [&](UnitOfWork &work) { id = work.add(filled<T>(turn)); });
            CHECK(historyOf(database, table, id.value).front().after == sqlImage(table, id.value));
            commit(u"Sửa"_s, [&](UnitOfWork &work) {
                T row = filled<T>(turn + 1);
                row.id = id;
                work.change(row);
            });
            CHECK(historyOf(database, table, id.value).front().after == sqlImage(table, id.value));
        }
        return table;
    }
};

}

TEST_CASE_METHOD(AnyRows, "whatever a row holds, its image in the journal is what SQLite says of the row", "[store]")
{
    check<Place>();
    check<PlaceSuccession>();
    check<Hamlet>();
    check<HamletAssignment>();
    check<Household>();
    check<Person>();
    check<IdentityPaper>();
    check<Classification>();
    check<EarlierSupport>();
    check<FundingProposal>();
    check<Obstacle>();
    check<HouseSurvey>();
    check<SupportPackage>();
    check<SupportList>();
    check<SupportLine>();
    check<StoredRuleSet>();
    check<ListFile>();
    check<ListRow>();
    check<OpenQuestion>();
    check<SenderHeading>();
    check<ExtraField>();
    check<ExtraValue>();
    check<NotDuplicate>();
    check<HouseholdMerge>();
}

TEST_CASE_METHOD(MemoryRegister, "this SQLite writes JSON as the program does", "[store]")
{
    CHECK(RowImage::agreesWith(database));
}
