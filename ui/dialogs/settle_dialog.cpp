#include "ui/dialogs/settle_dialog.h"

#include "core/base/official_date.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/paper_section.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"

#include <QFormLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString withdrawn = u"rut"_s;

}

SettleDialog::SettleDialog(Workspace &workspace, core::Complaint complaint, core::Id<core::Place> office, QWidget *parent)
    : ActDialog(workspace, draft_of::settlement, parent), m_complaint(std::move(complaint)), m_result(new ChoiceBox), m_answer(new QPlainTextEdit),
      m_letter(new PaperSection(workspace, core::PaperType::ComplaintAnswer, IssuedBy::OwnOffice, office)), m_against(obstacleLabel())
{
    setWindowTitle(tr("Settle the complaint of %1").arg(m_complaint.complainant));
    m_result->add(QString(), QString());
    for (const QString &result : {u"dung"_s, u"dung_mot_phan"_s, u"sai"_s, withdrawn})
        m_result->add(core::complaintResultTitle(result), result);
    layOut();
    begin(m_complaint.uid, tr("&Settle the complaint"));
    connect(m_result, &QComboBox::currentIndexChanged, this, &SettleDialog::noteEdit);
    connect(m_answer, &QPlainTextEdit::textChanged, this, &SettleDialog::noteEdit);
    connect(m_letter, &PaperSection::edited, this, &SettleDialog::noteEdit);
    m_result->setFocus();
}

void SettleDialog::layOut()
{
    m_result->setObjectName(u"complaint.result"_s);
    m_answer->setObjectName(u"complaint.answer"_s);
    m_answer->setTabChangesFocus(true);
    const QString asked = tr("Came in on %1, to be settled by %2:").arg(core::screenDate(m_complaint.receivedOn), core::screenDate(m_complaint.dueOn));
    auto *form = new QFormLayout;
    form->addRow(tr("&Result:"), m_result);
    form->addRow(tr("&Answer:"), m_answer);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(plainLabel(asked + u'\n' + m_complaint.content, LabelText::Long));
    column->addLayout(form);
    column->addWidget(headingLabel(tr("The letter of answer")));
    column->addWidget(m_letter);
    m_body->addWidget(scrolled(content), 1);
    m_body->addWidget(m_against);
    resizeOnScreen(*this, {680, 560});
}

void SettleDialog::fill()
{
    m_result->setCurrentIndex(0);
    m_answer->clear();
    m_letter->startOver();
}

void SettleDialog::check()
{
    QStringList against;
    if (m_letter->day().isValid() && m_letter->day() < m_complaint.receivedOn)
        against.append(tr("The complaint came in on %1; it cannot be settled before. Correct the day.").arg(core::screenDate(m_complaint.receivedOn)));
    showObstacles(m_against, against);
}

bool SettleDialog::refuse()
{
    if (m_result->chosen<QString>().isEmpty())
        return refuseWith(tr("Choose what came of the complaint."), m_result);
    if (m_answer->toPlainText().trimmed().isEmpty())
        return refuseWith(tr("Enter what is answered: the closing minutes and the letter print it."), m_answer);
    if (const QString missing = m_letter->missing(); !missing.isEmpty())
        return refuseWith(missing, m_letter->missingField());
    return false;
}

// Who withdrew the complaint gets no letter.
void SettleDialog::write()
{
    core::UnitOfWork work = m_workspace.begin(tr("Settle the complaint of %1").arg(m_complaint.complainant));
    m_complaint.settledOn = m_letter->day();
    m_complaint.result = m_result->chosen<QString>();
    m_complaint.answer = m_answer->toPlainText().trimmed();
    if (m_complaint.result != withdrawn) {
        core::Paper letter = m_letter->paper();
        letter.list = m_complaint.list;
        letter.subject = u"Trả lời phản ánh, kiến nghị của "_s + m_complaint.complainant;
        m_complaint.reply = core::savePaper(letter, work);
        if (m_complaint.supportCase.isStored())
            core::putOnPaper(m_complaint.reply, {core::PaperCase{.supportCase = m_complaint.supportCase}}, work);
    }
    core::settleComplaint(m_complaint, work);
    m_keeper->drop(work.database());
    work.commit();
}

}
