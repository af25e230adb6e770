// The papers of a case on paper: how many pages each takes, filled and blank, and that nobody signs on a page without text.

#include "core/forms/complaint_answer.h"
#include "core/forms/f01.h"
#include "core/forms/f02.h"
#include "core/forms/f03.h"
#include "core/forms/f12.h"
#include "core/forms/f13.h"
#include "core/forms/f14.h"
#include "core/forms/f15.h"
#include "core/forms/invitation.h"
#include "core/forms/refusal_letter.h"
#include "core/forms/reminder.h"
#include "core/forms/start_record.h"
#include "core/forms/suspension_notice.h"
#include "tests/core/forms/case_papers.h"
#include "tests/support/catch.h"
#include "tests/ui/printing/printed.h"

#include <QRegularExpression>

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

using Form = Document (*)(const CasePage &, const CaseHeading &);

struct FormOnPaper {
    const char *name;
    Form form;
    qsizetype pages;
};
constexpr FormOnPaper papers[] = {{"F01", f01, 2}, {"F02", f02, 1}, {"F03", f03, 2}, {"F12", f12, 2}, {"F13", f13, 2}, {"F14", f14, 1}, {"F15", f15, 1},
                            {"BBKC", startRecord, 1}, {"TBTC", refusalLetter, 1}, {"TBTD", suspensionNotice, 1}, {"GM", invitation, 1}};

qsizetype lineOf(const QStringList &lines, const QString &text)
{
    for (qsizetype at = 0; at < lines.size(); ++at)
        if (lines.at(at).contains(text))
            return at;
    return -1;
}

CasePage refusedPage()
{
    CasePage page = filledPage();
    page.failing = {tooLarge()};
    return page;
}

}

TEST_CASE("the papers of a case fit the pages that they are meant for", "[printing]")
{
    for (const FormOnPaper &paper : papers) {
        CAPTURE(paper.name);
        CHECK(printed::pagesOf(paper.form(refusedPage(), filledHeading())).size() <= paper.pages);
        CHECK(printed::pagesOf(paper.form({}, {})).size() <= paper.pages);
    }
}

TEST_CASE("letters that are not about a case fit one page", "[printing]")
{
    CHECK(printed::pagesOf(complaintAnswer({.complainant = u"Trần Văn Sơn"_s, .content = u"Đề nghị xem xét"_s}, filledHeading())).size() == 1);
    CHECK(printed::pagesOf(reminder({u"Hộ bà Hòa chưa khởi công"_s}, filledHeading())).size() == 1);
}

TEST_CASE("who signs stands below at least two lines of text", "[printing]")
{
    for (const FormOnPaper &paper : papers) {
        CAPTURE(paper.name);
        const QStringList lines = printed::pagesOf(paper.form(refusedPage(), filledHeading())).last().split(u'\n', Qt::SkipEmptyParts);
        const qsizetype signature = lineOf(lines, u"(Ký, ghi rõ họ tên"_s) >= 0 ? lineOf(lines, u"(Ký, ghi rõ họ tên"_s) : lineOf(lines, u"TM. ỦY BAN NHÂN DÂN"_s);
        CHECK(signature >= 3);
    }
}

TEST_CASE("names of those who sign side by side stand on one line", "[printing]")
{
    const QString page = printed::pagesOf(f12(filledPage(), filledHeading({{u"dai_dien_thon"_s, u"Trần Quốc Bảo"_s}}))).last();

    CHECK(page.contains(QRegularExpression(u"Nguyễn Thị Hòa +Trần Quốc Bảo +Phan Văn Dũng"_s)));
}

TEST_CASE("place and day over a narrow signature end at the margin", "[printing]")
{
    const QString page = printed::pagesOf(f15(filledPage(), filledHeading())).first();

    CHECK(page.contains(u"Tân Hương, ngày 05 tháng 6 năm 2025"_s));
}

TEST_CASE("a citizen's paper has the nation in the middle of the page", "[printing]")
{
    const QString first = printed::pagesOf(f01(filledPage(), filledHeading())).first().section(u'\n', 0, 0);

    CHECK(first.trimmed() == u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s);
}

TEST_CASE("an official letter says below its number what it is about", "[printing]")
{
    const QString page = printed::pagesOf(reminder({}, filledHeading())).first();

    CHECK(page.indexOf(u"Số: "_s) < page.indexOf(u"V/v đôn đốc tiến độ xóa"_s));
    CHECK(page.indexOf(u"V/v đôn đốc tiến độ xóa"_s) < page.indexOf(u"Kính gửi"_s));
}

TEST_CASE("boxes and dots are in the family of papers", "[printing]")
{
    for (const QString &font : printed::fontsOf(f01(filledPage(), filledHeading())))
        CHECK((font.startsWith(u"LiberationSerif"_s) || font.startsWith(u"TimesNewRoman"_s)));
}
