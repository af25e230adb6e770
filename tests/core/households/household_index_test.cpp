// What the index answers against what a person would find by looking at each household in turn.

#include "core/households/household_index.h"

#include "core/base/folded.h"
#include "core/base/sort_key.h"
#include "core/households/category.h"
#include "core/households/household_lines.h"
#include "core/places/place_table.h"
#include "tests/support/properties.h"
#include "tests/support/registers.h"
#include "tests/support/sample_households.h"

using namespace core;
using namespace Qt::StringLiterals;
using support::sampleHousehold;
using support::testDay;

namespace {

const QStringList names{u"Nguyễn Thị Hòa"_s, u"Lê Văn An"_s, u"Trần Đình Đức"_s, u"Bùi Thị Ánh"_s, u"Nguyễn Văn Hoá"_s, u"Đặng Thị Lan"_s};

struct Village : support::MemoryRegister {
    std::vector<Id<Household>> all;
    std::vector<HouseholdLine> lines;
    Id<Place> tungAnh, tanHuong;
    Id<ExtraField> children;

    Village()
    {
        commit(u"Đơn vị"_s, [](UnitOfWork &work) { seedPlaces(u"440"_s, work); });
        commit(u"Trường"_s, [](UnitOfWork &work) { saveExtraFields({{.title = u"Số trẻ"_s, .kind = ExtraKind::Number}}, work); });
        children = extraFields(database).front().id;
        const PlaceBook book(database);
        tungAnh = book.communeByCode(u"18280"_s, testDay)->id;
        tanHuong = book.communeByCode(u"18310"_s, testDay)->id;
        commit(u"Hộ"_s, [&](UnitOfWork &work) { enter(work); });
        read();
    }

    // Every combination of a few values, some of them missing.
    void enter(UnitOfWork &work)
    {
        for (int i = 0; i < 60; ++i) {
            HouseholdRecord record = sampleHousehold(i % 3 == 0 ? tungAnh : tanHuong, {.name = names.at(i % names.size()), .birth = {1950 + i % 7, i % 2 == 0 ? 3 : 0, 0},
                .gender = i % 2 == 0 ? Gender::Male : Gender::Female, .number = i % 5 == 0 ? QString() : u"0421569%1"_s.arg(i * 37 % 90000 + 10000),
                .category = allCategories[i % 4], .members = i % 6, .area = 10.0 + i * 7 % 40});
            record.household.need = i % 4 == 0 ? Need::Repair : i % 4 == 1 ? Need::Unknown : Need::NewHouse;
            record.household.note = i % 7 == 0 ? u"Đã bốc thăm"_s : QString();
            if (i % 9 == 0)
                record.classifications.push_back({.category = Category::Merit, .validFrom = QDate(2024, 1, 1)});
            if (i % 8 == 0)
                record.surveys.push_back({.surveyedOn = QDate(2025, 1, 1 + i % 20), .area = 99.0, .roof = u"NGOI"_s});
            if (i % 3 == 1)
                record.extra.push_back({.field = children, .value = QString::number(i % 4)});
            saveHousehold(record, work);
        }
    }

    void read()
    {
        all = database.rows<Id<Household>>(u"SELECT id FROM household ORDER BY name_key, id"_s);
        lines = householdLines(database, all, testDay, LineDetail::All);
    }

    HouseholdIndex index() { return HouseholdIndex(database, testDay); }

    template<class Passes> std::vector<Id<Household>> lookedThrough(Passes passes) const
    {
        std::vector<Id<Household>> found;
        for (const HouseholdLine &line : lines)
            if (passes(line))
                found.push_back(line.id);
        return found;
    }
};

bool isWithin(double number, const std::optional<double> &from, const std::optional<double> &to)
{
    return (!from || number >= *from) && (!to || number <= *to);
}

}

TEST_CASE_METHOD(Village, "filters that are combined leave what looking at each household would leave", "[households][index]")
{
    HouseholdIndex index(database, testDay);

    rc::prop("need, category, members, area, birth, name, note and commune", [&](bool inTungAnh, bool onlyNoted) {
        const auto needs = *rc::gen::container<std::vector<QString>>(rc::gen::elementOf(std::vector{QString(), u"xay_moi"_s, u"sua_chua"_s}));
        const auto categories = *rc::gen::container<std::vector<QString>>(rc::gen::elementOf(std::vector{u"HN"_s, u"HCN"_s, u"TT"_s, u"NCC"_s}));
        const QStringList needWords(needs.begin(), needs.end()), categoryWords(categories.begin(), categories.end());
        const auto bound = [](int from, int to) -> std::optional<double> {
            return *rc::gen::arbitrary<bool>() ? std::optional<double>(*rc::gen::inRange(from, to)) : std::nullopt;
        };
        const auto fromMembers = bound(0, 7), toMembers = bound(0, 7), fromArea = bound(0, 100), toArea = bound(0, 100);
        const auto fromYear = bound(1948, 1959);
        const QString part = *rc::gen::elementOf(std::vector{QString(), u"nguyễn"_s, u"HOA"_s, u"dinh d"_s, u"khong ai"_s});
        HouseholdQuery query{.fields = {{.column = {LineField::Need, {}}, .words = needWords}, {.column = {LineField::Categories, {}}, .words = categoryWords},
                                        {.column = {LineField::Members, {}}, .from = fromMembers, .to = toMembers},
                                        {.column = {LineField::Area, {}}, .from = fromArea, .to = toArea},
                                        {.column = {LineField::Birth, {}}, .from = fromYear ? std::optional(*fromYear * 10000) : std::nullopt},
                                        {.column = {LineField::Name, {}}, .text = part}, {.column = {LineField::Note, {}}, .text = onlyNoted ? u"boc tham"_s : QString()}}};
        if (inTungAnh)
            query.places = Territory({tungAnh});

        const auto expected = lookedThrough([&](const HouseholdLine &line) -> bool {
            const QStringList held = line.categories.split(u' ');
            const bool inCategory = categories.empty() || std::any_of(held.begin(), held.end(), [&](const QString &code) -> bool { return categoryWords.contains(code); });
            const bool byMembers = (!fromMembers && !toMembers) || (line.members > 0 && isWithin(line.members, fromMembers, toMembers));
            return inCategory && byMembers && (needs.empty() || needWords.contains(nameOf(line.need))) && isWithin(*line.area, fromArea, toArea)
                && isWithin(line.birth.year, fromYear, {}) && folded(line.name).contains(folded(part)) && (!onlyNoted || !line.note.isEmpty())
                && (!inTungAnh || line.place == tungAnh);
        });

        RC_ASSERT(index.ids(query) == expected);
        std::vector<Id<Household>> backwards(all.rbegin(), all.rend());
        std::vector<Id<Household>> kept = index.passing(backwards, query);
        std::reverse(kept.begin(), kept.end());
        RC_ASSERT(kept == expected);
    });
}

