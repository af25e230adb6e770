#include "core/cases/decision.h"

#include "core/base/official_date.h"
#include "core/cases/step_record.h"
#include "core/households/household_record.h"
#include "core/support/listed_household.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct DecisionText { Q_DECLARE_TR_FUNCTIONS(core::Decision) };

SupportList existingList(Database &database, Id<SupportList> id)
{
    const auto list = database.find(id);
    if (!list)
        throw Error(Error::Kind::Conflict, DecisionText::tr("This list no longer exists. Look at the lists again."));
    return *list;
}

Id<Paper> enterDecision(Paper decision, PaperType type, Id<SupportList> list, UnitOfWork &work)
{
    Q_ASSERT(work.order().final);   // a signed decision is corrected by another one, never undone
    if (decision.number.trimmed().isEmpty() || !decision.signedOn.isValid())
        throw Error(Error::Kind::Conflict, DecisionText::tr("Enter number and day of the paper “%1”: without them nothing is decided.").arg(titleOf(type)));
    decision.type = type;
    decision.list = list;
    return savePaper(decision, work);
}

/// Writes the rows of one adjusting decision.
class Adjuster {
public:
    Adjuster(const SupportList &list, const Paper &decision, UnitOfWork &work)
        : m_list(list), m_decision(decision), m_work(work), m_standing(listOn(work.database(), list.id, QDate(9999, 12, 31)))
    {
        const std::vector<Adjustment> earlier = adjustmentsOf(work.database(), list.id);
        if (!earlier.empty() && decision.signedOn < earlier.back().decidedOn)
            throw Error(Error::Kind::Conflict, DecisionText::tr("The list was adjusted on %1 already; a later decision cannot be dated before. Correct the day.").arg(screenDate(earlier.back().decidedOn)));
    }

    void decide(const AdjustmentRequest &row)
    {
        const SupportCase supportCase = existingCase(m_work.database(), row.supportCase);
        requireReason(row, supportCase);
        switch (row.kind) {
        case AdjustmentKind::Add: add(row, supportCase, m_list.id, addedLine(row, supportCase)); return;
        case AdjustmentKind::Remove: remove(row, supportCase, Step::Removed); return;
        case AdjustmentKind::MoveBatch: move(row, supportCase); return;
        default: change(row, supportCase); return;
        }
    }

private:
    const ListedHousehold &standing(const SupportCase &supportCase) const
    {
        for (const StandingLine &line : m_standing)
            if (line.household.household == supportCase.household)
                return line.household;
        throw Error(Error::Kind::Conflict, DecisionText::tr("%1 does not stand on the list “%2”. Choose the list that it stands on.")
                                               .arg(caseTitle(m_work.database(), supportCase), titleWithBatch(m_list)));
    }

    void requireReason(const AdjustmentRequest &row, const SupportCase &supportCase) const
    {
        if (row.reason.trimmed().isEmpty() && row.reasonCode.isEmpty())
            throw Error(Error::Kind::Conflict, DecisionText::tr("%1: say why (%2). The decision prints the reason of each row.").arg(caseTitle(m_work.database(), supportCase), titleOf(row.kind)));
    }

    QString reasonOf(const AdjustmentRequest &row) const { return row.reason.trimmed().isEmpty() ? reasonTitle(row.reasonCode) : row.reason.trimmed(); }

    Adjustment rowFor(const AdjustmentRequest &row, const SupportCase &supportCase) const
    {
        return {.paper = m_decision.id, .list = m_list.id, .household = supportCase.household, .supportCase = supportCase.id, .decidedOn = m_decision.signedOn,
                .kind = row.kind, .reasonCode = row.reasonCode, .reason = reasonOf(row), .replaces = row.replaces, .stream = supportCase.stream, .need = supportCase.need};
    }

    StepRequest requestFor(Step step, const AdjustmentRequest &row) const
    {
        return {.step = step, .on = m_decision.signedOn, .actor = m_decision.issuer, .paper = m_decision.id, .list = m_list.id, .reasonCode = row.reasonCode, .reason = reasonOf(row)};
    }

    // The household as it would stand on a list of that day.
    ListedHousehold lineToday(const SupportCase &supportCase) const
    {
        const auto record = loadHousehold(m_work.database(), supportCase.household);
        LineMaker maker(m_work.database(), m_decision.signedOn);
        const std::vector<Ruling> rulings = Judge(m_work.database(), m_decision.signedOn).rulingsOf(*record);
        const Ruling *ruling = rulingFor(rulings, supportCase.stream);
        return maker.lineOf(*record, ruling ? *ruling : Ruling{.stream = supportCase.stream});
    }

