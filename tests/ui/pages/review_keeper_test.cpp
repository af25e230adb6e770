#include "ui/pages/review_keeper.h"

#include "core/intake/review_choices.h"
#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"
#include "ui/pages/intake_page.h"
#include "ui/pages/intake_review.h"

#include <QFile>
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

TEST_CASE_METHOD(Intake, "choices that were taken back, or given up with the review, are kept no longer", "[intake][drafts]")
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
    keepNow(page);
    QMetaObject::invokeMethod(page.findChild<ui::IntakeReview *>(), "discardRequested");
    CHECK(drafts().empty());
    CHECK_FALSE(page.review());
}
