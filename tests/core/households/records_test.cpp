#include "core/households/category.h"
#include "core/households/checks.h"
#include "core/households/duplicates.h"
#include "core/households/household_index.h"
#include "core/households/household_lines.h"
#include "core/households/household_search.h"
#include "core/integrity/verify.h"
#include "core/places/place_table.h"
#include "core/store/undo.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"
#include "tests/support/sample_households.h"

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

struct Communes : MemoryRegister {
    PlaceBook book;
    Id<Place> tanHuong, tungAnh;
    Communes()
    {
        commit(u"Tạo sổ"_s, [](UnitOfWork &work) { seedPlaces(u"440"_s, work); });
        book = PlaceBook(database);
        tanHuong = book.communeByCode(u"18310"_s, testDay)->id;
        tungAnh = book.communeByCode(u"18259"_s, testDay)->id;
    }

    Id<Household> save(const HouseholdRecord &record)
    {
        Id<Household> id;
        commit(u"Lưu hộ"_s, [&](UnitOfWork &work) { id = saveHousehold(record, work); });
        return id;
    }

    QStringList codes(const HouseholdRecord &record)
    {
        QStringList found;
        for (const Issue &issue : checkRecord(record, testDay))
            found.append(issue.code);
        return found;
    }

    QStringList found(const QString &text)
    {
        QStringList names;
        for (const Id<Household> id : HouseholdSearch(database).hits(database, text, 100).ids)
            names.append(database.find(id)->headName);
        return names;
    }
};

}

TEST_CASE_METHOD(Communes, "a household is stored and read back whole", "[households]")
{
    const Id<Household> id = save(sampleHousehold(tanHuong));

    const auto record = loadHousehold(database, id);

    REQUIRE(record.has_value());
    CHECK(record->household.headName == u"Nguyễn Thị Hòa"_s);
    CHECK(record->household.uid.size() == 36);
    CHECK(record->headNumber() == u"042156900001"_s);
    CHECK(record->classifications.size() == 1);
    CHECK(record->surveys.front().area == 24.5);
    CHECK(verify(database).ok());
}

TEST_CASE_METHOD(Communes, "saving an unchanged household changes nothing", "[households]")
{
    const Id<Household> id = save(sampleHousehold(tanHuong));

    const ChangeSet changes = commit(u"Lưu lại"_s, [&](UnitOfWork &work) { saveHousehold(*loadHousehold(database, id), work); });

    CHECK(changes.unit == 0);
}

TEST_CASE_METHOD(Communes, "changing the head's name brings the list and the search in step", "[households]")
{
    HouseholdRecord record = *loadHousehold(database, save(sampleHousehold(tanHuong)));
    record.head().person.name = u"  Trần Thị  Lan "_s;

    save(record);

    CHECK(database.find(record.household.id)->headName == u"Trần Thị Lan"_s);
    CHECK(found(u"tran thi lan"_s) == QStringList{u"Trần Thị Lan"_s});
    CHECK(found(u"nguyen thi hoa"_s).isEmpty());
}

TEST_CASE_METHOD(Communes, "a deleted household comes back by undo with all that hung on it", "[households]")
{
    const Id<Household> id = save(sampleHousehold(tanHuong));
    const HouseholdRecord before = *loadHousehold(database, id);
    commit(u"Xóa hộ"_s, [&](UnitOfWork &work) { removeHousehold(id, work); });
    REQUIRE_FALSE(loadHousehold(database, id).has_value());

    takeBack(database, *undoable(database), orderFor(u"Hoàn tác"_s), {});

    CHECK(*loadHousehold(database, id) == before);
    CHECK(verify(database).ok());
}

TEST_CASE_METHOD(Communes, "the checks say what is missing and what contradicts", "[households]")
{
    HouseholdRecord record = sampleHousehold(tanHuong);
    CHECK(codes(record).isEmpty());

    record.head().papers.clear();
    record.head().person.birth = {};
    record.household.need = Need::Unknown;
    record.classifications.push_back({.category = Category::NearPoor});
    record.household.members = 0;
    CHECK(codes(record) == QStringList{u"missing_dob"_s, u"missing_id"_s, u"missing_members"_s, u"conflict_cats"_s, u"no_need"_s});

    record.surveys.front().area = 0;
    record.head().person.birth = {2090, 0, 0};
    CHECK(codes(record).contains(u"area_range"_s));
    CHECK(codes(record).contains(u"date_future"_s));
}

TEST_CASE_METHOD(Communes, "a category holds from its first day until its end", "[households]")
{
    const std::vector<Classification> intervals{{.category = Category::Poor, .validFrom = QDate(2024, 1, 1), .validTo = QDate(2025, 1, 1)},
                                                {.category = Category::NearPoor, .validFrom = QDate(2025, 1, 1)}};

    CHECK(categoriesOn(intervals, QDate(2024, 12, 31)) == std::vector{Category::Poor});
    CHECK(categoriesOn(intervals, QDate(2025, 1, 1)) == std::vector{Category::NearPoor});
    CHECK(categoriesOn(intervals, QDate(2023, 12, 31)).empty());
}

