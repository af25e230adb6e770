#include "core/cases/take_step.h"

#include "core/base/official_date.h"
#include "core/base/uid.h"
#include "core/cases/step_record.h"
#include "core/store/office_setting.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct StepText { Q_DECLARE_TR_FUNCTIONS(core::SupportCase) };

const QString lockSetting = u"case/locked_until"_s;

bool hasOwnVerb(Step step)
{
    return step == Step::Registered || step == Step::Voted || step == Step::Verified || step == Step::Posted || step == Step::Submitted || step == Step::Appraised
        || step == Step::Returned || step == Step::Approved || step == Step::Removed || step == Step::Adjusted;
}

QString nextCode(const QString &communeCode, Database &database)
{
    const int last = database.value<int>(uR"(
        SELECT COALESCE(MAX(CAST(substr(code, length(?) + 2) AS INTEGER)), 0)
        FROM support_case
        WHERE substr(code, 1, length(?) + 1) = ? || '-')"_s, communeCode, communeCode, communeCode);
    return communeCode + u'-' + QString::number(last + 1).rightJustified(4, u'0');
}

Household applicant(const Application &application, const QString &stream, Database &database)
{
    if (const QString obstacle = obstacleToOpening(database, application.household, stream); !obstacle.isEmpty())
        throw Error(Error::Kind::Conflict, obstacle);
    const auto household = database.find(application.household);
    if (!application.signedOn.isValid())
        throw Error(Error::Kind::Conflict, StepText::tr("Household %1: enter the day of the application. The register never invents one.").arg(household->headName));
    return *household;
}

Id<SupportCase> openCase(const Application &application, const QString &stream, const PlaceBook &book, UnitOfWork &work)
{
    Database &database = work.database();
    const Household household = applicant(application, stream, database);
    const Place *commune = book.find(book.unitOn(household.place, household.hamlet, application.signedOn));
    SupportCase opened{.uid = newUid(work.order().at.toMSecsSinceEpoch()), .code = nextCode(commune ? commune->code : QString(), database),
                       .household = household.id, .stream = stream, .need = household.need, .openedOn = application.signedOn, .stepOn = application.signedOn};
    opened.id = work.add(opened);
    const StepRequest request{.step = Step::Registered, .on = application.signedOn};
    const QDate locked = lockedUntil(database);
    if (locked.isValid() && application.signedOn <= locked)
        throw Error(Error::Kind::Conflict, StepText::tr("The period up to %1 has been reported and is locked. Unlock it first, or date the application later.").arg(screenDate(locked)));
    recordStep(opened, request, GateAnswer{}, work);
    return opened.id;
}

}

std::vector<StepObstacle> obstaclesTo(Database &database, Id<SupportCase> supportCase, const StepRequest &request)
{
    return obstaclesTo(database, std::vector{supportCase}, request).front();
}

std::vector<std::vector<StepObstacle>> obstaclesTo(Database &database, const std::vector<Id<SupportCase>> &cases, const StepRequest &request)
{
    const Gate gate(database, request);
    std::vector<std::vector<StepObstacle>> obstacles;
    for (const Id<SupportCase> id : cases)
        obstacles.push_back(gate.answerFor(existingCase(database, id)).obstacles);
    return obstacles;
}

std::vector<std::vector<StepObstacle>> obstaclesToBatch(Database &database, const std::vector<BatchLine> &lines, const StepRequest &request)
{
    const Gate gate(database, request);
    std::vector<std::vector<StepObstacle>> obstacles;
    for (const BatchLine &line : lines)
        obstacles.push_back(gate.answerFor(existingCase(database, line.supportCase), line.reason.isEmpty() ? request.reason : line.reason).obstacles);
    return obstacles;
}

std::vector<Step> nextSteps(const SupportCase &supportCase)
{
    std::vector<Step> next;
    for (const Step step : straightWay())
        if (isNext(supportCase, step))
            next.push_back(step);
    for (const auto &[step, name] : EnumText<Step>::values)
        if (std::find(straightWay().begin(), straightWay().end(), step) == straightWay().end() && isNext(supportCase, step))
            next.push_back(step);
    return next;
}

std::vector<Id<SupportCase>> openCases(const std::vector<Application> &applications, const QString &stream, UnitOfWork &work)
{
    const PlaceBook book(work.database());
    std::vector<Id<SupportCase>> opened;
    for (const Application &application : applications)
        opened.push_back(openCase(application, stream, book, work));
    return opened;
}

QString obstacleToOpening(Database &database, Id<Household> id, const QString &stream)
{
    const auto household = database.find(id);
    if (!household)
        return StepText::tr("A household that applies has been deleted meanwhile. Choose again.");
    if (database.value<int>(u"SELECT COUNT(*) FROM household_merge WHERE gone_id = ?"_s, id) > 0)
        return StepText::tr("Household %1 was merged into another one. Open the case for that household.").arg(household->headName);
    if (const auto open = caseOf(database, id, stream); open && !(isClosed(open->step) && open->step != Step::Archived))
        return StepText::tr("Household %1 has the case %2 in this programme already (“%3”). Go on with that case.").arg(household->headName, open->code, titleOf(open->step));
    return {};
}

void takeStep(const std::vector<Id<SupportCase>> &cases, const StepRequest &request, UnitOfWork &work)
{
    std::vector<BatchLine> lines;
    for (const Id<SupportCase> id : cases)
        lines.push_back({.supportCase = id, .reason = {}, .number = {}});
    takeStepWithBatch(lines, request, work);
}

void takeStepWithBatch(const std::vector<BatchLine> &lines, const StepRequest &request, UnitOfWork &work)
{
    Q_ASSERT(!hasOwnVerb(request.step));
    const Gate gate(work.database(), request);
    for (const BatchLine &line : lines) {
        StepRequest own = request;
        if (!line.reason.isEmpty())
            own.reason = line.reason;
        const SupportCase supportCase = existingCase(work.database(), line.supportCase);
        GateAnswer answer = gate.answerFor(supportCase, own.reason);
        refuseObstacles(work.database(), supportCase, answer.obstacles);
        if (!line.number.isEmpty())
            answer.paper = numberedPaper(supportCase, own, answer, line.number, work);
        recordStep(supportCase, own, answer, work);
    }
}

QDate lockedUntil(Database &database)
{
    return QDate::fromString(database.value<QString>(u"SELECT value FROM office_setting WHERE name = ? ORDER BY id DESC LIMIT 1"_s, lockSetting), Qt::ISODate);
}

void lockUntil(QDate day, UnitOfWork &work)
{
    if (day == lockedUntil(work.database()))
        return;
    work.add(OfficeSetting{.name = lockSetting, .value = day.toString(Qt::ISODate), .validFrom = work.order().at.toUTC().toString(Qt::ISODateWithMs)});
}

}
