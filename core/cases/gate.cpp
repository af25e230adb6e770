#include "core/cases/gate.h"

#include "core/base/official_date.h"
#include "core/eligibility/assess.h"
#include "core/households/household_record.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct GateText { Q_DECLARE_TR_FUNCTIONS(core::Gate) };

template<class Range, class Value> bool has(const Range &range, const Value &value)
{
    return std::find(std::begin(range), std::end(range), value) != std::end(range);
}

// H§6: a new house has its foundation before its walls and its walls before its roof; a repair may leave any of them out.
bool isLeftOut(Step step, Step from, Need need)
{
    const bool skipsStages = from == Step::Started && (step == Step::FrameDone || step == Step::RoofDone || step == Step::Completed);
    return skipsStages && need != Need::Repair;
}

/// The step of the straight way that the case has to take before this one.
Step expectedBefore(Step step, Need need)
{
    const std::span<const Step> from = infoOf(step).from;
    const auto first = std::find_if(from.begin(), from.end(), [&](Step each) -> bool { return !isLeftOut(step, each, need); });
    return first == from.end() ? step : *first;
}

bool needsReason(Step step)
{
    return step == Step::Refused || step == Step::Withdrawn || step == Step::Paused || step == Step::Returned;
}

const Paper *newestOf(const std::vector<Paper> &papers, PaperType type)
{
    const auto found = std::find_if(papers.rbegin(), papers.rend(), [&](const Paper &paper) -> bool { return paper.type == type; });
    return found == papers.rend() ? nullptr : &*found;
}

// A second suspension has a notice of its own.
bool standsBehindStep(Database &database, const Paper &paper, const SupportCase &supportCase)
{
    return database.value<int>(u"SELECT COUNT(*) FROM case_step WHERE paper_id = ? AND case_id = ?"_s, paper.id, supportCase.id) > 0;
}

}

struct Gate::Asked {
    const SupportCase &supportCase;
    const QString &reason;
    GateAnswer answer;

    void refuse(StepObstacle::Kind kind, const QString &text, std::optional<PaperType> paper = {}, const QString &rule = {}, const QString &citation = {})
    {
        answer.obstacles.push_back({.supportCase = supportCase.id, .kind = kind, .rule = rule, .paper = paper, .text = text, .citation = citation});
    }
};

bool isNext(const SupportCase &supportCase, Step step)
{
    return has(infoOf(step).from, supportCase.step) && !isLeftOut(step, supportCase.step, supportCase.need);
}

std::vector<Reason> askedReasons(const StepInfo &info, const std::vector<Verdict> &verdicts)
{
    std::vector<Reason> asked;
    for (const Verdict &verdict : verdicts)
        for (const Reason &reason : verdict.reasons)
            if (reason.rule.isEmpty() || std::any_of(info.rules.begin(), info.rules.end(), [&](const char16_t *rule) -> bool { return reason.rule == QStringView(rule); }))
                asked.push_back(reason);
    return asked;
}

Gate::Gate(Database &database, const StepRequest &request) : m_database(database), m_request(request), m_info(infoOf(request.step)), m_locked(lockedUntil(database))
{
    if (request.paper.isStored())
        m_shared = database.find(request.paper);
    if (!m_request.on.isValid())
        return;
    const auto ofProcedure = [](const char16_t *rule) -> bool { return isProcedureRule(rule); };
    if (m_info.keepsVerdict || std::any_of(m_info.rules.begin(), m_info.rules.end(), ofProcedure))
        m_procedure = procedureRules(database, request.on);
    if (m_info.keepsVerdict || !std::all_of(m_info.rules.begin(), m_info.rules.end(), ofProcedure))
        m_judge = std::make_unique<Judge>(database, request.on, Judge::Purpose::Many);
}

Gate::~Gate() = default;

GateAnswer Gate::answerFor(const SupportCase &supportCase, const QString &reason) const
{
    Asked asked{.supportCase = supportCase, .reason = reason, .answer = {}};
    askOrder(asked);
    askDay(asked);
    if (!asked.answer.isOpen())
        return std::move(asked.answer);
    askPapers(asked);
    askRules(asked);
    if (needsReason(m_request.step) && reason.trimmed().isEmpty())
        asked.refuse(StepObstacle::Kind::Reason, GateText::tr("Say why: “%1” is explained to the family and to every inspection.").arg(titleOf(m_request.step)));
    return std::move(asked.answer);
}

