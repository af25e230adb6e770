#include "ui/dialogs/split_dialog.h"

#include "core/history/reasons.h"
#include "core/places/place_book.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/reason_line.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/plain_label.h"

#include <QFormLayout>
#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;

SplitDialog::SplitDialog(Workspace &workspace, const core::HouseholdRecord &record, QWidget *parent)
    : FamilyDialog(workspace, record, draft_of::split, RelationsForm::Asks::LeavingToo, core::offeredReasons(core::ReasonFor::Split), parent),
      m_hamlet(typedChoice(tr("Hamlet"), {})), m_address(new QLineEdit)
{
    setWindowTitle(tr("Divide household %1").arg(m_record.household.headName));
    m_hamlet->setObjectName(u"household.hamlet_id"_s);
    m_address->setObjectName(u"household.address"_s);
    for (const core::Hamlet &hamlet : core::hamletsOf(workspace.database(), workspace.places(), m_record.household.place)) {
        m_hamlet->addItem(hamlet.name);
        if (hamlet.id == m_record.household.hamlet)
            m_hamletBefore = hamlet.name;
    }
    m_form->addRow(plainLabel(tr("Mark the members who leave and choose their head. They take their papers along; categories, surveys and earlier help stay with this household."), LabelText::Long));
    m_form->addRow(tr("&Head of the new household:"), m_newHead);
    m_form->addRow(tr("Ham&let:"), m_hamlet);
    m_form->addRow(tr("&Address:"), m_address);
    connect(m_relations, &RelationsForm::leavingChanged, this, &SplitDialog::fillHeads);
    fillHeads();
    begin(tr("Di&vide the household"));
}

void SplitDialog::startOver()
{
    m_hamlet->setEditText(m_hamletBefore);
    m_address->setText(m_record.household.address);
}

// Only who leaves can become the head; who was chosen stays chosen.
void SplitDialog::fillHeads()
{
    const auto chosen = m_newHead->chosen<qint64>();
    const auto leaving = m_relations->leaving();
    m_newHead->clear();
    for (const core::PersonRecord &person : m_record.persons)
        if (std::find(leaving.begin(), leaving.end(), person.person.id) != leaving.end())
            m_newHead->add(personLine(person.person), person.person.id.value);
    m_newHead->choose(chosen);
    if (m_newHead->currentIndex() < 0)
        m_newHead->setCurrentIndex(0);
}

bool SplitDialog::refuse()
{
    if (m_relations->leaving().empty())
        return refuseWith(tr("Nobody leaves yet. Please mark the members who leave this household."), m_relations);
    return m_newHead->currentIndex() < 0 && refuseWith(tr("Please choose the head of the new household."), m_newHead);
}

SplitWish SplitDialog::wish() const
{
    return {.split = {.household = m_record.household.id, .leaving = m_relations->leaving(), .newHead = {m_newHead->chosen<qint64>()},
                      .hamlet = {}, .address = m_address->text().simplified(), .relations = m_relations->relations()},
            .hamletName = m_hamlet->currentText().simplified()};
}

bool SplitDialog::askAndDivide()
{
    return askAndStore([this](core::UnitOfWork &work) {
        SplitWish wanted = wish();
        wanted.split.hamlet = core::hamletNamed(wanted.hamletName, m_record.household.place, work);
        core::splitHousehold(wanted.split, work);
    });
}

}
