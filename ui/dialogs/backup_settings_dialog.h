#pragma once

// Where backups go: always beside the register, and once more on another disk.

#include "ui/base/ask.h"
#include "ui/base/backup_settings.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class BackupSettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// `lastCopy` is the day of the last second copy of this register; `ask` must outlive the dialog.
    BackupSettingsDialog(Ask &ask, const QString &registerPath, const BackupSettings &settings, QDate lastCopy, QDate today, QWidget *parent = nullptr);

    BackupSettings settings() const;

private:
    QWidget *makeFirst();
    QWidget *makeSecond();
    void chooseFolder();
    void showState();
    void save();

    Ask &m_ask;
    QString m_registerFolder;
    QString m_backupFolder;
    QString m_registerName;
    BackupSettings m_before;
    QDate m_lastCopy;
    QDate m_today;
    QCheckBox *m_on;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    QLabel *m_state;
};

/// Nothing when the person thought better of it.
std::optional<BackupSettings> editBackupSettings(Ask &ask, const QString &registerPath, QDate lastCopy, QDate today, QWidget *parent);

}
