#pragma once

// What SQLite's look at all pages of a file says.

#include <QString>

namespace core {

/// Takes one line of PRAGMA integrity_check or quick_check. Throws Error{Disk} where it says that a page could not be read just now: nothing is
/// known of the file then, and nobody should be told that it is damaged.
void refuseUnreadPage(const QString &line);

}
