#include "ui/dialogs/form_keeper.h"

#include "tests/support/catch.h"
#include "tests/support/named_widget.h"
#include "tests/support/open_workspace.h"
#include "tests/support/sample_households.h"
#include "tests/support/sample_review.h"
#include "ui/dialogs/commune_dialog.h"
#include "ui/dialogs/extra_fields_dialog.h"
#include "ui/dialogs/household_editor.h"
#include "ui/dialogs/mapping_dialog.h"
#include "ui/dialogs/new_list_dialog.h"
#include "ui/widgets/entry_table.h"
#include "ui/widgets/saved_state.h"
#include "ui/widgets/typed_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

static_assert(FormKeeper::keptEveryMs <= 5000, "at most 5 s of typing may be lost");

template<class Field> Field *named(const QWidget &form, const char *name)
{
    auto *field = form.findChild<Field *>(QLatin1StringView(name));
    REQUIRE(field);
    return field;
}

void type(QWidget *field, const QString &text)
{
    for (const QChar key : text)
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(key), Qt::NoModifier);
}

FormKeeper &keeperOf(const QWidget &form)
{
    auto *keeper = form.findChild<FormKeeper *>();
    REQUIRE(keeper);
    return *keeper;
}

QString stateOf(const QWidget &form)
{
    return form.findChild<SavedState *>()->text();
}

struct DraftFixture : support::OpenWorkspace {
    std::vector<core::FormDraft> drafts() { return core::draftsOf(workspace.database(), workspace.seat().person); }
};

}

TEST_CASE_METHOD(DraftFixture, "what was typed into a new household is there again, also what cannot be read and the cell that was open", "[drafts]")
{
    workspace.choosePlace(commune(u"18310"_s));
    {
        HouseholdEditor editor(workspace, {});
        editor.show();
        type(named<QLineEdit>(editor, "person.name"), u"Nguyễn Thị Hò"_s);
        type(named<QLineEdit>(editor, "person.birth"), u"31/02/19"_s);
        type(named<QLineEdit>(editor, "household.members"), u"bốn"_s);
        type(named<QComboBox>(editor, "household.hamlet_id")->lineEdit(), u"Thôn m"_s);
        named<QCheckBox>(editor, "classification.category:HN")->click();
        type(named<QLineEdit>(editor, "classification.decision:HN"), u"12/QĐ"_s);
        auto *people = named<EntryTable>(editor, "person");
        people->setCurrentCell(0, 0);
        type(people, u"T"_s);
        auto *cell = people->viewport()->findChild<QLineEdit *>();
        REQUIRE(cell);
        type(cell, u"rần Văn"_s);
        keeperOf(editor).keepNow();
        REQUIRE(drafts().size() == 1);
        CHECK(drafts().front().title == u"New household: Nguyễn Thị Hò"_s);
    }   // as if the program had been killed: nothing is saved, nothing is given up

    HouseholdEditor editor(workspace, {});

    CHECK(keeperOf(editor).isRestored());
    CHECK(named<QLineEdit>(editor, "person.name")->text() == u"Nguyễn Thị Hò"_s);
    CHECK(named<QLineEdit>(editor, "person.birth")->text() == u"31/02/19"_s);
    CHECK(named<QLineEdit>(editor, "household.members")->text() == u"bốn"_s);
    CHECK(named<QComboBox>(editor, "household.hamlet_id")->currentText() == u"Thôn m"_s);
    CHECK(named<QCheckBox>(editor, "classification.category:HN")->isChecked());
    CHECK(named<QLineEdit>(editor, "classification.decision:HN")->text() == u"12/QĐ"_s);
    CHECK(named<EntryTable>(editor, "person")->entries().at(0).cells.at(0) == u"Trần Văn"_s);
    CHECK(editor.record().household.place == commune(u"18310"_s));
    CHECK(stateOf(editor).startsWith(u"Filled in again from"_s));
    CHECK(workspace.hasUnsaved());
}

TEST_CASE_METHOD(DraftFixture, "every field of the editor is kept", "[drafts]")
{
    HouseholdEditor editor(workspace, {});
    for (const QWidget *field : editor.findChildren<QWidget *>()) {
        const bool isField = qobject_cast<const QLineEdit *>(field) || qobject_cast<const QComboBox *>(field) || qobject_cast<const QCheckBox *>(field)
            || qobject_cast<const EntryTable *>(field);
        const bool isInner = qobject_cast<const QComboBox *>(field->parentWidget());
        INFO(field->accessibleName().toStdString());
        CHECK((!isField || isInner || !field->objectName().isEmpty()));
    }
    QSet<QString> names;
    for (const QWidget *field : editor.findChildren<QWidget *>())
        if (field->objectName().contains(u'.')) {
            INFO(field->objectName().toStdString());
            CHECK_FALSE(names.contains(field->objectName()));
            names.insert(field->objectName());
        }
    CHECK(names.size() > 80);
}

