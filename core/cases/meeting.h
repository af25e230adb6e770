#pragma once

// The hamlet meeting that goes through the applications (H§6, BINH_XET_THON): who came, and the votes of each.

#include "core/cases/take_step.h"

namespace core {

struct HamletMeeting {
    Id<HamletMeeting> id;
    Id<Place> place;         ///< The commune on that day.
    Id<Hamlet> hamlet;       ///< Not stored: several hamlets together.
    QDate heldOn;
    QString startsAt;        ///< "14:00"; may be empty.
    QString venue;           ///< "Nhà văn hóa thôn Châu Nội".
    QString chair;           ///< Name, and as what.
    QString secretary;
    QString observers;       ///< MTTQ, UBND xã: who supervised.
    int invited = 0;         ///< Households.
    int present = 0;
    QString opinions;        ///< Other opinions, as the minutes say.
    Id<Paper> paper;         ///< The minutes.

    bool operator==(const HamletMeeting &) const = default;
};

struct MeetingVote {
    Id<MeetingVote> id;
    Id<HamletMeeting> meeting;
    Id<SupportCase> supportCase;
    int position = 1;
    int agree = 0;
    int disagree = 0;
    QString note;

    bool operator==(const MeetingVote &) const = default;
    /// Percent of the votes given, 0 … 100; nothing when nobody voted.
    std::optional<double> share() const { return agree + disagree > 0 ? std::optional(100.0 * agree / (agree + disagree)) : std::nullopt; }
};

template<> struct Mapping<HamletMeeting> {
    static constexpr auto table = "hamlet_meeting";
    static constexpr auto columns = std::tuple{
        Column{"id", &HamletMeeting::id}, Column{"place_id", &HamletMeeting::place}, Column{"hamlet_id", &HamletMeeting::hamlet},
        Column{"held_on", &HamletMeeting::heldOn}, Column{"starts_at", &HamletMeeting::startsAt}, Column{"venue", &HamletMeeting::venue},
        Column{"chair", &HamletMeeting::chair}, Column{"secretary", &HamletMeeting::secretary}, Column{"observers", &HamletMeeting::observers},
        Column{"invited", &HamletMeeting::invited}, Column{"present", &HamletMeeting::present}, Column{"opinions", &HamletMeeting::opinions},
        Column{"paper_id", &HamletMeeting::paper}};
};

template<> struct Mapping<MeetingVote> {
    static constexpr auto table = "meeting_vote";
    static constexpr auto columns = std::tuple{
        Column{"id", &MeetingVote::id}, Column{"meeting_id", &MeetingVote::meeting}, Column{"case_id", &MeetingVote::supportCase},
        Column{"position", &MeetingVote::position}, Column{"agree", &MeetingVote::agree}, Column{"disagree", &MeetingVote::disagree},
        Column{"note", &MeetingVote::note}};
};

/// What a meeting did with the cases.
struct MeetingOutcome {
    Id<HamletMeeting> meeting;
    std::vector<Id<SupportCase>> passed;     ///< Took the step BINH_XET_THON.
    std::vector<StepObstacle> left;          ///< Of the others, why not: the votes are recorded all the same.
};

/// Enters the meeting, its minutes (a paper of kind MeetingMinutes dated on its day) and its votes; those whom E15 and the papers let through take the
/// step. Throws Error{Conflict} where more voted than were present, more were present than invited, or a case is not surveyed.
MeetingOutcome holdMeeting(const HamletMeeting &meeting, const std::vector<MeetingVote> &votes, UnitOfWork &work);

std::vector<MeetingVote> votesOf(Database &database, Id<HamletMeeting> meeting);
/// The last one on or before the day, with its meeting's day; nothing when the case was never voted on.
std::optional<MeetingVote> lastVoteOf(Database &database, Id<SupportCase> supportCase, QDate on);
/// Newest first.
std::vector<HamletMeeting> meetings(Database &database);
std::optional<HamletMeeting> meetingOf(Database &database, Id<Paper> minutes);

}
