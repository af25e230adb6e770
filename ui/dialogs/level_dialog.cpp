#include "ui/dialogs/level_dialog.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "core/households/category.h"
#include "ui/base/attempt.h"
#include "ui/base/help_topic.h"
#include "ui/dialogs/basis_section.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/who_changes_panel.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/typed_edit.h"
#include "ui/widgets/verdict_words.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

LevelDialog::LevelDialog(Workspace &workspace, const core::SupportPackage &follows, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_follows(follows), m_amount(new MoneyEdit), m_basis(new BasisSection), m_who(new WhoChangesPanel(workspace)),
      m_keeper(new FormKeeper(workspace, this, draft_of::level, [follows] { return tr("New level: %1").arg(titleOf(follows)); }))
{
    setWindowTitle(tr("New level: %1").arg(titleOf(follows)));
    setHelpTopic(this, u"bo-tieu-chi"_s);
    m_amount->setObjectName(u"level.amount"_s);
    m_amount->setMaximumWidth(160);
    layOut();
    fill();
    connect(m_amount, &QLineEdit::textChanged, this, &LevelDialog::noteEdit);
    connect(m_basis, &BasisSection::edited, m_keeper, &FormKeeper::noteEdit);
    connect(m_who, &WhoChangesPanel::asked, this, &LevelDialog::compare);
    connect(m_who, &WhoChangesPanel::householdChosen, this, &LevelDialog::openHousehold);
    connect(m_keeper, &FormKeeper::startOverRequested, this, &LevelDialog::fill);
}

QString LevelDialog::titleOf(const core::SupportPackage &level)
{
    return core::needTitle(level.need) + u", "_s + core::sourceTitle(level.source);
}

QString LevelDialog::subjectOf(const core::SupportPackage &level)
{
    return level.stream + u'/' + core::nameOf(level.need) + u'/' + level.source;
}

void LevelDialog::layOut()
{
    auto *buttons = new QDialogButtonBox;
    QPushButton *save = buttons->addButton(tr("&Save the new level"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    save->setEnabled(!m_workspace.isReadOnly());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QWidget;
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(plainLabel(streamWord(m_follows.stream), LabelText::Long));
    auto *amount = new QFormLayout;
    amount->addRow(tr("Amount until now (đồng per house)"), plainLabel(core::grouped(m_follows.amount)));
    amount->addRow(tr("&New amount (đồng per house)"), m_amount);
    rows->addLayout(amount);
    rows->addWidget(m_basis);
    rows->addStretch(1);
    auto *splitter = new QSplitter;
    splitter->addWidget(form);
    splitter->addWidget(m_who);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({460, 660});
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(tr("The amount until now stays for the days before. Lists that were made keep their amounts. Close without saving to only try something out."), LabelText::Long));
    column->addWidget(splitter, 1);
    column->addWidget(m_keeper);
    column->addWidget(buttons);
    resize(1160, 560);
}

void LevelDialog::fill()
{
    m_amount->setValue(m_follows.amount);
    m_basis->clear();
    m_keeper->begin(subjectOf(m_follows), FormKeeper::Record::Stored);
}

// Leaving the field may write the same amount another way.
void LevelDialog::noteEdit()
{
    if (m_amount->value() != m_compared)
        m_who->outdate();
    m_keeper->noteEdit();
}

void LevelDialog::compare()
{
    const auto amount = m_amount->value();
    if (!amount) {
        m_workspace.ask().warn(this, tr("The amount cannot be read. Write it as 60.000.000 or 60tr."));
        return m_amount->setFocus();
    }
    attempt(m_workspace.ask(), this, [&] {
        WhoChangesPanel::Trial trial{.before = core::provisionsOn(m_workspace.database(), m_workspace.asOf()), .after = {}};
        trial.before.put(m_follows);
        trial.after = trial.before;
        core::SupportPackage tried = m_follows;
        tried.amount = *amount;
        trial.after.put(tried);
        m_compared = amount;
        m_who->compare(std::move(trial));
    });
}

bool LevelDialog::save()
{
    return attempt(m_workspace.ask(), this, [this] {
        const core::LegalBasis basis = m_basis->basis();
        core::UnitOfWork work = m_workspace.begin(tr("Level of support from %1: %2").arg(core::screenDate(basis.from), titleOf(m_follows)), core::citationOf(basis));
        core::addLevel(m_follows, *m_amount->value(), basis, work);
        m_keeper->drop(work.database());
        work.commit();
    });
}

// Nobody saves without having seen what it costs.
void LevelDialog::accept()
{
    if (m_workspace.isReadOnly() || m_who->isComparing())
        return;
    if (const QStringList objections = core::objectionsTo(m_follows, m_amount->value(), m_basis->basis()); !objections.isEmpty())
        return m_workspace.ask().warn(this, objections.join(u'\n'));
    if (!m_who->isCurrent()) {
        compare();
        m_workspace.ask().inform(this, tr("See on the right what it costs. If that is what the document means, press Save once more."));
        return;
    }
    if (save())
        QDialog::accept();
}

void LevelDialog::reject()
{
    if (m_keeper->agreesToLose())
        QDialog::reject();
}

void LevelDialog::openHousehold(core::Id<core::Household> household)
{
    m_keeper->keepNow();
    QDialog::reject();
    Q_EMIT left();
    m_workspace.requestHousehold(household);
}

}
