#include "core/support/what_if.h"

#include "core/base/number_format.h"
#include "core/support/stored_rules.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct WhatIfText { Q_DECLARE_TR_FUNCTIONS(core::WhatIf) };

[[noreturn]] void fail(const QString &message)
{
    throw Error(Error::Kind::BadRequest, message);
}

std::optional<Component> componentNamed(const QString &key)
{
    for (const Component component : allComponents)
        if (keyOf(component) == key)
            return component;
    return std::nullopt;
}

/// Gathers what is set of each rule set, and puts it into the provisions at the end.
class Settings {
public:
    Settings(Database &database, QDate on) : m_provisions(provisionsOn(database, on))
    {
        for (const StoredRuleSet &stored : storedInForce(database, on))
            m_bodies.insert(stored.code, stored.body.toUtf8());
    }

    void take(const QString &setting)
    {
        const qsizetype sign = setting.indexOf(u'=');
        const QStringList path = setting.left(sign).trimmed().split(u'.');
        const QString value = setting.mid(sign + 1).trimmed();
        if (sign < 0 || path.size() < 3)
            fail(WhatIfText::tr("“%1” is not a setting. Write it as QD55.T1.area_per_person=9; “ancu-cli rules” names all of them.").arg(setting));
        if (m_bodies.contains(path.front()))
            return takeRule(path, value, setting);
        takeLevel(path, value, setting);
    }

    Provisions made()
    {
        for (auto body = m_bodies.cbegin(); body != m_bodies.cend(); ++body) {
            const RuleSetChange &change = m_changes[body.key()];
            if (const QStringList objections = objectionsTo(QJsonDocument::fromJson(*body).object(), change); !objections.isEmpty())
                fail(objections.join(u'\n'));
            m_provisions.put(changedSet(*body, change));
        }
        return std::move(m_provisions);
    }

private:
    void takeRule(const QStringList &path, const QString &value, const QString &setting)
    {
        const auto component = componentNamed(path.at(1));
        component ? takeMaterial(path.front(), *component, path.at(2), value) : takeThreshold(path.front(), path.mid(1).join(u'.'), value, setting);
    }

    void takeThreshold(const QString &code, const QString &name, const QString &value, const QString &setting)
    {
        QStringList names;
        for (const Threshold &threshold : thresholdsOf(QJsonDocument::fromJson(m_bodies.value(code)).object()))
            names.append(threshold.name);
        if (!names.contains(name))
            fail(WhatIfText::tr("%1 has no threshold “%2”. It has: %3").arg(code, name, names.join(u", "_s)));
        const auto number = decimalFromTyped(value);
        if (!number)
            fail(WhatIfText::tr("“%1”: the value is not a number. Write it as 9 or 8,5.").arg(setting));
        m_changes[code].thresholds.insert(name, *number);
    }

    // A material by its code, or a word by which lists name it.
    void takeMaterial(const QString &code, Component component, const QString &name, const QString &value)
    {
        if (value != "durable"_L1 && value != "weak"_L1 && value != "open"_L1)
            fail(WhatIfText::tr("A material is durable, weak or open; “%1” is none of them.").arg(value));
        const Durability stored = durabilityFromJson(QJsonDocument::fromJson(m_bodies.value(code)).object().value("materials"_L1).toObject());
        MaterialList &list = m_changes[code].materials.try_emplace(component, stored.components[std::size_t(component)]).first->second;
        const auto known = materialsOf(component);
        const bool isCode = std::any_of(known.begin(), known.end(), [&](const Material &each) -> bool { return name == QLatin1StringView(each.code); });
        if (!isCode && !list.durableWords.contains(name) && !list.weakWords.contains(name))
            fail(WhatIfText::tr("%1 has no material “%2”.").arg(titleOf(component), name));
        QStringList &durable = isCode ? list.durable : list.durableWords;
        QStringList &weak = isCode ? list.weak : list.weakWords;
        durable.removeAll(name);
        weak.removeAll(name);
        if (value != "open"_L1)
            (value == "durable"_L1 ? durable : weak).append(name);
    }

    void takeLevel(const QStringList &path, const QString &value, const QString &setting)
    {
        const auto amount = moneyFromTyped(value);
        for (SupportPackage &level : m_provisions.levels)
            if (level.stream == path.at(0) && nameOf(level.need) == path.at(1) && level.source == path.at(2)) {
                if (!amount)
                    fail(WhatIfText::tr("“%1”: the amount cannot be read. Write it as 60000000 or 60tr.").arg(setting));
                level.amount = *amount;
                return;
            }
        QStringList names = m_bodies.keys();
        for (const SupportPackage &level : m_provisions.levels)
            names.append(level.stream + u'.' + nameOf(level.need) + u'.' + level.source);
        fail(WhatIfText::tr("There is neither a rule set nor a level “%1” on this day. There are: %2").arg(path.join(u'.'), names.join(u", "_s)));
    }

    Provisions m_provisions;
    QHash<QString, QByteArray> m_bodies;            ///< By code, as in force.
    std::map<QString, RuleSetChange> m_changes;
};

}

Provisions withSettings(Database &database, QDate on, const QStringList &settings)
{
    Settings made(database, on);
    for (const QString &setting : settings)
        made.take(setting);
    return made.made();
}

}
