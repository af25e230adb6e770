#include "ui/dialogs/follow_dialog.h"

#include "tests/support/catch.h"
#include "tests/support/named_widget.h"
#include "tests/support/open_cases.h"
#include "tests/support/typing.h"
#include "ui/dialogs/complaint_panel.h"
#include "ui/dialogs/paper_printing.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

using Page = ui::FollowDialog::Page;

struct Way : support::OpenCases {
    ListId list = verified(2);

    ui::ListProgress progress() { return ui::progressOf(database(), list, support::testDay); }
};

QPushButton *button(const QWidget &in, const QString &text)
{
    for (QPushButton *each : in.findChildren<QPushButton *>())
        if (each->text() == text && each->isVisibleTo(&in))
            return each;
    FAIL(text.toStdString());
    return nullptr;
}

QWidget &shownPage(ui::FollowDialog &dialog)
{
    return *dialog.findChild<QStackedWidget *>()->currentWidget();
}

}

TEST_CASE_METHOD(Way, "J5: a list goes to its submission page by page, and may be left at any of them", "[lists][journey]")
{
    {
        ui::FollowDialog dialog(workspace, list);
        support::open(dialog);
        CHECK(dialog.page() == Page::List);
        QTest::keyClick(&dialog, Qt::Key_PageDown, Qt::ControlModifier);
        REQUIRE(dialog.page() == Page::Posting);
        support::typeInto(shownPage(dialog), u"paper.signed_on"_s, u"17/2/2025"_s);
        CHECK(support::field<QLineEdit>(shownPage(dialog), u"posting.due_on"_s)->text() == u"24/02/2025"_s);
        CHECK(support::field<QLineEdit>(shownPage(dialog), u"paper.number"_s)->text() == u"01"_s);
        dialog.reject();   // left before it was posted
    }
    {
        ui::FollowDialog dialog(workspace, list);
        support::open(dialog);
        CHECK(dialog.page() == Page::List);
        dialog.showPage(Page::Posting);
        CHECK(support::field<QLineEdit>(shownPage(dialog), u"paper.signed_on"_s)->text() == u"17/2/2025"_s);
        QPushButton *post = button(dialog, u"&Post the list"_s);
        post->setFocus();
        QTest::keyClick(post, Qt::Key_Space);
        CHECK(dialog.changedAnything());
        CHECK(progress().stage == ui::ListStage::Posted);
        CHECK(dialog.page() == Page::Closing);   // its last day has come, and nobody complained
    }
    CHECK(core::fullNumberOf(*database().find(progress().posting->notice)) == u"01/TB-UBND"_s);
    {
        ui::FollowDialog dialog(workspace, list);
        support::open(dialog);
        CHECK(dialog.page() == Page::Closing);
        CHECK(support::field<QPlainTextEdit>(shownPage(dialog), u"posting.result"_s)->toPlainText() == u"Trong thời gian niêm yết không có phản ánh, kiến nghị."_s);
        support::typeInto(shownPage(dialog), u"posting.ended_on"_s, u"25/2/2025"_s);
        QPushButton *end = button(dialog, u"&Take the list down"_s);
        end->setFocus();
        QTest::keyClick(end, Qt::Key_Space);
        CHECK(dialog.page() == Page::Submission);
    }
    {
        ui::FollowDialog dialog(workspace, list);
        support::open(dialog);
        CHECK(dialog.page() == Page::Submission);
        support::typeInto(shownPage(dialog), u"paper.signed_on"_s, u"26/2/2025"_s);
        QPushButton *submit = button(dialog, u"&Submit the list"_s);
        submit->setFocus();
        QTest::keyClick(submit, Qt::Key_Space);
    }
    CHECK(ask.told.isEmpty());
    CHECK(progress().stage == ui::ListStage::ToAppraise);
    CHECK(core::fullNumberOf(*progress().submission) == u"01/TTr-UBND"_s);
    CHECK(workspace.openRegister().undoable()->title == u"Submit the list “Danh sách hộ đề nghị hỗ trợ”"_s);
    workspace.openRegister().undo();
    CHECK(progress().stage == ui::ListStage::ToSubmit);
}

TEST_CASE_METHOD(Way, "a list that is posted opens with its complaints as long as one is open", "[lists]")
{
    commit([&](core::UnitOfWork &work) { core::startPosting({.list = list, .startsOn = QDate(2025, 2, 17)}, work); });
    commit([&](core::UnitOfWork &work) {
        core::receiveComplaint({.list = list, .supportCase = {}, .receivedOn = QDate(2025, 2, 18), .complainant = u"Hồ Văn Em"_s, .content = u"Thiếu hộ ông Năm."_s}, work); });

    ui::FollowDialog dialog(workspace, list);

    CHECK(dialog.page() == Page::Complaints);
    CHECK(progress().openComplaints() == 1);
    CHECK(ui::standingText(progress()).contains(u"1 open complaint"_s));
}

TEST_CASE_METHOD(Way, "before its last day a posted list is not taken down, and says so while one types", "[lists]")
{
    commit([&](core::UnitOfWork &work) { core::startPosting({.list = list, .startsOn = QDate(2025, 2, 17)}, work); });
    ui::FollowDialog dialog(workspace, list);
    support::open(dialog);
    dialog.showPage(Page::Closing);

    support::typeInto(shownPage(dialog), u"posting.ended_on"_s, u"20/2/2025"_s);

    bool said = false;
    for (const QLabel *label : shownPage(dialog).findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().startsWith(u"⚠ The list is posted up to and with 24/02/2025"_s));
    CHECK(said);
    button(dialog, u"&Take the list down"_s)->click();
    CHECK(ask.told.size() == 1);
    CHECK(progress().posting->isOpen());
}

TEST_CASE_METHOD(Way, "a posting without a day is not begun", "[lists]")
{
    ui::FollowDialog dialog(workspace, list);
    support::open(dialog);
    dialog.showPage(Page::Posting);

    button(dialog, u"&Post the list"_s)->click();

    CHECK(ask.told.front().contains(u"never invents one"_s));
    CHECK(core::postingsOf(database(), list).empty());
}

TEST_CASE("a form that the program does not have is not offered", "[lists]")
{
    CHECK(ui::hasForm(u"F05"_s));
    CHECK_FALSE(ui::hasForm(u"F99"_s));
}
