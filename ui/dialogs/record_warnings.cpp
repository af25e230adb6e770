#include "ui/dialogs/record_warnings.h"

#include "ui/base/icons.h"
#include "ui/widgets/plain_label.h"

#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int FieldRole = Qt::UserRole;

QListWidget *wrappingList(const QString &accessibleName)
{
    auto *list = new QListWidget;
    list->setWordWrap(true);
    list->setAccessibleName(accessibleName);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setFocusPolicy(Qt::ClickFocus);
    return list;
}

// A click or Enter; not `itemActivated`, which some desktops send with a click too.
template<class Take> void onChoice(QListWidget *list, Take take)
{
    QObject::connect(list, &QListWidget::itemClicked, list, [take](const QListWidgetItem *item) { take(*item); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        QObject::connect(new QShortcut(QKeySequence(key), list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, list, [list, take] {
            if (const QListWidgetItem *item = list->currentItem())
                take(*item);
        });
}

QString candidateText(const core::DuplicateCandidate &candidate, const QString &place)
{
    QStringList parts{candidate.headName, candidate.birth.shown(), candidate.hamlet, place};
    parts.removeAll(QString());
    return parts.join(u", "_s) + u'\n' + core::evidenceText(candidate.likeness.evidence);
}

}

RecordWarnings::RecordWarnings(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_issuesTitle(headingLabel({})), m_issues(wrappingList(tr("To be looked at"))),
      m_duplicatesTitle(headingLabel(tr("Perhaps the same family"))), m_duplicates(wrappingList(tr("Perhaps the same family")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_issuesTitle);
    column->addWidget(m_issues, 3);
    column->addWidget(m_duplicatesTitle);
    column->addWidget(m_duplicates, 2);
    onChoice(m_issues, [this](const QListWidgetItem &item) { Q_EMIT fieldChosen(item.data(FieldRole).toString()); });
    onChoice(m_duplicates, [this](const QListWidgetItem &item) { Q_EMIT householdChosen({item.data(FieldRole).toLongLong()}); });
    m_duplicates->setToolTip(tr("Click, or F6 and Enter: open that household"));
    setIssues({});
    setDuplicates({});
}

void RecordWarnings::setIssues(const std::vector<core::Issue> &issues)
{
    m_issuesTitle->setText(issues.empty() ? tr("Nothing doubtful") : tr("To be looked at: %Ln", nullptr, int(issues.size())));
    m_issues->clear();
    for (const core::Issue &issue : issues) {
        auto *item = new QListWidgetItem(icon(issue.handling == core::Handling::Ask ? u"emblem-question"_s : u"emblem-warning"_s), issue.message, m_issues);
        item->setData(FieldRole, issue.field);
    }
}

void RecordWarnings::setDuplicates(std::vector<core::DuplicateCandidate> candidates)
{
    m_duplicatesTitle->setVisible(!candidates.empty());
    m_duplicates->setVisible(!candidates.empty());
    m_duplicates->clear();
    for (const core::DuplicateCandidate &candidate : candidates) {
        const bool certain = candidate.likeness.score >= core::certainDuplicate;
        auto *item = new QListWidgetItem(icon(certain ? u"emblem-error"_s : u"emblem-warning"_s),
                                         candidateText(candidate, m_workspace.places().nameOf(candidate.place)), m_duplicates);
        item->setData(FieldRole, candidate.household.value);
    }
    m_candidates = std::move(candidates);
}

bool RecordWarnings::focusNextList()
{
    QListWidget *next = m_issues->hasFocus() ? m_duplicates : m_duplicates->hasFocus() ? nullptr : m_issues;
    if (next == m_issues && m_issues->count() == 0)
        next = m_duplicates;
    if (!next || next->count() == 0)
        return false;
    next->setFocus(Qt::ShortcutFocusReason);
    if (next->currentRow() < 0)
        next->setCurrentRow(0);
    return true;
}

}
