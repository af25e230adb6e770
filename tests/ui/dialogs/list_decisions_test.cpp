#include "tests/support/catch.h"
#include "tests/support/named_widget.h"
#include "tests/support/open_cases.h"
#include "tests/support/typing.h"
#include "ui/dialogs/adjust_dialog.h"
#include "ui/dialogs/appraise_dialog.h"
#include "ui/dialogs/approve_dialog.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/list_desk.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/row_table.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

struct Decisions : support::OpenCases {
    QWidget window;
    ui::ListDesk desk{workspace, ask, &window};

    void endClass(CaseId id, QDate on)
    {
        core::HouseholdRecord record = *core::loadHousehold(database(), database().find(id)->household);
        record.classifications.front().validTo = on;
        enter(record);
    }
};

QString textOf(const QWidget &in, const QString &name)
{
    return support::field<QLineEdit>(in, name)->text();
}

}

TEST_CASE_METHOD(Decisions, "who does not meet the rules any more stands first in an appraisal", "[lists][appraisal]")
{
    const auto list = submitted(3);
    endClass(casesOf(list)[2].id, {2025, 2, 26});
    ui::AppraiseDialog dialog(workspace, list);
    support::open(dialog);

    const auto *table = dialog.findChild<ui::RowTable *>();

    CHECK(table->value(0, 0) == u"Nguyễn Thị A03"_s);
    CHECK(table->value(0, 6).contains(u"E0"_s));
    CHECK(table->value(1, 6).isEmpty());
}

TEST_CASE_METHOD(Decisions, "a returned row needs its reason, and an appraisal its day", "[lists][appraisal]")
{
    const auto list = submitted(2);
    ui::AppraiseDialog dialog(workspace, list);
    support::open(dialog);
    auto *table = dialog.findChild<ui::RowTable *>();

    dialog.accept();
    CHECK(ask.told.last().contains(u"day of the minutes"_s));
    support::typeInto(dialog, u"paper.signed_on"_s, u"27/2/2025"_s);
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Delete);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    dialog.accept();

    CHECK(ask.told.last().contains(u"returned without a reason"_s));
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK(stepOf(casesOf(list)[0].id) == core::Step::Submitted);
}

TEST_CASE_METHOD(Decisions, "a decision is asked about before it is signed, and cannot be undone", "[lists][approval]")
{
    const auto list = appraised(2);
    ui::ApproveDialog dialog(workspace, list);
    support::open(dialog);
    support::typeInto(dialog, u"paper.signed_on"_s, u"3/3/2025"_s);
    CHECK(textOf(dialog, u"paper.number"_s) == u"01"_s);
    CHECK(textOf(dialog, u"paper.issuer"_s) == u"Ủy ban nhân dân huyện Đức Thọ"_s);

    ask.agrees = false;
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK_FALSE(database().find(list)->isFrozen());
    ask.agrees = true;
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);

    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(ask.told.last().contains(u"cannot be undone"_s));
    CHECK(database().find(list)->frozenOn == QDate(2025, 3, 3));
    CHECK(stepOf(casesOf(list)[0].id) == core::Step::Approved);
    CHECK_FALSE(workspace.openRegister().undoable());
}

TEST_CASE_METHOD(Decisions, "from 01/7/2025 the new commune is proposed as the decider, and another may be chosen", "[lists][approval]")
{
    const auto list = appraised(1);
    ui::ApproveDialog dialog(workspace, list);
    support::open(dialog);

    support::typeInto(dialog, u"paper.signed_on"_s, u"3/7/2025"_s);
    CHECK(textOf(dialog, u"paper.issuer"_s) == u"Ủy ban nhân dân xã Đức Đồng"_s);

    auto *unit = support::field<ui::ChoiceBox>(dialog, u"paper.place_id"_s);
    unit->setFocus();
    QTest::keyClick(unit, Qt::Key_End);
    CHECK(textOf(dialog, u"paper.issuer"_s) == u"Ủy ban nhân dân tỉnh Hà Tĩnh"_s);
}

