#include "ui/dialogs/list_desk.h"

#include "tests/support/catch.h"
#include "tests/support/named_widget.h"
#include "tests/support/open_cases.h"
#include "tests/support/typing.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/list_on_dialog.h"
#include "ui/dialogs/meeting_dialog.h"
#include "ui/dialogs/settle_dialog.h"
#include "ui/dialogs/verify_dialog.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/table_view.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

struct Desk : support::OpenCases {
    QWidget window;
    ui::ListDesk desk{workspace, ask, &window};

    static QPushButton *button(const QWidget &in, const QString &text)
    {
        for (QPushButton *each : in.findChildren<QPushButton *>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
};

void typeMeeting(ui::MeetingDialog &dialog)
{
    support::typeInto(dialog, u"meeting.held_on"_s, u"12/2/2025"_s);
    support::typeInto(dialog, u"meeting.chair"_s, u"Le Van Binh"_s);
    support::typeInto(dialog, u"meeting.invited"_s, u"40"_s);
    support::typeInto(dialog, u"meeting.present"_s, u"30"_s);
}

// Agree and disagree of every row, from cell to cell by Enter.
void typeVotes(ui::MeetingDialog &dialog, const QStringList &figures)
{
    auto *table = dialog.findChild<ui::RowTable *>();
    table->setFocus();
    table->setCurrentCell(0, 3);
    for (const QString &figure : figures) {
        support::type(table, figure.left(1));
        if (QWidget *editor = QApplication::focusWidget(); editor && figure.size() > 1)
            support::type(editor, figure.mid(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents();
        if (figures.indexOf(figure) % 2 == 1)
            QTest::keyClick(table, Qt::Key_Return);   // past the note
    }
}

}

TEST_CASE_METHOD(Desk, "a meeting is entered by keys, and who was not agreed to is named", "[lists][meeting]")
{
    const auto cases = surveyed(2);
    support::withNext<ui::MeetingDialog>(&window, [](ui::MeetingDialog &dialog) {
        support::open(dialog);
        typeMeeting(dialog);
        typeVotes(dialog, {u"28"_s, u"2"_s, u"11"_s, u"19"_s});
        CHECK(dialog.findChild<ui::RowTable *>()->value(1, 5) == u"36,67"_s);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    });

    CHECK(desk.holdMeeting(cases));

    CHECK(stepOf(cases[0]) == core::Step::Voted);
    CHECK(stepOf(cases[1]) == core::Step::Surveyed);
    REQUIRE(ask.told.size() == 1);
    CHECK(ask.told.front().contains(u"Nguyễn Thị A02"_s));
    CHECK(ask.told.front().contains(u"thấp hơn tỷ lệ thống nhất tối thiểu 50%"_s));
    workspace.openRegister().undo();
    CHECK(stepOf(cases[0]) == core::Step::Surveyed);
}

TEST_CASE_METHOD(Desk, "a meeting without a day is not entered, and what was typed is there again", "[lists][meeting][drafts]")
{
    const auto cases = surveyed(1);
    {
        ui::MeetingDialog dialog(workspace, cases);
        support::open(dialog);
        support::typeInto(dialog, u"meeting.chair"_s, u"Le Van Binh"_s);
        dialog.accept();
        CHECK(dialog.result() != QDialog::Accepted);
        REQUIRE_FALSE(ask.told.isEmpty());
        CHECK(ask.told.front().contains(u"day of the meeting"_s));
    }

    const ui::MeetingDialog again(workspace, cases);

    CHECK(support::field<QLineEdit>(again, u"meeting.chair"_s)->text() == u"Le Van Binh"_s);
    CHECK(support::field<QLineEdit>(again, u"meeting.held_on"_s)->text().isEmpty());
    CHECK(core::draftsOf(database(), u"Nguyễn Văn An"_s).front().form == ui::draft_of::meeting);
}

TEST_CASE_METHOD(Desk, "a list is made of cases; what cannot stand on it stands first and is left out", "[lists][verify]")
{
    const auto cases = voted(3);
    core::HouseholdRecord record = *core::loadHousehold(database(), database().find(cases[2])->household);
    record.classifications.front().validTo = QDate(2025, 2, 13);
    enter(record);
    core::Id<core::SupportList> made;
    QObject::connect(&desk, &ui::ListDesk::listMade, &window, [&](core::Id<core::SupportList> list) { made = list; });
    support::withNext<ui::VerifyDialog>(&window, [](ui::VerifyDialog &dialog) {
        support::open(dialog);
        support::typeInto(dialog, u"support_list.as_of"_s, u"14/2/2025"_s);
        auto *table = dialog.findChild<ui::RowTable *>();
        REQUIRE(QTest::qWaitFor([&] { return table->value(0, 0) == u"Nguyễn Thị A03"_s; }));
        CHECK(table->value(0, 5).contains(u"E0"_s));
        CHECK(table->item(0, 3)->text() == u"Left out"_s);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    });

    CHECK(desk.verifyCases(cases));

    CHECK(made.isStored());
    CHECK(core::listedHouseholds(database(), made).size() == 2);
    CHECK(database().find(made)->title == u"Danh sách hộ đề nghị hỗ trợ, đợt 1"_s);
    CHECK(stepOf(cases[0]) == core::Step::Verified);
    CHECK(stepOf(cases[2]) == core::Step::Voted);
    CHECK(ask.told.isEmpty());
}

TEST_CASE_METHOD(Desk, "a complaint gets its last day from the day it came in, is overdue after it, and is settled with a letter", "[lists][complaints]")
{
    const auto list = verified(2);
    ui::ComplaintDialog dialog(workspace, {.list = list, .supportCase = {}});
    support::open(dialog);
    support::typeInto(dialog, u"complaint.complainant"_s, u"Ho Van Em"_s);
    support::typeInto(dialog, u"complaint.received_on"_s, u"18/2/2025"_s);
    CHECK(support::field<QLineEdit>(dialog, u"complaint.due_on"_s)->text() == u"25/02/2025"_s);
    auto *content = support::field<QPlainTextEdit>(dialog, u"complaint.content"_s);
    support::type(content, u"Ho co nha kien co."_s);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(dialog.result() == QDialog::Accepted);

    const core::Complaint received = core::complaints(database(), support::testDay).front();
    CHECK(received.list == list);
    CHECK(received.isOverdue({2025, 2, 26}));
    ui::SettleDialog settle(workspace, received, tanHuong);
    support::open(settle);
    support::field<ui::ChoiceBox>(settle, u"complaint.result"_s)->setFocus();
    QTest::keyClick(support::field<ui::ChoiceBox>(settle, u"complaint.result"_s), Qt::Key_Down);
    support::type(support::field<QPlainTextEdit>(settle, u"complaint.answer"_s), u"Da kiem tra."_s);
    settle.accept();
    CHECK(settle.result() != QDialog::Accepted);   // no day yet
    support::typeInto(settle, u"paper.signed_on"_s, u"24/2/2025"_s);
    CHECK(support::field<QLineEdit>(settle, u"paper.number"_s)->text() == u"01"_s);
    QTest::keyClick(&settle, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(settle.result() == QDialog::Accepted);

    const core::Complaint settled = *database().find(received.id);
    CHECK(settled.settledOn == QDate(2025, 2, 24));
    CHECK(settled.result == u"dung"_s);
    CHECK(core::fullNumberOf(*database().find(settled.reply)) == u"01/UBND"_s);
}

TEST_CASE_METHOD(Desk, "a list is shown as of any day", "[lists]")
{
    const auto list = approved(2);
    const auto cases = casesOf(list);
    core::WorkOrder order = workspace.openRegister().order(u"Điều chỉnh"_s);
    order.final = true;
    {
        core::UnitOfWork work(database(), order);
        core::adjustList(list, paper(u"QĐ-UBND"_s, u"15"_s, {2025, 4, 1}, district()),
                         {{.kind = core::AdjustmentKind::Remove, .supportCase = cases[0].id, .reasonCode = u"TU_NGUYEN_RUT"_s, .reason = {}}}, work);
        work.commit();
    }
    ui::ListOnDialog dialog(workspace, list);
    support::open(dialog);
    const auto *lines = support::named<ui::TableView>(dialog, u"Households on that day"_s);
    const auto *changes = support::named<ui::TableView>(dialog, u"What decisions changed"_s);

    auto *day = dialog.findChild<QLineEdit *>();
    day->selectAll();
    support::type(day, u"31/3/2025"_s);
    CHECK(lines->model()->rowCount() == 2);
    CHECK(changes->model()->rowCount() == 0);
    day->selectAll();
    support::type(day, u"1/4/2025"_s);
    CHECK(lines->model()->rowCount() == 1);
    REQUIRE(changes->model()->rowCount() == 1);
    CHECK(changes->model()->index(0, 2).data().toString() == u"Đưa ra khỏi danh sách"_s);
}
