// Restoring, its confirmation, and the drill.

#include "core/backup/restoration.h"
#include "core/backup/restore_drill.h"
#include "core/forms/restore_drill_sheet.h"
#include "core/places/office_readings.h"
#include "ui/backup_desk.h"
#include "ui/base/attempt.h"
#include "ui/base/backup_settings.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/dialogs/preview_dialog.h"
#include "ui/dialogs/restore_dialog.h"

#include <QDir>
#include <QFileInfo>

namespace ui {

using namespace Qt::StringLiterals;

// Without an open register the file is named first: it may be a register that cannot be opened any more, or a backup of one that is gone.
void BackupDesk::restoreBackup()
{
    if (m_asked.isRunning())
        return;
    if (m_quiet.isRunning()) {
        connect(&m_quiet, &Job::finished, this, &BackupDesk::restoreBackup, Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    if (m_workspace.isOpen())
        return chooseWhatToRestore(m_path, {});
    const QString path = m_workspace.ask().openFile(m_window, tr("Damaged register, or a backup"), tr("Register (*.ancu)"));
    if (path.isEmpty())
        return;
    const auto backup = core::backupNamed(QFileInfo(path).fileName());
    if (!backup)
        return chooseWhatToRestore(path, {});
    const QString target = m_workspace.ask().saveFile(m_window, tr("Where the restored register goes"), backup->registerName + u".ancu"_s, tr("Register (*.ancu)"));
    if (!target.isEmpty())
        chooseWhatToRestore(target, path);
}

void BackupDesk::restoreThis(const QString &backup)
{
    if (m_quiet.isRunning()) {
        connect(&m_quiet, &Job::finished, this, [this, backup] { restoreThis(backup); }, Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    if (m_workspace.isOpen() && !m_asked.isRunning())
        chooseWhatToRestore(m_path, backup);
}

void BackupDesk::chooseWhatToRestore(const QString &registerPath, const QString &backup)
{
    RestoreDialog dialog(m_workspace.ask(), registerPath, backupSettings().folder, m_window);
    if (!backup.isEmpty())
        dialog.addFile(backup);
    if (dialog.exec() == QDialog::Accepted)
        startRestore(registerPath, dialog.backup());
}

void BackupDesk::startRestore(const QString &registerPath, const QString &backup)
{
    const core::Seat &seat = m_workspace.seat();
    const core::WorkOrder order{.person = seat.person, .computer = seat.computer, .at = seat.now()};
    const bool wasOpen = m_workspace.isOpen();
    m_isRestoring = true;
    m_workspace.close();
    const auto restored = std::make_shared<std::optional<core::Restored>>();
    connect(&m_asked, &Job::finished, this, [this, registerPath, wasOpen, restored] {
        m_isRestoring = false;
        if (*restored)
            showRestored(registerPath, **restored);
        else if (wasOpen)
            attempt(m_workspace.ask(), m_window, [&] { m_workspace.open(registerPath); });
    }, Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_asked.start(tr("Restoring"),
                  [backup, registerPath, order](const core::Progress &progress) -> core::Restored { return core::restore(backup, registerPath, order, progress); },
                  [restored](const core::Restored &done) { *restored = done; });
    new JobDialog(m_asked, tr("Restore from a backup"), tr("The backup is checked and put in place. The register is opened again when it is done."), m_window);
}

void BackupDesk::showRestored(const QString &registerPath, const core::Restored &restored)
{
    attempt(m_workspace.ask(), m_window, [&] {
        m_workspace.open(registerPath);
        QStringList lines{tr("The register was restored: %Ln household(s).", nullptr, int(restored.households))};
        if (!restored.keptAs.isEmpty())
            lines.append(tr("The file that was replaced stands in the list of backups and is kept for at least 30 days:\n%1").arg(QDir::toNativeSeparators(restored.keptAs)));
        m_workspace.ask().inform(m_window, lines.join(u"\n\n"_s));
    });
}

void BackupDesk::confirmRestored()
{
    attempt(m_workspace.ask(), m_window, [this] {
        const auto restoration = core::unconfirmedRestoration(m_workspace.database());
        if (!restoration)
            return;
        core::UnitOfWork work = m_workspace.begin(tr("Confirm the restored state"));
        core::confirmRestoration(*restoration, work);
        work.commit();
    });
    showNotice();
}

void BackupDesk::drill()
{
    if (m_asked.isRunning() || m_quiet.isRunning())
        return;
    const core::Seat &seat = m_workspace.seat();
    const core::WorkOrder order{.person = seat.person, .computer = seat.computer, .at = seat.now()};
    m_asked.start(tr("Restore drill"),
                  [path = m_path, order](const core::Progress &progress) -> core::RestoreDrill { return core::drillRestore(core::backupToDrill(path), path, order, progress); },
                  [this](const core::RestoreDrill &drill) { showProof(drill); });
}

void BackupDesk::showProof(const core::RestoreDrill &drill)
{
    if (drill.ok())
        lastDrill(drill.uid) = drill.at.date();
    showNotice();
    const core::Place *district = m_workspace.places().district();
    const QDate day = drill.at.date();
    core::Document document = core::restoreDrillSheet(drill, district ? core::paperOfficeOn(m_workspace.database(), *district, day) : core::PaperOffice(),
                                                      district ? core::signingPlaceOn(m_workspace.database(), district->id, day) : QString());
    PagedDocument pages(document);
    auto *dialog = new PreviewDialog(m_workspace.ask(), std::move(document), std::move(pages), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}
