#include "ui/widgets/verdict_panel.h"

#include "ui/widgets/clause_popup.h"
#include "ui/widgets/verdict_html.h"

namespace ui {

using namespace Qt::StringLiterals;

VerdictPanel::VerdictPanel(QWidget *parent) : QTextBrowser(parent)
{
    setAccessibleName(tr("Eligibility, rule by rule"));
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, &VerdictPanel::showClause);
}

void VerdictPanel::setVerdicts(std::vector<core::Verdict> verdicts)
{
    m_verdicts = std::move(verdicts);
    setHtml(verdictHtml(m_verdicts));
}

void VerdictPanel::setNotice(const QString &notice)
{
    m_verdicts.clear();
    setPlainText(notice);
}

void VerdictPanel::showClause(const QUrl &link)
{
    const QStringList indexes = link.path().split(u'/');
    const std::size_t verdict = indexes.value(0).toUInt();
    const std::size_t reason = indexes.value(1).toUInt();
    if (link.scheme() != "clause"_L1 || verdict >= m_verdicts.size() || reason >= m_verdicts[verdict].reasons.size())
        return;
    const core::Reason &chosen = m_verdicts[verdict].reasons[reason];
    auto *popup = new ClausePopup(chosen.citation, chosen.clause, this);
    popup->openAt(viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

}
