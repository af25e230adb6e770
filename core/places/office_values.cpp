#include "core/places/office_values.h"

#include "core/base/folded.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u"office/"_s;

QString settingName(Id<Place> unit, const QString &key)
{
    return prefix + QString::number(unit.value) + u'/' + key;
}

std::vector<OfficeSetting> settingsOf(Database &database, Id<Place> unit, const QString &key)
{
    return database.all<OfficeSetting>(u"WHERE name = ? ORDER BY valid_from DESC, id DESC"_s, settingName(unit, key));
}

OfficeValue valueOf(const OfficeSetting &setting)
{
    return {.id = setting.id, .key = setting.name.section(u'/', -1), .value = setting.value, .from = QDate::fromString(setting.validFrom, Qt::ISODate)};
}

}

// Words of the forms, so Vietnamese in every language of the screen.
std::vector<OfficeField> officeFields()
{
    return {{u"noi_ky"_s, u"Nơi ký"_s, u"Đức Thọ"_s},
            {u"nguoi_ky"_s, u"Người ký"_s, u"Nguyễn Văn A"_s},
            {u"chuc_vu"_s, u"Chức vụ người ký"_s, u"PHÓ CHỦ TỊCH"_s},
            {u"nguoi_lap"_s, u"Người lập"_s, u"Trần Thị B"_s},
            {u"can_cu"_s, u"Căn cứ (cách nhau bằng dấu ;)"_s, u"Căn cứ Luật …; Căn cứ Kế hoạch …"_s}};
}

QString officeFieldTitle(const QString &settingName)
{
    if (!settingName.startsWith(prefix))
        return {};
    const QString key = settingName.section(u'/', -1);
    for (const OfficeField &field : officeFields())
        if (field.key == key)
            return field.title;
    return key;
}

std::vector<OfficeValue> officeValues(Database &database, Id<Place> unit)
{
    std::vector<OfficeValue> values;
    for (const OfficeField &field : officeFields())
        for (const OfficeSetting &setting : settingsOf(database, unit, field.key))
            values.push_back(valueOf(setting));
    return values;
}

QHash<QString, QString> officeValuesOn(Database &database, Id<Place> unit, QDate on)
{
    QHash<QString, QString> values;
    for (const OfficeValue &value : officeValues(database, unit))
        if (value.from <= on && !values.contains(value.key))
            values.insert(value.key, value.value);
    values.removeIf([](const auto &entry) -> bool { return entry.value().isEmpty(); });
    return values;
}

void setOfficeValue(Id<Place> unit, const QString &key, const QString &value, QDate from, UnitOfWork &work)
{
    const QString written = cleaned(value);
    if (officeValuesOn(work.database(), unit, from).value(key) == written)
        return;
    const QString day = from.toString(Qt::ISODate);
    for (OfficeSetting setting : settingsOf(work.database(), unit, key))
        if (setting.validFrom == day) {
            setting.value = written;
            work.change(setting);
            return;
        }
    work.add(OfficeSetting{.name = settingName(unit, key), .value = written, .validFrom = day});
}

void removeOfficeValue(const OfficeValue &value, UnitOfWork &work)
{
    if (const auto setting = work.database().find(value.id))
        work.remove<OfficeSetting>(setting->id);
}

}
