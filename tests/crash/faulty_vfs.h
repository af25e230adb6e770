#pragma once

// SQLite's own file system with `FaultyDisk` in between.

namespace crash {

/// Every connection opened from now on in this process stands on the faulty disk. Where the system allows it, the renaming and removing of
/// files by Qt is struck as well.
void makeFaultyVfsTheDefault();

}
