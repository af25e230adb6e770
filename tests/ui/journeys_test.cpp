// The journeys of the product, driven by real keys and the mouse, with the number of actions each may need.

#include "tests/support/catch.h"
#include "tests/support/named_widget.h"
#include "tests/support/open_cases.h"
#include "tests/support/typing.h"
#include "ui/dialogs/appraise_dialog.h"
#include "ui/dialogs/preview_dialog.h"
#include "ui/main_window.h"
#include "ui/widgets/row_table.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int atMostForAList = 4;      // J1
constexpr int atMostForAPair = 1;      // J3, once the page is open
constexpr int atMostForAnAnswer = 2;   // J4
constexpr int atMostForAnAppraisal = 6; // J6, and a reason for each row that is returned
constexpr int patience = 60'000;

/// An officer at the window: each thing done with the hand counts.
class Officer {
public:
    explicit Officer(ui::MainWindow &window) : m_window(window)
    {
        window.setWindowState(Qt::WindowNoState);   // the smallest screen, whatever the one of the test is
        window.resize(1366, 728);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    int actions() const { return m_actions; }

    void drop(const QStringList &paths)
    {
        QMimeData files;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        files.setUrls(urls);
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window, &enter);
        QDropEvent event(QPointF(400, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window, &event);
        ++m_actions;
    }
    void press(QWidget *target, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(target, key, modifiers);
        ++m_actions;
    }
    void click(QPushButton *button)
    {
        QTest::mouseClick(button, Qt::LeftButton);
        ++m_actions;
    }
    void clickRow(QTableView *table, int row)
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, table->visualRect(table->model()->index(row, 0)).center());
        ++m_actions;
    }

private:
    ui::MainWindow &m_window;
    int m_actions = 0;
};

QPushButton *shownButton(const QWidget &in, const QString &beginning)
{
    const QList<QPushButton *> buttons = in.findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *each) -> bool { return each->isVisible() && each->text().startsWith(beginning); });
    return found == buttons.end() ? nullptr : *found;
}

QStringList sampleLists()
{
    QStringList paths;
    for (const QFileInfo &file : QDir(QStringLiteral(ANCU_SOURCE_DIR "/resources/samples")).entryInfoList({u"*.xlsx"_s}, QDir::Files, QDir::Name))
        paths.append(file.filePath());
    return paths;
}

qint64 count(support::OpenWorkspace &open, const QString &rows)
{
    return open.workspace.database().value<qint64>(u"SELECT COUNT(*) FROM "_s + rows);
}

qint64 households(support::OpenWorkspace &open)
{
    return count(open, u"household"_s);
}

// Each family entered in two communes, its name spelt in two ways.
void enterTwice(support::OpenWorkspace &open, int families)
{
    for (int i = 0; i < families; ++i) {
        const QString number = u"0421569000%1"_s.arg(i, 2, 10, QChar(u'0'));
        open.enter(u"18310"_s, {.name = u"Nguyễn Thị Hòa %1"_s.arg(i), .number = number, .members = 4});
        open.enter(u"18259"_s, {.name = u"Nguyễn Thị Hoà %1"_s.arg(i), .number = number, .members = 6});
    }
}

// What stands in a cell and can be read on the screen; scrolled out of sight: empty.
QString textInView(const QTableView &table, int row, int column)
{
    const QModelIndex index = table.model()->index(row, column);
    const QRect cell = table.visualRect(index);
    return table.isVisible() && cell.isValid() && table.viewport()->rect().contains(cell.center()) ? index.data().toString() : QString();
}

QStringList columnInView(const QTableView &table, int column)
{
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        texts.append(textInView(table, row, column));
    return texts;
}

}

TEST_CASE("J1: the communes' lists are dropped, looked at and taken in with at most four actions, and one more takes them back", "[journey]")
{
    support::OpenWorkspace open;
    ui::MainWindow window(open.workspace);
    Officer officer(window);

    officer.drop(sampleLists());
    QTableView *rows = support::named<QTableView>(window, u"Rows of the lists"_s);
    REQUIRE(QTest::qWaitFor([&] { return rows->isVisible() && rows->model()->rowCount() > 400; }, patience));
    officer.clickRow(rows, 5);                                        // a look at a doubtful row
    QPushButton *accept = shownButton(window, u"&Accept"_s);
    REQUIRE(accept);
    officer.click(accept);
    REQUIRE(QTest::qWaitFor([&] { return !rows->isVisible(); }, patience));

    CHECK(households(open) == 408);
    CHECK(officer.actions() <= atMostForAList);

    officer.press(&window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return households(open) == 0; }, patience));
    CHECK(open.ask.told.isEmpty());
}