TEST_CASE_METHOD(DraftFixture, "saving drops the draft with the record, and the next household begins empty", "[drafts]")
{
    workspace.choosePlace(commune(u"18310"_s));
    HouseholdEditor editor(workspace, {});
    type(named<QLineEdit>(editor, "person.name"), u"Nguyễn Thị Hòa"_s);
    keeperOf(editor).keepNow();
    REQUIRE(drafts().size() == 1);

    editor.saveAndNext();

    CHECK(drafts().empty());
    CHECK(named<QLineEdit>(editor, "person.name")->text().isEmpty());
    CHECK_FALSE(workspace.hasUnsaved());
}

TEST_CASE_METHOD(DraftFixture, "closing without saving asks first, and only after agreeing drops the draft", "[drafts]")
{
    HouseholdEditor editor(workspace, {});
    editor.show();
    type(named<QLineEdit>(editor, "person.birth"), u"31/"_s);   // changes no record yet
    keeperOf(editor).keepNow();

    ask.agrees = false;
    editor.reject();
    CHECK(editor.isVisible());
    CHECK(drafts().size() == 1);

    ask.agrees = true;
    editor.reject();
    CHECK_FALSE(editor.isVisible());
    CHECK(drafts().empty());
    CHECK(ask.told.size() == 2);
}

TEST_CASE_METHOD(DraftFixture, "a draft of a stored household puts back only what was typed and says when the record was changed meanwhile", "[drafts]")
{
    core::HouseholdRecord record = support::sampleHousehold(commune(u"18310"_s));
    record.persons.push_back({{.name = u"Trần Văn Bình"_s, .relation = u"con"_s}, {}});
    record.persons.push_back({{.name = u"Trần Thị Cúc"_s, .relation = u"con"_s}, {}});
    const auto id = enter(record);
    {
        HouseholdEditor editor(workspace, id);
        editor.show();
        type(named<QLineEdit>(editor, "household.phone"), u"0912"_s);
        auto *people = named<EntryTable>(editor, "person");
        people->item(1, 7)->setText(u"đi làm xa"_s);
        keeperOf(editor).keepNow();
    }
    core::HouseholdRecord changed = *core::loadHousehold(workspace.database(), id);
    changed.household.address = u"Xóm 3"_s;
    changed.persons.erase(changed.persons.begin() + 1);   // Bình: the lines move up
    {
        core::UnitOfWork work = workspace.begin(u"Sửa hộ"_s);
        core::saveHousehold(changed, work);
        work.commit();
    }

    HouseholdEditor editor(workspace, id);
    const core::HouseholdRecord typed = editor.record();

    CHECK(typed.household.phone == u"0912"_s);
    CHECK(typed.household.address == u"Xóm 3"_s);
    REQUIRE(typed.persons.size() == 3);
    CHECK(stateOf(editor).contains(u"changed meanwhile"_s));
    CHECK(typed.persons.at(1).person.id.isStored() == false);   // Bình was typed again and is new
    CHECK(typed.persons.at(2).person.note == u"đi làm xa"_s);
    CHECK(typed.persons.at(2).person.id == changed.persons.at(1).person.id);
}

TEST_CASE_METHOD(DraftFixture, "starting over gives up what was kept", "[drafts]")
{
    const auto id = enter(support::sampleHousehold(commune(u"18310"_s)));
    {
        HouseholdEditor editor(workspace, id);
        type(named<QLineEdit>(editor, "household.phone"), u"0912"_s);
        keeperOf(editor).keepNow();
    }
    HouseholdEditor editor(workspace, id);
    REQUIRE(named<QLineEdit>(editor, "household.phone")->text() == u"0912"_s);

    editor.findChild<FormKeeper *>()->findChild<QPushButton *>()->click();

    CHECK(named<QLineEdit>(editor, "household.phone")->text().isEmpty());
    CHECK(drafts().empty());
    CHECK(stateOf(editor) == u"Saved"_s);
}

TEST_CASE_METHOD(DraftFixture, "typing back to how it was drops the draft", "[drafts]")
{
    const auto id = enter(support::sampleHousehold(commune(u"18310"_s)));
    HouseholdEditor editor(workspace, id);
    auto *phone = named<QLineEdit>(editor, "household.phone");
    type(phone, u"0"_s);
    keeperOf(editor).keepNow();
    CHECK(drafts().size() == 1);

    QTest::keyClick(phone, Qt::Key_Backspace);
    keeperOf(editor).keepNow();

    CHECK(drafts().empty());
    CHECK(stateOf(editor) == u"Saved"_s);
}

TEST_CASE_METHOD(DraftFixture, "while another program writes, typing goes on and the form says that nothing is kept yet", "[drafts]")
{
    HouseholdEditor editor(workspace, {});
    type(named<QLineEdit>(editor, "person.name"), u"Hòa"_s);
    {
        core::Database other(workspace.path());
        const core::UnitOfWork busy(other, support::orderFor(u"Nhập danh sách"_s));
        keeperOf(editor).keepNow();
        CHECK(stateOf(editor).contains(u"busy"_s));
    }

    keeperOf(editor).keepNow();

    CHECK(drafts().size() == 1);
    CHECK(stateOf(editor).contains(u"draft kept at"_s));
}

