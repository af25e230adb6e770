#include "ui/register_guard.h"

#include "core/backup/register_proof.h"
#include "ui/base/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QLoggingCategory>

namespace ui {

Q_LOGGING_CATEGORY(lcGuard, "ancu.guard")

using namespace Qt::StringLiterals;

namespace {

Setting<QStringList> warnedFiles()
{
    return Setting<QStringList>(u"files/warned_synchronised"_s);
}

QFileInfo newestBackup(const QString &registerPath)
{
    return QDir(core::backupFolderOf(registerPath)).entryInfoList({u"*.ancu"_s}, QDir::Files, QDir::Time).value(0);
}

}

RegisterGuard::RegisterGuard(Workspace &workspace, StandingNotices &bar, QObject *parent) : QObject(parent), m_workspace(workspace), m_bar(bar)
{
    connect(&workspace, &Workspace::registerOpened, this, &RegisterGuard::begin);
    connect(&workspace, &Workspace::registerClosed, this, [this] {
        m_look.cancel();
        m_summons.listenFor({});
        m_bar.clear();
    });
    connect(&workspace, &Workspace::readOnlyChanged, this, [this](bool readOnly) {
        if (readOnly)
            m_bar.put(StandingNotices::Notice::ReadOnly, tr("Read only: %1").arg(m_workspace.readOnlyReason()));
        else
            m_bar.remove(StandingNotices::Notice::ReadOnly);
    });
    connect(&m_summons, &Summons::called, this, &RegisterGuard::summoned);
    connect(&m_look.job(), &Job::failed, this, [](const core::Error &error) {
        if (error.kind() != core::Error::Kind::Cancelled)
            qCWarning(lcGuard, "%ls", qUtf16Printable(error.detail()));
    });
}

void RegisterGuard::begin()
{
    if (m_workspace.isReadOnly())
        m_bar.put(StandingNotices::Notice::ReadOnly, tr("Read only: %1").arg(m_workspace.readOnlyReason()));
    else
        m_summons.listenFor(m_workspace.path());
    warnOfSynchronisedFolder();
    lookAtWholeFile();
}

// A look that was cancelled or could not be made says nothing about the file; only damage stops the work.
void RegisterGuard::lookAtWholeFile()
{
    using Damage = std::optional<core::Error>;
    m_look.start(tr("Looking at the whole file"),
                 [path = m_workspace.path()](const core::Progress &progress) -> Damage {
                     core::Database own(path, core::Database::Mode::ReadOnly);
                     try {
                         core::requireWholeFile(own, progress);
                     } catch (const core::Error &error) {
                         if (error.kind() != core::Error::Kind::NotARegister)
                             throw;
                         return error;
                     }
                     return {};
                 },
                 [this, path = m_workspace.path()](const Damage &damage) {
                     if (!damage)
                         return;
                     qCWarning(lcGuard, "%ls", qUtf16Printable(damage->detail()));
                     noteDamage(path);
                 });
}

// Another register may have been opened while this one was looked at.
void RegisterGuard::noteDamage(const QString &path)
{
    if (!m_workspace.isOpen() || m_workspace.path() != path)
        return;
    m_workspace.stopWriting(tr("the file is damaged; what was entered before stays readable as far as it is whole."));
    const QFileInfo backup = newestBackup(path);
    m_bar.put(StandingNotices::Notice::Damaged,
               backup.exists() ? tr("This register is damaged. Keep the file, close it and restore the newest backup: %1 (%2).")
                                     .arg(QDir::toNativeSeparators(backup.filePath()), backup.lastModified().toString(u"HH:mm dd/MM/yyyy"_s))
                               : tr("This register is damaged, and no backup lies beside it. Keep the file, close it and look for a copy on another disk or memory stick."));
}

void RegisterGuard::warnOfSynchronisedFolder()
{
    const QString path = m_workspace.path();
    if (!core::isInSyncFolder(path) || warnedFiles().value().contains(path))
        return;
    m_bar.put(StandingNotices::Notice::Synchronised,
               tr("This register lies in a folder that is synchronised with the internet (OneDrive, Google Drive, Dropbox). The copy there can be "
                  "incomplete while An Cư is open. Keep the register on this computer's own disk and send backups."),
               tr("Understood"), [this, path] {
                   warnedFiles() = warnedFiles().value() << path;
                   m_bar.remove(StandingNotices::Notice::Synchronised);
               });
}

}
