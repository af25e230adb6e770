#include "ui/base/backup_settings.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

Setting<int> secondSetting() { return Setting<int>(u"backup/second"_s); }
Setting<QString> folderSetting() { return Setting<QString>(u"backup/secondFolder"_s); }
Setting<QDate> sinceSetting() { return Setting<QDate>(u"backup/secondSince"_s); }

}

BackupSettings backupSettings()
{
    return {.second = SecondCopies(qBound(0, secondSetting().value(), 2)), .folder = folderSetting(), .since = sinceSetting()};
}

void storeBackupSettings(const BackupSettings &settings)
{
    secondSetting() = int(settings.second);
    folderSetting() = settings.folder;
    sinceSetting() = settings.since;
}

Setting<QDate> lastSecondCopy(const QString &uid)
{
    return Setting<QDate>(u"backup/"_s + uid + u"/secondCopy"_s);
}

Setting<QDate> lastDrill(const QString &uid)
{
    return Setting<QDate>(u"backup/"_s + uid + u"/drill"_s);
}

}
