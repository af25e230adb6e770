// The list form F05 to PDF, against LibreOffice making a PDF of the same rows.

#include "core/document/writers.h"
#include "core/forms/f05.h"
#include "tests/bench/benches.h"
#include "tests/bench/invented.h"
#include "ui/printing/document_output.h"

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int probeRows = 600;

core::ListedHousehold listed(int index)
{
    const Invented household = invented(index);
    const bool repair = household.spin % 4 == 0;
    core::ListedHousehold line{.name = household.name, .birth = {household.birthYear}, .gender = household.isWoman ? core::Gender::Female : core::Gender::Male,
                               .number = household.number, .ethnic = u"Kinh"_s, .hamlet = u"Thôn %1"_s.arg(1 + index / 250), .placeName = u"Xã Tân Hương"_s,
                               .members = household.members, .categories = household.spin % 2 == 0 ? u"Hộ nghèo"_s : u"Hộ cận nghèo"_s};
    line.need = repair ? core::Need::Repair : core::Need::NewHouse;
    line.area = household.area;
    line.foundation = u"Nền đất"_s;
    line.frame = u"Khung tre, vách nứa"_s;
    line.roof = u"Mái tranh"_s;
    line.criteria = u"T1, T2"_s;
    line.amount = core::Money::ofDong(repair ? 30'000'000 : 60'000'000);
    return line;
}

core::Document formOf(int rows)
{
    std::vector<core::ListedHousehold> households;
    for (int index = 0; index < rows; ++index)
        households.push_back(listed(index));
    return core::f05(households, {.unit = u"Xã Tân Hương"_s, .batch = 1, .place = u"Tân Hương"_s});
}

void againstOffice(Table &table, const QDir &folder, int rows, const QString &ending, const QString &peer)
{
    const core::Document document = formOf(rows);
    ui::writeDocument(document, folder.filePath(u"form."_s + ending));
    const QString job = u"F05 of %1 rows, %2 pages, to PDF"_s.arg(rows).arg(ui::PagedDocument(document).pageCount());
    table.compare(job, [&] { ui::writePdf(formOf(rows), folder.filePath(u"ours.pdf"_s)); }, peer, [&] { convert(folder, folder.filePath(u"form."_s + ending), u"pdf"_s); });
}

}

void listForm(Table &table, const QDir &folder, const Size &size)
{
    if (!isInstalled(u"soffice"_s))
        return table.note(u"LibreOffice is not installed: the list form was not measured."_s);
    const int rows = size.pages * probeRows / ui::PagedDocument(formOf(probeRows)).pageCount();
    againstOffice(table, folder, rows, u"xlsx"_s, u"LibreOffice Calc: the same form as .xlsx to PDF"_s);
    // Writer's time grows faster than the pages; all of them would take it many minutes.
    againstOffice(table, folder, std::max(1, rows / 10), u"odt"_s, u"LibreOffice Writer: the same form as .odt to PDF"_s);
}

}
