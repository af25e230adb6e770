#pragma once

// Names that stay the same when a record travels between offices.

#include <QString>

namespace core {

/// A new UUID version 7: unique everywhere, and in order of time within one register. `msSinceEpoch` is the time of the edge.
QString newUid(qint64 msSinceEpoch);

}
