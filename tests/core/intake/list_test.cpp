// A list on its whole way: a file as a commune sends it, the review, the register, and the same file once more.

#include "core/intake/list_origin.h"
#include "core/intake/review.h"
#include "core/places/place_table.h"
#include "core/sheet/workbook.h"
#include "core/store/undo.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"

#include <QFile>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Office {
    support::MemoryRegister open;
    QTemporaryDir folder;

    Office()
    {
        open.commit(u"Tạo sổ"_s, [](UnitOfWork &work) { seedPlaces(u"440"_s, work); });
    }

    QString list(const QString &name, const QString &csv)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(csv.toUtf8());
        return path;
    }

    Review review(const QString &path) { return reviewLists(open.database, {path}, {.asOf = support::testDay}); }
    ChangeSet accept(Review &review) { return acceptReview(open.database, review, support::orderFor(u"Nhập danh sách"_s), {}); }
    qint64 count(const QString &table) { return open.database.value<qint64>(u"SELECT COUNT(*) FROM "_s + table); }
};

const QString header = u"ỦY BAN NHÂN DÂN XÃ TÂN HƯƠNG,,,,,,,,,\nĐơn vị tính: triệu đồng,,,,,,,,,\n"
                       u"STT,Họ và tên,Giới tính,Ngày sinh,Số CCCD,Thôn,Đối tượng,Nhu cầu,Diện tích (m2),Tổng số\n"_s;

std::vector<QString> askedOf(const Draft &draft)
{
    std::vector<QString> codes;
    for (const Issue &issue : draft.issues)
        if (issue.handling == Handling::Ask)
            codes.push_back(issue.code);
    return codes;
}

}

TEST_CASE("a row is taken in as it says, with the way back to its file", "[intake]")
{
    Office office;
    Review review = office.review(office.list(u"a.csv"_s, header + u"1,Nguyễn Thị Hòa,Nữ,12/03/1956,042156901234,Thôn Tân Nhân,Hộ nghèo,Xây mới,\"24,5\",60\n"_s));
    REQUIRE(review.lists.size() == 1);
    REQUIRE(review.lists[0].placeCode == u"18310"_s);
    REQUIRE(review.lists[0].drafts.size() == 1);
    CHECK(review.lists[0].drafts[0].status == Draft::Status::New);

    office.accept(review);

    const auto record = loadHousehold(office.open.database, review.lists[0].drafts[0].household);
    REQUIRE(record);
    CHECK(record->household.headName == u"Nguyễn Thị Hòa"_s);
    CHECK(record->headNumber() == u"042156901234"_s);
    CHECK(record->household.need == Need::NewHouse);
    CHECK(record->surveys.at(0).area == 24.5);
    CHECK(record->funding.total == Money::ofDong(60'000'000));
    CHECK(record->classifications.at(0).category == Category::Poor);
    const auto rows = office.open.database.all<ListRow>(u"ORDER BY id"_s);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].household == record->household.id);
    CHECK(rows[0].row == 4);
    CHECK(rows[0].written.contains(u"Nguyễn Thị Hòa"_s));
}

TEST_CASE("a class holds since ever unless somebody says of which day the list is", "[intake]")
{
    const auto [statedOn, validFrom] = GENERATE(table<QDate, QDate>({{QDate(), QDate()}, {QDate(2024, 12, 31), QDate(2024, 12, 31)}}));
    Office office;
    const QString path = office.list(u"a.csv"_s, header + u"1,Nguyễn Thị Hòa,Nữ,12/03/1956,042156901234,Thôn Tân Nhân,Hộ nghèo,Xây mới,\"24,5\",60\n"_s);
    Review review = reviewLists(office.open.database, {path}, {.asOf = support::testDay, .statedOn = statedOn});

    office.accept(review);

    const auto classes = office.open.database.all<Classification>(u"ORDER BY id"_s);
    REQUIRE(classes.size() == 1);
    CHECK(classes[0].validFrom == validFrom);
}

