#include "core/forms/paper_office.h"

#include "core/base/folded.h"
#include "core/places/office_readings.h"
#include "core/places/place_name.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString committee = u"ỦY BAN NHÂN DÂN"_s;
const QString onBehalf = u"TM. ỦY BAN NHÂN DÂN"_s;
const QString byOrder = u"TL. CHỦ TỊCH"_s;
const QString chairman = u"CHỦ TỊCH"_s;
const QString headOfOffice = u"THỦ TRƯỞNG ĐƠN VỊ"_s;
const QString deputy = u"PHÓ "_s;

// "PHÓ TRƯỞNG PHÒNG" signs for "TRƯỞNG PHÒNG".
QStringList headOrDeputy(const QString &position)
{
    if (!position.startsWith(deputy))
        return {position};
    return {u"KT. "_s + position.mid(deputy.size()), position};
}

bool isCommittee(const PaperOffice &office)
{
    return !office.lines.isEmpty() && office.lines.first().startsWith(committee) && office.superior.isEmpty();
}

}

PaperOffice paperOfficeOn(Database &database, const Place &unit, QDate on)
{
    if (!unit.id.isStored())
        return committeeOf(unit.name);
    return {.lines = letterheadLinesOn(database, unit.id, on), .superior = superiorOn(database, unit.id, on), .name = officeNameOn(database, unit.id, on),
            .symbol = officeSymbolOn(database, unit.id, on), .recipients = recipientsOn(database, unit.id, on)};
}

PaperOffice committeeOf(const QString &unit)
{
    return {.lines = {u"ỦY BAN NHÂN DÂN"_s, unit.toUpper()}, .name = QString(u"Ủy ban nhân dân "_s + unitInSentence(unit)), .symbol = u"UBND"_s};
}

Letterhead letterheadOf(const PaperOffice &office, const QString &place, QDate date)
{
    return {.superior = office.superior, .issuer = office.lines, .place = place, .date = date};
}

QStringList signingAuthority(const PaperOffice &office, const QString &entered)
{
    const QString position = entered.section(u'/', -1).trimmed().toUpper();   // some write the lines above too: "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"
    if (!isCommittee(office))
        return position.isEmpty() ? QStringList{headOfOffice} : headOrDeputy(position);
    if (position.isEmpty())
        return {onBehalf, chairman};
    if (position == headOfOffice)
        return {position};
    const QString plain = folded(position);   // whoever types without marks signs by the same right
    if (plain.startsWith("chu tich"_L1) || plain.startsWith("q. chu tich"_L1))
        return {onBehalf, position};
    if (plain.startsWith("pho chu tich"_L1))
        return {onBehalf, u"KT. "_s + chairman, position};
    return QStringList{byOrder} + headOrDeputy(position);
}

}
