#include "core/households/indexed_column.h"

#include "core/households/category.h"
#include "core/places/place_name.h"

#include <charconv>
#include <string>
#include <unordered_map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Cell = std::pair<const char *, int>;

struct ByView {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

/// Gives every word its number; most columns say the same few words over and over.
class Words {
public:
    explicit Words(IndexedColumn &column) : m_column(column)
    {
        m_column.words = {QString()};
        m_codes.emplace(std::string(), 0);
    }

    quint32 codeOf(Cell cell)
    {
        const std::string_view word(cell.first ? cell.first : "", std::size_t(cell.second));
        if (word == m_last)
            return m_lastCode;
        auto known = m_codes.find(word);
        if (known == m_codes.end()) {
            known = m_codes.emplace(std::string(word), quint32(m_column.words.size())).first;
            m_column.words.append(QString::fromUtf8(word.data(), qsizetype(word.size())));
        }
        m_last = known->first;
        return m_lastCode = known->second;
    }
    quint32 codeOf(const QString &word)
    {
        const QByteArray bytes = word.toUtf8();
        return codeOf(Cell(bytes.constData(), int(bytes.size())));
    }

private:
    IndexedColumn &m_column;
    std::unordered_map<std::string, quint32, ByView, std::equal_to<>> m_codes;
    std::string_view m_last;
    quint32 m_lastCode = 0;
};

// "1956-03-12", "1956-03" and "1956" without making a date of it.
double dayOf(Cell cell)
{
    const std::string_view text(cell.first ? cell.first : "", std::size_t(cell.second));
    if (text.empty())
        return IndexedColumn::nothing;
    const auto digit = [&](std::size_t at) -> int { return text[at] - '0'; };
    if (text.size() == 10)
        return (digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)) * 10000.0 + (digit(5) * 10 + digit(6)) * 100.0 + digit(8) * 10 + digit(9);
    int parts[3] = {};
    const char *at = text.data();
    const char *const end = at + text.size();
    for (int &part : parts) {
        at = std::from_chars(at, end, part).ptr;
        if (at < end)
            ++at;
    }
    return parts[0] * 10000.0 + parts[1] * 100.0 + parts[2];
}

double numberOf(Cell cell)
{
    double number = IndexedColumn::nothing;
    if (cell.first)
        std::from_chars(cell.first, cell.first + cell.second, number);
    return number;
}

/// Rows of (household, value …) of one table.
template<class Take> void scan(Database &database, const QString &sql, const HouseholdPositions &positions, Take take)
{
    const auto statement = database.borrow(sql);
    while (statement->step())
        if (const qint32 at = positions.of(statement->integer(0)); at >= 0)
            take(std::size_t(at), *statement);
}

class Reader {
public:
    Reader(Database &database, const HouseholdPositions &positions, QDate on) : m_database(database), m_positions(positions), m_on(on) {}

    IndexedColumn words(const QString &sql, const QStringList &tables)
    {
        IndexedColumn column = emptyWords(tables);
        Words words(column);
        scan(m_database, sql, m_positions, [&](std::size_t at, const Statement &row) { column.codes[at] = words.codeOf(row.utf8(1)); });
        return column;
    }

    /// Codes of ids, each named by `nameOf`.
    template<class NameOf> IndexedColumn names(const QString &sql, const QStringList &tables, NameOf nameOf)
    {
        IndexedColumn column = emptyWords(tables);
        Words words(column);
        std::vector<qint64> codeOfId;
        scan(m_database, sql, m_positions, [&](std::size_t at, const Statement &row) {
            const auto id = std::size_t(row.integer(1));
            if (id >= codeOfId.size())
                codeOfId.resize(id + 1, -1);
            if (codeOfId[id] < 0)
                codeOfId[id] = words.codeOf(nameOf(qint64(id)));
            column.codes[at] = quint32(codeOfId[id]);
        });
        return column;
    }

    /// Codes of pairs of ids.
    template<class NameOf> IndexedColumn namesOfPairs(const QString &sql, const QStringList &tables, NameOf nameOf)
    {
        IndexedColumn column = emptyWords(tables);
        Words words(column);
        std::unordered_map<quint64, quint32> codeOfPair;
        scan(m_database, sql, m_positions, [&](std::size_t at, const Statement &row) {
            const quint64 pair = quint64(row.integer(1)) << 32 | quint64(row.integer(2));
            auto known = codeOfPair.find(pair);
            if (known == codeOfPair.end())
                known = codeOfPair.emplace(pair, words.codeOf(nameOf(row.integer(1), row.integer(2)))).first;
            column.codes[at] = known->second;
        });
        return column;
    }

    template<class NumberOf> IndexedColumn numbers(const QString &sql, const QStringList &tables, NumberOf numberIn)
    {
        IndexedColumn column = emptyNumbers(tables);
        scan(m_database, sql, m_positions, [&](std::size_t at, const Statement &row) {
            if (!row.isNull(1))
                column.numbers[at] = numberIn(row);
        });
        return column;
    }

