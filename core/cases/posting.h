#pragma once

// Public posting of a list (H§6, NIEM_YET) and what people say of it.

#include "core/cases/take_step.h"

namespace core {

struct Posting {
    Id<Posting> id;
    Id<SupportList> list;
    QDate startsOn;
    QDate dueOn;             ///< Last day by the period of the office (`postingDaysOn`); may be set longer.
    QDate endedOn;           ///< Invalid: still posted.
    QString venues;          ///< "Trụ sở UBND xã; nhà văn hóa thôn Châu Nội".
    QString contact;         ///< Who takes comments, with the telephone.
    QString result;          ///< What the closing minutes say.
    Id<Paper> notice;
    Id<Paper> opening;
    Id<Paper> closing;

    bool operator==(const Posting &) const = default;
    bool isOpen() const { return !endedOn.isValid(); }
};

struct PostedCase {
    Id<PostedCase> id;
    Id<Posting> posting;
    Id<SupportCase> supportCase;
    bool operator==(const PostedCase &) const = default;
};

/// Said about a case, or about a list that leaves somebody out.
struct Complaint {
    Id<Complaint> id;
    QString uid;
    Id<SupportList> list;
    Id<SupportCase> supportCase;
    QDate receivedOn;
    QString complainant;
    QString contact;
    QString content;
    QDate dueOn;
    QDate settledOn;         ///< Invalid: open.
    QString result;          ///< "dung", "dung_mot_phan", "sai", "rut"; empty while open.
    QString answer;
    Id<Paper> paper;         ///< The letter itself; not stored where it was said.
    Id<Paper> reply;

    bool operator==(const Complaint &) const = default;
    bool isOpen() const { return !settledOn.isValid(); }
    bool isOverdue(QDate on) const { return isOpen() && dueOn < on; }
};

template<> struct Mapping<Posting> {
    static constexpr auto table = "posting";
    static constexpr auto columns = std::tuple{
        Column{"id", &Posting::id}, Column{"list_id", &Posting::list}, Column{"starts_on", &Posting::startsOn}, Column{"due_on", &Posting::dueOn},
        Column{"ended_on", &Posting::endedOn}, Column{"venues", &Posting::venues}, Column{"contact", &Posting::contact},
        Column{"result", &Posting::result}, Column{"notice_id", &Posting::notice}, Column{"opening_id", &Posting::opening},
        Column{"closing_id", &Posting::closing}};
};

template<> struct Mapping<PostedCase> {
    static constexpr auto table = "posting_case";
    static constexpr auto columns = std::tuple{Column{"id", &PostedCase::id}, Column{"posting_id", &PostedCase::posting},
                                               Column{"case_id", &PostedCase::supportCase}};
};

template<> struct Mapping<Complaint> {
    static constexpr auto table = "complaint";
    static constexpr auto columns = std::tuple{
        Column{"id", &Complaint::id}, Column{"uid", &Complaint::uid}, Column{"list_id", &Complaint::list}, Column{"case_id", &Complaint::supportCase},
        Column{"received_on", &Complaint::receivedOn}, Column{"complainant", &Complaint::complainant}, Column{"contact", &Complaint::contact},
        Column{"content", &Complaint::content}, Column{"due_on", &Complaint::dueOn}, Column{"settled_on", &Complaint::settledOn},
        Column{"result", &Complaint::result}, Column{"answer", &Complaint::answer}, Column{"paper_id", &Complaint::paper},
        Column{"answer_id", &Complaint::reply}};
};

/// Posts the open list from `startsOn` on: enters notice and opening minutes where they were not given, and takes the step NIEM_YET with every case of the list.
/// `dueOn` invalid: the period of the office that holds that day. Throws Error{Conflict}, naming what stands against it.
Id<Posting> startPosting(const Posting &posting, UnitOfWork &work);
/// Takes it down. Throws Error{Conflict} before the last day.
void endPosting(Id<Posting> posting, QDate endedOn, const QString &result, UnitOfWork &work);
/// Newest first.
std::vector<Posting> postingsOf(Database &database, Id<SupportList> list);
/// The last one that the case was part of and that began by then.
std::optional<Posting> lastPostingOf(Database &database, Id<SupportCase> supportCase, QDate on);

/// Enters it; `dueOn` invalid: received day and the office's days to settle. Throws Error{Conflict} where it names neither a list nor a case, or no day or content.
Id<Complaint> receiveComplaint(const Complaint &complaint, UnitOfWork &work);
/// Throws Error{Conflict} without result or answer, or for a day before it was received.
void settleComplaint(const Complaint &complaint, UnitOfWork &work);
/// Of a case: about it, and about its list as a whole.
std::vector<Complaint> complaintsOf(Database &database, const SupportCase &supportCase);
/// The overdue first, then the open by their last day, then the settled.
std::vector<Complaint> complaints(Database &database, QDate on);
QString complaintResultTitle(const QString &result);

}
