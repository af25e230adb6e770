#include "ui/pages/household_summary.h"

#include "core/households/household_record.h"
#include "core/support/streams.h"
#include "ui/base/colours.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/verdict_panel.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

HouseholdSummary::HouseholdSummary(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_name(headingLabel({})), m_place(plainLabel({}, LabelText::Long)),
      m_open(plainLabel({}, LabelText::Long)), m_verdict(new VerdictPanel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_name);
    column->addWidget(m_place);
    column->addWidget(m_open);
    column->addWidget(m_verdict, 1);
    setInk(*m_open, ink::missing);
    clear();
}

void HouseholdSummary::clear()
{
    m_name->clear();
    m_place->clear();
    m_open->hide();
    m_verdict->setNotice(tr("Choose a household to see whether it is entitled and why."));
}

void HouseholdSummary::showHousehold(core::Id<core::Household> id)
{
    const auto household = id.isStored() ? m_workspace.database().find(id) : std::nullopt;
    if (!household)
        return clear();
    m_name->setText(household->headName);
    m_place->setText(placeLine(*household));
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

void HouseholdSummary::showOpenQuestions(core::Id<core::Household> id)
{
    const auto messages = m_workspace.database().rows<QString>(
        u"SELECT message FROM open_question WHERE household_id = ? AND answered = 0 ORDER BY id"_s, id);
    const QStringList lines(messages.begin(), messages.end());
    m_open->setText(tr("To be settled:") + u"\n• "_s + lines.join(u"\n• "_s));
    m_open->setVisible(!lines.isEmpty());
}

}
