#include "core/households/household_index.h"

#include "core/base/folded.h"
#include "core/base/sort_key.h"
#include "core/households/category.h"
#include "core/households/household_merge.h"

#include <algorithm>
#include <numeric>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The categories of a household stand in one word.
QStringList singleWords(const LineColumn &column, const QString &word)
{
    return column.field == LineField::Categories && !word.isEmpty() ? word.split(u' ') : QStringList{word};
}

bool passesWord(const FieldFilter &filter, const QString &word, const QString &part)
{
    if (!part.isEmpty() && !folded(word).contains(part))
        return false;
    if (filter.words.isEmpty())
        return true;
    const QStringList singles = singleWords(filter.column, word);
    return std::any_of(singles.begin(), singles.end(), [&](const QString &single) -> bool { return filter.words.contains(single); });
}

// As people read the word, where the order of a code would be none.
QString orderKey(const LineColumn &column, const QString &word)
{
    const LineDescription plain{.column = column, .title = {}, .extra = {}};
    QStringList titles;
    for (const QString &single : singleWords(column, word))
        titles.append(column.field == LineField::Extra ? single : wordTitle(plain, single));
    return sortKey(titles.join(u' '));
}

/// For each code of the column where its word stands among the others; the empty word last.
std::vector<quint32> ranksOf(const IndexedColumn &column, const LineColumn &key, Qt::SortOrder direction)
{
    std::vector<QString> keys;
    keys.reserve(std::size_t(column.words.size()));
    for (const QString &word : column.words)
        keys.push_back(orderKey(key, word));
    std::vector<quint32> codes(keys.size());
    std::iota(codes.begin(), codes.end(), 0);
    std::sort(codes.begin(), codes.end(), [&](quint32 a, quint32 b) -> bool {
        if ((a == 0) != (b == 0))
            return b == 0;
        return direction == Qt::AscendingOrder ? std::tie(keys[a], a) < std::tie(keys[b], b) : std::tie(keys[b], b) < std::tie(keys[a], a);
    });
    std::vector<quint32> ranks(codes.size());
    for (std::size_t i = 0; i < codes.size(); ++i)
        ranks[codes[i]] = quint32(i);
    return ranks;
}

/// Counts how many have each rank and puts them there: no comparing, and those of one rank keep their order.
std::vector<qint32> sortedByWords(const std::vector<qint32> &positions, const IndexedColumn &column, const std::vector<quint32> &ranks)
{
    std::vector<std::size_t> starts(ranks.size() + 1);
    for (const qint32 at : positions)
        ++starts[ranks[column.codes[std::size_t(at)]] + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<qint32> result(positions.size());
    for (const qint32 at : positions)
        result[starts[ranks[column.codes[std::size_t(at)]]]++] = at;
    return result;
}

std::vector<qint32> sortedByNumbers(const std::vector<qint32> &positions, const IndexedColumn &column, Qt::SortOrder direction)
{
    std::vector<std::pair<double, qint32>> keyed;
    keyed.reserve(positions.size());
    for (const qint32 at : positions) {
        const double number = column.numbers[std::size_t(at)];
        const bool turned = direction == Qt::DescendingOrder && number != IndexedColumn::nothing;
        keyed.emplace_back(turned ? -number : number, at);
    }
    std::sort(keyed.begin(), keyed.end());
    std::vector<qint32> result;
    result.reserve(keyed.size());
    for (const auto &[number, at] : keyed)
        result.push_back(at);
    return result;
}

}

HouseholdIndex::HouseholdIndex(Database &database, QDate on) : m_database(database), m_on(on) {}

void HouseholdIndex::loadOrder()
{
    if (m_isOrdered)
        return;
    m_ids.clear();
    m_positions = {};
    m_columns.clear();
    const auto statement = m_database.borrow(u"SELECT id FROM household WHERE "_s + standsForItself + u" ORDER BY name_key, id"_s);
    while (statement->step())
        m_ids.push_back(statement->integer(0));
    m_isOrdered = true;
}

