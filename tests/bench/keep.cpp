// What keeps the register safe: a backup that was opened and compared, and the check of rows against the journal.

#include "core/backup/backup.h"
#include "core/integrity/verify.h"
#include "tests/bench/benches.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2025, 3, 1), QTime(8, 0), Qt::UTC);

// Every byte of the journal and every column of every row, hashed or stepped over once.
void readAndHash(core::Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const auto entries = database.borrow(u"SELECT table_name, row_id, before, after, salt, digest FROM journal_entry ORDER BY id"_s);
    while (entries->step())
        for (int column = 0; column < entries->columnCount(); ++column) {
            const auto [bytes, size] = entries->utf8(column);
            hash.addData(QByteArrayView(bytes, size));
        }
    for (const QString &table : database.rows<QString>(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'journal%' AND name NOT LIKE 'sqlite%'"_s)) {
        const auto rows = database.borrow(u"SELECT * FROM "_s + table);
        while (rows->step())
            for (int column = 0; column < rows->columnCount(); ++column)
                rows->utf8(column);
    }
}

}

void backUpRegister(Table &table, const QString &path)
{
    core::Database database(path);
    const QDir folder = QFileInfo(path).dir();
    const QString copy = folder.filePath(u"copy.ancu"_s);
    const QString backups = folder.filePath(u"backups"_s);
    table.compare(u"a backup of %1 MB, opened and compared"_s.arg(QFile(path).size() >> 20), [&] { QFile::remove(core::backUp(database, backups, now)); },
                  u"cp and sync"_s, [&] {
        runProgram(u"cp"_s, {path, copy});
        runProgram(u"sync"_s, {copy});
        QFile::remove(copy);
    });
}

void verifyRegister(Table &table, const QString &path)
{
    core::Database database(path, core::Database::Mode::ReadOnly);
    const auto entries = database.value<qint64>(u"SELECT COUNT(*) FROM journal_entry"_s);
    table.compare(u"check the register: file, relations, chain and %1 journal entries against the rows"_s.arg(entries), [&] { core::verify(database); },
                  u"reading journal and rows, hashing the journal"_s, [&] { readAndHash(database); });
}

}
