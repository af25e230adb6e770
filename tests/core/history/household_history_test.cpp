#include "core/history/record_change.h"

#include "core/history/undo_words.h"
#include "core/households/duplicates.h"
#include "core/households/household_merge.h"
#include "core/store/undo.h"
#include "core/support/support_list.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"
#include "tests/support/sample_households.h"

#include <QRegularExpression>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct HistoryFixture : support::MemoryRegister {
    Id<Place> commune;

    HistoryFixture()
    {
        commit(u"Tạo sổ"_s, [&](UnitOfWork &work) { commune = work.add(Place{.code = u"18310"_s, .name = u"Xã Tân Hương"_s}); });
    }

    Id<Household> enter(const support::SampleHousehold &sample = {})
    {
        Id<Household> id;
        commit(u"Nhập hộ "_s + sample.name, [&](UnitOfWork &work) { id = saveHousehold(support::sampleHousehold(commune, sample), work); });
        return id;
    }

    template<class Change> void edit(Id<Household> id, Change change)
    {
        HouseholdRecord record = *loadHousehold(database, id);
        change(record);
        commit(u"Sửa hộ"_s, [&](UnitOfWork &work) { saveHousehold(record, work); });
    }

    void remove(Id<Household> id)
    {
        commit(u"Xóa hộ"_s, [&](UnitOfWork &work) { removeHousehold(id, work); });
    }

    QStringList lines(Id<Household> id)
    {
        QStringList lines;
        for (const HistoryLine &line : historyOfHousehold(database, id))
            for (const FieldChange &field : line.change.fields)
                lines.append(line.change.record + u" · "_s + field.title + u": "_s + field.before + u" → "_s + field.after);
        return lines;
    }
};

}

TEST_CASE_METHOD(HistoryFixture, "a change is told in the words of the screen, newest first, with who, when, where and why", "[history]")
{
    const auto id = enter();
    edit(id, [](HouseholdRecord &record) {
        record.head().person.birth = {1957, 3, 0};
        record.household.residence = Residence::Permanent;
    });

    const auto history = historyOfHousehold(database, id);

    CHECK(lines(id).mid(0, 2) == QStringList{u"Nhân khẩu: Nguyễn Thị Hòa · Ngày sinh: 12/03/1956 → 03/1957"_s,
                                             u"Hộ gia đình: Nguyễn Thị Hòa · Cư trú: Thường trú tại chính ngôi nhà này → Thường trú tại xã/thị trấn"_s});
    CHECK(history.front().unit.title == u"Sửa hộ"_s);
    CHECK(history.front().unit.person == u"Nguyễn Văn An"_s);
    CHECK(history.front().unit.computer == u"PC-01"_s);
    CHECK(history.front().change.kind == RecordChange::Kind::Changed);
    CHECK(history.front().change.household == id);
    CHECK(history.front().change.householdName == u"Nguyễn Thị Hòa"_s);
}

TEST_CASE_METHOD(HistoryFixture, "values read as an officer writes them", "[history]")
{
    const auto id = enter();
    edit(id, [](HouseholdRecord &record) {
        record.funding.total = Money::ofDong(60'000'000);
        record.surveys[0].area = 30.25;
        record.surveys[0].frameDamage = 3;
        record.surveys[0].roof = u"NGOI"_s;
        record.surveys[0].landCertificate = u"khong"_s;
        record.classifications[0].validTo = QDate(2026, 1, 1);
        record.head().person.merit = u"NCC_G"_s;
        record.head().person.disabled = true;
    });

    const QStringList told = lines(id);

    for (const QString &line : {u"Kinh phí xã đề nghị · Tổng số (đồng):  → 60.000.000"_s, u"Diện tích nhà (m²): 24,5 → 30,25"_s,
                                u"Khung - cột: mức hư hỏng:  → 3 Hư hỏng nặng"_s, u"Số giấy chứng nhận QSDĐ: CH 001 → Không có"_s,
                                u"Đối tượng: Hộ nghèo · Hết hiệu lực từ ngày:  → 01/01/2026"_s, u"Diện người có công:  → g) Thương binh"_s,
                                u"Khuyết tật: Không → Có"_s})
        CHECK(told.join(u'\n').contains(line));
}

