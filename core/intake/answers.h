#pragma once

// What the office says a cell of a list should have said. It is read in place of what stands there, by the same readers, so that a wrong answer
// is asked about like a wrong cell; the file and what it says stay as they were sent.

#include "core/intake/review.h"
#include "core/store/database.h"

namespace core {

/// The code of the issue that tells of an answer.
constexpr QLatin1StringView answeredCode("answered");

/// Answers a cell, or with nothing takes the answer back: reads the row again and matches anew the rows that it resembled or resembles now.
/// What the cell says anyway is no answer. False where nothing was asked in the row or nothing changes.
bool answerCell(Database &database, Review &review, int list, const QString &cell, const std::optional<QString> &answer);

CellAnswers answersOf(const ListReading &list);

/// The cell that settles an issue of this row: of the column that the issue is about, which need not be the one it stands at. Empty: none.
QString cellToAnswer(const std::vector<ColumnMatch> &columns, int row, const Issue &issue);
/// Where an identity number contradicts the birth or the sex of its row: the cell of that, for it may be the wrong one. Empty: none.
QString contradictedCell(const std::vector<ColumnMatch> &columns, const Draft &draft, const Issue &issue);
/// What a cell of the row says now: the answer, or what is written there.
QString saidIn(const Draft &draft, const QString &cell);
/// Empty for a column that was not recognised.
QString fieldOfColumn(const std::vector<ColumnMatch> &columns, int column);

/// The proposal as somebody would type it into the list: amounts in the list's unit. Empty: there is none.
QString typedProposal(const ListReading &list, const Issue &issue);

/// From a table with the columns file, cell and value: by file name. Throws Error where the table is not of that kind.
QHash<QString, CellAnswers> readAnswers(const QString &path);
/// "a.xlsx F11" for each of these that reading the lists did not use.
QStringList unusedAnswers(const QHash<QString, CellAnswers> &answers, const Review &review);

}
