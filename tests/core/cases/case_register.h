#pragma once

// A register with entitled households and the verbs that take their cases along, each in a unit of its own.

#include "core/cases/case_story.h"
#include "core/cases/decision.h"
#include "core/cases/meeting.h"
#include "core/cases/posting.h"
#include "core/cases/work_queue.h"
#include "core/papers/scan.h"
#include "core/places/office_readings.h"
#include "tests/core/support/support_register.h"

namespace support {

struct CaseRegister : SupportRegister {
    core::Id<core::SupportCase> open(core::Id<core::Household> household, QDate on = {2025, 2, 3})
    {
        core::Id<core::SupportCase> opened;
        commit(QStringLiteral("Mở hồ sơ"), [&](core::UnitOfWork &work) { opened = core::openCases({{household, on}}, QStringLiteral("CT_PHATDONG"), work).front(); });
        return opened;
    }

    void take(core::Id<core::SupportCase> id, core::Step step, QDate on, const QString &reason = {}, const QString &reasonCode = {})
    {
        commit(QStringLiteral("Bước"), [&](core::UnitOfWork &work) {
            core::takeStep({id}, {.step = step, .on = on, .reasonCode = reasonCode, .reason = reason}, work); });
    }

    core::MeetingOutcome vote(const std::vector<core::MeetingVote> &votes, QDate on = {2025, 2, 12})
    {
        core::MeetingOutcome outcome;
        const core::HamletMeeting meeting{.place = tanHuong, .heldOn = on, .venue = QStringLiteral("Nhà văn hóa thôn Tân Nhân"), .chair = QStringLiteral("Lê Văn Bình"),
                                          .secretary = QStringLiteral("Phan Thị Cúc"), .invited = 40, .present = 30};
        commit(QStringLiteral("Họp thôn"), [&](core::UnitOfWork &work) { outcome = core::holdMeeting(meeting, votes, work); });
        return outcome;
    }

    core::Id<core::SupportList> verify(const std::vector<core::Id<core::SupportCase>> &cases, QDate on = {2025, 2, 14})
    {
        core::Id<core::SupportList> list;
        commit(QStringLiteral("Thẩm tra"), [&](core::UnitOfWork &work) {
            list = core::verifyCases({.title = QStringLiteral("Danh sách hộ đề nghị hỗ trợ"), .place = tanHuong, .asOf = on}, cases, {.on = on}, {}, work); });
        return list;
    }

    core::Id<core::Posting> post(core::Id<core::SupportList> list, QDate from = {2025, 2, 17})
    {
        core::Id<core::Posting> posting;
        commit(QStringLiteral("Niêm yết"), [&](core::UnitOfWork &work) { posting = core::startPosting({.list = list, .startsOn = from}, work); });
        return posting;
    }

    void takeDown(core::Id<core::Posting> posting, QDate on = {2025, 2, 25})
    {
        commit(QStringLiteral("Kết thúc niêm yết"), [&](core::UnitOfWork &work) { core::endPosting(posting, on, QStringLiteral("Không có kiến nghị."), work); });
    }

    core::Paper paper(const QString &number, QDate on, core::Id<core::Place> place)
    {
        return {.issuer = core::officeNameOn(database, place, on), .place = place, .series = QStringLiteral("QĐ-UBND"), .number = number, .signedOn = on,
                .signedBy = QStringLiteral("Trần Văn Dũng"), .position = QStringLiteral("CHỦ TỊCH")};
    }

    void submit(core::Id<core::SupportList> list, QDate on = {2025, 2, 26})
    {
        core::Paper submission = paper({}, on, tanHuong);
        submission.series = QStringLiteral("TTr-UBND");
        submission.number = core::nextNumber(database, submission.issuer, submission.series, on.year());
        commit(QStringLiteral("Trình"), [&](core::UnitOfWork &work) { core::submitList(list, submission, work); });
    }

    void appraise(core::Id<core::SupportList> list, const std::vector<core::Appraisal> &returned = {}, QDate on = {2025, 2, 27})
    {
        commit(QStringLiteral("Thẩm định"), [&](core::UnitOfWork &work) { core::appraiseList(list, {.place = district, .signedOn = on}, returned, work); });
    }

    /// A signed act, so its unit is final.
    template<class Do> core::ChangeSet decide(Do act)
    {
        core::WorkOrder order = orderFor(QStringLiteral("Quyết định"));
        order.person = QStringLiteral("Phạm Thị Giang");
        order.final = true;
        core::UnitOfWork work(database, order);
        act(work);
        return work.commit();
    }

    void approve(core::Id<core::SupportList> list, const QString &number = QStringLiteral("12"), QDate on = {2025, 3, 3})
    {
        decide([&](core::UnitOfWork &work) { core::approveList(list, paper(number, on, district), {}, work); });
    }

    void adjust(core::Id<core::SupportList> list, const QString &number, QDate on, const std::vector<core::AdjustmentRequest> &rows)
    {
        decide([&](core::UnitOfWork &work) { core::adjustList(list, paper(number, on, district), rows, work); });
    }

    /// Surveyed, voted, verified, posted and submitted.
    core::Id<core::SupportList> submitted(const std::vector<core::Id<core::SupportCase>> &cases)
    {
        std::vector<core::MeetingVote> votes;
        for (const auto id : cases) {
            take(id, core::Step::Surveyed, {2025, 2, 10});
            votes.push_back({.supportCase = id, .agree = 28, .disagree = 2});
        }
        vote(votes);
        const auto list = verify(cases);
        takeDown(post(list));
        submit(list);
        return list;
    }

    core::SupportCase stored(core::Id<core::SupportCase> id) { return *database.find(id); }
    core::Step stepOf(core::Id<core::SupportCase> id) { return stored(id).step; }

    QString refusal(const std::function<void()> &act)
    {
        try {
            act();
        } catch (const core::Error &error) {
            return error.message();
        }
        return {};
    }
};

}
