#include "core/support/listed_household.h"
#include "tests/core/support/support_register.h"

#include <QJsonDocument>

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

struct Lists : SupportRegister {
    Id<Household> hoa = saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, tanHuong);
    Id<Household> binh = saveNamed(u"Trần Văn Bình"_s, u"042056900002"_s, tanHuong);
    Id<Household> an = saveNamed(u"Phan Thị An"_s, u"042156900003"_s, tungAnh);

    QStringList names(Id<SupportList> list)
    {
        QStringList found;
        for (const ListedHousehold &household : listedHouseholds(database, list))
            found.append(household.name);
        return found;
    }

    QStringList entitled(Id<Place> unit, const QString &stream = {}, QDate on = testDay)
    {
        QStringList found;
        for (const ListedHousehold &household : entitledHouseholds(database, unit, stream, on))
            found.append(household.name);
        return found;
    }

    template<class Do> QString conflict(Do act)
    {
        try {
            commit(u"Thử"_s, act);
        } catch (const Error &error) {
            CHECK(error.kind() == Error::Kind::Conflict);
            return error.message();
        }
        return {};
    }
};

}

TEST_CASE_METHOD(Lists, "the entitled of a unit come in the order of commune, hamlet and name", "[support]")
{
    HouseholdRecord record = *loadHousehold(database, hoa);
    commit(u"Thôn"_s, [&](UnitOfWork &work) {
        record.household.hamlet = hamletNamed(u"Thôn Tân Thành"_s, tanHuong, work);
        saveHousehold(record, work);
    });

    CHECK(entitled(district) == QStringList{u"Trần Văn Bình"_s, u"Nguyễn Thị Hòa"_s, u"Phan Thị An"_s});
    CHECK(entitled(tungAnh) == QStringList{u"Phan Thị An"_s});
    CHECK(entitled(district, u"CT_NCC"_s).isEmpty());
}

TEST_CASE_METHOD(Lists, "a unit has all that went into it", "[support]")
{
    const Id<Place> ducDong = book.communeByCode(u"18304"_s, QDate(2025, 7, 1))->id;

    const std::vector<ListedHousehold> households = entitledHouseholds(database, ducDong, {}, QDate(2025, 7, 1));

    REQUIRE(households.size() == 2);
    CHECK(households.front().placeName == u"Xã Đức Đồng"_s);
}

TEST_CASE_METHOD(Lists, "a commune proposes everybody who is not refused, and says what is missing", "[support]")
{
    HouseholdRecord record = *loadHousehold(database, hoa);
    record.surveys.clear();
    record.household.note = u"Sống một mình"_s;
    HouseholdRecord refused = *loadHousehold(database, binh);
    refused.classifications.front().validTo = QDate(2025, 2, 1);
    commit(u"Sửa"_s, [&](UnitOfWork &work) {
        saveHousehold(record, work);
        saveHousehold(refused, work);
    });

    const std::vector<ListedHousehold> proposed = proposedHouseholds(database, tanHuong, {}, testDay);

    REQUIRE(proposed.size() == 1);
    CHECK(proposed.front().name == u"Nguyễn Thị Hòa"_s);
    CHECK(proposed.front().note
          == u"Sống một mình. Thiếu dữ liệu: Nhà tạm, nhà dột nát; Không thuộc trường hợp…; Đất ở, không tranh chấp; Chưa được hỗ trợ nhà ở…"_s);
    CHECK(proposed.front().amount == Money());
    CHECK(proposed.front().amounts.empty());
    CHECK(proposedHouseholds(database, tungAnh, {}, testDay).front().note.isEmpty());
    CHECK(proposedHouseholds(database, tungAnh, {}, testDay).front().amount == 60'000'000_dong);
    CHECK(entitled(tanHuong).isEmpty());
}

TEST_CASE_METHOD(Lists, "a line says all that the forms print", "[support]")
{
    const ListedHousehold line = entitledHouseholds(database, tungAnh, {}, testDay).front();

    CHECK(line.number == u"042156900003"_s);
    CHECK(line.birth == PartialDate{1956, 3, 12});
    CHECK(line.gender == Gender::Female);
    CHECK(line.placeName == u"Xã Tùng Ảnh"_s);
    CHECK(line.members == 4);
    CHECK(line.categories == u"Hộ nghèo"_s);
    CHECK(line.stream == u"CT_PHATDONG"_s);
    CHECK(line.need == Need::NewHouse);
    CHECK(line.area == 24.5);
    CHECK(line.foundation == u"Đất"_s);
    CHECK(line.roof == u"Tranh, lá"_s);
    CHECK(line.criteria == u"T1, T2"_s);
    CHECK(line.amount == 60'000'000_dong);
    CHECK(line.amounts == std::vector{SourceAmount{u"QVNN_T"_s, 60'000'000_dong}});
    CHECK_FALSE(line.verified);
    CHECK(line.earlierSupport.isEmpty());
}