TEST_CASE_METHOD(DraftFixture, "a register that is only read keeps no draft and the form says so", "[drafts]")
{
    const auto id = enter(support::sampleHousehold(commune(u"18310"_s)));
    workspace.open(workspace.path(), u"PC-07"_s);
    HouseholdEditor editor(workspace, id);

    type(named<QLineEdit>(editor, "household.phone"), u"0912"_s);
    keeperOf(editor).keepNow();

    CHECK(drafts().empty());
    CHECK(stateOf(editor).startsWith(u"Read only"_s));
    CHECK_FALSE(workspace.hasUnsaved());
}

TEST_CASE_METHOD(DraftFixture, "the title and choices of a new list are there again, and go when the person thinks better of it", "[drafts]")
{
    enter(support::sampleHousehold(commune(u"18310"_s)));
    {
        NewListDialog dialog(workspace);
        auto *title = named<QLineEdit>(dialog, "support_list.title");
        title->end(false);
        type(title, u" – bổ sung"_s);
        QTest::keyClick(named<QComboBox>(dialog, "support_list.stream"), Qt::Key_Down);
        keeperOf(dialog).keepNow();
    }
    REQUIRE(drafts().size() == 1);

    NewListDialog dialog(workspace);
    CHECK(dialog.newList().list.title == u"Danh sách hộ đề nghị hỗ trợ, đợt 1 – bổ sung"_s);
    CHECK(dialog.newList().list.stream == u"CT_PHATDONG"_s);
    named<QComboBox>(dialog, "support_list.place_id")->setCurrentIndex(1);
    CHECK(dialog.newList().list.title == u"Danh sách hộ đề nghị hỗ trợ, đợt 1 – bổ sung"_s);

    dialog.reject();
    CHECK(ask.told.size() == 1);
    CHECK(drafts().empty());
}

TEST_CASE_METHOD(DraftFixture, "the commune chosen for a list is kept until the list is taken in", "[drafts]")
{
    QString chosen;
    {
        CommuneDialog dialog(workspace, u"danh sach.xlsx"_s, support::testDay);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(named<QComboBox>(dialog, "commune"), Qt::Key_Down);
        chosen = dialog.communeCode();
        dialog.accept();
    }

    CommuneDialog again(workspace, u"danh sach.xlsx"_s, support::testDay);
    CHECK(again.communeCode() == chosen);
    CHECK(CommuneDialog(workspace, u"khac.xlsx"_s, support::testDay).communeCode() != chosen);
    CHECK(drafts().size() == 1);
}

TEST_CASE_METHOD(DraftFixture, "what was said of the columns of a list is kept until the list is taken in", "[drafts]")
{
    const core::ListReading list = support::sampleReview().lists[1];
    HeadingFields chosen;
    {
        MappingDialog dialog(workspace, list);
        auto *unknown = dialog.findChildren<QComboBox *>().at(1);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(unknown, Qt::Key_Down);
        chosen = dialog.headingFields();
        dialog.accept();
    }

    MappingDialog again(workspace, list);
    CHECK(again.headingFields() == chosen);
    CHECK_FALSE(chosen.value(u"Ghi gì đó"_s).isEmpty());
}

TEST_CASE_METHOD(DraftFixture, "the office's own fields, half made, are there again, also a day that cannot be read yet", "[drafts]")
{
    const auto edit = [](const QWidget &dialog, const QString &name) -> QLineEdit * {
        return support::named<QLineEdit>(dialog, name);
    };
    const auto firstDay = [](const QWidget &dialog) -> QLineEdit * { return dialog.findChildren<DayEdit *>().constFirst(); };
    {
        ExtraFieldsDialog dialog(workspace);
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text() == u"&New field"_s)
                button->click();
        type(edit(dialog, u"What is asked"_s), u"Số con đi h"_s);
        type(firstDay(dialog), u"31/02/2025"_s);
        keeperOf(dialog).keepNow();
    }
    REQUIRE(drafts().size() == 1);

    ExtraFieldsDialog dialog(workspace);
    CHECK(edit(dialog, u"What is asked"_s)->text() == u"Số con đi h"_s);
    CHECK(firstDay(dialog)->text() == u"31/02/2025"_s);

    firstDay(dialog)->clear();
    dialog.accept();
    CHECK(core::extraFields(workspace.database()).at(0).title == u"Số con đi h"_s);
    CHECK(drafts().empty());
}

TEST_CASE_METHOD(DraftFixture, "answers to the office's own questions are kept", "[drafts]")
{
    {
        core::UnitOfWork work = workspace.begin(u"Câu hỏi riêng"_s);
        core::saveExtraFields({{.title = u"Số con đi học"_s, .kind = core::ExtraKind::Number}}, work);
        work.commit();
    }
    {
        HouseholdEditor editor(workspace, {});
        type(named<QLineEdit>(editor, "extra_value.value:1"), u"hai"_s);
        keeperOf(editor).keepNow();
    }

    HouseholdEditor editor(workspace, {});
    CHECK(named<QLineEdit>(editor, "extra_value.value:1")->text() == u"hai"_s);
}
