#include "ui/dialogs/level_dialog.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "core/households/category.h"
#include "ui/base/attempt.h"
#include "ui/dialogs/basis_section.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/who_changes_panel.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/typed_edit.h"
#include "ui/widgets/verdict_words.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

LevelDialog::LevelDialog(Workspace &workspace, const core::SupportPackage &follows, QWidget *parent)
    : ProvisionDialog(workspace, draft_of::level, tr("New level: %1").arg(titleOf(follows)), parent), m_follows(follows), m_amount(new MoneyEdit)
{
    m_amount->setObjectName(u"level.amount"_s);
    m_amount->setMaximumWidth(160);
    begin(tr("The amount until now stays for the days before. Lists that were made keep their amounts. Close without saving to only try something out."), makeForm(), {460, 660},
          tr("&Save the new level"));
    connect(m_amount, &QLineEdit::textChanged, this, &LevelDialog::noteEdit);
    resize(1160, 560);
}

QString LevelDialog::titleOf(const core::SupportPackage &level)
{
    return core::needTitle(level.need) + u", "_s + core::sourceTitle(level.source);
}

QString LevelDialog::subjectOf(const core::SupportPackage &level)
{
    return level.stream + u'/' + core::nameOf(level.need) + u'/' + level.source;
}

QWidget *LevelDialog::makeForm()
{
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
    return form;
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

bool LevelDialog::isAgreeable()
{
    const QStringList objections = core::objectionsTo(m_follows, m_amount->value(), m_basis->basis());
    if (!objections.isEmpty())
        m_workspace.ask().warn(this, objections.join(u'\n'));
    return objections.isEmpty();
}

QString LevelDialog::lookFirst() const
{
    return tr("See on the right what it costs. If that is what the document means, press Save once more.");
}

QString LevelDialog::titleFrom(QDate day) const
{
    return tr("Level of support from %1: %2").arg(core::screenDate(day), titleOf(m_follows));
}

void LevelDialog::store(const core::LegalBasis &basis, core::UnitOfWork &work) const
{
    core::addLevel(m_follows, *m_amount->value(), basis, work);
}

}
