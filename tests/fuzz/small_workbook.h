#pragma once

// A whole small workbook by its parts: one of them is exchanged, and the rest lets the reader come that far.

#include <QByteArray>

#include <map>
#include <string>

namespace fuzz {

struct SmallWorkbook {
    /// XML by the part's name in the archive, in the order in which the first byte of an input counts them.
    std::map<std::string, QByteArray> parts;

    SmallWorkbook();
    QByteArray zipped() const;
};

}
