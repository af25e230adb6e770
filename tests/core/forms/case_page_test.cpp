#include "core/eligibility/verdict_json.h"
#include "core/forms/case_page.h"
#include "core/support/adjustment.h"
#include "core/support/listed_household.h"
#include "tests/core/support/support_register.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

QString json(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

struct CaseRegister : SupportRegister {
    Id<Household> hoa = saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, tanHuong);
    Id<SupportCase> theCase;
    Id<SupportList> list;

    CaseRegister()
    {
        commit(u"Mở hồ sơ"_s, [&](UnitOfWork &work) {
            theCase = work.add(SupportCase{.uid = u"case-1"_s, .code = u"18310-0001"_s, .household = hoa, .stream = u"CT_PHATDONG"_s, .need = Need::NewHouse,
                                           .openedOn = QDate(2025, 2, 1), .step = Step::Registered, .stepOn = QDate(2025, 2, 1)});
            take({.step = Step::Registered, .takenOn = QDate(2025, 2, 1)}, work);
        });
    }

    void take(CaseStep step, UnitOfWork &work)
    {
        step.supportCase = theCase;
        work.add(step);
    }

    Id<Paper> enter(const Paper &paper)
    {
        Id<Paper> id;
        commit(u"Ghi giấy tờ"_s, [&](UnitOfWork &work) {
            id = work.add(paper);
            work.add(PaperCase{.paper = id, .supportCase = theCase});
        });
        return id;
    }

    Paper decision(PaperType type, const QString &number, QDate on)
    {
        return {.uid = u"paper-"_s + number, .type = type, .issuer = u"Ủy ban nhân dân huyện Đức Thọ"_s, .series = u"QĐ-UBND"_s, .number = number, .signedOn = on};
    }

    void approve()
    {
        list = make(listFor(tanHuong), {hoa});
        const Id<Paper> approval = enter(decision(PaperType::Approval, u"05"_s, QDate(2025, 3, 10)));
        commit(u"Phê duyệt"_s, [&](UnitOfWork &work) { take({.step = Step::Approved, .takenOn = QDate(2025, 3, 10), .paper = approval, .list = list}, work); });
    }
};

}

TEST_CASE_METHOD(CaseRegister, "a household without a case has a page for its application", "[forms]")
{
    const CasePage page = casePageOf(database, hoa, testDay);

    CHECK_FALSE(page.supportCase.id.isStored());
    CHECK(page.line.name == u"Nguyễn Thị Hòa"_s);
    CHECK(page.line.stream == u"CT_PHATDONG"_s);
    CHECK(page.commune == u"Xã Tân Hương"_s);
    CHECK(page.above == u"huyện Đức Thọ, tỉnh Hà Tĩnh"_s);
    CHECK(page.decision.isEmpty());
    REQUIRE(page.survey);
    CHECK(page.survey->area == 24.5);
}

TEST_CASE_METHOD(CaseRegister, "after the districts ended the commune of the day stands under the province", "[forms]")
{
    const CasePage page = casePageOf(database, theCase, QDate(2025, 8, 1));

    CHECK(page.commune == u"Xã Đức Đồng"_s);
    CHECK(page.above == u"tỉnh Hà Tĩnh"_s);
}

TEST_CASE_METHOD(CaseRegister, "a case that was not decided shows the household as of the day", "[forms]")
{
    enter({.uid = u"don"_s, .type = PaperType::Application, .signedOn = QDate(2025, 1, 31)});

    const CasePage page = casePageOf(database, theCase, testDay);

    CHECK(page.supportCase.code == u"18310-0001"_s);
    CHECK(page.decision.isEmpty());
    CHECK(page.line.need == Need::NewHouse);
    REQUIRE(page.application);
    CHECK(page.application->signedOn == QDate(2025, 1, 31));
    CHECK(dayOf(page, Step::Registered) == QDate(2025, 2, 1));
    CHECK_FALSE(dayOf(page, Step::Approved).isValid());
}

TEST_CASE_METHOD(CaseRegister, "an approved case keeps the line and names the decision", "[forms]")
{
    approve();
    commit(u"Đổi tên chủ hộ"_s, [&](UnitOfWork &work) {
        HouseholdRecord record = *loadHousehold(database, hoa);
        record.head().person.name = u"Nguyễn Thị Hoa"_s;
        saveHousehold(record, work);
    });

    const CasePage page = casePageOf(database, theCase, QDate(2025, 4, 1));

    CHECK(page.decision == u"Quyết định số 05/QĐ-UBND ngày 10 tháng 3 năm 2025 của Ủy ban nhân dân huyện Đức Thọ"_s);
    CHECK(page.line.name == u"Nguyễn Thị Hòa"_s);
    CHECK(page.record.household.headName == u"Nguyễn Thị Hoa"_s);
}

TEST_CASE_METHOD(CaseRegister, "before its day a decision is not known", "[forms]")
{
    approve();

    CHECK(casePageOf(database, theCase, QDate(2025, 3, 9)).decision.isEmpty());
}

