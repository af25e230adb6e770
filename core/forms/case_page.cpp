#include "core/forms/case_page.h"

#include "core/base/official_date.h"
#include "core/eligibility/verdict_json.h"
#include "core/forms/list_page.h"
#include "core/support/adjustment.h"
#include "core/support/facts_of.h"
#include "core/support/listed_household.h"
#include "core/support/streams.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct PageText { Q_DECLARE_TR_FUNCTIONS(core::CasePage) };

const QString numberKey = u"so_van_ban"_s;
const QString dateKey = u"ngay_ky"_s;
const QString preparerKey = u"nguoi_lap"_s;
const QString signerKey = u"nguoi_ky"_s;
const QString positionKey = u"chuc_vu"_s;
const QString placeKey = u"noi_ky"_s;

HouseholdRecord recordOf(Database &database, Id<Household> household)
{
    if (const auto record = loadHousehold(database, household))
        return *record;
    throw Error(Error::Kind::BadRequest, PageText::tr("The household does not exist any more. Choose a household of the register."));
}

QString unitsAbove(const PlaceBook &book, Id<Place> commune)
{
    QStringList names;
    const Place *place = book.find(commune);
    while (place && (place = book.find(place->parent)))
        names.append(unitInSentence(place->name));
    return names.join(u", "_s);
}

std::vector<Reason> failingOf(const Verdict &verdict)
{
    std::vector<Reason> failing;
    std::copy_if(verdict.reasons.begin(), verdict.reasons.end(), std::back_inserter(failing),
                 [](const Reason &reason) -> bool { return reason.result == RuleResult::Fail; });
    return failing;
}

// The household as the register knows it on the day; `stream` empty: in the programme that favours it most.
CasePage pageOfDay(Database &database, const HouseholdRecord &record, const QString &stream, QDate on)
{
    CasePage page{.on = on, .record = record};
    const Judge judge(database, on);
    const std::vector<Ruling> rulings = judge.rulingsOf(record);
    const Ruling *found = rulingFor(rulings, stream);
    const Ruling ruling = found ? *found : Ruling{.stream = stream};
    page.line = LineMaker(database, on).lineOf(record, ruling);
    if (found)
        page.failing = failingOf(judge.inWords(ruling, record));
    if (const HouseSurvey *survey = surveyOn(record, on))
        page.survey = *survey;
    const PlaceBook book(database);
    page.commune = book.nameOf(page.line.place);
    page.above = unitsAbove(book, page.line.place);
    return page;
}

std::optional<Paper> newestPaper(Database &database, Id<SupportCase> supportCase, PaperType type, QDate on)
{
    const std::vector<Paper> papers = database.all<Paper>(uR"(
        WHERE type = ? AND (signed_on IS NULL OR signed_on <= ?)
          AND id IN (SELECT paper_id FROM paper_case WHERE case_id = ?)
        ORDER BY signed_on DESC, id DESC
        LIMIT 1)"_s, type, on, supportCase);
    return papers.empty() ? std::nullopt : std::optional(papers.front());
}

QString citationOf(Database &database, Id<Paper> paper)
{
    const auto found = database.find(paper);
    return found ? fullCitationOf(*found) : QString();
}

std::optional<Adjustment> lastAdjustment(Database &database, Id<SupportCase> supportCase, QDate on)
{
    const std::vector<Adjustment> adjustments = database.all<Adjustment>(uR"(
        WHERE case_id = ? AND decided_on <= ?
        ORDER BY decided_on DESC, id DESC
        LIMIT 1)"_s, supportCase, on);
    return adjustments.empty() ? std::nullopt : std::optional(adjustments.front());
}

// What the decisions say stands before what the register says today.
void readApproval(Database &database, CasePage &page)
{
    const auto approved = std::find_if(page.steps.rbegin(), page.steps.rend(), [](const CaseStep &step) -> bool { return step.step == Step::Approved; });
    if (approved == page.steps.rend())
        return;
    page.decision = citationOf(database, approved->paper);
    for (const SupportLine &line : database.all<SupportLine>(u"WHERE list_id = ? AND household_id = ?"_s, approved->list, page.supportCase.household))
        page.line = listedFromText(line.snapshot);
}

void readAdjustment(Database &database, CasePage &page)
{
    const auto adjustment = lastAdjustment(database, page.supportCase.id, page.on);
    if (!adjustment)
        return;
    const QString &snapshot = adjustment->after.isEmpty() ? adjustment->before : adjustment->after;
    if (!snapshot.isEmpty())
        page.line = listedFromText(snapshot);
    const QString citation = citationOf(database, adjustment->paper);
    if (page.decision.isEmpty())
        page.decision = citation;
    else if (!citation.isEmpty() && citation != page.decision)
        page.decision += u", được điều chỉnh, bổ sung tại "_s + citation;
}

