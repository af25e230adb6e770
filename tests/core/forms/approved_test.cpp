// The forms as they were approved, byte by byte: tests/data/forms. A change of wording, columns or layout fails here until somebody has
// looked at it. To accept what the program now composes: ANCU_ACCEPT_FORMS=1 build/release/tests/test_forms "[approved]", then review the
// difference in version control like code.

#include "core/document/writers.h"
#include "core/forms/assessment_sheet.h"
#include "core/forms/f05.h"
#include "core/forms/f06.h"
#include "tests/support/catch.h"
#include "tests/support/sample_households.h"

#include <QFile>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

ListedHousehold listed(const QString &name, const QString &commune, Need need, qint64 dong)
{
    ListedHousehold line{.name = name, .birth = {1956, 3, 12}, .gender = Gender::Female, .number = u"042156900001"_s, .hamlet = u"Thôn Tân Thành"_s,
                         .placeName = commune, .members = 4, .categories = u"Hộ nghèo"_s, .need = need, .area = 24.5};
    line.foundation = u"Nền đất"_s;
    line.frame = u"Khung tre, vách nứa"_s;
    line.roof = u"Tranh, lá"_s;
    line.criteria = u"T1, T2"_s;
    line.amounts = {{.amount = Money::ofDong(dong)}};
    line.amount = Money::ofDong(dong);
    return line;
}

std::vector<ListedHousehold> threeHouseholds()
{
    std::vector<ListedHousehold> households{listed(u"Nguyễn Thị Hòa"_s, u"Xã Tân Hương"_s, Need::NewHouse, 60'000'000),
                                            listed(u"Đặng Hữu <Phước> & con"_s, u"Xã Tân Hương"_s, Need::Repair, 30'000'000),
                                            listed(u"Phan Thị An"_s, u"Xã Tùng Ảnh"_s, Need::NewHouse, 60'000'000)};
    households[1].gender = Gender::Unknown;
    households[1].earlierSupport = u"QD167 (2010)"_s;
    households[2].verified = false;
    return households;
}

SeenFact seen(const QString &key, const QString &title, const QString &value, const QString &raw)
{
    return {.key = key, .title = title, .value = value, .raw = raw, .paper = u"Phiếu khảo sát hiện trạng nhà ở"_s};
}

Document sheet()
{
    AssessedHousehold assessed{.record = support::sampleHousehold({}), .line = threeHouseholds().front(), .citation = u"Quyết định 55/QĐ-BXD ngày 20/01/2025"_s};
    assessed.record.surveys.front().surveyedOn = QDate(2025, 2, 20);
    assessed.verdict = {.stream = u"CT_PHATDONG"_s, .ruleSet = u"QD55"_s, .version = 1, .on = QDate(2025, 3, 1), .outcome = Outcome::Officer};
    assessed.verdict.reasons = {
        {.rule = u"E03"_s, .title = u"Thuộc nhóm đối tượng"_s, .result = RuleResult::Pass,
         .facts = {seen(u"poor"_s, u"Hộ nghèo"_s, u"có"_s, u"true"_s), seen(u"near_poor"_s, u"Hộ cận nghèo"_s, u"không"_s, u"false"_s)},
         .text = u"Hộ thuộc nhóm đối tượng."_s, .citation = u"Quyết định 539/QĐ-TTg, mục I.1"_s},
        {.rule = u"E06"_s, .title = u"Nhà tạm, nhà dột nát"_s, .result = RuleResult::Pass,
         .facts = {seen(u"area_total"_s, u"Diện tích nhà ở"_s, u"24,5 m²"_s, u"24.5"_s), seen(u"area_per_person"_s, u"Diện tích bình quân"_s, u"6,1 m²/người"_s, u"6.1"_s)},
         .text = u"Nhà dột nát."_s, .citation = u"Quyết định 55/QĐ-BXD, Điều 1"_s},
        {.rule = u"E09"_s, .title = u"Đất ở, không tranh chấp"_s, .result = RuleResult::Warn,
         .facts = {seen(u"dispute"_s, u"Tranh chấp đất"_s, u"đang tranh chấp"_s, u"co"_s)},
         .text = u"Đất đang có tranh chấp: chờ giải quyết xong."_s, .citation = u"Quyết định 55/QĐ-BXD, Điều 1"_s}};
    return assessmentSheet(assessed, {.unit = u"Huyện Đức Thọ"_s, .number = u"05"_s, .place = u"Đức Thọ"_s, .signedOn = QDate(2025, 3, 5),
                                      .assessedBy = u"Lê Thị Cúc"_s, .signedBy = u"Phan Văn Dũng"_s, .position = u"TRƯỞNG PHÒNG"_s});
}

const ListHeading heading{.unit = u"Xã Tân Hương"_s, .batch = 1, .number = u"05"_s, .place = u"Tân Hương"_s, .signedOn = QDate(2025, 3, 5),
                          .preparedBy = u"Lê Thị Cúc"_s, .signedBy = u"Phan Văn Dũng"_s, .position = u"CHỦ TỊCH"_s};

void checkApproved(const QString &code, const Document &document)
{
    const QByteArray composed = documentHtml(document).toUtf8();
    QFile file(QStringLiteral(ANCU_SOURCE_DIR) + u"/tests/data/forms/"_s + code + u".html"_s);
    if (qEnvironmentVariableIsSet("ANCU_ACCEPT_FORMS")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(composed) == composed.size());
        return;
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> approved = file.readAll().split('\n');
    const QList<QByteArray> now = composed.split('\n');
    for (qsizetype line = 0; line < std::max(approved.size(), now.size()); ++line)
        CHECK(now.value(line) == approved.value(line));
}

}

TEST_CASE("F05 is as it was approved", "[approved]")
{
    checkApproved(u"F05"_s, f05(threeHouseholds(), heading));
}

TEST_CASE("F06 is as it was approved", "[approved]")
{
    ListHeading district = heading;
    district.unit = u"Huyện Đức Thọ"_s;
    district.place = u"Đức Thọ"_s;
    district.position = u"PHÓ CHỦ TỊCH"_s;

    checkApproved(u"F06"_s, f06(threeHouseholds(), district));
}

TEST_CASE("the assessment sheet is as it was approved", "[approved]")
{
    checkApproved(u"PTD"_s, sheet());
}
