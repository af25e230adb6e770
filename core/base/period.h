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
};

}
