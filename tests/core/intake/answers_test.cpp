// The office answers what a list leaves in doubt: in the review, by the readers of the list itself, and the file stays as it was sent.

#include "core/intake/answers.h"
#include "core/households/household_record.h"
#include "core/intake/list_origin.h"
#include "core/intake/review_choices.h"
#include "core/places/place_table.h"
#include "core/sheet/workbook.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString header = u"ỦY BAN NHÂN DÂN XÃ TÂN HƯƠNG,,,,,,,,,\nĐơn vị tính: triệu đồng,,,,,,,,,\n"
                       u"STT,Họ và tên,Giới tính,Ngày sinh,Số CCCD,Thôn,Đối tượng,Nhu cầu,Diện tích (m2),Tổng số\n"_s;
const QString shortNumber = u"1,Nguyễn Thị Hòa,Nữ,12/03/1956,04215690123,Thôn Tân Nhân,Hộ nghèo,Xây mới,\"24,5\",60\n"_s;

struct Office {
    support::MemoryRegister open;
    QTemporaryDir folder;
    Review review;

    Office()
    {
        open.commit(u"Tạo sổ"_s, [](UnitOfWork &work) { seedPlaces(u"440"_s, work); });
    }

    QString file(const QString &name, const QString &text)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return path;
    }

    ReviewOptions options() const { return {.asOf = support::testDay}; }
    void read(const QString &rows) { review = reviewLists(open.database, {file(u"a.csv"_s, header + rows)}, options()); }
    bool answer(const QString &cell, const std::optional<QString> &text) { return answerCell(open.database, review, 0, cell, text); }
    Draft &draft(std::size_t row = 0) { return review.lists[0].drafts[row]; }
    void accept() { acceptReview(open.database, review, support::orderFor(u"Nhập danh sách"_s), {}); }
    std::vector<OpenQuestion> questions() { return open.database.all<OpenQuestion>(u"ORDER BY id"_s); }

    /// What reading the file with all answers from the beginning gives.
    Review readAgain()
    {
        ReviewOptions again = options();
        QStringList paths;
        for (const ListReading &list : review.lists) {
            again.answers[sheetKey(list)] = answersOf(list);
            paths.append(list.path);
        }
        return reviewLists(open.database, paths, again);
    }
};

QStringList codesOf(const Draft &draft)
{
    QStringList codes;
    for (const Issue &issue : draft.issues)
        codes.append(issue.code);
    return codes;
}

void requireSame(const Review &one, const Review &other)
{
    REQUIRE(one.lists.size() == other.lists.size());
    for (std::size_t i = 0; i < one.lists.size(); ++i) {
        CHECK(one.lists[i].drafts == other.lists[i].drafts);
        CHECK(one.lists[i].sheetIssues == other.lists[i].sheetIssues);
    }
    CHECK(one.duplicates == other.duplicates);
}

}

TEST_CASE("a right answer settles what was asked, and what the file says stays in sight", "[intake]")
{
    Office office;
    office.read(shortNumber);
    REQUIRE(codesOf(office.draft()) == QStringList{u"id_length"_s});
    REQUIRE(office.draft().status == Draft::Status::Doubtful);

    CHECK(office.answer(u"E4"_s, u"042156901234"_s));

    CHECK(office.draft().number == u"042156901234"_s);
    CHECK(office.draft().status == Draft::Status::New);
    CHECK(codesOf(office.draft()) == QStringList{u"answered"_s});
    const Issue &told = office.draft().issues.front();
    CHECK(told.handling == Handling::Auto);
    CHECK(told.written == u"04215690123"_s);
    CHECK(told.proposed == u"042156901234"_s);
    CHECK(told.message.contains(u"042156901234"_s));
    CHECK(office.draft().written.at(4) == u"04215690123"_s);
}

