#pragma once

// Households as lines for the forms: of a stored list on a day, of a paper, of a case. The one place where the forms ask for them.

#include "core/cases/support_case.h"
#include "core/papers/paper.h"
#include "core/support/listed_household.h"
#include "core/support/streams.h"

namespace core {

/// The lines of the list and all that numbered decisions had changed by the end of that day, as `listOn` of core/support/adjustment.h.
std::vector<ListedHousehold> linesOn(Database &database, Id<SupportList> list, QDate on);

/// The households of a paper as they stood on it, in its order; empty where it does not keep them all.
std::vector<ListedHousehold> linesOnPaper(Database &database, Id<Paper> paper);

/// Makes lines of cases as their households are on a day, supported in the stream of the case. Asks once for what many share.
class CaseLines {
public:
    CaseLines(Database &database, QDate on);

    /// Nothing where the household does not exist any more.
    std::optional<ListedHousehold> lineOf(const SupportCase &supportCase);

private:
    Database &m_database;
    Judge m_judge;
    LineMaker m_lines;
};

}
