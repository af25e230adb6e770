#pragma once

// Search as one types (F90): the folded text of all households in memory, in the order of names, so that hits come out sorted.

#include "core/households/household.h"
#include "core/places/place_book.h"
#include "core/store/change_set.h"

#include <string>

namespace core {

struct SearchHits {
    std::vector<Id<Household>> ids;   ///< Best first, at most the limit.
    qint64 total = 0;
};

/// All words must occur, in any order: in the household's text (names, numbers, birth year, hamlet, address) or in an old or new name
/// of its commune. Where the text was typed with marks, what is spelled exactly so comes first, up to 5.000 hits.
/// A number may be typed as papers print it: "042 156 900 001", "042.156.900.001".
class HouseholdSearch {
public:
    explicit HouseholdSearch(Database &database);

    SearchHits hits(Database &database, const QString &text, qsizetype limit) const;
    /// Brings the text in step after a commit; cheap for a few rows.
    void update(Database &database, const ChangeSet &changes);
    qsizetype size() const { return qsizetype(m_entries.size()); }

private:
    struct Entry {
        quint32 start = 0;
        quint32 size = 0;
        qint64 household = 0;
        qint64 place = 0;              ///< A number of `m_placeNames`.
        bool gone = false;
    };
    struct Word {
        std::string text;
        std::vector<bool> places;      ///< As `m_placeNames`: the word is part of one of its names.
        bool inSomePlace = false;
    };

    void load(Database &database);
    void append(const QByteArray &text, const Household &household);
    void loadPlaces(Database &database);
    /// The names of a unit, or of a hamlet of a divided one; they get the next number.
    void addNames(const QStringList &names);
    /// Whose names the household has: its place, or of a divided place its hamlet.
    qint64 namedBy(qint64 place, qint64 hamlet) const;
    /// Households of divided communes after their hamlets were assigned.
    void renameDivided(Database &database);
    std::vector<Word> wordsOf(const QString &text) const;
    bool holds(const Entry &entry, const Word &word) const;
    bool matches(const Entry &entry, const Word &word) const;
    bool isSpelledSo(Database &database, Id<Household> household, const QStringList &words) const;
    void putExactFirst(Database &database, const QString &typed, std::vector<Id<Household>> &ids) const;
    template<class Take> void scan(const std::vector<Word> &words, Take take) const;
    template<class Take> void scanAll(const std::vector<Word> &words, Take take) const;

    std::string m_text;                ///< All texts, one after another, each ended by '\n'.
    std::vector<Entry> m_entries;      ///< In the order of names; rows changed since loading stand at the end.
    std::vector<std::string> m_placeNames;   ///< By place id; after them those of assigned hamlets of divided communes.
    std::vector<QString> m_placeSpellings;   ///< With marks, lower case; like the names.
    std::vector<bool> m_divided;             ///< By place id: hamlets matter.
    QHash<std::pair<qint64, qint64>, qint64> m_hamletNames;   ///< Divided place and assigned hamlet to the number of their names.
    qsizetype m_appended = 0;
};

}
