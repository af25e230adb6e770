#include "ui/dialogs/restore_dialog.h"

#include "core/backup/backup.h"
#include "core/backup/restore_drill.h"
#include "core/backup/second_target.h"
#include "core/base/number_format.h"
#include "ui/base/attempt.h"
#include "ui/base/help_topic.h"
#include "ui/base/icons.h"
#include "ui/widgets/job_panel.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/table_view.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct RestoreWords { Q_DECLARE_TR_FUNCTIONS(ui::RestoreDialog) };

const QString shownTime = u"dd/MM/yyyy HH:mm"_s;
constexpr int listHeight = 210;   // Pixels: some seven backups beside what would change.

QString standingText(const FoundBackup &found)
{
    switch (found.file.standing()) {
    case core::BackupStanding::Unproven: return RestoreWords::tr("not checked yet");
    case core::BackupStanding::Altered: return RestoreWords::tr("changed since, do not use");
    case core::BackupStanding::Compared: return RestoreWords::tr("compared");
    case core::BackupStanding::Verified: break;
    }
    return RestoreWords::tr("compared, history checked");
}

QIcon standingIcon(const FoundBackup &found)
{
    switch (found.file.standing()) {
    case core::BackupStanding::Unproven: return icon(u"emblem-question"_s);
    case core::BackupStanding::Altered: return icon(u"emblem-error"_s);
    default: return icon(u"emblem-success"_s);
    }
}

std::vector<TableColumn<FoundBackup>> backupColumns()
{
    return {{.title = RestoreWords::tr("Made at"), .text = [](const FoundBackup &found) -> QString { return found.file.at.toString(shownTime); }},
            {.title = RestoreWords::tr("Households"), .text = [](const FoundBackup &found) -> QString { return found.file.proof ? core::grouped(found.file.proof->households) : QString(); },
             .alignment = Qt::AlignRight},
            {.title = RestoreWords::tr("Size"), .text = [](const FoundBackup &found) -> QString { return core::sizeText(found.file.bytes); }, .alignment = Qt::AlignRight},
            {.title = RestoreWords::tr("Checked"), .text = standingText, .icon = standingIcon},
            {.title = RestoreWords::tr("Where"), .text = [](const FoundBackup &found) -> QString { return found.place; },
             .toolTip = [](const FoundBackup &found) -> QString { return u"<qt>"_s + QDir::toNativeSeparators(found.file.path).toHtmlEscaped() + u"</qt>"_s; }},
            {.title = RestoreWords::tr("Journal code"), .text = [](const FoundBackup &found) -> QString { return found.file.proof ? found.file.proof->head : QString(); }}};
}

std::vector<TableColumn<core::JournalUnit>> lostColumns()
{
    return {{.title = RestoreWords::tr("Time"), .text = [](const core::JournalUnit &unit) -> QString {
                 return QDateTime::fromString(unit.at, Qt::ISODateWithMs).toLocalTime().toString(shownTime); }},
            {.title = RestoreWords::tr("Person"), .text = [](const core::JournalUnit &unit) -> QString { return unit.person; }},
            {.title = RestoreWords::tr("Change"), .text = [](const core::JournalUnit &unit) -> QString { return unit.title; }}};
}

QString money(qint64 amount)
{
    return RestoreWords::tr("%1 đồng").arg(core::grouped(amount));
}

QString moneyOf(const std::optional<qint64> &amount)
{
    return amount ? money(*amount) : RestoreWords::tr("not there");
}

QStringList moneyLines(const core::RestoreDifference &difference)
{
    if (difference.lists.empty())
        return {};
    QStringList lines{RestoreWords::tr("Money of all lists: now %1, in the backup %2.").arg(money(difference.moneyNow), money(difference.moneyInBackup))};
    for (const core::ListMoney &list : difference.lists)
        lines.append(u"– "_s + RestoreWords::tr("%1: now %2, in the backup %3.").arg(list.title, moneyOf(list.now), moneyOf(list.inBackup)));
    constexpr qsizetype shown = 4;
    if (lines.size() > shown)
        lines = lines.mid(0, shown) + QStringList{RestoreWords::tr("… and %Ln more list(s).", nullptr, int(lines.size() - shown))};
    return lines;
}

QString summaryOf(const core::RestoreDifference &difference)
{
    QStringList lines;
    if (!difference.hasCurrent)
        lines.append(RestoreWords::tr("There is no register that can be read now. The backup holds %Ln household(s).", nullptr, int(difference.householdsInBackup)));
    else
        lines.append(RestoreWords::tr("Households: now %1, in the backup %2.").arg(core::grouped(difference.householdsNow), core::grouped(difference.householdsInBackup)));
    if (!difference.isSameRegister)
        lines.append(RestoreWords::tr("Attention: this is a backup of another register. Restoring it would replace everything."));
    lines += moneyLines(difference);
    if (difference.hasCurrent && difference.isSameRegister && difference.unitsGained > 0)
        lines.append(RestoreWords::tr("%Ln change(s) that the register does not have now would come back.", nullptr, int(difference.unitsGained)));
    return lines.join(u'\n');
}

QString lostTitleOf(const core::RestoreDifference &difference)
{
    if (!difference.hasCurrent)
        return {};
    if (difference.unitsLost == 0)
        return RestoreWords::tr("No change would be lost.");
    const QString count = RestoreWords::tr("%Ln change(s) would be lost.", nullptr, int(difference.unitsLost));
    return difference.unitsLost > qint64(difference.lost.size()) ? count + u' ' + RestoreWords::tr("The newest of them:") : count;
}

}

