#pragma once

// Which households a list shows, and in which order. Columns that were asked for once stay in memory, one number or word a household, so
// that filtering and sorting never jump about the file.

#include "core/households/indexed_column.h"
#include "core/places/territory.h"
#include "core/store/change_set.h"

#include <unordered_map>

namespace core {

/// What must hold in one column. Of the members only those of the column's kind count; an empty filter lets everything pass.
struct FieldFilter {
    LineColumn column;
    QStringList words;              ///< Any of these, as stored; the empty word is the empty cell.
    QString text;                   ///< Part of the text, without regard to marks and case.
    std::optional<double> from;     ///< Both ends count. Of days as `dayNumber`.
    std::optional<double> to;

    bool isEmpty() const { return words.isEmpty() && text.isEmpty() && !from && !to; }
    bool operator==(const FieldFilter &) const = default;
};

struct HouseholdQuery {
    Territory places;               ///< Everywhere where nothing is said.
    bool openQuestions = false;     ///< Only those with something a person must decide.
    std::vector<FieldFilter> fields;
    LineColumn order;               ///< Those that are the same stand in the order of names; empty cells stand last, whatever the direction.
    Qt::SortOrder direction = Qt::AscendingOrder;
};

struct WordCount {
    QString word;
    int households = 0;
    bool operator==(const WordCount &) const = default;
};

/// Of one register on one day. Used by one thread.
class HouseholdIndex {
public:
    using Ids = std::vector<Id<Household>>;

    HouseholdIndex(Database &database, QDate on);

    Ids ids(const HouseholdQuery &query);
    /// Of these, in their order, those that the query lets pass.
    Ids passing(const Ids &given, const HouseholdQuery &query);
    /// In the order of the query, those that are among the given.
    Ids idsAmong(const Ids &given, const HouseholdQuery &query);
    /// The words of a column of words, among the households that pass everything but the filter on it; the most frequent first.
    std::vector<WordCount> wordsOf(const LineColumn &column, const HouseholdQuery &query);

    /// What was read of rows that changed is read again when it is asked for next.
    void forget(const ChangeSet &changes);

private:
    using Passes = std::vector<char>;

    void loadOrder();
    const HouseholdPositions &positions();
    const IndexedColumn &columnOf(const LineColumn &column);
    Passes passesOf(const HouseholdQuery &query, const LineColumn *except = nullptr);
    void pass(const FieldFilter &filter, Passes &passes);
    void passSearched(const FieldFilter &filter, Passes &passes);
    void passPlaces(const Territory &places, Passes &passes);
    void passHamlets(const Territory &places, Passes &found);
    void passQuestions(Passes &passes);
    Ids sorted(const Passes &passes, const HouseholdQuery &query);

    Database &m_database;
    QDate m_on;
    std::vector<qint64> m_ids;              ///< In the order of names.
    HouseholdPositions m_positions;
    bool m_isOrdered = false;
    std::unordered_map<QString, IndexedColumn> m_columns;
};

}
