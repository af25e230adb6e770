#pragma once

// Judges the households of a register and reads what a table shows of them. Runs on a worker thread.

#include "core/base/progress.h"
#include "ui/pages/judged_rows.h"

namespace ui {

struct Judged {
    std::vector<JudgedHousehold> households;   ///< In the order of commune and name.
    QHash<QString, QString> ruleTitles;        ///< By code: what is tested, in a few words.
};

Judged judgedOn(core::Database &database, QDate on, const core::Territory &places, const core::Progress &progress);

}
