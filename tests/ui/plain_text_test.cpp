// A name is shown as it stands, wherever it is shown.

#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"
#include "tests/support/sample_households.h"
#include "ui/base/plain_tip.h"
#include "ui/dialogs/household_editor.h"
#include "ui/main_window.h"
#include "ui/pages/households_page.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

const QString markedName = u"A < B và <b>C</b> & <img src='file:///etc/hostname'>"_s;

// Every text that stands on a label and could be read as markup.
QStringList richLabels(const QWidget &window)
{
    QStringList findings;
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
            findings.append(label->text());
    return findings;
}

void checkTips(const QAbstractItemModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString tip = model.index(row, column).data(Qt::ToolTipRole).toString();
            INFO(tip.toStdString());
            CHECK((tip.isEmpty() || tip.startsWith(u"<qt>"_s)));
            CHECK_FALSE(tip.contains(u"<b>C"_s));
        }
}

}

TEST_CASE("a tool tip shows a name as it stands", "[plain text]")
{
    CHECK(ui::plainTip(markedName) == u"<qt>A &lt; B và &lt;b&gt;C&lt;/b&gt; &amp; &lt;img src='file:///etc/hostname'&gt;</qt>"_s);
    CHECK(ui::plainTip({}).isEmpty());
    CHECK(ui::plainTip(u"một\nhai"_s) == u"<qt>một<br>hai</qt>"_s);
    CHECK(ui::plainAction(u"Hộ A & B"_s) == u"Hộ A && B"_s);
}

TEST_CASE("a name that looks like markup is shown as it stands on every page", "[plain text]")
{
    support::OpenWorkspace open;
    open.enter(support::sampleHousehold(open.commune(u"18310"_s), {.name = markedName}));
    ui::MainWindow window(open.workspace);
    window.show();
    for (QAction *action : window.findChildren<QAction *>())
        for (int number = 0; number < 9; ++number)
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number))) {
                action->trigger();
                QTest::qWait(150);   // the page's own pause before it shows the chosen row
                for (QTableView *table : window.findChildren<QTableView *>())
                    if (table->isVisible() && table->model() && table->model()->rowCount() > 0)
                        table->selectRow(0);
                QTest::qWait(150);
                CHECK(richLabels(window) == QStringList());
            }

    int shown = 0;
    for (QTableView *table : window.findChildren<QTableView *>())
        if (table->model()) {
            checkTips(*table->model());
            for (int row = 0; row < table->model()->rowCount(); ++row)
                shown += table->model()->index(row, 0).data().toString() == markedName;
        }
    CHECK(shown >= 1);
    for (const QTextBrowser *browser : window.findChildren<QTextBrowser *>())
        CHECK_FALSE(browser->toHtml().contains(u"/etc/hostname'>"_s));
}

TEST_CASE("the Edit menu names a deleted household as it stands", "[plain text]")
{
    support::OpenWorkspace open;
    const auto household = open.enter(support::sampleHousehold(open.commune(u"18310"_s), {.name = u"Hộ A & B"_s}));
    ui::MainWindow window(open.workspace);
    {
        core::UnitOfWork work = open.workspace.begin(u"Xóa Hộ A & B"_s);
        core::removeHousehold(household, work);
        work.commit();
    }

    CHECK(window.undoAction()->text() == u"&Undo: Xóa Hộ A && B"_s);
}

TEST_CASE("the editor shows a name that looks like markup as it stands", "[plain text]")
{
    support::OpenWorkspace open;
    const auto household = open.enter(support::sampleHousehold(open.commune(u"18310"_s), {.name = markedName}));

    ui::HouseholdEditor editor(open.workspace, household);

    CHECK(richLabels(editor) == QStringList());
}
