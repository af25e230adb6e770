#include "core/cases/step_record.h"

#include "core/eligibility/verdict_json.h"
#include "core/places/office_readings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct RecordText { Q_DECLARE_TR_FUNCTIONS(core::CaseStep) };

QString verdictsText(const std::vector<Verdict> &verdicts)
{
    QJsonArray array;
    for (const Verdict &verdict : verdicts)
        array.append(verdictJson(verdict));
    return array.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

// The paper that the officer says exists: of that day, and of the commune where an office issues it.
Paper paperOf(const SupportCase &supportCase, PaperType type, QDate on, Database &database)
{
    Paper paper{.type = type, .signedOn = on};
    if (!infoOf(type).isNumbered)
        return paper;
    paper.place = communeOf(database, supportCase.household, on);
    paper.issuer = officeNameOn(database, paper.place, on);
    paper.series = QString::fromUtf16(infoOf(type).abbreviation) + u'-' + officeSymbolOn(database, paper.place, on);
    return paper;
}

Id<Paper> provingPaper(const SupportCase &supportCase, const StepRequest &request, const GateAnswer &answer, UnitOfWork &work)
{
    const StepInfo &info = infoOf(request.step);
    if (info.papers.empty())
        return request.paper;
    const Id<Paper> paper = answer.paper ? answer.paper->id : savePaper(paperOf(supportCase, info.papers.front(), request.on, work.database()), work);
    putOnPaper(paper, {PaperCase{.supportCase = supportCase.id}}, work);
    return paper;
}

// F27: who prepared the case is not the one who should approve it.
bool preparedIt(const SupportCase &supportCase, const QString &person, Database &database)
{
    return database.value<int>(uR"(
        SELECT COUNT(*)
        FROM case_step
        WHERE case_id = ? AND person = ? AND step IN ('XA_THAM_TRA', 'DE_NGHI_PHE_DUYET', 'THAM_DINH'))"_s, supportCase.id, person) > 0;
}

void write(SupportCase supportCase, const StepRequest &request, Id<Paper> paper, const QString &verdicts, UnitOfWork &work)
{
    const QString person = work.order().person;
    work.add(CaseStep{.supportCase = supportCase.id, .step = request.step, .takenOn = request.on,
                      .actor = request.actor.isEmpty() ? QString::fromUtf16(infoOf(request.step).actor) : request.actor, .person = person, .paper = paper,
                      .list = request.list, .reasonCode = request.reasonCode, .reason = request.reason.trimmed(), .verdicts = verdicts,
                      .samePerson = request.step == Step::Approved && preparedIt(supportCase, person, work.database())});
    if (request.step == Step::Adjusted)
        return;   // the case stays where it stands
    supportCase.pausedAt = request.step == Step::Paused ? nameOf(supportCase.step) : QString();
    supportCase.step = request.step;
    supportCase.stepOn = request.on;
    work.change(supportCase);
}

// A case that goes on stands where it stood.
void resume(SupportCase supportCase, const StepRequest &request, UnitOfWork &work)
{
    const Step back = enumNamed<Step>(supportCase.pausedAt).value_or(Step::Registered);
    write(supportCase, request, request.paper, QString(), work);
    supportCase.pausedAt.clear();
    supportCase.step = back;
    supportCase.stepOn = request.on;
    work.change(supportCase);
}

}

void recordStep(SupportCase supportCase, const StepRequest &request, const GateAnswer &answer, UnitOfWork &work)
{
    if (request.step == Step::Resumed) {
        resume(std::move(supportCase), request, work);
        return;
    }
    const Id<Paper> paper = provingPaper(supportCase, request, answer, work);
    write(std::move(supportCase), request, paper, infoOf(request.step).keepsVerdict ? verdictsText(answer.verdicts) : QString(), work);
}

Paper numberedPaper(const SupportCase &supportCase, const StepRequest &request, const GateAnswer &answer, const QString &number, UnitOfWork &work)
{
    Paper paper = answer.paper ? *answer.paper : paperOf(supportCase, infoOf(request.step).papers.front(), request.on, work.database());
    paper.number = number;
    paper.id = savePaper(paper, work);
    return paper;
}

void recordStep(SupportCase supportCase, const StepRequest &request, UnitOfWork &work)
{
    write(std::move(supportCase), request, request.paper, QString(), work);
}

void refuseObstacles(Database &database, const SupportCase &supportCase, const std::vector<StepObstacle> &obstacles)
{
    if (obstacles.empty())
        return;
    const StepObstacle &first = obstacles.front();
    const QString rule = first.rule.isEmpty() ? QString() : u" ["_s + first.rule + (first.citation.isEmpty() ? QString() : u", "_s + first.citation) + u']';
    throw Error(Error::Kind::Conflict, RecordText::tr("%1: %2%3").arg(caseTitle(database, supportCase), first.text, rule));
}

SupportCase existingCase(Database &database, Id<SupportCase> id)
{
    const auto found = database.find(id);
    if (!found)
        throw Error(Error::Kind::Conflict, RecordText::tr("This case no longer exists. Look at the list of cases again."));
    return *found;
}

QString caseTitle(Database &database, const SupportCase &supportCase)
{
    return RecordText::tr("Household %1 (case %2)")
        .arg(database.value<QString>(u"SELECT head_name FROM household WHERE id = ?"_s, supportCase.household), supportCase.code);
}

Id<Place> communeOf(Database &database, Id<Household> household, QDate on)
{
    const auto found = database.find(household);
    return found ? PlaceBook(database).unitOn(found->place, found->hamlet, on) : Id<Place>();
}

}
