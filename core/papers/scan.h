#pragma once

// Scanned or photographed pages of papers. The record names the bytes by their hash; the same picture is stored once.

#include "core/papers/paper.h"

namespace core {

struct Scan {
    Id<Scan> id;
    Id<Paper> paper;
    int page = 1;
    QString hash;            ///< SHA-256 of the stored bytes, 64 hexadecimal digits.
    QString name;            ///< Of the file it came from.

    bool operator==(const Scan &) const = default;
};

template<> struct Mapping<Scan> {
    static constexpr auto table = "scan";
    static constexpr auto columns = std::tuple{Column{"id", &Scan::id}, Column{"paper_id", &Scan::paper}, Column{"page", &Scan::page},
                                               Column{"hash", &Scan::hash}, Column{"name", &Scan::name}};
};

/// A picture as it is stored: resized by whoever read it.
struct ScanBytes {
    QString mediaType;       ///< "image/jpeg", "image/png", "application/pdf".
    QByteArray bytes;
    bool operator==(const ScanBytes &) const = default;
};

/// The largest page that is taken, in bytes: 10 MiB.
constexpr qint64 largestScan = 10 * 1024 * 1024;

/// Adds a page after those that the paper has. Throws Error{Refused} for an empty page, one that is too large or one that the paper has already.
Id<Scan> addScan(Id<Paper> paper, const QString &name, const ScanBytes &page, UnitOfWork &work);
/// The pages after it move up. The bytes stay as long as the file does, so that this can be undone.
void removeScan(Id<Scan> scan, UnitOfWork &work);
std::vector<Scan> scansOf(Database &database, Id<Paper> paper);
/// Nothing where the bytes are missing or are not those of the hash: `verify` names such pages.
std::optional<ScanBytes> bytesOf(Database &database, const QString &hash);
/// Other papers that have the same page.
std::vector<Id<Paper>> papersWithPage(Database &database, const QString &hash);

}
