#pragma once

// Text as people search for it: without marks, without case, without the accidents of typing.

#include <QString>

namespace core {

/// NFC, look-alikes of Đ made Đ, no-break spaces made spaces, runs of spaces made one, ends trimmed. Tone placement is kept (E§E.3).
QString cleaned(QStringView text);

/// For comparing only: `cleaned` in lower case, the tone of each word at its end. "Hoà" and "HÒA" are one spelling, "Họa" is another.
QString spelling(QStringView text);

/// `cleaned`, then without marks, đ→d, lower case: "Đặng  Thị HÒA" and "dang thi hoà" become "dang thi hoa".
QString folded(QStringView text);

}
