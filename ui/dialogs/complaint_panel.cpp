#include "ui/dialogs/complaint_panel.h"

#include "core/base/official_date.h"
#include "core/cases/step_record.h"
#include "ui/base/attempt.h"
#include "ui/base/help_topic.h"
#include "ui/base/icons.h"
#include "ui/dialogs/paper_printing.h"
#include "ui/dialogs/settle_dialog.h"
#include "ui/models/list_progress.h"
#include "ui/widgets/job_panel.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/table_view.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString stateOf(const ComplaintLine &line)
{
    if (!line.complaint.isOpen())
        return ComplaintPanel::tr("%1 (%2)", "a complaint that was settled").arg(core::complaintResultTitle(line.complaint.result), core::screenDate(line.complaint.settledOn));
    return line.isOverdue ? ComplaintPanel::tr("Overdue", "a complaint") : ComplaintPanel::tr("Open", "a complaint");
}

std::vector<TableColumn<ComplaintLine>> columns()
{
    using Line = ComplaintLine;
    const auto whole = [](const Line &line) -> QString { return line.complaint.content + (line.complaint.answer.isEmpty() ? QString() : QString(u'\n' + line.complaint.answer)); };
    return {{.title = ComplaintPanel::tr("State", "of a complaint"), .text = stateOf,
             .icon = [](const Line &line) -> QIcon { return line.isOverdue ? icon(u"emblem-warning"_s) : QIcon(); }},
            {.title = ComplaintPanel::tr("Settle by"), .text = [](const Line &line) -> QString { return core::screenDate(line.complaint.dueOn); }},
            {.title = ComplaintPanel::tr("Came in on"), .text = [](const Line &line) -> QString { return core::screenDate(line.complaint.receivedOn); }},
            {.title = ComplaintPanel::tr("Who"), .text = [](const Line &line) -> QString { return line.complaint.complainant; },
             .toolTip = [](const Line &line) -> QString { return line.complaint.contact; }},
            {.title = ComplaintPanel::tr("About"), .text = &Line::about},
            {.title = ComplaintPanel::tr("What is said"), .text = [](const Line &line) -> QString { return line.complaint.content; }, .toolTip = whole}};
}

}

ComplaintPanel::ComplaintPanel(Workspace &workspace, FormDesk &desk, ComplaintSubject subject, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_desk(desk), m_subject(subject), m_table(new TableView(u"complaints"_s, tr("Complaints"))),
      m_model(new TableModel<ComplaintLine>(columns(), m_table)), m_receive(button(tr("&Receive a complaint…"), &ComplaintPanel::receive)),
      m_settle(button(tr("S&ettle it…"), &ComplaintPanel::settle)), m_print(button(tr("Print the &answer…"), &ComplaintPanel::printAnswer))
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWidths({16, 12, 12, 18, 26, 40});
    m_print->setVisible(!formFor(core::PaperType::ComplaintAnswer).isEmpty());
    auto *row = new QHBoxLayout;
    for (QPushButton *each : {m_receive, m_settle, m_print})
        row->addWidget(each);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComplaintPanel::enable);
    connect(m_table, &TableView::opened, this, &ComplaintPanel::settle);
    setFocusProxy(m_table);
    reload();
}

QPushButton *ComplaintPanel::button(const QString &text, void (ComplaintPanel::*run)())
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

std::vector<core::Complaint> ComplaintPanel::complaints() const
{
    core::Database &database = m_workspace.database();
    const QDate today = m_workspace.openRegister().today();
    if (m_subject.list.isStored())
        return progressOf(database, m_subject.list, today).complaints;
    return core::complaintsOf(database, core::existingCase(database, m_subject.supportCase));
}

void ComplaintPanel::reload()
{
    core::Database &database = m_workspace.database();
    const QDate today = m_workspace.openRegister().today();
    std::vector<ComplaintLine> lines;
    for (core::Complaint &complaint : complaints()) {
        const auto supportCase = complaint.supportCase.isStored() ? database.find(complaint.supportCase) : std::nullopt;
        ComplaintLine line{.about = supportCase ? core::caseTitle(database, *supportCase) : tr("The list as a whole"), .isOverdue = complaint.isOverdue(today)};
        line.complaint = std::move(complaint);
        lines.push_back(std::move(line));
    }
    m_model->setRows(std::move(lines));
    if (!m_model->rows().empty())
        m_table->setCurrentIndex(m_model->index(0, 0));
    enable();
}

const ComplaintLine *ComplaintPanel::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->rowAt(index.row()) : nullptr;
}

void ComplaintPanel::enable()
{
    const ComplaintLine *line = chosen();
    const bool isOpen = line && line->complaint.isOpen();
    m_receive->setEnabled(!m_workspace.isReadOnly());
    m_settle->setEnabled(isOpen && !m_workspace.isReadOnly());
    m_print->setEnabled(line && line->complaint.reply.isStored());
}

core::Id<core::Place> ComplaintPanel::office(const core::Complaint &complaint) const
{
    core::Database &database = m_workspace.database();
    if (const auto list = complaint.list.isStored() ? database.find(complaint.list) : std::nullopt)
        return list->place;
    return core::communeOf(database, core::existingCase(database, complaint.supportCase).household, complaint.receivedOn);
}

void ComplaintPanel::receive()
{
    attempt(m_workspace.ask(), this, [this] {
        ComplaintDialog dialog(m_workspace, m_subject, this);
        if (dialog.exec() == QDialog::Accepted)
            noteDone();
    });
}

void ComplaintPanel::settle()
{
    const ComplaintLine *line = chosen();
    if (!line || !line->complaint.isOpen() || m_workspace.isReadOnly())
        return;
    attempt(m_workspace.ask(), this, [this, complaint = line->complaint] {
        SettleDialog dialog(m_workspace, complaint, office(complaint), this);
        if (dialog.exec() == QDialog::Accepted)
            noteDone();
    });
}

void ComplaintPanel::noteDone()
{
    m_changed = true;
    reload();
    Q_EMIT done();
}

void ComplaintPanel::printAnswer()
{
    const ComplaintLine *line = chosen();
    if (!line)
        return;
    attempt(m_workspace.ask(), this, [this, complaint = line->complaint] {
        m_desk.preview(formFor(core::PaperType::ComplaintAnswer), requestFor(m_workspace.database(), complaint.list, m_workspace.database().find(complaint.reply)));
    });
}

bool showComplaints(Workspace &workspace, ComplaintSubject subject, QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(ComplaintPanel::tr("Complaint book"));
    setHelpTopic(&dialog, u"danh-sach-ho-so"_s);
    auto *desk = new FormDesk(workspace, &dialog);
    auto *panel = new ComplaintPanel(workspace, *desk, subject);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(new JobPanel(desk->job()));
    column->addWidget(panel, 1);
    column->addWidget(buttons);
    resizeOnScreen(dialog, {960, 480});
    dialog.exec();
    return panel->changedAnything();
}

}
