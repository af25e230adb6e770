#include "ui/widgets/day_box.h"
#include "ui/widgets/entry_table.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/typed_edit.h"
#include "ui/widgets/typed_text.h"

#include "tests/support/catch.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;

TEST_CASE("what officers type becomes the usual spelling", "[typing]")
{
    CHECK(ui::tidiedPartialDate(u"12.3.1956"_s) == u"12/03/1956"_s);
    CHECK(ui::tidiedPartialDate(u"3/1956"_s) == u"03/1956"_s);
    CHECK(ui::tidiedPartialDate(u"1956"_s) == u"1956"_s);
    CHECK_FALSE(ui::tidiedPartialDate(u"31/02/1956"_s));
    CHECK_FALSE(ui::tidiedDay(u"1956"_s));
    CHECK(ui::tidiedMoney(u"60tr"_s) == u"60.000.000"_s);
    CHECK(ui::tidiedDecimal(u"24.5"_s) == u"24,5"_s);
    CHECK(ui::tidiedGender(u"nu"_s) == u"Nữ"_s);
    CHECK_FALSE(ui::tidiedCount(u"-4"_s));
}

TEST_CASE("a date field takes every key and marks only what was left unreadable", "[typing]")
{
    ui::PartialDateEdit edit;
    edit.show();

    QTest::keyClicks(&edit, u"32/13/1956"_s);

    CHECK(edit.text() == u"32/13/1956"_s);
    CHECK_FALSE(edit.isReadable());
    CHECK_FALSE(edit.value().isKnown());
    REQUIRE(edit.actions().size() == 1);   // colour is not the only sign
    CHECK(edit.actions().front()->isVisible());
    edit.setText(u"12/3/1956"_s);
    CHECK_FALSE(edit.actions().front()->isVisible());
    CHECK(edit.value() == core::PartialDate{1956, 3, 12});
}

TEST_CASE("people are typed as in a sheet: an empty line waits, a removed line goes, origins are kept", "[typing]")
{
    ui::EntryTable table({{u"Name"_s, 20, {}}, {u"Born"_s, 10, ui::tidiedPartialDate}}, u"People"_s);
    table.setEntries({{u"Trần Văn Bình"_s, u"1984"_s}, {u"Trần Thị Cúc"_s, u"1990"_s}});

    table.item(2, 0)->setText(u"Trần Văn Dũng"_s);
    table.item(2, 1)->setText(u"3.1999"_s);
    table.setCurrentCell(0, 0);
    table.removeCurrent();

    CHECK(table.rowCount() == 3);
    const auto entries = table.entries();
    REQUIRE(entries.size() == 2);
    CHECK(entries.at(0).origin == 1);
    CHECK(entries.at(1).origin == -1);
    CHECK(entries.at(1).cells == QStringList{u"Trần Văn Dũng"_s, u"03/1999"_s});
    CHECK(table.isReadable());
}

TEST_CASE("a cell that cannot be read keeps its text and is reported", "[typing]")
{
    ui::EntryTable table({{u"Born"_s, 10, ui::tidiedPartialDate}}, u"People"_s);

    table.item(0, 0)->setText(u"năm Thân"_s);

    CHECK(table.entries().at(0).cells.at(0) == u"năm Thân"_s);
    CHECK_FALSE(table.isReadable());
    CHECK_FALSE(table.item(0, 0)->icon().isNull());
    table.item(0, 0)->setText(u"1956"_s);
    CHECK(table.item(0, 0)->icon().isNull());
}

TEST_CASE("chosen rows are copied with their headings, ready for a sheet", "[typing]")
{
    QStandardItemModel model(2, 2);
    model.setHorizontalHeaderLabels({u"Head"_s, u"Born"_s});
    model.setData(model.index(0, 0), u"Nguyễn Thị Hòa"_s);
    model.setData(model.index(0, 1), u"12/03/1956"_s);
    model.setData(model.index(1, 0), u"Trần\tVăn Đào"_s);
    ui::TableView view(u"test"_s, u"Test"_s);
    view.setModel(&model);
    view.selectAll();

    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);

    CHECK(QGuiApplication::clipboard()->text() == u"Head\tBorn\nNguyễn Thị Hòa\t12/03/1956\nTrần Văn Đào\t\n"_s);
}

TEST_CASE("a whole day typed over the old one is the day that counts", "[typing]")
{
    ui::DayBox box(QDate(2026, 11, 26));
    QSignalSpy chosen(&box, &ui::DayBox::dayChosen);
    box.show();
    box.edit()->selectAll();

    QTest::keyClicks(box.edit(), u"01/01/2025"_s);
    QTest::keyClick(box.edit(), Qt::Key_Return);

    CHECK(box.day() == QDate(2025, 1, 1));
    CHECK(box.edit()->text() == u"01/01/2025"_s);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.front().front().toDate() == QDate(2025, 1, 1));

    box.edit()->selectAll();
    QTest::keyClicks(box.edit(), u"5.3.2025"_s);
    QTest::keyClick(box.edit(), Qt::Key_Return);
    CHECK(box.edit()->text() == u"05/03/2025"_s);
}

TEST_CASE("what is no day stays to be mended, says so, and the day before it still counts", "[typing]")
{
    ui::DayBox box(QDate(2025, 3, 1));
    QSignalSpy chosen(&box, &ui::DayBox::dayChosen);
    box.show();
    const auto *message = box.findChild<QLabel *>(u"dayMessage"_s);
    CHECK_FALSE(message->isVisible());
    box.edit()->selectAll();

    QTest::keyClicks(box.edit(), u"31/02/2025"_s);
    QTest::keyClick(box.edit(), Qt::Key_Return);

    CHECK(box.edit()->text() == u"31/02/2025"_s);
    CHECK(box.day() == QDate(2025, 3, 1));
    CHECK(message->isVisible());
    CHECK(message->text().contains(u"01/03/2025"_s));
    CHECK(chosen.isEmpty());
}
