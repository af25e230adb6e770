#include "ui/dialogs/key_card.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("the key card holds each command with a key, by its name without marks of the menu", "[keys]")
{
    QAction undo(u"&Undo: Nhập hộ"_s);
    undo.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    QAction create(u"&New household…"_s);
    create.setShortcuts({QKeySequence(Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::Key_N)});
    QAction without(u"No key"_s);

    const core::Document card = ui::keyCard({{u"&Edit"_s, {&undo}}, {u"Households"_s, {&create, nullptr}}, {u"Empty"_s, {&without}}});

    const auto *table = std::get_if<core::Table>(&card.blocks.at(1));
    REQUIRE(table);
    QStringList lines;
    for (const core::TableRow &row : table->rows)
        lines.append(std::get<QString>(row.cells.at(0).value) + (row.cells.size() > 1 && row.cells[1].value.index() == 1 ? u" = "_s + std::get<QString>(row.cells[1].value) : QString()));
    CHECK(lines.mid(0, 4) == QStringList{u"Edit"_s, u"Ctrl+Z = Undo"_s, u"Households"_s, u"F3 or Ctrl+N = New household"_s});
    CHECK_FALSE(lines.contains(u"Empty"_s));
}
