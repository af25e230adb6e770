#include "core/store/undo.h"
#include "tests/support/catch.h"
#include "tests/support/named_widget.h"
#include "tests/support/open_cases.h"
#include "ui/dialogs/open_cases_dialog.h"
#include "ui/dialogs/step_dialog.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/typed_edit.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Steps : support::OpenCases {
    Id<SupportCase> an = openNamed(u"Phan Văn An"_s, u"042056900011"_s);
    Id<SupportCase> binh = openNamed(u"Phan Văn Bình"_s, u"042056900012"_s);
};

struct Shown {
    ui::StepDialog dialog;

    Shown(ui::Workspace &workspace, Step step, const std::vector<Id<SupportCase>> &cases) : dialog(workspace, step, cases)
    {
        dialog.show();
        QApplication::setActiveWindow(&dialog);
    }

    ui::TableView *table() { return support::named<ui::TableView>(dialog, u"Cases and what stands against the step"_s); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QPushButton *button(Step step)
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>())
            if (each->text() == titleOf(step))
                return each;
        return nullptr;
    }
    template<class Widget> Widget *field(const QString &name) { return dialog.findChild<Widget *>(name); }
    /// As somebody types it into the field that has the focus.
    void type(QWidget *into, const QString &text)
    {
        into->setFocus();
        QTest::keyClicks(into, text);
    }
    bool canTake(Step step)
    {
        return QTest::qWaitFor([&] { return button(step)->isEnabled(); });
    }
    bool saysOf(int row, const QString &text)
    {
        return QTest::qWaitFor([&] { return cell(row, ui::ObstacleColumn).contains(text); });
    }
};

}

TEST_CASE_METHOD(Steps, "a step is taken with many cases by the keyboard alone, in one unit that undo names and takes back", "[cases][steps]")
{
    Shown shown(workspace, Step::Surveyed, {an, binh});
    CHECK(shown.field<ui::DayEdit>(u"case_step.taken_on"_s)->text().isEmpty());
    CHECK_FALSE(shown.button(Step::Surveyed)->isEnabled());

    shown.type(shown.field<ui::DayEdit>(u"case_step.taken_on"_s), u"10/02/2025"_s);
    REQUIRE(shown.canTake(Step::Surveyed));
    QTest::keyClick(&shown.dialog, Qt::Key_Return, Qt::ControlModifier);

    CHECK(stored(an).step == Step::Surveyed);
    CHECK(stored(binh).stepOn == QDate(2025, 2, 10));
    CHECK(undoable(workspace.database())->title == u"Khảo sát hiện trạng: 2 case(s)"_s);
    takeBack(workspace.database(), *undoable(workspace.database()), support::orderFor(u"Hoàn tác"_s), {});
    CHECK(stored(an).step == Step::Registered);
    CHECK(stored(binh).step == Step::Registered);
}

TEST_CASE_METHOD(Steps, "the day is never invented, and Ctrl+; enters today", "[cases][steps]")
{
    Shown shown(workspace, Step::Surveyed, {an});
    CHECK(shown.saysOf(0, u"Enter the day"_s));

    QTest::keyClick(&shown.dialog, Qt::Key_Semicolon, Qt::ControlModifier);

    CHECK(shown.field<ui::DayEdit>(u"case_step.taken_on"_s)->value() == support::testDay);
    CHECK(shown.canTake(Step::Surveyed));
}

TEST_CASE_METHOD(Steps, "Enter goes to the next field and takes no step", "[cases][steps]")
{
    Shown shown(workspace, Step::Surveyed, {an});
    shown.type(shown.field<ui::DayEdit>(u"case_step.taken_on"_s), u"10/02/2025"_s);
    REQUIRE(shown.canTake(Step::Surveyed));

    QTest::keyClick(shown.field<ui::DayEdit>(u"case_step.taken_on"_s), Qt::Key_Return);

    CHECK(shown.field<QLineEdit>(u"case_step.actor"_s)->hasFocus());
    CHECK(stored(an).step == Step::Registered);
}

