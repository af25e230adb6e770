#include "ui/dialogs/head_change_dialog.h"
#include "ui/dialogs/household_editor.h"
#include "ui/dialogs/split_dialog.h"

#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"
#include "ui/dialogs/form_keeper.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

struct Family : support::OpenWorkspace {
    core::Id<core::Household> household;
    core::HouseholdRecord record;

    Family()
    {
        core::HouseholdRecord entered = support::sampleHousehold(commune(u"18310"_s));
        entered.persons.push_back({.person = {.name = u"Trần Văn Bình"_s, .birth = {1984, 3, 0}, .relation = u"con"_s}});
        entered.persons.push_back({.person = {.name = u"Lê Thị Cúc"_s, .relation = u"con dâu"_s}});
        household = enter(entered);
        record = *core::loadHousehold(workspace.database(), household);
    }

    core::Id<core::Person> son() const { return record.persons[1].person.id; }
    core::Id<core::Person> wife() const { return record.persons[2].person.id; }
};

template<class Field> Field *named(QWidget &form, const QString &name)
{
    auto *field = form.findChild<Field *>(name);
    INFO(name.toStdString());
    REQUIRE(field);
    return field;
}

void mark(QWidget &form, core::Id<core::Person> person)
{
    named<QCheckBox>(form, u"leaves:%1"_s.arg(person.value))->setChecked(true);
}

}

TEST_CASE("who is marked leaves, one of them as the head of the new household", "[dialogs][split]")
{
    Family open;
    ui::SplitDialog dialog(open.workspace, open.record);
    mark(dialog, open.son());
    mark(dialog, open.wife());
    named<QLineEdit>(dialog, u"relation:%1"_s.arg(open.wife().value))->setText(u"vợ"_s);
    named<QLineEdit>(dialog, u"day"_s)->setText(u"12/02/2025"_s);

    const ui::SplitWish wish = dialog.wish();

    CHECK(wish.split.leaving == std::vector{open.son(), open.wife()});
    CHECK(wish.split.newHead == open.son());
    CHECK(wish.split.relations.value(open.wife().value) == u"vợ"_s);
    CHECK(dialog.reason() == u"Con lập gia đình, ra ở riêng (since 12/02/2025)"_s);
}

TEST_CASE("a division where nobody leaves is not accepted and says what to do", "[dialogs][split]")
{
    Family open;
    ui::SplitDialog dialog(open.workspace, open.record);

    dialog.accept();

    CHECK(dialog.result() != QDialog::Accepted);
    REQUIRE(open.ask.told.size() == 1);
    CHECK(open.ask.told.front().contains(u"mark the members"_s));
}

TEST_CASE("a division that was interrupted is there again", "[dialogs][split][drafts]")
{
    Family open;
    {
        ui::SplitDialog dialog(open.workspace, open.record);
        mark(dialog, open.wife());
        dialog.findChild<ui::FormKeeper *>()->keepNow();
    }

    const ui::SplitDialog again(open.workspace, open.record);

    CHECK(again.wish().split.leaving == std::vector{open.wife()});
    CHECK(again.wish().split.newHead == open.wife());
}

TEST_CASE("from the editor a household is divided in one step that both histories tell", "[editor][split]")
{
    Family open;
    ui::HouseholdEditor editor(open.workspace, open.household);
    QTimer::singleShot(0, &editor, [&] {
        auto *dialog = qobject_cast<ui::SplitDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        mark(*dialog, open.son());
        dialog->accept();
    });

    editor.divide();

    core::Database &database = open.workspace.database();
    CHECK(open.workspace.openRegister().undoable()->title == u"Divide household Nguyễn Thị Hòa"_s);
    CHECK(open.workspace.openRegister().undoable()->reason == u"Con lập gia đình, ra ở riêng"_s);
    CHECK(editor.record().persons.size() == 2);
    const auto made = database.value<core::Id<core::Household>>(u"SELECT household_id FROM person WHERE id = ?"_s, open.son());
    CHECK(made != open.household);
    CHECK(database.find(made)->headName == u"Trần Văn Bình"_s);
    CHECK(core::draftsOf(database, u"Nguyễn Văn An"_s).empty());
}

TEST_CASE("from the editor another member becomes the head, and the former head leaves with day and reason", "[editor][head]")
{
    Family open;
    ui::HouseholdEditor editor(open.workspace, open.household);
    QTimer::singleShot(0, &editor, [&] {
        auto *dialog = qobject_cast<ui::HeadChangeDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        named<QLineEdit>(*dialog, u"relation:%1"_s.arg(open.wife().value))->setText(u"vợ"_s);
        named<QLineEdit>(*dialog, u"day"_s)->setText(u"12/02/2025"_s);
        dialog->accept();
    });

    editor.changeHead();

    const auto record = core::loadHousehold(open.workspace.database(), open.household);
    CHECK(record->household.headName == u"Trần Văn Bình"_s);
    CHECK(record->persons.size() == 2);
    CHECK(record->persons[1].person.relation == u"vợ"_s);
    CHECK(open.workspace.openRegister().undoable()->reason == u"Chủ hộ cũ chết (since 12/02/2025)"_s);
    CHECK(editor.windowTitle().contains(u"Trần Văn Bình"_s));
}