TEST_CASE("a newer list without a day replaces a class on the day it is read", "[intake]")
{
    Office office;
    Review first = office.review(office.list(u"a.csv"_s, header + u"1,Nguyễn Thị Hòa,Nữ,12/03/1956,042156901234,Thôn Tân Nhân,Hộ nghèo,Xây mới,\"24,5\",60\n"_s));
    office.accept(first);

    Review second = office.review(office.list(u"b.csv"_s, header + u"1,Nguyễn Thị Hòa,Nữ,12/03/1956,042156901234,Thôn Tân Nhân,Hộ cận nghèo,Xây mới,\"24,5\",60\n"_s));
    CHECK(second.lists[0].drafts[0].changes == QStringList{u"Đối tượng: Hộ nghèo → Hộ cận nghèo"_s});
    office.accept(second);

    const auto classes = office.open.database.all<Classification>(u"ORDER BY id"_s);
    REQUIRE(classes.size() == 2);
    CHECK(classes[0].period() == Period{QDate(), support::testDay});
    CHECK(classes[1].period() == Period{support::testDay, QDate()});
}

TEST_CASE("the same file once more changes nothing", "[intake]")
{
    Office office;
    const QString path = office.list(u"a.csv"_s, header + u"1,Nguyễn Thị Hòa,Nữ,12/03/1956,042156901234,Thôn Tân Nhân,Hộ nghèo,Xây mới,\"24,5\",60\n"_s);
    Review first = office.review(path);
    office.accept(first);
    const qint64 units = office.count(u"journal_unit"_s);

    Review second = office.review(path);
    const ChangeSet changes = office.accept(second);

    CHECK(second.lists[0].alreadyAccepted);
    CHECK(second.lists[0].drafts[0].status == Draft::Status::Same);
    CHECK(changes.unit == 0);
    CHECK(office.count(u"journal_unit"_s) == units);
    CHECK(office.count(u"household"_s) == 1);
}

TEST_CASE("an empty cell of a newer list does not erase, a filled one changes and says what", "[intake]")
{
    Office office;
    Review first = office.review(office.list(u"a.csv"_s, header + u"1,Nguyễn Thị Hòa,Nữ,12/03/1956,042156901234,Thôn Tân Nhân,Hộ nghèo,Xây mới,\"24,5\",60\n"_s));
    office.accept(first);

    Review second = office.review(office.list(u"b.csv"_s, header + u"1,Nguyễn Thị Hòa,Nữ,12/03/1956,042156901234,,Hộ nghèo,Xây mới,30,\n"_s));

    const Draft &draft = second.lists[0].drafts[0];
    CHECK(draft.status == Draft::Status::Changed);
    CHECK(draft.changes == QStringList{u"Diện tích (m²): 24,5 → 30"_s});
    office.accept(second);
    const auto record = loadHousehold(office.open.database, draft.household);
    CHECK(record->surveys.at(0).area == 30);
    CHECK(record->funding.total == Money::ofDong(60'000'000));
    CHECK(record->household.hamlet.isStored());
}

TEST_CASE("a list typed without marks does not take them from a name, whatever else it changes", "[intake]")
{
    Office office;
    Review first = office.review(office.list(u"a.csv"_s, header + u"1,Nguyễn Thị Hòa,Nữ,12/03/1956,042156901234,Thôn Tân Nhân,Hộ nghèo,Xây mới,\"24,5\",60\n"_s));
    office.accept(first);

    Review second = office.review(office.list(u"b.csv"_s, header + u"1,Nguyen Thi Hoa,Nu,12/03/1956,042156901234,Thon Tan Nhan,Ho ngheo,Xay moi,30,60\n"_s));

    CHECK(second.lists[0].drafts[0].changes == QStringList{u"Diện tích (m²): 24,5 → 30"_s});
    office.accept(second);
    CHECK(loadHousehold(office.open.database, first.lists[0].drafts[0].household)->household.headName == u"Nguyễn Thị Hòa"_s);
}

