#pragma once

// What a list left for a person to decide, once the list is taken in.

#include "core/store/unit_of_work.h"

namespace core {

struct Household;

/// How many wait at the household.
int openQuestions(Database &database, Id<Household> household);

/// How many wait in the register, and at how many households.
struct OpenQuestionCounts {
    int points = 0;
    int households = 0;
};
OpenQuestionCounts openQuestions(Database &database);

/// Says of all that wait at the household how they were settled: the values themselves are corrected in the household's form.
void settleQuestions(Id<Household> household, const QString &answer, UnitOfWork &work);

}
