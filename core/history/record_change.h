#pragma once

// One change of one record as an officer reads it: which record, which fields, from what, to what.

#include "core/history/belonging.h"
#include "core/history/field_words.h"

namespace core {

struct FieldChange {
    QString column;
    QString title;          ///< "Ngày sinh".
    QString before;         ///< Empty: nothing stood there.
    QString after;

    bool operator==(const FieldChange &) const = default;
};

struct RecordChange {
    enum class Kind { Added, Changed, Removed, Erased };   ///< Erased: a person's text was erased by law.

    qint64 entry = 0;
    qint64 unit = 0;
    QString table;
    qint64 row = 0;
    Kind kind = Kind::Changed;
    QString record;                      ///< "Nhân khẩu: Trần Văn Bình".
    Id<Household> household;             ///< The one it belongs to; not stored for none.
    QString householdName;               ///< Its head, as last known.
    Id<Person> person;                   ///< Of persons and their papers.
    std::vector<FieldChange> fields;     ///< Only those that differ; all that say something for a new or a removed record.
};

/// Reads entries into words; remembers names. The database must outlive it.
class ChangeReader {
public:
    explicit ChangeReader(Database &database) : m_database(database), m_words(database), m_belonging(database) {}

    RecordChange read(const JournalEntry &entry);

private:
    std::vector<FieldChange> fieldsOf(const JournalEntry &entry, const QJsonObject &before, const QJsonObject &after);

    Database &m_database;
    FieldWords m_words;
    Belonging m_belonging;
};

/// The changes of one unit, those with entry numbers greater than `after`.
std::vector<RecordChange> changesOf(Database &database, qint64 unit, qint64 after, int limit);

/// One line of the history of a household.
struct HistoryLine {
    JournalUnit unit;
    RecordChange change;
};

/// Newest first. `household` may have been removed.
std::vector<HistoryLine> historyOfHousehold(Database &database, Id<Household> household);

}