TEST_CASE("a name that gets or changes its marks is a change that is shown, and where a tone is written is none", "[intake]")
{
    const auto [held, stated, changes] = GENERATE(table<QString, QString, QStringList>({
        {u"Nguyen Thi Hoa"_s, u"Nguyễn Thị Hòa"_s, {u"Họ và tên: Nguyen Thi Hoa → Nguyễn Thị Hòa"_s}},
        {u"Nguyễn Thị Hòa"_s, u"Nguyễn Thị Họa"_s, {u"Họ và tên: Nguyễn Thị Hòa → Nguyễn Thị Họa"_s}},
        {u"Nguyễn Thị Hòa"_s, u"NGUYỄN THỊ HOÀ"_s, {}}}));
    Office office;
    Review first = office.review(office.list(u"a.csv"_s, header + u"1,%1,Nữ,12/03/1956,042156901234,Thôn Tân Nhân,Hộ nghèo,Xây mới,30,60\n"_s.arg(held)));
    office.accept(first);

    Review second = office.review(office.list(u"b.csv"_s, header + u"1,%1,Nữ,12/03/1956,042156901234,Thôn Tân Nhân,Hộ nghèo,Xây mới,30,60\n"_s.arg(stated)));

    CHECK(second.lists[0].drafts[0].changes == changes);
    CHECK(second.lists[0].drafts[0].status == (changes.isEmpty() ? Draft::Status::Same : Draft::Status::Changed));
    office.accept(second);
    const QString expected = changes.isEmpty() ? held : stated;
    CHECK(loadHousehold(office.open.database, first.lists[0].drafts[0].household)->household.headName == expected);
}

TEST_CASE("a field in doubt stays empty and leaves an open question", "[intake]")
{
    Office office;
    Review review = office.review(office.list(u"a.csv"_s, header + u"1,Nguyễn Thị Hòa,Nữ,31/02/1956,04215690123,Thôn Tân Nhân,Hộ nghèo,,24,60\n"_s));

    CHECK(review.lists[0].drafts[0].status == Draft::Status::Doubtful);
    CHECK(askedOf(review.lists[0].drafts[0]) == std::vector<QString>{u"date_impossible"_s, u"id_length"_s, u"no_need"_s});
    office.accept(review);

    const auto record = loadHousehold(office.open.database, review.lists[0].drafts[0].household);
    CHECK_FALSE(record->household.headBirth.isKnown());
    CHECK(record->headNumber().isEmpty());
    CHECK(office.count(u"open_question"_s) == 3);
}

TEST_CASE("a row without a name is rejected and nothing is dropped without a line", "[intake]")
{
    Office office;
    Review review = office.review(office.list(u"a.csv"_s, header + u"1,,Nữ,12/03/1956,042156901234,Thôn Tân Nhân,Hộ nghèo,Xây mới,24,60\n"
                                                                   u"2,Trần Văn Đào,Nam,1960,042060901235,Thôn Tân Nhân,Cận nghèo,Sửa chữa,30,30\n"_s));

    REQUIRE(review.lists[0].drafts.size() == 2);
    CHECK(review.lists[0].drafts[0].status == Draft::Status::Rejected);
    CHECK(askedOf(review.lists[0].drafts[0]) == std::vector<QString>{u"missing_name"_s});
    office.accept(review);
    CHECK(office.count(u"household"_s) == 1);
}

TEST_CASE("the same family in two rows is shown as a pair with its evidence", "[intake]")
{
    Office office;
    Review review = office.review(office.list(u"a.csv"_s, header + u"1,Nguyễn Thị Hòa,Nữ,12/03/1956,042156901234,Thôn Tân Nhân,Hộ nghèo,Xây mới,24,60\n"
                                                                   u"2,Nguyễn Thị Hoà,Nữ,12/03/1956,,Thôn Tân Nhân,Hộ nghèo,Xây mới,24,60\n"_s));

    REQUIRE(review.duplicates.size() == 1);
    CHECK(review.duplicates[0].a.row == 4);
    CHECK(review.duplicates[0].b.row == 5);
    CHECK(review.duplicates[0].evidence.contains(u"name"_s));
    CHECK(review.lists[0].drafts[1].status == Draft::Status::Doubtful);
}

