#include "ui/backup_desk.h"

#include "core/backup/backup_plan.h"
#include "core/backup/restoration.h"
#include "core/backup/retention.h"
#include "ui/base/attempt.h"
#include "ui/base/backup_settings.h"
#include "ui/dialogs/backup_settings_dialog.h"
#include "ui/widgets/notice_bar.h"

#include <QDir>
#include <QFileInfo>

namespace ui {

using namespace Qt::StringLiterals;

BackupDesk::BackupDesk(Workspace &workspace, QWidget *window) : QObject(window), m_workspace(workspace), m_window(window), m_bar(new NoticeBar(window))
{
    connect(&m_asked, &Job::failed, this, [this](const core::Error &error) { showError(m_workspace.ask(), m_window, error); });
    connect(&m_quiet, &Job::failed, this, [this](const core::Error &error) {
        m_failure = error.kind() == core::Error::Kind::Cancelled ? QString() : error.message();
        showNotice();
    });
    connect(m_bar, &NoticeBar::closed, this, [this] {
        if (m_shown)
            m_dismissed.insert(*m_shown);
        showNotice();
    });
    connect(&workspace, &Workspace::registerOpened, this, &BackupDesk::noteOpened);
    connect(&workspace, &Workspace::registerClosed, this, &BackupDesk::noteClosed);
    connect(&workspace, &Workspace::changed, this, &BackupDesk::noteChange);
    if (workspace.isOpen())
        noteOpened();
}

void BackupDesk::noteOpened()
{
    m_path = m_workspace.path();
    m_isChanged = false;
    m_dailyDone = {};
    m_failure.clear();
    m_secondFailure.clear();
    m_dismissed.clear();
    showNotice();
}

// The file can be read without the workspace: what was changed is backed up after it was closed.
void BackupDesk::noteClosed()
{
    m_bar->hide();
    if (m_isChanged && !m_isRestoring && !m_isLeaving && !m_quiet.isRunning())
        backUpQuietly(m_path);
    m_isChanged = false;
}

void BackupDesk::noteChange()
{
    m_isChanged = true;
    const QDateTime now = m_workspace.seat().now();
    if (m_quiet.isRunning() || m_dailyDone == now.date())
        return;
    attempt(m_workspace.ask(), m_window, [&] {
        if (core::isDailyBackupDue(m_workspace.database(), core::backupFolderOf(m_path), now))
            backUpQuietly(m_path);
        m_dailyDone = now.date();
    });
}

BackupDesk::Order BackupDesk::orderFor(const QString &path) const
{
    const BackupSettings settings = backupSettings();
    const core::Seat &seat = m_workspace.seat();
    return {.path = path, .at = seat.now(), .secondFolder = settings.isOn() ? settings.folder : QString(), .heads = core::KnownHeads(seat.knownHeads)};
}

BackupDesk::Outcome BackupDesk::makeBackup(const Order &order, const core::Progress &progress)
{
    core::Database own(order.path, core::Database::Mode::ReadOnly);
    const QString folder = core::backupFolderOf(order.path);
    Outcome outcome{.path = core::backUpAndThinOut(own, folder, order.at, progress), .uid = core::registerUid(own)};
    order.heads.remember(own, core::KnownHead::Source::Backup, order.at);
    if (order.secondFolder.isEmpty())
        return outcome;
    try {
        outcome.second = core::copyToSecondTarget(folder, core::registerNameOf(order.path), order.secondFolder, order.at, !core::unconfirmedRestoration(own), progress);
    } catch (const core::Error &error) {
        if (error.kind() == core::Error::Kind::Cancelled)
            throw;
        outcome.secondFailure = error.message();   // The first copy is made; the second disk is another matter.
    }
    return outcome;
}

void BackupDesk::backUpQuietly(const QString &path)
{
    m_quiet.start(tr("Backing up"), [order = orderFor(path)](const core::Progress &progress) -> Outcome { return makeBackup(order, progress); },
                  [this](const Outcome &outcome) { noteOutcome(outcome); });
}

void BackupDesk::noteOutcome(const Outcome &outcome)
{
    m_failure.clear();
    m_secondFailure = outcome.secondFailure;
    if (outcome.second == core::SecondCopy::Copied || outcome.second == core::SecondCopy::AlreadyThere)
        lastSecondCopy(outcome.uid) = m_workspace.seat().now().date();
    showNotice();
}

void BackupDesk::backUpNow()
{
    if (m_asked.isRunning() || m_quiet.isRunning())
        return;
    m_asked.start(tr("Backing up"), [order = orderFor(m_path)](const core::Progress &progress) -> Outcome { return makeBackup(order, progress); },
                  [this](const Outcome &outcome) {
                      noteOutcome(outcome);
                      QStringList lines{tr("The backup was opened and compared:\n%1").arg(QDir::toNativeSeparators(outcome.path))};
                      if (outcome.second == core::SecondCopy::NotPluggedIn)
                          lines.append(tr("The second disk is not plugged in."));
                      else if (outcome.second && outcome.secondFailure.isEmpty())
                          lines.append(tr("The copy on the second disk was read back and is the same."));
                      if (!outcome.secondFailure.isEmpty())
                          lines.append(outcome.secondFailure);
                      m_workspace.ask().inform(m_window, lines.join(u"\n\n"_s));
                  });
}

void BackupDesk::saveCopy()
{
    if (m_asked.isRunning())
        return;
    const QString folder = m_workspace.ask().folder(m_window, tr("Folder for the copy"));
    if (folder.isEmpty())
        return;
    m_asked.start(tr("Saving a copy"),
                  [order = orderFor(m_path), folder](const core::Progress &progress) -> QString {
                      core::Database own(order.path, core::Database::Mode::ReadOnly);
                      const QString copy = core::backUp(own, folder, order.at, progress);
                      order.heads.remember(own, core::KnownHead::Source::Backup, order.at);
                      return copy;
                  },
                  [this](const QString &copy) { m_workspace.ask().inform(m_window, tr("The copy was opened and compared:\n%1").arg(QDir::toNativeSeparators(copy))); });
}

void BackupDesk::changeSettings()
{
    const auto changed = editBackupSettings(m_workspace.ask(), m_path, lastSecondCopy(uid()), m_workspace.seat().now().date(), m_window);
    if (!changed)
        return;
    const bool isNew = changed->isOn() && *changed != backupSettings();
    storeBackupSettings(*changed);
    if (isNew)
        backUpNow();
    showNotice();
}

bool BackupDesk::mayClose()
{
    if (m_isLeaving)
        return true;
    if (m_asked.isRunning() || m_quiet.isRunning()) {
        connect(m_asked.isRunning() ? &m_asked : &m_quiet, &Job::finished, m_window, &QWidget::close, Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
        return false;
    }
    if (!m_workspace.isOpen() || !m_isChanged)
        return true;
    backUpBeforeClosing();
    return false;
}

// Only once: whether it is made, fails or is cancelled, the window then closes.
void BackupDesk::backUpBeforeClosing()
{
    m_isLeaving = true;
    connect(&m_asked, &Job::finished, m_window, &QWidget::close, Qt::QueuedConnection);
    m_asked.start(tr("Backing up before the program ends"),
                  [order = orderFor(m_path)](const core::Progress &progress) -> Outcome {
                      {
                          core::Database own(order.path, core::Database::Mode::ReadOnly);
                          if (core::isBackedUp(own, core::backupFolderOf(order.path)))
                              return {};
                      }
                      return makeBackup(order, progress);
                  },
                  [this](const Outcome &outcome) { noteOutcome(outcome); });
}

QString BackupDesk::uid() const
{
    return core::registerUid(m_workspace.database());
}

}
