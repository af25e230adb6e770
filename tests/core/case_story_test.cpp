// Ten households on the whole way from the hamlet meeting to settlement, with a refusal, a complaint, a returned row, a replacement, a suspension, a new head, and
// the change of units of 1/7/2025 in the middle.

#include "core/history/undo_words.h"
#include "core/households/family_changes.h"
#include "tests/core/cases/case_register.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Movement : support::CaseRegister {
    std::vector<Id<SupportCase>> cases;

    Movement()
    {
        for (int i = 0; i < 10; ++i) {
            HouseholdRecord record = support::sampleHousehold(tanHuong, {.name = u"Nguyễn Văn %1"_s.arg(QString::fromUtf8(names[i])), .birth = {1950 + i, 1, 1}, .gender = Gender::Male,
                                                                        .number = u"0420%1900%2"_s.arg(50 + i).arg(100 + i)});
            if (i == 1)
                record.household.need = Need::Repair;
            if (i == 9)
                makeSound(record);
            cases.push_back(open(save(record), {2025, 2, 3}));
        }
    }

    static void makeSound(HouseholdRecord &record)
    {
        HouseSurvey &house = record.surveys.back();
        house.area = 80;
        house.foundation = u"BE_TONG"_s;
        house.frame = u"BTCT"_s;
        house.wall = u"GACH_DA"_s;
        house.roofFrame = u"BTCT"_s;
        house.roof = u"NGOI"_s;
        house.builtYear = 2015;
    }

    std::vector<Id<SupportCase>> those(int first, int last) const { return {cases.begin() + first, cases.begin() + last + 1}; }

    QStringList standing(Id<SupportList> list, QDate on)
    {
        QStringList heads;
        for (const StandingLine &line : listOn(database, list, on))
            heads.append(line.household.name.section(u' ', -1));
        return heads;
    }

    void settle(Id<SupportCase> id, QDate on, Id<Paper> paper)
    {
        commit(u"Quyết toán"_s, [&](UnitOfWork &work) { takeStep({id}, {.step = Step::Settled, .on = on, .paper = paper}, work); });
    }

    QString undoRefusal(const QString &title)
    {
        const qint64 unit = database.value<qint64>(u"SELECT MIN(id) FROM journal_unit WHERE title = ? AND final = 1"_s, title);
        return refusal([&] { undoUnit(database, *journalUnit(database, unit), support::orderFor(u"Hoàn tác"_s), {}); });
    }

    static constexpr const char *names[] = {"An", "Bình", "Cường", "Dũng", "Em", "Giang", "Hải", "Khánh", "Long", "Minh"};
};

}

