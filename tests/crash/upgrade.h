#pragma once

// A register of an earlier release is opened: stopped at every step, it comes out whole, and its backup is what it was.

#include "tests/crash/tally.h"

namespace crash {

/// The kept registers of all released schemas, oldest first (tests/data/registers).
QStringList keptRegisters();

enum class Stop {
    Killed,      ///< What was written stays.
    PowerCut,    ///< What was not synced is lost, kept or rubbish.
};

/// Stops the opening of a copy at each step in turn, until it comes through; with a power cut, as many `times` as told with another chance.
Tally stoppedUpgrades(const QString &kept, Stop stop, int times, quint32 seed);

}
