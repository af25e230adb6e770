#include "ui/pages/review_keeper.h"

#include "core/intake/review_choices.h"
#include "core/store/undo.h"
#include "tests/support/catch.h"
#include "tests/support/named_widget.h"
#include "tests/support/open_workspace.h"
#include "ui/pages/intake_page.h"
#include "ui/pages/intake_review.h"
#include "ui/widgets/table_view.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Intake : support::OpenWorkspace {
    QString list = writeList(u"Tân Hương.csv"_s, u"TÂN HƯƠNG"_s, 1);

    QString writeList(const QString &name, const QString &commune, int first)
    {
        QString text = u"ỦY BAN NHÂN DÂN XÃ "_s + commune + u",,,,,,\nSTT,Họ và tên chủ hộ,Giới tính,Năm sinh,Số CCCD,Thôn,Số khẩu\n"_s;
        for (int row = 0; row < 3; ++row)
            text += u"%1,Trần Văn Đào %2,Nam,1960,0420602%3,Thôn Tân Nhân,3\n"_s.arg(row + 1).arg(first + row).arg(first + row, 5, 10, QChar(u'0'));
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }

    void read(ui::IntakePage &page, const QStringList &paths, std::size_t lists)
    {
        REQUIRE(page.takeFiles(paths));
        REQUIRE(QTest::qWaitFor([&] { return page.review() && page.review()->lists.size() == lists; }, 20'000));
    }

    /// As the officer unticks it; `review` is what the page shows.
    static void untick(ui::IntakePage &page, std::size_t list, std::size_t draft) { const_cast<core::Review &>(*page.review()).lists[list].drafts[draft].accepted = false; }
    static std::vector<int> leftOut(const ui::IntakePage &page, std::size_t list) { return core::rowsLeftOut(page.review()->lists[list]); }
    static void keepNow(const ui::IntakePage &page) { page.findChild<ui::ReviewKeeper *>()->keepNow(); }
    /// Returns once the page says what became of it.
    static void accept(ui::IntakePage &page)
    {
        QMetaObject::invokeMethod(page.findChild<ui::IntakeReview *>(), "acceptRequested");
        REQUIRE(QTest::qWaitFor([&] { return page.findChild<QPushButton *>(u"notTaken"_s)->parentWidget()->isVisible(); }, 20'000));
    }
    void undo() { core::takeBack(workspace.database(), *workspace.openRegister().undoable(), workspace.openRegister().order(u"Hoàn tác"_s), workspace.openRegister().announcer()); }
    static bool says(const ui::IntakePage &page, const QString &sentence)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) -> bool { return label->isVisible() && label->text().contains(sentence); });
    }
    std::vector<core::FormDraft> drafts() { return core::draftsOf(workspace.database(), workspace.seat().person); }
};

}

TEST_CASE_METHOD(Intake, "rows that were left out of a list are left out again when it is read after a crash", "[intake][drafts]")
{
    int row = 0;
    {
        ui::IntakePage page(workspace);
        read(page, {list}, 1);
        row = page.review()->lists[0].drafts[1].row;
        untick(page, 0, 1);
        keepNow(page);
        CHECK(workspace.hasUnsaved());
    }
    REQUIRE(drafts().size() == 1);
    CHECK(drafts().front().title == u"Choices for the list “Tân Hương.csv”"_s);

    QFile::rename(list, folder.filePath(u"gửi lại.csv"_s));
    ui::IntakePage page(workspace);
    read(page, {folder.filePath(u"gửi lại.csv"_s)}, 1);

    CHECK(leftOut(page, 0) == std::vector<int>{row});
}

