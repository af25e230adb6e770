#include "ui/dialogs/family_dialog.h"

#include "ui/base/attempt.h"
#include "ui/base/help_topic.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/reason_line.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/typed_edit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

FamilyDialog::FamilyDialog(Workspace &workspace, core::HouseholdRecord record, const QString &draft, RelationsForm::Asks asks, const QStringList &reasons, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_record(std::move(record)), m_form(new QFormLayout), m_newHead(new ChoiceBox), m_day(new DayEdit),
      m_reason(typedChoice(tr("Reason"), reasons)), m_keeper(new FormKeeper(workspace, this, draft, [this] { return windowTitle(); })), m_draft(draft)
{
    setHelpTopic(this, u"ho-trung"_s);
    std::vector<core::PersonRecord> persons = m_record.persons;
    if (asks == RelationsForm::Asks::LeavingToo)
        std::erase_if(persons, [](const core::PersonRecord &each) -> bool { return each.person.isHead; });
    m_relations = new RelationsForm(persons, asks);
    m_newHead->setObjectName(u"new_head"_s);
    m_day->setObjectName(u"day"_s);
    m_reason->setObjectName(u"reason"_s);
    connect(m_newHead, &QComboBox::currentIndexChanged, this, [this] { m_relations->setNewHead({m_newHead->chosen<qint64>()}); });
}

void FamilyDialog::begin(const QString &action)
{
    auto *foot = new QFormLayout;
    foot->addRow(tr("Since the &day:"), m_day);
    foot->addRow(tr("&Reason:"), m_reason);
    auto *buttons = new QDialogButtonBox;
    auto *run = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    run->setToolTip(tr("Ctrl+Enter"));
    run->setAutoDefault(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addWidget(scrolled(m_relations), 1);
    column->addLayout(foot);
    column->addWidget(m_keeper);
    column->addWidget(buttons);
    resize(680, 520);
    const auto note = [this] { m_keeper->noteEdit(); };
    connect(m_relations, &RelationsForm::edited, this, note);
    connect(m_day, &QLineEdit::textChanged, this, note);
    connect(m_reason, &QComboBox::editTextChanged, this, note);
    connect(m_newHead, &QComboBox::currentIndexChanged, this, note);
    const auto beginAnew = [this] {
        m_relations->startOver();
        m_newHead->setCurrentIndex(0);
        m_day->clear();
        m_reason->setCurrentIndex(0);
        startOver();
        m_keeper->begin(m_record.household.uid, FormKeeper::Record::New);
    };
    connect(m_keeper, &FormKeeper::startOverRequested, this, beginAnew);
    beginAnew();
}

QString FamilyDialog::reason() const
{
    const QString why = m_reason->currentText().simplified();
    return m_day->value().isValid() ? tr("%1 (since %2)").arg(why, m_day->text()) : why;
}

bool FamilyDialog::refuseWith(const QString &text, QWidget *field)
{
    m_workspace.ask().warn(this, text);
    field->setFocus(Qt::OtherFocusReason);
    return true;
}

// Kept until it is stored: that can still be refused.
void FamilyDialog::accept()
{
    if (!m_day->isReadable()) {
        refuseWith(tr("The day cannot be read. Please write it like 12/02/2025, or leave it empty."), m_day);
        return;
    }
    if (m_reason->currentText().trimmed().isEmpty()) {
        refuseWith(tr("Please give the reason; it stands in the history."), m_reason);
        return;
    }
    if (refuse())
        return;
    m_keeper->keepNow();
    QDialog::accept();
}

bool FamilyDialog::askAndStore(const std::function<void(core::UnitOfWork &)> &change)
{
    return exec() == QDialog::Accepted && attempt(m_workspace.ask(), parentWidget(), [&] {
        core::UnitOfWork work = m_workspace.begin(windowTitle(), reason());
        change(work);
        m_keeper->drop(work.database());
        work.commit();
    });
}

void FamilyDialog::reject()
{
    if (m_keeper->agreesToLose())
        QDialog::reject();
}

}
