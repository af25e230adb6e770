#include "ui/dialogs/verify_dialog.h"

#include "core/cases/step_record.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/step_check.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/typed_edit.h"

#include <QFormLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Code, Hamlet, Takes, Reason, Against };
const QString takenOn = u"x"_s;
const QString leftOut = u"-"_s;
const QString usualTitle = u"Danh sách hộ đề nghị hỗ trợ, đợt %1"_s;   // As it is printed.

QString subjectOf(const std::vector<core::Id<core::SupportCase>> &cases)
{
    QStringList ids;
    for (const auto id : cases)
        ids.append(QString::number(id.value));
    return ids.join(u' ');
}

std::vector<RowColumn> columns()
{
    using Kind = RowColumn::Kind;
    return {{.title = VerifyDialog::tr("Head of household"), .characters = 21},
            {.title = VerifyDialog::tr("Case"), .characters = 13},
            {.title = VerifyDialog::tr("Hamlet"), .characters = 14},
            {.title = VerifyDialog::tr("On the list"), .characters = 12, .kind = Kind::Choice,
             .choices = {{takenOn, VerifyDialog::tr("Taken on")}, {leftOut, VerifyDialog::tr("Left out")}}},
            {.title = VerifyDialog::tr("Why an officer takes it on"), .characters = 26, .kind = Kind::Text},
            {.title = VerifyDialog::tr("What stands against it"), .characters = 50}};
}

int nextBatch(core::Database &database, core::Id<core::Place> place)
{
    int last = 0;
    for (const core::SupportList &list : core::supportLists(database))
        if (list.place == place)
            last = std::max(last, list.batch);
    return last + 1;
}

}

VerifyDialog::VerifyDialog(Workspace &workspace, std::vector<core::Id<core::SupportCase>> cases, QWidget *parent)
    : ActDialog(workspace, draft_of::verify, parent), m_cases(std::move(cases)), m_title(new QLineEdit), m_unit(new ChoiceBox), m_day(new DayEdit),
      m_state(plainLabel({}, LabelText::Long)), m_table(new RowTable(columns(), tr("Cases for the list")))
{
    setWindowTitle(tr("Make a list of %Ln case(s)", nullptr, int(m_cases.size())));
    fillUnits();
    layOut();
    m_keeper->keepAlso([this] { return QJsonObject{{u"cases"_s, m_table->typed()}}; },
                       [this](const QJsonObject &typed) {
                           showCases();
                           m_table->putBack(typed.value("cases"_L1).toObject());
                       });
    begin(subjectOf(m_cases), tr("&Make the list"));
    connect(m_title, &QLineEdit::textChanged, this, &VerifyDialog::noteEdit);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &VerifyDialog::noteEdit);
    connect(m_unit, &QComboBox::activated, this, &VerifyDialog::suggestTitle);
    connect(m_day, &QLineEdit::textChanged, this, &VerifyDialog::noteEdit);
    connect(m_table, &RowTable::edited, this, &VerifyDialog::noteEdit);
    connect(m_table, &RowTable::deletePressed, this, &VerifyDialog::toggleChosen);
    m_day->setFocus();
}

void VerifyDialog::layOut()
{
    m_title->setObjectName(u"support_list.title"_s);
    m_unit->setObjectName(u"support_list.place_id"_s);
    m_day->setObjectName(u"support_list.as_of"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("&Day of the verification:"), m_day);
    form->addRow(tr("&Unit:"), m_unit);
    form->addRow(tr("&Title:"), m_title);
    m_body->addLayout(form);
    m_body->addWidget(m_state);
    m_body->addWidget(m_table, 1);
    m_body->addWidget(m_table->makeExceptionLine());
    m_body->addWidget(plainLabel(tr("Del leaves the chosen cases out or takes them on again. Where a rule leaves it to an officer, say why in the column “Why an officer takes it on”."), LabelText::Long));
    resizeOnScreen(*this, {1100, 620});
}

void VerifyDialog::fillUnits()
{
    const core::PlaceBook &book = m_workspace.places();
    QList<qint64> units;
    for (const auto id : m_cases)
        if (const auto supportCase = database().find(id))
            units.append(core::communeOf(database(), supportCase->household, m_workspace.asOf()).value);
    if (const core::Place *district = book.district())
        units.append(district->id.value);
    for (const qint64 unit : units)
        if (m_unit->findData(unit) < 0)
            m_unit->add(book.nameOf({unit}), unit);
}

