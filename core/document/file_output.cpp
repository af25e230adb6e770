#include "core/document/file_output.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::DocumentFile)
};

constexpr qint64 pieceBytes = 64 << 10;

// A short write is no error for QSaveFile, so the bytes are counted.
bool writeAll(QSaveFile &file, const QByteArray &bytes)
{
    for (qint64 at = 0; at < bytes.size();) {
        const qint64 written = file.write(bytes.constData() + at, std::min(pieceBytes, qint64(bytes.size()) - at));
        if (written <= 0)
            return false;
        at += written;
    }
    return file.flush() && file.size() == bytes.size();
}

}

void writeWholeFile(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        if (writeAll(file, bytes) && file.commit())
            return;
        file.cancelWriting();
    }
    throw Error(Error::Kind::File,
                Words::tr("The file %1 could not be written. Choose another folder or close the program that has it open.")
                    .arg(QFileInfo(path).fileName()),
                file.errorString());
}

}