std::vector<FoundBackup> findBackups(const QString &registerPath, const QString &secondFolder)
{
    const QString name = core::registerNameOf(registerPath);
    std::vector<FoundBackup> found;
    for (core::BackupFile &file : core::backupsIn(core::backupFolderOf(registerPath), name))
        found.push_back({std::move(file), RestoreWords::tr("this computer")});
    for (core::BackupFile &file : core::replacedIn(QFileInfo(registerPath).absolutePath(), name))
        found.push_back({std::move(file), RestoreWords::tr("replaced by a restore")});
    if (core::isPluggedIn(secondFolder))
        for (const QString &home : QDir(secondFolder).entryList({name + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot))
            for (core::BackupFile &file : core::backupsIn(secondFolder + u'/' + home, name))
                found.push_back({std::move(file), RestoreWords::tr("second disk")});
    std::stable_sort(found.begin(), found.end(), [](const FoundBackup &a, const FoundBackup &b) -> bool { return a.file.at > b.file.at; });
    return found;
}

RestoreDialog::RestoreDialog(Ask &ask, const QString &registerPath, const QString &secondFolder, QWidget *parent)
    : QDialog(parent), m_ask(ask), m_registerPath(registerPath), m_backups(new TableModel<FoundBackup>(backupColumns(), this)),
      m_lost(new TableModel<core::JournalUnit>(lostColumns(), this)), m_list(new TableView(u"restore"_s, tr("Backups found"))),
      m_lostList(new TableView(u"restore-lost"_s, tr("Changes that would be lost"))), m_summary(plainLabel({}, LabelText::Long)), m_lostTitle(headingLabel({}))
{
    setWindowTitle(tr("Restore from a backup"));
    setHelpTopic(this, u"an-toan"_s);
    m_list->setModel(m_backups);
    m_list->setWidths({17, 9, 12, 34, 14, 40});
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_lostList->setModel(m_lost);
    m_lostList->setWidths({17, 22, 60});
    layOut();
    connect(&m_job.job(), &Job::failed, this, &RestoreDialog::showUnusable);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RestoreDialog::showChosen);
    m_backups->setRows(findBackups(registerPath, secondFolder));
    m_backups->rows().empty() ? showChosen() : m_list->selectRow(0);
}

void RestoreDialog::layOut()
{
    auto *buttons = new QDialogButtonBox;
    auto *choose = buttons->addButton(tr("&Another file…"), QDialogButtonBox::ActionRole);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setIcon(icon(u"document-import"_s));
    m_restore->setDefault(false);
    m_restore->setAutoDefault(false);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(choose, &QPushButton::clicked, this, [this] {
        if (const QString path = m_ask.openFile(this, tr("Backup"), tr("Register (*.ancu)")); !path.isEmpty())
            addFile(path);
    });
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setFixedHeight(listHeight);
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(tr("The backup is put in the place of %1. The file that is there now is kept beside it.").arg(QDir::toNativeSeparators(m_registerPath)), LabelText::Long));
    column->addWidget(m_list);
    column->addWidget(m_summary);
    column->addWidget(m_lostTitle);
    column->addWidget(m_lostList, 1);
    column->addWidget(new JobPanel(m_job.job()));
    column->addWidget(buttons);
    resizeOnScreen(*this, {1000, 640});
}

void RestoreDialog::addFile(const QString &path)
{
    attempt(m_ask, this, [&] {
        std::vector<FoundBackup> rows = m_backups->rows();
        rows.insert(rows.begin(), {core::backupAt(path), tr("chosen file")});
        m_backups->setRows(std::move(rows));
        m_list->selectRow(0);
    });
}

const FoundBackup *RestoreDialog::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && index.row() < int(m_backups->rows().size()) ? m_backups->rowAt(index.row()) : nullptr;
}

QString RestoreDialog::backup() const
{
    return chosen() ? chosen()->file.path : QString();
}

void RestoreDialog::showChosen()
{
    m_difference.reset();
    m_restore->setEnabled(false);
    m_lost->setRows({});
    m_lostTitle->clear();
    m_lostList->setVisible(false);
    if (!chosen()) {
        m_summary->setText(tr("No backup was found beside the register or on the second disk. Choose a file."));
        return;
    }
    m_summary->setText(tr("Comparing the backup with the register…"));
    m_job.start(tr("Comparing the backup with the register"),
                [backup = backup(), path = m_registerPath](const core::Progress &) -> core::RestoreDifference { return core::restoreDifference(backup, path); },
                [this, asked = backup()](const core::RestoreDifference &difference) {
                    if (asked == backup())   // An answer about a backup that was left meanwhile is nobody's.
                        showDifference(difference);
                });
}

void RestoreDialog::showDifference(const core::RestoreDifference &difference)
{
    m_difference = difference;
    m_restore->setEnabled(true);
    m_summary->setText(summaryOf(difference));
    m_lostTitle->setText(lostTitleOf(difference));
    m_lost->setRows(difference.lost);
    m_lostList->setVisible(!difference.lost.empty());
}

void RestoreDialog::showUnusable(const core::Error &error)
{
    if (error.kind() == core::Error::Kind::Cancelled)
        return;
    m_difference.reset();
    m_restore->setEnabled(false);
    m_summary->setText(error.message());
}

void RestoreDialog::confirm()
{
    if (!m_difference)
        return;
    const QString what = tr("Put the backup of %1 in the place of the register? The present file is kept.").arg(chosen()->file.at.toString(shownTime));
    const QString change = summaryOf(*m_difference) + u'\n' + lostTitleOf(*m_difference);
    if (m_ask.question(this, what + u"\n\n"_s + change.trimmed(), tr("Restore")))
        accept();
}

}
