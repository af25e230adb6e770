#include "core/households/household_index.h"
#include "core/households/household_merge.h"

#include "core/households/duplicates.h"
#include "core/households/extra_field.h"
#include "core/households/household_lines.h"
#include "core/households/household_search.h"
#include "core/integrity/verify.h"
#include "core/places/place_book.h"
#include "core/places/place_table.h"
#include "core/store/undo.h"
#include "tests/support/properties.h"
#include "tests/support/registers.h"
#include "tests/support/sample_households.h"

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

struct Families : MemoryRegister {
    Id<Place> tanHuong, tungAnh;

    Families()
    {
        commit(u"Tạo sổ"_s, [](UnitOfWork &work) { seedPlaces(u"440"_s, work); });
        const PlaceBook book(database);
        tanHuong = book.communeByCode(u"18310"_s, testDay)->id;
        tungAnh = book.communeByCode(u"18259"_s, testDay)->id;
    }

    Id<Household> save(const HouseholdRecord &record)
    {
        Id<Household> id;
        commit(u"Lưu hộ"_s, [&](UnitOfWork &work) { id = saveHousehold(record, work); });
        return id;
    }

    void edit(Id<Household> id, const std::function<void(HouseholdRecord &)> &change)
    {
        HouseholdRecord record = *loadHousehold(database, id);
        change(record);
        save(record);
    }

    MergeChoice defaults(Id<Household> kept, Id<Household> gone) { return defaultChoice(*loadHousehold(database, kept), *loadHousehold(database, gone)); }

    void merge(Id<Household> kept, Id<Household> gone) { merge(kept, gone, defaults(kept, gone)); }
    void merge(Id<Household> kept, Id<Household> gone, const MergeChoice &choice)
    {
        commit(u"Gộp hộ"_s, [&](UnitOfWork &work) { mergeHouseholds(kept, gone, choice, work); });
    }

    std::vector<NotGivenBack> apart(Id<Household> gone)
    {
        std::vector<NotGivenBack> left;
        commit(u"Tách lại"_s, [&](UnitOfWork &work) { left = takeApart(*mergeOf(database, gone), work); });
        return left;
    }

    QString refusal(Id<Household> kept, Id<Household> gone) { return whyNotMerged(database, kept, gone); }

    qint64 listWith(Id<Household> household, const QString &stream, bool frozen)
    {
        commit(u"Danh sách"_s, [&](UnitOfWork &work) {
            const QString json = uR"({"id":%1,"uid":"L%1","title":"Đợt %1","batch":1,"place_id":%2,"stream":"%3","as_of":"2025-03-01","frozen_on":%4,"note":""})"_s
                                     .arg(++lists).arg(tanHuong.value).arg(stream, frozen ? u"\"2025-03-02\""_s : u"null"_s);
            work.restore(u"support_list"_s, lists, json);
            if (lists == 1)
                work.restore(u"rule_set"_s, 1, uR"({"id":1,"code":"X","version":1,"title":"","citation":"","valid_from":null,"valid_to":null,"body":"{}"})"_s);
            work.restore(u"support_line"_s, lists, uR"({"id":%1,"list_id":%1,"position":1,"household_id":%2,"stream":"%3","need":"xay_moi","amount":60000000,
                "amounts":"{}","rule_set_id":1,"outcome":"eligible","facts":"{}","snapshot":"{\"name\":\"như khi chốt\"}"})"_s.arg(lists).arg(household.value).arg(stream));
        });
        return lists;
    }

    std::vector<HouseholdLine> shown() { return householdLines(database, HouseholdIndex(database, testDay).ids({}), testDay); }

    qint64 lists = 0;
};

HouseholdRecord withSon(HouseholdRecord record, const QString &number = u"042084000017"_s)
{
    record.persons.push_back({.person = {.name = u"Trần Văn Bình"_s, .gender = Gender::Male, .birth = {1984, 3, 0}, .relation = u"con"_s},
                              .papers = {{.number = number}}});
    return record;
}

}

