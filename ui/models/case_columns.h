#pragma once

// The columns of a table of cases.

#include "core/cases/work_queue.h"
#include "ui/models/ticked_model.h"

namespace ui {

using CaseModel = TickedModel<core::CaseLine>;

/// `day`: as of when a case is late.
std::vector<TableColumn<core::CaseLine>> caseColumns(const std::function<QDate()> &day);

}