TEST_CASE("J3: each pair of double households is settled with one key, its evidence in view", "[journey]")
{
    constexpr int families = 12;
    support::OpenWorkspace open;
    enterTwice(open, families);
    ui::MainWindow window(open.workspace);
    Officer officer(window);
    officer.press(&window, Qt::Key_8, Qt::ControlModifier);
    const auto *pairs = support::named<QTableView>(*window.currentPage(), u"Pairs that may be one family"_s);
    const auto *fields = support::named<QTableView>(*window.currentPage(), u"The pair field by field"_s);
    REQUIRE(pairs);
    REQUIRE(fields);
    REQUIRE(QTest::qWaitFor([&] { return pairs->isVisible() && pairs->model()->rowCount() == families; }, patience));
    const int opening = officer.actions();

    const std::array answers{Qt::Key_1, Qt::Key_2, Qt::Key_3};
    for (int left = families; left > 0; --left) {
        INFO(left << " pairs are left");
        const int row = pairs->currentIndex().row();
        CHECK(textInView(*pairs, row, 0) == u"same number, name, birth date"_s);
        const QString head = textInView(*pairs, row, 1).section(u" ("_s, 0, 0);
        CHECK(head.startsWith(u"Nguyễn Thị Hòa"_s));
        CHECK(columnInView(*fields, 1).contains(head));
        CHECK(columnInView(*fields, 3).contains(u"differs"_s));
        officer.press(QApplication::focusWidget(), answers.at(std::size_t(left % 3)));
        REQUIRE(QTest::qWaitFor([&] { return pairs->model()->rowCount() == left - 1; }, patience));
    }

    CHECK(count(open, u"household_merge"_s) == 8);
    CHECK(count(open, u"not_duplicate"_s) == 4);
    CHECK(opening <= 1);
    CHECK(officer.actions() - opening <= families * atMostForAPair);
    CHECK(open.ask.told.isEmpty());
    CHECK(open.ask.reasonsAsked.isEmpty());
}

TEST_CASE("J4: why a family is entitled or not is on one page with two actions", "[journey]")
{
    support::OpenWorkspace open;
    {
        core::UnitOfWork work = open.workspace.begin(u"Nạp quy định"_s);
        core::seedRules(work);
        work.commit();
    }
    open.enter(u"18310"_s);
    ui::MainWindow window(open.workspace);
    Officer officer(window);
    QTableView *list = support::named<QTableView>(window, u"Households"_s);
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() == 1; }, patience));

    officer.clickRow(list, 0);
    officer.press(list, Qt::Key_P, Qt::ControlModifier);

    REQUIRE(QTest::qWaitFor([&] { return window.findChild<ui::PreviewDialog *>() != nullptr; }, patience));
    const auto &sheet = window.findChild<ui::PreviewDialog *>()->document();
    CHECK(sheet.formCode == u"PTD"_s);
    CHECK(officer.actions() <= atMostForAnAnswer);
}

TEST_CASE("J6: of forty rows three are returned with their reasons and the others agreed to, in six actions and three reasons", "[journey]")
{
    support::OpenCases open;
    const auto list = open.submitted(40);
    ui::MainWindow window(open.workspace);
    Officer officer(window);
    window.showPageNumber(3);
    REQUIRE(QTest::qWaitFor([&] { return support::named<QTableView>(window, u"Support lists"_s)->model()->rowCount() == 1; }, patience));
    int actions = 0, reasons = 0;
    support::withNext<ui::AppraiseDialog>(&window, [&](ui::AppraiseDialog &dialog) {
        support::type(support::field<QLineEdit>(dialog, u"paper.signed_on"_s), u"27/2/2025"_s);      // 2: the day of the minutes
        auto *rows = dialog.findChild<ui::RowTable *>();
        const auto click = [&](int row, Qt::KeyboardModifier with) {
            QTest::mouseClick(rows->viewport(), Qt::LeftButton, with, rows->visualItemRect(rows->item(row, 0)).center());
        };
        const auto cell = [&] { return rows->indexWidget(rows->currentIndex()); };
        click(0, Qt::NoModifier);                                                                     // 3, 4: three rows
        click(2, Qt::ShiftModifier);
        QTest::keyClick(rows, Qt::Key_T);                                                             // 5: returned
        for (const QString &mend : {u"Thieu giay to dat"_s, u"Sai nam sinh"_s, u"Chua khao sat du"_s}) {
            QTest::keyClick(cell(), Qt::Key_Down);                                                    // the code …
            QTest::keyClick(cell(), Qt::Key_Return);
            REQUIRE(QTest::qWaitFor([&] { return !cell(); }));
            support::type(rows, mend.left(1));                                                        // … and what is to be mended
            support::type(cell(), mend.mid(1));
            QTest::keyClick(cell(), Qt::Key_Return);
            ++reasons;
            REQUIRE(QTest::qWaitFor([&] { return reasons == 3 || qobject_cast<QComboBox *>(cell()) != nullptr; }));
        }
        QCoreApplication::processEvents();
        QTest::keyClick(shownButton(dialog, u"&Enter the appraisal"_s), Qt::Key_Space);               // 6: entered
        actions += 5;
    });

    officer.press(&window, Qt::Key_F8);                                                               // 1: the next step of the list
    actions += officer.actions();

    core::Database &database = open.database();
    const auto at = [&](core::Step step) -> int { return database.value<int>(u"SELECT COUNT(*) FROM support_case WHERE step = ?"_s, step); };
    CHECK(at(core::Step::Appraised) == 37);
    CHECK(at(core::Step::Returned) == 3);
    CHECK(core::listedHouseholds(database, list).size() == 37);
    CHECK(database.value<int>(u"SELECT COUNT(*) FROM appraisal WHERE agreed = 0 AND reason = 'Sai nam sinh'"_s) == 1);
    CHECK(actions <= atMostForAnAppraisal);
    CHECK(reasons == 3);
    CHECK(open.ask.told.isEmpty());
}
