#pragma once

// Household after household in the order of ids, with only those columns that facts are made of: what judges a whole register reads.

#include "core/households/household_record.h"
#include "core/places/territory.h"
#include "core/store/word_memory.h"

#include <string>

namespace core {

/// Each table is asked once, in the order of households, and read alongside the others; nothing but the record at hand is kept.
/// A lean record gives `testedFactsOf` and `structureStates` what the whole record would give; names, numbers and notes are missing, of the
/// surveys only the one that counts on the day is there, of the persons only the head and those of merit.
class LeanRecords {
public:
    LeanRecords(Database &database, QDate on, const Territory &places);

    /// How many there will be.
    qint64 count() const { return m_count; }
    /// Valid until the next call; null after the last.
    const HouseholdRecord *next();

private:
    /// A table whose rows come in the order of their household, which is the first column.
    class Rows {
    public:
        Rows(Database &database, const QString &sql, const Territory &places);
        /// To the next row, whatever its household.
        bool next();
        /// To the next row of one household; those of smaller ids are passed over.
        bool nextOf(qint64 household);
        const Statement &row() const { return *m_statement; }

    private:
        Database::Borrowed m_statement;
        qint64 m_at = 0;          ///< The household of the row that was read but not handed out.
        bool m_isHeld = false;    ///< That there is such a row.
        bool m_ended = false;
    };

    /// A column that says one of a few words.
    template<class T> const T &word(const Statement &row, int column) { return std::get<WordMemory<T>>(m_words).read(row, column); }
    void readPersons(qint64 household);
    void readClassifications(qint64 household);
    void readSurvey(qint64 household);
    void fillSurvey(const Statement &row, HouseSurvey &survey);
    void readEarlierSupport(qint64 household);
    void readFunding(qint64 household);

    QDate m_on;
    qint64 m_count = 0;
    Rows m_households, m_persons, m_classifications, m_surveys, m_earlierSupport, m_funding;
    std::tuple<WordMemory<QString>, WordMemory<QDate>, WordMemory<PartialDate>, WordMemory<Residence>, WordMemory<Category>, WordMemory<HouseStatus>,
               WordMemory<Answer>, WordMemory<Dispute>, WordMemory<Need>> m_words;
    HouseholdRecord m_record;
    std::string m_surveyedOn;     ///< Of the survey in the record, as stored.
};

}
