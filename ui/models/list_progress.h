#pragma once

// How far a list of cases has got, read from the register alone: which step is next, and what rests on it.

#include "core/cases/case_list.h"
#include "core/cases/posting.h"
#include "core/support/adjustment.h"

namespace ui {

enum class ListStage {
    WithoutCases,    ///< Households that have no case of its programme: the list is closed by hand.
    ToPost,
    Posted,          ///< On the board, or its last day has come.
    ToSubmit,
    ToAppraise,
    ToApprove,
    Decided,
};

struct ListProgress {
    core::SupportList list;
    ListStage stage = ListStage::WithoutCases;
    std::vector<core::SupportCase> cases;
    std::optional<core::Posting> posting;        ///< The newest.
    std::optional<core::Paper> submission;
    std::optional<core::Paper> appraisal;
    std::optional<core::Paper> decision;         ///< The approval.
    std::vector<core::Complaint> complaints;     ///< About the list or one of its cases: the overdue first.
    int adjustingDecisions = 0;
    core::Paper lastAdjustment;                  ///< Of them the newest.

    int openComplaints() const;
    bool hasCases() const { return !cases.empty(); }
};

/// `today` tells which complaints are overdue. Throws Error{Conflict} where the list is gone.
ListProgress progressOf(core::Database &database, core::Id<core::SupportList> list, QDate today);
/// In the user's language: "Posted".
QString titleOf(ListStage stage);
/// What the list shows of its way: "Posted from 17/02/2025 to 24/02/2025, 1 open complaint"; may be empty.
QString standingText(const ListProgress &progress);

}
