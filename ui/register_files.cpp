#include "ui/register_files.h"

#include "core/base/number_format.h"
#include "core/store/verify.h"
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

QString resultText(const core::Verification &verification)
{
    QStringList lines;
    for (const core::Check &check : verification.checks)
        lines.append((check.ok ? u"✓ "_s : u"✗ "_s) + check.name + u" ("_s + core::grouped(check.count) + u')'
                     + (check.detail.isEmpty() ? QString() : u": "_s + check.detail));
    return lines.join(u'\n');
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

void RegisterFiles::checkRegister()
{
    m_job.start(tr("Checking the register"),
                [path = m_workspace.path()](const core::Progress &progress) -> core::Verification {
                    core::Database own(path, core::Database::Mode::ReadOnly);
                    return core::verify(own, progress);
                },
                [this](const core::Verification &verification) {
                    if (verification.ok())
                        m_workspace.ask().inform(m_window, tr("The register is in order.") + u"\n\n"_s + resultText(verification));
                    else
                        m_workspace.ask().warn(m_window, tr("The register is not in order. Keep this file and restore the newest backup.")
                                                             + u"\n\n"_s + resultText(verification));
                });
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