TEST_CASE_METHOD(Families, "merging keeps the first household and fills it up from the other", "[households][merge]")
{
    const Id<Household> kept = save(sampleHousehold(tanHuong, {.number = u"183456789"_s}));
    HouseholdRecord other = withSon(sampleHousehold(tanHuong));
    other.household.phone = u"0912 000 111"_s;
    other.household.members = 6;
    other.funding.total = Money::ofDong(60'000'000);
    other.earlierSupport.push_back({.programme = u"QD167"_s, .year = 2010});
    const Id<Household> gone = save(other);

    merge(kept, gone);

    const HouseholdRecord merged = *loadHousehold(database, kept);
    CHECK(merged.household.members == 4);
    CHECK(merged.household.phone == u"0912 000 111"_s);
    CHECK(merged.funding.total == Money::ofDong(60'000'000));
    REQUIRE(merged.persons.size() == 2);
    CHECK(merged.persons[0].papers.size() == 2);                 // the old CMND and the new CCCD are one woman's
    CHECK(merged.persons[1].person.name == u"Trần Văn Bình"_s);
    CHECK(merged.classifications.size() == 1);
    CHECK(merged.earlierSupport.size() == 1);
    CHECK(mergeOf(database, gone)->kept == kept);
    CHECK(database.find(gone)->headName == u"Nguyễn Thị Hòa"_s);
    CHECK(loadHousehold(database, gone)->persons.empty());
    CHECK(verify(database).ok());
}

TEST_CASE_METHOD(Families, "the officer chooses for each field which value stays", "[households][merge]")
{
    const Id<Household> kept = save(sampleHousehold(tanHuong, {.number = u"183456789"_s, .members = 4, .area = 24.5}));
    const Id<Household> gone = save(sampleHousehold(tungAnh, {.birth = {1956, 0, 0}, .members = 6, .area = 40.0}));
    MergeChoice choice = defaults(kept, gone);
    choice.fromGone.insert({MergeField::Members, MergeField::Home, MergeField::Survey});

    merge(kept, gone, choice);

    const HouseholdRecord merged = *loadHousehold(database, kept);
    CHECK(merged.household.members == 6);
    CHECK(merged.household.place == tungAnh);
    REQUIRE(merged.surveys.size() == 1);
    CHECK(merged.surveys.front().area == 40.0);
    CHECK(merged.findHead()->person.birth == PartialDate{1956, 3, 12});
}

TEST_CASE_METHOD(Families, "husband and wife, each head of a household, become head and member", "[households][merge]")
{
    const Id<Household> hers = save(sampleHousehold(tanHuong));
    const Id<Household> his = save(withSon(sampleHousehold(tanHuong, {.name = u"Trần Văn Đức"_s, .birth = {1954, 2, 1}, .gender = Gender::Male, .number = u"042054900002"_s})));
    MergeChoice choice = defaults(hers, his);

    SECTION("as a rule the kept one's head stays head")
    {
        merge(hers, his, choice);
        CHECK(loadHousehold(database, hers)->findHead()->person.name == u"Nguyễn Thị Hòa"_s);
    }
    SECTION("or the other one by choice")
    {
        choice.fromGone.insert(MergeField::Head);
        merge(hers, his, choice);
        CHECK(loadHousehold(database, hers)->findHead()->person.name == u"Trần Văn Đức"_s);
        CHECK(database.find(hers)->headName == u"Trần Văn Đức"_s);
    }

    CHECK(loadHousehold(database, hers)->persons.size() == 3);
    apart(his);
    CHECK(loadHousehold(database, hers)->findHead()->person.name == u"Nguyễn Thị Hòa"_s);
    CHECK(loadHousehold(database, his)->persons.size() == 2);
}

TEST_CASE_METHOD(Families, "a household that was merged counts nowhere, and who looks for it finds the one that was kept", "[households][merge][search]")
{
    const Id<Household> kept = save(sampleHousehold(tanHuong, {.number = u"183456789"_s}));
    HouseholdRecord other = sampleHousehold(tanHuong, {.name = u"Nguyễn Thị Hoa"_s});
    other.household.code = u"HN-099"_s;
    const Id<Household> gone = save(other);
    HouseholdSearch search(database);
    ChangeSet changes;

    changes = commit(u"Gộp hộ"_s, [&](UnitOfWork &work) { mergeHouseholds(kept, gone, {}, work); });
    search.update(database, changes);

    CHECK(shown().size() == 1);
    CHECK(search.hits(database, u"hn-099"_s, 10).ids == std::vector{kept});
    CHECK(HouseholdSearch(database).hits(database, u"hn-099"_s, 10).ids == std::vector{kept});
    changes = commit(u"Tách lại"_s, [&](UnitOfWork &work) { takeApart(*mergeOf(database, gone), work); });
    search.update(database, changes);
    CHECK(shown().size() == 2);
    CHECK(search.hits(database, u"hn-099"_s, 10).ids == std::vector{gone});
}

