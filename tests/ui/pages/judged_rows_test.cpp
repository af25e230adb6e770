#include "tests/support/catch.h"
#include "ui/pages/judged_rows.h"

using namespace core;
using namespace ui;
using namespace Qt::StringLiterals;

namespace {

Verdict verdict(const QString &stream, Outcome outcome, std::vector<Reason> reasons)
{
    return {.stream = stream, .outcome = outcome, .suggestion = u"xay_moi"_s, .reasons = std::move(reasons)};
}

JudgedHousehold judged(const std::vector<Verdict> &verdicts)
{
    JudgedHousehold household;
    judgeBy(verdicts, household);
    return household;
}

const Reason passed{.rule = u"E01"_s, .result = RuleResult::Pass, .text = u"Thuộc hộ nghèo."_s};
const Reason noCertificate{.rule = u"E09"_s, .result = RuleResult::Warn, .text = u"Chưa có Giấy chứng nhận."_s};
const Reason helpedBefore{.rule = u"E10"_s, .result = RuleResult::Fail, .text = u"Hộ đã được hỗ trợ nhà ở năm 2019."_s};

}

TEST_CASE("a household is shown by the stream that judges it most favourably", "[eligibility]")
{
    const JudgedHousehold household = judged({verdict(u"CT_PHATDONG"_s, Outcome::Refused, {passed, helpedBefore}),
                                              verdict(u"CT_NCC"_s, Outcome::Officer, {passed, noCertificate})});

    CHECK(household.stream == u"CT_NCC"_s);
    CHECK(household.outcome == Outcome::Officer);
    CHECK(household.rule == u"E09"_s);
}

TEST_CASE("a refusal is explained by the rule that refuses, not by one that only warns", "[eligibility]")
{
    const JudgedHousehold household = judged({verdict(u"CT_PHATDONG"_s, Outcome::Refused, {passed, noCertificate, helpedBefore})});

    CHECK(household.reason == u"Hộ đã được hỗ trợ nhà ở năm 2019."_s);
    CHECK(household.rules == QStringList{u"E09"_s, u"E10"_s});
}

TEST_CASE("a household that no rule set covers has missing data and no reason", "[eligibility]")
{
    CHECK(judged({}).outcome == Outcome::Missing);
    CHECK(judged({}).stream.isEmpty());
}

TEST_CASE("households are counted and found by outcome and by rule", "[eligibility]")
{
    const std::vector<JudgedHousehold> households{judged({verdict(u"CT_PHATDONG"_s, Outcome::Eligible, {passed})}),
                                                  judged({verdict(u"CT_PHATDONG"_s, Outcome::Officer, {noCertificate})}),
                                                  judged({verdict(u"CT_PHATDONG"_s, Outcome::Refused, {noCertificate, helpedBefore})})};

    const JudgedCounts counts = countsOf(households);

    CHECK(counts.all == 3);
    CHECK(counts[Outcome::Refused] == 1);
    CHECK(counts.byRule == std::map<QString, int>{{u"E09"_s, 2}, {u"E10"_s, 1}});
    CHECK(filtered(households, {.outcome = Outcome::Officer}).size() == 1);
    CHECK(filtered(households, {.rule = u"E09"_s}).size() == 2);
    CHECK(filtered(households, {.outcome = Outcome::Eligible, .rule = u"E09"_s}).empty());
}
