#include "ui/dialogs/rule_version_dialog.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "ui/base/attempt.h"
#include "ui/dialogs/basis_section.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/material_section.h"
#include "ui/dialogs/who_changes_panel.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/typed_edit.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QJsonDocument>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

// The rules of the procedure say nothing of materials.
bool judgesHouses(const core::StoredRuleSet &set)
{
    return core::judgesHouses(QJsonDocument::fromJson(set.body.toUtf8()).object());
}

QString titleOf(const core::Threshold &threshold)
{
    return threshold.ownerTitle.isEmpty() ? threshold.owner : threshold.owner + u". "_s + threshold.ownerTitle;
}

}

RuleVersionDialog::RuleVersionDialog(Workspace &workspace, const core::StoredRuleSet &follows, QWidget *parent)
    : ProvisionDialog(workspace, draft_of::ruleSet, tr("New version of %1").arg(follows.code), parent), m_follows(follows),
      m_thresholds(core::thresholdsOf(QJsonDocument::fromJson(follows.body.toUtf8()).object())), m_materials(new MaterialSection)
{
    begin(tr("This follows version %1, which counts from %2 and stays as it is. Change what the new document changes, see who changes, then save. "
             "Close without saving to only try something out.").arg(m_follows.version).arg(core::screenDate(m_follows.validFrom)),
          makeForm(), {590, 710}, tr("&Save version %1").arg(m_follows.version + 1));
    connect(m_materials, &MaterialSection::edited, this, &RuleVersionDialog::noteEdit);
    resize(1320, 680);
}

QWidget *RuleVersionDialog::makeForm()
{
    auto *tabs = new QTabWidget;
    tabs->setAccessibleName(tr("Thresholds and materials"));
    tabs->addTab(makeThresholds(), tr("&Thresholds"));
    if (judgesHouses(m_follows))
        tabs->addTab(m_materials, tr("&Materials"));
    else
        m_materials->hide();
    auto *basis = new QGroupBox(tr("By which document"));
    (new QVBoxLayout(basis))->addWidget(m_basis);
    auto *form = new QWidget;
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(tabs, 1);
    rows->addWidget(basis);
    return form;
}

// Under the rule or criterion that asks it.
QWidget *RuleVersionDialog::makeThresholds()
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    QString owner;
    for (const core::Threshold &threshold : m_thresholds) {
        if (threshold.owner != owner)
            form->addRow(headingLabel(threshold.owner == "xay_moi"_L1 ? tr("The program proposes a new house")
                                      : threshold.owner == "sua_chua"_L1 ? tr("The program proposes a repair")
                                      : threshold.fact                  ? titleOf(threshold)
                                                                        : threshold.ownerTitle));
        owner = threshold.owner;
        addThreshold(threshold, *form);
    }
    return scrolled(box);
}

void RuleVersionDialog::addThreshold(const core::Threshold &threshold, QFormLayout &form)
{
    auto *edit = new DecimalEdit;
    edit->setObjectName(threshold.name);
    edit->setMaximumWidth(70);
    edit->setAccessibleName(threshold.label);
    QLabel *label = plainLabel(threshold.label);
    label->setBuddy(edit);
    const QString after = threshold.unit.isEmpty() ? tr("(0–4; now %1)").arg(core::decimalText(threshold.value, 2))
                                                   : tr("%1 (now %2)").arg(threshold.unit, core::decimalText(threshold.value, 2));
    auto *field = new QWidget;
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(edit);
    row->addWidget(plainLabel(after), 1);
    form.addRow(label, field);
    m_edits[threshold.name] = edit;
    connect(edit, &QLineEdit::textChanged, this, &RuleVersionDialog::noteEdit);
}

void RuleVersionDialog::fill()
{
    for (const core::Threshold &threshold : m_thresholds)
        m_edits.at(threshold.name)->setValue(threshold.value);
    if (judgesHouses(m_follows))
        attempt(m_workspace.ask(), this, [this] { m_materials->show(core::ruleSetFromJson(m_follows.body.toUtf8()).materials); });
    m_basis->clear();
    m_keeper->begin(m_follows.code, FormKeeper::Record::Stored);
}

// Leaving a field may write the same value another way.
void RuleVersionDialog::noteEdit()
{
    if (change() != m_compared)
        m_who->outdate();
    m_keeper->noteEdit();
}

core::RuleSetChange RuleVersionDialog::change() const
{
    core::RuleSetChange change{.thresholds = {}, .materials = {}};
    if (judgesHouses(m_follows))
        change.materials = m_materials->changes();
    for (const auto &[name, edit] : m_edits)
        if (const auto value = edit->value())
            change.thresholds.insert(name, *value);
    return change;
}

bool RuleVersionDialog::isAgreeable()
{
    return isAgreeable(core::objectionsTo(m_follows, change(), m_basis->basis()));
}

bool RuleVersionDialog::isAgreeable(const QStringList &objections)
{
    for (const core::Threshold &threshold : m_thresholds)
        if (DecimalEdit *edit = m_edits.at(threshold.name); !edit->value()) {
            m_workspace.ask().warn(this, tr("“%1” (%2) needs a number, as 9 or 8,5.").arg(threshold.label, threshold.owner));
            edit->setFocus();
            return false;
        }
    if (!objections.isEmpty())
        m_workspace.ask().warn(this, objections.join(u'\n'));
    return objections.isEmpty();
}

void RuleVersionDialog::compare()
{
    const QByteArray body = m_follows.body.toUtf8();
    if (!isAgreeable(core::objectionsTo(QJsonDocument::fromJson(body).object(), change())))
        return;
    attempt(m_workspace.ask(), this, [&] {
        WhoChangesPanel::Trial trial{.before = core::provisionsOn(m_workspace.database(), m_workspace.asOf()), .after = {}};
        trial.before.put(core::changedSet(body, {}));
        trial.after = trial.before;
        trial.after.put(core::changedSet(body, change()));
        m_compared = change();
        m_who->compare(std::move(trial));
    });
}

QString RuleVersionDialog::lookFirst() const
{
    return tr("See on the right who changes. If that is what the document means, press Save once more.");
}

QString RuleVersionDialog::titleFrom(QDate day) const
{
    return tr("Version %1 of %2 from %3").arg(m_follows.version + 1).arg(m_follows.code, core::screenDate(day));
}

void RuleVersionDialog::store(const core::LegalBasis &basis, core::UnitOfWork &work) const
{
    core::addRuleVersion(m_follows, change(), basis, work);
}

}