TEST_CASE_METHOD(HistoryFixture, "what was removed from a household stays in its history", "[history]")
{
    const auto id = enter();
    edit(id, [](HouseholdRecord &record) {
        record.persons.push_back({{.name = u"Trần Văn Bình"_s, .relation = u"con"_s}, {{.number = u"042084000017"_s}}});
        record.obstacles.push_back({.matter = u"Thiếu giấy chứng nhận"_s});
    });
    edit(id, [](HouseholdRecord &record) {
        record.persons.pop_back();
        record.obstacles.clear();
    });

    const QStringList told = lines(id);

    CHECK(told.contains(u"Nhân khẩu: Trần Văn Bình · Họ và tên: Trần Văn Bình → "_s));
    CHECK(told.contains(u"Giấy tờ tùy thân: CCCD 042084000017 · Số CCCD/CMND: 042084000017 → "_s));
    CHECK(told.contains(u"Giấy tờ tùy thân: CCCD 042084000017 · Của người: Trần Văn Bình → "_s));
    CHECK(told.contains(u"Vướng mắc về đất đai, pháp lý: Thiếu giấy chứng nhận · Nội dung vướng mắc: Thiếu giấy chứng nhận → "_s));
    CHECK(told.contains(u"Nhân khẩu: Trần Văn Bình · Quan hệ với chủ hộ:  → con"_s));
}

TEST_CASE_METHOD(HistoryFixture, "a deleted household still has its history", "[history]")
{
    const auto id = enter();
    remove(id);

    const auto history = historyOfHousehold(database, id);

    REQUIRE_FALSE(history.empty());
    CHECK(history.front().change.kind == RecordChange::Kind::Removed);
    CHECK(history.front().unit.title == u"Xóa hộ"_s);
    CHECK(history.back().unit.title == u"Nhập hộ Nguyễn Thị Hòa"_s);
    CHECK(lines(id).contains(u"Giấy tờ tùy thân: CCCD 042156900001 · Số CCCD/CMND: 042156900001 → "_s));
}

TEST_CASE_METHOD(HistoryFixture, "a household that got the number of a deleted one does not inherit its history", "[history]")
{
    const auto gone = enter();
    remove(gone);
    const auto id = enter({.name = u"Lê Văn Cường"_s, .number = u"042056900009"_s});
    REQUIRE(id == gone);

    const QStringList told = lines(id);

    CHECK(told.filter(u"Nguyễn Thị Hòa"_s).isEmpty());
    CHECK(told.filter(u"042156900001"_s).isEmpty());
    CHECK(told.contains(u"Giấy tờ tùy thân: CCCD 042056900009 · Số CCCD/CMND:  → 042056900009"_s));
}

TEST_CASE_METHOD(HistoryFixture, "undoing a deletion goes on with the same history", "[history]")
{
    const auto id = enter();
    remove(id);
    takeBack(database, *undoable(database), support::orderFor(u"Hoàn tác"_s), {});

    const auto history = historyOfHousehold(database, id);

    CHECK(history.front().unit.title == u"Hoàn tác"_s);
    CHECK(history.back().unit.title == u"Nhập hộ Nguyễn Thị Hòa"_s);
    CHECK(lines(id).filter(u"Số CCCD/CMND"_s).size() == 3);
}

TEST_CASE_METHOD(HistoryFixture, "the history of one household holds nothing of another", "[history]")
{
    const auto id = enter();
    enter({.name = u"Lê Văn Cường"_s, .number = u"042056900009"_s});

    CHECK(lines(id).filter(u"Lê Văn Cường"_s).isEmpty());
}

TEST_CASE_METHOD(HistoryFixture, "keys and folded copies are not shown", "[history]")
{
    const auto id = enter();

    for (const HistoryLine &line : historyOfHousehold(database, id))
        for (const FieldChange &field : line.change.fields)
            CHECK_FALSE(QStringList({u"id"_s, u"uid"_s, u"search"_s, u"name_key"_s, u"name_folded"_s}).contains(field.column));
}

TEST_CASE_METHOD(HistoryFixture, "text erased by law is said to be erased", "[history]")
{
    const auto id = enter();
    database.run(u"UPDATE journal_entry SET before = NULL, after = NULL, salt = NULL WHERE table_name = 'household'"_s);

    const auto changes = changesOf(database, 2, 0, 100);

    REQUIRE_FALSE(changes.empty());
    CHECK(changes.front().kind == RecordChange::Kind::Erased);
    CHECK(changes.front().fields.empty());
    CHECK(id.isStored());
}

TEST_CASE_METHOD(HistoryFixture, "the changes of a unit come page by page", "[history]")
{
    enter();

    const auto first = changesOf(database, 2, 0, 2);
    const auto rest = changesOf(database, 2, first.back().entry, 100);

    CHECK(first.size() == 2);
    CHECK(rest.front().entry > first.back().entry);
    CHECK(changesOf(database, 2, 0, 100).size() == 2 + rest.size());
}

