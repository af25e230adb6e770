#pragma once

// The Vietnamese order of words and names, as keys that compare like plain bytes on every platform (E§E.4).

#include <QString>

namespace core {

/// Orders any text syllable by syllable: alphabet first, then tone (ngang, huyền, hỏi, ngã, sắc, nặng), then case. ASCII only.
QString sortKey(QStringView text);

/// Orders a person's name by given name, then family name, then middle names. ASCII only.
QString nameSortKey(QStringView fullName);

}
