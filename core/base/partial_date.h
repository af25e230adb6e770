#pragma once

// A date of which the day, or the month and the day, may be unknown: many birth dates are only a year.

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace core {

/// Month and day are 0 where unknown; a day is never known without its month. Year 0 means nothing is known.
struct PartialDate {
    int year = 0;
    int month = 0;
    int day = 0;

    auto operator<=>(const PartialDate &) const = default;

    bool isKnown() const { return year != 0; }
    bool isFull() const { return day != 0; }

    static PartialDate of(QDate date) { return date.isValid() ? PartialDate{date.year(), date.month(), date.day()} : PartialDate{}; }
    /// Reads `1956-03-12`, `1956-03`, `1956` and the empty text; anything else is nothing.
    static std::optional<PartialDate> fromIso(const QString &text);
    /// Reads what an officer types: `12/03/1956`, `12.3.1956`, `03/1956`, `1956`. Years 1880 to 2199, real days only.
    static std::optional<PartialDate> fromTyped(const QString &text);

    QDate date() const { return isFull() ? QDate(year, month, day) : QDate(); }
    QString iso() const;     ///< `1956-03-12`, `1956-03`, `1956` or empty.
    QString shown() const;   ///< `12/03/1956`, `03/1956`, `1956` or empty.
    /// Full years of age on a day. Unknown month or day counts as not yet reached, so that nobody is made older than proved.
    int ageOn(QDate on) const;
};

}
