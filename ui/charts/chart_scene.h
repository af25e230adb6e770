#pragma once

// A chart as a picture of 1920 × 1080 points: heading, legend, bars, figures and notes, to be seen from the back of a room.

#include "core/reporting/chart_data.h"

#include <QGraphicsScene>

#include <memory>

namespace ui {

constexpr QSize chartSize(1920, 1080);

/// Needs no window. The same scene is shown on the page, painted into files and copied.
std::unique_ptr<QGraphicsScene> chartScene(const core::ChartData &data);

/// The distance between the marks of an axis from 0 to at least `highest`: 1, 2 or 5 times a power of ten, never below 1.
double axisStep(double highest);

}
