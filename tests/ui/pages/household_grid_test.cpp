// The grid of households under the hands: real keys, the register behind.

#include "core/households/line_edit.h"
#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"
#include "tests/support/own_settings.h"
#include "ui/dialogs/bulk_edit_dialog.h"
#include "ui/dialogs/edit_plan_dialog.h"
#include "ui/dialogs/filter_dialog.h"
#include "ui/pages/household_bar.h"
#include "ui/pages/household_cells.h"
#include "ui/pages/household_list.h"
#include "ui/pages/households_page.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/grid_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using core::LineField;

namespace {

struct Grid : support::OpenWorkspace {
    support::OwnSettings settings{folder.filePath(u"settings"_s)};
    std::vector<core::Id<core::Household>> ids;
    ui::HouseholdsPage page{workspace};
    ui::HouseholdList *list = page.findChild<ui::HouseholdList *>();
    ui::GridView *table = list->table();

    Grid()
    {
        for (int i = 0; i < 4; ++i)
            ids.push_back(enter(u"18310"_s, {.name = u"Nguyễn Văn "_s + QChar(u'A' + i), .gender = core::Gender::Male, .number = u"04205690000%1"_s.arg(i), .members = i + 2}));
        page.resize(1200, 500);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 4; }));
        table->setFocus();
    }

    void choose(int row, LineField field) { table->selectionModel()->setCurrentIndex(table->model()->index(row, int(field)), QItemSelectionModel::ClearAndSelect); }
    void chooseBlock(int top, LineField left, int bottom, LineField right)
    {
        choose(top, left);
        table->selectionModel()->select({table->model()->index(top, int(left)), table->model()->index(bottom, int(right))}, QItemSelectionModel::ClearAndSelect);
    }
    /// Letter by letter to whatever has the keyboard: the first opens the cell.
    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), letter == u' ' ? Qt::Key_Space : Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    QLineEdit *editor() { return table->findChild<QLineEdit *>(u"cell"_s); }
    QString stored(int row, LineField field) { return core::typedText(workspace.database(), ids[std::size_t(row)], {field, {}}); }
    QString shown(int row, LineField field) { return table->model()->index(row, int(field)).data().toString(); }
    qint64 units() { return workspace.database().value<qint64>(u"SELECT COUNT(*) FROM journal_unit"_s); }
    /// Does it in the dialog of this kind that opens next.
    template<class Dialog, class Do> void inNext(Do act)
    {
        QTimer::singleShot(0, &page, [act] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            act(*dialog);
        });
    }
    void undo() { workspace.openRegister().undo(); }
};

}

TEST_CASE_METHOD(Grid, "typing over a cell and Enter stores it and goes down; Ctrl+Z takes it back", "[grid]")
{
    choose(0, LineField::Members);

    type(u"7"_s);
    REQUIRE(editor());
    CHECK(editor()->text() == u"7"_s);
    press(Qt::Key_Return);

    CHECK(stored(0, LineField::Members) == u"7"_s);
    CHECK(shown(0, LineField::Members) == u"7"_s);
    CHECK(table->currentIndex().row() == 1);
    CHECK(table->currentIndex().column() == int(LineField::Members));
    CHECK(workspace.openRegister().undoable()->title == u"Members of Nguyễn Văn A"_s);
    undo();
    CHECK(stored(0, LineField::Members) == u"2"_s);
}

TEST_CASE_METHOD(Grid, "F2 opens the cell with what stands there, Tab stores it and goes right", "[grid]")
{
    choose(1, LineField::Members);

    press(Qt::Key_F2);
    REQUIRE(editor());
    CHECK(editor()->text() == u"3"_s);
    press(Qt::Key_End);
    type(u"1"_s);
    press(Qt::Key_Tab);

    CHECK(stored(1, LineField::Members) == u"31"_s);
    CHECK(table->currentIndex().row() == 1);
    CHECK(table->currentIndex().column() == int(LineField::Categories));
}

TEST_CASE_METHOD(Grid, "Esc gives a cell up and nothing is stored", "[grid]")
{
    choose(0, LineField::Members);
    const qint64 before = units();

    type(u"9"_s);
    press(Qt::Key_Escape);

    CHECK_FALSE(table->isTyping());
    CHECK(stored(0, LineField::Members) == u"2"_s);
    CHECK(units() == before);
}