TEST_CASE_METHOD(Decisions, "what stands against a decision is shown, and nothing is signed", "[lists][approval]")
{
    const auto list = appraised(2);
    endClass(casesOf(list)[1].id, {2025, 3, 1});
    ui::ApproveDialog dialog(workspace, list);
    support::open(dialog);
    const auto *obstacles = dialog.findChild<ui::RowTable *>();

    support::typeInto(dialog, u"paper.signed_on"_s, u"3/3/2025"_s);
    REQUIRE(QTest::qWaitFor([&] { return obstacles->rowCount() == 1; }));
    CHECK(obstacles->value(0, 0) == u"Nguyễn Thị A02"_s);
    dialog.accept();

    CHECK(dialog.result() != QDialog::Accepted);
    CHECK_FALSE(database().find(list)->isFrozen());
}

TEST_CASE_METHOD(Decisions, "an adjusting decision shows before and after as the register would write it", "[lists][adjustment]")
{
    const auto list = approved(2);
    const auto cases = casesOf(list);
    ui::AdjustDialog dialog(workspace, list);
    support::open(dialog);
    support::typeInto(dialog, u"paper.signed_on"_s, u"1/4/2025"_s);
    CHECK(textOf(dialog, u"paper.number"_s) == u"13"_s);

    dialog.addRow({.kind = core::AdjustmentKind::ChangeNeed, .supportCase = cases[0].id, .reasonCode = {}, .reason = u"Chỉ sửa chữa."_s, .need = core::Need::Repair});
    dialog.addRow({.kind = core::AdjustmentKind::Remove, .supportCase = cases[1].id, .reasonCode = u"CHUYEN_DI"_s, .reason = {}});
    const auto *table = dialog.findChild<ui::RowTable *>();
    CHECK(table->value(0, 2) == u"Nguyễn Thị A01 · Xây mới · 60.000.000"_s);
    CHECK(table->value(0, 3) == u"Nguyễn Thị A01 · Sửa chữa · 30.000.000"_s);
    CHECK(table->value(1, 3) == u"off the list"_s);
    CHECK(core::adjustmentsOf(database(), list).empty());
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(dialog.result() == QDialog::Accepted);
    CHECK(core::adjustmentsOf(database(), list).size() == 2);
    CHECK(stepOf(cases[1].id) == core::Step::Removed);
    CHECK_FALSE(workspace.openRegister().undoable());
}

TEST_CASE_METHOD(Decisions, "a row is entered by its form, which opens by Insert", "[lists][adjustment]")
{
    const auto list = approved(2);
    ui::AdjustDialog dialog(workspace, list);
    support::open(dialog);
    support::withNext<ui::AdjustmentRowDialog>(&dialog, [](ui::AdjustmentRowDialog &row) {
        auto *why = support::field<ui::ChoiceBox>(row, u"adjustment.reason_code"_s);
        why->setFocus();
        QTest::keyClick(why, Qt::Key_Down);
        for (QPushButton *button : row.findChildren<QPushButton *>())
            if (button->text() == u"&Take over"_s)
                QTest::keyClick(button, Qt::Key_Space);
    });

    QTest::keyClick(&dialog, Qt::Key_Insert);

    REQUIRE(dialog.rows().size() == 1);
    CHECK(dialog.rows().front().kind == core::AdjustmentKind::Remove);
    CHECK_FALSE(dialog.rows().front().reasonCode.isEmpty());
}

TEST_CASE_METHOD(Decisions, "the rows of a decision that was not signed are there again", "[lists][adjustment][drafts]")
{
    const auto list = approved(1);
    const core::AdjustmentRequest row{.kind = core::AdjustmentKind::ChangeSource, .supportCase = casesOf(list)[0].id, .reasonCode = {}, .reason = u"Đổi nguồn."_s,
                                      .amounts = {{u"NST"_s, core::Money::ofDong(50'000'000)}}};
    {
        ui::AdjustDialog dialog(workspace, list);
        support::open(dialog);
        support::typeInto(dialog, u"paper.signed_on"_s, u"1/4/2025"_s);
        dialog.addRow(row);
        dialog.findChild<ui::FormKeeper *>()->keepNow();
    }

    const ui::AdjustDialog again(workspace, list);

    CHECK(again.rows() == std::vector{row});
    CHECK(textOf(again, u"paper.signed_on"_s) == u"1/4/2025"_s);
}
