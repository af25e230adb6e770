#pragma once

// What is to be done, by step (F32): the first thing an officer sees. Late ones first, then those that something stands against.

#include "core/cases/take_step.h"
#include "core/places/territory.h"

namespace core {

enum class Queue {
    Complaints, Returned, ToSurvey, ToVote, ToVerify, ToPost, Posted, ToSubmit, ToAppraise, ToApprove,
    ToStart, Building, ToHandOver, ToSettle, ToArchive, Paused, MissingPapers, Closed, All
};
template<> struct EnumText<Queue> {
    static constexpr std::pair<Queue, const char *> values[] = {
        {Queue::Complaints, "KIEN_NGHI"}, {Queue::Returned, "TRA_LAI"}, {Queue::ToSurvey, "CHO_KHAO_SAT"}, {Queue::ToVote, "CHO_BINH_XET"},
        {Queue::ToVerify, "CHO_THAM_TRA"}, {Queue::ToPost, "CHO_NIEM_YET"}, {Queue::Posted, "DANG_NIEM_YET"}, {Queue::ToSubmit, "CHO_TRINH"},
        {Queue::ToAppraise, "CHO_THAM_DINH"}, {Queue::ToApprove, "CHO_PHE_DUYET"}, {Queue::ToStart, "CHO_KHOI_CONG"}, {Queue::Building, "DANG_XAY"},
        {Queue::ToHandOver, "CHO_BAN_GIAO"}, {Queue::ToSettle, "CHO_QUYET_TOAN"}, {Queue::ToArchive, "CHO_LUU"}, {Queue::Paused, "TAM_DUNG"},
        {Queue::MissingPapers, "THIEU_GIAY_TO"}, {Queue::Closed, "DA_KET_THUC"}, {Queue::All, "TAT_CA"}};
};
QString titleOf(Queue queue);
/// The step that its cases take next; nothing where a person has to choose.
std::optional<Step> stepOf(Queue queue);

struct QueueCount {
    Queue queue = Queue::All;
    int cases = 0;
    int late = 0;            ///< Past a day that was set: a posting, a complaint, a planned start.
    bool operator==(const QueueCount &) const = default;
};

/// A case as a queue shows it.
struct CaseLine {
    Id<SupportCase> id;
    QString code;
    Id<Household> household;
    QString name;
    PartialDate birth;
    QString hamlet;
    QString commune;         ///< On the day asked about.
    QString stream;
    Need need = Need::Unknown;
    Step step = Step::Registered;
    QDate since;             ///< Day of the last step.
    QDate due;               ///< By when the next must be done; invalid where no day was set.
    Id<SupportList> list;
    QString listTitle;
    int papersMissing = 0;
    int openComplaints = 0;
    quint32 queues = 0;      ///< A bit for each `Queue` in which it waits.
    bool operator==(const CaseLine &) const = default;
    bool isLate(QDate on) const { return due.isValid() && due < on; }
    bool waitsIn(Queue queue) const { return (queues & (quint32(1) << int(queue))) != 0; }
};

/// All queues in their order, also the empty ones.
std::vector<QueueCount> queueCounts(Database &database, const Territory &places, QDate on);
/// The same of cases that were read already: all of them, as `casesIn` gives them for `Queue::All`.
std::vector<QueueCount> queueCounts(const std::vector<CaseLine> &cases, QDate on);
/// The late first, then by commune and name.
std::vector<CaseLine> casesIn(Database &database, Queue queue, const Territory &places, QDate on);

/// How complete the papers of a unit's cases are (F13).
struct PaperCompleteness {
    Id<Place> place;
    QString name;
    int cases = 0;
    int complete = 0;        ///< Every paper of the steps taken is entered.
    int scanned = 0;         ///< … and has pages.
    bool operator==(const PaperCompleteness &) const = default;
};
std::vector<PaperCompleteness> paperCompleteness(Database &database, QDate on);

}