TEST_CASE_METHOD(Village, "every column orders the households as its cells read, empty cells last and equals by name", "[households][index]")
{
    HouseholdIndex index(database, testDay);
    const auto cell = [&](LineField field, const HouseholdLine &line) -> std::optional<std::pair<double, QString>> {
        const auto number = [](std::optional<double> value) { return value ? std::optional(std::pair(*value, QString())) : std::nullopt; };
        const auto word = [](const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(std::pair(0.0, sortKey(text))); };
        switch (field) {
        case LineField::Birth: return number(dayNumber(line.birth));
        case LineField::Number: return line.number.isEmpty() ? std::nullopt : number(line.number.toDouble());
        case LineField::Members: return line.members > 0 ? number(line.members) : std::nullopt;
        case LineField::Area: return number(line.area);
        case LineField::Need: return word(needTitle(line.need));
        case LineField::Gender: return word(genderTitle(line.gender));
        case LineField::Roof: return word(materialTitle(Component::Roof, line.materials[4]));
        case LineField::Note: return word(line.note);
        default: return number(line.extra.contains(children.value) ? std::optional(line.extra.value(children.value).toDouble()) : std::nullopt);
        }
    };

    for (const LineField field : {LineField::Birth, LineField::Number, LineField::Members, LineField::Area, LineField::Need, LineField::Gender, LineField::Roof,
                                  LineField::Note, LineField::Extra})
        for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            std::vector<HouseholdLine> expected = lines;
            std::stable_sort(expected.begin(), expected.end(), [&](const HouseholdLine &a, const HouseholdLine &b) -> bool {
                const auto left = cell(field, a), right = cell(field, b);
                if (!left || !right)
                    return left.has_value() && !right.has_value();
                return direction == Qt::AscendingOrder ? *left < *right : *right < *left;
            });
            std::vector<Id<Household>> ids;
            for (const HouseholdLine &line : expected)
                ids.push_back(line.id);

            INFO(nameOf(field).toStdString() << (direction == Qt::AscendingOrder ? " up" : " down"));
            CHECK(index.ids({.order = {field, field == LineField::Extra ? children : Id<ExtraField>()}, .direction = direction}) == ids);
        }
}

TEST_CASE_METHOD(Village, "the words of a column are counted among what the other filters leave", "[households][index]")
{
    HouseholdIndex index(database, testDay);
    const HouseholdQuery query{.fields = {{.column = {LineField::Need, {}}, .words = {u"sua_chua"_s}}, {.column = {LineField::Gender, {}}, .words = {u"nam"_s}}}};

    CHECK(index.wordsOf({LineField::Need, {}}, query) == std::vector<WordCount>{{u"sua_chua"_s, 15}, {u"xay_moi"_s, 15}});
    CHECK(index.wordsOf({LineField::Categories, {}}, {}).front() == WordCount{u"NCC"_s, 21});
}

TEST_CASE_METHOD(Village, "after a change the index answers from what is stored now", "[households][index]")
{
    HouseholdIndex index(database, testDay);
    const HouseholdQuery repairs{.fields = {{.column = {LineField::Need, {}}, .words = {u"sua_chua"_s}}}};
    REQUIRE(index.ids(repairs).size() == 15);

    HouseholdRecord record = *loadHousehold(database, index.ids(repairs).front());
    record.household.need = Need::NewHouse;
    index.forget(commit(u"Sửa"_s, [&](UnitOfWork &work) { saveHousehold(record, work); }));

    CHECK(index.ids(repairs).size() == 14);
}

TEST_CASE_METHOD(Village, "an empty list and a filter on it are answered too", "[households][index]")
{
    support::MemoryRegister empty;
    HouseholdIndex index(empty.database, testDay);

    CHECK(index.ids({.fields = {{.column = {LineField::Area, {}}, .from = 1}}, .order = {LineField::Number, {}}}).empty());
    CHECK(index.wordsOf({LineField::Hamlet, {}}, {}).empty());
}
