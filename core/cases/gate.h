#pragma once

// What stands at the door of a step: its order, day, papers and rules, for one case after another.

#include "core/cases/procedure.h"
#include "core/cases/take_step.h"
#include "core/support/streams.h"

namespace core {

/// What the gate said of one case.
struct GateAnswer {
    std::vector<StepObstacle> obstacles;
    std::vector<Verdict> verdicts;           ///< Of the programme and of the procedure, where the step asks rules.
    std::optional<Paper> paper;              ///< That proves the step; nothing where none is made or one is yet to be entered.
    bool isOpen() const { return obstacles.empty(); }
};

class Gate {
public:
    /// `work` is only read.
    Gate(Database &database, const StepRequest &request);
    ~Gate();

    const StepRequest &request() const { return m_request; }
    /// `reason` instead of the request's, where an officer decides each case for itself.
    GateAnswer answerFor(const SupportCase &supportCase, const QString &reason) const;
    GateAnswer answerFor(const SupportCase &supportCase) const { return answerFor(supportCase, m_request.reason); }

private:
    struct Asked;
    void askOrder(Asked &asked) const;
    void askDay(Asked &asked) const;
    void askPapers(Asked &asked) const;
    void askRules(Asked &asked) const;
    std::vector<Verdict> verdictsOf(const SupportCase &supportCase) const;

    Database &m_database;
    StepRequest m_request;
    const StepInfo &m_info;
    QDate m_locked;
    std::optional<Paper> m_shared;           ///< The request's paper.
    std::optional<RuleSet> m_procedure;
    std::unique_ptr<Judge> m_judge;          ///< Only where the step asks rules of a programme.
};

/// The rules that the step asks, as the reasons of both verdicts say.
std::vector<Reason> askedReasons(const StepInfo &info, const std::vector<Verdict> &verdicts);
/// Whether the case may take the step by order and kind of house alone.
bool isNext(const SupportCase &supportCase, Step step);

}