TEST_CASE_METHOD(Communes, "the same number is a duplicate, the same name alone is none", "[households][duplicates]")
{
    save(sampleHousehold(tanHuong));

    CHECK(findDuplicates(database, sampleHousehold(tungAnh)).size() == 1);
    CHECK(findDuplicates(database, sampleHousehold(tungAnh, {.name = u"Lê Văn Bảy"_s})).front().likeness.evidence.contains(u"id"_s));
    CHECK(findDuplicates(database, sampleHousehold(tungAnh, {.birth = {1970, 1, 1}, .number = u"042170900002"_s})).empty());
    CHECK(findDuplicates(database, sampleHousehold(tungAnh, {.number = QString()})).size() == 1);   // name and birth date
    CHECK(findDuplicates(database, sampleHousehold(tungAnh, {.name = u"NGUYỄN THỊ HOÀ"_s, .birth = {1956, 0, 0}, .number = QString()})).empty());
}

TEST_CASE_METHOD(Communes, "an old CMND beside a new CCCD, and a birth year alone, still warn of the same family", "[households][duplicates]")
{
    HouseholdRecord stored = sampleHousehold(tanHuong, {.number = u"183456789"_s});
    commit(u"Thêm thôn"_s, [&](UnitOfWork &work) { stored.household.hamlet = hamletNamed(u"Thôn Tân Lộc"_s, tanHuong, work); });
    save(stored);
    HouseholdRecord typed = sampleHousehold(tanHuong, {.name = u"NGUYE\u0302\u0303N THI\u0323 HOA\u0300"_s});
    CHECK(findDuplicates(database, typed).size() == 1);

    typed.head().person.birth = {1956, 0, 0};
    CHECK(findDuplicates(database, typed).empty());         // there are many of that name and year
    typed.household.hamlet = stored.household.hamlet;
    REQUIRE(findDuplicates(database, typed).size() == 1);
    CHECK(findDuplicates(database, typed).front().likeness.evidence == QStringList{u"name"_s, u"birth_year"_s, u"hamlet"_s});
}

TEST_CASE_METHOD(Communes, "a head who is a member of another household warns, and so does a member who is its head", "[households][duplicates]")
{
    HouseholdRecord family = sampleHousehold(tanHuong);
    family.persons.push_back({.person = {.name = u"Trần Văn Đức"_s, .gender = Gender::Male, .birth = {1954, 2, 1}, .relation = u"chồng"_s},
                              .papers = {{.number = u"042054900002"_s}}});
    const SampleHousehold husband{.name = u"Trần Văn Đức"_s, .birth = {1954, 2, 1}, .gender = Gender::Male, .number = u"042054900002"_s};
    const Id<Household> stored = save(family);

    const auto asHead = findDuplicates(database, sampleHousehold(tungAnh, husband));
    REQUIRE(asHead.size() == 1);
    CHECK(asHead.front().household == stored);
    CHECK(asHead.front().likeness.evidence == QStringList{u"id"_s});

    const Id<Household> second = save(sampleHousehold(tungAnh, husband));
    CHECK(findDuplicates(database, *loadHousehold(database, stored)).front().household == second);
}

TEST_CASE_METHOD(Communes, "pairs that a person called different are not shown again", "[households][duplicates]")
{
    const Id<Household> first = save(sampleHousehold(tanHuong));
    const Id<Household> second = save(sampleHousehold(tungAnh));
    REQUIRE(findDuplicates(database, *loadHousehold(database, second)).size() == 1);

    database.run(u"INSERT INTO not_duplicate (household_a, household_b, reason) VALUES (?, ?, 'khác người')"_s, first, second);

    CHECK(findDuplicates(database, *loadHousehold(database, second)).empty());
}

TEST_CASE_METHOD(Communes, "search takes any word order, numbers, years, hamlets and old and new communes", "[households][search]")
{
    HouseholdRecord hoa = sampleHousehold(tanHuong);
    commit(u"Thêm thôn"_s, [&](UnitOfWork &work) { hoa.household.hamlet = hamletNamed(u"Thôn Tân Lộc"_s, tanHuong, work); });
    save(hoa);
    save(sampleHousehold(tungAnh, {.name = u"Nguyễn Thị Hoa"_s, .birth = {1960, 0, 0}, .number = u"042160900002"_s}));
    save(sampleHousehold(tungAnh, {.name = u"Trần Văn Đức"_s, .birth = {1970, 5, 1}, .gender = Gender::Male, .number = u"042070900003"_s}));

    CHECK(found(u"hoa thi nguyen"_s) == QStringList{u"Nguyễn Thị Hoa"_s, u"Nguyễn Thị Hòa"_s});
    CHECK(found(u"Hòa"_s) == QStringList{u"Nguyễn Thị Hòa"_s, u"Nguyễn Thị Hoa"_s});
    CHECK(found(u"van duc"_s) == QStringList{u"Trần Văn Đức"_s});
    CHECK(found(u"duc"_s).front() == u"Trần Văn Đức"_s);                      // before everybody in a commune called Đức
    CHECK(found(u"042070900003"_s) == QStringList{u"Trần Văn Đức"_s});
    CHECK(found(u"hoa 1956"_s) == QStringList{u"Nguyễn Thị Hòa"_s});
    CHECK(found(u"tan loc"_s) == QStringList{u"Nguyễn Thị Hòa"_s});
    CHECK(found(u"hoa tan huong"_s) == QStringList{u"Nguyễn Thị Hòa"_s});
    CHECK(found(u"xã Đức Đồng"_s) == QStringList{u"Nguyễn Thị Hòa"_s});      // the commune's new name
    CHECK(found(u"không có ai"_s).isEmpty());
    CHECK(found(QString()).size() == 3);
}

