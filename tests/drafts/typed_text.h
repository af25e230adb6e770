#pragma once

// What the typist types, over and over: words with marks, digits and signs as they come from a keyboard.

#include <QString>

namespace typed {

constexpr int pauseBetweenKeysMs = 25;

inline QString text()
{
    return QStringLiteral("Nguyễn Thị Hòa, thôn Đông Đoài – ở nhờ nhà con từ 03/2019; mái <lợp> \"tạm\" & dột. ");
}

/// The first `count` letters of it, repeated.
inline QString first(qsizetype count)
{
    return text().repeated(count / text().size() + 1).left(count);
}

}
