#pragma once

// What somebody with another tool may do to a register, and which check sees it.

#include "tests/crash/tally.h"

namespace crash {

enum class SeenBy {
    Chain,
    State,
    Anchor,    ///< A head that is known outside the file; the file itself is in order.
};

struct Manipulation {
    const char *name;
    SeenBy seenBy;
    void (*apply)(core::Database &, Random &);   ///< The triggers that guard the journal are dropped before.
};

/// A manipulation joins the suite by one line of the table in manipulations.cpp.
const std::vector<Manipulation> &manipulations();

/// Applies it to a copy of a small register at `path` and returns the names of the checks that fail then.
QStringList checksThatSee(const Manipulation &manipulation, const QString &path, Random &random);

/// Manipulations at random places. Counts as lost those that no check sees; those that need an anchor are left out.
Tally randomManipulations(int times, quint32 seed);

}
