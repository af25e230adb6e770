#include "ui/dialogs/household_editor.h"

#include "core/households/household_merge.h"
#include "tests/support/catch.h"
#include "tests/support/sample_households.h"
#include "tests/support/open_workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

QLineEdit *field(const QWidget &dialog, const QString &accessibleName)
{
    for (QLineEdit *edit : dialog.findChildren<QLineEdit *>())
        if (edit->accessibleName() == accessibleName)
            return edit;
    FAIL("there is no field " << accessibleName.toStdString());
    return nullptr;
}

// UniKey on Windows: to turn a letter into another one it sends a Backspace and the new letter.
void typeLikeUniKey(QWidget *into, const QString &keys)
{
    for (const QChar key : keys) {
        if (key == u'<')
            QTest::keyClick(into, Qt::Key_Backspace);
        else
            QTest::sendKeyEvent(QTest::Click, into, Qt::Key_unknown, QString(key), Qt::NoModifier);
    }
}

core::HouseholdRecord fullRecord(core::Id<core::Place> commune)
{
    core::HouseholdRecord record = support::sampleHousehold(commune);
    record.household.code = u"HN-017"_s;
    record.household.phone = u"0912 000 111"_s;
    record.household.note = u"Ở cuối thôn"_s;
    record.persons[0].person.merit = u"NCC_G"_s;
    record.persons[0].papers[0].issuedOn = QDate(2021, 5, 4);
    record.persons[0].papers.push_back({.kind = core::PaperKind::Cmnd, .number = u"183456789"_s});
    record.persons.push_back({{.name = u"Trần Văn Bình"_s, .gender = core::Gender::Male, .birth = {1984, 3, 0}, .relation = u"con"_s, .disabled = true},
                              {{.number = u"042084000017"_s, .issuedBy = u"Cục CSQLHC"_s}}});
    record.classifications.push_back({.category = core::Category::NearPoor, .validFrom = QDate(2022, 1, 1), .validTo = QDate(2023, 1, 1), .decision = u"12/QĐ-UBND"_s});
    record.surveys[0].area = 24.25;
    record.surveys[0].frameDamage = 4;
    record.surveys[0].builtYear = 1987;
    record.earlierSupport.push_back({.programme = u"QD167"_s, .year = 2010, .destroyedSince = true});
    record.obstacles.push_back({.matter = u"Thiếu giấy chứng nhận"_s, .owner = u"Địa chính xã"_s, .dueOn = QDate(2025, 4, 30)});
    record.funding.total = core::Money::ofDong(60'000'000);
    return record;
}

}

TEST_CASE("a household that is only looked at is not changed", "[editor]")
{
    support::OpenWorkspace open;
    const auto id = open.enter(fullRecord(open.commune(u"18310"_s)));
    const auto before = core::loadHousehold(open.workspace.database(), id);

    ui::HouseholdEditor editor(open.workspace, id);

    CHECK(editor.record() == *before);
    CHECK_FALSE(editor.isModified());
    CHECK(editor.save());
    CHECK(open.workspace.openRegister().undoable()->title == u"Nhập hộ"_s);
}

TEST_CASE("a new household is typed with the keyboard and saved with Ctrl+Enter, and the next one begins in the same commune", "[editor]")
{
    support::OpenWorkspace open;
    open.workspace.choosePlace(open.commune(u"18310"_s));
    ui::HouseholdEditor editor(open.workspace, {});
    editor.show();
    REQUIRE(QTest::qWaitForWindowActive(&editor));

    typeLikeUniKey(field(editor, u"Name of the head"_s), u"Nguye<ê<ễn Thi<ị Ho<ò<òa"_s);
    QTest::keyClick(field(editor, u"Name of the head"_s), Qt::Key_Return);
    typeLikeUniKey(field(editor, u"Born"_s), u"3/195<56"_s);
    QTest::keyClick(field(editor, u"Born"_s), Qt::Key_Return);
    typeLikeUniKey(field(editor, u"Members"_s), u"4"_s);
    typeLikeUniKey(field(editor, u"Area of the house (m²)"_s), u"24.5"_s);
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);

    const auto stored = core::loadHousehold(open.workspace.database(), editor.lastSaved());
    REQUIRE(stored);
    CHECK(stored->household.headName == u"Nguyễn Thị Hòa"_s);
    CHECK(stored->household.headBirth == core::PartialDate{1956, 3, 0});
    CHECK(stored->household.members == 4);
    CHECK(stored->household.place == open.commune(u"18310"_s));
    CHECK(stored->surveys.at(0).area == 24.5);
    CHECK(field(editor, u"Name of the head"_s)->text().isEmpty());
    CHECK(editor.record().household.place == open.commune(u"18310"_s));
    CHECK_FALSE(editor.isModified());
}

