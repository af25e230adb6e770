#include "ui/dialogs/complaint_dialog.h"

#include "core/cases/case_list.h"
#include "core/cases/step_record.h"
#include "core/places/office_readings.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/typed_edit.h"

#include <QFormLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString keptUnder(core::Database &database, const ComplaintSubject &subject)
{
    if (const auto list = subject.list.isStored() ? database.find(subject.list) : std::nullopt)
        return list->uid;
    const auto supportCase = database.find(subject.supportCase);
    return supportCase ? supportCase->uid : QString();
}

}

ComplaintDialog::ComplaintDialog(Workspace &workspace, ComplaintSubject subject, QWidget *parent)
    : ActDialog(workspace, draft_of::complaint, parent), m_subject(subject), m_about(new ChoiceBox), m_received(new DayEdit), m_due(new DayEdit), m_who(new QLineEdit),
      m_contact(new QLineEdit), m_content(new QPlainTextEdit)
{
    setWindowTitle(tr("Receive a complaint"));
    fillAbout();
    layOut();
    begin(keptUnder(database(), subject), tr("&Enter the complaint"));
    connect(m_received, &QLineEdit::textEdited, this, &ComplaintDialog::proposeLastDay);
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_received, m_due, m_who, m_contact})
        connect(edit, &QLineEdit::textChanged, this, &ComplaintDialog::noteEdit);
    connect(m_content, &QPlainTextEdit::textChanged, this, &ComplaintDialog::noteEdit);
    connect(m_about, &QComboBox::currentIndexChanged, this, &ComplaintDialog::noteEdit);
    m_who->setFocus();
}

void ComplaintDialog::layOut()
{
    m_about->setObjectName(u"complaint.case_id"_s);
    m_received->setObjectName(u"complaint.received_on"_s);
    m_due->setObjectName(u"complaint.due_on"_s);
    m_who->setObjectName(u"complaint.complainant"_s);
    m_contact->setObjectName(u"complaint.contact"_s);
    m_content->setObjectName(u"complaint.content"_s);
    m_content->setTabChangesFocus(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Who complains:"), m_who);
    form->addRow(tr("&Contact:"), m_contact);
    form->addRow(tr("&About:"), m_about);
    form->addRow(tr("What is &said:"), m_content);
    form->addRow(tr("Came in &on:"), m_received);
    form->addRow(tr("To be settled &by:"), m_due);
    m_body->addLayout(form);
    resizeOnScreen(*this, {640, 440});
}

void ComplaintDialog::fillAbout()
{
    if (!m_subject.list.isStored()) {
        m_about->add(core::caseTitle(database(), core::existingCase(database(), m_subject.supportCase)), m_subject.supportCase.value);
        return;
    }
    m_about->add(tr("The list as a whole"), qint64(0));
    for (const core::SupportCase &supportCase : core::casesOnList(database(), m_subject.list))
        m_about->add(core::caseTitle(database(), supportCase), supportCase.id.value);
}

void ComplaintDialog::fill()
{
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_received, m_due, m_who, m_contact})
        edit->clear();
    m_due->setModified(false);
    m_content->clear();
    m_about->setCurrentIndex(0);
}

core::Id<core::Place> ComplaintDialog::office() const
{
    if (const auto list = m_subject.list.isStored() ? database().find(m_subject.list) : std::nullopt)
        return list->place;
    return core::communeOf(database(), core::existingCase(database(), m_subject.supportCase).household, m_received->value());
}

// What somebody typed stays.
void ComplaintDialog::proposeLastDay()
{
    const QDate received = m_received->value();
    if (!m_due->isModified())
        m_due->setValue(received.isValid() ? received.addDays(core::complaintDaysOn(database(), office(), received)) : QDate());
}

bool ComplaintDialog::refuse()
{
    for (DayEdit *edit : {m_received, m_due})
        if (!edit->isReadable())
            return refuseWith(tr("The day cannot be read. Please write it like 12/02/2025."), edit);
    if (!m_received->value().isValid())
        return refuseWith(tr("Enter the day on which the complaint came in: its last day is counted from it."), m_received);
    if (m_content->toPlainText().trimmed().isEmpty())
        return refuseWith(tr("Enter what the complaint says."), m_content);
    if (m_who->text().trimmed().isEmpty())
        return refuseWith(tr("Enter who complains, or “Không nêu tên” where the letter names nobody."), m_who);
    return false;
}

void ComplaintDialog::write()
{
    core::UnitOfWork work = m_workspace.begin(tr("Receive a complaint of %1").arg(m_who->text().simplified()));
    core::receiveComplaint({.list = m_subject.list, .supportCase = {m_about->chosen<qint64>()}, .receivedOn = m_received->value(), .complainant = m_who->text().simplified(),
                            .contact = m_contact->text().simplified(), .content = m_content->toPlainText().trimmed(), .dueOn = m_due->value()}, work);
    m_keeper->drop(work.database());
    work.commit();
}

}
