#include "ui/dialogs/head_change_dialog.h"

#include "core/history/reasons.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/widgets/choice_box.h"

#include <QFormLayout>

namespace ui {

using namespace Qt::StringLiterals;

using FormerHead = core::HeadChange::FormerHead;

HeadChangeDialog::HeadChangeDialog(Workspace &workspace, const core::HouseholdRecord &record, QWidget *parent)
    : FamilyDialog(workspace, record, draft_of::headChange, RelationsForm::Asks::Relation, core::offeredReasons(core::ReasonFor::HeadChange), parent),
      m_formerHead(new ChoiceBox)
{
    setWindowTitle(tr("Another head of household %1").arg(m_record.household.headName));
    m_formerHead->setObjectName(u"former_head"_s);
    m_formerHead->add(tr("leaves the household (died, moved away)"), int(FormerHead::Leaves));
    m_formerHead->add(tr("stays as a member"), int(FormerHead::Stays));
    for (const core::PersonRecord &person : m_record.persons)
        if (!person.person.isHead)
            m_newHead->add(personLine(person.person), person.person.id.value);
    m_form->addRow(tr("&New head:"), m_newHead);
    m_form->addRow(tr("The &former head, %1:").arg(QString(m_record.household.headName).replace(u'&', u"&&"_s)), m_formerHead);
    begin(tr("&Change the head"));
}

void HeadChangeDialog::startOver()
{
    m_formerHead->setCurrentIndex(0);
}

bool HeadChangeDialog::refuse()
{
    return m_newHead->currentIndex() < 0 && refuseWith(tr("This household has no other member. Enter the new head among the people first."), m_newHead);
}

core::HeadChange HeadChangeDialog::wish() const
{
    return {.household = m_record.household.id, .newHead = {m_newHead->chosen<qint64>()}, .formerHead = FormerHead(m_formerHead->chosen<int>()),
            .relations = m_relations->relations()};
}

bool HeadChangeDialog::askAndChange()
{
    return askAndStore([this](core::UnitOfWork &work) { core::changeHead(wish(), work); });
}

}
