#include "core/places/office_values.h"

#include "core/integrity/verify.h"
#include "core/places/office_readings.h"
#include "core/places/place_book.h"
#include "core/places/place_table.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(2024, 1, 1);
const QDate change(2025, 7, 1);

struct Office : support::MemoryRegister {
    Id<Place> commune;
    Id<Place> other;
    Office()
    {
        commit(u"Tạo sổ"_s, [](UnitOfWork &work) { seedPlaces(u"440"_s, work); });
        const PlaceBook book(database);
        commune = book.communesOn(firstDay).at(0)->id;
        other = book.communesOn(firstDay).at(1)->id;
    }
    void set(const QString &key, const QString &value, QDate from)
    {
        commit(u"Đổi thông tin cơ quan"_s, [&](UnitOfWork &work) { setOfficeValue(commune, key, value, from, work); });
    }
};

}

TEST_CASE_METHOD(Office, "an office's value holds from its day until the next one, for its own unit", "[office]")
{
    set(u"nguoi_ky"_s, u"Nguyễn Văn A"_s, firstDay);
    set(u"nguoi_ky"_s, u" Trần  Thị B "_s, change);

    CHECK(officeValuesOn(database, commune, firstDay.addDays(-1)).isEmpty());
    CHECK(officeValuesOn(database, commune, change.addDays(-1)).value(u"nguoi_ky"_s) == u"Nguyễn Văn A"_s);
    CHECK(officeValuesOn(database, commune, change).value(u"nguoi_ky"_s) == u"Trần Thị B"_s);
    CHECK(officeValuesOn(database, other, change).isEmpty());
    CHECK(verify(database).ok());
}

TEST_CASE_METHOD(Office, "an empty value ends one, and the same day again replaces", "[office]")
{
    set(u"chuc_vu"_s, u"PHÓ CHỦ TỊCH"_s, firstDay);
    set(u"chuc_vu"_s, u"CHỦ TỊCH"_s, firstDay);
    set(u"chuc_vu"_s, QString(), change);

    CHECK(officeValuesOn(database, commune, firstDay).value(u"chuc_vu"_s) == u"CHỦ TỊCH"_s);
    CHECK(officeValuesOn(database, commune, change).isEmpty());
    CHECK(officeValues(database, commune).size() == 2);
}

TEST_CASE_METHOD(Office, "what already holds is not written again", "[office]")
{
    set(u"noi_ky"_s, u"Đức Thọ"_s, firstDay);
    set(u"noi_ky"_s, u"Đức Thọ"_s, change);

    CHECK(officeValues(database, commune).size() == 1);
}

TEST_CASE_METHOD(Office, "a value that was removed leaves what held before", "[office]")
{
    set(u"nguoi_lap"_s, u"Lê Thị C"_s, firstDay);
    set(u"nguoi_lap"_s, u"Phan Văn D"_s, change);
    commit(u"Xóa"_s, [&](UnitOfWork &work) { removeOfficeValue(officeValues(database, commune).front(), work); });

    CHECK(officeValuesOn(database, commune, change).value(u"nguoi_lap"_s) == u"Lê Thị C"_s);
}

TEST_CASE("the history names an office's value by its field", "[office]")
{
    CHECK(officeFieldTitle(u"office/12/nguoi_ky"_s) == u"Người ký"_s);
    CHECK(officeFieldTitle(u"restoration_confirmed/3"_s).isEmpty());
}

TEST_CASE_METHOD(Office, "a unit that settled nothing has the program's values, never those of the district", "[office]")
{
    const Id<Place> district = PlaceBook(database).district()->id;
    commit(u"Đổi thông tin cơ quan"_s, [&](UnitOfWork &work) {
        setOfficeValue(district, u"so_ngay_niem_yet"_s, u"15"_s, firstDay, work);
        setOfficeValue(district, u"noi_nhan"_s, u"Thường trực Huyện ủy"_s, firstDay, work);
        setOfficeValue(district, u"nguoi_ky"_s, u"Nguyễn Văn A"_s, firstDay, work);
    });

    CHECK(postingDaysOn(database, district, change) == 15);
    CHECK(postingDaysOn(database, commune, change) == 7);
    CHECK(complaintDaysOn(database, commune, change) == 7);
    CHECK(officeSymbolOn(database, commune, change) == u"UBND"_s);
    CHECK(recipientsOn(database, commune, change).isEmpty());
    CHECK(commentsToOn(database, commune, change).isEmpty());
    CHECK(groundsOn(database, commune, GroundsOf::Decision, change).isEmpty());
    CHECK(officeValuesOn(database, commune, change).isEmpty());
}

TEST_CASE_METHOD(Office, "a period that was settled holds from its day", "[office]")
{
    set(u"so_ngay_niem_yet"_s, u"10"_s, change);
    set(u"so_ngay_giai_quyet"_s, u"15"_s, change);

    CHECK(postingDaysOn(database, commune, change.addDays(-1)) == 7);
    CHECK(postingDaysOn(database, commune, change) == 10);
    CHECK(complaintDaysOn(database, commune, change) == 15);
}

