#include "ui/dialogs/office_dialog.h"

#include "core/places/office_readings.h"
#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/office_sheet.h"
#include "ui/dialogs/rules_window.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/typed_edit.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

TEST_CASE("who signs is entered with the first day, and papers of earlier days keep the earlier name", "[office]")
{
    support::OpenWorkspace open;
    const auto commune = open.commune(u"18277"_s);
    open.workspace.choosePlace(commune);
    {
        ui::OfficeDialog dialog(open.workspace);
        dialog.findChild<ui::DayEdit *>()->setText(u"01/01/2024"_s);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"nguoi_ky"_s), u"Nguyen Van A"_s);
        dialog.accept();
    }
    {
        ui::OfficeDialog dialog(open.workspace);
        auto *signer = dialog.findChild<QLineEdit *>(u"nguoi_ky"_s);
        CHECK(signer->text() == u"Nguyen Van A"_s);
        signer->clear();
        QTest::keyClicks(signer, u"Tran Thi B"_s);
        dialog.accept();
    }
    auto &database = open.workspace.database();
    CHECK(core::officeValuesOn(database, commune, support::testDay.addDays(-1)).value(u"nguoi_ky"_s) == u"Nguyen Van A"_s);
    CHECK(core::officeValuesOn(database, commune, support::testDay).value(u"nguoi_ky"_s) == u"Tran Thi B"_s);
}

TEST_CASE("a first day that cannot be read saves nothing and says so", "[office]")
{
    support::OpenWorkspace open;
    ui::OfficeDialog dialog(open.workspace);
    dialog.findChild<ui::DayEdit *>()->setText(u"hôm nay"_s);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"nguoi_ky"_s), u"Nguyen Van A"_s);

    dialog.accept();

    CHECK(open.ask.told.size() == 1);
    CHECK(open.workspace.database().value<int>(u"SELECT COUNT(*) FROM office_setting WHERE name LIKE 'office/%'"_s) == 0);
}

TEST_CASE("another unit is not shown over what was typed unless the person agrees", "[office]")
{
    support::OpenWorkspace open;
    ui::OfficeDialog dialog(open.workspace);
    auto *units = dialog.findChild<ui::ChoiceBox *>();
    const int before = units->currentIndex();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"nguoi_ky"_s), u"Nguyen Van A"_s);

    open.ask.agrees = false;
    units->setCurrentIndex(before == 0 ? 1 : 0);
    CHECK(units->currentIndex() == before);
    CHECK(dialog.findChild<QLineEdit *>(u"nguoi_ky"_s)->text() == u"Nguyen Van A"_s);

    open.ask.agrees = true;
    units->setCurrentIndex(before == 0 ? 1 : 0);
    CHECK(dialog.findChild<QLineEdit *>(u"nguoi_ky"_s)->text().isEmpty());
}

TEST_CASE("recipients are typed one on a line and come back as typed", "[office]")
{
    support::OpenWorkspace open;
    const auto commune = open.commune(u"18277"_s);
    open.workspace.choosePlace(commune);
    {
        ui::OfficeDialog dialog(open.workspace);
        auto *recipients = dialog.findChild<QPlainTextEdit *>(u"noi_nhan"_s);
        QTest::keyClicks(recipients, u"Phong Noi vu"_s);
        QTest::keyClick(recipients, Qt::Key_Return);
        QTest::keyClicks(recipients, u"Mat tran xa"_s);
        dialog.accept();
    }

    ui::OfficeDialog again(open.workspace);
    CHECK(again.findChild<QPlainTextEdit *>(u"noi_nhan"_s)->toPlainText() == u"Phong Noi vu\nMat tran xa"_s);
    CHECK(core::recipientsOn(open.workspace.database(), commune, support::testDay)
          == QStringList{u"- Phong Noi vu;"_s, u"- Mat tran xa;"_s, u"- Lưu: VT."_s});
}

TEST_CASE("a number field says at once what it takes, keeps what was typed and saves nothing", "[office]")
{
    support::OpenWorkspace open;
    ui::OfficeDialog dialog(open.workspace);
    dialog.show();
    auto *days = dialog.findChild<QLineEdit *>(u"so_ngay_niem_yet"_s);

    QTest::keyClicks(days, u"90 ngay"_s);

    const QString problem = u"“Số ngày niêm yết” takes a whole number from 1 to 60, but “90 ngay” was written."_s;
    CHECK(days->accessibleDescription() == problem);
    dialog.accept();
    REQUIRE(open.ask.told.size() == 1);
    CHECK(open.ask.told.front().startsWith(problem));
    CHECK(dialog.isVisible());
    CHECK(days->text() == u"90 ngay"_s);
    CHECK(days->isVisible());
    CHECK(open.workspace.database().value<int>(u"SELECT COUNT(*) FROM office_setting WHERE name LIKE 'office/%'"_s) == 0);

    days->setText(u"10"_s);
    CHECK_FALSE(days->accessibleDescription().contains(u"90"_s));
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("an empty field shows what then holds for the unit", "[office]")
{
    support::OpenWorkspace open;
    open.workspace.choosePlace(open.commune(u"18310"_s));
    ui::OfficeDialog dialog(open.workspace);

    CHECK(dialog.findChild<QLineEdit *>(u"co_quan"_s)->placeholderText() == u"left empty: Ủy ban nhân dân / xã Tân Hương"_s);
    CHECK(dialog.findChild<QLineEdit *>(u"so_ngay_niem_yet"_s)->placeholderText() == u"left empty: 7"_s);
    CHECK(dialog.findChild<QLineEdit *>(u"nguoi_ky"_s)->placeholderText() == u"for example Nguyễn Văn A"_s);
}

TEST_CASE("what was typed on several lines is there again after a crash", "[office]")
{
    support::OpenWorkspace open;
    {
        ui::OfficeDialog dialog(open.workspace);
        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(u"can_cu_to_trinh"_s), u"Can cu Luat"_s);
        dialog.findChild<ui::FormKeeper *>()->keepNow();
    }

    ui::OfficeDialog again(open.workspace);
    CHECK(again.findChild<QPlainTextEdit *>(u"can_cu_to_trinh"_s)->toPlainText() == u"Can cu Luat"_s);
}

TEST_CASE("the levels are one button away from the sheet", "[office]")
{
    support::OpenWorkspace open;
    ui::OfficeDialog dialog(open.workspace);
    dialog.show();

    for (QPushButton *button : dialog.findChild<ui::OfficeSheet *>()->findChildren<QPushButton *>())
        if (button->text() == u"C&riteria and levels of support…"_s)
            button->click();

    auto *rules = dialog.findChild<ui::RulesWindow *>();
    REQUIRE(rules);
    CHECK(rules->isVisible());
}
