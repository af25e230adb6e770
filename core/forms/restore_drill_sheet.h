#pragma once

// BBDT: the minutes of a restore drill on one page, for the file of the office.

#include "core/backup/restore_drill.h"
#include "core/forms/paper_office.h"

namespace core {

/// `place` stands before the date of the paper; both it and the office may be empty.
Document restoreDrillSheet(const RestoreDrill &drill, const PaperOffice &office, const QString &place);

}
