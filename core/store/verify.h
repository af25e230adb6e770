#pragma once

// Whether the file is whole and whether anybody changed it past the program.

#include "core/base/progress.h"
#include "core/store/database.h"

namespace core {

struct Check {
    QString name;        ///< integrity, foreign_keys, chain, state, ledger.
    bool ok = false;
    qint64 count = 0;    ///< What was looked at.
    QString detail;      ///< The first findings, in a sentence; empty when ok.
};

struct Verification {
    std::vector<Check> checks;
    QString head;

    bool ok() const;
};

Verification verify(Database &database, const Progress &progress = {});

}