TEST_CASE("a head who is a member of a known household is doubtful, and the household keeps its head", "[intake]")
{
    Office office;
    Review first = office.review(office.list(u"a.csv"_s, header + u"1,Nguyễn Thị Hòa,Nữ,12/03/1956,042156901234,Thôn Tân Nhân,Hộ nghèo,Xây mới,\"24,5\",60\n"_s));
    office.accept(first);
    const Id<Household> known = first.lists[0].drafts[0].household;
    office.open.commit(u"Thêm chồng"_s, [&](UnitOfWork &work) {
        HouseholdRecord record = *loadHousehold(work.database(), known);
        record.persons.push_back({.person = {.name = u"Trần Văn Đức"_s, .relation = u"chồng"_s}, .papers = {{.number = u"042054900002"_s}}});
        saveHousehold(record, work);
    });

    Review second = office.review(office.list(u"b.csv"_s, header + u"1,Trần Văn Đức,Nam,01/02/1954,042054900002,Thôn Tân Nhân,Hộ nghèo,Xây mới,\"24,5\",60\n"_s));

    REQUIRE(second.duplicates.size() == 1);
    CHECK(second.duplicates[0].a.household == known);
    CHECK(second.duplicates[0].evidence == QStringList{u"id"_s});
    CHECK(second.lists[0].drafts[0].status == Draft::Status::Doubtful);
    CHECK_FALSE(second.lists[0].drafts[0].household.isStored());
    office.accept(second);
    CHECK(loadHousehold(office.open.database, known)->household.headName == u"Nguyễn Thị Hòa"_s);
}

TEST_CASE("an old workbook gives every row the hamlet that its merged cells show", "[intake]")
{
    Office office;

    const Review review = office.review(u"" ANCU_SOURCE_DIR "/tests/data/sheets/danh-sach.xls"_s);

    REQUIRE(review.lists.size() == 1);
    CHECK(review.lists[0].placeCode == u"18310"_s);
    REQUIRE(review.lists[0].drafts.size() == 2);
    const Draft &hoa = review.lists[0].drafts[0];
    const Draft &duc = review.lists[0].drafts[1];
    CHECK(hoa.birth == PartialDate{1956, 3, 12});
    CHECK(hoa.hamlet == u"Thôn Tân Tiến"_s);
    CHECK(duc.hamlet == u"Thôn Tân Tiến"_s);
    CHECK(duc.birth == PartialDate{1960, 0, 0});
    CHECK(duc.number == u"042060005678"_s);
    CHECK(duc.fundTotal == Money::ofDong(75'000'000));
}

TEST_CASE("sections, totals and signatures are no households, and a section gives its hamlet", "[intake]")
{
    Office office;
    Review review = office.review(office.list(u"a.csv"_s, header + u"VIII,Thôn Tân Nhân,,,,,,,,\n1,Nguyễn Thị Hòa,Nữ,1956,042156901234,,Hộ nghèo,Xây mới,24,60\n"
                                                                   u",TỔNG CỘNG,,,,,,,,90\n,NGƯỜI LẬP BIỂU,,,TM. ỦY BAN NHÂN DÂN,,,,,\n,Trần Thị Loan,,,Nguyễn Văn Tuấn,,,,,\n"_s));

    REQUIRE(review.lists[0].drafts.size() == 1);
    CHECK(review.lists[0].drafts[0].hamlet == u"Thôn Tân Nhân"_s);
    REQUIRE(review.lists[0].sheetIssues.size() == 1);
    CHECK(review.lists[0].sheetIssues[0].code == u"total_mismatch"_s);
    CHECK(review.lists[0].sheetIssues[0].proposed.contains(u".000.000"_s));
    CHECK(review.lists[0].sheetIssues[0].cell == u"J6"_s);
}

TEST_CASE("a total that is not the sum of its sources is asked and stays out", "[intake]")
{
    Office office;
    Review review = office.review(office.list(u"a.csv"_s, u"XÃ TÂN HƯƠNG - đơn vị tính: triệu đồng,,,,,,,\n"
        u"STT,Họ và tên,Năm sinh,Số CCCD,Kinh phí: Tổng số,Kinh phí: Ngân sách nhà nước,Kinh phí: Quỹ vì người nghèo,Kinh phí: Hộ gia đình\n"
        u"1,Nguyễn Thị Hòa,1956,042156901234,120,60,20,30\n"_s));

    const Draft &draft = review.lists[0].drafts.at(0);
    CHECK_FALSE(draft.fundTotal);
    CHECK(draft.fundState == Money::ofDong(60'000'000));
    CHECK(askedOf(draft) == std::vector<QString>{u"sum_mismatch"_s});
}