TEST_CASE("ten households go from the hamlet meeting to settlement", "[path][cases]")
{
    Movement open;
    const auto &cases = open.cases;

    // Survey: the tenth house is sound, and the family is told why.
    CHECK(open.refusal([&] { open.take(cases[9], Step::Surveyed, {2025, 2, 10}); }).contains(u"[E06, Quyết định 55/QĐ-BXD, Điều 1]"_s));
    open.take(cases[9], Step::Refused, {2025, 2, 11}, u"Nhà ở kiên cố, xây năm 2015."_s, u"KHONG_DU_DIEU_KIEN"_s);
    std::vector<MeetingVote> votes;
    for (const auto id : open.those(0, 8)) {
        open.take(id, Step::Surveyed, {2025, 2, 10});
        votes.push_back({.supportCase = id, .agree = 29, .disagree = 1});
    }
    CHECK(open.vote(votes).passed.size() == 9);

    // The list is posted; one complaint is found wrong in time.
    const auto list = open.verify(open.those(0, 8));
    const auto posting = open.post(list);
    Id<Complaint> said;
    open.commit(u"Nhận kiến nghị"_s, [&](UnitOfWork &work) {
        said = receiveComplaint({.list = list, .supportCase = cases[3], .receivedOn = {2025, 2, 18}, .complainant = u"Phan Văn Tài"_s, .content = u"Hộ có nhà khác."_s}, work); });
    open.takeDown(posting);
    CHECK(open.refusal([&] { open.submit(list); }).contains(u"E16"_s));
    Complaint answered = *open.database.find(said);
    answered.settledOn = QDate(2025, 2, 24);
    answered.result = u"sai"_s;
    answered.answer = u"Đã xác minh, hộ không có nhà khác."_s;
    open.commit(u"Giải quyết"_s, [&](UnitOfWork &work) { settleComplaint(answered, work); });
    open.submit(list);

    // Appraisal returns one row; the others are approved by the district.
    open.appraise(list, {{.supportCase = cases[8], .agreed = false, .reasonCode = u"THIEU_GIAY_TO"_s, .reason = u"Thiếu xác nhận cư trú."_s}});
    open.approve(list);
    CHECK(open.standing(list, {2025, 3, 3}) == QStringList{u"An"_s, u"Bình"_s, u"Cường"_s, u"Dũng"_s, u"Em"_s, u"Giang"_s, u"Hải"_s, u"Khánh"_s});
    CHECK(open.undoRefusal(u"Quyết định"_s).contains(u"numbered adjusting decision"_s));

    // The returned row comes again and takes the place of a family that withdraws.
    const auto second = open.verify({cases[8]}, {2025, 3, 10});
    open.submit(second, {2025, 3, 11});
    open.appraise(second, {}, {2025, 3, 12});
    open.adjust(list, u"15"_s, {2025, 4, 1}, {{.kind = AdjustmentKind::Remove, .supportCase = cases[7], .reasonCode = u"TU_NGUYEN_RUT"_s},
                                              {.kind = AdjustmentKind::Add, .supportCase = cases[8], .reason = u"Thay thế hộ tự nguyện rút."_s, .replaces = cases[7]}});
    CHECK(open.standing(list, {2025, 3, 31}).contains(u"Khánh"_s));
    CHECK(open.standing(list, {2025, 4, 1}) == QStringList{u"An"_s, u"Bình"_s, u"Cường"_s, u"Dũng"_s, u"Em"_s, u"Giang"_s, u"Hải"_s, u"Long"_s});
    CHECK(listedHouseholds(open.database, second).empty());

    // Building, one of them suspended meanwhile.
    open.take(cases[2], Step::Paused, {2025, 4, 5}, u"Tranh chấp ranh giới đất."_s, u"DAT_TRANH_CHAP"_s);
    CHECK(open.refusal([&] { open.take(cases[2], Step::Started, {2025, 4, 10}); }).contains(u"suspended"_s));
    open.take(cases[2], Step::Resumed, {2025, 4, 28});
    CHECK(open.refusal([&] { open.take(cases[0], Step::Completed, {2025, 4, 10}); }).contains(u"“Hoàn thành” comes after “Xong khung - tường”"_s));
    std::vector<Id<SupportCase>> building = open.those(0, 6);
    building.push_back(cases[8]);
    for (const auto id : building)
        open.take(id, Step::Started, {2025, 5, 5});
    for (const auto id : building)
        if (id != cases[1]) {
            open.take(id, Step::FoundationDone, {2025, 5, 25});
            open.take(id, Step::FrameDone, {2025, 6, 15});
            open.take(id, Step::RoofDone, {2025, 6, 29});
        }

    // From 1/7/2025 the commune is another one, and there is no district; a head has died and the new commune's decision names the widow.
    CHECK(casesIn(open.database, Queue::Building, {}, {2025, 6, 30}).front().commune == u"Xã Tân Hương"_s);
    CHECK(casesIn(open.database, Queue::Building, {}, {2025, 7, 1}).front().commune == u"Xã Đức Đồng"_s);
    HouseholdRecord family = *loadHousehold(open.database, open.stored(cases[5]).household);
    family.persons.push_back({.person = {.name = u"Lê Thị Hương"_s, .gender = Gender::Female, .birth = {1958, 5, 2}, .relation = u"vợ"_s}, .papers = {{.number = u"042158901234"_s}}});
    open.save(family);
    family = *loadHousehold(open.database, family.household.id);
    open.commit(u"Đổi chủ hộ"_s, [&](UnitOfWork &work) {
        changeHead({.household = family.household.id, .newHead = family.persons.back().person.id, .formerHead = HeadChange::FormerHead::Leaves}, work); });
    const Id<Place> ducDong = open.book.communeByCode(u"18304"_s, {2025, 7, 1})->id;
    open.decide([&](UnitOfWork &work) {
        adjustList(list, open.paper(u"3"_s, {2025, 7, 10}, ducDong), {{.kind = AdjustmentKind::ChangeHead, .supportCase = cases[5], .reason = u"Chủ hộ chết."_s}}, work); });
    CHECK(open.standing(list, {2025, 7, 9}).contains(u"Giang"_s));
    CHECK(open.standing(list, {2025, 7, 10}).contains(u"Hương"_s));
    CHECK(citationOf(papersOf(open.database, cases[5]).back()) == u"Quyết định điều chỉnh, bổ sung danh sách số 03/QĐ-UBND ngày 10/7/2025"_s);

    for (const auto id : building) {
        open.take(id, Step::Completed, {2025, 7, 20});
        open.take(id, Step::HandedOver, {2025, 7, 25});
    }
    Id<Paper> payments;
    open.commit(u"Bảng kê"_s, [&](UnitOfWork &work) {
        payments = savePaper({.type = PaperType::PaymentList, .issuer = officeNameOn(open.database, ducDong, {2025, 8, 20}), .place = ducDong, .signedOn = {2025, 8, 20}}, work); });
    for (const auto id : building) {
        CHECK(open.refusal([&] { open.take(id, Step::Settled, {2025, 8, 20}); }).contains(u"Bảng kê giải ngân, ký nhận"_s));
        open.settle(id, {2025, 8, 20}, payments);
        open.take(id, Step::Archived, {2025, 8, 30});
    }

    // Every case ends where it should, every story is whole, and the register proves itself.
    for (const auto id : building)
        CHECK(open.stepOf(id) == Step::Archived);
    CHECK(open.stepOf(cases[7]) == Step::Removed);
    CHECK(open.stepOf(cases[9]) == Step::Refused);
    CHECK(casesOn(open.database, payments).size() == 8);
    const CaseStory story = storyOf(open.database, cases[2], {2025, 9, 1});
    CHECK(story.address == u"Xã Đức Đồng"_s);
    CHECK(std::ranges::count(story.lines, true, &StoryLine::isWarning) == 1);
    CHECK(std::ranges::is_sorted(story.lines, {}, &StoryLine::on));
    CHECK(verify(open.database).ok());
}