TEST_CASE_METHOD(Grid, "what cannot be read stays in its cell with the reason beside it until it is mended", "[grid]")
{
    choose(0, LineField::Birth);
    type(u"31/02/1956"_s);
    press(Qt::Key_Return);

    REQUIRE(editor());
    CHECK(editor()->text() == u"31/02/1956"_s);
    CHECK(table->refusal().contains(u"31/02/1956"_s));
    CHECK(stored(0, LineField::Birth) == u"12/03/1956"_s);

    // Another cell, a search or a change elsewhere do not take it away.
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(2, 0)).center());
    list->findChild<QLineEdit *>()->setFocus();
    QTest::qWait(100);
    list->reload();
    REQUIRE(editor());
    CHECK(editor()->text() == u"31/02/1956"_s);

    ask.why = u"Đối chiếu giấy khai sinh"_s;
    editor()->setText(u"03/1957"_s);
    editor()->setFocus();
    press(Qt::Key_Return);
    CHECK(stored(0, LineField::Birth) == u"03/1957"_s);
    CHECK(ask.reasonsAsked.size() == 1);
}

TEST_CASE_METHOD(Grid, "leaving a cell with the mouse stores what can be read", "[grid]")
{
    choose(0, LineField::Note);
    type(u"da boc tham"_s);

    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(2, 0)).center());

    CHECK(stored(0, LineField::Note) == u"da boc tham"_s);
    CHECK_FALSE(table->isTyping());
}

TEST_CASE_METHOD(Grid, "letters, Backspaces and letters of UniKey reach the cell in their order", "[grid][typing]")
{
    choose(0, LineField::Note);

    type(u"Hoa"_s);
    for (const auto &[typed, put] : {std::pair{2, u"òa"_s}, {1, u"a bình"_s}}) {
        for (int i = 0; i < typed; ++i)
            press(Qt::Key_Backspace);
        type(put);
    }
    press(Qt::Key_Return);

    CHECK(stored(0, LineField::Note) == u"Hòa bình"_s);
}

TEST_CASE_METHOD(Grid, "a word of a list is found without marks, and what is offered never enters the line by itself", "[grid]")
{
    choose(0, LineField::Need);

    type(u"sua"_s);
    CHECK(editor()->text() == u"sua"_s);
    press(Qt::Key_Return);

    CHECK(stored(0, LineField::Need) == u"Sửa chữa"_s);
    CHECK(ask.reasonsAsked.size() == 1);
}

TEST_CASE_METHOD(Grid, "without a reason a weighty change is not stored and stays in its cell", "[grid]")
{
    ask.why = std::nullopt;
    choose(0, LineField::Need);

    type(u"Sửa chữa"_s);
    press(Qt::Key_Return);

    CHECK(stored(0, LineField::Need) == u"Xây mới"_s);
    REQUIRE(editor());
    CHECK(editor()->text() == u"Sửa chữa"_s);
    press(Qt::Key_Escape);
}

TEST_CASE_METHOD(Grid, "an identity number is masked in the list and full while it is typed", "[grid]")
{
    choose(0, LineField::Number);

    CHECK(shown(0, LineField::Number) == u"042*****0000"_s);
    press(Qt::Key_F2);

    CHECK(editor()->text() == u"042056900000"_s);
    press(Qt::Key_Escape);
}

TEST_CASE_METHOD(Grid, "rows keep their places while cells are typed over, though the order would be another", "[grid]")
{
    table->horizontalHeader()->setSortIndicator(int(LineField::Members), Qt::AscendingOrder);
    choose(0, LineField::Members);

    type(u"12"_s);
    press(Qt::Key_Return);

    CHECK(shown(0, LineField::Members) == u"12"_s);
    list->reload();
    CHECK(shown(3, LineField::Members) == u"12"_s);
}

TEST_CASE_METHOD(Grid, "Ctrl+D fills the first of the chosen cells into those below as one unit", "[grid]")
{
    const qint64 before = units();
    chooseBlock(0, LineField::Members, 3, LineField::Members);

    press(Qt::Key_D, Qt::ControlModifier);

    for (int row = 0; row < 4; ++row)
        CHECK(stored(row, LineField::Members) == u"2"_s);
    CHECK(units() == before + 1);
    undo();
    CHECK(stored(3, LineField::Members) == u"5"_s);
}

