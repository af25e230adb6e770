#pragma once

// The words that every official paper carries (Nghị định 30/2020/NĐ-CP, Phụ lục I).

#include "core/document/document.h"

namespace core {

QString nationalName();
QString nationalMotto();
QString recipientsTitle();
/// "Đức Thọ, ngày 05 tháng 01 năm 2025", with the blanks of the form where there is no date.
QString placeAndDate(const Letterhead &head);
/// "Mã kiểm chứng: ANCU1:142:ABCD EFGH …".
QString registerCodeLine(const QString &code);
/// Where the code can be looked up.
QString registerCodeHint();

}
