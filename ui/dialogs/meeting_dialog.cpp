#include "ui/dialogs/meeting_dialog.h"

#include "core/base/number_format.h"
#include "core/cases/procedure.h"
#include "core/cases/step_record.h"
#include "core/places/office_readings.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/step_check.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/typed_edit.h"
#include "ui/widgets/typed_text.h"

#include <QFormLayout>
#include <QPlainTextEdit>
#include <QSet>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Code, Hamlet, Agree, Disagree, Share, Note };

QString subjectOf(const std::vector<core::Id<core::SupportCase>> &cases)
{
    QStringList ids;
    for (const auto id : cases)
        ids.append(QString::number(id.value));
    return ids.join(u' ');
}

std::vector<RowColumn> columns()
{
    using Kind = RowColumn::Kind;
    return {{.title = MeetingDialog::tr("Head of household"), .characters = 22},
            {.title = MeetingDialog::tr("Case"), .characters = 13},
            {.title = MeetingDialog::tr("Hamlet"), .characters = 16},
            {.title = MeetingDialog::tr("Agree"), .characters = 9, .kind = Kind::Text, .choices = {}, .tidied = tidiedCount},
            {.title = MeetingDialog::tr("Disagree"), .characters = 15, .kind = Kind::Text, .choices = {}, .tidied = tidiedCount},
            {.title = MeetingDialog::tr("Share (%)"), .characters = 9},
            {.title = MeetingDialog::tr("Note"), .characters = 20, .kind = Kind::Text}};
}

}

MeetingDialog::MeetingDialog(Workspace &workspace, std::vector<core::Id<core::SupportCase>> cases, QWidget *parent)
    : ActDialog(workspace, draft_of::meeting, parent), m_cases(std::move(cases)), m_day(new DayEdit), m_time(new QLineEdit), m_hamlet(new ChoiceBox), m_venue(new QLineEdit),
      m_chair(new QLineEdit), m_secretary(new QLineEdit), m_observers(new QLineEdit), m_invited(new CountEdit), m_present(new CountEdit),
      m_opinions(new QPlainTextEdit), m_against(obstacleLabel()), m_least(plainLabel({}, LabelText::Long)), m_votes(new RowTable(columns(), tr("Votes")))
{
    setWindowTitle(tr("Minutes of a hamlet meeting: %Ln case(s)", nullptr, int(m_cases.size())));
    fillHamlets();
    layOut();
    m_keeper->keepAlso([this] { return QJsonObject{{u"votes"_s, m_votes->typed()}}; },
                       [this](const QJsonObject &typed) {
                           m_votes->putBack(typed.value("votes"_L1).toObject());
                           showShares();
                       });
    begin(subjectOf(m_cases), tr("&Enter the minutes"));
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_day, m_time, m_venue, m_chair, m_secretary, m_observers, m_invited, m_present})
        connect(edit, &QLineEdit::textChanged, this, &MeetingDialog::noteEdit);
    connect(m_hamlet, &QComboBox::currentIndexChanged, this, &MeetingDialog::noteEdit);
    connect(m_opinions, &QPlainTextEdit::textChanged, this, &MeetingDialog::noteEdit);
    connect(m_votes, &RowTable::edited, this, &MeetingDialog::noteEdit);
    connect(m_votes, &RowTable::edited, this, &MeetingDialog::showShares);
    m_day->setFocus();
}

void MeetingDialog::layOut()
{
    for (const auto &[field, name] : std::initializer_list<std::pair<QWidget *, QString>>{
             {m_day, u"meeting.held_on"_s}, {m_time, u"meeting.starts_at"_s}, {m_hamlet, u"meeting.hamlet_id"_s}, {m_venue, u"meeting.venue"_s}, {m_chair, u"meeting.chair"_s},
             {m_secretary, u"meeting.secretary"_s}, {m_observers, u"meeting.observers"_s}, {m_invited, u"meeting.invited"_s}, {m_present, u"meeting.present"_s},
             {m_opinions, u"meeting.opinions"_s}})
        field->setObjectName(name);
    m_opinions->setTabChangesFocus(true);
    m_opinions->setMaximumHeight(3 * fontMetrics().height() + 8);
    auto *left = new QFormLayout;
    left->addRow(tr("&Day:"), m_day);
    left->addRow(tr("&Begins at:"), m_time);
    left->addRow(tr("&Hamlet:"), m_hamlet);
    left->addRow(tr("&Venue:"), m_venue);
    left->addRow(tr("Households &invited:"), m_invited);
    auto *right = new QFormLayout;
    right->addRow(tr("&Chaired by:"), m_chair);
    right->addRow(tr("&Secretary:"), m_secretary);
    right->addRow(tr("S&upervised by:"), m_observers);
    right->addRow(tr("&Other opinions:"), m_opinions);
    right->addRow(tr("Households &present:"), m_present);
    auto *halves = new QHBoxLayout;
    halves->addLayout(left, 1);
    halves->addLayout(right, 1);
    m_body->addLayout(halves);
    m_body->addWidget(m_against);
    m_body->addWidget(m_least);
    m_body->addWidget(m_votes, 1);
    resizeOnScreen(*this, {1000, 640});
}

