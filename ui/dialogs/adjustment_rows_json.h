#pragma once

// The rows of an adjusting decision as a draft keeps them.

#include "core/cases/decision.h"

#include <QJsonArray>

namespace ui {

QJsonArray adjustmentsJson(const std::vector<core::AdjustmentRequest> &rows);
std::vector<core::AdjustmentRequest> adjustmentsFromJson(const QJsonArray &json);

}
