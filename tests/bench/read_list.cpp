// A commune's list of 100,000 rows: the whole review against programs that only read the cells.

#include "core/intake/review.h"
#include "core/sheet/workbook.h"
#include "tests/bench/benches.h"
#include "tests/bench/big_register.h"
#include "tests/bench/invented.h"

#include <QFile>

#include <xlsxwriter.h>

#include <array>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array headings{"STT", "Họ và tên chủ hộ", "Năm sinh", "Giới tính", "Số CCCD", "Dân tộc", "Thôn", "Số khẩu", "Đối tượng",
                              "Nền", "Khung, tường", "Mái", "Diện tích (m2)", "Nhu cầu", "Tổng kinh phí", "Ghi chú"};
constexpr int rowsPerHamlet = 250;
const QDate today(2025, 3, 1);
const QString python = u"/usr/bin/python3"_s;   // Debian's own: another one does not know Debian's openpyxl.

class ListWriter {
public:
    explicit ListWriter(const QString &path)
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        m_sheet = workbook_add_worksheet(m_book, "Danh sách");
    }
    ~ListWriter() { workbook_close(m_book); }
    ListWriter(const ListWriter &) = delete;
    ListWriter &operator=(const ListWriter &) = delete;

    void newRow() { ++m_row; }
    void write(int column, const QString &text) { worksheet_write_string(m_sheet, m_row, lxw_col_t(column), text.toUtf8().constData(), nullptr); }
    void write(int column, double number) { worksheet_write_number(m_sheet, m_row, lxw_col_t(column), number, nullptr); }

private:
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_row = 0;
};

void writeHousehold(ListWriter &list, int index)
{
    const Invented household = invented(index);
    const auto either = [&](int share, const QString &a, const QString &b) -> QString { return household.spin % share == 0 ? a : b; };
    list.write(0, index + 1);
    list.write(1, household.name);
    list.write(2, household.birthYear);
    list.write(3, household.isWoman ? u"Nữ"_s : u"Nam"_s);
    list.write(4, household.number);
    list.write(5, u"Kinh"_s);
    list.write(6, u"Thôn %1"_s.arg(1 + index / rowsPerHamlet));
    list.write(7, household.members);
    list.write(8, either(2, u"Hộ nghèo"_s, u"Hộ cận nghèo"_s));
    list.write(9, either(3, u"Nền đất"_s, u"Láng xi măng"_s));
    list.write(10, either(5, u"Khung tre, vách nứa"_s, u"Tường gạch xuống cấp"_s));
    list.write(11, either(7, u"Mái tranh"_s, u"Lợp fibro xi măng"_s));
    list.write(12, household.area);
    list.write(13, either(4, u"Sửa chữa"_s, u"Xây mới"_s));
    list.write(14, either(4, u"30"_s, u"60"_s).toDouble());
}

void writeList(const QString &path, int rows)
{
    ListWriter list(path);
    for (const auto &line : {u"ỦY BAN NHÂN DÂN XÃ TÂN HƯƠNG"_s, u"DANH SÁCH HỘ ĐỀ NGHỊ HỖ TRỢ XÓA NHÀ TẠM, NHÀ DỘT NÁT"_s, u"Đơn vị tính: triệu đồng"_s}) {
        list.write(0, line);
        list.newRow();
    }
    for (std::size_t column = 0; column < headings.size(); ++column)
        list.write(int(column), QString::fromUtf8(headings[column]));
    list.newRow();
    for (int index = 0; index < rows; ++index) {
        if (index % rowsPerHamlet == 0) {
            list.write(1, u"Thôn %1"_s.arg(1 + index / rowsPerHamlet));
            list.newRow();
        }
        writeHousehold(list, index);
        list.newRow();
    }
}

/// An empty register in a folder of its own.
struct EmptyRegister {
    explicit EmptyRegister(const QDir &folder) : path(made(folder)), database(path) {}

    static QString made(const QDir &folder)
    {
        folder.mkpath(u"."_s);
        const QString path = folder.filePath(u"empty.ancu"_s);
        makeRegister(path, 0);
        return path;
    }

    QString path;
    core::Database database;
};

/// Returns the path of the register.
QString takeIn(const QString &list, const QString &folder)
{
    EmptyRegister empty{QDir(folder)};
    core::Review review = core::reviewLists(empty.database, {list}, {.asOf = today});
    core::acceptReview(empty.database, review, {.title = u"Take in a list"_s, .person = u"ancu-bench"_s, .at = today.startOfDay(Qt::UTC)}, {});
    return empty.path;
}

const QString openpyxlReads = uR"(
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1], read_only=True)
print(sum(1 for row in book.worksheets[0].iter_rows(values_only=True) for cell in row if cell is not None))
)"_s;

}

QString communesList(const QDir &folder, int rows)
{
    const QString path = folder.filePath(u"18310_Xa-Tan-Huong.xlsx"_s);
    if (!QFile::exists(path))
        writeList(path, rows);
    return path;
}

QString takenIn(const QDir &folder, int rows)
{
    return takeIn(communesList(folder, rows), folder.filePath(u"verified"_s));
}

void readList(Table &table, const QDir &folder, const Size &size)
{
    const QString path = communesList(folder, size.rows);
    EmptyRegister empty(folder);
    std::size_t drafts = 0;
    const Work cells = [&] { core::readWorkbook(path); };
    const Work review = [&] { drafts = core::reviewLists(empty.database, {path}, {.asOf = today}).lists.front().drafts.size(); };
    int taken = 0;
    const Work whole = [&] { takeIn(path, folder.filePath(u"taken-%1"_s.arg(++taken))); };
    const QString rows = u" a list of %1 rows"_s.arg(size.rows);

    if (isInstalled(python)) {
        const QString peer = u"openpyxl, read-only: cells only"_s;
        const Work openpyxl = [&] { runProgram(python, {u"-c"_s, openpyxlReads, path}); };
        table.compare(u"read the cells of"_s + rows, cells, peer, openpyxl);
        table.compare(u"read, repair, check and match"_s + rows, review, peer, openpyxl);
        table.compare(u"the whole import, with journal and backup, of"_s + rows, whole, peer, openpyxl);
    }
    if (isInstalled(u"soffice"_s)) {
        const Work toCsv = [&] { convert(folder, path, u"csv"_s); };
        table.compare(u"read, repair, check and match"_s + rows, review, u"LibreOffice headless: to csv"_s, toCsv);
    }
    table.note(u"The review understood %1 households; at most %2 MiB of memory were held."_s.arg(drafts).arg(peakMebibytes()));
}

}