TEST_CASE("an answer that is wrong itself is asked about", "[intake]")
{
    Office office;
    office.read(shortNumber);

    office.answer(u"E4"_s, u"0421569012"_s);

    CHECK(codesOf(office.draft()) == QStringList{u"answered"_s, u"id_length"_s});
    CHECK(office.draft().issues.front().written == u"04215690123"_s);
    CHECK(office.draft().issues.back().written == u"0421569012"_s);
    CHECK_FALSE(office.draft().number);
    CHECK(office.draft().status == Draft::Status::Doubtful);
}

TEST_CASE("an answer is taken back, and giving what the file says is none", "[intake]")
{
    Office office;
    office.read(shortNumber);
    const Draft before = office.draft();

    office.answer(u"E4"_s, u"042156901234"_s);
    CHECK(office.answer(u"E4"_s, std::nullopt));
    CHECK(office.draft() == before);
    CHECK_FALSE(office.answer(u"E4"_s, std::nullopt));
    CHECK_FALSE(office.answer(u"E4"_s, u"04215690123"_s));
    CHECK(office.draft() == before);
}

TEST_CASE("a row without a name is no longer rejected once it got one", "[intake]")
{
    Office office;
    office.read(u"1,Nguyễn Văn An,Nam,1950,042050901235,Thôn Tân Nhân,Hộ nghèo,Xây mới,20,60\n2,,Nữ,12/03/1956,042156901234,Thôn Tân Nhân,Hộ nghèo,Xây mới,\"24,5\",60\n"_s);
    REQUIRE(office.draft(1).status == Draft::Status::Rejected);

    office.answer(u"B5"_s, u"Nguyễn Thị Hòa"_s);

    CHECK(office.draft(1).status == Draft::Status::New);
    CHECK(office.draft(1).accepted);
}

TEST_CASE("a row that was left out stays left out when it is answered", "[intake]")
{
    Office office;
    office.read(shortNumber);
    office.draft().accepted = false;

    office.answer(u"E4"_s, u"042156901234"_s);

    CHECK_FALSE(office.draft().accepted);
}

TEST_CASE("duplicates come and go with the answers", "[intake]")
{
    Office office;
    office.read(u"1,Nguyễn Thị Hòa,Nữ,12/03/1956,042156901234,Thôn Tân Nhân,Hộ nghèo,Xây mới,\"24,5\",60\n"
                u"2,Trần Thị Lan,Nữ,12/03/1956,04215690123,Thôn Châu Nội,Hộ nghèo,Xây mới,30,60\n"_s);
    REQUIRE(office.review.duplicates.empty());

    office.answer(u"E5"_s, u"042156901234"_s);

    REQUIRE(office.review.duplicates.size() == 1);
    CHECK(office.review.duplicates[0].a == RecordReference{.list = 0, .row = 4});
    CHECK(office.review.duplicates[0].b == RecordReference{.list = 0, .row = 5});
    CHECK(office.draft(1).status == Draft::Status::Doubtful);
    CHECK(codesOf(office.draft(1)).contains(u"duplicate"_s));

    office.answer(u"E5"_s, u"042156905678"_s);

    CHECK(office.review.duplicates.empty());
    CHECK(office.draft(1).status == Draft::Status::New);
}

