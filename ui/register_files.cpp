#include "ui/register_files.h"

#include "core/register_upgrade.h"
#include "ui/base/attempt.h"
#include "ui/base/settings.h"
#include "ui/base/summons.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/dialogs/new_register_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <memory>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rememberedFiles = 8;

Setting<QStringList> recentSetting()
{
    return Setting<QStringList>(u"files/recent"_s);
}

QString samplePath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return QDir(folder).filePath(u"sample.ancu"_s);
}

}

RegisterFiles::RegisterFiles(Workspace &workspace, QWidget *window) : QObject(window), m_workspace(workspace), m_window(window)
{
    for (Job *job : {&m_job, &m_upgrade})
        connect(job, &Job::failed, this, [this](const core::Error &error) { showError(m_workspace.ask(), m_window, error); });
}

bool RegisterFiles::open(const QString &path)
{
    return attempt(m_workspace.ask(), m_window, [&] {
        openOrAsk(QFileInfo(path).absoluteFilePath());
        if (m_workspace.isOpen())
            remember(m_workspace.path());
    }) && m_workspace.isOpen();
}

void RegisterFiles::openOrAsk(const QString &path)
{
    m_shownElsewhere = false;
    for (;;) {
        try {
            if (QFileInfo::exists(path) && core::isOfOlderSchema(path) && !upgrade(path))
                return;
            return m_workspace.open(path);
        } catch (const core::RegisterHeld &held) {
            if (!askAboutHolder(path, held))
                return;
        } catch (const core::Error &error) {
            if (error.kind() != core::Error::Kind::NotWritable)
                throw;
            return m_workspace.open(path, tr("its folder cannot be written to. Copy the register to this computer's own disk to change it."));
        }
    }
}

// Beside the window, which waits for it: a large register is copied and rebuilt for minutes.
bool RegisterFiles::upgrade(const QString &path)
{
    m_workspace.close();
    bool isDone = false;
    const auto work = std::make_shared<core::RegisterUpgrade>(path, m_workspace.seat());
    m_upgrade.start(tr("Bringing the register to the form of this program"), [work](const core::Progress &progress) { work->run(progress); }, [&isDone] { isDone = true; });
    (new JobDialog(m_upgrade, tr("Open register"), tr("The register was written by an older An Cư. A backup is made first, then the register is brought to the form of this program."),
                   m_window))->exec();
    return isDone;
}

// True when opening is to be tried again.
bool RegisterFiles::askAboutHolder(const QString &path, const core::RegisterHeld &held)
{
    enum Way { Read, Retry, TakeOver };
    const core::LockHolder holder = held.holder();
    m_shownElsewhere = holder.onThisComputer && holder.person == m_workspace.seat().person && holder.process != QCoreApplication::applicationPid()
                       && Summons::call(path);
    if (m_shownElsewhere)
        return false;
    QStringList ways{tr("Open for &reading"), tr("&Try again")};
    if (!holder.onThisComputer)
        ways.append(tr("Take &over…"));
    switch (m_workspace.ask().choice(m_window, held.message(), ways)) {
    case Read:
        m_workspace.open(path, holder.person.isEmpty() ? tr("it is open on computer %1. What is saved there appears here.").arg(holder.computer)
                                                       : tr("it is open for %1 on computer %2. What is saved there appears here.").arg(holder.person, holder.computer));
        return false;
    case Retry:
        return true;
    case TakeOver:
        takeOver(path, holder);
        return false;
    default:
        return false;
    }
}

void RegisterFiles::takeOver(const QString &path, const core::LockHolder &holder)
{
    const QString typed = m_workspace.ask().typed(m_window,
        tr("Taking over a register that is still open on %1 damages it. Go there first and make sure that An Cư is closed. "
           "The taking over is recorded in the journal.\n\nTo confirm, type the name of that computer: %1").arg(holder.computer));
    if (typed.isEmpty())
        return;
    core::breakLock(path, holder, typed);
    m_workspace.open(path);
    m_workspace.openRegister().recordBrokenLock(holder);
}

bool RegisterFiles::chooseAndOpen()
{
    const QString path = m_workspace.ask().openFile(m_window, tr("Open register"), tr("Register (*.ancu)"));
    return !path.isEmpty() && open(path);
}

bool RegisterFiles::createAndOpen()
{
    bool made = false;
    attempt(m_workspace.ask(), m_window, [&] {
        NewRegisterDialog dialog(m_workspace.ask(), m_window);
        if (dialog.exec() != QDialog::Accepted)
            return;
        const QString path = m_workspace.ask().saveFile(m_window, tr("File of the new register"), dialog.suggestedFileName(), tr("Register (*.ancu)"));
        if (path.isEmpty())
            return;
        core::Register::create(path, dialog.districtCode(), dialog.placesCsv(), m_workspace.seat());
        made = open(path);
    });
    return made;
}

void RegisterFiles::openSample()
{
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    m_job.start(tr("Making the sample register"),
                [path, seat = m_workspace.seat()](const core::Progress &progress) { core::Register::createDemo(path, seat, progress); },
                [this, path] { open(path); });
}

QStringList RegisterFiles::recent() const
{
    QStringList paths = recentSetting();
    paths.removeIf([](const QString &path) -> bool { return !QFileInfo::exists(path); });
    return paths;
}

void RegisterFiles::remember(const QString &path)
{
    QStringList paths = recent();
    paths.removeAll(path);
    paths.prepend(path);
    recentSetting() = paths.mid(0, rememberedFiles);
}

}
