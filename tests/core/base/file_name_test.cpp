#include "core/base/file_name.h"

#include "tests/support/catch.h"

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("a title becomes a file name that every system takes", "[file name]")
{
    const auto [title, name] = GENERATE(table<QString, QString>({
        {u"F05 Danh sách xã Tân Hương"_s, u"F05 Danh sách xã Tân Hương.pdf"_s},
        {u"Tờ trình 12/TTr-UBND: đợt 1"_s, u"Tờ trình 12-TTr-UBND- đợt 1.pdf"_s},
        {u"..\\..\\Windows\\x"_s, u"..-..-Windows-x.pdf"_s},
        {u"CON"_s, u"_CON.pdf"_s},
        {u"con.danh sach"_s, u"_con.danh sach.pdf"_s},
        {u"LPT1 "_s, u"_LPT1.pdf"_s},
        {u"Công văn"_s, u"Công văn.pdf"_s},
        {u"Danh sách. . ."_s, u"Danh sách.pdf"_s},
        {u" \t\n"_s, u"An Cu.pdf"_s},
        {u"..."_s, u"An Cu.pdf"_s},
        {u"a\u202efdp.exe"_s, u"a-fdp.exe.pdf"_s},
    }));

    CHECK(safeFileName(title, u"pdf"_s) == name);
}

TEST_CASE("a long Vietnamese title stays within what a system allows in bytes", "[file name]")
{
    const QString name = safeFileName(u"Danh sách hộ nghèo được hỗ trợ "_s.repeated(20), u"xlsx"_s);

    CHECK(name.toUtf8().size() <= 200);
    CHECK(name.toUtf8().size() > 190);
    CHECK(name.endsWith(u".xlsx"_s));
    CHECK_FALSE(name.contains(QChar::ReplacementCharacter));
    CHECK(safeFileName(u"😀"_s.repeated(100), u"pdf"_s).toUtf8().size() <= 200);
}
