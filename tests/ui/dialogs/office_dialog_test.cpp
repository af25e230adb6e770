#include "ui/dialogs/office_dialog.h"

#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/typed_edit.h"

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
