#pragma once

// Backups of a register that is being written to, and restores that must say exactly what was backed up.

#include "tests/crash/tally.h"

namespace crash {

/// Backs up while another connection commits without a pause. Each backup is whole, and its head is one that the register had.
Tally backupsWhileWriting(int backups);

/// Works, backs up, works on, restores: what is recorded is what was recorded, and the head of the backup stands in the journal.
Tally restoreDrills(int times, quint32 seed);

}
