#pragma once

// The file's schema, step by step. A released step is never edited; a new one is added.

#include "core/store/database.h"

namespace core {

/// 'ANCU': SQLite's application id of a register.
constexpr int registerApplicationId = 0x414e4355;

/// The number of the newest step this program knows.
int newestSchema();
int schemaOf(Database &database);

/// Throws Error{Refused} when the file is of an older schema: what is only read is not migrated.
void requireNewestSchema(Database &database);

/// Brings the file to the newest schema, each step in its own transaction. Throws Error{NotARegister} for a foreign or newer file.
void migrate(Database &database);
/// The same up to an older schema: what a file of that program held.
void migrateTo(Database &database, int schema);

}
