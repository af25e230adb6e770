#pragma once

// How large a PNG says it is, without decoding it.

#include <QByteArray>
#include <QSizeF>

namespace core {

/// In millimetres, by the dots per metre in its pHYs, else at 96 dots per inch. Empty for bytes that are no PNG.
QSizeF pngSizeMm(const QByteArray &png);

}
