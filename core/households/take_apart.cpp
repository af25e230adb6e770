// Taking a merging apart: the journal says what it changed; each row is put back as far as nobody changed it since.

#include "core/households/household_merge.h"
#include "core/store/journal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct ApartText { Q_DECLARE_TR_FUNCTIONS(core::HouseholdMerge) };

/// What the merging as a whole did to one row.
struct Moved {
    QString table;
    qint64 row = 0;
    QString before;
    QString after;
};

QJsonObject object(const QString &image)
{
    return QJsonDocument::fromJson(image.toUtf8()).object();
}

/// The unit of the merging, or the redo that repeated it.
qint64 unitOf(Database &database, const HouseholdMerge &merge)
{
    return database.value<qint64>(u"SELECT MAX(unit_id) FROM journal_entry WHERE table_name = 'household_merge' AND row_id = ? AND before IS NULL"_s, merge.id);
}

/// The rows of a unit in the order in which they were first touched.
std::vector<Moved> rowsOf(Database &database, qint64 unit)
{
    std::vector<Moved> rows;
    QHash<std::pair<QString, qint64>, std::size_t> places;
    for (const JournalEntry &entry : entriesOf(database, unit)) {
        const std::pair key(entry.table, entry.row);
        if (!places.contains(key)) {
            places.insert(key, rows.size());
            rows.push_back({entry.table, entry.row, entry.before, entry.after});
        }
        rows[places.value(key)].after = entry.after;
    }
    return rows;
}

/// Columns that `saveHousehold` keeps in step by itself.
bool isCopy(const QString &column)
{
    static const QSet<QString> copies{u"head_name"_s, u"head_birth"_s, u"name_key"_s, u"search"_s, u"name_folded"_s};
    return copies.contains(column);
}

class TakingApart {
public:
    TakingApart(const HouseholdMerge &merge, UnitOfWork &work) : m_merge(merge), m_work(work) {}

    std::vector<NotGivenBack> run()
    {
        Database &database = m_work.database();
        std::vector<Moved> rows = rowsOf(database, unitOf(database, m_merge));
        database.run(u"PRAGMA defer_foreign_keys = ON"_s);
        std::for_each(rows.rbegin(), rows.rend(), [this](const Moved &moved) { giveBack(moved); });
        m_work.remove(m_merge.id);
        giveHead();
        for (const Id<Household> each : {m_merge.gone, m_merge.kept})
            saveHousehold(*loadHousehold(database, each), m_work);
        return std::move(m_left);
    }

private:
    void giveBack(const Moved &moved)
    {
        if (moved.table == "household_merge"_L1)
            return;
        if (moved.before.isEmpty() && moved.after.isEmpty())   // erased by law
            return leave(moved);
        if (moved.after.isEmpty())
            return bringBack(moved);
        const QString now = m_work.image(moved.table, moved.row);
        if (now == moved.after)
            return put(moved, moved.before);
        if (now.isEmpty())
            return leave(moved);
        put(moved, withoutMerging(moved, now));
    }

    /// A removed row comes back under its own number, or under a new one where that was given to another row since.
    void bringBack(const Moved &moved)
    {
        QString image = moved.before;
        if (const qint64 person = m_renumbered.value({u"person"_s, object(image).value("person_id"_L1).toInteger()}); person != 0)
            image = with(image, u"person_id"_s, person);
        qint64 row = moved.row;
        if (!m_work.image(moved.table, row).isEmpty()) {
            row = m_work.database().value<qint64>(u"SELECT MAX(id) + 1 FROM "_s + moved.table);
            m_renumbered.insert({moved.table, moved.row}, row);
            image = with(image, u"id"_s, row);
        }
        put({moved.table, row, moved.before, moved.after}, image);
    }

    /// The row as it stands, with those columns put back that the merging changed and nobody since.
    QString withoutMerging(const Moved &moved, const QString &now)
    {
        const QJsonObject before = object(moved.before);
        const QJsonObject after = object(moved.after);
        const QJsonObject current = object(now);
        const bool goesHome = moved.table == "person"_L1 && before.value("household_id"_L1).toInteger() == m_merge.gone.value;
        QString image = now;
        for (auto column = before.begin(); column != before.end(); ++column) {
            const QString key = column.key();
            const bool isPlaceInFamily = key == "is_head"_L1 || key == "relation"_L1;
            if (goesHome && isPlaceInFamily)
                image = from(moved.before, image, key);
            else if (isCopy(key) || column.value() == after.value(key))
                continue;
            else if (current.value(key) == after.value(key))
                image = from(moved.before, image, key);
            else if (current.value(key) != column.value())
                m_left.push_back({moved.table, moved.row, key});
        }
        return image;
    }

    void put(const Moved &moved, const QString &image)
    {
        try {
            m_work.restore(moved.table, moved.row, image);
        } catch (const Error &error) {
            if (error.kind() != Error::Kind::Conflict)
                throw;
            leave(moved);   // its place was taken since
        }
    }

    /// The head of the kept household may have gone home with the other one.
    void giveHead()
    {
        auto persons = m_work.database().all<Person>(u"WHERE household_id = ? ORDER BY is_head DESC, id"_s, m_merge.kept);
        if (persons.empty() || persons.front().isHead)
            return;
        persons.front().isHead = true;
        persons.front().relation.clear();
        m_work.change(persons.front());
        m_left.push_back({u"person"_s, persons.front().id.value, u"is_head"_s});
    }

    void leave(const Moved &moved) { m_left.push_back({moved.table, moved.row, QString()}); }

    QString with(const QString &image, const QString &column, qint64 id)
    {
        return m_work.database().value<QString>(u"SELECT json_set(?, '$.' || ?, ?)"_s, image, column, id);
    }

    QString from(const QString &source, const QString &image, const QString &column)
    {
        return m_work.database().value<QString>(u"SELECT json_set(?1, '$.' || ?3, json_extract(?2, '$.' || ?3))"_s, image, source, column);
    }

    const HouseholdMerge &m_merge;
    UnitOfWork &m_work;
    std::vector<NotGivenBack> m_left;
    QHash<std::pair<QString, qint64>, qint64> m_renumbered;   ///< By table and former number.
};

}

std::vector<NotGivenBack> takeApart(const HouseholdMerge &merge, UnitOfWork &work)
{
    Database &database = work.database();
    if (!database.find(merge.id))
        throw Error(Error::Kind::Conflict, ApartText::tr("These two households have been taken apart already."));
    if (const auto later = mergeOf(database, merge.kept)) {
        const auto nameOf = [&](Id<Household> id) -> QString { return database.value<QString>(u"SELECT head_name FROM household WHERE id = ?"_s, id); };
        throw Error(Error::Kind::Conflict, ApartText::tr("Household %1 was itself merged into household %2 later. Take that merging apart first, then this one.")
                                               .arg(nameOf(merge.kept), nameOf(later->kept)));
    }
    return TakingApart(merge, work).run();
}

}
