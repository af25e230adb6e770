#pragma once

// What stands in an open form and is not saved yet. Kept in the register beside its record (tables named local_), so that a power cut
// or a crash loses no more than the last seconds of typing.

#include "core/store/database.h"

#include <QDateTime>

#include <optional>

namespace core {

/// One per form, subject and person.
struct FormDraft {
    QString form;       ///< "household", "list" …
    QString subject;    ///< What the form is about, as the form names it: the uid of a household; empty for something new.
    QString person;
    QString title;      ///< For the offer to go on: "Hộ Nguyễn Thị Hòa".
    QString at;         ///< UTC, ISO with milliseconds.
    QString body;       ///< JSON of the fields, as ui/dialogs/form_fields.h writes it.

    QDateTime time() const { return QDateTime::fromString(at, Qt::ISODateWithMs).toLocalTime(); }
    bool operator==(const FormDraft &) const = default;
};

/// Stores it in place of an earlier one, in a transaction of its own. Does not wait for another writer: throws Error{InUse} instead, so
/// that typing never stands still.
void keepDraft(Database &database, const FormDraft &draft);
/// Newest first.
std::vector<FormDraft> draftsOf(Database &database, const QString &person);
std::optional<FormDraft> draftOf(Database &database, const QString &form, const QString &subject, const QString &person);
/// Takes part in the transaction that is open, if one is: the draft goes when and only when the record is stored.
void dropDraft(Database &database, const QString &form, const QString &subject, const QString &person);

}
