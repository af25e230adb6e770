// A grid behaves as people know it from a sheet.

#include "ui/widgets/column_layout.h"
#include "ui/widgets/copied_block.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/selected_cells.h"
#include "ui/widgets/table_roles.h"

#include "tests/support/catch.h"
#include "tests/support/own_settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Three columns: name, identity number (masked on the screen), area.
struct Sheet {
    QTemporaryDir folder;
    support::OwnSettings settings{folder.path()};
    QStandardItemModel model{4, 3};
    ui::GridView grid{u"test"_s, u"Test"_s};

    Sheet()
    {
        model.setHorizontalHeaderLabels({u"Chủ hộ"_s, u"Số CCCD"_s, u"Diện tích"_s});
        for (int row = 0; row < model.rowCount(); ++row) {
            model.setData(model.index(row, 0), u"Hộ %1"_s.arg(row + 1));
            model.setData(model.index(row, 1), u"042*****000%1"_s.arg(row));
            model.setData(model.index(row, 1), u"04215690000%1"_s.arg(row), ui::CopyRole);
            model.setData(model.index(row, 2), u"%1,5"_s.arg(row + 20));
            model.setData(model.index(row, 2), row + 20.5, ui::SortRole);
            model.setData(model.index(row, 2), int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        }
        grid.setModel(&model);
        grid.setWidths({20, 16, 10});
        grid.show();
        choose(0, 0);
    }

    void choose(int row, int column) { grid.selectionModel()->setCurrentIndex(model.index(row, column), QItemSelectionModel::ClearAndSelect); }
};

}

TEST_CASE("Shift with the arrows and Ctrl+Shift+End choose blocks of cells", "[grid]")
{
    Sheet sheet;
    sheet.choose(1, 1);

    QTest::keyClick(&sheet.grid, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&sheet.grid, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(ui::chosenRows(sheet.grid) == QList{1, 2});
    CHECK(ui::chosenColumns(sheet.grid) == QList{1, 2});

    sheet.choose(1, 1);
    QTest::keyClick(&sheet.grid, Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(ui::chosenRows(sheet.grid) == QList{1, 2, 3});
    CHECK(ui::chosenColumns(sheet.grid) == QList{1, 2});

    QTest::keyClick(&sheet.grid, Qt::Key_A, Qt::ControlModifier);
    CHECK(ui::chosenRowCount(sheet.grid) == 4);
    CHECK(ui::chosenColumns(sheet.grid) == QList{0, 1, 2});
}

TEST_CASE("Ctrl+C copies the block with its headings; numbers stay numbers and identity numbers stay text", "[grid]")
{
    Sheet sheet;
    sheet.choose(0, 1);
    QTest::keyClick(&sheet.grid, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&sheet.grid, Qt::Key_Down, Qt::ShiftModifier);

    QTest::keyClick(&sheet.grid, Qt::Key_C, Qt::ControlModifier);

    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    CHECK(copied->text() == u"Số CCCD\tDiện tích\n042156900000\t20,5\n042156900001\t21,5\n"_s);
    const QString html = QString::fromUtf8(copied->data(u"text/html"_s));
    CHECK(html.contains(uR"(<td style="mso-number-format:'\@'">042156900000</td>)"_s));
    CHECK(html.contains(u"x:num=\"20.5\""_s));
    CHECK(html.contains(u"<th>Diện tích</th>"_s));
}

TEST_CASE("columns are copied as they stand on the screen, hidden ones not at all", "[grid]")
{
    Sheet sheet;
    sheet.grid.setColumnHidden(1, true);
    sheet.grid.selectAll();

    CHECK(ui::chosenBlock(sheet.grid).headings == QStringList{u"Chủ hộ"_s, u"Diện tích"_s});
    CHECK(ui::chosenBlock(sheet.grid).rows.size() == 4);
}

TEST_CASE("a text that a sheet would take for a formula is copied as text", "[grid]")
{
    const ui::CopiedBlock block{{u"Ghi chú"_s}, {{{u"=1+1"_s, {}}}, {{u"-5"_s, -5.0}}, {{u"<b>\tx</b>"_s, {}}}}};

    CHECK(ui::plainText(block) == u"Ghi chú\n'=1+1\n-5\n<b> x</b>\n"_s);
    CHECK(ui::htmlText(block).contains(u"&lt;b&gt;"_s));
}

TEST_CASE("a block from a sheet is read cell by cell, also where cells have line ends and quotation marks", "[grid]")
{
    CHECK(ui::pastedCells(u"a\tb\r\nc\t\r\n"_s) == QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, QString()}});
    CHECK(ui::pastedCells(u"\"hai\ndòng\"\t\"nói \"\"vậy\"\"\"\n"_s) == QList<QStringList>{{u"hai\ndòng"_s, u"nói \"vậy\""_s}});
    CHECK(ui::pastedCells(u"5\" ống"_s) == QList<QStringList>{{u"5\" ống"_s}});
    CHECK(ui::pastedCells(QString()).isEmpty());
}

