#include "core/places/office_values.h"

#include "core/base/folded.h"

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

// '0' is the character after the '/' that ends the number of the unit.
std::vector<OfficeSetting> settingsOf(Database &database, Id<Place> unit)
{
    return database.all<OfficeSetting>(u"WHERE name >= ? AND name < ? ORDER BY valid_from DESC, id DESC"_s, settingName(unit, {}),
                                       QString(prefix + QString::number(unit.value) + u'0'));
}

QString tidied(const OfficeField &field, const QString &value)
{
    if (field.kind != OfficeKind::Lines)
        return cleaned(value);
    QStringList lines;
    for (const QString &line : value.split(u'\n'))
        if (const QString written = cleaned(line); !written.isEmpty())
            lines.append(written);
    return lines.join(u'\n');
}

OfficeValue valueOf(const OfficeSetting &setting)
{
    return {.id = setting.id, .key = setting.name.section(u'/', -1), .value = setting.value, .from = QDate::fromString(setting.validFrom, Qt::ISODate)};
}

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
    const std::vector<OfficeSetting> settings = settingsOf(database, unit);
    std::vector<OfficeValue> values;
    for (const OfficeField &field : officeFields())
        for (const OfficeSetting &setting : settings)
            if (OfficeValue value = valueOf(setting); value.key == field.key)
                values.push_back(std::move(value));
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
    const OfficeField &field = officeField(key);
    if (const QString problem = officeValueProblem(field, value); !problem.isEmpty())
        throw Error(Error::Kind::BadRequest, problem);
    const QString written = tidied(field, value);
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
