#include "ui/dialogs/appraise_dialog.h"

#include "core/base/official_date.h"
#include "core/places/office_readings.h"
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

enum Column { Name, Code, Hamlet, Result, ReasonCode, Reason, Against };
const QString agreed = u"+"_s;
const QString back = u"-"_s;
const QString otherReason = u"KHAC"_s;

std::vector<RowColumn> columns()
{
    using Kind = RowColumn::Kind;
    std::vector<std::pair<QString, QString>> reasons;
    for (const core::StepReason &reason : core::reasonsFor(core::Step::Returned))
        reasons.emplace_back(reason.code, reason.title);
    return {{.title = AppraiseDialog::tr("Head of household"), .characters = 21},
            {.title = AppraiseDialog::tr("Case"), .characters = 13},
            {.title = AppraiseDialog::tr("Hamlet"), .characters = 13},
            {.title = AppraiseDialog::tr("Result"), .characters = 12, .kind = Kind::Choice, .choices = {{agreed, AppraiseDialog::tr("Agreed")}, {back, AppraiseDialog::tr("Returned")}}},
            {.title = AppraiseDialog::tr("Reason"), .characters = 24, .kind = Kind::Choice, .choices = reasons},
            {.title = AppraiseDialog::tr("What the commune has to mend"), .characters = 30, .kind = Kind::Text},
            {.title = AppraiseDialog::tr("What stands against it"), .characters = 50}};
}

}

AppraiseDialog::AppraiseDialog(Workspace &workspace, core::Id<core::SupportList> list, QWidget *parent)
    : ActDialog(workspace, draft_of::appraisal, parent), m_day(new DayEdit), m_unit(new ChoiceBox), m_state(plainLabel({}, LabelText::Long)), m_totals(headingLabel({})),
      m_table(new RowTable(columns(), tr("Cases of the list")))
{
    const auto found = database().find(list);
    if (!found)
        throw core::Error(core::Error::Kind::Conflict, tr("This list no longer exists. Look at the lists again."));
    m_list = *found;
    m_cases = core::casesOnList(database(), list);
    setWindowTitle(tr("Appraise “%1”").arg(core::titleWithBatch(m_list)));
    fillUnits();
    layOut();
    m_keeper->keepAlso([this] { return QJsonObject{{u"cases"_s, m_table->typed()}}; },
                       [this](const QJsonObject &typed) {
                           m_table->putBack(typed.value("cases"_L1).toObject());
                           for (int row = 0; row < m_table->rowCount(); ++row)
                               follow(row);
                       });
    begin(m_list.uid, tr("&Enter the appraisal"));
    connect(m_day, &QLineEdit::textChanged, this, &AppraiseDialog::noteEdit);
    connect(m_day, &QLineEdit::textEdited, this, &AppraiseDialog::proposeUnit);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &AppraiseDialog::noteEdit);
    connect(m_unit, &QComboBox::activated, this, [this] { m_isUnitChosen = true; });
    connect(m_table, &RowTable::edited, this, &AppraiseDialog::noteCell);
    connect(m_table, &RowTable::deletePressed, this, &AppraiseDialog::returnChosen);
    connect(m_table, &RowTable::letterPressed, this, [this](QChar letter) {
        if (letter == u't')
            returnChosen();
        else if (letter == u'n')
            agreeToChosen();
    });
    m_day->setFocus();
}

void AppraiseDialog::layOut()
{
    m_day->setObjectName(u"paper.signed_on"_s);
    m_unit->setObjectName(u"paper.place_id"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("&Day of the minutes:"), m_day);
    form->addRow(tr("&Appraised by the office of:"), m_unit);
    m_body->addLayout(form);
    m_body->addWidget(m_state);
    m_body->addWidget(m_table, 1);
    m_body->addWidget(m_table->makeExceptionLine());
    m_body->addWidget(m_totals);
    m_body->addWidget(plainLabel(tr("Del or T returns the chosen rows and opens the reason of the first; N agrees to them again."), LabelText::Long));
    resizeOnScreen(*this, {1160, 640});
}

void AppraiseDialog::fillUnits()
{
    const core::PlaceBook &book = m_workspace.places();
    const core::Place *district = book.district();
    if (district)
        m_unit->add(district->name, district->id.value);
    for (const core::Id<core::Place> commune : {m_list.place, book.unitOn(m_list.place, m_workspace.asOf())})
        if (m_unit->findData(commune.value) < 0)
            m_unit->add(book.nameOf(commune), commune.value);
    if (const core::Place *province = book.province())
        m_unit->add(province->name, province->id.value);
}

// The district as long as there is one, then the commune; who was chosen stays.
void AppraiseDialog::proposeUnit()
{
    if (m_isUnitChosen)
        return;
    const core::PlaceBook &book = m_workspace.places();
    const core::Place *district = book.district();
    const QDate on = m_day->value().isValid() ? m_day->value() : m_workspace.asOf();
    m_unit->choose(district && district->period().contains(on) ? district->id.value : book.unitOn(m_list.place, on).value);
    if (m_unit->currentIndex() < 0)
        m_unit->choose(m_list.place.value);
}

