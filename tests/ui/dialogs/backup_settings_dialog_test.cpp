#include "ui/dialogs/backup_settings_dialog.h"

#include "core/backup/second_target.h"
#include "tests/support/catch.h"
#include "tests/support/fake_ask.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2025, 3, 1);

struct Settings {
    QTemporaryDir home;
    QTemporaryDir stick;
    support::FakeAsk ask;

};

void press(QWidget &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text() == text)
            button->click();
}

bool says(const QWidget &dialog, const QString &text)
{
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        if (label->text().contains(text))
            return true;
    return false;
}

}

TEST_CASE_METHOD(Settings, "a folder on the same disk is warned of and taken only on purpose", "[dialogs][backup]")
{
    ui::BackupSettingsDialog shown(ask, home.filePath(u"sổ.ancu"_s), {}, QDate(), today);
    ask.path = stick.path();
    press(shown, u"C&hoose folder…"_s);
    CHECK(says(shown, u"same disk as the register"_s));

    ask.agrees = false;
    press(shown, u"&Save"_s);
    CHECK(shown.result() != QDialog::Accepted);
    CHECK_FALSE(core::isPluggedIn(stick.path()));

    ask.agrees = true;
    press(shown, u"&Save"_s);
    CHECK(shown.result() == QDialog::Accepted);
    CHECK(shown.settings() == ui::BackupSettings{.second = ui::SecondCopies::On, .folder = stick.path(), .since = today});
    CHECK(core::isPluggedIn(stick.path()));
}

TEST_CASE_METHOD(Settings, "second copies need a folder, and can be refused for good", "[dialogs][backup]")
{
    ui::BackupSettingsDialog shown(ask, home.filePath(u"sổ.ancu"_s), {}, QDate(), today);
    shown.findChild<QCheckBox *>()->setChecked(true);
    press(shown, u"&Save"_s);
    CHECK(shown.result() != QDialog::Accepted);
    CHECK(ask.told.size() == 1);

    shown.findChild<QCheckBox *>()->setChecked(false);
    press(shown, u"&Save"_s);
    CHECK(shown.result() == QDialog::Accepted);
    CHECK(shown.settings().second == ui::SecondCopies::Off);
}

TEST_CASE_METHOD(Settings, "an unplugged disk stays chosen", "[dialogs][backup]")
{
    const ui::BackupSettings before{.second = ui::SecondCopies::On, .folder = u"/nowhere/usb"_s, .since = QDate(2025, 1, 1)};
    ui::BackupSettingsDialog shown(ask, home.filePath(u"sổ.ancu"_s), before, QDate(2025, 2, 1), today);

    CHECK(says(shown, u"not plugged in"_s));
    CHECK(says(shown, u"01/02/2025"_s));
    press(shown, u"&Save"_s);
    CHECK(shown.settings() == before);
}
