#include "core/store/drafts.h"

#include <sqlite3.h>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const auto selectDrafts = u"SELECT form, subject, person, title, at, body FROM local_draft"_s;

/// No waiting at the door as long as it lives.
class Impatience {
public:
    explicit Impatience(Database &database) : m_database(database), m_patience(database.value<int>(u"PRAGMA busy_timeout"_s))
    {
        sqlite3_busy_timeout(m_database.handle(), 0);
    }
    ~Impatience() { sqlite3_busy_timeout(m_database.handle(), m_patience); }
    Impatience(const Impatience &) = delete;
    Impatience &operator=(const Impatience &) = delete;

private:
    Database &m_database;
    int m_patience;
};

}

void keepDraft(Database &database, const FormDraft &draft)
{
    const Impatience impatience(database);
    database.run(uR"(
        INSERT INTO local_draft (form, subject, person, title, at, body)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (form, subject, person) DO UPDATE SET title = excluded.title, at = excluded.at, body = excluded.body)"_s,
        draft.form, draft.subject, draft.person, draft.title, draft.at, draft.body);
}

std::vector<FormDraft> draftsOf(Database &database, const QString &person)
{
    return database.rows<FormDraft>(selectDrafts + u" WHERE person = ? ORDER BY at DESC, id DESC"_s, person);
}

std::optional<FormDraft> draftOf(Database &database, const QString &form, const QString &subject, const QString &person)
{
    return database.first<FormDraft>(selectDrafts + u" WHERE form = ? AND subject = ? AND person = ?"_s, form, subject, person);
}

void dropDraft(Database &database, const QString &form, const QString &subject, const QString &person)
{
    database.run(u"DELETE FROM local_draft WHERE form = ? AND subject = ? AND person = ?"_s, form, subject, person);
}

}
