#pragma once

// A file as somebody sends it, in a folder of its own, and what the officer is told when it is refused.

#include "core/base/error.h"
#include "core/sheet/workbook.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

struct SentFile {
    QTemporaryDir folder;

    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(name);
        QFile written(path);
        REQUIRE(written.open(QIODevice::WriteOnly));
        REQUIRE(written.write(bytes) == bytes.size());
        return path;
    }
};

/// The sentence for the officer; empty when the file was read after all.
inline QString refusalOf(const QString &path, const core::ReadLimits &limits = {})
{
    try {
        core::readWorkbook(path, {}, limits);
    } catch (const core::Error &error) {
        const bool isOfTheFile = error.kind() == core::Error::Kind::Refused || error.kind() == core::Error::Kind::File;
        CHECK(isOfTheFile);
        CHECK(error.message().endsWith(u'.'));
        return error.message();
    }
    return {};
}
