#include "core/cases/meeting.h"

#include "core/cases/step_record.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct MeetingText { Q_DECLARE_TR_FUNCTIONS(core::HamletMeeting) };

void refuseBadCounts(const HamletMeeting &meeting, const std::vector<MeetingVote> &votes, Database &database)
{
    if (!meeting.heldOn.isValid())
        throw Error(Error::Kind::Conflict, MeetingText::tr("Enter the day of the meeting: the minutes say it."));
    if (votes.empty())
        throw Error(Error::Kind::Conflict, MeetingText::tr("No case stands on the minutes. Choose the cases that the meeting went through."));
    if (meeting.present > meeting.invited)
        throw Error(Error::Kind::Conflict, MeetingText::tr("%1 households came, but only %2 were invited. Correct one of the two figures.").arg(meeting.present).arg(meeting.invited));
    for (const MeetingVote &vote : votes)
        if (vote.agree + vote.disagree > meeting.present)
            throw Error(Error::Kind::Conflict, MeetingText::tr("%1: %2 votes were counted, but only %3 households came. Correct the votes.")
                                                   .arg(caseTitle(database, existingCase(database, vote.supportCase))).arg(vote.agree + vote.disagree).arg(meeting.present));
}

Id<Paper> minutesOf(const HamletMeeting &meeting, UnitOfWork &work)
{
    if (meeting.paper.isStored())
        return meeting.paper;
    return savePaper(Paper{.type = PaperType::MeetingMinutes, .place = meeting.place, .signedOn = meeting.heldOn, .signedBy = meeting.chair}, work);
}

Id<HamletMeeting> enter(HamletMeeting meeting, const std::vector<MeetingVote> &votes, UnitOfWork &work)
{
    meeting.id = work.add(meeting);
    std::vector<PaperCase> lines;
    int position = 0;
    for (MeetingVote vote : votes) {
        vote.meeting = meeting.id;
        vote.position = ++position;
        work.add(vote);
        lines.push_back({.supportCase = vote.supportCase});
    }
    putOnPaper(meeting.paper, lines, work);
    return meeting.id;
}

}

MeetingOutcome holdMeeting(const HamletMeeting &given, const std::vector<MeetingVote> &votes, UnitOfWork &work)
{
    HamletMeeting meeting = given;
    refuseBadCounts(meeting, votes, work.database());
    meeting.paper = minutesOf(meeting, work);
    MeetingOutcome outcome{.meeting = enter(meeting, votes, work), .passed = {}, .left = {}};
    const Gate gate(work.database(), {.step = Step::Voted, .on = meeting.heldOn, .actor = {}, .paper = meeting.paper});
    for (const MeetingVote &vote : votes) {
        const SupportCase supportCase = existingCase(work.database(), vote.supportCase);
        const GateAnswer answer = gate.answerFor(supportCase);
        const bool onlyVotes = std::all_of(answer.obstacles.begin(), answer.obstacles.end(), [](const StepObstacle &each) -> bool { return each.rule == "E15"_L1; });
        if (!onlyVotes)
            refuseObstacles(work.database(), supportCase, answer.obstacles);
        if (answer.isOpen()) {
            recordStep(supportCase, gate.request(), answer, work);
            outcome.passed.push_back(supportCase.id);
        } else {
            outcome.left.push_back(answer.obstacles.front());
        }
    }
    return outcome;
}

std::vector<MeetingVote> votesOf(Database &database, Id<HamletMeeting> meeting)
{
    return database.all<MeetingVote>(u"WHERE meeting_id = ? ORDER BY position"_s, meeting);
}

std::optional<MeetingVote> lastVoteOf(Database &database, Id<SupportCase> supportCase, QDate on)
{
    const auto found = database.all<MeetingVote>(uR"(
        WHERE id = (SELECT meeting_vote.id
                    FROM meeting_vote
                    JOIN hamlet_meeting ON hamlet_meeting.id = meeting_vote.meeting_id
                    WHERE meeting_vote.case_id = ? AND hamlet_meeting.held_on <= ?
                    ORDER BY hamlet_meeting.held_on DESC, meeting_vote.id DESC
                    LIMIT 1))"_s, supportCase, on);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<HamletMeeting> meetings(Database &database)
{
    return database.all<HamletMeeting>(u"ORDER BY held_on DESC, id DESC"_s);
}

std::optional<HamletMeeting> meetingOf(Database &database, Id<Paper> minutes)
{
    const auto found = database.all<HamletMeeting>(u"WHERE paper_id = ? ORDER BY id"_s, minutes);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

}
