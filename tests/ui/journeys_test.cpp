// The journeys of the product, driven by real keys and the mouse, with the number of actions each may need.

#include "tests/support/catch.h"
#include "tests/support/named_widget.h"
#include "tests/support/open_cases.h"
#include "tests/support/typing.h"
#include "ui/dialogs/appraise_dialog.h"
#include "ui/dialogs/preview_dialog.h"
#include "ui/main_window.h"
#include "ui/widgets/row_table.h"

#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr int atMostForAList = 4;      // J1
constexpr int atMostForAnAnswer = 2;   // J4
constexpr int atMostForAnAppraisal = 6; // J6, and a reason for each row that is returned
constexpr int patience = 60'000;

/// An officer at the window: each thing done with the hand counts.
class Officer {
public:
    explicit Officer(ui::MainWindow &window) : m_window(window)
    {
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

qint64 households(support::OpenWorkspace &open)
{
    return open.workspace.database().value<qint64>(u"SELECT COUNT(*) FROM household"_s);
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
