#include "core/households/household_record.h"
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

const ExtraField pupils{.title = u"Số con đi học"_s, .kind = ExtraKind::Number};
const ExtraField water{.title = u"Nguồn nước"_s, .kind = ExtraKind::Choice, .choices = u"Giếng đào\nNước máy\nSông, suối"_s};

struct OfficeFields : MemoryRegister {
    Id<Household> household;

    OfficeFields()
    {
        commit(u"Tạo sổ"_s, [](UnitOfWork &work) { seedPlaces(u"440"_s, work); });
        const Id<Place> commune = database.all<Place>(u"WHERE code = '18310' ORDER BY id"_s).front().id;
        commit(u"Nhập hộ"_s, [&](UnitOfWork &work) { household = saveHousehold(sampleHousehold(commune), work); });
    }

    void save(const std::vector<ExtraField> &fields)
    {
        commit(u"Trường bổ sung"_s, [&](UnitOfWork &work) { saveExtraFields(fields, work); });
    }

    void answer(const ExtraField &field, const QString &stored)
    {
        HouseholdRecord record = *loadHousehold(database, household);
        record.extra.push_back({.field = field.id, .value = stored});
        commit(u"Sửa hộ"_s, [&](UnitOfWork &work) { saveHousehold(record, work); });
    }

    QString refusal(const std::vector<ExtraField> &fields)
    {
        try {
            save(fields);
        } catch (const Error &error) {
            return error.message();
        }
        return {};
    }
};

}

TEST_CASE_METHOD(OfficeFields, "an office asks its own questions and keeps their order", "[households][extra]")
{
    save({water, pupils});

    const auto fields = extraFields(database);

    REQUIRE(fields.size() == 2);
    CHECK(fields[0].title == u"Nguồn nước"_s);
    CHECK(fields[0].answers() == QStringList{u"Giếng đào"_s, u"Nước máy"_s, u"Sông, suối"_s});
    CHECK(fields[1].position == 2);
    CHECK(verify(database).ok());
}

TEST_CASE_METHOD(OfficeFields, "an answer belongs to its household, is undone like everything and goes with it", "[households][extra]")
{
    save({pupils});
    const HouseholdRecord before = *loadHousehold(database, household);

    answer(extraFields(database).front(), u"2"_s);
    CHECK(loadHousehold(database, household)->extra.front().value == u"2"_s);

    takeBack(database, *undoable(database), orderFor(u"Hoàn tác"_s), {});
    CHECK(*loadHousehold(database, household) == before);

    answer(extraFields(database).front(), u"3"_s);
    commit(u"Xóa hộ"_s, [&](UnitOfWork &work) { removeHousehold(household, work); });
    CHECK(database.value<int>(u"SELECT COUNT(*) FROM extra_value"_s) == 0);
    CHECK(verify(database).ok());
}

TEST_CASE("an answer is typed in several ways, stored in one and shown in the usual one", "[households][extra]")
{
    const ExtraField day{.title = u"Ngày ở"_s, .kind = ExtraKind::Day};
    const ExtraField yesNo{.title = u"Có điện"_s, .kind = ExtraKind::YesNo};

    CHECK(storedAnswer(pupils, u"24,5"_s) == u"24.5"_s);
    CHECK(storedAnswer(pupils, u"1500"_s) == u"1500"_s);
    CHECK(storedAnswer(pupils, u"1.234.500"_s) == u"1234500"_s);
    CHECK(storedAnswer(pupils, u"0"_s) == u"0"_s);
    CHECK_FALSE(storedAnswer(pupils, u"hai"_s));
    CHECK_FALSE(storedAnswer(pupils, u"1.500"_s));
    CHECK(storedAnswer(day, u"5.3.2025"_s) == u"2025-03-05"_s);
    CHECK_FALSE(storedAnswer(day, u"2025"_s));
    CHECK(storedAnswer(yesNo, u"Có"_s) == u"co"_s);
    CHECK(storedAnswer(yesNo, u"không"_s) == u"khong"_s);
    CHECK_FALSE(storedAnswer(yesNo, u"chắc có"_s));
    CHECK(storedAnswer(water, u"gieng dao"_s) == u"Giếng đào"_s);
    CHECK_FALSE(storedAnswer(water, u"mưa"_s));
    CHECK(shownAnswer(day, u"2025-03-05"_s) == u"05/03/2025"_s);
    for (const auto &[field, stored] : {std::pair{pupils, u"1500"_s}, {pupils, u"24.5"_s}, {day, u"2025-03-05"_s}, {water, u"Nước máy"_s}})
        CHECK(storedAnswer(field, shownAnswer(field, stored)) == stored);
}