TEST_CASE("both sexes, both needs or no category marked are answered by a word", "[intake]")
{
    Office office;
    office.review = reviewLists(office.open.database, {office.file(u"b.csv"_s,
        u"ỦY BAN NHÂN DÂN XÃ TÂN HƯƠNG,,,,,,,,\nSTT,Họ và tên,Nam,Nữ,Năm sinh,Hộ nghèo,Hộ cận nghèo,Xây mới,Sửa chữa\n"
        u"1,Nguyễn Thị Hòa,x,x,1956,x,x,x,x\n2,Trần Văn Bình,x,,1960,,,,\n3,Lê Văn Cường,x,,1961,x,,x,\n4,Lê Văn Dũng,x,,1962,x,,x,\n"_s)}, office.options());
    REQUIRE(office.review.lists[0].drafts.size() == 4);
    REQUIRE(codesOf(office.draft()) == QStringList{u"conflict_gender"_s, u"conflict_cats"_s, u"conflict_need"_s});

    for (const Issue &issue : std::vector(office.draft().issues))
        CHECK(office.answer(cellToAnswer(office.review.lists[0].columns, 3, issue), issue.code == "conflict_gender"_L1 ? u"Nữ"_s : issue.code == "conflict_cats"_L1 ? u"Hộ cận nghèo"_s : u"Sửa chữa"_s));
    office.answer(u"F4"_s, u"Hộ cận nghèo"_s);
    office.answer(u"H4"_s, u"x"_s);

    CHECK(codesOf(office.draft()) == QStringList{u"answered"_s, u"answered"_s, u"answered"_s});
    CHECK(office.draft().gender == Gender::Female);
    CHECK(office.draft().categories == std::vector{Category::NearPoor});
    CHECK(office.draft().need == Need::Repair);
    CHECK(office.draft(1).categories == std::vector{Category::NearPoor});
    CHECK(office.draft(1).need == Need::NewHouse);
}

TEST_CASE("a missing sex is answered in its own column, wherever it was noticed", "[intake]")
{
    Office office;
    office.read(u"1,Nguyễn Thị Hòa,,1956,,Thôn Tân Nhân,Hộ nghèo,Xây mới,30,60\n2,Trần Văn Bình,Nam,1960,042060901234,Thôn Tân Nhân,Hộ nghèo,Xây mới,30,60\n"_s);
    const auto &issues = office.draft().issues;
    const auto missing = std::find_if(issues.begin(), issues.end(), [](const Issue &issue) -> bool { return issue.code == "missing_gender"_L1; });
    REQUIRE(missing != issues.end());
    REQUIRE(cellToAnswer(office.review.lists[0].columns, 4, *missing) == u"C4"_s);

    office.answer(u"C4"_s, u"Nữ"_s);

    CHECK(office.draft().gender == Gender::Female);
}

TEST_CASE("the proposal for an amount is typed in the unit of the list", "[intake]")
{
    const ListReading list{.amountUnit = Money::ofDong(1'000'000)};

    CHECK(typedProposal(list, {.field = u"fund_total"_s, .proposed = u"60.000.000"_s}) == u"60"_s);
    CHECK(typedProposal(list, {.field = u"fund_total"_s, .proposed = u"60500000"_s}) == u"60500000"_s);
    CHECK(typedProposal(list, {.field = u"id"_s, .proposed = u"042156901234"_s}) == u"042156901234"_s);
}

TEST_CASE("accepting stores the answer, leaves no question open and keeps what the file said", "[intake]")
{
    Office office;
    office.read(shortNumber);
    office.answer(u"E4"_s, u"042156901234"_s);

    office.accept();

    const auto record = loadHousehold(office.open.database, office.draft().household);
    REQUIRE(record);
    CHECK(record->headNumber() == u"042156901234"_s);
    const auto rows = office.open.database.all<ListRow>(u"ORDER BY id"_s);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].written.contains(u"\"04215690123\""_s));
    REQUIRE(office.questions().size() == 1);
    const OpenQuestion question = office.questions().front();
    CHECK(question.answered);
    CHECK(question.answer == u"042156901234"_s);
    CHECK(question.code == u"id_length"_s);
    CHECK(question.written == u"04215690123"_s);

    office.read(shortNumber);
    CHECK(office.draft().status == Draft::Status::Same);
}

TEST_CASE("a question that waits in the register is settled by answering it in the same list", "[intake]")
{
    Office office;
    office.read(shortNumber);
    office.accept();
    REQUIRE(office.questions().size() == 1);
    REQUIRE_FALSE(office.questions().front().answered);
    const Id<Household> household = office.draft().household;

    office.read(shortNumber);
    REQUIRE(office.draft().status == Draft::Status::Same);
    office.answer(u"E4"_s, u"042156901234"_s);
    REQUIRE(office.draft().status == Draft::Status::Changed);
    CHECK(office.draft().household == household);
    office.accept();

    CHECK(loadHousehold(office.open.database, household)->headNumber() == u"042156901234"_s);
    REQUIRE(office.questions().size() == 1);
    CHECK(office.questions().front().answered);
    CHECK(office.questions().front().answer == u"042156901234"_s);
    office.read(shortNumber);
    CHECK(office.draft().status == Draft::Status::Same);
}

