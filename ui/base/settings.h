#pragma once

// What the program remembers of the person at the screen: geometry, language, last folder. What belongs to the office stands in the register.

#include <QSettings>
#include <QString>

namespace ui {

/// A setting is a member that knows its key; reading and assigning look like a variable.
template<class T> class Setting {
public:
    explicit Setting(const QString &key, const T &byDefault = T()) : m_key(key), m_default(byDefault) {}

    operator T() const { return value(); }
    T value() const { return QSettings().value(m_key, QVariant::fromValue(m_default)).template value<T>(); }
    Setting &operator=(const T &value)
    {
        QSettings().setValue(m_key, QVariant::fromValue(value));
        return *this;
    }

private:
    QString m_key;
    T m_default;
};

}