    /// Of each household's newest survey. Rows come by id, so that a later one of the same day replaces an earlier one.
    template<class Take> void newestSurveys(const QString &sql, Take take)
    {
        std::vector<double> newest(m_positions.count, -1);
        scan(m_database, sql, m_positions, [&](std::size_t at, const Statement &row) {
            const double known = dayOf(row.utf8(2));
            const double day = known == IndexedColumn::nothing ? 0 : known;
            if (day < newest[at])
                return;
            newest[at] = day;
            take(at, row);
        });
    }

    /// Joins what several rows of a household that hold on the day say. `column` of its classifications.
    IndexedColumn heldWords(const QString &column)
    {
        IndexedColumn held = emptyWords({u"classification"_s});
        Words words(held);
        std::unordered_map<quint64, quint32> joined;
        const auto statement = m_database.borrow(u"SELECT household_id, "_s + column + uR"(
            FROM classification NOT INDEXED
            WHERE (valid_from IS NULL OR valid_from <= ?1) AND (valid_to IS NULL OR valid_to > ?1))"_s);
        statement->bind(0, m_on.toString(Qt::ISODate));
        while (statement->step()) {
            const qint32 at = m_positions.of(statement->integer(0));
            if (at < 0)
                continue;
            const quint32 code = words.codeOf(statement->utf8(1));
            quint32 &cell = held.codes[std::size_t(at)];
            if (cell == 0 || code == 0 || cell == code) {
                cell = std::max(cell, code);
                continue;
            }
            const quint64 pair = quint64(cell) << 32 | code;
            auto known = joined.find(pair);
            if (known == joined.end())
                known = joined.emplace(pair, words.codeOf(joinedWords(held.words.at(cell), held.words.at(code)))).first;
            cell = known->second;
        }
        return held;
    }

    IndexedColumn emptyWords(const QStringList &tables) const { return {.codes = std::vector<quint32>(m_positions.count), .tables = tables}; }
    IndexedColumn emptyNumbers(const QStringList &tables) const { return {.numbers = std::vector<double>(m_positions.count, IndexedColumn::nothing), .tables = tables}; }

private:
    static QString joinedWords(const QString &before, const QString &word)
    {
        QStringList all = before.split(u' ');
        if (!all.contains(word))
            all.append(word);
        all.sort();
        return all.join(u' ');
    }

    Database &m_database;
    const HouseholdPositions &m_positions;
    QDate m_on;
};

IndexedColumn readNumbers(Database &database, const HouseholdPositions &positions)
{
    std::vector<qint32> positionOfPerson;
    const auto heads = database.borrow(u"SELECT id, household_id FROM person NOT INDEXED WHERE is_head = 1"_s);
    while (heads->step()) {
        const auto id = std::size_t(heads->integer(0));
        if (id >= positionOfPerson.size())
            positionOfPerson.resize(id * 2 + 64, -1);
        positionOfPerson[id] = positions.of(heads->integer(1));
    }
    IndexedColumn column{.numbers = std::vector<double>(positions.count, IndexedColumn::nothing), .tables = {u"person"_s, u"identity_paper"_s}};
    std::vector<char> kinds(positions.count, 0);     // CCCD before CMND before others, as their names stand in the alphabet
    const auto papers = database.borrow(u"SELECT person_id, kind, number FROM identity_paper NOT INDEXED ORDER BY id"_s);
    while (papers->step()) {
        const auto person = std::size_t(papers->integer(0));
        const qint32 at = person < positionOfPerson.size() ? positionOfPerson[person] : -1;
        const char kind = at < 0 ? '\0' : papers->utf8(1).first[1];     // "cccd", "cmnd", "other"
        if (at < 0 || (kinds[std::size_t(at)] != 0 && kinds[std::size_t(at)] <= kind))
            continue;
        kinds[std::size_t(at)] = kind;
        column.numbers[std::size_t(at)] = numberOf(papers->utf8(2));
    }
    return column;
}

IndexedColumn readMaterial(Reader &reader, LineField field)
{
    IndexedColumn column = reader.emptyWords({u"house_survey"_s});
    Words words(column);
    const QString sql = u"SELECT household_id, "_s + nameOf(field) + u", surveyed_on FROM house_survey NOT INDEXED"_s;
    reader.newestSurveys(sql, [&](std::size_t at, const Statement &row) { column.codes[at] = words.codeOf(row.utf8(1)); });
    return column;
}

IndexedColumn readArea(Reader &reader)
{
    IndexedColumn column = reader.emptyNumbers({u"house_survey"_s});
    // 9e999 is infinite, which is `nothing`
    reader.newestSurveys(u"SELECT household_id, COALESCE(area, 9e999), surveyed_on FROM house_survey NOT INDEXED"_s, [&](std::size_t at, const Statement &row) { column.numbers[at] = row.real(1); });
    return column;
}