TEST_CASE_METHOD(OfficeFields, "a field that households have answered is not lost by changing the fields", "[households][extra]")
{
    save({water, pupils});
    const ExtraField stored = extraFields(database).front();
    answer(stored, u"Giếng đào"_s);

    CHECK(refusal({extraFields(database).back()}).contains(u"Nguồn nước"_s));
    ExtraField shorter = stored;
    shorter.choices = u"Nước máy"_s;
    CHECK(refusal({shorter, extraFields(database).back()}).contains(u"Giếng đào"_s));
    ExtraField number = stored;
    number.kind = ExtraKind::Number;
    CHECK(refusal({number, extraFields(database).back()}).contains(u"Giếng đào"_s));
    CHECK(extraFields(database).front() == stored);

    ExtraField text = stored;
    text.kind = ExtraKind::Text;
    save({text, extraFields(database).back()});
    CHECK(loadHousehold(database, household)->extra.front().value == u"Giếng đào"_s);
}

TEST_CASE_METHOD(OfficeFields, "a changed kind respells what was answered", "[households][extra]")
{
    save({ExtraField{.title = u"Ngày ở"_s, .kind = ExtraKind::Text}});
    ExtraField field = extraFields(database).front();
    answer(field, u"5/3/2025"_s);

    field.kind = ExtraKind::Day;
    save({field});

    CHECK(loadHousehold(database, household)->extra.front().value == u"2025-03-05"_s);
}

TEST_CASE_METHOD(OfficeFields, "a field without title, a second one of the same title and an empty list are refused", "[households][extra]")
{
    CHECK_FALSE(refusal({ExtraField{.title = u"  "_s}}).isEmpty());
    CHECK(refusal({pupils, ExtraField{.title = u"so con di hoc"_s}}).contains(u"so con di hoc"_s));
    CHECK(refusal({ExtraField{.title = u"Nguồn nước"_s, .kind = ExtraKind::Choice, .choices = u" \n"_s}}).contains(u"Nguồn nước"_s));
    CHECK(extraFields(database).empty());
}

TEST_CASE_METHOD(OfficeFields, "an answer of a list may have days of its own, and what was answered stays", "[households][extra]")
{
    ExtraField field = water;
    field.setChoiceList({{.answer = u" Giếng  đào "_s, .validTo = QDate(2025, 7, 1)}, {.answer = u"Nước máy"_s}, {.answer = u"Trạm cấp nước"_s, .validFrom = QDate(2025, 7, 1)}});
    save({field});

    const ExtraField stored = extraFields(database).front();
    CHECK(stored.answersOn(QDate(2025, 6, 30)) == QStringList{u"Giếng đào"_s, u"Nước máy"_s});
    CHECK(stored.answersOn(QDate(2025, 7, 1)) == QStringList{u"Nước máy"_s, u"Trạm cấp nước"_s});
    CHECK(stored.answers() == QStringList{u"Giếng đào"_s, u"Nước máy"_s, u"Trạm cấp nước"_s});
    CHECK(storedAnswer(stored, u"gieng dao"_s) == u"Giếng đào"_s);
    answer(stored, u"Giếng đào"_s);
    ExtraField without = stored;
    without.choices = u"Nước máy"_s;
    CHECK(refusal({without}).contains(u"Giếng đào"_s));
}

TEST_CASE_METHOD(OfficeFields, "an answer that ends before it begins is refused by name", "[households][extra]")
{
    ExtraField field = water;
    field.setChoiceList({{.answer = u"Nước máy"_s, .validFrom = QDate(2025, 7, 1), .validTo = QDate(2025, 7, 1)}});

    CHECK(refusal({field}) == u"The answer “Nước máy” of the field “Nguồn nước” ends before it begins."_s);
}

TEST_CASE("an answer without days is written as before answers had days, and its days are said in words", "[households][extra]")
{
    ExtraField field = water;
    field.setChoiceList(water.choiceList());
    CHECK(field.choices == water.choices);

    field.setChoiceList({{.answer = u"Nước máy"_s, .validFrom = QDate(2025, 7, 1), .validTo = QDate(2026, 1, 1)}});
    CHECK(choiceInWords(field.choices) == u"Nước máy (từ 01/07/2025 đến hết 31/12/2025)"_s);
    CHECK(choiceInWords(u"Giếng đào"_s) == u"Giếng đào"_s);
}
