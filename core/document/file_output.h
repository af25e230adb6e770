#pragma once

// The one way a paper's bytes reach a file: whole or not at all, also on a full disk.

#include <QByteArray>
#include <QString>

namespace core {

/// Replaces the file only when every byte is written. Throws Error{File}; the old file is then as it was.
void writeWholeFile(const QByteArray &bytes, const QString &path);

}
