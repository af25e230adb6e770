#include "ui/dialogs/adjustment_row_dialog.h"

#include "core/base/number_format.h"
#include "core/cases/step_record.h"
#include "core/households/category.h"
#include "core/support/funding_sources.h"
#include "ui/base/help_topic.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/typed_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

using core::AdjustmentKind;

namespace {

constexpr AdjustmentKind allKinds[] = {AdjustmentKind::Add, AdjustmentKind::Remove, AdjustmentKind::ChangeNeed, AdjustmentKind::ChangeHead, AdjustmentKind::ChangeSource, AdjustmentKind::MoveBatch};

QString told(const core::ListedHousehold &line)
{
    QStringList parts{line.name, core::needTitle(line.need), core::grouped(line.amount) + u" đồng"_s};
    for (const core::SourceAmount &each : line.amounts)
        parts.append(core::sourceTitle(each.source) + u": "_s + core::grouped(each.amount));
    return parts.join(u" · "_s);
}

}

AdjustmentChoices adjustmentChoices(core::Database &database, core::Id<core::SupportList> id)
{
    AdjustmentChoices choices;
    choices.list = database.find(id).value_or(core::SupportList());
    choices.standing = core::listOn(database, id, QDate(9999, 12, 31));
    choices.listed = core::casesOnList(database, id);
    choices.appraised = database.all<core::SupportCase>(u"WHERE step = ? ORDER BY code, id"_s, core::Step::Appraised);
    for (const core::Adjustment &each : core::adjustmentsOf(database, id))
        if (each.kind == AdjustmentKind::Remove)
            if (const auto off = database.find(each.supportCase); off && off->step == core::Step::Removed)
                choices.takenOff.push_back(*off);
    for (core::SupportList &each : core::supportLists(database))
        if (each.isFrozen() && each.id != id)
            choices.otherLists.push_back(std::move(each));
    return choices;
}

AdjustmentRowDialog::AdjustmentRowDialog(Workspace &workspace, AdjustmentChoices choices, const std::optional<core::AdjustmentRequest> &before, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_choices(std::move(choices)), m_form(new QFormLayout), m_kind(new ChoiceBox), m_case(new ChoiceBox), m_reasonCode(new ChoiceBox),
      m_reason(new QLineEdit), m_need(new ChoiceBox),
      m_amounts(new RowTable({{.title = tr("Source"), .characters = 30},
                              {.title = tr("Amount (đồng)"), .characters = 16, .kind = RowColumn::Kind::Text, .choices = {}, .tidied = tidiedMoney}}, tr("Amounts by source"))),
      m_replaces(new ChoiceBox), m_toList(new ChoiceBox), m_before(plainLabel({}, LabelText::Long))
{
    setWindowTitle(tr("A row of the decision"));
    setHelpTopic(this, u"danh-sach-ho-so"_s);
    fillKinds();
    layOut();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AdjustmentRowDialog::showKind);
    connect(m_case, &QComboBox::currentIndexChanged, this, &AdjustmentRowDialog::showBefore);
    showKind();
    if (before)
        fillFrom(*before);
}

void AdjustmentRowDialog::fillKinds()
{
    for (const AdjustmentKind kind : allKinds)
        m_kind->add(core::titleOf(kind), int(kind));
    m_kind->choose(int(AdjustmentKind::Remove));
    for (const core::Need need : {core::Need::NewHouse, core::Need::Repair})
        m_need->add(core::needTitle(need), int(need));
    m_replaces->add(tr("Nobody"), qint64(0));
    for (const core::SupportCase &each : m_choices.takenOff)
        m_replaces->add(core::caseTitle(m_workspace.database(), each), each.id.value);
    for (const core::SupportList &each : m_choices.otherLists)
        m_toList->add(core::titleWithBatch(each), each.id.value);
}

void AdjustmentRowDialog::layOut()
{
    m_kind->setObjectName(u"adjustment.kind"_s);
    m_case->setObjectName(u"adjustment.case_id"_s);
    m_reasonCode->setObjectName(u"adjustment.reason_code"_s);
    m_reason->setObjectName(u"adjustment.reason"_s);
    m_need->setObjectName(u"adjustment.need"_s);
    m_amounts->setObjectName(u"adjustment.amounts"_s);
    m_replaces->setObjectName(u"adjustment.replaces"_s);
    m_toList->setObjectName(u"adjustment.to_list"_s);
    m_form->addRow(tr("What is &done:"), m_kind);
    m_form->addRow(tr("&Case:"), m_case);
    m_form->addRow(tr("&Reason:"), m_reasonCode);
    m_form->addRow(tr("In &words:"), m_reason);
    m_form->addRow(tr("New &form of support:"), m_need);
    m_form->addRow(tr("New &amounts:"), m_amounts);
    m_form->addRow(tr("Takes the &place of:"), m_replaces);
    m_form->addRow(tr("&To the list:"), m_toList);
    m_amounts->setMaximumHeight(7 * fontMetrics().height());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Take over"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (QAbstractButton *each : buttons->buttons())
        qobject_cast<QPushButton *>(each)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &QDialog::accept);
    // Beside the form, not in it: Qt 6.4 reckons wrapped labels wrongly in a form that has hidden rows.
    auto *content = new QWidget;
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addLayout(m_form);
    parts->addWidget(m_before);
    parts->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scrolled(content), 1);
    column->addWidget(buttons);
    resizeOnScreen(*this, {660, 480});
}