void Gate::askOrder(Asked &asked) const
{
    const SupportCase &now = asked.supportCase;
    if (isNext(now, m_request.step))
        return;
    const QString stands = GateText::tr("“%1” since %2").arg(titleOf(now.step), screenDate(now.stepOn));
    if (isClosed(now.step))
        asked.refuse(StepObstacle::Kind::Order, GateText::tr("The case is closed (%1). Open a new case if the household applies again.").arg(stands));
    else if (now.isPaused())
        asked.refuse(StepObstacle::Kind::Order, GateText::tr("The case is suspended (%1). Let it go on first.").arg(stands));
    else if (isApproved(now.step) && !has(straightWay(), m_request.step))
        asked.refuse(StepObstacle::Kind::Signed, GateText::tr("A signed decision stands behind the case (%1). Only a numbered adjusting decision (%2) changes it now.")
                                                     .arg(stands, titleOf(PaperType::Adjustment)), PaperType::Adjustment);
    else
        asked.refuse(StepObstacle::Kind::Order, GateText::tr("“%1” comes after “%2”; the case stands at %3. Take the steps between first.")
                                                    .arg(titleOf(m_request.step), titleOf(expectedBefore(m_request.step, now.need)), stands));
}

void Gate::askDay(Asked &asked) const
{
    if (!m_request.on.isValid())
        asked.refuse(StepObstacle::Kind::Day, GateText::tr("Enter the day of “%1”: the register never invents one.").arg(titleOf(m_request.step)));
    else if (m_request.on < asked.supportCase.stepOn)
        asked.refuse(StepObstacle::Kind::Day, GateText::tr("“%1” cannot be dated %2: “%3” was on %4. Correct the day.")
                                                  .arg(titleOf(m_request.step), screenDate(m_request.on), titleOf(asked.supportCase.step), screenDate(asked.supportCase.stepOn)));
    else if (m_locked.isValid() && m_request.on <= m_locked)
        asked.refuse(StepObstacle::Kind::Locked, GateText::tr("The period up to %1 has been reported and is locked. Date the step later, or unlock the period first.").arg(screenDate(m_locked)));
}

void Gate::askPapers(Asked &asked) const
{
    const std::vector<Paper> papers = papersOf(m_database, asked.supportCase.id);
    for (const PaperType type : m_info.alsoNeeded)
        if (!newestOf(papers, type))
            asked.refuse(StepObstacle::Kind::Paper, GateText::tr("“%1” needs the paper “%2”, which the case does not have. Enter it first.").arg(titleOf(m_request.step), titleOf(type)), type);
    if (m_info.papers.empty())
        return;
    if (m_shared && has(m_info.papers, m_shared->type)) {
        asked.answer.paper = m_shared;
        return;
    }
    for (const PaperType type : m_info.papers)
        if (const Paper *paper = newestOf(papers, type); paper && infoOf(type).isOfOneCase && !standsBehindStep(m_database, *paper, asked.supportCase))
            asked.answer.paper = *paper;
    if (!asked.answer.paper && !infoOf(m_info.papers.front()).isOfOneCase)
        asked.refuse(StepObstacle::Kind::Paper, GateText::tr("“%1” rests on the paper “%2”. Enter that paper first.").arg(titleOf(m_request.step), titleOf(m_info.papers.front())),
                     m_info.papers.front());
}

void Gate::askRules(Asked &asked) const
{
    if (!m_judge && !m_procedure)
        return;
    asked.answer.verdicts = verdictsOf(asked.supportCase);
    for (const Reason &reason : askedReasons(m_info, asked.answer.verdicts)) {
        if (m_info.rules.empty() || reason.result == RuleResult::Pass)
            continue;
        if (reason.result != RuleResult::Warn)
            asked.refuse(StepObstacle::Kind::Rule, reason.text, {}, reason.rule, reason.citation);
        else if (asked.reason.trimmed().isEmpty())
            asked.refuse(StepObstacle::Kind::Reason, GateText::tr("An officer has to decide, and to say why: %1").arg(reason.text), {}, reason.rule, reason.citation);
    }
}

std::vector<Verdict> Gate::verdictsOf(const SupportCase &supportCase) const
{
    std::vector<Verdict> verdicts;
    if (m_judge)
        if (const auto record = loadHousehold(m_database, supportCase.household))
            verdicts.push_back(m_judge->inWords(Ruling{.stream = supportCase.stream}, *record));
    if (m_procedure)
        verdicts.push_back(assess(procedureFactsOf(m_database, supportCase, m_request.on), *m_procedure, procedureStream, m_request.on));
    return verdicts;
}

}
