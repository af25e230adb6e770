#include "ui/main_window.h"

#include "tests/support/catch.h"
#include "tests/support/named_widget.h"
#include "tests/support/open_workspace.h"
#include "tests/support/sample_households.h"
#include "ui/dialogs/household_editor.h"
#include "ui/pages/households_page.h"
#include "ui/widgets/draft_bar.h"
#include "ui/widgets/saved_state.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QTableView *householdTable(const QWidget &window)
{
    return support::named<QTableView>(window, u"Households"_s);
}

QLineEdit *searchLine(const QWidget &window)
{
    return support::named<QLineEdit>(window, u"Search households"_s);
}

void drop(QWidget &window, const QString &path)
{
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent event(QPointF(100, 100), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

}

TEST_CASE("the Edit menu names what it would undo, and undo brings a deleted household back", "[window]")
{
    support::OpenWorkspace open;
    ui::MainWindow window(open.workspace);
    window.show();
    CHECK(window.undoAction()->text() == u"&Undo: Tạo sổ"_s);

    open.enter(support::sampleHousehold(open.commune(u"18310"_s)));
    CHECK(window.undoAction()->text() == u"&Undo: Nhập hộ"_s);
    CHECK(householdTable(window)->model()->rowCount() == 1);

    window.undoAction()->trigger();
    CHECK(householdTable(window)->model()->rowCount() == 0);
    CHECK(window.redoAction()->text() == u"&Redo: Nhập hộ"_s);

    window.redoAction()->trigger();
    CHECK(householdTable(window)->model()->rowCount() == 1);
    CHECK_FALSE(window.redoAction()->isEnabled());
}

TEST_CASE("without a register the first screen stands there and nothing can be undone", "[window]")
{
    support::OpenWorkspace open;
    open.workspace.close();

    ui::MainWindow window(open.workspace);
    window.show();

    CHECK_FALSE(window.undoAction()->isEnabled());
    CHECK(householdTable(window) != nullptr);
    CHECK_FALSE(householdTable(window)->isVisible());
}

TEST_CASE("a register dropped on the window is opened", "[window]")
{
    support::OpenWorkspace open;
    const QString path = open.workspace.path();
    open.workspace.close();
    ui::MainWindow window(open.workspace);

    drop(window, path);

    REQUIRE(open.workspace.isOpen());
    CHECK(window.windowTitle() == u"so.ancu"_s);
}

TEST_CASE("households are found while typing, without marks and in any order of words", "[window]")
{
    support::OpenWorkspace open;
    const auto commune = open.commune(u"18310"_s);
    open.enter(support::sampleHousehold(commune, {.name = u"Nguyễn Thị Hòa"_s, .number = u"042156900001"_s}));
    open.enter(support::sampleHousehold(commune, {.name = u"Trần Văn Đào"_s, .number = u"042056900002"_s}));
    ui::MainWindow window(open.workspace);
    window.show();
    QAbstractItemModel *model = householdTable(window)->model();
    REQUIRE(model->rowCount() == 2);

    QTest::keyClicks(searchLine(window), u"hoa nguyen"_s);

    CHECK(QTest::qWaitFor([&] { return model->rowCount() == 1; }, 5000));
    CHECK(model->index(0, 0).data().toString() == u"Nguyễn Thị Hòa"_s);
    CHECK(model->index(0, 2).data().toString() == u"042*****0001"_s);

    searchLine(window)->clear();
    CHECK(QTest::qWaitFor([&] { return model->rowCount() == 2; }, 5000));
}

TEST_CASE("the unit chosen in the tree narrows the table to its households, also those of its old units", "[window]")
{
    support::OpenWorkspace open;
    open.enter(support::sampleHousehold(open.commune(u"18310"_s)));
    open.enter(support::sampleHousehold(open.commune(u"18229"_s), {.name = u"Trần Văn Đào"_s, .number = u"042056900002"_s}));
    ui::MainWindow window(open.workspace);
    window.show();
    QAbstractItemModel *model = householdTable(window)->model();
    REQUIRE(model->rowCount() == 2);

    open.workspace.setAsOf(QDate(2025, 7, 1));
    open.workspace.choosePlace(open.workspace.places().communeByCode(u"18304"_s, QDate(2025, 7, 1))->id);

    CHECK(model->rowCount() == 1);
    CHECK(model->index(0, 0).data().toString() == u"Nguyễn Thị Hòa"_s);
    const auto *tree = window.findChild<QTreeWidget *>();
    CHECK(tree->topLevelItem(0)->childCount() == 5);
    CHECK(tree->currentItem()->text(0) == u"Xã Đức Đồng"_s);
}

TEST_CASE("Del asks for the reason and takes the chosen household away as one step that names it", "[window]")
{
    support::OpenWorkspace open;
    open.enter(support::sampleHousehold(open.commune(u"18310"_s)));
    ui::MainWindow window(open.workspace);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    QTableView *table = householdTable(window);
    table->setFocus();
    table->selectRow(0);
    CHECK(QTest::qWaitFor([&] { return !table->actions().isEmpty() && table->actions().constFirst()->isEnabled(); }, 5000));

    open.ask.why = std::nullopt;
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(table->model()->rowCount() == 1);

    open.ask.why = u"Nhập trùng"_s;
    QTest::keyClick(table, Qt::Key_Delete);

    CHECK(table->model()->rowCount() == 0);
    CHECK(open.ask.told.isEmpty());
    CHECK(open.ask.reasonsAsked.size() == 2);
    CHECK(window.undoAction()->text() == u"&Undo: Delete household Nguyễn Thị Hòa"_s);
    CHECK(core::journalUnits(open.workspace.database(), 1).front().reason == u"Nhập trùng"_s);
}

TEST_CASE("after a restart the Edit menu still names what it would undo, and a refused undo says why", "[window]")
{
    support::OpenWorkspace open;
    const auto id = open.enter(support::sampleHousehold(open.commune(u"18310"_s)));
    const QString path = open.workspace.path();
    open.workspace.close();
    open.workspace.open(path);

    ui::MainWindow window(open.workspace);
    CHECK(window.undoAction()->text() == u"&Undo: Nhập hộ"_s);
    open.workspace.database().run(u"UPDATE household SET phone = '0912' WHERE id = ?"_s, id);   // past the program
    window.undoAction()->trigger();

    REQUIRE(open.ask.told.size() == 1);
    CHECK(open.ask.told.front().contains(u"Hộ gia đình: Nguyễn Thị Hòa is no longer as the history says"_s));
    CHECK(open.workspace.database().find(id).has_value());
}

TEST_CASE("an import of many rows is undone in the background and in one step", "[window]")
{
    support::OpenWorkspace open;
    {
        core::UnitOfWork work = open.workspace.begin(u"Nhập danh sách"_s);
        for (int i = 0; i < 500; ++i)
            core::saveHousehold(support::sampleHousehold(open.commune(u"18310"_s), {.name = u"Nguyễn Văn "_s + QString::number(i)}), work);
        work.commit();
    }
    ui::MainWindow window(open.workspace);
    window.show();
    REQUIRE(householdTable(window)->model()->rowCount() == 500);

    window.undoAction()->trigger();

    CHECK(QTest::qWaitFor([&] { return householdTable(window)->model()->rowCount() == 0; }, 60'000));
    CHECK(QTest::qWaitFor([&] { return window.redoAction()->text() == u"&Redo: Nhập danh sách"_s; }, 60'000));
    CHECK(open.ask.told.isEmpty());
}

TEST_CASE("the status bar always says whether everything is saved", "[window]")
{
    support::OpenWorkspace open;
    ui::MainWindow window(open.workspace);
    window.show();
    const auto *state = window.findChild<ui::SavedState *>();
    CHECK(state->text() == u"Saved at 15:00:00"_s);

    const QObject form;
    open.workspace.noteUnsaved(&form, true);
    CHECK(state->text() == u"Being typed, not saved yet"_s);
    CHECK(state->state() == ui::SavedState::State::Unsaved);

    open.workspace.noteUnsaved(&form, false);
    CHECK(state->state() == ui::SavedState::State::Saved);

    const QString path = open.workspace.path();
    open.workspace.open(path, u"PC-07"_s);
    CHECK(state->text() == u"Read only"_s);
    CHECK_FALSE(window.undoAction()->isEnabled());
}

TEST_CASE("after a crash the window offers to go on with what was typed", "[window]")
{
    support::OpenWorkspace open;
    core::keepDraft(open.workspace.database(), {.form = u"household"_s, .person = u"Nguyễn Văn An"_s, .title = u"Hộ mới: Trần <b>Văn</b> Đào"_s,
                                                .at = u"2025-03-01T00:45:00.000Z"_s, .body = u"{\"fields\":{\"person.name\":\"Trần Văn Đào\"}}"_s});
    const QString path = open.workspace.path();
    open.workspace.close();
    ui::MainWindow window(open.workspace);
    window.show();
    auto *bar = window.findChild<ui::DraftBar *>();
    CHECK_FALSE(bar->isVisible());

    open.workspace.open(path);

    CHECK(bar->isVisible());
    CHECK(bar->findChildren<QLabel *>().constLast()->text().contains(u"Hộ mới: Trần <b>Văn</b> Đào, typed until 07:45 01/03/2025"_s));

    QString name;
    QTimer::singleShot(0, &window, [&] {
        auto *editor = window.findChild<ui::HouseholdEditor *>();
        name = editor->findChild<QLineEdit *>(u"person.name"_s)->text();
        editor->reject();
    });
    bar->findChildren<QPushButton *>().at(0)->click();
    CHECK(name == u"Trần Văn Đào"_s);
    CHECK_FALSE(bar->isVisible());
    CHECK(core::draftsOf(open.workspace.database(), u"Nguyễn Văn An"_s).empty());
}

TEST_CASE("what was gone on with is not offered beside its form, and what a form still holds is not offered at all", "[window]")
{
    support::OpenWorkspace open;
    const core::FormDraft earlier{.form = u"blanks"_s, .subject = u"F05"_s, .person = u"Nguyễn Văn An"_s, .title = u"Mẫu F05"_s,
                                  .at = u"2025-03-01T00:45:00.000Z"_s, .body = u"{\"fields\":{\"nguoi_ky\":\"Trần Văn Đào\"}}"_s};
    core::keepDraft(open.workspace.database(), earlier);
    const QString path = open.workspace.path();
    open.workspace.close();
    ui::MainWindow window(open.workspace);
    window.show();
    open.workspace.open(path);
    auto *bar = window.findChild<ui::DraftBar *>();
    REQUIRE(bar->isVisible());

    bar->findChildren<QPushButton *>().at(0)->click();
    CHECK_FALSE(bar->isVisible());
    CHECK(window.findChild<QLineEdit *>(u"nguoi_ky"_s)->text() == u"Trần Văn Đào"_s);

    core::FormDraft typedOn = earlier;
    typedOn.at = open.workspace.seat().now().toUTC().toString(Qt::ISODateWithMs);
    core::keepDraft(open.workspace.database(), typedOn);
    bar->reload();
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("what was typed is only given up by a button that says so", "[window]")
{
    support::OpenWorkspace open;
    core::keepDraft(open.workspace.database(), {.form = u"household"_s, .person = u"Nguyễn Văn An"_s, .title = u"Hộ mới"_s, .at = u"2025-03-01T00:45:00.000Z"_s, .body = u"{}"_s});
    ui::MainWindow window(open.workspace);
    window.show();
    open.ask.agrees = false;

    window.findChild<ui::DraftBar *>()->findChildren<QPushButton *>().at(1)->click();

    CHECK(open.ask.buttons == QStringList{u"Drop what was typed"_s, u"Keep it"_s});
    CHECK(core::draftsOf(open.workspace.database(), u"Nguyễn Văn An"_s).size() == 1);
}

TEST_CASE("households stand in the Vietnamese order of given names", "[window]")
{
    support::OpenWorkspace open;
    const auto commune = open.commune(u"18310"_s);
    for (const auto &[name, number] : {std::pair{u"Phan Văn Đức"_s, u"042056900001"_s}, std::pair{u"Lê Thị Ánh"_s, u"042156900002"_s},
                                       std::pair{u"Trần Thị Dung"_s, u"042156900003"_s}})
        open.enter(support::sampleHousehold(commune, {.name = name, .number = number}));
    ui::MainWindow window(open.workspace);
    window.show();

    const QAbstractItemModel *model = householdTable(window)->model();
    CHECK(model->index(0, 0).data().toString() == u"Lê Thị Ánh"_s);
    CHECK(model->index(1, 0).data().toString() == u"Trần Thị Dung"_s);
    CHECK(model->index(2, 0).data().toString() == u"Phan Văn Đức"_s);
}
