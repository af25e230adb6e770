#pragma once

// A text as a square of dark and light modules, for scanners. Error correction of level M: some 15 % of it may be unreadable.

#include <QString>

#include <vector>

namespace core {

struct QrCode {
    int side = 0;                 ///< Modules in a row, without the quiet zone of four around it; 0 for none.
    std::vector<bool> dark;       ///< Row by row.

    bool isDark(int column, int row) const { return dark[std::size_t(row * side + column)]; }
    bool operator==(const QrCode &) const = default;
};

/// Capitals and digits take the least room. None for an empty text and for one that does not fit (some 2300 bytes).
QrCode qrCode(const QString &text);

}