TEST_CASE("Enter goes from field to field and never closes the editor", "[editor]")
{
    support::OpenWorkspace open;
    ui::HouseholdEditor editor(open.workspace, {});
    editor.show();
    editor.activateWindow();
    QLineEdit *name = field(editor, u"Name of the head"_s);
    name->setFocus();

    QTest::keyClick(name, Qt::Key_Return);

    CHECK(editor.isVisible());
    CHECK_FALSE(editor.lastSaved().isStored());
}

TEST_CASE("a date that cannot be read stays in its field and nothing is saved", "[editor]")
{
    support::OpenWorkspace open;
    open.workspace.choosePlace(open.commune(u"18310"_s));
    ui::HouseholdEditor editor(open.workspace, {});
    field(editor, u"Name of the head"_s)->setText(u"Nguyễn Thị Hòa"_s);
    field(editor, u"Born"_s)->setText(u"năm Thân"_s);

    CHECK_FALSE(editor.save());

    CHECK(field(editor, u"Born"_s)->text() == u"năm Thân"_s);
    REQUIRE(open.ask.told.size() == 1);
    CHECK(open.ask.told.front().contains(u"“Born”"_s));
}

TEST_CASE("money and dates are written the usual way when a field is left", "[editor]")
{
    support::OpenWorkspace open;
    ui::HouseholdEditor editor(open.workspace, {});
    editor.show();
    QLineEdit *total = field(editor, u"Total (đồng)"_s);
    total->setText(u"60tr"_s);

    QFocusEvent left(QEvent::FocusOut);
    QCoreApplication::sendEvent(total, &left);

    CHECK(total->text() == u"60.000.000"_s);
    CHECK(editor.record().funding.total == core::Money::ofDong(60'000'000));
}

TEST_CASE("the same number in the register is shown while the household is typed", "[editor]")
{
    support::OpenWorkspace open;
    open.enter(support::sampleHousehold(open.commune(u"18310"_s)));
    ui::HouseholdEditor editor(open.workspace, {});
    field(editor, u"Name of the head"_s)->setText(u"Nguyen Thi Hoa"_s);
    field(editor, u"Identity number"_s)->setText(u"042156900001"_s);

    const auto shown = [&editor]() -> QString {
        for (const QListWidget *list : editor.findChildren<QListWidget *>())
            if (list->accessibleName() == u"Perhaps the same family"_s && list->count() == 1)
                return list->item(0)->text();
        return {};
    };
    CHECK(QTest::qWaitFor([&] { return shown().contains(u"same number"_s); }, 5000));
    CHECK(shown().contains(u"Nguyễn Thị Hòa"_s));
}

