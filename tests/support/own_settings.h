#pragma once

// What a test remembers as settings of the person lies in a folder of its own and is forgotten afterwards.

#include <QCoreApplication>
#include <QSettings>

namespace support {

struct OwnSettings {
    explicit OwnSettings(const QString &folder)
    {
        QCoreApplication::setOrganizationName(QStringLiteral("ancu-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    }
    ~OwnSettings()
    {
        QSettings::setDefaultFormat(QSettings::NativeFormat);
        QCoreApplication::setOrganizationName({});
    }
    OwnSettings(const OwnSettings &) = delete;
    OwnSettings &operator=(const OwnSettings &) = delete;
};

}