TEST_CASE("what is chosen is counted and its numbers are summed up, identity numbers not", "[grid]")
{
    Sheet sheet;
    QString summed;
    QObject::connect(&sheet.grid, &ui::TableView::summed, &sheet.grid, [&](const QString &text) { summed = text; });
    sheet.grid.selectAll();

    REQUIRE(QTest::qWaitFor([&] { return !summed.isEmpty(); }));
    CHECK(summed.contains(u"Diện tích: sum 88"_s));
    CHECK_FALSE(summed.contains(u"Số CCCD"_s));
}

TEST_CASE("the first column stays in view when the others are scrolled away, and answers the mouse there", "[grid]")
{
    Sheet sheet;
    sheet.grid.horizontalHeader()->setStretchLastSection(false);
    sheet.grid.resize(300, 200);
    sheet.grid.setColumnWidth(1, 300);
    sheet.grid.setColumnWidth(2, 300);
    sheet.grid.horizontalScrollBar()->setValue(sheet.grid.horizontalScrollBar()->maximum());
    const QModelIndex name = sheet.model.index(2, 0);

    CHECK(sheet.grid.visualRect(name).left() == 0);
    CHECK(sheet.grid.indexAt(sheet.grid.visualRect(name).center()) == name);
    QTest::mouseClick(sheet.grid.viewport(), Qt::LeftButton, {}, sheet.grid.visualRect(name).center());
    CHECK(sheet.grid.currentIndex() == name);
    CHECK(sheet.grid.horizontalScrollBar()->value() > 0);

    QTest::keyClick(&sheet.grid, Qt::Key_Right);
    CHECK(sheet.grid.visualRect(sheet.model.index(2, 1)).left() >= sheet.grid.columnWidth(0));
}

TEST_CASE("the first column cannot be moved away", "[grid]")
{
    Sheet sheet;

    sheet.grid.horizontalHeader()->moveSection(2, 0);

    CHECK(sheet.grid.horizontalHeader()->visualIndex(0) == 0);
}

TEST_CASE("widths, order and hidden columns are remembered by the names of the columns", "[grid]")
{
    QTemporaryDir folder;
    const support::OwnSettings settings(folder.path());
    QStandardItemModel model(1, 3);
    for (const auto &[column, key] : {std::pair{0, u"name"_s}, {1, u"birth"_s}, {2, u"note"_s}})
        model.setHeaderData(column, Qt::Horizontal, key, ui::ColumnKeyRole);
    {
        ui::TableView table(u"remembered"_s, u"Table"_s);
        table.setModel(&model);
        table.setWidths({10, 10, -10});
        CHECK(table.isColumnHidden(2));
        table.horizontalHeader()->moveSection(2, 1);
        table.setColumnHidden(2, false);
        table.setColumnHidden(1, true);
        table.setColumnWidth(0, 123);
    }

    model.insertColumn(1);       // a column that was not there before
    model.setHeaderData(1, Qt::Horizontal, u"phone"_s, ui::ColumnKeyRole);
    ui::TableView again(u"remembered"_s, u"Table"_s);
    again.setModel(&model);
    again.setWidths({10, 10, 10, 10});

    CHECK(again.columnWidth(0) == 123);
    CHECK(again.horizontalHeader()->visualIndex(3) == 1);
    CHECK(again.isColumnHidden(2));
    CHECK_FALSE(again.isColumnHidden(1));
}