TEST_CASE("the household that may be the same opens on top of the form, by mouse and by keyboard", "[editor]")
{
    support::OpenWorkspace open;
    const auto other = open.enter(support::sampleHousehold(open.commune(u"18310"_s)));
    ui::HouseholdEditor editor(open.workspace, {});
    editor.show();
    REQUIRE(QTest::qWaitForWindowActive(&editor));
    field(editor, u"Name of the head"_s)->setText(u"Nguyen Thi Hoa"_s);
    field(editor, u"Identity number"_s)->setText(u"042156900001"_s);
    QListWidget *list = nullptr;
    for (QListWidget *each : editor.findChildren<QListWidget *>())
        if (each->accessibleName() == u"Perhaps the same family"_s)
            list = each;
    REQUIRE(list);
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 1; }, 5000));
    QStringList opened;
    const auto closeWhenOpened = [&] {
        QTimer::singleShot(0, &editor, [&] {
            auto *shown = qobject_cast<ui::HouseholdEditor *>(QApplication::activeModalWidget());
            REQUIRE(shown);
            opened.append(QString::number(shown->record().household.id.value));
            shown->reject();
        });
    };

    closeWhenOpened();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    editor.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&editor));
    field(editor, u"Name of the head"_s)->setFocus();
    for (int i = 0; i < 2 && !list->hasFocus(); ++i)
        QTest::keyClick(editor.focusWidget(), Qt::Key_F6);
    REQUIRE(list->hasFocus());
    closeWhenOpened();
    QTest::keyClick(list, Qt::Key_Return);

    CHECK(opened == QStringList{QString::number(other.value), QString::number(other.value)});
    CHECK(field(editor, u"Name of the head"_s)->text() == u"Nguyen Thi Hoa"_s);
}

TEST_CASE("a household that was merged is not opened and names the one that was kept", "[editor][merge]")
{
    support::OpenWorkspace open;
    const auto kept = open.enter(u"18310"_s);
    const auto gone = open.enter(u"18310"_s);
    core::UnitOfWork work = open.workspace.begin(u"Gộp hộ"_s);
    core::mergeHouseholds(kept, gone, {}, work);
    work.commit();

    CHECK_THROWS_AS(ui::HouseholdEditor(open.workspace, gone), core::Error);
}

TEST_CASE("a new hamlet is entered together with its household, as one step", "[editor]")
{
    support::OpenWorkspace open;
    open.workspace.choosePlace(open.commune(u"18310"_s));
    ui::HouseholdEditor editor(open.workspace, {});
    field(editor, u"Name of the head"_s)->setText(u"Trần Văn An"_s);
    for (QComboBox *box : editor.findChildren<QComboBox *>())
        if (box->accessibleName() == u"Hamlet"_s)
            box->setEditText(u"Thôn Mới Lập"_s);

    CHECK(editor.save());

    const auto stored = core::loadHousehold(open.workspace.database(), editor.lastSaved());
    CHECK(open.workspace.database().find(stored->household.hamlet)->name == u"Thôn Mới Lập"_s);
    CHECK(open.workspace.openRegister().undoable()->title == u"Enter household Trần Văn An"_s);
    open.workspace.openRegister().undo();
    CHECK_FALSE(core::loadHousehold(open.workspace.database(), editor.lastSaved()));
}

TEST_CASE("a household without the name of its head is not saved", "[editor]")
{
    support::OpenWorkspace open;
    open.workspace.choosePlace(open.commune(u"18310"_s));
    ui::HouseholdEditor editor(open.workspace, {});
    field(editor, u"Members"_s)->setText(u"4"_s);

    CHECK_FALSE(editor.save());

    CHECK(open.workspace.database().value<int>(u"SELECT COUNT(*) FROM household"_s) == 0);
}

TEST_CASE("the office's own fields are asked in the editor and kept with the household", "[editor][extra]")
{
    support::OpenWorkspace open;
    open.workspace.choosePlace(open.commune(u"18310"_s));
    core::UnitOfWork work = open.workspace.begin(u"Trường"_s);
    core::saveExtraFields({{.title = u"Số con đi học"_s, .kind = core::ExtraKind::Number}, {.title = u"Có điện"_s, .kind = core::ExtraKind::YesNo}}, work);
    work.commit();
    ui::HouseholdEditor editor(open.workspace, {});
    field(editor, u"Name of the head"_s)->setText(u"Trần Văn An"_s);
    field(editor, u"Số con đi học"_s)->setText(u"hai"_s);

    CHECK_FALSE(editor.save());
    field(editor, u"Số con đi học"_s)->setText(u"2"_s);
    CHECK(editor.save());

    const auto stored = core::loadHousehold(open.workspace.database(), editor.lastSaved());
    REQUIRE(stored->extra.size() == 1);
    CHECK(stored->extra.front().value == u"2"_s);
    CHECK(field(editor, u"Số con đi học"_s)->text() == u"2"_s);
    CHECK_FALSE(editor.isModified());
}
