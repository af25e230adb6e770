#include "core/forms/complaint_answer.h"
#include "core/forms/f01.h"
#include "core/forms/f02.h"
#include "core/forms/f03.h"
#include "core/forms/f12.h"
#include "core/forms/f13.h"
#include "core/forms/f14.h"
#include "core/forms/f15.h"
#include "core/forms/refusal_letter.h"
#include "tests/core/forms/approved.h"
#include "tests/core/forms/case_papers.h"

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

CasePage ofMerit()
{
    CasePage page = filledPage();
    page.line.stream = u"CT_NCC"_s;
    page.line.categories = u"Hộ gia đình người có công"_s;
    return page;
}

CaseHeading typed()
{
    CaseHeading heading = filledHeading({{u"so_tien"_s, u"24.000.000"_s}, {u"so_tien_tam_ung"_s, u"36.000.000"_s}, {u"tong_gia_tri"_s, u"125.000.000"_s}, {u"so_ban"_s, u"03"_s},
                                         {u"dai_dien_thon"_s, u"Trần Quốc Bảo"_s}, {u"nha_tai_tro"_s, u"Công ty <An & Bình>"_s}, {u"so_ngay_khieu_nai"_s, u"90"_s},
                                         {u"dien_thoai"_s, u"0239 3831 234"_s}});
    heading.number = u"05"_s;
    return heading;
}

}

TEST_CASE("the application is as it was approved", "[approved]")
{
    checkApproved(u"F01"_s, f01(filledPage(), typed()));
}

TEST_CASE("the blank application is as it was approved", "[approved]")
{
    checkApproved(u"F01_trang"_s, f01({}, {}));
}

TEST_CASE("the request for an advance is as it was approved", "[approved]")
{
    checkApproved(u"F02"_s, f02(ofMerit(), typed()));
}

TEST_CASE("the survey is as it was approved", "[approved]")
{
    checkApproved(u"F03"_s, f03(filledPage(), typed()));
}

TEST_CASE("the minutes of a stage are as they were approved", "[approved]")
{
    checkApproved(u"F12"_s, f12(ofMerit(), typed()));
}

TEST_CASE("the minutes of completion are as they were approved", "[approved]")
{
    checkApproved(u"F13"_s, f13(ofMerit(), typed()));
}

TEST_CASE("the minutes of handing over are as they were approved", "[approved]")
{
    checkApproved(u"F14"_s, f14(filledPage(), typed()));
}

TEST_CASE("the receipt is as it was approved", "[approved]")
{
    checkApproved(u"F15"_s, f15(filledPage(), typed()));
}

TEST_CASE("the refusal is as it was approved", "[approved]")
{
    CasePage page = filledPage();
    page.decision.clear();
    page.failing = {tooLarge()};
    page.steps.push_back(stepTaken(Step::Refused, QDate(2025, 3, 4), u"Gia đình đã có nhà ở khác"_s));

    checkApproved(u"TBTC"_s, refusalLetter(page, typed()));
}

TEST_CASE("the answer to a complaint is as it was approved", "[approved]")
{
    checkApproved(u"TLKN"_s, complaintAnswer({.receivedOn = QDate(2025, 3, 4), .complainant = u"Trần Văn Sơn"_s, .content = u"Hộ bà Nguyễn Thị Hòa đã có nhà ở kiên cố"_s,
                                              .result = u"sai"_s, .answer = u"Hộ chỉ có một ngôi nhà mái lá."_s}, typed()));
}
