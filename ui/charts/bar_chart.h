#pragma once

// The bars and the value axis of a chart: one row for each commune, the first on top.

#include "core/reporting/chart_data.h"

#include <QChart>

namespace ui {

/// Horizontal bars, stacked where there are several series; names and figures are drawn by the scene, which knows how much room they need.
/// `end` is the last value of the axis and `step` the distance of its marks. The caller owns the chart.
QChart *barChart(const core::ChartData &data, double end, double step, const QFont &font);

}
