// A list of 1,000 pages in the form of a decision's annex to PDF, against LibreOffice making a PDF of the same rows.

#include "core/document/writers.h"
#include "tests/bench/benches.h"
#include "tests/bench/invented.h"
#include "ui/printing/document_output.h"

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int probeRows = 600;

core::Document listOf(int rows)
{
    core::Table table;
    table.columns = {{12, core::Alignment::Centre}, {52}, {20, core::Alignment::Centre}, {34}, {34}, {26, core::Alignment::Right}, {34}, {30, core::Alignment::Right}};
    const QStringList headings{u"STT"_s, u"Họ và tên chủ hộ"_s, u"Năm sinh"_s, u"Số CCCD"_s, u"Đối tượng"_s, u"Diện tích (m²)"_s, u"Nhu cầu"_s, u"Mức hỗ trợ"_s};
    for (int column = 0; column < int(headings.size()); ++column) {
        table.heading.push_back({.text = headings[column], .column = column});
        table.columnNumbers.append(u"(%1)"_s.arg(column + 1));
    }
    for (int index = 0; index < rows; ++index) {
        const Invented household = invented(index);
        const bool repair = household.spin % 4 == 0;
        table.rows.push_back({.cells = {{qint64(index + 1)}, {household.name}, {qint64(household.birthYear)}, {household.number},
                                        {household.spin % 2 == 0 ? u"Hộ nghèo"_s : u"Hộ cận nghèo"_s}, {household.area},
                                        {repair ? u"Sửa chữa"_s : u"Xây mới"_s}, {core::Money::ofDong(repair ? 30'000'000 : 60'000'000)}}});
    }
    return {.formCode = u"F05"_s, .title = u"Danh sách"_s, .page = {.orientation = core::Orientation::Landscape},
            .blocks = {core::Heading{.title = u"DANH SÁCH"_s, .subtitle = {u"Hộ được hỗ trợ xóa nhà tạm, nhà dột nát"_s}}, table}};
}

}

void listForm(Table &table, const QDir &folder, const Size &size)
{
    const int rows = size.pages * probeRows / ui::PagedDocument(listOf(probeRows)).pageCount();
    const core::Document document = listOf(rows);
    const QString what = u"list of %1 rows, %2 pages, to PDF"_s.arg(rows).arg(ui::PagedDocument(document).pageCount());
    const Work ours = [&] { ui::writePdf(document, folder.filePath(u"ours.pdf"_s)); };
    if (!isInstalled(u"soffice"_s))
        return table.note(u"LibreOffice is not installed: the list form was not measured."_s);

    core::writeXlsx(document, folder.filePath(u"list.xlsx"_s));
    core::writeOdt(document, folder.filePath(u"list.odt"_s));
    const auto office = [&](const QString &file) -> Work {
        return [&folder, file] { runProgram(u"soffice"_s, {u"--headless"_s, u"-env:UserInstallation=file://"_s + folder.filePath(u"office"_s),
                                                           u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path(), folder.filePath(file)}); };
    };
    table.compare(what, ours, u"LibreOffice Calc: our .xlsx to PDF"_s, office(u"list.xlsx"_s));
    table.compare(what, ours, u"LibreOffice Writer: our .odt to PDF"_s, office(u"list.odt"_s));
}

}
