#pragma once

// The result of a check of the register on one page: an internal paper for the file of the office.

#include "core/document/document.h"
#include "core/forms/paper_office.h"
#include "core/integrity/verify.h"
#include "core/store/journal.h"

namespace core {

/// What the sheet says besides the checks.
struct IntegrityHeading {
    PaperOffice office;          ///< Without lines the issuer is left out.
    QString place;               ///< "Đức Thọ".
    JournalUnit last;            ///< The newest change; its number is 0 where there is none or it cannot be read.
    QString code;                ///< `printedCode` of the register when it was checked.
    QString file;                ///< Path of the register.
    QDateTime at;                ///< When it was checked, local time.
    QString person;
    QString computer;
    QString goodBackup;          ///< File name of the newest backup that is in order; named where the register is not.
};

/// What the register itself says for the heading, with the office that there is on that day: the district, and the province after it.
/// What a damaged file does not tell stays empty.
IntegrityHeading integrityHeading(Database &database, QDate on);

Document integritySheet(const Verification &verification, const IntegrityHeading &heading);

}
