#pragma once

// The program's icons: PNG at one and two pixels per point, embedded.

#include <QIcon>
#include <QString>

namespace ui {

/// `name` as the file under resources/icons, without suffix: "document-print".
QIcon icon(const QString &name);

}
