#pragma once

// A chart as a file or on the clipboard.

#include "core/reporting/chart_data.h"

#include <QImage>

namespace ui {

/// 1920 × 1080.
QImage chartImage(const core::ChartData &data);

/// What `writeChart` can write here: "png", "pdf", and "svg" where the program was built with it.
QStringList chartFileKinds();

/// The ending of the path says which kind. Throws Error{File} when it cannot be written, Error{BadRequest} for another ending.
void writeChart(const core::ChartData &data, const QString &path);

/// Puts the picture on the clipboard.
void copyChart(const core::ChartData &data);

}
