#pragma once

// A register with as many invented households as one likes, filled by plain SQL: no journal, since no bench here reads it.

#include <QString>

namespace bench {

void makeRegister(const QString &path, int households);

}
