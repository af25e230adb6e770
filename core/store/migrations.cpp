#include "core/store/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct MigrationText { Q_DECLARE_TR_FUNCTIONS(core::Migrations) };

QStringList migrationFiles()
{
    return QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

void execute(Database &database, const QByteArray &script)
{
    char *message = nullptr;
    if (sqlite3_exec(database.handle(), script.constData(), nullptr, nullptr, &message) == SQLITE_OK)
        return;
    const QString detail = QString::fromUtf8(message);
    sqlite3_free(message);
    if (sqlite3_errcode(database.handle()) != SQLITE_ERROR)
        throwSqliteError(database.handle(), u"migrate"_s, detail);
    throw Error(Error::Kind::Storage, MigrationText::tr("The register could not be brought to the form of this program. It was left as it was."), detail);
}

bool isEmptyFile(Database &database)
{
    return database.value<qint64>(u"SELECT COUNT(*) FROM sqlite_schema"_s) == 0;
}

void refuseForeignFile(Database &database)
{
    if (database.value<int>(u"PRAGMA application_id"_s) != registerApplicationId && !isEmptyFile(database))
        throw Error(Error::Kind::NotARegister, MigrationText::tr("%1 is not a register of An Cư. Choose a file that ends in .ancu.").arg(database.path()));
    if (schemaOf(database) > newestSchema())
        throw Error(Error::Kind::NotARegister,
                    MigrationText::tr("%1 was written by a newer program. Install the newest An Cư to open it; the file was not touched.").arg(database.path()));
}

}

int newestSchema()
{
    return int(migrationFiles().size());
}

int schemaOf(Database &database)
{
    return database.value<int>(u"PRAGMA user_version"_s);
}

void requireNewestSchema(Database &database)
{
    if (schemaOf(database) < newestSchema())
        throw Error(Error::Kind::Refused, MigrationText::tr("%1 was written by an older An Cư and must be opened for writing once before it can be read here.").arg(database.path()));
}

void migrate(Database &database)
{
    migrateTo(database, newestSchema());
}

void migrateTo(Database &database, int schema)
{
    refuseForeignFile(database);
    const QStringList files = migrationFiles();
    for (int step = schemaOf(database); step < schema; ++step) {
        QFile file(u":/migrations/"_s + files.at(step));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(Error::Kind::File, MigrationText::tr("The program is incomplete. Install it again."), file.fileName());
        database.begin();
        try {
            execute(database, file.readAll());
            execute(database, "PRAGMA application_id = " + QByteArray::number(registerApplicationId));
            execute(database, "PRAGMA user_version = " + QByteArray::number(step + 1));
            database.commit();
        } catch (...) {
            database.rollback();
            throw;
        }
    }
}

}