const HouseholdPositions &HouseholdIndex::positions()
{
    loadOrder();
    if (m_positions.count == m_ids.size() && !m_positions.byId.empty())
        return m_positions;
    const qint64 largest = m_ids.empty() ? 0 : *std::max_element(m_ids.begin(), m_ids.end());
    m_positions.byId.assign(std::size_t(largest) + 1, -1);
    for (std::size_t i = 0; i < m_ids.size(); ++i)
        m_positions.byId[std::size_t(m_ids[i])] = qint32(i);
    m_positions.count = m_ids.size();
    return m_positions;
}

const IndexedColumn &HouseholdIndex::columnOf(const LineColumn &column)
{
    const QString key = keyOf(column);
    const auto known = m_columns.find(key);
    return known != m_columns.end() ? known->second : m_columns.emplace(key, readColumn(m_database, column, positions(), m_on)).first->second;
}

void HouseholdIndex::forget(const ChangeSet &changes)
{
    if (changes.touches<Household>() || changes.touches<HouseholdMerge>())
        m_isOrdered = false;
    std::erase_if(m_columns, [&](const auto &column) -> bool {
        const QStringList &tables = column.second.tables;
        return std::any_of(tables.begin(), tables.end(), [&](const QString &table) -> bool { return changes.rows.contains(table); });
    });
}

void HouseholdIndex::pass(const FieldFilter &filter, Passes &passes)
{
    if (filter.isEmpty())
        return;
    if (filter.column.field == LineField::Name || (filter.column.field == LineField::Number && !filter.text.isEmpty()))
        return passSearched(filter, passes);
    const IndexedColumn &column = columnOf(filter.column);
    if (column.isOfNumbers()) {
        const double from = filter.from.value_or(-IndexedColumn::nothing);
        const double to = filter.to.value_or(std::numeric_limits<double>::max());
        for (std::size_t i = 0; i < passes.size(); ++i)
            passes[i] &= char(column.numbers[i] >= from && column.numbers[i] <= to);
        return;
    }
    const QString part = folded(filter.text);
    std::vector<char> allowed;
    for (const QString &word : column.words)
        allowed.push_back(passesWord(filter, word, part));
    for (std::size_t i = 0; i < passes.size(); ++i)
        passes[i] &= allowed[column.codes[i]];
}

// Names and numbers are as many as households: the folded text of the file is asked instead of keeping them.
void HouseholdIndex::passSearched(const FieldFilter &filter, Passes &passes)
{
    const bool isName = filter.column.field == LineField::Name;
    Passes found(passes.size());
    const auto statement = m_database.borrow(isName ? u"SELECT household_id FROM person NOT INDEXED WHERE is_head = 1 AND instr(name_folded, ?) > 0"_s
                                                    : uR"(
        SELECT person.household_id
        FROM identity_paper NOT INDEXED
        JOIN person ON person.id = identity_paper.person_id
        WHERE instr(number, ?) > 0 AND is_head = 1)"_s);
    statement->bind(0, isName ? folded(filter.text) : QString(filter.text).remove(u' ').remove(u'.'));
    while (statement->step())
        if (const qint32 at = positions().of(statement->integer(0)); at >= 0)
            found[std::size_t(at)] = 1;
    for (std::size_t i = 0; i < passes.size(); ++i)
        passes[i] &= found[i];
}

void HouseholdIndex::passPlaces(const Territory &places, Passes &passes)
{
    const QString key = u"place"_s;
    auto column = m_columns.find(key);
    if (column == m_columns.end())
        column = m_columns.emplace(key, readPlaces(m_database, positions())).first;
    std::vector<char> allowed;
    for (const Id<Place> place : places.places) {
        if (std::find(places.divided.begin(), places.divided.end(), place) != places.divided.end())
            continue;
        if (std::size_t(place.value) >= allowed.size())
            allowed.resize(std::size_t(place.value) + 1);
        allowed[std::size_t(place.value)] = 1;
    }
    Passes found(passes.size());
    passHamlets(places, found);
    for (std::size_t i = 0; i < passes.size(); ++i)
        passes[i] &= char(found[i] || (column->second.codes[i] < allowed.size() && allowed[column->second.codes[i]]));
}