core::Id<core::Place> MeetingDialog::commune() const
{
    const auto first = m_cases.empty() ? std::nullopt : database().find(m_cases.front());
    return first ? core::communeOf(database(), first->household, m_day->value().isValid() ? m_day->value() : m_workspace.asOf()) : core::Id<core::Place>();
}

void MeetingDialog::fillHamlets()
{
    m_hamlet->add(tr("Several hamlets together"), qint64(0));
    for (const core::Hamlet &hamlet : core::hamletsOf(database(), m_workspace.places(), commune()))
        m_hamlet->add(hamlet.name, hamlet.id.value);
}

void MeetingDialog::fill()
{
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_day, m_time, m_venue, m_chair, m_secretary, m_observers, m_invited, m_present})
        edit->clear();
    m_opinions->clear();
    QList<GivenRow> rows;
    QSet<qint64> hamlets;
    for (const auto id : m_cases)
        if (const auto supportCase = database().find(id)) {
            const auto household = database().find(supportCase->household);
            const auto hamlet = household ? database().find(household->hamlet) : std::nullopt;
            hamlets.insert(hamlet ? hamlet->id.value : 0);
            rows.append({.key = supportCase->uid, .cells = {household ? household->headName : QString(), supportCase->code, hamlet ? hamlet->name : QString()}, .exception = {}});
        }
    m_votes->setRows(rows);
    m_hamlet->choose(hamlets.size() == 1 ? *hamlets.begin() : qint64(0));
}

// The last vote is what these minutes bring, and the minutes are entered with them.
void MeetingDialog::check()
{
    const auto least = core::leastVoteShare(database(), m_day->value().isValid() ? m_day->value() : m_workspace.asOf());
    m_least->setVisible(least.has_value());
    m_least->setText(tr("A household needs the agreement of at least %1 % of the votes given. Votes of those who are not carried on are recorded too.")
                         .arg(core::decimalText(least.value_or(0), 2)));
    QStringList against;
    if (m_day->value().isValid())
        for (const CheckedCase &checked : checkStep(database(), m_cases, {.step = core::Step::Voted, .on = m_day->value()}, core::PaperType::MeetingMinutes, u"E15"_s))
            for (const QString &sentence : checked.against)
                against.append(checked.name + u": "_s + sentence);
    if (m_present->value().value_or(0) > m_invited->value().value_or(0))
        against.append(tr("More households came than were invited."));
    showObstacles(m_against, against);
}

void MeetingDialog::showShares()
{
    for (int row = 0; row < m_votes->rowCount(); ++row) {
        const core::MeetingVote vote{.agree = m_votes->value(row, Agree).toInt(), .disagree = m_votes->value(row, Disagree).toInt()};
        m_votes->setValue(row, Share, vote.share() ? core::decimalText(*vote.share(), 2) : QString());
    }
}

bool MeetingDialog::refuse()
{
    if (!m_day->isReadable())
        return refuseWith(tr("The day cannot be read. Please write it like 12/02/2025."), m_day);
    if (!m_day->value().isValid())
        return refuseWith(tr("Enter the day of the meeting: the minutes say it."), m_day);
    if (!m_present->value() || !m_invited->value())
        return refuseWith(tr("Enter how many households were invited and how many came."), m_invited->value() ? m_present : m_invited);
    for (int row = 0; row < m_votes->rowCount(); ++row)
        if (m_votes->value(row, Agree).isEmpty() || !m_votes->isReadable()) {
            refuseWith(tr("Enter the votes of %1.").arg(m_votes->value(row, Name)), m_votes);
            m_votes->setCurrentCell(row, Agree);
            return true;
        }
    return false;
}

core::HamletMeeting MeetingDialog::meeting() const
{
    return {.place = commune(), .hamlet = {m_hamlet->chosen<qint64>()}, .heldOn = m_day->value(), .startsAt = m_time->text().simplified(), .venue = m_venue->text().simplified(),
            .chair = m_chair->text().simplified(), .secretary = m_secretary->text().simplified(), .observers = m_observers->text().simplified(),
            .invited = m_invited->value().value_or(0), .present = m_present->value().value_or(0), .opinions = m_opinions->toPlainText().trimmed()};
}

std::vector<core::MeetingVote> MeetingDialog::votes() const
{
    std::vector<core::MeetingVote> votes;
    for (const auto id : m_cases)
        if (const auto supportCase = database().find(id)) {
            const int row = m_votes->rowOf(supportCase->uid);
            votes.push_back({.supportCase = id, .agree = m_votes->value(row, Agree).toInt(), .disagree = m_votes->value(row, Disagree).toInt(), .note = m_votes->value(row, Note)});
        }
    return votes;
}

void MeetingDialog::write()
{
    core::UnitOfWork work = m_workspace.begin(tr("Enter the minutes of a hamlet meeting: %Ln case(s)", nullptr, int(m_cases.size())));
    m_outcome = core::holdMeeting(meeting(), votes(), work);
    m_keeper->drop(work.database());
    work.commit();
}

}
