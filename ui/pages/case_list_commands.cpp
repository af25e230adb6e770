#include "ui/pages/case_list_commands.h"

#include "ui/base/attempt.h"
#include "ui/base/icons.h"
#include "ui/dialogs/paper_printing.h"

namespace ui {

using namespace Qt::StringLiterals;

CaseListCommands::CaseListCommands(Workspace &workspace, FormDesk &forms, QWidget *page)
    : QObject(page), m_workspace(workspace), m_forms(forms), m_page(page), m_desk(workspace, workspace.ask(), page),
      m_step(command(tr("&Next step of the list…"), tr("Next step"), u"go-next"_s, {Qt::Key_F8, Qt::CTRL | Qt::SHIFT | Qt::Key_D}, &CaseListCommands::takeStep)),
      m_way(command(tr("Posting and &submission…"), tr("Posting"), u"view-task"_s, {}, &CaseListCommands::follow)),
      m_complaints(command(tr("&Complaints…"), tr("Complaints"), u"emblem-question"_s, {}, &CaseListCommands::complaints)),
      m_papers(command(tr("Print a p&aper of the list…"), tr("Papers"), u"document-print"_s, {}, &CaseListCommands::printPaper)),
      m_onDay(command(tr("The list &on a day…"), tr("On a day"), u"view-calendar-day"_s, {}, &CaseListCommands::showOnDay))
{
    workspace.writingActions().addAction(m_step);
    setList(nullptr);
}

QAction *CaseListCommands::command(const QString &text, const QString &shortText, const QString &iconName, const QList<QKeySequence> &keys, void (CaseListCommands::*run)())
{
    auto *action = new QAction(icon(iconName), text, m_page);
    action->setIconText(shortText);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, run);
    m_page->addAction(action);
    return action;
}

void CaseListCommands::setList(const ListProgress *progress)
{
    m_progress = progress ? std::optional(*progress) : std::nullopt;
    const bool hasCases = progress && progress->hasCases();
    const bool isDecided = progress && progress->stage == ListStage::Decided;
    m_step->setEnabled(hasCases);
    m_way->setEnabled(hasCases);
    m_complaints->setEnabled(hasCases);
    m_papers->setEnabled(hasCases && !printablePapers().empty());
    m_onDay->setEnabled(hasCases || isDecided);
    nameStep();
}

void CaseListCommands::nameStep()
{
    const auto name = [this](const QString &text, const QString &shortText) -> void {
        m_step->setText(text);
        m_step->setIconText(shortText);
    };
    switch (m_progress && m_progress->hasCases() ? m_progress->stage : ListStage::WithoutCases) {
    case ListStage::WithoutCases: return name(tr("&Next step of the list…"), tr("Next step"));
    case ListStage::ToPost: return name(tr("&Post the list…"), tr("Post"));
    case ListStage::Posted: return name(tr("&End the posting…"), tr("End posting"));
    case ListStage::ToSubmit: return name(tr("&Submit the list…"), tr("Submit"));
    case ListStage::ToAppraise: return name(tr("&Appraise the list…"), tr("Appraise"));
    case ListStage::ToApprove: return name(tr("A&pprove the list…"), tr("Approve"));
    case ListStage::Decided: break;
    }
    name(tr("Ad&just the list…"), tr("Adjust"));
}

void CaseListCommands::takeStep()
{
    if (!m_progress)
        return;
    const core::Id<core::SupportList> list = m_progress->list.id;
    switch (m_progress->stage) {
    case ListStage::ToAppraise: m_desk.appraise(list); return;
    case ListStage::ToApprove: m_desk.approve(list); return;
    case ListStage::Decided: m_desk.adjust(list); return;
    default: m_desk.followList(list);
    }
}

void CaseListCommands::follow()
{
    if (m_progress)
        m_desk.followList(m_progress->list.id);
}

void CaseListCommands::complaints()
{
    if (m_progress)
        m_desk.complaints(m_progress->list.id);
}

void CaseListCommands::showOnDay()
{
    if (m_progress)
        m_desk.showListOn(m_progress->list.id);
}

std::vector<core::Paper> CaseListCommands::printablePapers() const
{
    std::vector<core::Paper> papers;
    if (!m_workspace.isOpen() || !m_progress)
        return papers;
    for (core::Paper &paper : m_workspace.database().all<core::Paper>(u"WHERE list_id = ? ORDER BY signed_on DESC, id DESC"_s, m_progress->list.id))
        if (!formFor(paper.type).isEmpty())
            papers.push_back(std::move(paper));
    return papers;
}

void CaseListCommands::printPaper()
{
    const std::vector<core::Paper> papers = printablePapers();
    QStringList titles;
    for (const core::Paper &paper : papers)
        titles.append(core::citationOf(paper));
    const int chosen = papers.size() == 1 ? 0 : m_workspace.ask().choice(m_page, tr("Which paper of the list is printed?"), titles);
    if (chosen < 0 || chosen >= int(papers.size()))
        return;
    attempt(m_workspace.ask(), m_page, [&] {
        const core::Paper &paper = papers[std::size_t(chosen)];
        m_forms.preview(formFor(paper.type), requestFor(m_workspace.database(), m_progress->list.id, paper));
    });
}

}