TEST_CASE_METHOD(Grid, "a block from a sheet is shown before it is taken, the good cells are stored and the bad ones stay", "[grid]")
{
    QGuiApplication::clipboard()->setText(u"6\tHộ nghèo\tSửa chữa\t30,5\nsáu\t\t\t31\n"_s);
    choose(1, LineField::Members);
    QString summary;
    inNext<ui::EditPlanDialog>([&](ui::EditPlanDialog &dialog) {
        CHECK(dialog.plan().changing() == 4);
        CHECK(dialog.plan().refused() == 1);
        summary = dialog.findChild<ui::EditPlanPanel *>()->summary();
        dialog.accept();
        CHECK(ask.told.size() == 1);        // the need decides about help: a reason is wanted
        dialog.findChild<QComboBox *>(u"reason"_s)->setEditText(u"Xã gửi lại"_s);
        dialog.accept();
    });

    press(Qt::Key_V, Qt::ControlModifier);

    CHECK(summary.startsWith(u"4 cell"_s));
    CHECK(stored(1, LineField::Members) == u"6"_s);
    CHECK(stored(1, LineField::Area) == u"30,5"_s);
    CHECK(stored(2, LineField::Members) == u"4"_s);
    CHECK(stored(2, LineField::Area) == u"31"_s);
    undo();
    CHECK(stored(1, LineField::Area) == u"24,5"_s);
    CHECK(stored(2, LineField::Area) == u"24,5"_s);
}

TEST_CASE_METHOD(Grid, "rows for which there is no household are named and never become one", "[grid]")
{
    QGuiApplication::clipboard()->setText(u"6\n7\n8\n"_s);
    choose(2, LineField::Members);
    bool intake = false;
    QObject::connect(&page, &ui::HouseholdsPage::intakeRequested, &page, [&] { intake = true; });
    inNext<ui::EditPlanDialog>([](ui::EditPlanDialog &dialog) {
        CHECK(dialog.plan().cells.size() == 2);
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text() == u"Take in &lists"_s && button->isVisible())
                return button->click();
        dialog.reject();
    });

    press(Qt::Key_V, Qt::ControlModifier);

    CHECK(intake);
    CHECK(workspace.database().value<int>(u"SELECT COUNT(*) FROM household"_s) == 4);
    CHECK(stored(2, LineField::Members) == u"4"_s);
}

TEST_CASE_METHOD(Grid, "a block copied from the list and pasted back changes nothing", "[grid]")
{
    table->selectAll();
    press(Qt::Key_C, Qt::ControlModifier);
    choose(0, LineField::Name);
    inNext<ui::EditPlanDialog>([](ui::EditPlanDialog &dialog) {
        CHECK(dialog.plan().changing() == 0);
        dialog.reject();
    });

    press(Qt::Key_V, Qt::ControlModifier);
}

TEST_CASE_METHOD(Grid, "one field of many households is changed after a look at before and after, as one unit with its reason", "[grid]")
{
    const qint64 before = units();
    chooseBlock(0, LineField::Need, 2, LineField::Need);
    inNext<ui::BulkEditDialog>([](ui::BulkEditDialog &dialog) {
        CHECK(dialog.columnTitle() == u"Need"_s);
        CHECK(dialog.plan().changing() == 0);       // nothing was typed yet
        dialog.findChild<QLineEdit *>()->setText(u"Sửa chữa"_s);
        CHECK(QTest::qWaitFor([&] { return dialog.plan().changing() == 3; }));
        dialog.findChild<QComboBox *>(u"reason"_s)->setEditText(u"Khảo sát lại"_s);
        dialog.accept();
    });

    list->cells()->editMany();

    CHECK(stored(0, LineField::Need) == u"Sửa chữa"_s);
    CHECK(stored(2, LineField::Need) == u"Sửa chữa"_s);
    CHECK(stored(3, LineField::Need) == u"Xây mới"_s);
    CHECK(units() == before + 1);
    CHECK(workspace.database().value<QString>(u"SELECT reason FROM journal_unit ORDER BY id DESC LIMIT 1"_s) == u"Khảo sát lại"_s);
    undo();
    CHECK(stored(0, LineField::Need) == u"Xây mới"_s);
}