TEST_CASE("a question about marks, which quotes nothing, is settled as well", "[intake]")
{
    Office office;
    const QString path = office.file(u"b.csv"_s, u"ỦY BAN NHÂN DÂN XÃ TÂN HƯƠNG,,,,\nSTT,Họ và tên,Nam,Nữ,Năm sinh\n1,Nguyễn Thị Hòa,x,x,1956\n2,Trần Văn Bình,x,,1960\n3,Lê Văn Cường,x,,1961\n"_s);
    office.review = reviewLists(office.open.database, {path}, office.options());
    office.accept();
    REQUIRE(office.questions().size() == 1);
    REQUIRE(office.questions().front().code == u"conflict_gender"_s);

    office.review = reviewLists(office.open.database, {path}, office.options());
    office.answer(u"C3"_s, u"Nữ"_s);
    office.accept();

    REQUIRE(office.questions().size() == 1);
    CHECK(office.questions().front().answer == u"Nữ"_s);
}

TEST_CASE("the sender's copy is marked where he was wrong and says what the office wrote", "[intake]")
{
    Office office;
    office.read(shortNumber);
    office.answer(u"E4"_s, u"042156901234"_s);

    const QStringList copies = writeMarkedCopies(office.review, office.folder.filePath(u"trả lại"_s));

    REQUIRE(copies.size() == 1);
    const Workbook copy = readWorkbook(copies.front());
    CHECK(copy.sheets.front().rows.at(3).at(4).text == u"04215690123"_s);
    QString summary;
    for (const SheetRow &row : copy.sheets.back().rows)
        for (const Cell &cell : row.cells)
            summary += cell.text + u'\n';
    CHECK(summary.contains(u"E4"_s));
    CHECK(summary.contains(u"042156901234"_s));
}

TEST_CASE("answers come back with the file, whatever it is called", "[intake]")
{
    Office office;
    office.read(shortNumber);
    office.answer(u"E4"_s, u"042156901234"_s);
    const QString moved = office.folder.filePath(u"gửi lại.csv"_s);
    REQUIRE(QFile::copy(office.review.lists[0].path, moved));
    ReviewOptions options = office.options();
    options.answers[sheetKey(office.review.lists[0])] = answersOf(office.review.lists[0]);

    const Review again = reviewLists(office.open.database, {moved}, options);

    CHECK(again.lists[0].drafts.front().number == u"042156901234"_s);
}

TEST_CASE("answers are read from a table by file and cell, and those that meet no row are told", "[intake]")
{
    Office office;
    const auto answers = readAnswers(office.file(u"answers.csv"_s, u"file,cell,value\na.csv,e4,042156901234\na.csv,E99,x\nb.csv,A1,y\n"_s));
    ReviewOptions options = office.options();
    options.answers = answers;

    const Review review = reviewLists(office.open.database, {office.file(u"a.csv"_s, header + shortNumber)}, options);

    CHECK(review.lists[0].drafts.front().number == u"042156901234"_s);
    CHECK(unusedAnswers(answers, review) == QStringList{u"a.csv E99"_s, u"b.csv A1"_s});
    CHECK_THROWS_AS(readAnswers(office.file(u"wrong.csv"_s, u"tệp,ô\na.csv,E4\n"_s)), Error);
    CHECK_THROWS_AS(readAnswers(office.file(u"wrong.csv"_s, u"file,cell,value\na.csv,4E,1\n"_s)), Error);
}

