#pragma once

// The single checks of `verify`. A check of another table is one function here and one line in the table of verify.cpp.

#include "core/integrity/verify.h"

#include <QCoreApplication>
#include <QStringList>

namespace core {

/// What is checked.
struct Examined {
    Database &database;
    const std::vector<KnownHead> &known;
    const Progress &progress;         ///< Of this check alone.
};

struct Looked {
    qint64 count = 0;                 ///< What was looked at, as `wordsOf` names it.
    QStringList findings;             ///< Empty when all is in order.
    QString note;
};

struct VerifyText { Q_DECLARE_TR_FUNCTIONS(core::Verify) };

Looked lookAtPages(const Examined &examined);
Looked lookAtForeignKeys(const Examined &examined);
/// Every entry against its digest, every unit against its link and the one before.
Looked lookAtChain(const Examined &examined);
/// Rows whose live image is not what the journal says last, and rows the journal does not know.
Looked lookAtState(const Examined &examined);
/// Scanned pages of papers that are missing, or are not what was attached.
Looked lookAtScans(const Examined &examined);
Looked lookAtKnownHeads(const Examined &examined);

}