    ListedHousehold addedLine(const AdjustmentRequest &row, const SupportCase &supportCase)
    {
        for (const StandingLine &line : m_standing)
            if (line.household.household == supportCase.household)
                throw Error(Error::Kind::Conflict, DecisionText::tr("%1 stands on the list already.").arg(caseTitle(m_work.database(), supportCase)));
        if (row.replaces.isStored() && existingCase(m_work.database(), row.replaces).step != Step::Removed)
            throw Error(Error::Kind::Conflict, DecisionText::tr("%1 has not been taken off the list, so nobody can take its place. Take it off in the same decision, above this row.")
                                                   .arg(caseTitle(m_work.database(), existingCase(m_work.database(), row.replaces))));
        return lineToday(supportCase);
    }

    void add(const AdjustmentRequest &row, const SupportCase &supportCase, Id<SupportList> list, const ListedHousehold &line)
    {
        leaveOpenList(supportCase);
        StepRequest request = requestFor(Step::Approved, row);
        request.list = list;
        const GateAnswer answer = gateFor(request, supportCase);
        Adjustment adjustment = rowFor(row, supportCase);
        adjustment.list = list;
        adjustment.need = line.need;
        adjustment.amount = line.amount;
        adjustment.after = snapshotText(line);
        m_work.add(adjustment);
        putOnPaper(m_decision.id, {PaperCase{.supportCase = supportCase.id, .snapshot = adjustment.after}}, m_work);
        recordStep(supportCase, request, answer, m_work);
    }

    // Who was appraised on a list that awaits its decision leaves that list for this one.
    void leaveOpenList(const SupportCase &supportCase)
    {
        const Id<SupportList> id = listOf(m_work.database(), supportCase);
        if (!id.isStored())
            return;
        const SupportList other = existingList(m_work.database(), id);
        if (other.isFrozen())
            throw Error(Error::Kind::Conflict, DecisionText::tr("%1 stands on the approved list “%2”. Move it by an adjusting decision of that list.")
                                                   .arg(caseTitle(m_work.database(), supportCase), titleWithBatch(other)));
        removeFromList(id, supportCase.household, m_work);
    }

    // An adjusting decision approves who it adds, so it stands where the approval stands.
    GateAnswer gateFor(const StepRequest &request, const SupportCase &supportCase) const
    {
        GateAnswer answer = Gate(m_work.database(), request).answerFor(supportCase);
        std::erase_if(answer.obstacles, [](const StepObstacle &each) -> bool { return each.kind == StepObstacle::Kind::Paper && each.paper == PaperType::Approval; });
        refuseObstacles(m_work.database(), supportCase, answer.obstacles);
        answer.paper = m_decision;
        return answer;
    }

    void remove(const AdjustmentRequest &row, const SupportCase &supportCase, Step step)
    {
        Adjustment adjustment = rowFor(row, supportCase);
        adjustment.before = snapshotText(standing(supportCase));
        adjustment.stands = false;
        const StepRequest request = requestFor(step, row);
        refuseObstacles(m_work.database(), supportCase, Gate(m_work.database(), request).answerFor(supportCase).obstacles);
        m_work.add(adjustment);
        recordStep(supportCase, request, m_work);
    }

    void change(const AdjustmentRequest &row, SupportCase supportCase)
    {
        ListedHousehold line = standing(supportCase);
        Adjustment adjustment = rowFor(row, supportCase);
        adjustment.before = snapshotText(line);
        if (row.kind == AdjustmentKind::ChangeNeed)
            changeNeed(row, supportCase, line);
        else if (row.kind == AdjustmentKind::ChangeSource)
            changeSource(row, supportCase, line);
        else
            changeHead(supportCase, line);
        adjustment.need = line.need;
        adjustment.amount = line.amount;
        adjustment.after = snapshotText(line);
        const StepRequest request = requestFor(Step::Adjusted, row);
        refuseObstacles(m_work.database(), supportCase, Gate(m_work.database(), request).answerFor(supportCase).obstacles);
        m_work.add(adjustment);
        recordStep(supportCase, request, m_work);
    }

    void changeNeed(const AdjustmentRequest &row, SupportCase &supportCase, ListedHousehold &line)
    {
        if (row.need == Need::Unknown || row.need == line.need)
            throw Error(Error::Kind::Conflict, DecisionText::tr("%1: choose the other form of support.").arg(caseTitle(m_work.database(), supportCase)));
        line.need = row.need;
        line.amounts.clear();
        line.amount = Money();
        line.verified = true;
        for (const SupportPackage &package : packagesFor(m_work.database(), supportCase.stream, row.need, m_decision.signedOn)) {
            line.amounts.push_back({package.source, package.amount});
            line.amount += package.amount;
            line.verified = line.verified && package.verified;
        }
        supportCase.need = row.need;
        m_work.change(supportCase);
    }

