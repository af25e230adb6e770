#pragma once

// The case (hồ sơ): one household's way through one programme. The case keeps its last step; the steps tell its story and are never edited.

#include "core/cases/case_step.h"
#include "core/households/household.h"
#include "core/papers/paper.h"
#include "core/support/support_list.h"

namespace core {

struct SupportCase {
    Id<SupportCase> id;
    QString uid;
    QString code;            ///< "18310-0007": the commune's code when it was opened and a running number.
    Id<Household> household;
    QString stream;          ///< "CT_PHATDONG".
    Need need = Need::Unknown;
    QDate openedOn;
    Step step = Step::Registered;
    QDate stepOn;            ///< Day of that step.
    QString pausedAt;        ///< Name of the step at which a suspended case stands; empty when it is not suspended.
    QDate plannedStart;      ///< When the family means to begin building; invalid: not said.
    QString note;

    bool operator==(const SupportCase &) const = default;
    bool isPaused() const { return step == Step::Paused; }
};

struct CaseStep {
    Id<CaseStep> id;
    Id<SupportCase> supportCase;
    Step step = Step::Registered;
    QDate takenOn;
    QString actor;           ///< Who took it, as the paper says: an office or a person.
    QString person;          ///< Who entered it.
    Id<Paper> paper;
    Id<SupportList> list;
    QString reasonCode;      ///< Of a refusal, a return, a suspension: "DAT_TRANH_CHAP" (`reasons.h`).
    QString reason;          ///< Why an officer decided so where a rule leaves it to him, or why it was refused, returned, suspended.
    QString verdicts;        ///< JSON array of verdicts as they were; empty where none is kept.
    bool samePerson = false; ///< F27: who approved had also prepared it. Marked, not forbidden.

    bool operator==(const CaseStep &) const = default;
};

template<> struct Mapping<SupportCase> {
    static constexpr auto table = "support_case";
    static constexpr auto columns = std::tuple{
        Column{"id", &SupportCase::id}, Column{"uid", &SupportCase::uid}, Column{"code", &SupportCase::code},
        Column{"household_id", &SupportCase::household}, Column{"stream", &SupportCase::stream}, Column{"need", &SupportCase::need},
        Column{"opened_on", &SupportCase::openedOn}, Column{"step", &SupportCase::step}, Column{"step_on", &SupportCase::stepOn},
        Column{"paused_at", &SupportCase::pausedAt}, Column{"planned_start", &SupportCase::plannedStart}, Column{"note", &SupportCase::note}};
};

template<> struct Mapping<CaseStep> {
    static constexpr auto table = "case_step";
    static constexpr auto columns = std::tuple{
        Column{"id", &CaseStep::id}, Column{"case_id", &CaseStep::supportCase}, Column{"step", &CaseStep::step},
        Column{"taken_on", &CaseStep::takenOn}, Column{"actor", &CaseStep::actor}, Column{"person", &CaseStep::person},
        Column{"paper_id", &CaseStep::paper}, Column{"list_id", &CaseStep::list}, Column{"reason_code", &CaseStep::reasonCode},
        Column{"reason", &CaseStep::reason}, Column{"verdicts", &CaseStep::verdicts}, Column{"same_person", &CaseStep::samePerson}};
};

/// The open case of a household in a programme, or in any for an empty stream; else its newest.
std::optional<SupportCase> caseOf(Database &database, Id<Household> household, const QString &stream = {});
/// By its code ("18310-0007") or uid.
std::optional<SupportCase> caseNamed(Database &database, const QString &codeOrUid);
/// In the order in which they were taken.
std::vector<CaseStep> stepsOf(Database &database, Id<SupportCase> supportCase);
/// The list that the case stands on as of the last decision: not stored for none.
Id<SupportList> listOf(Database &database, const SupportCase &supportCase);

}