// Divided places are few: the file is asked which of their households are meant.
void HouseholdIndex::passHamlets(const Territory &places, Passes &found)
{
    if (places.divided.empty())
        return;
    Territory divided = places;
    divided.places = places.divided;
    const auto statement = m_database.borrow(u"SELECT household.id FROM household WHERE "_s + divided.condition());
    statement->bind(0, divided.bound());
    while (statement->step())
        if (const qint32 at = positions().of(statement->integer(0)); at >= 0)
            found[std::size_t(at)] = 1;
}

void HouseholdIndex::passQuestions(Passes &passes)
{
    Passes found(passes.size());
    const auto statement = m_database.borrow(u"SELECT household_id FROM open_question WHERE answered = 0"_s);
    while (statement->step())
        if (const qint32 at = positions().of(statement->integer(0)); at >= 0)
            found[std::size_t(at)] = 1;
    for (std::size_t i = 0; i < passes.size(); ++i)
        passes[i] &= found[i];
}

HouseholdIndex::Passes HouseholdIndex::passesOf(const HouseholdQuery &query, const LineColumn *except)
{
    loadOrder();
    Passes passes(m_ids.size(), 1);
    if (!query.places.isEverywhere)
        passPlaces(query.places, passes);
    if (query.openQuestions)
        passQuestions(passes);
    for (const FieldFilter &filter : query.fields)
        if (!except || filter.column != *except)
            pass(filter, passes);
    return passes;
}

HouseholdIndex::Ids HouseholdIndex::sorted(const Passes &passes, const HouseholdQuery &query)
{
    std::vector<qint32> positions;
    positions.reserve(passes.size());
    for (std::size_t i = 0; i < passes.size(); ++i)
        if (passes[i])
            positions.push_back(qint32(i));
    if (query.order.field == LineField::Name) {
        if (query.direction == Qt::DescendingOrder)
            std::reverse(positions.begin(), positions.end());
    } else {
        const IndexedColumn &column = columnOf(query.order);
        positions = column.isOfNumbers() ? sortedByNumbers(positions, column, query.direction)
                                         : sortedByWords(positions, column, ranksOf(column, query.order, query.direction));
    }
    Ids ids;
    ids.reserve(positions.size());
    for (const qint32 at : positions)
        ids.push_back({m_ids[std::size_t(at)]});
    return ids;
}

HouseholdIndex::Ids HouseholdIndex::ids(const HouseholdQuery &query)
{
    return sorted(passesOf(query), query);
}

HouseholdIndex::Ids HouseholdIndex::passing(const Ids &given, const HouseholdQuery &query)
{
    const Passes passes = passesOf(query);
    Ids kept;
    for (const Id<Household> id : given)
        if (const qint32 at = positions().of(id.value); at >= 0 && passes[std::size_t(at)])
            kept.push_back(id);
    return kept;
}

HouseholdIndex::Ids HouseholdIndex::idsAmong(const Ids &given, const HouseholdQuery &query)
{
    Passes passes = passesOf(query);
    Passes among(passes.size());
    for (const Id<Household> id : given)
        if (const qint32 at = positions().of(id.value); at >= 0)
            among[std::size_t(at)] = passes[std::size_t(at)];
    return sorted(among, query);
}

std::vector<WordCount> HouseholdIndex::wordsOf(const LineColumn &column, const HouseholdQuery &query)
{
    const Passes passes = passesOf(query, &column);
    const IndexedColumn &words = columnOf(column);
    std::vector<int> counts(std::size_t(words.words.size()));
    if (!words.isOfNumbers())
        for (std::size_t i = 0; i < passes.size(); ++i)
            counts[words.codes[i]] += passes[i];
    std::vector<WordCount> answer;
    for (std::size_t code = 0; code < counts.size(); ++code)
        for (const QString &word : counts[code] > 0 ? singleWords(column, words.words.at(qsizetype(code))) : QStringList()) {
            const auto known = std::find_if(answer.begin(), answer.end(), [&](const WordCount &each) -> bool { return each.word == word; });
            if (known == answer.end())
                answer.push_back({word, counts[code]});
            else
                known->households += counts[code];
        }
    std::stable_sort(answer.begin(), answer.end(), [](const WordCount &a, const WordCount &b) -> bool { return a.households > b.households; });
    return answer;
}

}
