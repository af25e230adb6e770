#include "tests/crash/case_workflows.h"

#include "core/cases/decision.h"
#include "core/cases/meeting.h"
#include "core/cases/posting.h"
#include "core/papers/scan.h"
#include "core/places/place_book.h"
#include "tests/support/sample_households.h"

namespace crash {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate applied(2025, 2, 3);

Id<Place> commune(Site &site)
{
    return PlaceBook(site.database()).communeByCode(u"18310"_s, applied)->id;
}

// Each turn has its own family.
QString headOf(const Site &site)
{
    return u"Lê Thị Hồ Sơ %1"_s.arg(site.turn);
}

Id<Household> familyOf(Site &site)
{
    return site.database().value<Id<Household>>(u"SELECT id FROM household WHERE head_name = ? ORDER BY id DESC LIMIT 1"_s, headOf(site));
}

std::optional<SupportCase> caseIn(Site &site)
{
    const Id<Household> family = familyOf(site);
    return family.isStored() ? caseOf(site.database(), family) : std::nullopt;
}

bool standsAt(Site &site, Step step)
{
    const auto found = caseIn(site);
    return found && found->step == step;
}

void saveFamily(Site &site)
{
    const auto record = support::sampleHousehold(commune(site), {.name = headOf(site), .number = u"042157%1"_s.arg(site.turn, 6, 10, QChar(u'0'))});
    site.commit(u"Thêm hộ"_s, [&](UnitOfWork &work) { saveHousehold(record, work); });
}

void openOne(Site &site)
{
    const Id<Household> family = familyOf(site);
    site.commit(u"Mở hồ sơ"_s, [&](UnitOfWork &work) { openCases({{family, applied}}, u"CT_PHATDONG"_s, work); });
}

void saveAndOpen(Site &site)
{
    saveFamily(site);
    openOne(site);
}

// The step, its paper and the picture of its page are one unit.
void surveyOne(Site &site)
{
    const Id<SupportCase> id = caseIn(site)->id;
    site.commit(u"Khảo sát"_s, [&](UnitOfWork &work) {
        takeStep({id}, {.step = Step::Surveyed, .on = QDate(2025, 2, 10)}, work);
        const QByteArray picture = QByteArray(20'000, 'x') + headOf(site).toUtf8();
        addScan(papersOf(work.database(), id).back().id, u"phieu.jpg"_s, {u"image/jpeg"_s, picture}, work);
    });
}

bool isSurveyed(Site &site)
{
    const auto found = caseIn(site);
    if (!found || found->step != Step::Surveyed)
        return false;
    const std::vector<Scan> pages = scansOf(site.database(), papersOf(site.database(), found->id).back().id);
    return pages.size() == 1 && bytesOf(site.database(), pages.front().hash).has_value();
}

Paper paper(Site &site, const QString &series, QDate on)
{
    const QString issuer = u"Ủy ban nhân dân lần %1"_s.arg(site.turn);
    return {.issuer = issuer, .place = commune(site), .series = series, .number = nextNumber(site.database(), issuer, series, on.year()), .signedOn = on};
}

void bringToAppraisal(Site &site)
{
    saveAndOpen(site);
    surveyOne(site);
    const Id<SupportCase> id = caseIn(site)->id;
    site.commit(u"Họp thôn"_s, [&](UnitOfWork &work) {
        holdMeeting({.place = commune(site), .heldOn = {2025, 2, 12}, .invited = 30, .present = 28}, {{.supportCase = id, .agree = 27, .disagree = 1}}, work); });
    Id<SupportList> list;
    site.commit(u"Thẩm tra"_s, [&](UnitOfWork &work) {
        list = verifyCases({.title = headOf(site), .place = commune(site), .asOf = {2025, 2, 14}}, {id}, {.on = {2025, 2, 14}}, {}, work); });
    Id<Posting> posting;
    site.commit(u"Niêm yết"_s, [&](UnitOfWork &work) { posting = startPosting({.list = list, .startsOn = {2025, 2, 17}}, work); });
    site.commit(u"Kết thúc niêm yết"_s, [&](UnitOfWork &work) { endPosting(posting, {2025, 2, 25}, {}, work); });
    site.commit(u"Trình"_s, [&](UnitOfWork &work) { submitList(list, paper(site, u"TTr-UBND"_s, {2025, 2, 26}), work); });
    site.commit(u"Thẩm định"_s, [&](UnitOfWork &work) { appraiseList(list, {.signedOn = {2025, 2, 27}}, {}, work); });
}

template<class Do> void sign(Site &site, Do act)
{
    Register &opened = site.open();
    WorkOrder order = opened.order(u"Ký quyết định"_s);
    order.final = true;
    UnitOfWork work(opened.database(), order, opened.announcer());
    act(work);
    work.commit();
}

Id<SupportList> listIn(Site &site)
{
    return site.database().value<Id<SupportList>>(u"SELECT id FROM support_list WHERE title = ?"_s, headOf(site));
}

void approveOne(Site &site)
{
    const Paper decision = paper(site, u"QĐ-UBND"_s, {2025, 3, 3});
    const Id<SupportList> list = listIn(site);
    sign(site, [&](UnitOfWork &work) { approveList(list, decision, {}, work); });
}

void bringToApproval(Site &site)
{
    bringToAppraisal(site);
    approveOne(site);
}

void takeOff(Site &site)
{
    const Paper decision = paper(site, u"QĐ-UBND"_s, {2025, 4, 1});
    const Id<SupportList> list = listIn(site);
    const Id<SupportCase> id = caseIn(site)->id;
    sign(site, [&](UnitOfWork &work) { adjustList(list, decision, {{.kind = AdjustmentKind::Remove, .supportCase = id, .reasonCode = u"TU_NGUYEN_RUT"_s}}, work); });
}

bool isOff(Site &site)
{
    return standsAt(site, Step::Removed) && listOn(site.database(), listIn(site), {2025, 4, 1}).empty();
}

}

std::vector<Workflow> caseWorkflows()
{
    return {{"open a case", saveFamily, openOne, [](Site &site) { return caseIn(site).has_value(); }},
            {"survey a case and scan the paper", saveAndOpen, surveyOne, isSurveyed},
            {"approve a list", bringToAppraisal, approveOne, [](Site &site) { return standsAt(site, Step::Approved); }},
            {"take a case off an approved list", bringToApproval, takeOff, isOff}};
}

}
