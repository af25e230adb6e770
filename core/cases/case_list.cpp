#include "core/cases/case_list.h"

#include "core/cases/step_record.h"
#include "core/support/adjustment.h"
#include "core/support/listed_household.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct ListText { Q_DECLARE_TR_FUNCTIONS(core::SupportCase) };

QString reasonFor(const SupportCase &supportCase, const StepRequest &request, const OfficerDecisions &reasons)
{
    return reasons.value(supportCase.id.value, request.reason);
}

const Appraisal *returnOf(const std::vector<Appraisal> &returned, Id<SupportCase> supportCase)
{
    const auto found = std::find_if(returned.begin(), returned.end(), [&](const Appraisal &each) -> bool { return each.supportCase == supportCase; });
    return found == returned.end() ? nullptr : &*found;
}

void returnCase(const SupportCase &supportCase, const Appraisal &appraisal, Id<Paper> minutes, QDate on, UnitOfWork &work)
{
    if (appraisal.reason.trimmed().isEmpty())
        throw Error(Error::Kind::Conflict, ListText::tr("%1 is returned without a reason. Say what the commune has to correct.").arg(caseTitle(work.database(), supportCase)));
    const Gate gate(work.database(), {.step = Step::Returned, .on = on, .actor = {}, .paper = minutes, .list = appraisal.list, .reasonCode = appraisal.reasonCode, .reason = appraisal.reason});
    const GateAnswer answer = gate.answerFor(supportCase);
    refuseObstacles(work.database(), supportCase, answer.obstacles);
    recordStep(supportCase, gate.request(), answer, work);
    removeFromList(appraisal.list, supportCase.household, work);
}

Id<Paper> enterPaper(Paper paper, PaperType type, Id<SupportList> list, UnitOfWork &work)
{
    paper.type = type;
    paper.list = list;
    if (!paper.signedOn.isValid())
        throw Error(Error::Kind::Conflict, ListText::tr("Enter the day of the paper “%1”.").arg(titleOf(type)));
    const Id<Paper> id = savePaper(paper, work);
    putOnPaper(id, linesOfList(work.database(), list), work);
    return id;
}

// A list goes to one decision, and each programme has its own.
QString streamOf(const std::vector<SupportCase> &cases)
{
    if (cases.empty())
        throw Error(Error::Kind::Conflict, ListText::tr("No case was chosen. Choose the cases that go on the list."));
    for (const SupportCase &supportCase : cases)
        if (supportCase.stream != cases.front().stream)
            throw Error(Error::Kind::Conflict, ListText::tr("The cases %1 and %2 are of different programmes. Make a list for each programme.").arg(cases.front().code, supportCase.code));
    return cases.front().stream;
}

}

Id<SupportList> verifyCases(const SupportList &given, const std::vector<Id<SupportCase>> &ids, const StepRequest &asked, const QHash<qint64, QString> &reasons,
                            UnitOfWork &work)
{
    Database &database = work.database();
    StepRequest request = asked;
    request.step = Step::Verified;
    const Gate gate(database, request);
    std::vector<SupportCase> cases;
    std::vector<GateAnswer> answers;
    std::vector<Id<Household>> households;
    OfficerDecisions decided;
    for (const Id<SupportCase> id : ids) {
        cases.push_back(existingCase(database, id));
        const QString reason = reasonFor(cases.back(), asked, reasons);
        answers.push_back(gate.answerFor(cases.back(), reason));
        refuseObstacles(database, cases.back(), answers.back().obstacles);
        households.push_back(cases.back().household);
        decided.insert(cases.back().household.value, reason);
    }
    SupportList list = given;
    list.stream = streamOf(cases);
    request.list = makeList(list, households, decided, work);
    for (std::size_t at = 0; at < cases.size(); ++at) {
        request.reason = reasonFor(cases[at], asked, reasons);
        recordStep(cases[at], request, answers[at], work);
    }
    return request.list;
}

void submitList(Id<SupportList> list, const Paper &submission, UnitOfWork &work)
{
    const Id<Paper> paper = enterPaper(submission, PaperType::Submission, list, work);
    const Gate gate(work.database(), {.step = Step::Submitted, .on = submission.signedOn, .actor = {}, .paper = paper, .list = list});
    for (const SupportCase &supportCase : casesOnList(work.database(), list)) {
        const GateAnswer answer = gate.answerFor(supportCase);
        refuseObstacles(work.database(), supportCase, answer.obstacles);
        recordStep(supportCase, gate.request(), answer, work);
    }
}

void appraiseList(Id<SupportList> list, const Paper &given, const std::vector<Appraisal> &returned, UnitOfWork &work)
{
    const Id<Paper> minutes = enterPaper(given, PaperType::AppraisalMinutes, list, work);
    const Gate gate(work.database(), {.step = Step::Appraised, .on = given.signedOn, .actor = {}, .paper = minutes, .list = list});
    for (const SupportCase &supportCase : casesOnList(work.database(), list)) {
        Appraisal appraisal{.paper = minutes, .list = list, .supportCase = supportCase.id};
        if (const Appraisal *back = returnOf(returned, supportCase.id)) {
            appraisal.agreed = false;
            appraisal.reasonCode = back->reasonCode;
            appraisal.reason = back->reason.trimmed();
            returnCase(supportCase, appraisal, minutes, given.signedOn, work);
        } else {
            const GateAnswer answer = gate.answerFor(supportCase);
            refuseObstacles(work.database(), supportCase, answer.obstacles);
            recordStep(supportCase, gate.request(), answer, work);
        }
        work.add(appraisal);
    }
}

std::vector<SupportCase> casesOnList(Database &database, Id<SupportList> list)
{
    return database.all<SupportCase>(uR"(
        WHERE id IN (SELECT MAX(own.id)
                     FROM standing_line
                     JOIN support_case AS own ON own.household_id = standing_line.household_id AND own.stream = standing_line.stream
                     WHERE standing_line.list_id = ?1
                     GROUP BY standing_line.household_id)
        ORDER BY COALESCE((SELECT position FROM support_line WHERE support_line.list_id = ?1 AND support_line.household_id = support_case.household_id), 1000000000), id)"_s, list);
}

std::vector<PaperCase> linesOfList(Database &database, Id<SupportList> list)
{
    QHash<qint64, QString> snapshots;
    for (const StandingLine &line : listOn(database, list, QDate(9999, 12, 31)))
        snapshots.insert(line.household.household.value, snapshotText(line.household));
    std::vector<PaperCase> lines;
    for (const SupportCase &supportCase : casesOnList(database, list))
        lines.push_back({.supportCase = supportCase.id, .snapshot = snapshots.value(supportCase.household.value)});
    return lines;
}

std::vector<Appraisal> appraisalsOf(Database &database, Id<SupportCase> supportCase)
{
    return database.all<Appraisal>(u"WHERE case_id = ? ORDER BY id"_s, supportCase);
}

std::vector<Appraisal> appraisalsIn(Database &database, Id<Paper> minutes)
{
    return database.all<Appraisal>(u"WHERE paper_id = ? ORDER BY id"_s, minutes);
}

}
