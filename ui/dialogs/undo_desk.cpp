#include "ui/dialogs/undo_desk.h"

#include "core/history/undo_words.h"
#include "ui/base/attempt.h"

namespace ui {

namespace {

constexpr qint64 entriesAtOnce = 2'000;   // Some tenths of a second: more would make the window stand still.

}

UndoDesk::UndoDesk(Workspace &workspace, QWidget *window) : QObject(window), m_workspace(workspace), m_window(window)
{
    connect(&m_job, &Job::failed, this, [this](const core::Error &error) { showError(m_workspace.ask(), m_window, error); });
    connect(&workspace, &Workspace::registerClosed, &m_job, &Job::cancel);
}

void UndoDesk::takeBack(const core::JournalUnit &unit)
{
    if (m_job.isRunning())
        return;
    const core::WorkOrder order = m_workspace.openRegister().order(unit.title);
    if (unit.entries <= entriesAtOnce) {
        attempt(m_workspace.ask(), m_window, [&] { core::undoUnit(m_workspace.database(), unit, order, m_workspace.openRegister().announcer()); });
        return;
    }
    m_job.start(tr("Undoing “%1”").arg(unit.title),
                [path = m_workspace.path(), unit, order](const core::Progress &progress) -> core::ChangeSet {
                    core::Database own(path);
                    return core::undoUnit(own, unit, order, {}, progress);
                },
                [this](const core::ChangeSet &changes) {
                    if (m_workspace.isOpen())
                        m_workspace.openRegister().announcer()(changes);
                });
}

}
