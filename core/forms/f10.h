#pragma once

// F10: the decision that approves a list, and the list (H§7). Who decides is the unit of the paper: the district, since 01/7/2025 the commune or the province.

#include "core/forms/official_letter.h"

namespace core {

struct ApprovalPage {
    QString unit;                        ///< That decides: "Huyện Đức Thọ".
    QString area;                        ///< The unit of the list: "Xã Tân Hương".
    int batch = 0;
    FilledBlanks blanks;
    QStringList bases;                   ///< With the proposal at the end.
    std::vector<ListedHousehold> households;
};

Document f10(const ApprovalPage &page);
/// "Xét đề nghị của Ủy ban nhân dân xã Tân Hương tại Tờ trình số 05/TTr-UBND ngày 03/3/2025": from the last submission of the list by that day.
QString proposalFor(const PrintOrder &order, const Place &decider);

Form formF10();

}