TEST_CASE_METHOD(Lists, "a snapshot reads back exactly", "[support]")
{
    const ListedHousehold line{.household = {7}, .uid = u"01957"_s, .name = u"Nguyễn Thị Hòa"_s, .birth = {1956, 3, 0}, .gender = Gender::Female,
                               .number = u"042156900001"_s, .ethnic = u"Kinh"_s, .hamlet = u"Thôn 1"_s, .place = {3}, .placeName = u"Xã Tân Hương"_s,
                               .members = 4, .categories = u"Hộ nghèo"_s, .stream = u"CT_PHATDONG"_s, .need = Need::Repair, .area = 24.1,
                               .foundation = u"Nền đất"_s, .frame = u"Tre"_s, .roof = u"Lá"_s, .criteria = u"T1"_s,
                               .amounts = {{u"NST"_s, 9'007'199'254'740'993_dong}, {u"XHH"_s, 1_dong}}, .amount = 9'007'199'254'740'994_dong,
                               .verified = false, .earlierSupport = u"QD167 (2010)"_s, .note = u"“ghi chú”"_s};
    const auto back = [](const ListedHousehold &given) -> ListedHousehold {
        return listedFromJson(QJsonDocument::fromJson(QJsonDocument(snapshotJson(given)).toJson()).object()); };

    CHECK(back(line) == line);
    CHECK(back(ListedHousehold()) == ListedHousehold());
}

TEST_CASE_METHOD(Lists, "batches are counted for each unit", "[support]")
{
    make(listFor(tanHuong), {hoa});
    make(listFor(tanHuong), {binh});
    make(listFor(tungAnh), {an});

    const std::vector<SupportList> lists = supportLists(database);

    REQUIRE(lists.size() == 3);
    CHECK(lists[0].batch == 1);
    CHECK(lists[1].batch == 2);
    CHECK(lists[2].batch == 1);
    CHECK(lists[0].uid.size() == 36);
}

TEST_CASE_METHOD(Lists, "a list keeps the verdict and its rules", "[support]")
{
    const Id<SupportList> list = make(listFor(tanHuong), {binh, hoa});

    const SupportLine line = database.all<SupportLine>(u"WHERE list_id = ? ORDER BY position"_s, list).front();

    CHECK(names(list) == QStringList{u"Trần Văn Bình"_s, u"Nguyễn Thị Hòa"_s});
    CHECK(line.position == 1);
    CHECK(line.household == binh);
    CHECK(line.outcome == Outcome::Eligible);
    CHECK(line.amounts == u"{\"QVNN_T\":60000000}"_s);
    CHECK(database.value<QString>(u"SELECT code FROM rule_set WHERE id = ?"_s, line.ruleSet) == u"QD55"_s);
    CHECK(line.facts.contains(u"\"area_total\":24.5"_s));
    CHECK(verify(database).ok());
}

TEST_CASE_METHOD(Lists, "who is not entitled, or stands on another list, cannot be listed", "[support]")
{
    HouseholdRecord record = sampleHousehold(tanHuong, {.name = u"Lê Văn Cường"_s, .number = u"042056900004"_s});
    record.surveys.front().dispute = Dispute::Disputed;
    const Id<Household> disputed = save(record);
    make(listFor(tanHuong), {hoa});
    const auto making = [&](const std::vector<Id<Household>> &households) -> QString {
        return conflict([&](UnitOfWork &work) { makeList(listFor(tanHuong), households, work); }); };

    CHECK(making({binh, disputed}) == u"Lê Văn Cường is not entitled on the day of the list, so nothing was stored. Look at the reasons and choose again."_s);
    CHECK(making({binh, hoa}) == u"Nguyễn Thị Hòa already stands on a support list. Take the household off that list first."_s);
    CHECK(making({binh, binh}).contains(u"chosen twice"_s));
    CHECK(making({{99}}).contains(u"deleted"_s));
    CHECK(supportLists(database).size() == 1);
    CHECK(entitled(tanHuong) == QStringList{u"Trần Văn Bình"_s});
}

TEST_CASE_METHOD(Lists, "taking a household off closes the gap, and undo opens it again", "[support]")
{
    const Id<SupportList> list = make(listFor(district), {hoa, binh, an});

    commit(u"Bỏ khỏi danh sách"_s, [&](UnitOfWork &work) { removeFromList(list, hoa, work); });
    CHECK(names(list) == QStringList{u"Trần Văn Bình"_s, u"Phan Thị An"_s});
    CHECK(database.rows<int>(u"SELECT position FROM support_line ORDER BY position"_s) == std::vector{1, 2});

    takeBack(database, *undoable(database), orderFor(u"Hoàn tác"_s), {});
    CHECK(names(list) == QStringList{u"Nguyễn Thị Hòa"_s, u"Trần Văn Bình"_s, u"Phan Thị An"_s});
    takeBack(database, *redoable(database), orderFor(u"Làm lại"_s), {});
    CHECK(names(list) == QStringList{u"Trần Văn Bình"_s, u"Phan Thị An"_s});
    CHECK(verify(database).ok());
}

TEST_CASE_METHOD(Lists, "a frozen list can no longer be changed", "[support]")
{
    const Id<SupportList> list = make(listFor(tanHuong), {hoa});
    commit(u"Chốt"_s, [&](UnitOfWork &work) { freezeList(list, QDate(2025, 3, 5), work); });
    const QString frozen = u"The list “Danh sách hộ đề nghị hỗ trợ” is frozen, so it cannot be changed any more. Make a further list instead."_s;

    CHECK(database.find(list)->isFrozen());
    CHECK(database.find(list)->frozenOn == QDate(2025, 3, 5));
    CHECK(conflict([&](UnitOfWork &work) { removeFromList(list, hoa, work); }) == frozen);
    CHECK(conflict([&](UnitOfWork &work) { freezeList(list, testDay, work); }) == frozen);
    CHECK(conflict([&](UnitOfWork &work) { removeList(list, work); }) == frozen);
    CHECK(names(list) == QStringList{u"Nguyễn Thị Hòa"_s});
}

TEST_CASE_METHOD(Lists, "an empty list is not frozen", "[support]")
{
    const Id<SupportList> list = make(listFor(tanHuong), {hoa});
    commit(u"Bỏ"_s, [&](UnitOfWork &work) { removeFromList(list, hoa, work); });

    CHECK(conflict([&](UnitOfWork &work) { freezeList(list, testDay, work); }).contains(u"is empty"_s));
}

TEST_CASE_METHOD(Lists, "a list stays as it was when the household is edited", "[support]")
{
    const Id<SupportList> list = make(listFor(tanHuong), {hoa});
    commit(u"Chốt"_s, [&](UnitOfWork &work) { freezeList(list, QDate(2025, 3, 5), work); });
    const std::vector<ListedHousehold> before = listedHouseholds(database, list);
    HouseholdRecord record = *loadHousehold(database, hoa);
    record.head().person.name = u"Nguyễn Thị Hoa"_s;
    record.household.members = 2;
    record.surveys.front().area = 80;

    save(record);

    CHECK(listedHouseholds(database, list) == before);
    CHECK(before.front().name == u"Nguyễn Thị Hòa"_s);
    CHECK(before.front().area == 24.5);
}

TEST_CASE_METHOD(Lists, "an open list can be removed, and comes back by undo", "[support]")
{
    const Id<SupportList> list = make(listFor(tanHuong), {hoa, binh});

    commit(u"Xóa danh sách"_s, [&](UnitOfWork &work) { removeList(list, work); });
    CHECK(supportLists(database).empty());
    CHECK(entitled(tanHuong).size() == 2);
    CHECK(conflict([&](UnitOfWork &work) { removeList(list, work); }).contains(u"no longer exists"_s));

    takeBack(database, *undoable(database), orderFor(u"Hoàn tác"_s), {});
    CHECK(names(list) == QStringList{u"Nguyễn Thị Hòa"_s, u"Trần Văn Bình"_s});
}

TEST_CASE_METHOD(Lists, "a list of one stream holds the line of that stream", "[support]")
{
    HouseholdRecord record = *loadHousehold(database, hoa);
    record.classifications.push_back({.category = Category::Merit});
    record.head().person.merit = u"NCC_H"_s;
    record.household.need = Need::Repair;
    save(record);
    SupportList poor = listFor(tanHuong);
    poor.stream = u"CT_PHATDONG"_s;

    CHECK(entitledHouseholds(database, tanHuong, {}, testDay).back().stream == u"CT_NCC"_s);
    const ListedHousehold merit = entitledHouseholds(database, tanHuong, u"CT_NCC"_s, testDay).front();
    CHECK(merit.amount == 30'000'000_dong);
    CHECK(merit.verified);
    CHECK(merit.categories == u"Hộ nghèo, Người có công"_s);
    CHECK(listedHouseholds(database, make(poor, {hoa})).front().stream == u"CT_PHATDONG"_s);
}