void AppraiseDialog::fill()
{
    m_day->clear();
    m_isUnitChosen = false;
    proposeUnit();
    m_table->setRows({});
    showCases(m_workspace.asOf());
}

// Exceptions are in view before the day is typed, as of the day in view; then as of the day of the minutes. What was typed in the rows goes with them.
void AppraiseDialog::showCases(QDate on)
{
    const QJsonObject typed = m_table->typed();
    m_shownFor = on;
    std::vector<CheckedCase> cases = checkRules(database(), idsOf(m_cases), on);
    putExceptionsFirst(cases);
    QList<GivenRow> rows;
    int exceptions = 0;
    for (const CheckedCase &each : cases) {
        exceptions += !each.isClear();
        rows.append({.key = each.supportCase.uid, .cells = {each.name, each.supportCase.code, each.hamlet, agreed, QString(), QString(), each.against.join(u' ')},
                     .exception = each.against.join(u'\n')});
    }
    m_table->setRows(rows);
    m_table->putBack(typed);
    for (int row = 0; row < m_table->rowCount(); ++row)
        follow(row);
    m_state->setText(exceptions == 0 ? tr("As of %1 all rules hold for every case.").arg(core::screenDate(on))
                                     : tr("As of %1, %Ln case(s) stand out; they are the first.", nullptr, exceptions).arg(core::screenDate(on)));
    showTotals();
}

void AppraiseDialog::check()
{
    const QDate on = m_day->isReadable() && m_day->value().isValid() ? m_day->value() : m_workspace.asOf();
    if (on != m_shownFor && !m_table->isTyping())
        showCases(on);
}

bool AppraiseDialog::isReturned(int row) const
{
    return m_table->value(row, Result) == back;
}

// A reason belongs to a row that is returned, and Enter goes only there.
void AppraiseDialog::follow(int row)
{
    m_table->setTypable(row, ReasonCode, isReturned(row));
    m_table->setTypable(row, Reason, isReturned(row));
    m_table->setTypable(row, Result, false);
}

void AppraiseDialog::returnChosen()
{
    const QList<int> rows = m_table->chosenRows();
    if (rows.isEmpty())
        return;
    for (const int row : rows) {
        m_table->setValue(row, Result, back);
        follow(row);
    }
    showTotals();
    noteEdit();
    m_table->editCell(rows.front(), ReasonCode);
}

void AppraiseDialog::agreeToChosen()
{
    for (const int row : m_table->chosenRows()) {
        m_table->setValue(row, Result, agreed);
        m_table->setValue(row, ReasonCode, QString());
        m_table->setValue(row, Reason, QString());
        follow(row);
    }
    showTotals();
    noteEdit();
}

void AppraiseDialog::noteCell(int, int)
{
    noteEdit();
}

void AppraiseDialog::showTotals()
{
    int back = 0;
    for (int row = 0; row < m_table->rowCount(); ++row)
        back += isReturned(row);
    m_totals->setText(tr("%1 agreed · %2 returned").arg(m_table->rowCount() - back).arg(back));
}

// A code says enough, but for that of another reason.
QString AppraiseDialog::reasonOf(int row) const
{
    const QString words = m_table->value(row, Reason);
    const QString code = m_table->value(row, ReasonCode);
    return words.isEmpty() && code != otherReason ? core::reasonTitle(code) : words;
}

std::vector<core::Appraisal> AppraiseDialog::returned() const
{
    std::vector<core::Appraisal> returned;
    for (const core::SupportCase &each : m_cases)
        if (const int row = m_table->rowOf(each.uid); row >= 0 && isReturned(row))
            returned.push_back({.list = m_list.id, .supportCase = each.id, .agreed = false, .reasonCode = m_table->value(row, ReasonCode), .reason = reasonOf(row)});
    return returned;
}

bool AppraiseDialog::refuse()
{
    if (!m_day->isReadable())
        return refuseWith(tr("The day cannot be read. Please write it like 12/02/2025."), m_day);
    if (!m_day->value().isValid())
        return refuseWith(tr("Enter the day of the minutes: the register never invents one."), m_day);
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (isReturned(row) && reasonOf(row).isEmpty()) {
            refuseWith(tr("%1 is returned without a reason. Say what the commune has to mend.").arg(m_table->value(row, Name)), m_table);
            m_table->editCell(row, ReasonCode);
            return true;
        }
    return false;
}

void AppraiseDialog::write()
{
    const std::vector<core::Appraisal> rows = returned();
    core::UnitOfWork work = m_workspace.begin(tr("Appraise the list “%1”: %2 agreed, %3 returned").arg(m_list.title).arg(m_cases.size() - rows.size()).arg(rows.size()));
    const core::Id<core::Place> unit{m_unit->chosen<qint64>()};
    core::appraiseList(m_list.id, {.issuer = core::officeNameOn(database(), unit, m_day->value()), .place = unit, .signedOn = m_day->value()}, rows, work);
    m_keeper->drop(work.database());
    work.commit();
}

}
