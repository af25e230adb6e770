#include "ui/dialogs/step_check.h"

#include "core/cases/gate.h"
#include "core/eligibility/assess.h"
#include "core/households/household_record.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

using core::StepObstacle;

QString sentence(const QString &text, const QString &rule, const QString &citation)
{
    if (rule.isEmpty())
        return text;
    return text + u" ["_s + rule + (citation.isEmpty() ? QString() : QString(u", "_s + citation)) + u']';
}

CheckedCase described(core::Database &database, const core::SupportCase &supportCase)
{
    CheckedCase checked{.supportCase = supportCase};
    if (const auto household = database.find(supportCase.household)) {
        checked.name = household->headName;
        if (const auto hamlet = database.find(household->hamlet))
            checked.hamlet = hamlet->name;
    }
    return checked;
}

int rank(const CheckedCase &checked)
{
    return checked.isBlocked() ? 0 : checked.isClear() ? 2 : 1;
}

}

std::vector<CheckedCase> checkStep(core::Database &database, const std::vector<core::Id<core::SupportCase>> &cases, const core::StepRequest &request,
                                   std::optional<core::PaperType> made, const QString &answered)
{
    const auto obstacles = core::obstaclesTo(database, cases, request);
    std::vector<CheckedCase> all;
    for (std::size_t at = 0; at < cases.size(); ++at) {
        const auto stored = database.find(cases[at]);
        if (!stored)
            continue;
        CheckedCase checked = described(database, *stored);
        for (const StepObstacle &each : obstacles[at]) {
            const bool isBrought = each.kind == StepObstacle::Kind::Paper && made && each.paper == made;
            if (isBrought || (!answered.isEmpty() && each.rule == answered))
                continue;
            checked.against.append(sentence(each.text, each.rule, each.citation));
            checked.takesReason = checked.takesReason && each.kind == StepObstacle::Kind::Reason;
        }
        all.push_back(std::move(checked));
    }
    return all;
}

std::vector<CheckedCase> checkRules(core::Database &database, const std::vector<core::Id<core::SupportCase>> &cases, QDate on)
{
    const core::Judge judge(database, on, core::Judge::Purpose::Many);
    const auto procedure = core::procedureRules(database, on);
    std::vector<CheckedCase> all;
    for (const auto id : cases) {
        const auto stored = database.find(id);
        const auto record = stored ? core::loadHousehold(database, stored->household) : std::nullopt;
        if (!record)
            continue;
        CheckedCase checked = described(database, *stored);
        std::vector<core::Verdict> verdicts{judge.inWords(core::Ruling{.stream = stored->stream}, *record)};
        if (procedure)
            verdicts.push_back(core::assess(core::procedureFactsOf(database, *stored, on), *procedure, core::procedureStream, on));
        for (const core::Reason &reason : core::askedReasons(core::infoOf(core::Step::Approved), verdicts)) {
            if (reason.result == core::RuleResult::Pass)
                continue;
            checked.against.append(sentence(reason.text, reason.rule, reason.citation));
            checked.takesReason = checked.takesReason && reason.result == core::RuleResult::Warn;
        }
        all.push_back(std::move(checked));
    }
    return all;
}

void putExceptionsFirst(std::vector<CheckedCase> &cases)
{
    std::stable_sort(cases.begin(), cases.end(), [](const CheckedCase &a, const CheckedCase &b) -> bool { return rank(a) < rank(b); });
}

std::vector<core::Id<core::SupportCase>> idsOf(const std::vector<core::SupportCase> &cases)
{
    std::vector<core::Id<core::SupportCase>> ids;
    for (const core::SupportCase &each : cases)
        ids.push_back(each.id);
    return ids;
}

}
