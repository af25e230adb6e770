#include "ui/dialogs/merge_desk.h"

#include "core/backup/backup.h"
#include "core/history/reasons.h"
#include "core/history/record_change.h"
#include "ui/base/attempt.h"
#include "ui/dialogs/form_keeper.h"

namespace ui {

using namespace Qt::StringLiterals;

MergeDesk::MergeDesk(Workspace &workspace, QWidget *window) : QObject(window), m_workspace(workspace), m_window(window)
{
    connect(&m_backingUp, &Job::failed, this, [this](const core::Error &error) { showError(m_workspace.ask(), m_window, error); });
    connect(&workspace, &Workspace::registerClosed, &m_backingUp, &Job::cancel);
    connect(&workspace, &Workspace::registerClosed, this, [this] { m_backedUp.clear(); });
}

void MergeDesk::merge(const MergeWish &wish)
{
    if (m_backingUp.isRunning())
        return;
    if (m_backedUp == m_workspace.path())
        return mergeNow(wish);
    m_backingUp.start(tr("Backing up before households are merged"),
                      [path = m_workspace.path(), at = m_workspace.seat().now()](const core::Progress &progress) -> void {
                          core::Database own(path, core::Database::Mode::ReadOnly);
                          core::backUp(own, core::backupFolderOf(path), at, progress);
                      },
                      [this, wish] {
                          m_backedUp = m_workspace.path();
                          mergeNow(wish);
                      });
}

void MergeDesk::mergeNow(const MergeWish &wish)
{
    if (!m_workspace.isOpen())
        return;
    const bool done = attempt(m_workspace.ask(), m_window, [&] {
        core::Database &database = m_workspace.database();
        const auto kept = database.find(wish.kept);
        const auto gone = database.find(wish.gone);
        core::UnitOfWork work = m_workspace.begin(tr("Merge household %1 into household %2").arg(gone ? gone->headName : QString(), kept ? kept->headName : QString()), wish.reason);
        core::mergeHouseholds(wish.kept, wish.gone, wish.choice, work);
        core::dropDraft(database, draft_of::merge, kept->uid + u' ' + gone->uid, m_workspace.seat().person);
        core::dropDraft(database, draft_of::merge, gone->uid + u' ' + kept->uid, m_workspace.seat().person);
        work.commit();
    });
    if (done)
        Q_EMIT merged(wish.kept, wish.gone);
}

void MergeDesk::takeApart(const core::HouseholdMerge &merge)
{
    std::vector<core::NotGivenBack> left;
    bool isDone = false;
    attempt(m_workspace.ask(), m_window, [&] {
        core::Database &database = m_workspace.database();
        const auto nameOf = [&](core::Id<core::Household> id) -> QString { return database.value<QString>(u"SELECT head_name FROM household WHERE id = ?"_s, id); };
        const QString title = tr("Take household %1 out of household %2 again").arg(nameOf(merge.gone), nameOf(merge.kept));
        const auto reason = m_workspace.ask().reason(m_window, tr("%1 – for what reason? It stands in the history.").arg(title),
                                                     core::offeredReasons(core::ReasonFor::TakeApart), tr("Take apart"));
        if (!reason)
            return;
        core::UnitOfWork work = m_workspace.begin(title, *reason);
        left = core::takeApart(merge, work);
        work.commit();
        isDone = true;
    });
    if (!isDone)
        return;
    tellLeft(left);
    Q_EMIT takenApart(merge.kept, merge.gone);
}

void MergeDesk::tellLeft(const std::vector<core::NotGivenBack> &left)
{
    if (left.empty())
        return;
    QStringList lines;
    for (const core::NotGivenBack &each : left) {
        const QString field = core::columnTitle(each.table, each.column);
        const QString record = core::recordTitle(m_workspace.database(), each.table, each.row);
        lines.append(u"• "_s + (field.isEmpty() ? record : QString(record + u" – "_s + field)));
    }
    lines.removeDuplicates();
    m_workspace.ask().inform(m_window, tr("Both households stand for themselves again. This was changed after the merging and stays as it is now:") + u'\n' + lines.join(u'\n'));
}

}
