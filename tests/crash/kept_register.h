#pragma once

// The small register that is kept of every released schema (tests/data/registers), so that each can still be opened.

#include <QString>

namespace crash {

/// Makes it with this program's schema, from the workflows of the suite. Throws core::Error when there is a file already.
void makeKeptRegister(const QString &path);

}
