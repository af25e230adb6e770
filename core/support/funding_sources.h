#pragma once

// The sources of money, labour and materials that the register knows (H§5).

#include <QStringList>

namespace core {

/// Their codes in the order of the reports; `sourceTitle` names them.
QStringList fundingSources();

}