TEST_CASE_METHOD(Communes, "who is spelled exactly as typed comes first, also where the commune, the hamlet or the spouse is typed", "[households][search]")
{
    save(sampleHousehold(tanHuong, {.name = u"Nguyễn Thị Hoa"_s, .number = u"042160900002"_s}));
    HouseholdRecord hoa = sampleHousehold(tanHuong);
    commit(u"Thêm thôn"_s, [&](UnitOfWork &work) { hoa.household.hamlet = hamletNamed(u"Thôn Tân Lộc"_s, tanHuong, work); });
    hoa.persons.push_back({.person = {.name = u"Trần Văn Đức"_s, .relation = u"chồng"_s}});
    save(hoa);
    HouseholdRecord other = sampleHousehold(tanHuong, {.name = u"Bùi Thị Bé"_s, .number = u"042160900005"_s});
    other.household.hamlet = hoa.household.hamlet;
    other.persons.push_back({.person = {.name = u"Trần Văn Dực"_s, .relation = u"chồng"_s}});
    save(other);

    CHECK(found(u"Hòa Tân Hương"_s) == QStringList{u"Nguyễn Thị Hòa"_s, u"Nguyễn Thị Hoa"_s});
    CHECK(found(u"Hòa xã Đức Đồng"_s).front() == u"Nguyễn Thị Hòa"_s);
    CHECK(found(u"Trần Văn Đức"_s) == QStringList{u"Nguyễn Thị Hòa"_s, u"Bùi Thị Bé"_s});
    CHECK(found(u"văn đức tân lộc"_s) == QStringList{u"Nguyễn Thị Hòa"_s, u"Bùi Thị Bé"_s});
}

TEST_CASE_METHOD(Communes, "a number is found as it stands on the paper, old or new, with signs or without", "[households][search]")
{
    HouseholdRecord record = sampleHousehold(tanHuong);
    record.head().papers.push_back({.kind = PaperKind::Cmnd, .number = u"183456789"_s});
    save(record);
    save(sampleHousehold(tanHuong, {.name = u"Lê Thị Lan"_s, .number = u"001156900042"_s}));

    for (const auto &typed : {u"042156900001"_s, u"042 156 900 001"_s, u"042.156.900.001"_s, u"183456789"_s, u"183 456 789"_s, u"900001"_s, u"hòa 183.456.789"_s})
        CHECK(found(typed) == QStringList{u"Nguyễn Thị Hòa"_s});
}

TEST_CASE_METHOD(Communes, "search follows changes without reading everything again", "[households][search]")
{
    save(sampleHousehold(tanHuong));
    HouseholdSearch search(database);
    Id<Household> added;

    const ChangeSet changes = commit(u"Thêm"_s, [&](UnitOfWork &work) { added = saveHousehold(sampleHousehold(tungAnh, {.name = u"Phan Văn Mới"_s, .number = QString()}), work); });
    search.update(database, changes);
    CHECK(search.hits(database, u"phan moi"_s, 10).ids == std::vector{added});

    const ChangeSet removal = commit(u"Xóa"_s, [&](UnitOfWork &work) { removeHousehold(added, work); });
    search.update(database, removal);
    CHECK(search.hits(database, u"phan moi"_s, 10).total == 0);
    CHECK(search.hits(database, u"hoa"_s, 10).total == 1);
}

TEST_CASE_METHOD(Communes, "the list shows lines for a filter in Vietnamese order", "[households]")
{
    save(sampleHousehold(tanHuong));
    const Id<Household> an = save(sampleHousehold(tungAnh, {.name = u"Lê Văn An"_s, .number = u"042056900009"_s, .category = Category::Merit}));

    HouseholdIndex index(database, testDay);
    const auto all = index.ids({});
    const auto merit = index.ids({.fields = {{.column = {LineField::Categories}, .words = {u"NCC"_s}}}});
    const auto inTungAnh = index.ids({.places = book.partsOf(tungAnh), .order = {LineField::Hamlet}});
    const auto lines = householdLines(database, all, testDay);

    CHECK(all.size() == 2);
    CHECK(all.front() == an);
    CHECK(merit == std::vector{an});
    CHECK(inTungAnh == std::vector{an});
    REQUIRE(lines.size() == 2);
    CHECK(lines.front().name == u"Lê Văn An"_s);
    CHECK(lines.front().number == u"042056900009"_s);
    CHECK(categoryTitles(lines.front().categories) == u"Người có công"_s);
    CHECK(lines.front().area == 24.5);
}
