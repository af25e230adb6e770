#pragma once

// BBTD: minutes of the appraisal of a submitted list: agreed, or returned with the reason, row by row (H§6, THAM_DINH).

#include "core/forms/official_letter.h"

namespace core {

struct AppraisedRow {
    ListedHousehold household;
    std::optional<bool> agreed;          ///< Nothing: not appraised yet.
    QString reason;                      ///< Of a return.
    bool operator==(const AppraisedRow &) const = default;
};

struct AppraisalPage {
    QString unit;                        ///< That appraises: "Huyện Đức Thọ".
    QString area;                        ///< The unit of the list.
    int batch = 0;
    FilledBlanks blanks;
    QString submission;                  ///< "Tờ trình số 05/TTr-UBND ngày …"; empty where no letter is known.
    std::vector<AppraisedRow> rows;
};

Document appraisalMinutes(const AppraisalPage &page);

Form formBbtd();

}
