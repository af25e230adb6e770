#pragma once

// PTD: what was found of one household on one day, which conditions it meets and why.

#include "core/forms/form.h"
#include "core/forms/paper_office.h"
#include "core/households/household_record.h"
#include "core/support/support_list.h"

namespace core {

struct AssessedHousehold {
    HouseholdRecord record;
    ListedHousehold line;        ///< The same household as a list shows it, with its support.
    Verdict verdict;             ///< Of the stream in which the household is supported; `on` is the day of the sheet.
    QString citation;            ///< Of the rule set; may be empty.
};

struct SheetHeading {
    QString unit;                ///< The issuing unit with its kind: "Huyện Đức Thọ".
    QString number;              ///< "05" or "05/PTĐ"; empty leaves the blank.
    QString place;
    QDate signedOn;              ///< Invalid leaves the blanks.
    QString assessedBy;
    QString signedBy;
    QString position;            ///< "THỦ TRƯỞNG ĐƠN VỊ".
    PaperOffice office = committeeOf(unit);
};

Document assessmentSheet(const AssessedHousehold &assessed, const SheetHeading &heading);

/// "Đạt", "Không đạt", "Cần xem xét", "Thiếu dữ liệu".
QString resultTitle(RuleResult result);
/// The conclusion in words: "Đủ điều kiện hỗ trợ".
QString conclusionOf(Outcome outcome);

Form formPtd();

}
