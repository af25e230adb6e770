#pragma once

// A workspace with its rules and entitled households of Tân Hương, and the verbs that take their cases along up to any step.

#include "core/cases/case_list.h"
#include "core/cases/decision.h"
#include "core/cases/meeting.h"
#include "core/cases/posting.h"
#include "core/places/office_readings.h"
#include "core/support/streams.h"
#include "tests/support/open_workspace.h"

namespace support {

struct OpenCases : OpenWorkspace {
    using CaseId = core::Id<core::SupportCase>;
    using ListId = core::Id<core::SupportList>;

    core::Id<core::Place> tanHuong = commune(QStringLiteral("18310"));

    OpenCases()
    {
        commit([](core::UnitOfWork &work) { core::seedRules(work); });
    }

    core::Database &database() { return workspace.database(); }
    template<class Do> void commit(Do act)
    {
        core::UnitOfWork work = workspace.begin(QStringLiteral("Chuẩn bị"));
        act(work);
        work.commit();
    }

    /// A household of its own, with an application of 03/02/2025.
    CaseId openCase(const QString &name, int number)
    {
        const auto household = enter(sampleHousehold(tanHuong, {.name = name, .birth = {1956, 0, 0}, .number = QStringLiteral("0421568%1").arg(number, 5, 10, QLatin1Char('0'))}));
        CaseId opened;
        commit([&](core::UnitOfWork &work) { opened = core::openCases({{household, QDate(2025, 2, 3)}}, QStringLiteral("CT_PHATDONG"), work).front(); });
        return opened;
    }

    /// As many as that, each surveyed on 10/02/2025; named "Nguyễn Thị A01" and so on.
    std::vector<CaseId> surveyed(int count)
    {
        std::vector<CaseId> cases;
        for (int i = 1; i <= count; ++i)
            cases.push_back(openCase(QStringLiteral("Nguyễn Thị A%1").arg(i, 2, 10, QLatin1Char('0')), i));
        commit([&](core::UnitOfWork &work) { core::takeStep(cases, {.step = core::Step::Surveyed, .on = QDate(2025, 2, 10)}, work); });
        return cases;
    }

    std::vector<CaseId> voted(int count)
    {
        const auto cases = surveyed(count);
        std::vector<core::MeetingVote> votes;
        for (const CaseId id : cases)
            votes.push_back({.supportCase = id, .agree = 28, .disagree = 2});
        commit([&](core::UnitOfWork &work) {
            core::holdMeeting({.place = tanHuong, .heldOn = QDate(2025, 2, 12), .chair = QStringLiteral("Lê Văn Bình"), .invited = 40, .present = 30}, votes, work); });
        return cases;
    }

    ListId verified(int count)
    {
        const auto cases = voted(count);
        ListId list;
        commit([&](core::UnitOfWork &work) {
            list = core::verifyCases({.title = QStringLiteral("Danh sách hộ đề nghị hỗ trợ"), .place = tanHuong, .asOf = QDate(2025, 2, 14)}, cases, {.on = QDate(2025, 2, 14)}, {}, work); });
        return list;
    }

    ListId submitted(int count)
    {
        const ListId list = verified(count);
        core::Id<core::Posting> posting;
        commit([&](core::UnitOfWork &work) { posting = core::startPosting({.list = list, .startsOn = QDate(2025, 2, 17)}, work); });
        commit([&](core::UnitOfWork &work) { core::endPosting(posting, QDate(2025, 2, 25), QStringLiteral("Không có kiến nghị."), work); });
        commit([&](core::UnitOfWork &work) { core::submitList(list, paper(QStringLiteral("TTr-UBND"), QStringLiteral("01"), {2025, 2, 26}, tanHuong), work); });
        return list;
    }

    ListId appraised(int count)
    {
        const ListId list = submitted(count);
        commit([&](core::UnitOfWork &work) { core::appraiseList(list, {.place = district(), .signedOn = QDate(2025, 2, 27)}, {}, work); });
        return list;
    }

    ListId approved(int count)
    {
        const ListId list = appraised(count);
        core::WorkOrder order = workspace.openRegister().order(QStringLiteral("Phê duyệt"));
        order.final = true;
        core::UnitOfWork work(database(), order, workspace.openRegister().announcer());
        core::approveList(list, paper(QStringLiteral("QĐ-UBND"), QStringLiteral("12"), {2025, 3, 3}, district()), {}, work);
        work.commit();
        return list;
    }

    core::Id<core::Place> district() { return workspace.places().district()->id; }
    core::Paper paper(const QString &series, const QString &number, QDate on, core::Id<core::Place> place)
    {
        return {.issuer = core::officeNameOn(database(), place, on), .place = place, .series = series, .number = number, .signedOn = on};
    }
    core::Id<core::Household> named(const QString &name, const QString &number) { return enter(QStringLiteral("18310"), {.name = name, .number = number}); }
    CaseId open(core::Id<core::Household> household, QDate on = {2025, 2, 3})
    {
        CaseId opened;
        commit([&](core::UnitOfWork &work) { opened = core::openCases({{household, on}}, QStringLiteral("CT_PHATDONG"), work).front(); });
        return opened;
    }
    CaseId openNamed(const QString &name, const QString &number) { return open(named(name, number)); }
    void take(CaseId id, core::Step step, QDate on, const QString &reason = {})
    {
        commit([&](core::UnitOfWork &work) { core::takeStep({id}, {.step = step, .on = on, .reason = reason}, work); });
    }
    core::SupportCase stored(CaseId id) { return *database().find(id); }
    core::Step stepOf(CaseId id) { return database().find(id)->step; }
    std::vector<core::SupportCase> casesOf(ListId list) { return core::casesOnList(database(), list); }
};

}
