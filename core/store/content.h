#pragma once

// What a register says, table by table, as a hash: two files with the same content have the same hashes, however their pages lie.

#include "core/base/progress.h"
#include "core/store/database.h"

namespace core {

struct TableContent {
    QString table;
    qint64 rows = 0;
    QByteArray hash;             ///< BLAKE2b-256 over the names of the columns and all values with their types, in the order of the rows.
    bool operator==(const TableContent &) const = default;
};

/// All tables in the order of their names.
std::vector<TableContent> contentOf(Database &database, const Progress &progress = {});
/// One hash for all of them.
QByteArray hashOf(const std::vector<TableContent> &content);
/// Names of tables that are not the same in both.
QStringList differingTables(const std::vector<TableContent> &a, const std::vector<TableContent> &b);

}