    void changeSource(const AdjustmentRequest &row, const SupportCase &supportCase, ListedHousehold &line) const
    {
        if (row.amounts.empty() || row.amounts == line.amounts)
            throw Error(Error::Kind::Conflict, DecisionText::tr("%1: enter the new amounts by source.").arg(caseTitle(m_work.database(), supportCase)));
        line.amounts = row.amounts;
        line.amount = Money();
        for (const SourceAmount &amount : row.amounts)
            line.amount += amount.amount;
    }

    // The household's record says who the head is now; the list follows it by this decision.
    void changeHead(const SupportCase &supportCase, ListedHousehold &line) const
    {
        const ListedHousehold now = lineToday(supportCase);
        if (now.name == line.name && now.number == line.number)
            throw Error(Error::Kind::Conflict, DecisionText::tr("%1 has the same head as on the list. Change the head in the household first.").arg(caseTitle(m_work.database(), supportCase)));
        line.name = now.name;
        line.birth = now.birth;
        line.gender = now.gender;
        line.number = now.number;
        line.ethnic = now.ethnic;
    }

    void move(const AdjustmentRequest &row, const SupportCase &supportCase)
    {
        const SupportList to = existingList(m_work.database(), row.toList);
        if (!to.isFrozen() || to.id == m_list.id)
            throw Error(Error::Kind::Conflict, DecisionText::tr("%1: choose another approved list to move it to.").arg(caseTitle(m_work.database(), supportCase)));
        const ListedHousehold line = standing(supportCase);
        Adjustment from = rowFor(row, supportCase);
        from.before = snapshotText(line);
        from.stands = false;
        const StepRequest request = requestFor(Step::Adjusted, row);
        refuseObstacles(m_work.database(), supportCase, Gate(m_work.database(), request).answerFor(supportCase).obstacles);
        m_work.add(from);
        Adjustment there = rowFor(row, supportCase);
        there.list = to.id;
        there.need = line.need;
        there.amount = line.amount;
        there.after = from.before;
        m_work.add(there);
        recordStep(supportCase, request, m_work);
    }

    const SupportList &m_list;
    const Paper m_decision;
    UnitOfWork &m_work;
    const std::vector<StandingLine> m_standing;      ///< Before this decision.
};

}

void approveList(Id<SupportList> id, const Paper &given, const QString &reason, UnitOfWork &work)
{
    Database &database = work.database();
    const SupportList list = existingList(database, id);
    if (list.isFrozen())
        throw Error(Error::Kind::Conflict, DecisionText::tr("The list “%1” has been approved already. Change it by an adjusting decision.").arg(titleWithBatch(list)));
    const Id<Paper> decision = enterDecision(given, PaperType::Approval, id, work);
    putOnPaper(decision, linesOfList(database, id), work);
    const Gate gate(database, {.step = Step::Approved, .on = given.signedOn, .actor = given.issuer, .paper = decision, .list = id, .reasonCode = {}, .reason = reason});
    for (const SupportCase &supportCase : casesOnList(database, id)) {
        const GateAnswer answer = gate.answerFor(supportCase);
        refuseObstacles(database, supportCase, answer.obstacles);
        recordStep(supportCase, gate.request(), answer, work);
    }
    freezeList(id, given.signedOn, work);
}

void adjustList(Id<SupportList> id, const Paper &given, const std::vector<AdjustmentRequest> &rows, UnitOfWork &work)
{
    const SupportList list = existingList(work.database(), id);
    if (!list.isFrozen())
        throw Error(Error::Kind::Conflict, DecisionText::tr("The list “%1” is not approved yet. Change the list itself.").arg(list.title));
    if (rows.empty())
        throw Error(Error::Kind::Conflict, DecisionText::tr("The decision changes nothing. Add the households that it concerns."));
    Paper decision = given;
    decision.id = enterDecision(given, PaperType::Adjustment, id, work);
    decision.type = PaperType::Adjustment;
    Adjuster adjuster(list, decision, work);
    for (const AdjustmentRequest &row : rows)
        adjuster.decide(row);
    std::vector<PaperCase> lines;
    for (const Adjustment &adjustment : adjustmentsIn(work.database(), decision.id))
        lines.push_back({.supportCase = adjustment.supportCase, .snapshot = adjustment.stands ? adjustment.after : adjustment.before});
    putOnPaper(decision.id, lines, work);
}

}