TEST_CASE_METHOD(Families, "a form opened before the merging cannot fetch the persons back, and neither household can be deleted", "[households][merge]")
{
    const Id<Household> kept = save(sampleHousehold(tanHuong));
    const Id<Household> gone = save(withSon(sampleHousehold(tanHuong, {.number = QString()})));
    const HouseholdRecord open = *loadHousehold(database, gone);
    merge(kept, gone);

    CHECK_THROWS_AS(save(open), Error);
    for (const Id<Household> id : {kept, gone})
        CHECK_THROWS_AS(commit(u"Xóa hộ"_s, [&](UnitOfWork &work) { removeHousehold(id, work); }), Error);
    CHECK_FALSE(refusal(gone, kept).isEmpty());
    CHECK_FALSE(refusal(kept, kept).isEmpty());
}

TEST_CASE_METHOD(Families, "a merging is undone and done again like anything else", "[households][merge][undo]")
{
    const Id<Household> kept = save(sampleHousehold(tanHuong));
    const Id<Household> gone = save(withSon(sampleHousehold(tanHuong)));
    const auto keptBefore = loadHousehold(database, kept);
    const auto goneBefore = loadHousehold(database, gone);
    merge(kept, gone);

    takeBack(database, *undoable(database), orderFor(u"Hoàn tác"_s), {});
    CHECK(loadHousehold(database, kept) == keptBefore);
    CHECK(loadHousehold(database, gone) == goneBefore);

    takeBack(database, *redoable(database), orderFor(u"Làm lại"_s), {});
    CHECK(loadHousehold(database, kept)->persons.size() == 2);
    CHECK(apart(gone).empty());
    CHECK(loadHousehold(database, kept) == keptBefore);
    CHECK(loadHousehold(database, gone) == goneBefore);
}

TEST_CASE_METHOD(Families, "taking apart keeps what was changed later, and says what it could not give back", "[households][merge]")
{
    HouseholdRecord first = sampleHousehold(tanHuong);
    first.household.phone.clear();
    const Id<Household> kept = save(first);
    HouseholdRecord second = withSon(sampleHousehold(tanHuong));
    second.household.phone = u"0912 000 111"_s;
    second.obstacles.push_back({.matter = u"Thiếu giấy chứng nhận"_s});
    const Id<Household> gone = save(second);
    merge(kept, gone);
    edit(kept, [](HouseholdRecord &record) {
        record.household.note = u"Đã gặp gia đình"_s;
        record.household.phone = u"0987 654 321"_s;
        record.obstacles.clear();
        record.persons[1].person.note = u"Đi làm xa"_s;
    });
    CHECK_THROWS_AS(takeBack(database, *journalUnit(database, newestUnit(database) - 1), orderFor(u"Hoàn tác"_s), {}), UndoRefused);

    const std::vector<NotGivenBack> left = apart(gone);

    CHECK(database.find(kept)->note == u"Đã gặp gia đình"_s);
    CHECK(database.find(kept)->phone == u"0987 654 321"_s);
    CHECK(database.find(gone)->phone == u"0912 000 111"_s);
    REQUIRE(loadHousehold(database, gone)->persons.size() == 2);
    CHECK(loadHousehold(database, gone)->persons[1].person.note == u"Đi làm xa"_s);
    CHECK(left.size() == 2);
    CHECK(std::find(left.begin(), left.end(), NotGivenBack{u"household"_s, kept.value, u"phone"_s}) != left.end());
    CHECK(std::any_of(left.begin(), left.end(), [](const NotGivenBack &each) -> bool { return each.table == u"obstacle"_s && each.column.isEmpty(); }));
    CHECK(verify(database).ok());
}

