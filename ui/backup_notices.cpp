// What the bar above the work says of backups: one matter at a time, the gravest first.

#include "core/backup/backup_plan.h"
#include "core/backup/restoration.h"
#include "core/base/official_date.h"
#include "ui/backup_desk.h"
#include "ui/base/attempt.h"
#include "ui/base/backup_settings.h"
#include "ui/widgets/notice_bar.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondEveryDays = 7;
constexpr int drillEveryDays = 30;

QDate latest(QDate a, QDate b)
{
    return !a.isValid() || (b.isValid() && b > a) ? b : a;
}

bool isLongAgo(QDate last, QDate today, int days)
{
    return last.isValid() && last.daysTo(today) >= days;
}

}

void BackupDesk::showNotice()
{
    m_shown.reset();
    m_bar->hide();
    if (!m_workspace.isOpen())
        return;
    attempt(m_workspace.ask(), m_window, [this] {
        for (const Notice notice : {Notice::Failure, Notice::Restored, Notice::SecondFailure, Notice::SecondOverdue, Notice::NoSecond, Notice::DrillDue})
            if (!m_dismissed.contains(notice) && isWaiting(notice))
                return show(notice);
    });
}

bool BackupDesk::isWaiting(Notice notice) const
{
    const QDate today = m_workspace.seat().now().date();
    const BackupSettings settings = backupSettings();
    switch (notice) {
    case Notice::Failure: return !m_failure.isEmpty();
    case Notice::SecondFailure: return !m_secondFailure.isEmpty();
    case Notice::Restored: return core::unconfirmedRestoration(m_workspace.database()).has_value();
    case Notice::SecondOverdue: return settings.isOn() && isLongAgo(latest(lastSecondCopy(uid()), settings.since), today, secondEveryDays);
    case Notice::NoSecond: return settings.second == SecondCopies::Undecided && isLongAgo(core::firstDayOf(m_workspace.database()), today, secondEveryDays);
    case Notice::DrillDue: break;
    }
    return isLongAgo(latest(lastDrill(uid()), core::firstDayOf(m_workspace.database())), today, drillEveryDays)
        && !core::provenBackupsIn(core::backupFolderOf(m_path), core::registerNameOf(m_path)).empty();
}

void BackupDesk::show(Notice notice)
{
    m_shown = notice;
    switch (notice) {
    case Notice::Failure:
        return m_bar->showNotice(u"emblem-error"_s, tr("The automatic backup was not made. %1").arg(m_failure), tr("Back up again"), [this] { backUpNow(); });
    case Notice::SecondFailure:
        return m_bar->showNotice(u"emblem-warning"_s, m_secondFailure, tr("Backup settings…"), [this] { changeSettings(); });
    case Notice::Restored:
        return m_bar->showNotice(u"emblem-question"_s, tr("The register was restored from a backup. Look whether everything is as it should be. Until you confirm it, no older backup is removed."),
                                 tr("It is right"), [this] { confirmRestored(); });
    case Notice::SecondOverdue: {
        const QDate last = lastSecondCopy(uid());
        return m_bar->showNotice(u"emblem-warning"_s, last.isValid() ? tr("The last copy on the second disk is of %1. Plug it in and back up.").arg(core::screenDate(last))
                                                                     : tr("No copy has been made on the second disk yet. Plug it in and back up."),
                                 tr("Back up now"), [this] { backUpNow(); });
    }
    case Notice::NoSecond:
        return m_bar->showNotice(u"document-save"_s, tr("The register and its backups lie on this computer only. A stick or another disk keeps them when the computer breaks."),
                                 tr("Backup settings…"), [this] { changeSettings(); });
    case Notice::DrillDue:
        return m_bar->showNotice(u"task-complete"_s, tr("No restore has been tried out for a month. The drill takes a moment, changes nothing and gives a page to keep."),
                                 tr("Restore drill"), [this] { drill(); });
    }
}

}
