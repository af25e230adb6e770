#pragma once

// What this computer remembers of backups: where second copies go, and when what was done for which register.

#include "ui/base/settings.h"

#include <QDate>

namespace ui {

enum class SecondCopies { Undecided, Off, On };

struct BackupSettings {
    SecondCopies second = SecondCopies::Undecided;
    QString folder;              ///< As it was chosen; the disk may be unplugged.
    QDate since;                 ///< When it was chosen.
    bool operator==(const BackupSettings &) const = default;

    bool isOn() const { return second == SecondCopies::On && !folder.isEmpty(); }
};

BackupSettings backupSettings();
void storeBackupSettings(const BackupSettings &settings);

/// The last day of a second copy, of a drill that passed; invalid for never. `uid` is the identity of the register.
Setting<QDate> lastSecondCopy(const QString &uid);
Setting<QDate> lastDrill(const QString &uid);

}