TEST_CASE_METHOD(Families, "a removed row comes back under another number when its own was given away", "[households][merge]")
{
    const Id<Household> kept = save(sampleHousehold(tanHuong));
    const Id<Household> gone = save(sampleHousehold(tanHuong, {.number = u"042156900001"_s}));
    const HouseholdRecord before = *loadHousehold(database, gone);
    merge(kept, gone);
    const Id<Household> later = save(sampleHousehold(tungAnh, {.name = u"Lê Văn Bảy"_s, .number = u"042170900002"_s}));
    REQUIRE(loadHousehold(database, later)->persons[0].person.id == before.persons[0].person.id);

    CHECK(apart(gone).empty());

    REQUIRE(loadHousehold(database, gone)->persons.size() == 1);
    CHECK(loadHousehold(database, gone)->persons[0].person.name == u"Nguyễn Thị Hòa"_s);
    CHECK(loadHousehold(database, gone)->persons[0].papers.size() == 1);
    CHECK(loadHousehold(database, later)->persons[0].person.name == u"Lê Văn Bảy"_s);
}

TEST_CASE_METHOD(Families, "mergings one upon the other come apart from the last one back", "[households][merge]")
{
    const Id<Household> a = save(sampleHousehold(tanHuong));
    const Id<Household> b = save(withSon(sampleHousehold(tanHuong)));
    const Id<Household> c = save(sampleHousehold(tanHuong, {.number = u"183456789"_s}));
    const auto recordOfA = loadHousehold(database, a);
    const auto recordOfB = loadHousehold(database, b);
    merge(b, a);
    merge(c, b);

    CHECK_THROWS_AS(apart(a), Error);
    CHECK(apart(b).empty());
    CHECK(apart(a).empty());

    CHECK(loadHousehold(database, a) == recordOfA);
    CHECK(loadHousehold(database, b) == recordOfB);
}

TEST_CASE_METHOD(Families, "a frozen list keeps what it says when its household is merged", "[households][merge][lists]")
{
    const Id<Household> kept = save(sampleHousehold(tanHuong));
    const Id<Household> gone = save(sampleHousehold(tanHuong));
    listWith(gone, u"CT_PHATDONG"_s, true);
    const auto said = [&]() -> QString { return database.value<QString>(u"SELECT snapshot || amount || position FROM support_line WHERE id = 1"_s); };
    const QString before = said();

    merge(kept, gone);

    CHECK(said() == before);
    CHECK(database.value<qint64>(u"SELECT household_id FROM support_line WHERE id = 1"_s) == kept.value);
    apart(gone);
    CHECK(database.value<qint64>(u"SELECT household_id FROM support_line WHERE id = 1"_s) == gone.value);
}

TEST_CASE_METHOD(Families, "households that both stand on lists are merged only where nobody is helped twice", "[households][merge][lists]")
{
    const Id<Household> first = save(sampleHousehold(tanHuong));
    const Id<Household> second = save(sampleHousehold(tanHuong));
    listWith(first, u"CT_PHATDONG"_s, true);

    SECTION("two frozen lists of one programme: one of the decisions must be corrected")
    {
        listWith(second, u"CT_PHATDONG"_s, true);
        CHECK(refusal(first, second).contains(u"“Đợt 1”"_s));
        CHECK_THROWS_AS(merge(first, second), Error);
    }
    SECTION("an open list: the household is taken off it first")
    {
        listWith(second, u"CT_PHATDONG"_s, false);
        CHECK(refusal(first, second).contains(u"“Đợt 2”"_s));
        CHECK(refusal(second, first).contains(u"“Đợt 2”"_s));
    }
    SECTION("frozen lists of two programmes stand beside each other")
    {
        listWith(second, u"CT_NCC"_s, true);
        CHECK(refusal(first, second).isEmpty());
        merge(first, second);
        CHECK(database.value<int>(u"SELECT COUNT(*) FROM support_line WHERE household_id = ?"_s, first) == 2);
    }
}