TEST_CASE_METHOD(Steps, "a case that cannot take the step stands first with the reason, and stays behind", "[cases][steps]")
{
    take(binh, Step::Surveyed, {2025, 2, 10});
    Shown shown(workspace, Step::Surveyed, {an, binh});

    shown.type(shown.field<ui::DayEdit>(u"case_step.taken_on"_s), u"12/02/2025"_s);
    REQUIRE(shown.canTake(Step::Surveyed));

    CHECK(shown.cell(0, ui::NameColumn) == u"Phan Văn Bình"_s);
    CHECK(shown.cell(0, ui::ObstacleColumn).contains(u"Khảo sát hiện trạng"_s));
    CHECK_FALSE(shown.table()->model()->index(0, 0).data(Qt::CheckStateRole).isValid());
    CHECK(shown.table()->model()->index(1, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK(support::named<QPlainTextEdit>(shown.dialog, u"What stands against the chosen case, and the way out"_s)->toPlainText().startsWith(u"• "_s));
    shown.dialog.accept();
    CHECK(stored(an).stepOn == QDate(2025, 2, 12));
    CHECK(stored(binh).stepOn == QDate(2025, 2, 10));
}

TEST_CASE_METHOD(Steps, "Space unticks a case, which then stays as it is", "[cases][steps]")
{
    Shown shown(workspace, Step::Surveyed, {an, binh});
    shown.type(shown.field<ui::DayEdit>(u"case_step.taken_on"_s), u"12/02/2025"_s);
    REQUIRE(shown.canTake(Step::Surveyed));

    shown.table()->setFocus();
    shown.table()->selectRow(0);
    QTest::keyClick(shown.table(), Qt::Key_Space);
    shown.dialog.accept();

    CHECK(stored(an).step == Step::Registered);
    CHECK(stored(binh).step == Step::Surveyed);
}

TEST_CASE_METHOD(Steps, "a suspension asks why; a case may have a reason and a number of its own", "[cases][steps]")
{
    Shown shown(workspace, Step::Paused, {an, binh});
    shown.type(shown.field<ui::DayEdit>(u"case_step.taken_on"_s), u"12/02/2025"_s);
    REQUIRE(shown.saysOf(0, u"Say why"_s));

    auto *code = shown.field<QComboBox>(u"case_step.reason_code"_s);
    code->setCurrentIndex(code->findText(u"Gia đình có tang, ốm đau"_s));
    shown.type(shown.field<QLineEdit>(u"paper.number"_s), u"7"_s);
    REQUIRE(shown.canTake(Step::Paused));
    shown.table()->setFocus();
    shown.table()->setCurrentIndex(shown.table()->model()->index(1, ui::ReasonColumn));
    QTest::keyClick(shown.table(), Qt::Key_F2);
    auto *editor = shown.table()->findChild<QLineEdit *>();
    REQUIRE(editor);
    QTest::keyClicks(editor, u"Chua co vat lieu"_s);
    QTest::keyClick(editor, Qt::Key_Tab);
    REQUIRE(shown.canTake(Step::Paused));
    shown.dialog.accept();

    CHECK(stepsOf(workspace.database(), an).back().reason == u"Gia đình có tang, ốm đau"_s);
    CHECK(stepsOf(workspace.database(), an).back().reasonCode == u"OM_DAU"_s);
    CHECK(stepsOf(workspace.database(), binh).back().reason == u"Chua co vat lieu"_s);
    CHECK(workspace.database().find(stepsOf(workspace.database(), an).back().paper)->number == u"07"_s);
    CHECK(workspace.database().find(stepsOf(workspace.database(), binh).back().paper)->number == u"08"_s);
}

TEST_CASE_METHOD(Steps, "the one paper of many cases is entered with the step that rests on it", "[cases][steps]")
{
    for (const auto id : {an, binh}) {
        SupportCase built = stored(id);
        built.step = Step::HandedOver;
        UnitOfWork work = workspace.begin(u"Đã bàn giao"_s);
        work.change(built);
        work.commit();
    }
    Shown shown(workspace, Step::Settled, {an, binh});
    shown.type(shown.field<ui::DayEdit>(u"case_step.taken_on"_s), u"20/02/2025"_s);
    REQUIRE(shown.canTake(Step::Settled));

    shown.dialog.accept();

    const CaseStep settled = stepsOf(workspace.database(), an).back();
    CHECK(settled.step == Step::Settled);
    CHECK(settled.paper == stepsOf(workspace.database(), binh).back().paper);
    CHECK(workspace.database().find(settled.paper)->type == PaperType::PaymentList);
    CHECK(casesOn(workspace.database(), settled.paper).size() == 2);
}

TEST_CASE_METHOD(Steps, "cases are opened for those whose application has a day, filled down in the grid", "[cases][open]")
{
    const auto chi = named(u"Phan Thị Chi"_s, u"042156900013"_s);
    const auto dung = named(u"Phan Văn Dũng"_s, u"042056900014"_s);
    ui::OpenCasesDialog dialog(workspace, {});
    dialog.show();
    auto *table = support::named<ui::TableView>(dialog, u"Households that apply"_s);
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }));

    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, ui::ApplicantDay));
    QTest::keyClicks(table, u"5"_s);
    auto *editor = table->findChild<QLineEdit *>();
    REQUIRE(editor);
    QTest::keyClicks(editor, u"/2/2025"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(table->model()->index(0, ui::ApplicantDay).data().toString() == u"05/02/2025"_s);
    table->setCurrentIndex(table->model()->index(1, ui::ApplicantDay));
    QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
    CHECK(table->model()->index(1, ui::ApplicantDay).data().toString() == u"05/02/2025"_s);
    dialog.accept();

    CHECK(caseOf(workspace.database(), chi)->openedOn == QDate(2025, 2, 5));
    CHECK(caseOf(workspace.database(), dung)->stream == u"CT_PHATDONG"_s);
    CHECK(undoable(workspace.database())->title == u"Open 2 case(s)"_s);
}

TEST_CASE_METHOD(Steps, "a chosen household that has a case already is named and gets no second one", "[cases][open]")
{
    ui::OpenCasesDialog dialog(workspace, {stored(an).household});
    dialog.show();
    auto *table = support::named<ui::TableView>(dialog, u"Households that apply"_s);
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }));

    CHECK(table->model()->index(0, ui::ApplicantRemark).data().toString().contains(u"18310-0001"_s));
    dialog.accept();
    CHECK(dialog.isVisible());
}
