#include "core/places/office_readings.h"

#include "core/base/folded.h"
#include "core/places/place_name.h"

#include <QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString committee = u"Ủy ban nhân dân"_s;
const QString archive = u"Lưu: VT"_s;

QString committeeOfUnit(const QString &unit)
{
    return committee + u' ' + unitInSentence(unit);
}

QString nameOf(Database &database, Id<Place> unit)
{
    const auto place = database.find(unit);
    return place ? place->name : QString();
}

/// The unit's own value, else what is usual.
QString holding(Database &database, Id<Place> unit, const QString &key, QDate on)
{
    const QString settled = officeValuesOn(database, unit, on).value(key);
    return settled.isEmpty() ? usualOfficeValue(officeField(key), nameOf(database, unit)) : settled;
}

QStringList linesOf(const QString &value)
{
    return value.split(u'\n', Qt::SkipEmptyParts);
}

QStringList nameLines(Database &database, Id<Place> unit, QDate on)
{
    QStringList lines = holding(database, unit, u"co_quan"_s, on).split(u'/', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    return lines;
}

// People write the dash and the mark themselves, or not.
QString withoutMarks(const QString &typed)
{
    static const QRegularExpression marks(u"^[-–•+*\\s]+|[;.\\s]+$"_s);
    return cleaned(typed).remove(marks);
}

bool isArchive(const QString &recipient)
{
    const QString plain = folded(recipient);
    return plain == "luu"_L1 || plain.startsWith("luu:"_L1) || plain.startsWith("luu "_L1);
}

QString groundsKey(GroundsOf paper)
{
    switch (paper) {
    case GroundsOf::Submission: return u"can_cu_to_trinh"_s;
    case GroundsOf::Decision: return u"can_cu_quyet_dinh"_s;
    case GroundsOf::Notice: break;
    }
    return u"can_cu_thong_bao"_s;
}

}

QString usualOfficeValue(const OfficeField &field, const QString &unit)
{
    if (field.key == "co_quan"_L1)
        return committee + u" / "_s + unitInSentence(unit);
    if (field.key == "noi_ky"_L1)
        return shortPlaceName(unit);
    if (field.key == "noi_niem_yet"_L1)
        return u"Trụ sở "_s + committeeOfUnit(unit) + u"\nNhà văn hóa thôn, tổ dân phố"_s;
    return field.usual;
}

int postingDaysOn(Database &database, Id<Place> unit, QDate on)
{
    return holding(database, unit, u"so_ngay_niem_yet"_s, on).toInt();
}

int complaintDaysOn(Database &database, Id<Place> unit, QDate on)
{
    return holding(database, unit, u"so_ngay_giai_quyet"_s, on).toInt();
}

QStringList letterheadLinesOn(Database &database, Id<Place> unit, QDate on)
{
    QStringList lines = nameLines(database, unit, on);
    for (QString &line : lines)
        line = line.toUpper();
    return lines;
}

// What is written in capitals for the letterhead is no name for a sentence where the usual name is meant.
QString officeNameOn(Database &database, Id<Place> unit, QDate on)
{
    const QString usual = committeeOfUnit(nameOf(database, unit));
    const QString name = nameLines(database, unit, on).join(u' ');
    return name.compare(usual, Qt::CaseInsensitive) == 0 ? usual : name;
}

QString superiorOn(Database &database, Id<Place> unit, QDate on)
{
    return holding(database, unit, u"co_quan_chu_quan"_s, on).toUpper();
}

QString signingPlaceOn(Database &database, Id<Place> unit, QDate on)
{
    return holding(database, unit, u"noi_ky"_s, on);
}

QString officeSymbolOn(Database &database, Id<Place> unit, QDate on)
{
    return holding(database, unit, u"ky_hieu"_s, on);
}

QStringList recipientsOn(Database &database, Id<Place> unit, QDate on)
{
    return recipientLines(linesOf(holding(database, unit, u"noi_nhan"_s, on)), holding(database, unit, u"phong_lap"_s, on));
}

QStringList postingPlacesOn(Database &database, Id<Place> unit, QDate on)
{
    return linesOf(holding(database, unit, u"noi_niem_yet"_s, on));
}

QString commentsToOn(Database &database, Id<Place> unit, QDate on)
{
    return holding(database, unit, u"noi_nhan_phan_anh"_s, on);
}

QStringList groundsOn(Database &database, Id<Place> unit, GroundsOf paper, QDate on)
{
    QStringList grounds = linesOf(holding(database, unit, groundsKey(paper), on));
    for (QString &ground : grounds)
        ground = withoutMarks(ground);
    return grounds;
}

QStringList recipientLines(const QStringList &typed, const QString &department)
{
    QStringList lines;
    QString last;
    for (const QString &line : typed) {
        const QString recipient = withoutMarks(line);
        if (isArchive(recipient))
            last = recipient;
        else if (!recipient.isEmpty())
            lines.append(u"- "_s + recipient + u';');
    }
    if (last.isEmpty())
        last = department.isEmpty() ? archive : QString(archive + u", "_s + department);
    if (!lines.isEmpty())
        lines.append(u"- "_s + last + u'.');
    return lines;
}

}
