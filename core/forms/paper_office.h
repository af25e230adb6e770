#pragma once

// Who issues a paper, as its head and its foot say it: what the office settled for itself, or the People's Committee of the unit.

#include "core/document/document.h"
#include "core/places/place.h"
#include "core/store/database.h"

namespace core {

struct PaperOffice {
    QStringList lines;           ///< Bold lines of the letterhead, in capitals.
    QString superior;            ///< The line above; empty for none.
    QString name;                ///< In a sentence: "Ủy ban nhân dân xã Tân Hương".
    QString symbol;              ///< "UBND" of "05/TTr-UBND".
    QStringList recipients;      ///< As printed; empty where the office settled none.
    bool operator==(const PaperOffice &) const = default;
};

/// As the unit's office settled it for papers of the day. A unit that is not stored has a committee.
PaperOffice paperOfficeOn(Database &database, const Place &unit, QDate on);
/// The People's Committee of a unit with its kind: "Xã Tân Hương".
PaperOffice committeeOf(const QString &unit);

Letterhead letterheadOf(const PaperOffice &office, const QString &place, QDate date);

/// The lines above the signature for the position that was entered (NĐ 30/2020; E§C.5). For a People's Committee: "TM. ỦY BAN NHÂN DÂN" and the
/// chairman; a vice chairman signs KT. for the chairman; the head of an office below signs TL., by order, and a deputy of that one KT. for the head.
/// Any other office: the head alone, a deputy KT. for the head. Empty: the chairman, or the head of the office.
QStringList signingAuthority(const PaperOffice &office, const QString &position);

}
