#pragma once

// BBDT: the minutes of a restore drill on one page, for the file of the office.

#include "core/backup/restore_drill.h"
#include "core/document/document.h"

namespace core {

/// `unit` is the office with its kind: "Huyện Đức Thọ"; `place` stands before the date of the paper. Both may be empty.
Document restoreDrillSheet(const RestoreDrill &drill, const QString &unit, const QString &place);

}
