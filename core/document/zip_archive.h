#pragma once

// Zip archives in memory: what open text documents and workbooks are. (libzip's own file names are bytes of the system's code page on Windows.)

#include <QByteArray>

#include <vector>

namespace core {

struct ZipPart {
    QByteArray name;             ///< With its folders, "META-INF/manifest.xml".
    QByteArray bytes;
    bool stored = false;         ///< Not compressed.
};

/// The parts in their order. Empty where memory does not suffice.
QByteArray zipped(const std::vector<ZipPart> &parts);

/// One part's content. Empty where there is none.
QByteArray partOf(const QByteArray &archive, const QByteArray &name);

/// The archive with new content for a part that it has. Empty where that fails.
QByteArray withPart(const QByteArray &archive, const ZipPart &part);

}