AdjustmentKind AdjustmentRowDialog::kind() const
{
    return AdjustmentKind(m_kind->chosen<int>());
}

void AdjustmentRowDialog::showKind()
{
    fillCases();
    fillReasons();
    const auto show = [this](QWidget *field, bool shown) -> void {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    };
    show(m_need, kind() == AdjustmentKind::ChangeNeed);
    show(m_amounts, kind() == AdjustmentKind::ChangeSource);
    show(m_replaces, kind() == AdjustmentKind::Add);
    show(m_toList, kind() == AdjustmentKind::MoveBatch);
    showBefore();
}

void AdjustmentRowDialog::fillCases()
{
    const qint64 before = m_case->chosen<qint64>();
    m_case->clear();
    for (const core::SupportCase &each : kind() == AdjustmentKind::Add ? m_choices.appraised : m_choices.listed)
        m_case->add(core::caseTitle(m_workspace.database(), each), each.id.value);
    if (m_case->findData(before) >= 0)
        m_case->choose(before);
}

// Codes stand for why somebody is taken off; for the others the words say it.
void AdjustmentRowDialog::fillReasons()
{
    m_reasonCode->clear();
    m_reasonCode->add(tr("In words only"), QString());
    if (kind() == AdjustmentKind::Remove)
        for (const core::StepReason &reason : core::reasonsFor(core::Step::Removed))
            m_reasonCode->add(reason.title, reason.code);
}

const core::ListedHousehold *AdjustmentRowDialog::standing() const
{
    const auto supportCase = m_workspace.database().find(core::Id<core::SupportCase>{m_case->chosen<qint64>()});
    for (const core::StandingLine &line : m_choices.standing)
        if (supportCase && line.household.household == supportCase->household)
            return &line.household;
    return nullptr;
}

void AdjustmentRowDialog::showBefore()
{
    const core::ListedHousehold *line = standing();
    m_before->setText(tr("Stands as:") + u' ' + (line ? told(*line) : m_case->count() == 0 ? tr("There is no case for this.") : tr("Does not stand on this list.")));
    if (!line)
        return;
    m_need->choose(int(line->need == core::Need::NewHouse ? core::Need::Repair : core::Need::NewHouse));
    showAmounts(line->amounts);
}

void AdjustmentRowDialog::fillFrom(const core::AdjustmentRequest &request)
{
    m_kind->choose(int(request.kind));
    m_case->choose(request.supportCase.value);
    m_reasonCode->choose(request.reasonCode);
    m_reason->setText(request.reason);
    if (request.need != core::Need::Unknown)
        m_need->choose(int(request.need));
    m_replaces->choose(request.replaces.value);
    m_toList->choose(request.toList.value);
    if (!request.amounts.empty())
        showAmounts(request.amounts);
}

void AdjustmentRowDialog::showAmounts(const std::vector<core::SourceAmount> &amounts)
{
    QStringList sources = core::fundingSources();
    for (const core::SourceAmount &each : amounts)
        if (!sources.contains(each.source))
            sources.append(each.source);
    QList<GivenRow> rows;
    for (const QString &source : sources) {
        const auto found = std::find_if(amounts.begin(), amounts.end(), [&](const core::SourceAmount &each) -> bool { return each.source == source; });
        rows.append({.key = source, .cells = {core::sourceTitle(source), found == amounts.end() ? QString() : core::grouped(found->amount)}, .exception = {}});
    }
    m_amounts->setRows(rows);
}

std::vector<core::SourceAmount> AdjustmentRowDialog::amounts() const
{
    std::vector<core::SourceAmount> amounts;
    for (int row = 0; row < m_amounts->rowCount(); ++row)
        if (const auto amount = core::moneyFromTyped(m_amounts->value(row, 1)))
            amounts.push_back({m_amounts->keyOf(row), *amount});
    return amounts;
}

core::AdjustmentRequest AdjustmentRowDialog::request() const
{
    core::AdjustmentRequest request{.kind = kind(), .supportCase = {m_case->chosen<qint64>()}, .reasonCode = m_reasonCode->chosen<QString>(), .reason = m_reason->text().simplified()};
    if (request.kind == AdjustmentKind::ChangeNeed)
        request.need = core::Need(m_need->chosen<int>());
    if (request.kind == AdjustmentKind::ChangeSource)
        request.amounts = amounts();
    if (request.kind == AdjustmentKind::Add)
        request.replaces = {m_replaces->chosen<qint64>()};
    if (request.kind == AdjustmentKind::MoveBatch)
        request.toList = {m_toList->chosen<qint64>()};
    return request;
}

void AdjustmentRowDialog::accept()
{
    const auto refuse = [this](const QString &text, QWidget *field) -> void {
        m_workspace.ask().warn(this, text);
        field->setFocus(Qt::OtherFocusReason);
    };
    if (m_case->currentIndex() < 0)
        return refuse(tr("Choose the case that the row is about."), m_case);
    if (m_reason->text().trimmed().isEmpty() && m_reasonCode->chosen<QString>().isEmpty())
        return refuse(tr("Say why: the decision prints the reason of each row."), m_reason);
    if (kind() == AdjustmentKind::ChangeSource && (!m_amounts->isReadable() || amounts().empty()))
        return refuse(tr("Enter the new amounts by source."), m_amounts);
    if (kind() == AdjustmentKind::MoveBatch && m_toList->currentIndex() < 0)
        return refuse(tr("There is no other approved list to move the case to."), m_toList);
    QDialog::accept();
}

}
