#pragma once

// Whether the file is whole, whether anybody changed it past the program, and whether its history is the one that was known.

#include "core/base/progress.h"
#include "core/integrity/known_heads.h"

namespace core {

struct Check {
    QString name;        ///< For scripts: integrity, foreign_keys, scans, chain, state, known_heads. Words for people: `wordsOf`.
    bool ok = false;
    qint64 count = 0;    ///< What was looked at.
    QString detail;      ///< The first findings, in a sentence; empty when ok.
    QString note;        ///< What is in order but must be known; mostly empty.
};

struct Verification {
    std::vector<Check> checks;
    QString head;

    bool ok() const;
};

/// Looks at the file alone, as it is when the check begins, whoever goes on writing. A check that the damage does not let through is a finding, never an error. Throws Error{Cancelled}.
Verification verify(Database &database, const Progress &progress = {});
/// Looks also whether the journal holds every head that is known outside; one that is newer or other must be explained by a restore.
Verification verify(Database &database, const std::vector<KnownHead> &known, const Progress &progress = {});

}
