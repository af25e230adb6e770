#pragma once

// What a unit's office settled, as papers and deadlines use it: numbers as numbers, lists as lists, and what holds where it settled
// nothing. A unit has its own values or the program's; it never takes those of the unit above, whose signer and recipients are not its own.

#include "core/places/office_values.h"
#include "core/store/database.h"

#include <QStringList>

namespace core {

/// What a field is where the unit settled nothing, written as the officer would type it; `unit` with its kind: "Xã Tân Hương". May be empty.
QString usualOfficeValue(const OfficeField &field, const QString &unit);

/// Days a list is posted; 7 where nothing was settled. No text of law fixes it for housing lists, so it is the office's (H§6).
int postingDaysOn(Database &database, Id<Place> unit, QDate on);
/// Days in which a complaint is settled, from the day it came in; 7 where nothing was settled (H§6, by analogy with the poverty review).
int complaintDaysOn(Database &database, Id<Place> unit, QDate on);

/// The bold lines of the letterhead in capitals: "ỦY BAN NHÂN DÂN", "XÃ TÂN HƯƠNG" (E§C.4).
QStringList letterheadLinesOn(Database &database, Id<Place> unit, QDate on);
/// The same office in a sentence: "Ủy ban nhân dân xã Tân Hương".
QString officeNameOn(Database &database, Id<Place> unit, QDate on);
/// The line above, in capitals; empty for none, as for a People's Committee.
QString superiorOn(Database &database, Id<Place> unit, QDate on);
/// Where papers are signed: "Đức Thọ"; the name of the unit where nothing was settled (E§C.4).
QString signingPlaceOn(Database &database, Id<Place> unit, QDate on);
/// What follows the type of a paper in its number: "UBND" of "05/TTr-UBND".
QString officeSymbolOn(Database &database, Id<Place> unit, QDate on);

/// As printed under "Nơi nhận:": "- Thường trực Huyện ủy (báo cáo);", at last "- Lưu: VT, NV." (E§C.6). Empty where no recipient was settled.
QStringList recipientsOn(Database &database, Id<Place> unit, QDate on);
/// One place a line, without marks; where nothing was settled, the office itself and the halls of the hamlets (F08).
QStringList postingPlacesOn(Database &database, Id<Place> unit, QDate on);
/// Who takes comments while a list is posted; empty where nothing was settled.
QString commentsToOn(Database &database, Id<Place> unit, QDate on);

enum class GroundsOf { Submission, Decision, Notice };
/// The office's own "Căn cứ …" of a kind of paper, in order, without the mark at the end; empty where nothing was settled.
QStringList groundsOn(Database &database, Id<Place> unit, GroundsOf paper, QDate on);

/// The lines of `recipientsOn` from what was typed: a dash, a semicolon and the line of the archive are added where they are missing.
QStringList recipientLines(const QStringList &typed, const QString &department);

}