TEST_CASE("undo takes a whole import back", "[intake]")
{
    Office office;
    Review review = office.review(office.list(u"a.csv"_s, header + u"1,Nguyễn Thị Hòa,Nữ,12/03/1956,042156901234,Thôn Tân Nhân,Hộ nghèo,Xây mới,24,60\n"
                                                                   u"2,Trần Văn Đào,Nam,1960,,Thôn Tân Nhân,Cận nghèo,Sửa chữa,30,30\n"_s));
    office.accept(review);
    REQUIRE(office.count(u"household"_s) == 2);

    takeBack(office.open.database, *undoable(office.open.database), support::orderFor(u"Nhập danh sách"_s), {});

    CHECK(office.count(u"household"_s) == 0);
    CHECK(office.count(u"open_question"_s) == 0);
    CHECK(office.count(u"list_file"_s) == 0);
}

TEST_CASE("a file that is no list says so and loads nothing", "[intake]")
{
    Office office;
    const Review review = office.review(office.list(u"thu.csv"_s, u"Kính gửi,Phòng Nội vụ\nNgày,01/03/2025\n"_s));

    REQUIRE(review.lists.size() == 1);
    CHECK(review.lists[0].drafts.empty());
    CHECK(review.lists[0].sheetIssues.at(0).code == u"no_list"_s);
}

TEST_CASE("a damaged workbook becomes a list with its reason, and the others are read", "[intake]")
{
    Office office;
    const QString broken = office.list(u"hong.xlsx"_s, u"PK\u0003\u0004 hỏng"_s);
    const QString good = office.list(u"tot.csv"_s, header + u"1,Nguyễn Thị Hòa,Nữ,1956,042156901234,Thôn Tân Nhân,Hộ nghèo,Xây mới,24,60\n"_s);

    const Review review = reviewLists(office.open.database, {broken, good}, {.asOf = support::testDay});

    REQUIRE(review.lists.size() == 2);
    CHECK(review.lists[0].sheetIssues.at(0).code == u"file_unreadable"_s);
    CHECK(review.lists[1].drafts.size() == 1);
}

TEST_CASE("a heading mapped by hand is known in the next list of the commune", "[intake]")
{
    Office office;
    const QString strange = u"XÃ TÂN HƯƠNG,,,\nSTT,Họ và tên,Năm sinh,Cột lạ\n1,Nguyễn Thị Hòa,1956,cần hỗ trợ sớm\n"_s;
    Review first = reviewLists(office.open.database, {office.list(u"a.csv"_s, strange)},
                               {.asOf = support::testDay, .mappedHeadings = {{u"a.csv"_s, {{u"Cột lạ"_s, u"note"_s}}}}});
    office.accept(first);

    const Review second = office.review(office.list(u"b.csv"_s, QString(strange).replace(u"Hòa"_s, u"Lan"_s)));

    CHECK(second.lists[0].drafts.at(0).note == u"cần hỗ trợ sớm"_s);
    CHECK(second.lists[0].columns.back().fromSender);
}

TEST_CASE("a marked copy holds the rows again, with what must be settled", "[intake]")
{
    Office office;
    const Review review = office.review(office.list(u"a.csv"_s, header + u"1,Nguyễn Thị Hòa,Nữ,31/02/1956,042156901234,Thôn Tân Nhân,Hộ nghèo,Xây mới,24,60\n"_s));

    const QStringList paths = writeMarkedCopies(review, office.folder.filePath(u"marked"_s));

    REQUIRE(paths.size() == 1);
    const Workbook workbook = readWorkbook(paths[0]);
    REQUIRE(workbook.sheets.size() == 2);
    CHECK(workbook.sheets[0].rows.back().at(3).text == u"31/02/1956"_s);
    CHECK(workbook.sheets[1].rows.at(0).at(0).text == u"D4"_s);
}