TEST_CASE_METHOD(Office, "a number field takes whole numbers of its range only", "[office]")
{
    const OfficeField &days = officeField(u"so_ngay_niem_yet"_s);

    CHECK(officeValueProblem(days, u"1"_s).isEmpty());
    CHECK(officeValueProblem(days, u" 60 "_s).isEmpty());
    CHECK(officeValueProblem(days, QString()).isEmpty());
    CHECK(officeValueProblem(officeField(u"nguoi_ky"_s), u"bảy"_s).isEmpty());
    for (const QString &wrong : {u"0"_s, u"61"_s, u"-7"_s, u"7,5"_s, u"bảy ngày"_s})
        CHECK(officeValueProblem(days, wrong) == u"“Số ngày niêm yết” takes a whole number from 1 to 60, but “"_s + wrong + u"” was written."_s);
    CHECK_THROWS_AS(set(u"so_ngay_niem_yet"_s, u"bảy"_s, firstDay), Error);
    CHECK(officeValues(database, commune).empty());
}

TEST_CASE_METHOD(Office, "the letterhead is the People's Committee of the unit until the office writes its name", "[office]")
{
    const QString unit = database.find(commune)->name;
    set(u"co_quan"_s, u"Phòng Nội vụ / huyện Đức Thọ"_s, change);
    set(u"co_quan_chu_quan"_s, u"Ủy ban nhân dân huyện Đức Thọ"_s, change);

    CHECK(letterheadLinesOn(database, commune, firstDay) == QStringList{u"ỦY BAN NHÂN DÂN"_s, unit.toUpper()});
    CHECK(officeNameOn(database, commune, firstDay) == u"Ủy ban nhân dân "_s + unit.left(1).toLower() + unit.mid(1));
    CHECK(superiorOn(database, commune, firstDay).isEmpty());
    CHECK(letterheadLinesOn(database, commune, change) == QStringList{u"PHÒNG NỘI VỤ"_s, u"HUYỆN ĐỨC THỌ"_s});
    CHECK(officeNameOn(database, commune, change) == u"Phòng Nội vụ huyện Đức Thọ"_s);
    CHECK(superiorOn(database, commune, change) == u"ỦY BAN NHÂN DÂN HUYỆN ĐỨC THỌ"_s);
}

TEST_CASE_METHOD(Office, "the usual name in capitals stays a name in a sentence", "[office]")
{
    set(u"co_quan"_s, QString(u"ỦY BAN NHÂN DÂN / "_s + database.find(commune)->name.toUpper()), firstDay);

    CHECK(officeNameOn(database, commune, firstDay).startsWith(u"Ủy ban nhân dân "_s));
}

TEST_CASE_METHOD(Office, "recipients are one on a line and end with the archive", "[office]")
{
    set(u"noi_nhan"_s, u"  Như trên \n\n- Thường trực Huyện ủy (báo cáo);\n"_s, firstDay);
    set(u"phong_lap"_s, u"NV"_s, change);

    CHECK(recipientsOn(database, commune, firstDay) == QStringList{u"- Như trên;"_s, u"- Thường trực Huyện ủy (báo cáo);"_s, u"- Lưu: VT."_s});
    CHECK(recipientsOn(database, commune, change).last() == u"- Lưu: VT, NV."_s);
    CHECK(officeValuesOn(database, commune, firstDay).value(u"noi_nhan"_s) == u"Như trên\n- Thường trực Huyện ủy (báo cáo);"_s);
}

TEST_CASE("an archive line that was typed stands last as it was typed", "[office]")
{
    CHECK(recipientLines({u"Lưu: VT, LĐTBXH."_s, u"Chi cục Văn thư - Lưu trữ"_s}, u"NV"_s) == QStringList{u"- Chi cục Văn thư - Lưu trữ;"_s, u"- Lưu: VT, LĐTBXH."_s});
    CHECK(recipientLines({}, u"NV"_s).isEmpty());
}

TEST_CASE_METHOD(Office, "grounds and places of posting are lists, and the usual places are the office and the halls", "[office]")
{
    const QString unit = database.find(commune)->name;
    set(u"can_cu_quyet_dinh"_s, u"Căn cứ Luật Tổ chức chính quyền địa phương;\nCăn cứ Quyết định số 05/QĐ-UBND;"_s, firstDay);
    set(u"noi_niem_yet"_s, u"Trụ sở xã\nĐài truyền thanh"_s, change);

    CHECK(groundsOn(database, commune, GroundsOf::Decision, firstDay) == QStringList{u"Căn cứ Luật Tổ chức chính quyền địa phương"_s, u"Căn cứ Quyết định số 05/QĐ-UBND"_s});
    CHECK(groundsOn(database, commune, GroundsOf::Submission, firstDay).isEmpty());
    CHECK(postingPlacesOn(database, commune, firstDay).first() == u"Trụ sở Ủy ban nhân dân "_s + unit.left(1).toLower() + unit.mid(1));
    CHECK(postingPlacesOn(database, commune, change) == QStringList{u"Trụ sở xã"_s, u"Đài truyền thanh"_s});
}

TEST_CASE("every field of the sheet stands in its group, and a usual number is one the field takes", "[office]")
{
    int group = 0;
    for (const OfficeField &field : officeFields()) {
        CHECK(int(field.group) >= group);
        group = int(field.group);
        CHECK(officeValueProblem(field, field.usual).isEmpty());
        CHECK((field.kind != OfficeKind::Number || !field.usual.isEmpty()));
    }
}
