#include "ui/dialogs/backup_settings_dialog.h"

#include "core/backup/backup.h"
#include "core/backup/second_target.h"
#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "ui/base/attempt.h"
#include "ui/base/help_topic.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGroupBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

BackupSettingsDialog::BackupSettingsDialog(Ask &ask, const QString &registerPath, const BackupSettings &settings, QDate lastCopy, QDate today, QWidget *parent)
    : QDialog(parent), m_ask(ask), m_registerFolder(QFileInfo(registerPath).absolutePath()), m_backupFolder(core::backupFolderOf(registerPath)),
      m_registerName(core::registerNameOf(registerPath)), m_before(settings), m_lastCopy(lastCopy), m_today(today), m_on(new QCheckBox(tr("&Copy the newest backup there too"))),
      m_folder(new QLineEdit(QDir::toNativeSeparators(settings.folder))), m_choose(new QPushButton(tr("C&hoose folder…"))), m_state(plainLabel({}, LabelText::Long))
{
    setWindowTitle(tr("Backups"));
    setHelpTopic(this, u"an-toan"_s);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &BackupSettingsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeFirst());
    column->addWidget(makeSecond());
    column->addStretch(1);
    column->addWidget(buttons);
    m_on->setChecked(settings.isOn());
    showState();
    resizeOnScreen(*this, {680, 390});
}

QWidget *BackupSettingsDialog::makeFirst()
{
    auto *group = new QGroupBox(tr("On this computer"));
    auto *column = new QVBoxLayout(group);
    column->addWidget(plainLabel(tr("Backups are made by themselves: after the first change of a day, when the program ends, and before lists are taken in, many households are deleted, "
                                    "or a backup is restored. The last 10 are kept, then one a day for 14 days, one a week for 8 weeks and one a month for 24 months."), LabelText::Long));
    column->addWidget(plainLabel(tr("Folder: %1").arg(QDir::toNativeSeparators(m_backupFolder)), LabelText::Long));
    const auto backups = core::provenBackupsIn(m_backupFolder, m_registerName);
    column->addWidget(plainLabel(backups.empty() ? tr("No backup has been made yet.")
                                                 : tr("%Ln backup(s), the newest of %1", nullptr, int(backups.size())).arg(backups.front().at.toString(u"dd/MM/yyyy HH:mm"_s)) + u'.'));
    return group;
}

QWidget *BackupSettingsDialog::makeSecond()
{
    auto *group = new QGroupBox(tr("On another disk"));
    auto *column = new QVBoxLayout(group);
    column->addWidget(plainLabel(tr("A stick or an external disk keeps the register when this computer breaks or is stolen. It need not always be plugged in."), LabelText::Long));
    column->addWidget(m_on);
    m_folder->setReadOnly(true);
    m_folder->setAccessibleName(tr("Folder on the other disk"));
    m_folder->setPlaceholderText(tr("No folder chosen"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(m_choose);
    column->addLayout(row);
    column->addWidget(m_state);
    connect(m_choose, &QPushButton::clicked, this, &BackupSettingsDialog::chooseFolder);
    connect(m_on, &QCheckBox::toggled, this, &BackupSettingsDialog::showState);
    return group;
}

void BackupSettingsDialog::chooseFolder()
{
    const QString folder = m_ask.folder(this, tr("Folder on the other disk"));
    if (folder.isEmpty())
        return;
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_on->setChecked(true);
    showState();
}

void BackupSettingsDialog::showState()
{
    const QString folder = QDir::fromNativeSeparators(m_folder->text());
    QStringList lines;
    if (!m_on->isChecked()) {
        m_state->clear();
        return;
    }
    if (folder.isEmpty())
        lines.append(tr("Choose a folder on a stick or an external disk."));
    else if (!QFileInfo(folder).isDir())
        lines.append(tr("The disk is not plugged in now. The copy follows when it is."));
    else if (core::onSameDisk(m_registerFolder, folder))
        lines.append(tr("Attention: this folder lies on the same disk as the register. When that disk breaks, both are lost. Choose a folder on another disk."));
    else
        lines.append(tr("The disk is plugged in, %1 free.").arg(core::sizeText(core::freeSpaceOf(folder))));
    if (m_lastCopy.isValid())
        lines.append(tr("Last second copy: %1.").arg(core::screenDate(m_lastCopy)));
    m_state->setText(lines.join(u'\n'));
}

void BackupSettingsDialog::save()
{
    const BackupSettings chosen = settings();
    if (m_on->isChecked() && chosen.folder.isEmpty()) {
        m_ask.warn(this, tr("Choose a folder on another disk first, or take the tick away."));
        return;
    }
    const bool isNew = chosen.isOn() && (chosen.folder != m_before.folder || !m_before.isOn());
    if (isNew && core::onSameDisk(m_registerFolder, chosen.folder)
        && !m_ask.question(this, tr("The folder lies on the same disk as the register. When that disk breaks, both are lost."), tr("Use it all the same")))
        return;
    if (isNew && !attempt(m_ask, this, [&] { core::markSecondTarget(chosen.folder); }))
        return;
    accept();
}

BackupSettings BackupSettingsDialog::settings() const
{
    BackupSettings chosen{.second = m_on->isChecked() ? SecondCopies::On : SecondCopies::Off, .folder = QDir::fromNativeSeparators(m_folder->text()), .since = m_before.since};
    if (chosen.isOn() && (!m_before.isOn() || chosen.folder != m_before.folder))
        chosen.since = m_today;
    return chosen;
}

std::optional<BackupSettings> editBackupSettings(Ask &ask, const QString &registerPath, QDate lastCopy, QDate today, QWidget *parent)
{
    BackupSettingsDialog dialog(ask, registerPath, backupSettings(), lastCopy, today, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.settings()) : std::nullopt;
}

}
