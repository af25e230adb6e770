// Correcting a list while reviewing it, by real keys.

#include "tests/support/catch.h"
#include "tests/support/named_widget.h"
#include "tests/support/open_workspace.h"
#include "tests/support/own_settings.h"
#include "ui/pages/intake_details.h"
#include "ui/pages/intake_issues.h"
#include "ui/pages/intake_page.h"
#include "ui/pages/review_keeper.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Correcting : support::OpenWorkspace {
    support::OwnSettings settings{folder.filePath(u"settings"_s)};
    QString list;
    std::optional<ui::IntakePage> page;

    Correcting()
    {
        QFile file(folder.filePath(u"Tân Hương.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(u"ỦY BAN NHÂN DÂN XÃ TÂN HƯƠNG,,,,,,\nSTT,Họ và tên chủ hộ,Giới tính,Năm sinh,Số CCCD,Thôn,Số khẩu\n"
                   u"1,Trần Văn Đào,Nam,1960,O42060200001,Thôn Tân Nhân,3\n2,Lê Văn Bình,Nam,2056,042056901235,Thôn Tân Nhân,3\n"_s.toUtf8());
        file.close();
        list = file.fileName();
        open();
    }

    void open()
    {
        page.emplace(workspace);
        page->resize(1200, 700);
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(&*page));
        REQUIRE(page->takeFiles({list}));
        REQUIRE(QTest::qWaitFor([&] { return page->review().has_value() && rows()->isVisible() && rows()->isEnabled(); }, 20'000));
        REQUIRE(rows()->model()->rowCount() == 2);
        rows()->selectRow(0);
        rows()->setFocus();
    }

    ui::TableView *table(const QString &name) const
    {
        return support::named<ui::TableView>(*page, name);
    }
    ui::TableView *rows() const { return table(u"Rows of the lists"_s); }
    ui::TableView *issues() const { return table(u"Issues of the row"_s); }
    QString issue(int row, int column) const { return issues()->model()->index(row, column).data().toString(); }
    const core::Draft &draft(std::size_t row) const { return page->review()->lists[0].drafts[row]; }
    QLineEdit *editor() const { return issues()->findChild<QLineEdit *>(u"correction"_s); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    static void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    bool becomes(const std::function<bool()> &claim) const { return QTest::qWaitFor(claim, 5'000); }
};

}

TEST_CASE_METHOD(Correcting, "Enter on a row opens what is asked, filled in with the proposal, and Enter takes it", "[intake]")
{
    REQUIRE(draft(0).status == core::Draft::Status::Doubtful);

    press(Qt::Key_Return);
    REQUIRE(editor());
    CHECK(editor()->text() == u"042060200001"_s);
    press(Qt::Key_Return);

    REQUIRE(becomes([&] { return draft(0).number == u"042060200001"_s; }));
    CHECK(issue(0, 1) == u"Corrected"_s);
    CHECK(issue(0, 3) == u"O42060200001"_s);
    CHECK(issue(0, ui::IntakeIssues::correctionColumn) == u"042060200001"_s);
    CHECK(rows()->model()->index(0, 5).data().toString() == u"New"_s);
    CHECK(rows()->currentIndex().row() == 0);
    CHECK(rows()->hasFocus());
}

TEST_CASE_METHOD(Correcting, "F2 on an issue types a correction, and a wrong one is asked about again", "[intake]")
{
    rows()->selectRow(1);
    issues()->setFocus();

    press(Qt::Key_F2);
    REQUIRE(editor());
    CHECK(editor()->text() == u"2056"_s);
    CHECK(editor()->selectedText() == u"2056"_s);
    type(u"2057"_s);
    press(Qt::Key_Return);

    REQUIRE(becomes([&] { return !draft(1).answers.empty(); }));
    CHECK_FALSE(draft(1).birth);
    CHECK(issues()->currentIndex().row() == 1);
    press(Qt::Key_F2);
    type(u"1956"_s);
    press(Qt::Key_Return);
    REQUIRE(becomes([&] { return draft(1).birth.has_value(); }));
    CHECK(draft(1).birth->year == 1956);
}

TEST_CASE_METHOD(Correcting, "Enter and Esc in a cell that was only looked at change nothing", "[intake]")
{
    const auto key = GENERATE(Qt::Key_Return, Qt::Key_Escape);
    rows()->selectRow(1);
    issues()->setFocus();
    const core::Draft before = draft(1);

    press(Qt::Key_F2);
    REQUIRE(editor());
    press(key);

    REQUIRE(becomes([&] { return !editor(); }));
    QCoreApplication::processEvents();
    CHECK(draft(1) == before);
}

TEST_CASE_METHOD(Correcting, "where a number contradicts the birth year, the year can be corrected too", "[intake]")
{
    QFile file(list);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(u"ỦY BAN NHÂN DÂN XÃ TÂN HƯƠNG,,,,,,\nSTT,Họ và tên chủ hộ,Giới tính,Năm sinh,Số CCCD,Thôn,Số khẩu\n"
               u"1,Trần Văn Đào,Nam,1957,042058200001,Thôn Tân Nhân,3\n2,Lê Văn Bình,Nam,1956,042056901235,Thôn Tân Nhân,3\n"_s.toUtf8());
    file.close();
    page.reset();
    open();
    REQUIRE(issues()->model()->rowCount() == 2);
    CHECK(issue(0, 0) == u"E3"_s);
    CHECK(issue(1, 0) == u"D3"_s);
    CHECK(issue(1, 3) == u"1957"_s);

    issues()->setFocus();
    issues()->setCurrentIndex(issues()->model()->index(1, ui::IntakeIssues::correctionColumn));
    press(Qt::Key_F2);
    type(u"1958"_s);
    press(Qt::Key_Return);

    REQUIRE(becomes([&] { return draft(0).birth.has_value() && draft(0).birth->year == 1958; }));
    CHECK(draft(0).number == u"042058200001"_s);
    CHECK(draft(0).status == core::Draft::Status::New);
}

TEST_CASE_METHOD(Correcting, "Esc gives a correction up, and a proposal that was only looked at is not taken", "[intake]")
{
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    REQUIRE(becomes([&] { return !editor(); }));
    CHECK(draft(0).answers.empty());

    issues()->setFocus();
    press(Qt::Key_F2);
    REQUIRE(editor());
    rows()->setFocus();
    REQUIRE(becomes([&] { return !editor(); }));
    CHECK(draft(0).answers.empty());
}

TEST_CASE_METHOD(Correcting, "Ctrl+Enter takes the proposal and Del takes it back", "[intake]")
{
    issues()->setFocus();

    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(draft(0).number == u"042060200001"_s);
    issues()->setFocus();
    press(Qt::Key_Delete);

    CHECK(draft(0).answers.empty());
    CHECK(draft(0).status == core::Draft::Status::Doubtful);
    CHECK(issue(0, 1) == u"To decide"_s);
}

TEST_CASE_METHOD(Correcting, "corrections come back when the list is read again after a crash", "[intake][drafts]")
{
    issues()->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    page->findChild<ui::ReviewKeeper *>()->keepNow();
    CHECK(workspace.hasUnsaved());
    page.reset();

    open();

    CHECK(draft(0).number == u"042060200001"_s);
    CHECK(issue(0, 1) == u"Corrected"_s);
}

TEST_CASE_METHOD(Correcting, "corrections stay when another file is added, and go when they are taken back", "[intake][drafts]")
{
    issues()->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    const QString other = folder.filePath(u"Tùng Ảnh.csv"_s);
    QFile file(other);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(u"ỦY BAN NHÂN DÂN XÃ TÙNG ẢNH,,,\nSTT,Họ và tên chủ hộ,Giới tính,Năm sinh\n1,Phan Văn Cường,Nam,1961\n"_s.toUtf8());
    file.close();
    REQUIRE(page->takeFiles({other}));
    REQUIRE(becomes([&] { return page->review()->lists.size() == 2; }));
    CHECK(draft(0).number == u"042060200001"_s);

    rows()->selectRow(0);
    issues()->setFocus();
    press(Qt::Key_Delete);
    page->findChild<ui::ReviewKeeper *>()->keepNow();

    CHECK(core::draftsOf(workspace.database(), workspace.seat().person).empty());
    CHECK_FALSE(workspace.hasUnsaved());
}
