#pragma once

// Signed decisions: approving a list, and changing an approved one (DIEU_CHINH). Both are final: they are corrected by another decision, never undone (F30).

#include "core/cases/case_list.h"
#include "core/support/adjustment.h"

namespace core {

/// Freezes the list and takes PHE_DUYET with every case of it; all rules are run again on the day of the decision (F24) and their verdicts kept. Who prepared it
/// himself is marked (F27). Paper: kind Approval with number and day. The work must be final. Throws Error{Conflict}.
void approveList(Id<SupportList> list, const Paper &decision, const QString &reason, UnitOfWork &work);

/// One row of an adjusting decision.
struct AdjustmentRequest {
    AdjustmentKind kind = AdjustmentKind::Remove;
    Id<SupportCase> supportCase;
    QString reasonCode;
    QString reason;
    Need need = Need::Unknown;                ///< ChangeNeed: the new one.
    std::vector<SourceAmount> amounts;        ///< ChangeSource: the new ones; their sum is the new amount.
    Id<SupportCase> replaces;                 ///< Add: the case that was taken off, whose place it takes.
    Id<SupportList> toList;                   ///< MoveBatch: the approved list it goes to.
    bool operator==(const AdjustmentRequest &) const = default;
};

/// Changes an approved list from the day of the decision on. Add: an appraised case becomes approved; Remove: the case is closed as LOAI_KHOI_DS; the others keep
/// their step. Paper: kind Adjustment with number and day. The work must be final. Throws Error{Conflict} naming the row and the reason.
void adjustList(Id<SupportList> list, const Paper &decision, const std::vector<AdjustmentRequest> &rows, UnitOfWork &work);

}
