#pragma once

// F09: the letter with which a commune submits its list for approval, and the list (H§7).

#include "core/forms/official_letter.h"

namespace core {

struct SubmissionPage {
    QString unit;                        ///< "Xã Tân Hương".
    QString area;                        ///< The unit of the list, where it is another.
    int batch = 0;
    FilledBlanks blanks;
    QString approver;                    ///< "Ủy ban nhân dân huyện Đức Thọ".
    QStringList bases;
    std::vector<ListedHousehold> households;
};

Document f09(const SubmissionPage &page);

Form formF09();

}
