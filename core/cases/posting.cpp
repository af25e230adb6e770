#include "core/cases/posting.h"

#include "core/base/official_date.h"
#include "core/cases/case_list.h"
#include "core/cases/step_record.h"
#include "core/places/office_readings.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct PostingText { Q_DECLARE_TR_FUNCTIONS(core::Posting) };

SupportList listToPost(Id<SupportList> id, Database &database)
{
    const auto list = database.find(id);
    if (!list)
        throw Error(Error::Kind::Conflict, PostingText::tr("This list no longer exists. Look at the lists again."));
    if (list->isFrozen())
        throw Error(Error::Kind::Conflict, PostingText::tr("The list “%1” is approved already. Print its public notice from the forms; it needs no posting before the decision any more.").arg(list->title));
    return *list;
}

Id<Paper> paperOr(Id<Paper> given, PaperType type, const SupportList &list, QDate on, UnitOfWork &work)
{
    if (given.isStored())
        return given;
    Paper paper{.type = type, .issuer = officeNameOn(work.database(), list.place, on), .place = list.place, .signedOn = on, .list = list.id};
    if (infoOf(type).isNumbered)
        paper.series = QString::fromUtf16(infoOf(type).abbreviation) + u'-' + officeSymbolOn(work.database(), list.place, on);
    return savePaper(paper, work);
}

void postCase(const SupportCase &supportCase, Id<Posting> posting, const Gate &gate, UnitOfWork &work)
{
    work.add(PostedCase{.posting = posting, .supportCase = supportCase.id});
    const GateAnswer answer = gate.answerFor(supportCase);
    refuseObstacles(work.database(), supportCase, answer.obstacles);
    recordStep(supportCase, gate.request(), answer, work);
}

}

Id<Posting> startPosting(const Posting &given, UnitOfWork &work)
{
    Database &database = work.database();
    Posting posting = given;
    const SupportList list = listToPost(posting.list, database);
    if (!posting.startsOn.isValid())
        throw Error(Error::Kind::Conflict, PostingText::tr("Enter the first day of the posting."));
    if (!posting.dueOn.isValid())
        posting.dueOn = posting.startsOn.addDays(postingDaysOn(database, list.place, posting.startsOn));
    posting.endedOn = QDate();
    posting.notice = paperOr(posting.notice, PaperType::PostingNotice, list, posting.startsOn, work);
    posting.opening = paperOr(posting.opening, PaperType::PostingOpened, list, posting.startsOn, work);
    posting.id = work.add(posting);

    const std::vector<SupportCase> cases = casesOnList(database, list.id);
    const std::vector<PaperCase> lines = linesOfList(database, list.id);   // what people could read on the board stays as it was
    putOnPaper(posting.notice, lines, work);
    putOnPaper(posting.opening, lines, work);
    const Gate gate(database, {.step = Step::Posted, .on = posting.startsOn, .actor = {}, .paper = posting.notice, .list = list.id});
    for (const SupportCase &supportCase : cases)
        if (supportCase.step != Step::Posted)
            postCase(supportCase, posting.id, gate, work);
    return posting.id;
}

void endPosting(Id<Posting> id, QDate endedOn, const QString &result, UnitOfWork &work)
{
    Database &database = work.database();
    auto posting = database.find(id);
    if (!posting || !posting->isOpen())
        throw Error(Error::Kind::Conflict, PostingText::tr("This posting has ended already. Look at the list again."));
    if (!endedOn.isValid() || endedOn < posting->dueOn)
        throw Error(Error::Kind::Conflict, PostingText::tr("The list is posted up to and with %1. It can be taken down on that day or later.").arg(screenDate(posting->dueOn)));
    const auto list = database.find(posting->list);
    posting->endedOn = endedOn;
    posting->result = result;
    posting->closing = paperOr(posting->closing, PaperType::PostingClosed, *list, endedOn, work);
    work.change(*posting);
    std::vector<PaperCase> lines;
    for (const Id<SupportCase> supportCase : database.rows<Id<SupportCase>>(u"SELECT case_id FROM posting_case WHERE posting_id = ? ORDER BY id"_s, id))
        lines.push_back({.supportCase = supportCase});
    putOnPaper(posting->closing, lines, work);
}

std::vector<Posting> postingsOf(Database &database, Id<SupportList> list)
{
    return database.all<Posting>(u"WHERE list_id = ? ORDER BY starts_on DESC, id DESC"_s, list);
}

std::optional<Posting> lastPostingOf(Database &database, Id<SupportCase> supportCase, QDate on)
{
    const auto found = database.all<Posting>(uR"(
        WHERE id IN (SELECT posting_id FROM posting_case WHERE case_id = ?) AND starts_on <= ?
        ORDER BY starts_on DESC, id DESC
        LIMIT 1)"_s, supportCase, on);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

}
