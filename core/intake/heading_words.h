#pragma once

// Which field a column heading means. Recognised by its words, never by its position or a fixed wording.

#include <QString>
#include <QStringList>

namespace core {

/// `path` is the heading from the group down to the leaf, decoded to Unicode. Empty when the words say nothing.
/// Fields are those of the report, and gender_m, gender_f, dob_m, dob_f, cat_ngheo …, need_xay_moi …, commune, commune_code, ignored.
QString fieldOfHeading(const QStringList &path);

/// True for the words that only a header holds ("Họ và tên", "STT", "Ghi chú" …): tells the header from the rows around it.
bool isHeadingWord(const QString &text);

/// 1, 1.000 or 1.000.000 when the text names a unit of money; 0 otherwise.
qint64 amountUnitIn(const QString &text);

}
