// One household on its whole way: from a row of the commune's list to a line on the printed form, and back by ids.

#include "core/forms/catalogue.h"
#include "core/intake/list_origin.h"
#include "core/intake/review.h"
#include "core/places/place_table.h"
#include "core/support/streams.h"
#include "core/support/support_list.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"
#include "ui/printing/document_output.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QByteArray communeList =
    "ỦY BAN NHÂN DÂN XÃ TÂN HƯƠNG,,,,,,,,,,,\nĐơn vị tính: triệu đồng,,,,,,,,,,,\n"
    "STT,Họ và tên chủ hộ,Giới tính,Năm sinh,Số CCCD,Thôn,Số khẩu,Đối tượng,Nhu cầu,Nền,\"Khung, tường\",Mái,Diện tích (m2)\n"
    "1,NGUYỄN THỊ HÒA,Nữ,1956,042156901234,Thôn Tân Nhân,4,Hộ nghèo,Xây mới,Nền đất,\"Khung tre, phên nứa\",\"Lá, bạt che\",\"24,5\"\n"
    "2,Trần Văn Đào,Nam,1960,042060901235,Thôn Tân Nhân,3,Hộ cận nghèo,Sửa chữa,Nền đất,\"Gỗ mục, mối mọt\",Ngói dột,30\n";

QString textOfPdf(const QString &path)
{
    QProcess tool;
    tool.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    tool.waitForFinished();
    return QString::fromUtf8(tool.readAllStandardOutput());
}

// What the survey team found; the list does not say it.
void survey(UnitOfWork &work, Id<Household> id)
{
    HouseholdRecord record = *loadHousehold(work.database(), id);
    record.household.residence = Residence::PermanentAtTheHouse;
    HouseSurvey &house = record.surveys.back();
    house.surveyedOn = QDate(2025, 2, 20);
    house.landCertificate = u"CH 001"_s;
    house.landKind = u"Đất ở tại nông thôn"_s;
    house.dispute = Dispute::None;
    house.exclusion = u"khong"_s;
    saveHousehold(record, work);
}

}

TEST_CASE("a row of a commune's list becomes a line of the printed form, and the line leads back to the row", "[path]")
{
    support::MemoryRegister open;
    QTemporaryDir folder;
    open.commit(u"Tạo sổ"_s, [](UnitOfWork &work) {
        seedPlaces(u"440"_s, work);
        seedRules(work);
    });
    const QString listPath = folder.filePath(u"tan-huong.csv"_s);
    QFile file(listPath);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(communeList);
    file.close();

    // read, match, apply
    Review review = reviewLists(open.database, {listPath}, {.asOf = support::testDay});
    acceptReview(open.database, review, support::orderFor(u"Nhập danh sách"_s), {});
    REQUIRE(review.lists.at(0).drafts.size() == 2);
    const Id<Household> household = review.lists[0].drafts[0].household;
    CHECK(judge(open.database, household, support::testDay).front().outcome == Outcome::Missing);

    // gather, judge
    open.commit(u"Khảo sát"_s, [&](UnitOfWork &work) { survey(work, household); });
    const Verdict verdict = judge(open.database, household, support::testDay).front();
    REQUIRE(verdict.outcome == Outcome::Eligible);
    CHECK(verdict.suggestion == u"xay_moi"_s);

    // propose, freeze
    const PlaceBook places(open.database);
    const Id<Place> commune = places.communeByCode(u"18310"_s, support::testDay)->id;
    const auto entitled = entitledHouseholds(open.database, commune, {}, support::testDay);
    REQUIRE(entitled.size() == 1);
    Id<SupportList> list;
    open.commit(u"Lập danh sách"_s, [&](UnitOfWork &work) {
        list = makeList({.title = u"Đợt 1"_s, .place = commune, .asOf = support::testDay}, {entitled[0].household}, work);
    });
    open.commit(u"Chốt danh sách"_s, [&](UnitOfWork &work) { freezeList(list, support::testDay, work); });

    // compose, output
    const QString pdf = folder.filePath(u"F05.pdf"_s);
    ui::writeDocument(compose(open.database, u"F05"_s, {.list = list, .asOf = support::testDay}), pdf);
    const QString printed = textOfPdf(pdf);
    CHECK(printed.contains(u"042156901234"_s));
    CHECK(printed.contains(u"60.000.000"_s));
    CHECK(printed.contains(u"Sáu mươi triệu đồng"_s));

    // and back by ids
    const auto lines = open.database.all<SupportLine>(u"WHERE list_id = ?"_s, list);
    REQUIRE(lines.size() == 1);
    const auto rows = open.database.all<ListRow>(u"WHERE household_id = ?"_s, lines[0].household);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].row == 4);
    CHECK(QJsonDocument::fromJson(rows[0].written.toUtf8()).array().at(1).toString() == u"NGUYỄN THỊ HÒA"_s);
    CHECK(open.database.find(rows[0].file)->name == u"tan-huong.csv"_s);
}
