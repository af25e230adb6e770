#include "tests/crash/upgrade.h"

#include "core/integrity/verify.h"
#include "core/store/migrations.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

TEST_CASE("a register of every released schema becomes the same as a new one and keeps what it says", "[crash][upgrade]")
{
    REQUIRE(crash::keptRegisters().size() >= 1);
    for (const QString &kept : crash::keptRegisters()) {
        INFO(kept.toStdString());
        const QTemporaryDir folder;
        crash::Site site(folder.path());
        QFile::copy(kept, site.path());
        QFile::setPermissions(site.path(), QFile::ReadOwner | QFile::WriteOwner);
        core::Database original(kept, core::Database::Mode::ReadOnly);
        core::Database fresh(u":memory:"_s);
        core::migrate(fresh);

        CHECK(core::schemaOf(original) < core::newestSchema());
        CHECK(crash::definitionsIn(site.database()) == crash::definitionsIn(fresh));
        const crash::Acknowledged before = crash::headOf(original);
        CHECK(site.database().value<QByteArray>(u"SELECT lower(hex(link)) FROM journal_unit WHERE id = ?"_s, before.unit) == before.link);
        CHECK(site.database().rows<QString>(u"SELECT DISTINCT person FROM journal_unit WHERE id > ?"_s, before.unit) == std::vector{u"An Cư"_s});
        CHECK(core::verify(site.database()).ok());
        core::Database backup(site.newestBackup(), core::Database::Mode::ReadOnly);
        CHECK(crash::everythingIn(backup) == crash::everythingIn(original));
        CHECK(core::schemaOf(backup) == core::schemaOf(original));
    }
}

TEST_CASE("a kept register can be worked with as before: its last change is undone", "[crash][upgrade]")
{
    for (const QString &kept : crash::keptRegisters()) {
        INFO(kept.toStdString());
        const QTemporaryDir folder;
        crash::Site site(folder.path());
        QFile::copy(kept, site.path());
        QFile::setPermissions(site.path(), QFile::ReadOwner | QFile::WriteOwner);
        REQUIRE(site.open().undoable());
        site.open().undo();
        CHECK(core::verify(site.database()).ok());
    }
}

TEST_CASE("an upgrade that was killed at any step goes through at the next start, and its backup is what the register was", "[crash][upgrade]")
{
    for (const QString &kept : crash::keptRegisters()) {
        const crash::Tally tally = crash::stoppedUpgrades(kept, crash::Stop::Killed, 1, 1);

        INFO(crash::wordsOf(tally));
        CHECK(tally.isClean());
    }
}

TEST_CASE("an upgrade cut off from power at any step goes through at the next start, and its backup is what the register was", "[crash][upgrade]")
{
    for (const QString &kept : crash::keptRegisters()) {
        const crash::Tally tally = crash::stoppedUpgrades(kept, crash::Stop::PowerCut, 1, 1);

        INFO(crash::wordsOf(tally));
        CHECK(tally.isClean());
    }
}
