#include "ui/register_files.h"

#include "core/store/backup.h"
#include "ui/base/attempt.h"
#include "ui/base/settings.h"
#include "ui/dialogs/new_register_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

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
    connect(&m_job, &Job::failed, this, [this](const core::Error &error) { showError(m_workspace.ask(), m_window, error); });
}

bool RegisterFiles::open(const QString &path)
{
    return attempt(m_workspace.ask(), m_window, [&] {
        m_workspace.open(QFileInfo(path).absoluteFilePath());
        remember(m_workspace.path());
    });
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

void RegisterFiles::saveCopy()
{
    const QString folder = m_workspace.ask().folder(m_window, tr("Folder for the copy"));
    if (folder.isEmpty())
        return;
    m_job.start(tr("Saving a copy"),
                [path = m_workspace.path(), folder, at = m_workspace.seat().now()](const core::Progress &progress) -> QString {
                    core::Database own(path, core::Database::Mode::ReadOnly);
                    return core::backUp(own, folder, at, progress);
                },
                [this](const QString &copy) { m_workspace.ask().inform(m_window, tr("The copy was opened and compared:\n%1").arg(copy)); });
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
