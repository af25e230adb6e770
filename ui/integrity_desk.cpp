#include "ui/integrity_desk.h"

#include "core/backup/good_backup.h"
#include "core/integrity/known_heads.h"
#include "ui/base/attempt.h"
#include "ui/dialogs/printed_code_dialog.h"

#include <QDir>
#include <QFileInfo>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// On the worker thread. A register in order is remembered as it is; for one that is not, the backup to go back to is looked for.
CheckedRegister checkedRegister(const QString &path, const core::Seat &seat, const QDateTime &at, const core::Progress &progress)
{
    core::Database own(path, core::Database::Mode::ReadOnly);
    const core::KnownHeads heads(seat.knownHeads);
    const QString backups = core::backupFolderOf(path);
    CheckedRegister checked{.verification = core::verify(own, core::knownOutside(own, heads, backups), progress), .heading = core::integrityHeading(own, at.date())};
    checked.heading.file = QDir::toNativeSeparators(path);
    checked.heading.at = at;
    checked.heading.person = seat.person;
    checked.heading.computer = seat.computer;
    if (checked.verification.ok()) {
        heads.remember(own, core::KnownHead::Source::Verification, at);
        return checked;
    }
    checked.goodBackup = core::newestGoodBackup(backups, core::registerUid(own), progress);
    checked.heading.goodBackup = QFileInfo(checked.goodBackup).fileName();
    return checked;
}

}

IntegrityDesk::IntegrityDesk(Workspace &workspace, QWidget *window) : QObject(window), m_workspace(workspace), m_window(window)
{
    connect(&m_job, &Job::failed, this, [this](const core::Error &error) { showError(m_workspace.ask(), m_window, error); });
    connect(&workspace, &Workspace::registerClosed, &m_job, &Job::cancel);
}

void IntegrityDesk::checkRegister()
{
    if (m_job.isRunning() || !m_workspace.isOpen())
        return;
    m_job.start(tr("Checking the register"),
                [path = m_workspace.path(), seat = m_workspace.seat(), at = m_workspace.seat().now()](const core::Progress &progress) -> CheckedRegister {
                    return checkedRegister(path, seat, at, progress);
                },
                [this](CheckedRegister checked) { show(std::move(checked)); });
}

void IntegrityDesk::show(CheckedRegister checked)
{
    auto *dialog = new VerificationDialog(m_workspace.ask(), std::move(checked), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_restore) {
        dialog->offerRestore();
        connect(dialog, &VerificationDialog::restoreWanted, this, m_restore);
    }
    dialog->open();
}

void IntegrityDesk::checkPrintedCode()
{
    if (!m_workspace.isOpen())
        return;
    auto *dialog = new PrintedCodeDialog(m_workspace.ask(), m_workspace.path(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_workspace, &Workspace::registerClosed, dialog, &QDialog::reject);
    dialog->open();
}

}