TEST_CASE_METHOD(CaseRegister, "an adjusting decision changes the line and is named after the first", "[forms]")
{
    approve();
    const Id<Paper> paper = enter(decision(PaperType::Adjustment, u"09"_s, QDate(2025, 4, 2)));
    ListedHousehold changed{.household = hoa, .name = u"Nguyễn Thị Hòa"_s, .need = Need::Repair, .amount = 30'000'000_dong};
    commit(u"Điều chỉnh"_s, [&](UnitOfWork &work) {
        work.add(Adjustment{.paper = paper, .list = list, .household = hoa, .supportCase = theCase, .decidedOn = QDate(2025, 4, 2), .kind = AdjustmentKind::ChangeNeed,
                            .stream = u"CT_PHATDONG"_s, .need = Need::Repair, .amount = 30'000'000_dong, .after = json(snapshotJson(changed))});
    });

    const CasePage before = casePageOf(database, theCase, QDate(2025, 4, 1));
    const CasePage after = casePageOf(database, theCase, QDate(2025, 4, 2));

    CHECK(before.line.need == Need::NewHouse);
    CHECK(after.line.need == Need::Repair);
    CHECK(after.line.amount == 30'000'000_dong);
    CHECK(after.decision == u"Quyết định số 05/QĐ-UBND ngày 10 tháng 3 năm 2025 của Ủy ban nhân dân huyện Đức Thọ, được điều chỉnh, bổ sung tại Quyết định số 09/QĐ-UBND "
                            u"ngày 02 tháng 4 năm 2025 của Ủy ban nhân dân huyện Đức Thọ"_s);
}

TEST_CASE_METHOD(CaseRegister, "the paper that is printed is the newest of its kind", "[forms]")
{
    enter({.uid = u"tb-1"_s, .type = PaperType::RefusalLetter, .signedOn = QDate(2025, 2, 10)});
    enter({.uid = u"tb-2"_s, .type = PaperType::RefusalLetter, .signedOn = QDate(2025, 2, 20)});

    CHECK(casePageOf(database, theCase, testDay, PaperType::RefusalLetter).paper->signedOn == QDate(2025, 2, 20));
    CHECK_FALSE(casePageOf(database, theCase, testDay, PaperType::Receipt).paper);
    CHECK_FALSE(casePageOf(database, theCase, testDay).paper);
}

TEST_CASE_METHOD(CaseRegister, "a refused household is told the rules that it fails", "[forms]")
{
    HouseholdRecord large = sampleHousehold(tanHuong, {.name = u"Trần Văn Bình"_s, .number = u"042056900002"_s, .area = 90});
    for (const Component component : allComponents)
        setComponent(large.surveys.front(), component, {.material = component == Component::Wall ? u"GACH_DA"_s : component == Component::Roof ? u"NGOI"_s
                                                                  : component == Component::Foundation ? u"BE_TONG"_s : u"BTCT"_s});
    large.surveys.front().builtYear = 2020;

    const CasePage page = casePageOf(database, save(large), testDay);

    REQUIRE(page.failing.size() == 1);
    CHECK(page.failing.front().rule == u"E06"_s);
    CHECK_FALSE(page.failing.front().citation.isEmpty());
    CHECK(casePageOf(database, hoa, testDay).failing.empty());
}

TEST_CASE_METHOD(CaseRegister, "a refusal is answered for by the verdict that was kept with it", "[forms]")
{
    const Verdict kept{.stream = u"CT_PHATDONG"_s, .on = QDate(2025, 2, 20), .outcome = Outcome::Refused,
                       .reasons = {{.rule = u"E01"_s, .result = RuleResult::Pass, .text = u"Đúng nhóm."_s}, {.rule = u"E10"_s, .result = RuleResult::Fail, .text = u"Đã được hỗ trợ."_s}}};
    commit(u"Từ chối"_s, [&](UnitOfWork &work) {
        take({.step = Step::Refused, .takenOn = QDate(2025, 2, 20), .reason = u"Đã có nhà"_s,
              .verdicts = QString::fromUtf8(QJsonDocument(QJsonArray{verdictJson(kept)}).toJson(QJsonDocument::Compact))}, work);
    });

    const CasePage page = casePageOf(database, theCase, testDay);

    REQUIRE(page.failing.size() == 1);
    CHECK(page.failing.front().text == u"Đã được hỗ trợ."_s);
    CHECK(reasonOf(page, Step::Refused) == u"Đã có nhà"_s);
}

TEST_CASE_METHOD(CaseRegister, "a case or a household that is gone is refused", "[forms]")
{
    CHECK_THROWS_AS(casePageOf(database, Id<SupportCase>{99}, testDay), Error);
    CHECK_THROWS_AS(casePageOf(database, Id<Household>{99}, testDay), Error);
}

TEST_CASE("a decision is cited with its number, day and office", "[forms]")
{
    CHECK(fullCitationOf({.type = PaperType::Approval, .issuer = u"Ủy ban nhân dân xã Tân Hương"_s, .series = u"QĐ-UBND"_s, .number = u"05"_s, .signedOn = QDate(2025, 3, 5)})
          == u"Quyết định số 05/QĐ-UBND ngày 05 tháng 3 năm 2025 của Ủy ban nhân dân xã Tân Hương"_s);
    CHECK(fullCitationOf({.type = PaperType::Application, .signedOn = QDate(2025, 2, 1)}) == u"Đơn đề nghị hỗ trợ nhà ở ngày 01 tháng 02 năm 2025"_s);
}
