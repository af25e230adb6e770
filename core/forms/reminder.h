#pragma once

// CVDD: an official letter that urges what is late (V/v đôn đốc).

#include "core/forms/case_page.h"

namespace core {

/// `late` are sentences, each of one thing that is late: "Hộ bà Nguyễn Thị Hòa chưa khởi công, quá hạn 12 ngày".
Document reminder(const QStringList &late, const CaseHeading &heading);
std::vector<FormBlank> reminderBlanks();

}
