#include "ui/dialogs/merge_dialog.h"

#include "core/history/reasons.h"
#include "ui/base/attempt.h"
#include "ui/base/colours.h"
#include "ui/base/help_topic.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/merge_choice_table.h"
#include "ui/dialogs/reason_line.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/plain_label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonObject>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

core::HouseholdRecord recordOf(Workspace &workspace, core::Id<core::Household> household)
{
    auto record = core::loadHousehold(workspace.database(), household);
    if (!record)
        throw core::Error(core::Error::Kind::Conflict, ui::MergeDialog::tr("One of the two households has been deleted meanwhile."));
    return *record;
}

// A choice is kept as it stands in the table: one digit a line.
QJsonObject stateOf(const MergeChoiceTable &table)
{
    QString choices;
    for (const MergeLine &line : table.lines())
        choices += line.takesGone ? u'2' : u'1';
    return {{u"stays"_s, choices}};
}

void putBack(MergeChoiceTable &table, const QJsonObject &state)
{
    const QString choices = state.value("stays"_L1).toString();
    std::vector<MergeLine> lines = table.lines();
    if (choices.size() != qsizetype(lines.size()))
        return;
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].takesGone = choices.at(qsizetype(i)) == u'2';
    table.setLines(std::move(lines));
}

}

MergeDialog::MergeDialog(Workspace &workspace, core::Id<core::Household> first, core::Id<core::Household> second, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_records{recordOf(workspace, first), recordOf(workspace, second)}, m_kept(new ChoiceBox),
      m_table(new MergeChoiceTable), m_coming(plainLabel({}, LabelText::Long)), m_obstacle(plainLabel({}, LabelText::Long)), m_reason(typedChoice(tr("Reason"), core::offeredReasons(core::ReasonFor::Merge))),
      m_keeper(new FormKeeper(workspace, this, draft_of::merge, [this] { return tr("Merge %1 and %2").arg(m_records[0].household.headName, m_records[1].household.headName); }))
{
    setWindowTitle(tr("Make one household of two"));
    setHelpTopic(this, u"ho-trung"_s);
    for (int i = 0; i < 2; ++i)
        m_kept->add(described(m_records[std::size_t(i)]), i);
    layOut();
    connect(m_kept, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_keptIndex = std::size_t(std::max(0, index));
        showLines();
        m_keeper->noteEdit();
    });
    connect(m_table, &MergeChoiceTable::choiceChanged, this, &MergeDialog::showComing);
    connect(m_table, &MergeChoiceTable::choiceChanged, m_keeper, &FormKeeper::noteEdit);
    connect(m_reason, &QComboBox::editTextChanged, m_keeper, &FormKeeper::noteEdit);
    connect(m_keeper, &FormKeeper::startOverRequested, this, &MergeDialog::begin);
    m_keeper->keepAlso([this] { return stateOf(*m_table); }, [this](const QJsonObject &state) { putBack(*m_table, state); });
    begin();
    m_table->setFocus();
}

void MergeDialog::layOut()
{
    m_kept->setObjectName(u"household_merge.kept_id"_s);
    m_reason->setObjectName(u"reason"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("&Household that is kept:"), m_kept);
    auto *foot = new QFormLayout;
    foot->addRow(tr("&Reason:"), m_reason);
    setInk(*m_obstacle, ink::bad);
    auto *buttons = new QDialogButtonBox;
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setToolTip(tr("Ctrl+Enter"));
    m_merge->setAutoDefault(false);   // Enter in the table merges nothing
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &MergeDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(plainLabel(tr("● is the value that stays. Arrow keys choose the line; 1 keeps the value of the first column, 2 that of the second."), LabelText::Long));
    column->addWidget(m_table, 1);
    column->addWidget(m_coming);
    column->addWidget(m_obstacle);
    column->addLayout(foot);
    column->addWidget(m_keeper);
    column->addWidget(buttons);
    resize(980, 640);
}

void MergeDialog::begin()
{
    m_kept->setCurrentIndex(0);
    m_keptIndex = 0;
    m_reason->setCurrentIndex(0);
    showLines();
    m_keeper->begin(m_records[0].household.uid + u' ' + m_records[1].household.uid, FormKeeper::Record::New);
}

QString MergeDialog::described(const core::HouseholdRecord &record) const
{
    const core::Household &household = record.household;
    const auto hamlet = m_workspace.database().find(household.hamlet);
    QStringList parts{household.headName, household.headBirth.shown(), hamlet ? hamlet->name : QString(), m_workspace.places().nameOf(household.place), household.code};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void MergeDialog::showLines()
{
    m_table->setLines(mergeLines(m_workspace.database(), kept(), gone(), core::defaultChoice(kept(), gone())));
    const QString why = core::whyNotMerged(m_workspace.database(), kept().household.id, gone().household.id);
    m_obstacle->setText(why);
    m_obstacle->setVisible(!why.isEmpty());
    m_merge->setEnabled(why.isEmpty());
    showComing();
}

void MergeDialog::showComing()
{
    const QString coming = comingText(kept(), core::mergedRecord(kept(), gone(), choiceOf(m_table->lines())));
    m_coming->setText((coming.isEmpty() ? QString() : tr("Moves to the kept household: %1.").arg(coming) + u' ')
                      + tr("The other household is closed. It can still be read, and both can be taken apart again at any time."));
}

MergeWish MergeDialog::wish() const
{
    return {.kept = kept().household.id, .gone = gone().household.id, .choice = choiceOf(m_table->lines()), .reason = m_reason->currentText().simplified()};
}

// Kept until the households are merged: that can still be refused.
void MergeDialog::accept()
{
    if (!m_merge->isEnabled())
        return;
    if (m_reason->currentText().trimmed().isEmpty()) {
        m_workspace.ask().warn(this, tr("Please give the reason; it stands in the history of both households."));
        return m_reason->setFocus();
    }
    m_keeper->keepNow();
    QDialog::accept();
}

void MergeDialog::reject()
{
    if (m_keeper->agreesToLose())
        QDialog::reject();
}

std::optional<MergeWish> askForMerge(Workspace &workspace, core::Id<core::Household> first, core::Id<core::Household> second, QWidget *parent)
{
    MergeDialog dialog(workspace, first, second, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.wish()) : std::nullopt;
}

}