IndexedColumn readListed(Database &database, const HouseholdPositions &positions)
{
    IndexedColumn column{.numbers = std::vector<double>(positions.count, IndexedColumn::nothing), .tables = {u"support_line"_s, u"adjustment"_s}};
    scan(database, u"SELECT household_id, amount FROM standing_line"_s, positions, [&](std::size_t at, const Statement &row) {
        double &sum = column.numbers[at];
        sum = (sum == IndexedColumn::nothing ? 0 : sum) + double(row.integer(1));
    });
    return column;
}

IndexedColumn readExtra(Database &database, Id<ExtraField> field, const HouseholdPositions &positions, Reader &reader)
{
    const QStringList tables{u"extra_field"_s, u"extra_value"_s};
    const auto described = database.find(field);
    const bool isNumber = described && (described->kind == ExtraKind::Number || described->kind == ExtraKind::Day);
    IndexedColumn column = isNumber ? reader.emptyNumbers(tables) : reader.emptyWords(tables);
    std::optional<Words> words;
    if (!isNumber)
        words.emplace(column);
    const auto statement = database.borrow(u"SELECT household_id, value FROM extra_value WHERE field_id = ?"_s);
    statement->bind(0, field.value);
    while (statement->step()) {
        const qint32 at = positions.of(statement->integer(0));
        if (at < 0)
            continue;
        if (!isNumber)
            column.codes[std::size_t(at)] = words->codeOf(statement->utf8(1));
        else
            column.numbers[std::size_t(at)] = described->kind == ExtraKind::Day ? dayOf(statement->utf8(1)) : numberOf(statement->utf8(1));
    }
    return column;
}

}

double dayNumber(const PartialDate &date)
{
    return date.isKnown() ? date.year * 10000.0 + date.month * 100.0 + date.day : IndexedColumn::nothing;
}

IndexedColumn readPlaces(Database &database, const HouseholdPositions &positions)
{
    IndexedColumn column{.codes = std::vector<quint32>(positions.count), .tables = {u"household"_s}};
    scan(database, u"SELECT id, place_id FROM household NOT INDEXED"_s, positions, [&](std::size_t at, const Statement &row) { column.codes[at] = quint32(row.integer(1)); });
    return column;
}

IndexedColumn readColumn(Database &database, const LineColumn &column, const HouseholdPositions &positions, QDate on)
{
    Reader reader(database, positions, on);
    const QStringList household{u"household"_s};
    const QStringList places{u"household"_s, u"place"_s, u"place_succession"_s};
    switch (column.field) {
    case LineField::Birth:
        return reader.numbers(u"SELECT id, head_birth FROM household NOT INDEXED"_s, household, [](const Statement &row) -> double { return dayOf(row.utf8(1)); });
    case LineField::Members:
        return reader.numbers(u"SELECT id, NULLIF(members, 0) FROM household NOT INDEXED"_s, household, [](const Statement &row) -> double { return double(row.integer(1)); });
    case LineField::Proposed:
        return reader.numbers(u"SELECT household_id, total FROM funding_proposal NOT INDEXED"_s, {u"funding_proposal"_s}, [](const Statement &row) -> double { return double(row.integer(1)); });
    case LineField::Hamlet:
        return reader.names(u"SELECT id, hamlet_id FROM household NOT INDEXED WHERE hamlet_id IS NOT NULL"_s, {u"household"_s, u"hamlet"_s},
                            [&](qint64 id) -> QString { return database.value<QString>(u"SELECT name FROM hamlet WHERE id = ?"_s, id); });
    case LineField::Commune: {
        const PlaceBook book(database);
        return reader.names(u"SELECT id, place_id FROM household NOT INDEXED"_s, places, [&](qint64 id) -> QString { return shortPlaceName(book.nameOf({id})); });
    }
    case LineField::CommuneNow: {
        const PlaceBook book(database);
        return reader.namesOfPairs(u"SELECT id, place_id, COALESCE(hamlet_id, 0) FROM household NOT INDEXED"_s, places + QStringList{u"hamlet_assignment"_s},
                                   [&](qint64 place, qint64 hamlet) -> QString { return shortPlaceName(book.nameOf(book.unitOn({place}, {hamlet}, on))); });
    }
    case LineField::Gender: return reader.words(u"SELECT household_id, gender FROM person NOT INDEXED WHERE is_head = 1"_s, {u"person"_s});
    case LineField::Categories: return reader.heldWords(u"category"_s);
    case LineField::Decision: return reader.heldWords(u"decision"_s);
    case LineField::Foundation:
    case LineField::Frame:
    case LineField::Wall:
    case LineField::RoofFrame:
    case LineField::Roof: return readMaterial(reader, column.field);
    case LineField::Number: return readNumbers(database, positions);
    case LineField::Area: return readArea(reader);
    case LineField::Listed: return readListed(database, positions);
    case LineField::Extra: return readExtra(database, column.extra, positions, reader);
    case LineField::Need:
    case LineField::Address:
    case LineField::Code:
    case LineField::Phone:
    case LineField::Note: return reader.words(u"SELECT id, "_s + nameOf(column.field) + u" FROM household NOT INDEXED"_s, household);
    case LineField::Name: break;
    }
    return reader.emptyWords(household);
}

}
