// A list as an Excel workbook, against libxlsxwriter given the same cells and nothing to think about.

#include "core/document/writers.h"
#include "tests/bench/benches.h"
#include "tests/bench/listed_rows.h"

#include <QFile>

#include <xlsxwriter.h>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

void writeBare(const std::vector<core::ListedHousehold> &households, const QString &path)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "F05");
    lxw_row_t row = 0;
    for (const core::ListedHousehold &household : households) {
        lxw_col_t column = 0;
        const auto text = [&](const QString &value) { worksheet_write_string(sheet, row, column++, value.toUtf8().constData(), nullptr); };
        const auto number = [&](double value) { worksheet_write_number(sheet, row, column++, value, nullptr); };
        number(double(row) + 1);
        text(household.name);
        text(household.birth.shown());
        text(household.gender == core::Gender::Female ? u"x"_s : QString());
        text(household.number);
        text(household.ethnic);
        text(household.hamlet);
        number(household.members);
        text(household.categories);
        text(household.foundation);
        text(household.frame);
        text(household.roof);
        number(household.area.value_or(0));
        text(household.criteria);
        number(double(household.amount.dong()));
        text(household.note);
        ++row;
    }
    workbook_close(book);
}

}

void exportList(Table &table, const QDir &folder, const Size &size)
{
    const core::Document document = formOf(size.rows);
    std::vector<core::ListedHousehold> households;
    for (int index = 0; index < size.rows; ++index)
        households.push_back(listed(index));
    table.compare(u"F05 of %1 rows as .xlsx"_s.arg(size.rows), [&] { core::writeXlsx(document, folder.filePath(u"ours.xlsx"_s)); },
                  u"libxlsxwriter alone: as many cells"_s, [&] { writeBare(households, folder.filePath(u"bare.xlsx"_s)); });
}

}