void VerifyDialog::fill()
{
    m_day->clear();
    m_unit->setCurrentIndex(0);
    m_title->setModified(false);
    suggestTitle();
    m_table->setRows({});
    showCases();
}

// What the officer wrote stays.
void VerifyDialog::suggestTitle()
{
    if (!m_title->isModified())
        m_title->setText(usualTitle.arg(nextBatch(database(), {m_unit->chosen<qint64>()})));
}

// The order of the rows stays while somebody works in them.
void VerifyDialog::check()
{
    if (m_day->isReadable() && m_day->value() != m_shownFor)
        showCases();
}

// Before a day was typed only the order of the steps can be told; what was typed in the rows goes with them.
void VerifyDialog::showCases()
{
    const QJsonObject typed = m_table->typed();
    m_shownFor = m_day->isReadable() ? m_day->value() : QDate();
    const core::StepRequest request{.step = core::Step::Verified, .on = m_shownFor};
    std::vector<CheckedCase> cases = checkStep(database(), m_cases, request);
    putExceptionsFirst(cases);
    QList<GivenRow> rows;
    int blocked = 0, toDecide = 0;
    for (const CheckedCase &each : cases) {
        const bool isBlocked = request.on.isValid() && each.isBlocked();
        blocked += isBlocked;
        toDecide += !each.isClear() && each.takesReason;
        rows.append({.key = each.supportCase.uid, .cells = {each.name, each.supportCase.code, each.hamlet, isBlocked ? leftOut : takenOn, QString(),
                                                            request.on.isValid() ? each.against.join(u' ') : QString()},
                     .exception = request.on.isValid() ? each.against.join(u'\n') : QString()});
    }
    m_table->setRows(rows);
    m_table->putBack(typed);
    for (const CheckedCase &each : cases)
        if (const int at = m_table->rowOf(each.supportCase.uid); request.on.isValid() && each.isBlocked()) {
            m_table->setValue(at, Takes, leftOut);
            m_table->setTypable(at, Takes, false);
        }
    m_state->setText(!request.on.isValid() ? tr("Once the day is entered, the rules of the programme are asked for each case.")
                     : blocked + toDecide == 0 ? tr("All rules hold for every case.")
                                               : tr("%1 case(s) cannot be taken on, %2 wait for an officer's reason; they stand first.").arg(blocked).arg(toDecide));
}

bool VerifyDialog::isLeftOut(int row) const
{
    return m_table->value(row, Takes) == leftOut;
}

void VerifyDialog::toggleChosen()
{
    for (const int row : m_table->chosenRows())
        if (m_table->item(row, Takes)->flags() & Qt::ItemIsEditable)
            m_table->setValue(row, Takes, isLeftOut(row) ? takenOn : leftOut);
    noteEdit();
}

std::vector<core::Id<core::SupportCase>> VerifyDialog::taken() const
{
    std::vector<core::Id<core::SupportCase>> taken;
    for (const auto id : m_cases)
        if (const auto supportCase = database().find(id); supportCase && !isLeftOut(m_table->rowOf(supportCase->uid)))
            taken.push_back(id);
    return taken;
}

QHash<qint64, QString> VerifyDialog::reasons() const
{
    QHash<qint64, QString> reasons;
    for (const auto id : taken())
        if (const QString reason = m_table->value(m_table->rowOf(database().find(id)->uid), Reason); !reason.isEmpty())
            reasons.insert(id.value, reason);
    return reasons;
}

bool VerifyDialog::refuse()
{
    if (!m_day->isReadable())
        return refuseWith(tr("The day cannot be read. Please write it like 12/02/2025."), m_day);
    if (!m_day->value().isValid())
        return refuseWith(tr("Enter the day of the verification: the rules are asked as of it."), m_day);
    if (m_title->text().trimmed().isEmpty())
        return refuseWith(tr("Enter the title of the list."), m_title);
    check();
    if (taken().empty())
        return refuseWith(tr("No case would stand on the list. Mend what stands against them first."), m_table);
    return false;
}

void VerifyDialog::write()
{
    core::UnitOfWork work = m_workspace.begin(tr("Make the list “%1”").arg(m_title->text().simplified()));
    const core::SupportList list{.title = m_title->text().simplified(), .place = {m_unit->chosen<qint64>()}, .asOf = m_day->value()};
    m_made = core::verifyCases(list, taken(), {.step = core::Step::Verified, .on = m_day->value()}, reasons(), work);
    m_keeper->drop(work.database());
    work.commit();
}

}
