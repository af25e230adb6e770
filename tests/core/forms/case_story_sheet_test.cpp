#include "core/forms/case_story_sheet.h"
#include "tests/core/cases/case_register.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const TableCell &cell)
{
    const auto *text = std::get_if<QString>(&cell.value);
    return text ? *text : QString();
}

}

TEST_CASE("the story of a case on paper has a row for each thing that happened, the warnings bold", "[forms][cases]")
{
    support::CaseRegister open;
    const auto id = open.open(open.saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, open.tanHuong));
    open.take(id, Step::Surveyed, {2025, 2, 10});
    open.take(id, Step::Paused, {2025, 2, 11}, u"Gia đình có tang"_s, u"OM_DAU"_s);

    const Document sheet = caseStorySheet(storyOf(open.database, id, {2025, 3, 1}), {2025, 3, 1});

    CHECK(sheet.title == u"Diễn biến hồ sơ 18310-0001"_s);
    const auto &table = std::get<Table>(sheet.blocks.back());
    REQUIRE(table.rows.size() == 3);
    CHECK(textOf(table.rows[0].cells[0]) == u"03/02/2025"_s);
    CHECK(textOf(table.rows[1].cells[1]) == u"Khảo sát hiện trạng"_s);
    CHECK(textOf(table.rows[2].cells[1]).contains(u"Gia đình có tang"_s));
    CHECK(table.rows[2].cells[1].bold);
    CHECK_FALSE(table.rows[1].cells[1].bold);
    bool saysMissing = false;
    for (const Block &block : sheet.blocks)
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            saysMissing = saysMissing || paragraph->text.startsWith(u"Giấy tờ còn thiếu: "_s);
    CHECK(saysMissing);
}
