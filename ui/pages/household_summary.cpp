#include "ui/pages/household_summary.h"

#include "core/base/official_date.h"
#include "core/households/household_record.h"
#include "core/support/streams.h"
#include "ui/base/colours.h"
#include "ui/base/icons.h"
#include "ui/base/plain_tip.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/verdict_panel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

HouseholdSummary::HouseholdSummary(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_name(headingLabel({})), m_place(plainLabel({}, LabelText::Long)),
      m_case(new QPushButton(icon(u"document-open"_s), QString())), m_open(plainLabel({}, LabelText::Long)), m_verdict(new VerdictPanel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_name);
    column->addWidget(m_place);
    column->addWidget(m_case, 0, Qt::AlignLeft);
    column->addWidget(m_open);
    column->addWidget(m_verdict, 1);
    setInk(*m_open, ink::missing);
    m_case->setFlat(true);
    m_case->setMinimumWidth(60);   // its words do not decide how narrow the summary may be
    m_case->setToolTip(plainTip(tr("Show the case on the page of cases")));
    connect(m_case, &QPushButton::clicked, this, [this] { Q_EMIT caseRequested(m_shownCase); });
    clear();
}

void HouseholdSummary::clear()
{
    m_name->clear();
    m_place->clear();
    m_open->hide();
    m_case->hide();
    m_verdict->setNotice(tr("Choose a household to see whether it is entitled and why."));
}

void HouseholdSummary::showHousehold(core::Id<core::Household> id)
{
    const auto household = id.isStored() ? m_workspace.database().find(id) : std::nullopt;
    if (!household)
        return clear();
    m_name->setText(household->headName);
    m_place->setText(placeLine(*household));
    showCase(id);
    showOpenQuestions(id);
    m_verdict->setVerdicts(core::judge(m_workspace.database(), id, m_workspace.asOf()));
}

// The unit the list came from, and the one it has become by the day.
QString HouseholdSummary::placeLine(const core::Household &household) const
{
    const core::PlaceBook &book = m_workspace.places();
    QStringList parts;
    if (household.headBirth.isKnown())
        parts.append(tr("born %1").arg(household.headBirth.shown()));
    if (household.members > 0)
        parts.append(tr("%Ln member(s)", nullptr, household.members));
    const QString hamlet = m_workspace.database().value<QString>(u"SELECT name FROM hamlet WHERE id = ?"_s, household.hamlet);
    if (!hamlet.isEmpty())
        parts.append(hamlet);
    const core::Id<core::Place> now = book.unitOn(household.place, household.hamlet, m_workspace.asOf());
    const QString then = book.nameOf(household.place);
    if (book.isDivided(now, m_workspace.asOf())) {
        parts.append(tr("%1, not assigned to a new commune yet").arg(then));
        return parts.join(u" · "_s);
    }
    parts.append(now == household.place ? then : tr("%1 (formerly %2)").arg(book.nameOf(now), then));
    return parts.join(u" · "_s);
}

// The open one, else the newest; of a household with cases in two programmes the page of cases shows both.
void HouseholdSummary::showCase(core::Id<core::Household> id)
{
    const auto supportCase = core::caseOf(m_workspace.database(), id);
    m_case->setVisible(supportCase.has_value());
    if (!supportCase)
        return;
    m_shownCase = supportCase->id;
    const QString words = tr("Case %1: %2 since %3").arg(supportCase->code, core::titleOf(supportCase->step), core::screenDate(supportCase->stepOn));
    m_case->setText(plainAction(words));
    m_case->setAccessibleName(words);
}

void HouseholdSummary::showOpenQuestions(core::Id<core::Household> id)
{
    const auto messages = m_workspace.database().rows<QString>(
        u"SELECT message FROM open_question WHERE household_id = ? AND answered = 0 ORDER BY id"_s, id);
    const QStringList lines(messages.begin(), messages.end());
    m_open->setText(tr("To be settled:") + u"\n• "_s + lines.join(u"\n• "_s));
    m_open->setVisible(!lines.isEmpty());
}

}
