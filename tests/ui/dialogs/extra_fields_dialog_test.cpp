#include "ui/dialogs/extra_fields_dialog.h"

#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"
#include "ui/dialogs/extra_section.h"
#include "ui/widgets/entry_table.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QWidget &dialog, const QString &text)
{
    for (QPushButton *found : dialog.findChildren<QPushButton *>())
        if (found->text().remove(u'&') == text)
            return found;
    FAIL("there is no button " << text.toStdString());
    return nullptr;
}

}

TEST_CASE("an office makes a field of its own, and undo takes it back", "[extra]")
{
    support::OpenWorkspace open;
    ui::ExtraFieldsDialog dialog(open.workspace);
    dialog.show();
    QTest::mouseClick(button(dialog, u"New field"_s), Qt::LeftButton);
    for (QLineEdit *edit : dialog.findChildren<QLineEdit *>())
        if (edit->accessibleName() == u"What is asked"_s)
            QTest::keyClicks(edit, u"So con di hoc"_s);
    QTest::mouseClick(button(dialog, u"Save"_s), Qt::LeftButton);

    CHECK(dialog.result() == QDialog::Accepted);
    REQUIRE(core::extraFields(open.workspace.database()).size() == 1);
    CHECK(core::extraFields(open.workspace.database()).front().title == u"So con di hoc"_s);
    open.workspace.openRegister().undo();
    CHECK(core::extraFields(open.workspace.database()).empty());
}

TEST_CASE("a field without a title is not saved and the dialog says why", "[extra]")
{
    support::OpenWorkspace open;
    ui::ExtraFieldsDialog dialog(open.workspace);
    dialog.show();
    QTest::mouseClick(button(dialog, u"New field"_s), Qt::LeftButton);

    QTest::mouseClick(button(dialog, u"Save"_s), Qt::LeftButton);

    CHECK(dialog.isVisible());
    CHECK(open.ask.told.size() == 1);
}

TEST_CASE("each answer of a list has its first and last day", "[extra]")
{
    support::OpenWorkspace open;
    {
        core::UnitOfWork work = open.workspace.begin(u"Trường bổ sung"_s);
        core::saveExtraFields({{.title = u"Nguồn nước"_s, .kind = core::ExtraKind::Choice, .choices = u"Giếng đào"_s}}, work);
        work.commit();
    }
    ui::ExtraFieldsDialog dialog(open.workspace);
    auto *answers = dialog.findChild<ui::EntryTable *>();
    REQUIRE(answers->rowCount() == 2);

    answers->item(0, 2)->setText(u"30/6/2025"_s);
    answers->item(1, 0)->setText(u"Nước máy"_s);
    answers->item(1, 1)->setText(u"hè"_s);
    dialog.accept();
    CHECK(open.ask.told.size() == 1);
    CHECK(answers->item(1, 1)->text() == u"hè"_s);
    answers->item(1, 1)->setText(u"1/7/2025"_s);
    dialog.accept();

    const core::ExtraField field = core::extraFields(open.workspace.database()).front();
    CHECK(field.answersOn({2025, 6, 30}) == QStringList{u"Giếng đào"_s});
    CHECK(field.answersOn({2025, 7, 1}) == QStringList{u"Nước máy"_s});
}

TEST_CASE("a household's form offers the answers of the day, and keeps the one that was given earlier", "[extra]")
{
    support::OpenWorkspace open;
    core::ExtraField field{.id = {1}, .title = u"Nguồn nước"_s, .kind = core::ExtraKind::Choice};
    field.setChoiceList({{.answer = u"Giếng đào"_s, .validTo = {2025, 7, 1}}, {.answer = u"Nước máy"_s}});
    ui::ExtraSection section({field}, {2025, 7, 1});
    auto *answer = section.findChild<QComboBox *>();
    CHECK(answer->count() == 2);   // none, and the one that is offered
    CHECK(answer->itemText(1) == u"Nước máy"_s);

    core::HouseholdRecord record;
    record.extra.push_back({.field = {1}, .value = u"Giếng đào"_s});
    section.fill(record);

    CHECK(answer->currentText() == u"Giếng đào"_s);
    section.store(record);
    CHECK(record.extra.front().value == u"Giếng đào"_s);
}
