#pragma once

// What a chart says, before anybody draws it: figures by commune on a day, with the rule by which they were counted.
// The wording is that of reports: Vietnamese, not translated.

#include "core/places/place_book.h"

#include <QStringList>

namespace core {

struct ChartSeries {
    QString name;
    std::vector<double> values;           ///< One for each category.
    bool operator==(const ChartSeries &) const = default;
};

struct ChartData {
    QString code;
    QString title;                        ///< Without place and day.
    QString subtitle;                     ///< "Huyện Đức Thọ - số liệu đến ngày 01/3/2025".
    QString unit;                         ///< Of the values: "hộ", "triệu đồng".
    QStringList categories;               ///< Short names of the communes, in Vietnamese order.
    std::vector<ChartSeries> series;      ///< From the axis outwards; a series without any value is left out.
    QStringList notes;                    ///< How it was counted, and where it comes from.
    bool operator==(const ChartData &) const = default;
};

struct ChartRequest {
    QDate asOf;                           ///< Classifications that hold on this day.
    QDate unitsOn;                        ///< By the units of this day; invalid: of `asOf`.
    Id<Place> unit;                       ///< Only this unit; not stored: the whole register.
};

struct ChartDescription {
    QString code;
    QString title;
    QStringList parameters;               ///< Options of the command line: "--unit", "--as-of".
};

/// What can be drawn.
std::vector<ChartDescription> charts();

/// Every household is counted once. Throws Error{BadRequest} for a code that `charts` does not name.
ChartData chartData(Database &database, const QString &code, const ChartRequest &request);

}