TEST_CASE_METHOD(Grid, "a filter in a heading is said in words and cleared with one button", "[grid]")
{
    inNext<ui::FilterDialog>([](ui::FilterDialog &dialog) {
        QTest::keyClicks(dialog.findChildren<QLineEdit *>().at(0), u"3"_s);
        QTest::keyClicks(dialog.findChildren<QLineEdit *>().at(1), u"4"_s);
        dialog.accept();
    });

    list->filterColumn(int(LineField::Members));

    CHECK(table->model()->rowCount() == 2);
    CHECK(list->bar()->filterWords() == u"Filter – Members: 3 to 4"_s);
    list->clearFilters();
    CHECK(table->model()->rowCount() == 4);
    CHECK(list->bar()->filterWords().isEmpty());
}

TEST_CASE_METHOD(Grid, "the words of a column are offered with how often they occur", "[grid]")
{
    inNext<ui::FilterDialog>([](ui::FilterDialog &dialog) {
        auto *words = dialog.findChild<QListWidget *>();
        CHECK(words->item(0)->text() == u"Xây mới (4)"_s);
        QTest::keyClick(words, Qt::Key_Space);
        CHECK(words->item(0)->checkState() == Qt::Checked);
        QTest::keyClick(words, Qt::Key_Return);
        CHECK(words->item(0)->checkState() == Qt::Checked);
        dialog.accept();
    });

    list->filterColumn(int(LineField::Need));

    CHECK(table->model()->rowCount() == 4);
}

TEST_CASE_METHOD(Grid, "a filter combines with the search and the unit that was chosen", "[grid]")
{
    enter(u"18280"_s, {.name = u"Trần Văn A"_s, .number = {}, .members = 3});
    list->setFilter({.column = {LineField::Members, {}}, .from = 3, .to = 4});
    CHECK(table->model()->rowCount() == 3);

    list->findChild<QLineEdit *>()->setText(u"nguyen"_s);
    CHECK(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }));
    list->findChild<QLineEdit *>()->clear();
    workspace.choosePlace(commune(u"18280"_s));
    CHECK(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }));
}

TEST_CASE_METHOD(Grid, "a saved filter brings back what was filtered, its order and its columns, and lies in the register", "[grid]")
{
    list->setFilter({.column = {LineField::Name, {}}, .text = u"văn c"_s});
    table->horizontalHeader()->setSortIndicator(int(LineField::Members), Qt::DescendingOrder);
    table->setColumnHidden(int(LineField::Note), false);
    const core::SavedView shown = list->view();
    ask.types = u"Chỉ Nguyễn Văn C"_s;
    QMenu *menu = list->bar()->savedFilters();
    menu->actions().constFirst()->trigger();
    list->clearFilters();
    table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    table->setColumnHidden(int(LineField::Note), true);
    REQUIRE(table->model()->rowCount() == 4);

    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions())
        if (action->text() == ask.types)
            action->trigger();

    CHECK(table->model()->rowCount() == 1);
    CHECK(list->view() == shown);
    CHECK_FALSE(table->isColumnHidden(int(LineField::Note)));
    CHECK(workspace.database().value<int>(u"SELECT COUNT(*) FROM local_saved_view"_s) == 1);
}

TEST_CASE_METHOD(Grid, "in a register that is only read nothing can be typed", "[grid]")
{
    workspace.stopWriting(u"Tệp hỏng"_s);
    choose(0, LineField::Members);

    type(u"9"_s);

    CHECK_FALSE(editor());
}

TEST_CASE_METHOD(Grid, "the office's own fields stand among the columns and are typed into", "[grid]")
{
    core::UnitOfWork work = workspace.begin(u"Trường"_s);
    core::saveExtraFields({{.title = u"Số trẻ đi học"_s, .kind = core::ExtraKind::Number}}, work);
    work.commit();
    const int column = table->model()->columnCount() - 1;
    REQUIRE(table->model()->headerData(column, Qt::Horizontal).toString() == u"Số trẻ đi học"_s);
    CHECK(table->isColumnHidden(column));

    table->setColumnHidden(column, false);
    table->setCurrentIndex(table->model()->index(0, column));
    type(u"2"_s);
    press(Qt::Key_Return);

    CHECK(table->model()->index(0, column).data().toString() == u"2"_s);
}