TEST_CASE_METHOD(HistoryFixture, "answers to the office's own questions read as people read them", "[history]")
{
    const auto id = enter();
    commit(u"Câu hỏi riêng"_s, [](UnitOfWork &work) { saveExtraFields({{.title = u"Ngày xã kiểm tra"_s, .kind = ExtraKind::Day}}, work); });
    edit(id, [&](HouseholdRecord &record) { record.extra.push_back({.field = extraFields(database).front().id, .value = u"2025-03-05"_s}); });

    CHECK(lines(id).contains(u"Mục riêng của cơ quan: Ngày xã kiểm tra · Trả lời:  → 05/03/2025"_s));
}

TEST_CASE_METHOD(HistoryFixture, "after a merging both households say what became of them and who came", "[history][merge]")
{
    const auto kept = enter();
    const auto gone = enter();
    edit(gone, [](HouseholdRecord &record) { record.persons.push_back({.person = {.name = u"Trần Văn Bình"_s, .relation = u"con"_s}}); });
    commit(u"Gộp hộ"_s, [&](UnitOfWork &work) { mergeHouseholds(kept, gone, {}, work); });

    for (const auto household : {kept, gone}) {
        CHECK(lines(household).filter(u"Gộp hộ · "_s).size() == 2);   // which is kept, which is gone
        CHECK(lines(household).filter(QRegularExpression(u"Trần Văn Bình · Thuộc hộ: .+ → .+"_s)).size() == 1);
    }
}

TEST_CASE_METHOD(HistoryFixture, "every column an officer fills in has a title", "[history]")
{
    const QStringList unshown{u"id"_s, u"uid"_s, u"household_id"_s, u"head_name"_s, u"head_birth"_s, u"name_key"_s, u"name_folded"_s, u"search"_s};
    for (const QString &table : {u"household"_s, u"person"_s, u"identity_paper"_s, u"classification"_s, u"house_survey"_s, u"obstacle"_s,
                                 u"earlier_support"_s, u"funding_proposal"_s, u"support_list"_s, u"support_package"_s,
                                 u"extra_value"_s, u"extra_field"_s, u"not_duplicate"_s, u"household_merge"_s})
        for (const QString &column : database.columnsOf(table)) {
            INFO(QString(table + u'.' + column).toStdString());
            CHECK((unshown.contains(column) || !columnTitle(table, column).isEmpty()));
        }
    for (const QString &table : database.rows<QString>(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'journal_*' AND name NOT GLOB 'local_*' AND name NOT GLOB 'sqlite_*'"_s))
        CHECK(tableTitle(table) != table);
}

TEST_CASE_METHOD(HistoryFixture, "a record is called by its kind, its name and its household, also after it was removed", "[history][integrity]")
{
    const auto id = enter();
    HouseholdRecord record = *loadHousehold(database, id);
    const qint64 person = record.head().person.id.value;
    const qint64 survey = record.surveys.front().id.value;
    commit(u"Xóa hộ"_s, [&](UnitOfWork &work) { removeHousehold(id, work); });

    CHECK(recordTitle(database, u"household"_s, id.value) == u"Hộ gia đình: Nguyễn Thị Hòa"_s);
    CHECK(recordTitle(database, u"person"_s, person) == u"Nhân khẩu: Nguyễn Thị Hòa (hộ Nguyễn Thị Hòa)"_s);
    CHECK(recordTitle(database, u"house_survey"_s, survey) == u"Khảo sát hiện trạng nhà ở (hộ Nguyễn Thị Hòa)"_s);
    CHECK(recordTitle(database, u"place"_s, 9999) == u"Đơn vị hành chính"_s);
}

TEST_CASE_METHOD(HistoryFixture, "a refused undo names the record, who changed it and when, and the way out", "[history][undo]")
{
    const auto id = enter();
    edit(id, [](HouseholdRecord &record) { record.head().person.birth = {1957, 0, 0}; });
    QString text;

    try {
        takeBack(database, *journalUnit(database, 2), support::orderFor(u"Hoàn tác"_s), {});
    } catch (const UndoRefused &refused) {
        text = refusalText(database, refused);
    }

    CHECK(text.contains(u"“Nhập hộ Nguyễn Thị Hòa”"_s));
    CHECK(text.contains(u"Nguyễn Văn An at 15:00 01/03/2025"_s));
    CHECK(text.contains(u"“Sửa hộ”"_s));
    CHECK(text.contains(u"Nguyễn Thị Hòa"_s));
}
