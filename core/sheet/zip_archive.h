#pragma once

// Reading parts of a zip without trusting a word of it: bytes are counted while they come out, sizes in the directory are ignored.

#include "core/sheet/workbook.h"

#include <functional>
#include <memory>

struct zip;

namespace core {

class ZipArchive {
public:
    /// `bytes` must outlive the archive. `fileName` is for messages. Throws Error{Refused} when it is no zip or has too many parts.
    ZipArchive(const QByteArray &bytes, const QString &fileName, const ReadLimits &limits);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    QStringList names() const { return m_names; }
    bool has(const QString &name) const { return m_names.contains(name); }
    /// Hands over the inflated part piece by piece; throws Error{Refused} past a limit or on damage.
    void read(const QString &name, const std::function<void(QByteArrayView)> &take);
    QByteArray read(const QString &name);
    const QString &fileName() const { return m_fileName; }

private:
    zip *m_zip = nullptr;
    qint64 m_storedBytes;
    QString m_fileName;
    ReadLimits m_limits;
    QStringList m_names;
    qint64 m_inflated = 0;
};

}
