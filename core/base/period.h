#pragma once

// A half-open stretch of days: the first day is in, the end is not.

#include <QDate>

namespace core {

/// An invalid `end` means "until further notice"; an invalid `first` means "since ever".
struct Period {
    QDate first;
    QDate end;

    bool operator==(const Period &) const = default;
    bool contains(QDate day) const { return (!first.isValid() || day >= first) && (!end.isValid() || day < end); }
    /// Whether some day lies in both.
    bool overlaps(const Period &other) const
    {
        return (!end.isValid() || !other.first.isValid() || other.first < end) && (!other.end.isValid() || !first.isValid() || first < other.end);
    }
};

}
