#pragma once

// The cells of a row as the register keeps them for good.

#include <QStringList>

namespace core {

/// A JSON array of texts, compact: what QJsonDocument writes, without the tree that it builds of every row.
QString rowAsJson(const QStringList &cells);

}
