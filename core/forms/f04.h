#pragma once

// F04: minutes of the hamlet meeting that goes through the applications (H§7; its composition by analogy with the poverty review).

#include "core/cases/meeting.h"
#include "core/forms/form.h"

namespace core {

struct MeetingRow {
    ListedHousehold household;
    std::optional<MeetingVote> vote;     ///< Nothing: not voted on yet.
    bool passed = false;
    bool operator==(const MeetingRow &) const = default;
};

struct MeetingPage {
    QString commune;                     ///< "Xã Tân Hương".
    QString hamlet;                      ///< "Thôn Châu Nội"; empty for several together.
    HamletMeeting meeting;               ///< What is empty in it is left to be written by hand.
    std::vector<MeetingRow> rows;
    bool operator==(const MeetingPage &) const = default;
};

Document f04(const MeetingPage &page);

Form formF04();

}