TEST_CASE("the name of a cell leads back to its row and column", "[intake]")
{
    CHECK(placeOfCell(u"A1"_s) == std::pair(1, 0));
    CHECK(placeOfCell(u"F11"_s) == std::pair(11, 5));
    CHECK(placeOfCell(u"AA200000"_s) == std::pair(200'000, 26));
    for (const auto *wrong : {"", "F", "11", "F0", "f11", "F-1", "F1A", "ABCD1", "F99999999"})
        CHECK_FALSE(placeOfCell(QString::fromLatin1(wrong)));
}

TEST_CASE("answering cell by cell gives what reading everything with the answers gives", "[intake]")
{
    Office office;
    Review first = reviewLists(office.open.database, {office.file(u"trước.csv"_s, header + u"1,Lê Thị Hoa,Nữ,1958,042158901111,Thôn Tân Nhân,Hộ nghèo,Xây mới,30,60\n"_s)}, office.options());
    acceptReview(office.open.database, first, support::orderFor(u"Nhập danh sách"_s), {});
    const QString rows = u"1,Nguyễn Thị Hòa,Nữ,12/03/1956,042156901234,Thôn Tân Nhân,Hộ nghèo,Xây mới,30,60\n"
                         u"2,Nguyễn Thị Hòa,Nữ,12/03/1956,,Thôn Tân Nhân,Hộ nghèo,Xây mới,30,60\n"
                         u"3,Nguyễn Thị Hoà,Nữ,1956,,Thôn Tân Nhân,Hộ nghèo,Xây mới,30,60\n"
                         u"4,Trần Văn Bình,Nam,1960,0420609012,Thôn Tân Nhân,Hộ nghèo,Xây mới,40,abc\n"
                         u"5,Lê Thị Hoa,Nữ,1958,04215890111,Thôn Tân Nhân,Hộ nghèo,Xây mới,45,60\n"
                         u"6,,Nữ,1958,042158901111,Thôn Châu Nội,Hộ nghèo,Xây mới,45,60\n"
                         u",Tổng cộng,,,,,,,,300\n"_s;
    office.review = reviewLists(office.open.database, {office.file(u"a.csv"_s, header + rows), office.file(u"b.csv"_s, header + rows)}, office.options());
    const QList<std::pair<QString, QString>> steps{{u"E5"_s, u"042156901234"_s}, {u"E6"_s, u"042156905678"_s}, {u"E7"_s, u"042060901234"_s}, {u"J7"_s, u"60"_s}, {u"B9"_s, u"Lê Thị Hoa"_s},
                                                   {u"E8"_s, u"042158901111"_s}, {u"E5"_s, QString()}, {u"E6"_s, u"042156901234"_s}, {u"E7"_s, u"042158901111"_s}, {u"E8"_s, u"04215890111"_s}};
    for (const auto &[cell, text] : steps)
        for (const int list : {1, 0}) {
            CAPTURE(cell.toStdString(), text.toStdString(), list);

            answerCell(office.open.database, office.review, list, cell, text);

            // The two files hold the same bytes and each its own answers: they are told apart by their names.
            ReviewOptions again = office.options();
            QStringList paths;
            for (const ListReading &reading : office.review.lists) {
                again.answers[reading.file] = answersOf(reading);
                paths.append(reading.path);
            }
            requireSame(office.review, reviewLists(office.open.database, paths, again));
        }
}

TEST_CASE("answering one row does not read the whole of a long list again", "[intake]")
{
    Office office;
    QString rows;
    for (int row = 0; row < 20'000; ++row)
        rows += u"%1,Nguyễn Văn %2,Nam,%3,%4,Thôn Tân Nhân,Hộ nghèo,Xây mới,30,60\n"_s.arg(row).arg(QChar(u'A' + row % 26)).arg(1940 + row % 50).arg(row == 10'000 ? u"04206090123"_s : QString());
    office.read(rows);
    QElapsedTimer timer;
    timer.start();

    REQUIRE(office.answer(u"E10004"_s, u"042060901234"_s));

    CHECK(timer.elapsed() < 1'000);
}
