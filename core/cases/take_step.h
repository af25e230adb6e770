#pragma once

// Taking a step with one case or many, and what stands against it (F25, F29). The whole batch is taken or nothing.

#include "core/cases/support_case.h"

namespace core {

/// What somebody wants to do.
struct StepRequest {
    Step step = Step::Registered;
    QDate on;                ///< Asked, never invented: an invalid day is refused.
    QString actor;           ///< Empty: who takes the step by H§6.
    Id<Paper> paper;         ///< That which proves it. For a paper of one case each it may stay away: the case's newest of the kind counts, and where there is
                             ///< none, one of that day is entered.
    Id<SupportList> list;
    QString reasonCode;
    QString reason;          ///< Needed where a rule leaves it to an officer, and for a refusal, return, withdrawal or suspension.
    bool operator==(const StepRequest &) const = default;
};

/// Why a case cannot take a step: what the officer reads, and what would help.
struct StepObstacle {
    enum class Kind {
        Day,         ///< No day, or one before the step before.
        Order,       ///< Another step comes first.
        Paper,       ///< `paper` is missing.
        Rule,        ///< `rule` does not hold or lacks data.
        Reason,      ///< An officer must say why: `rule` leaves it to him, or the step asks for it.
        Locked,      ///< The period has been reported and is locked (F28).
        Signed,      ///< Decided: only a numbered adjustment changes it (F30).
    };

    Id<SupportCase> supportCase;
    Kind kind = Kind::Order;
    QString rule;                            ///< "E16"; empty where no rule is meant.
    std::optional<PaperType> paper;          ///< The paper that is missing, or that the rule asks about.
    QString text;                            ///< A whole sentence that names the cause and the way out.
    QString citation;                        ///< Of the rule; may be empty.

    bool operator==(const StepObstacle &) const = default;
};

/// Empty: the case can take the step. Those of the order come first, then papers, then rules.
std::vector<StepObstacle> obstaclesTo(Database &database, Id<SupportCase> supportCase, const StepRequest &request);
/// For many at once, in the order given; rules are read once.
std::vector<std::vector<StepObstacle>> obstaclesTo(Database &database, const std::vector<Id<SupportCase>> &cases, const StepRequest &request);
/// The steps that the case could take next by their order alone, the straight way first.
std::vector<Step> nextSteps(const SupportCase &supportCase);

/// A household that applies, with what its application says.
struct Application {
    Id<Household> household;
    QDate signedOn;
    bool operator==(const Application &) const = default;
};

/// Opens a case for each in the stream, with the application as its first paper. Throws Error{Conflict} naming the household that has an open case
/// or none of whose members can apply, or whose application has no day.
std::vector<Id<SupportCase>> openCases(const std::vector<Application> &applications, const QString &stream, UnitOfWork &work);

/// Takes it with all of them. Throws Error{Conflict} with the first obstacle, naming the household; then nothing is written.
/// Verified, Posted, Appraised, Approved, Removed and Adjusted are taken by their own verbs (`case_list.h`, `posting.h`, `appraisal.h`, `decision.h`).
void takeStep(const std::vector<Id<SupportCase>> &cases, const StepRequest &request, UnitOfWork &work);

/// A case of a batch, with what is its own.
struct BatchLine {
    Id<SupportCase> supportCase;
    QString reason;          ///< Instead of the request's; empty: that.
    QString number;          ///< Of its own paper, where an office numbers one for each case; empty: not numbered yet.
    bool operator==(const BatchLine &) const = default;
};
std::vector<std::vector<StepObstacle>> obstaclesToBatch(Database &database, const std::vector<BatchLine> &lines, const StepRequest &request);
/// As `takeStep`.
void takeStepWithBatch(const std::vector<BatchLine> &lines, const StepRequest &request, UnitOfWork &work);

/// Why no case can be opened for the household in the stream; empty: it can, given the day of its application.
QString obstacleToOpening(Database &database, Id<Household> household, const QString &stream);

/// Reported up to and with that day: no step may be dated into it any more (F28). Invalid: nothing is locked.
QDate lockedUntil(Database &database);
void lockUntil(QDate day, UnitOfWork &work);

/// Why a case can be refused, returned, suspended, withdrawn or taken off a list, by the step: codes and Vietnamese titles (H§6).
struct StepReason {
    QString code;
    QString title;
    bool operator==(const StepReason &) const = default;
};
std::vector<StepReason> reasonsFor(Step step);
QString reasonTitle(const QString &code);

}
