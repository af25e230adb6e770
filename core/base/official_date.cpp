#include "core/base/official_date.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString padded(int number, bool pads)
{
    return pads && number < 10 ? u'0' + QString::number(number) : QString::number(number);
}

}

QString officialDate(QDate date)
{
    if (!date.isValid())
        return u"ngày      tháng      năm 20  "_s;
    return u"ngày "_s + padded(date.day(), true) + u" tháng "_s + padded(date.month(), date.month() < 3) + u" năm "_s + QString::number(date.year());
}

QString officialShortDate(QDate date)
{
    if (!date.isValid())
        return {};
    return padded(date.day(), true) + u'/' + padded(date.month(), date.month() < 3) + u'/' + QString::number(date.year());
}

QString screenDate(QDate date)
{
    return date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString();
}

QString officialCount(qint64 count)
{
    return count >= 0 && count < 10 ? u'0' + QString::number(count) : QString::number(count);
}

}
