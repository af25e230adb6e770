#pragma once

// What is asserted after every disturbance (the six rules of the reliability plan): the file is whole, relations hold, chain and rows agree,
// every acknowledged unit is there, nothing is half applied, and the next start needs nobody's hand.

#include "tests/crash/site.h"

#include <QStringList>

namespace crash {

/// How many things were wrong, by kind. All zero is right.
struct Findings {
    qint64 lost = 0;          ///< Acknowledged units that are not there.
    qint64 integrity = 0;     ///< Files that cannot be opened, are not whole, or whose relations do not hold.
    qint64 chain = 0;
    qint64 state = 0;         ///< Rows that are not as the journal says.
    QStringList words;        ///< The first few, to look into.

    bool isClean() const { return lost == 0 && integrity == 0 && chain == 0 && state == 0; }
    Findings &operator+=(const Findings &other);
};

/// Opens the register as the program would and looks at all of it. It stays open.
Findings inspect(Site &site);

/// The same for what lies beside it: replaced and old registers, and backups that carry the name of a finished one. They are removed after that,
/// with whatever else was left, so that the folder does not grow.
Findings inspectBeside(Site &site);

/// Everything the register says, as text, without what differs from run to run (random ids, salts and links): two runs of the same work
/// give the same text.
QString contentOf(core::Database &database);
/// All that is recorded, random ids and the journal's links too, as the program reads it: numbers with 15 digits.
QString everythingIn(core::Database &database, const QStringList &tablesLeftOut = {});
/// The definitions of tables, indexes and triggers.
QStringList definitionsIn(core::Database &database);

}
