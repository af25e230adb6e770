#pragma once

// Names of units without their kind, and names that mean the same hamlet.

#include <QString>

namespace core {

/// "Xã Tùng Ảnh" → "Tùng Ảnh", "Thị trấn Đức Thọ" → "Đức Thọ", "TT. Đức Thọ" → "Đức Thọ". A name without a kind stays.
QString shortPlaceName(const QString &name);

/// "Xã Tân Hương" → "xã Tân Hương".
QString unitInSentence(const QString &unit);

/// "xa", "thi tran", "phuong", "huyen" … of the name as folded text; empty when it does not say.
QString placeKind(const QString &name);

/// What stays of a hamlet's name when writing habits are taken away: "Thôn Châu Nội", "T. Châu nội" and "CHÂU NỘI" give "chau noi";
/// "Tổ dân phố 3", "TDP 3" and "Tổ DP 3" give "3".
QString hamletCore(const QString &name);

}
