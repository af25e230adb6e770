#include "tests/core/cases/case_register.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Approved : support::CaseRegister {
    Id<SupportCase> hoa = open(saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, tanHuong));
    Id<SupportCase> dao = open(saveNamed(u"Trần Văn Đào"_s, u"042060901235"_s, tanHuong));
    Id<SupportList> list = submitted({hoa, dao});

    Approved()
    {
        appraise(list);
        approve(list);
    }

    QStringList namesOn(QDate day)
    {
        QStringList names;
        for (const StandingLine &line : listOn(database, list, day))
            names.append(line.household.name);
        return names;
    }
};

}

TEST_CASE("a household taken off an approved list is off from the day of the decision; the list before shows as it was", "[cases]")
{
    Approved open;

    open.adjust(open.list, u"15"_s, {2025, 4, 1}, {{.kind = AdjustmentKind::Remove, .supportCase = open.dao, .reasonCode = u"TU_NGUYEN_RUT"_s}});

    CHECK(open.namesOn({2025, 3, 31}) == QStringList{u"Nguyễn Thị Hòa"_s, u"Trần Văn Đào"_s});
    CHECK(open.namesOn({2025, 4, 1}) == QStringList{u"Nguyễn Thị Hòa"_s});
    CHECK(open.stepOf(open.dao) == Step::Removed);
    CHECK_FALSE(listOf(open.database, open.stored(open.dao)).isStored());
    CHECK(adjustmentsOf(open.database, open.list).front().reason == u"Tự nguyện không làm nhà"_s);
    CHECK(verify(open.database).ok());
}

TEST_CASE("a household takes the place of one that was taken off, and both tell it", "[cases]")
{
    Approved open;
    const auto lan = open.open(open.saveNamed(u"Lê Thị Lan"_s, u"042156900003"_s, open.tanHuong));
    open.appraise(open.submitted({lan}));

    CHECK(open.refusal([&] { open.adjust(open.list, u"15"_s, {2025, 4, 1}, {{.kind = AdjustmentKind::Add, .supportCase = lan, .reason = u"Thay hộ rút."_s, .replaces = open.dao}}); })
              .contains(u"has not been taken off the list"_s));
    open.adjust(open.list, u"15"_s, {2025, 4, 1}, {{.kind = AdjustmentKind::Remove, .supportCase = open.dao, .reasonCode = u"CHUYEN_DI"_s},
                                                   {.kind = AdjustmentKind::Add, .supportCase = lan, .reason = u"Thay hộ chuyển đi."_s, .replaces = open.dao}});

    CHECK(open.namesOn({2025, 4, 1}) == QStringList{u"Nguyễn Thị Hòa"_s, u"Lê Thị Lan"_s});
    CHECK(open.stepOf(lan) == Step::Approved);
    const auto told = [&](Id<SupportCase> id) -> QString {
        QStringList texts;
        for (const StoryLine &line : storyOf(open.database, id, {2025, 5, 1}).lines)
            texts.append(line.title + u": "_s + line.text);
        return texts.join(u'\n');
    };
    CHECK(told(lan).contains(u"Bổ sung: Thay hộ chuyển đi. Thay cho Trần Văn Đào (hồ sơ 18310-0002)"_s));
    CHECK(told(open.dao).contains(u"Được thay thế: Hộ Lê Thị Lan (hồ sơ 18310-0003) thay thế"_s));
}

TEST_CASE("a change of form brings the level of the day of the decision; the rest of the line stays", "[cases]")
{
    Approved open;
    const Money before = listOn(open.database, open.list, {2025, 3, 31}).front().household.amount;

    open.adjust(open.list, u"15"_s, {2025, 4, 1}, {{.kind = AdjustmentKind::ChangeNeed, .supportCase = open.hoa, .reason = u"Gia đình chỉ sửa chữa."_s, .need = Need::Repair}});

    const StandingLine now = listOn(open.database, open.list, {2025, 4, 1}).front();
    CHECK(now.household.need == Need::Repair);
    CHECK(now.household.amount == totalOf(packagesFor(open.database, u"CT_PHATDONG"_s, Need::Repair, {2025, 4, 1})));
    CHECK(now.household.amount < before);
    CHECK(now.household.name == u"Nguyễn Thị Hòa"_s);
    CHECK(open.stepOf(open.hoa) == Step::Approved);
    CHECK(open.stored(open.hoa).need == Need::Repair);
}

TEST_CASE("a household off one list may stand on another; one that stands may not", "[cases]")
{
    Approved open;
    const SupportList next = {.title = u"Danh sách hộ đề nghị hỗ trợ"_s, .place = open.tanHuong, .asOf = {2025, 4, 2}};
    const Id<Household> dao = open.stored(open.dao).household;

    CHECK(open.refusal([&] { open.make(next, {dao}); }).contains(u"already stands on a support list"_s));
    open.adjust(open.list, u"15"_s, {2025, 4, 1}, {{.kind = AdjustmentKind::Remove, .supportCase = open.dao, .reasonCode = u"KHAC"_s, .reason = u"Chuyển sang đợt sau."_s}});
    CHECK(listedHouseholds(open.database, open.make(next, {dao})).size() == 1);
}

TEST_CASE("a decision without a number, a reason or a row decides nothing", "[cases]")
{
    Approved open;
    const AdjustmentRequest off{.kind = AdjustmentKind::Remove, .supportCase = open.dao, .reasonCode = u"KHAC"_s, .reason = u"Khác."_s};

    CHECK(open.refusal([&] { open.adjust(open.list, u""_s, {2025, 4, 1}, {off}); }).contains(u"Enter number and day"_s));
    CHECK(open.refusal([&] { open.adjust(open.list, u"15"_s, {2025, 4, 1}, {}); }).contains(u"changes nothing"_s));
    CHECK(open.refusal([&] { open.adjust(open.list, u"15"_s, {2025, 4, 1}, {{.supportCase = open.dao}}); }).contains(u"say why"_s));
    CHECK(open.refusal([&] { open.adjust(open.list, u"12"_s, {2025, 4, 1}, {off}); }).contains(u"has already issued number 12/QĐ-UBND in 2025"_s));
    CHECK(open.namesOn({2025, 5, 1}).size() == 2);
}
