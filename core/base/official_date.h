#pragma once

// Dates as official documents write them (E§C.4): a day below 10 and the months 1 and 2 carry a leading zero, other months do not.

#include <QDate>
#include <QString>

namespace core {

QString officialDate(QDate date);        ///< "ngày 05 tháng 01 năm 2025"; an invalid date leaves the blanks of the form.
QString officialShortDate(QDate date);   ///< "05/01/2025", "19/6/2024".
QString screenDate(QDate date);          ///< "05/03/2025" as in screen tables; empty when invalid.
QString officialCount(qint64 count);     ///< "05", "12": counts in prose below 10 carry a zero.

}