// A refusal is answered for by what was found that day, not by what the register has come to say since.
void readRefusal(CasePage &page)
{
    const auto refused = std::find_if(page.steps.rbegin(), page.steps.rend(), [](const CaseStep &step) -> bool { return step.step == Step::Refused; });
    if (refused == page.steps.rend() || refused->verdicts.isEmpty())
        return;
    page.failing.clear();
    for (const QJsonValue &verdict : QJsonDocument::fromJson(refused->verdicts.toUtf8()).array())
        for (const Reason &reason : failingOf(verdictFromJson(verdict.toObject())))
            page.failing.push_back(reason);
}

}

CasePage casePageOf(Database &database, Id<Household> household, QDate on)
{
    return pageOfDay(database, recordOf(database, household), {}, on);
}

CasePage casePageOf(Database &database, Id<SupportCase> id, QDate on, std::optional<PaperType> printed)
{
    const auto supportCase = database.find(id);
    if (!supportCase)
        throw Error(Error::Kind::BadRequest, PageText::tr("The case does not exist any more. Choose a case of the register."));
    HouseholdRecord record = recordOf(database, supportCase->household);
    if (supportCase->need != Need::Unknown)
        record.household.need = supportCase->need;
    CasePage page = pageOfDay(database, record, supportCase->stream, on);
    page.supportCase = *supportCase;
    page.steps = database.all<CaseStep>(u"WHERE case_id = ? AND taken_on <= ? ORDER BY id"_s, id, on);
    page.application = newestPaper(database, id, PaperType::Application, on);
    if (printed)
        page.paper = newestPaper(database, id, *printed, on);
    readApproval(database, page);
    readAdjustment(database, page);
    readRefusal(page);
    return page;
}

QDate dayOf(const CasePage &page, Step step)
{
    QDate day;
    for (const CaseStep &taken : page.steps)
        if (taken.step == step)
            day = taken.takenOn;
    return day;
}

QString reasonOf(const CasePage &page, Step step)
{
    QString reason;
    for (const CaseStep &taken : page.steps)
        if (taken.step == step)
            reason = taken.reason;
    return reason;
}

QString fullCitationOf(const Paper &paper)
{
    QString citation = paper.type == PaperType::Approval || paper.type == PaperType::Adjustment ? u"Quyết định"_s : titleOf(paper.type);
    if (!paper.number.isEmpty())
        citation += u" số "_s + paper.number + (paper.series.isEmpty() ? QString() : u'/' + paper.series);
    if (paper.signedOn.isValid())
        citation += u' ' + officialDate(paper.signedOn);
    return paper.issuer.isEmpty() ? citation : citation + u" của "_s + paper.issuer;
}

CaseHeading caseHeading(const QString &unit, const QHash<QString, QString> &values)
{
    const auto valueOf = [&](const QString &key) -> QString { return values.value(key).trimmed(); };
    return {.unit = unit, .place = valueOf(placeKey), .number = valueOf(numberKey), .signedOn = PartialDate::fromTyped(valueOf(dateKey)).value_or(PartialDate()).date(),
            .signedBy = valueOf(signerKey), .position = valueOf(positionKey), .preparedBy = valueOf(preparerKey), .values = values};
}

CaseHeading withPaper(CaseHeading heading, const std::optional<Paper> &paper)
{
    if (!paper)
        return heading;
    if (heading.number.isEmpty() && !paper->number.isEmpty())
        heading.number = paper->series.isEmpty() ? paper->number : paper->number + u'/' + paper->series;
    if (!heading.signedOn.isValid())
        heading.signedOn = paper->signedOn;
    if (heading.signedBy.isEmpty()) {
        heading.signedBy = paper->signedBy;
        heading.position = paper->position.isEmpty() ? heading.position : paper->position;
    }
    return heading;
}

std::vector<FormBlank> officeBlanks(const std::vector<FormBlank> &own)
{
    std::vector<FormBlank> blanks{{dateKey, u"Ngày ký"_s, {}}, {signerKey, u"Người ký"_s, {}},
                                  {positionKey, u"Chức vụ người ký"_s, u"CHỦ TỊCH"_s}, {placeKey, u"Nơi ký"_s, {}}};
    blanks.insert(blanks.end(), own.begin(), own.end());
    return blanks;
}

std::vector<FormBlank> numberedBlanks(const std::vector<FormBlank> &own)
{
    std::vector<FormBlank> blanks = officeBlanks(own);
    blanks.insert(blanks.begin(), {numberKey, u"Số văn bản"_s, {}});
    return blanks;
}

}
