#include "core/support/stored_rules.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"
#include "ui/pages/judged_rows.h"

#include <optional>

using namespace core;
using namespace ui;
using namespace Qt::StringLiterals;

namespace {

constexpr RuleBits e01 = 1, e09 = 2, e10 = 4;

/// A rule set of three rules in which the rulings of these tests were made.
struct Judging : support::MemoryRegister {
    Judging()
    {
        const QString rules = [] {
            QStringList texts;
            for (const QString &code : {u"E01"_s, u"E09"_s, u"E10"_s})
                texts.append(uR"({"code": "%1", "title": "t", "streams": ["CT_PHATDONG"], "passes": {"fact": "poor", "is": "=", "value": true}, "fails": "refused",
                    "unknown": "missing", "texts": {"pass": "p", "fail": "f"}, "citation": "c", "clause": "c"})"_s.arg(code));
            return texts.join(u',');
        }();
        const QString materials = uR"("foundation": {"durable": []}, "frame": {"durable": []}, "wall": {"durable": []}, "roof_frame": {"durable": []}, "roof": {"durable": []})"_s;
        const QString body = uR"({"code": "QD55", "version": 1, "title": "t", "citation": "c", "streams": ["CT_PHATDONG"], "materials": {%1}, "rules": [%2]})"_s.arg(materials, rules);
        commit(u"Bộ tiêu chí"_s, [&](UnitOfWork &work) { work.add(StoredRuleSet{.code = u"QD55"_s, .title = u"t"_s, .citation = u"c"_s, .body = body}); });
        book.emplace(database, support::testDay);
    }

    JudgedHousehold judged(const std::vector<Ruling> &rulings)
    {
        JudgedHousehold household;
        RulingReader(*book).read(rulings, household);
        return household;
    }

    static Ruling ruling(Outcome outcome, RuleBits failed, RuleBits warned, RuleBits missing = 0)
    {
        return {.stream = u"CT_PHATDONG"_s, .ruleSet = u"QD55"_s, .version = 1, .outcome = outcome, .suggestion = u"xay_moi"_s,
                .failed = failed, .warned = warned, .missing = missing};
    }

    std::optional<Rulebook> book;
};

}

TEST_CASE_METHOD(Judging, "a household is shown by the stream that judges it most favourably", "[eligibility]")
{
    Ruling merit = ruling(Outcome::Officer, 0, e09);
    merit.stream = u"CT_NCC"_s;

    const JudgedHousehold household = judged({merit, ruling(Outcome::Refused, e10, 0)});

    CHECK(household.stream == u"CT_NCC"_s);
    CHECK(household.outcome == Outcome::Officer);
    CHECK(household.suggestion == u"xay_moi"_s);
    CHECK(household.rule == u"E09"_s);
}

TEST_CASE_METHOD(Judging, "a refusal is explained by the rule that refuses, not by one that only warns", "[eligibility]")
{
    const JudgedHousehold household = judged({ruling(Outcome::Refused, e10, e09, e01)});

    CHECK(household.rule == u"E10"_s);
    CHECK(household.rules == QStringList{u"E01"_s, u"E09"_s, u"E10"_s});
}

TEST_CASE_METHOD(Judging, "a household that no rule set covers has missing data and no rule", "[eligibility]")
{
    CHECK(judged({}).outcome == Outcome::Missing);
    CHECK(judged({}).stream.isEmpty());
    CHECK(judged({Ruling{.stream = u"CT_PHATDONG"_s}}).outcome == Outcome::Missing);
    CHECK(judged({Ruling{.stream = u"CT_PHATDONG"_s}}).rules.isEmpty());
}

TEST_CASE_METHOD(Judging, "households are counted and found by outcome and by rule", "[eligibility]")
{
    const std::vector<JudgedHousehold> households{judged({ruling(Outcome::Eligible, 0, 0)}),
                                                  judged({ruling(Outcome::Officer, 0, e09)}),
                                                  judged({ruling(Outcome::Refused, e10, e09)})};

    const JudgedCounts counts = countsOf(households);

    CHECK(counts.all == 3);
    CHECK(counts[Outcome::Refused] == 1);
    CHECK(counts.byRule == std::map<QString, int>{{u"E09"_s, 2}, {u"E10"_s, 1}});
    CHECK(filtered(households, {.outcome = Outcome::Officer}).size() == 1);
    CHECK(filtered(households, {.rule = u"E09"_s}).size() == 2);
    CHECK(filtered(households, {.outcome = Outcome::Eligible, .rule = u"E09"_s}).empty());
}