TEST_CASE_METHOD(Families, "who was not the one household is not the other after the merging", "[households][merge][duplicates]")
{
    const Id<Household> kept = save(sampleHousehold(tanHuong));
    const Id<Household> gone = save(sampleHousehold(tanHuong));
    const Id<Household> other = save(sampleHousehold(tungAnh));
    commit(u"Không trùng"_s, [&](UnitOfWork &work) {
        callDifferent(other, gone, u"Khác người"_s, work);
        callDifferent(gone, kept, u"Nhầm"_s, work);
    });

    merge(kept, gone);

    CHECK(findDuplicates(database, *loadHousehold(database, other)).empty());
    CHECK(database.value<int>(u"SELECT COUNT(*) FROM not_duplicate"_s) == 1);
    apart(gone);
    CHECK(database.value<int>(u"SELECT COUNT(*) FROM not_duplicate"_s) == 2);
}

namespace {

rc::Gen<HouseholdRecord> households(Id<Place> place, const std::vector<Id<ExtraField>> &questions)
{
    return rc::gen::exec([=]() -> HouseholdRecord {
        const auto text = [](const std::vector<QString> &of) -> QString { return *rc::gen::elementOf(of); };
        HouseholdRecord record = sampleHousehold(place, {.name = text({u"Nguyễn Thị Hòa"_s, u"Trần Văn Đức"_s}), .number = text({QString(), u"042156900001"_s, u"183456789"_s})});
        record.household.phone = text({QString(), u"0912 000 111"_s, u"0987 654 321"_s});
        record.household.note = text({QString(), u"Ở cuối thôn"_s});
        record.household.members = *rc::gen::inRange(0, 4);
        record.head().person.birth = *rc::gen::element(PartialDate{}, PartialDate{1956, 0, 0}, PartialDate{1956, 3, 12});
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
            record.persons.push_back({.person = {.name = text({u"Trần Văn Bình"_s, u"Lê Thị Cúc"_s, u"Trần Văn Đức"_s}), .relation = u"con"_s, .disabled = *rc::gen::arbitrary<bool>()},
                                      .papers = {{.number = text({QString(), u"042084000017"_s, u"042054900002"_s})}}});
        if (*rc::gen::arbitrary<bool>())
            record.classifications.push_back({.category = Category::NearPoor, .decision = text({QString(), u"12/QĐ-UBND"_s})});
        if (*rc::gen::arbitrary<bool>())
            record.surveys.push_back({.surveyedOn = QDate(2025, 1, *rc::gen::inRange(1, 3)), .area = 30.25});
        record.earlierSupport.push_back({.programme = text({u"khong"_s, u"QD167"_s}), .year = *rc::gen::inRange(2009, 2011)});
        if (*rc::gen::arbitrary<bool>())
            record.funding.total = Money::ofDong(60'000'000);
        for (const Id<ExtraField> question : questions)
            if (*rc::gen::arbitrary<bool>())
                record.extra.push_back({.field = question, .value = text({u"có"_s, u"không"_s})});
        return record;
    });
}

}

TEST_CASE("whatever two households say and the officer chooses, merged and taken apart they are what they were", "[households][merge]")
{
    Families register_;
    register_.commit(u"Mục riêng"_s, [](UnitOfWork &work) { saveExtraFields({{.title = u"Có điện"_s}, {.title = u"Có nước"_s}}, work); });
    std::vector<Id<ExtraField>> questions;
    for (const ExtraField &field : extraFields(register_.database))
        questions.push_back(field.id);
    rc::prop("merge, then take apart", [&] {
        const Id<Household> kept = register_.save(*households(register_.tanHuong, questions));
        const Id<Household> gone = register_.save(*households(register_.tungAnh, questions));
        const auto keptBefore = loadHousehold(register_.database, kept);
        const auto goneBefore = loadHousehold(register_.database, gone);
        MergeChoice choice = register_.defaults(kept, gone);
        for (const MergeField field : allMergeFields)
            if (*rc::gen::arbitrary<bool>())
                choice.fromGone.insert(field);

        register_.merge(kept, gone, choice);
        RC_ASSERT(loadHousehold(register_.database, kept)->findHead());
        RC_ASSERT(register_.apart(gone).empty());

        RC_ASSERT(loadHousehold(register_.database, kept) == keptBefore);
        RC_ASSERT(loadHousehold(register_.database, gone) == goneBefore);
    });
    CHECK(verify(register_.database).ok());
}
