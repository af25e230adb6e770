#include "ui/dialogs/restore_dialog.h"

#include "core/backup/backup.h"
#include "core/backup/restore.h"
#include "core/backup/second_target.h"
#include "tests/support/catch.h"
#include "tests/support/fake_ask.h"
#include "tests/support/named_widget.h"
#include "tests/support/register_file.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using support::morning;
using support::morningOrder;

namespace {

struct Restoring : support::RegisterFile {
    support::FakeAsk ask;
    QString backup;

    Restoring()
    {
        core::Database database(path);
        backup = core::backUp(database, backups, morning);
        add(database, u"Xã B"_s);
        add(database, u"Xã C"_s);
    }
};

QAbstractItemModel *tableOf(const QWidget &dialog, const QString &name)
{
    const auto *table = support::named<QTableView>(dialog, name);
    return table ? table->model() : nullptr;
}

QPushButton *buttonOf(const QWidget &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text() == text)
            return button;
    return nullptr;
}

bool says(const QWidget &dialog, const QString &text)
{
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        if (label->text().contains(text))
            return true;
    return false;
}

}

TEST_CASE_METHOD(Restoring, "before a restore stands what would be lost, and it is asked once more", "[dialogs][restore]")
{
    ui::RestoreDialog dialog(ask, path, {});
    CHECK_FALSE(buttonOf(dialog, u"&Restore"_s)->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return dialog.difference().has_value(); }));

    CHECK(dialog.backup() == backup);
    CHECK(tableOf(dialog, u"Backups found"_s)->rowCount() == 1);
    const QAbstractItemModel *lost = tableOf(dialog, u"Changes that would be lost"_s);
    REQUIRE(lost->rowCount() == 2);
    CHECK(lost->index(0, 2).data() == u"Thêm Xã C"_s);
    CHECK(says(dialog, u"change(s) would be lost"_s));

    ask.agrees = false;
    buttonOf(dialog, u"&Restore"_s)->click();
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK(ask.told.size() == 1);
    ask.agrees = true;
    buttonOf(dialog, u"&Restore"_s)->click();
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE_METHOD(Restoring, "a file that is no backup can be chosen but not restored, and the reason stands there", "[dialogs][restore]")
{
    const QString other = folder.filePath(u"khác.ancu"_s);
    core::Database(other).run(u"CREATE TABLE something (id INTEGER PRIMARY KEY)"_s);
    ui::RestoreDialog dialog(ask, path, {});
    REQUIRE(QTest::qWaitFor([&] { return dialog.difference().has_value(); }));

    dialog.addFile(other);
    REQUIRE(QTest::qWaitFor([&] { return says(dialog, u"is not a register"_s); }));

    CHECK_FALSE(buttonOf(dialog, u"&Restore"_s)->isEnabled());
    CHECK_FALSE(dialog.difference());
}

TEST_CASE_METHOD(Restoring, "backups on the second disk are found while it is plugged in", "[dialogs][restore]")
{
    const QTemporaryDir stick;
    core::markSecondTarget(stick.path());
    core::copyToSecondTarget(backups, u"Đức Thọ"_s, stick.path(), morning, true);

    CHECK(ui::findBackups(path, stick.path()).size() == 2);
    QFile::remove(stick.filePath(u"ancu-sao-luu.txt"_s));
    CHECK(ui::findBackups(path, stick.path()).size() == 1);
    CHECK(ui::findBackups(folder.filePath(u"khác.ancu"_s), {}).empty());
}

TEST_CASE_METHOD(Restoring, "a register that a restore replaced stands among the backups", "[dialogs][restore]")
{
    core::restore(backup, path, morningOrder({}, morning.addDays(1)));

    const auto found = ui::findBackups(path, {});

    REQUIRE(found.size() == 3);
    const auto replaced = std::find_if(found.begin(), found.end(), [](const ui::FoundBackup &each) -> bool { return each.place == u"replaced by a restore"_s; });
    REQUIRE(replaced != found.end());
    CHECK(replaced->file.standing() == core::BackupStanding::Compared);
}