TEST_CASE_METHOD(Intake, "going on with a review reads its file again and leaves out the same rows", "[intake][drafts]")
{
    {
        ui::IntakePage page(workspace);
        read(page, {list}, 1);
        untick(page, 0, 0);
        keepNow(page);
    }

    ui::IntakePage page(workspace);
    REQUIRE(page.continueDraft(drafts().front()));
    REQUIRE(QTest::qWaitFor([&] { return page.review().has_value(); }, 20'000));

    CHECK(leftOut(page, 0).size() == 1);
    CHECK(ask.told.isEmpty());
}

TEST_CASE_METHOD(Intake, "a review whose file lies elsewhere by now is asked for by name", "[intake][drafts]")
{
    {
        ui::IntakePage page(workspace);
        read(page, {list}, 1);
        untick(page, 0, 0);
        keepNow(page);
    }
    QFile::remove(list);

    ui::IntakePage page(workspace);
    REQUIRE(page.continueDraft(drafts().front()));

    REQUIRE(ask.told.size() == 1);
    CHECK(ask.told.front().contains(u"“Tân Hương.csv”"_s));
}

TEST_CASE_METHOD(Intake, "rows that were left out stay left out when another file is added", "[intake][drafts]")
{
    ui::IntakePage page(workspace);
    read(page, {list}, 1);
    untick(page, 0, 2);

    read(page, {writeList(u"Tùng Ảnh.csv"_s, u"TÙNG ẢNH"_s, 11)}, 2);

    CHECK(leftOut(page, 0).size() == 1);
    CHECK(leftOut(page, 1).empty());
}

TEST_CASE_METHOD(Intake, "choices that were taken back are kept no longer, those of a review that is closed are offered again", "[intake][drafts]")
{
    ui::IntakePage page(workspace);
    read(page, {list}, 1);
    untick(page, 0, 0);
    keepNow(page);
    REQUIRE(drafts().size() == 1);

    core::leaveOut({}, const_cast<core::Review &>(*page.review()).lists[0]);
    keepNow(page);
    CHECK(drafts().empty());
    CHECK_FALSE(workspace.hasUnsaved());

    untick(page, 0, 0);
    QMetaObject::invokeMethod(page.findChild<ui::IntakeReview *>(), "discardRequested");
    CHECK_FALSE(page.review());
    CHECK_FALSE(workspace.hasUnsaved());
    REQUIRE(drafts().size() == 1);
    REQUIRE(page.continueDraft(drafts().front()));
    REQUIRE(QTest::qWaitFor([&] { return page.review().has_value(); }, 20'000));
    CHECK(leftOut(page, 0).size() == 1);
}

TEST_CASE_METHOD(Intake, "what is said of lists that were taken in follows undo and redo", "[intake]")
{
    ui::IntakePage page(workspace);
    page.show();
    read(page, {list}, 1);
    accept(page);
    CHECK(says(page, u"3 household(s) were entered or changed."_s));

    undo();
    CHECK(says(page, u"The lists were taken out of the register again"_s));
    CHECK_FALSE(says(page, u"3 household(s) were entered or changed."_s));

    core::takeBack(workspace.database(), *workspace.openRegister().redoable(), workspace.openRegister().order(u"Nhập lại"_s), workspace.openRegister().announcer());
    CHECK(says(page, u"3 household(s) were entered or changed."_s));
}

TEST_CASE_METHOD(Intake, "rows that were not taken in are counted with the reason, and shown again on demand", "[intake]")
{
    QFile file(list);
    REQUIRE(file.open(QIODevice::Append));
    file.write(u"4,,Nữ,1970,042170200009,Thôn Tân Nhân,3\n"_s.toUtf8());
    file.close();
    ui::IntakePage page(workspace);
    page.show();
    read(page, {list}, 1);
    untick(page, 0, 1);
    accept(page);
    CHECK(says(page, u"2 household(s) were entered or changed."_s));
    CHECK(says(page, u"1 row(s) were not taken in, because they were not ticked."_s));
    CHECK(says(page, u"1 row(s) were not taken in, because no household can be made of them."_s));

    page.findChild<QPushButton *>(u"notTaken"_s)->click();

    REQUIRE(QTest::qWaitFor([&] { return page.review()->lists[0].alreadyAccepted; }, 20'000));
    CHECK(leftOut(page, 0).size() == 1);
    CHECK(support::named<ui::TableView>(page, u"Rows of the lists"_s)->model()->rowCount() == 1);
}

TEST_CASE_METHOD(Intake, "where nothing was stored nothing is said to be in the register", "[intake]")
{
    ui::IntakePage page(workspace);
    page.show();
    read(page, {list}, 1);
    for (std::size_t row = 0; row < 3; ++row)
        untick(page, 0, row);

    accept(page);

    CHECK(says(page, u"Nothing was taken in"_s));
    CHECK_FALSE(says(page, u"The lists are in the register"_s));
}
