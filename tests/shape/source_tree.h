#pragma once

// The project's own source files as text, for tests that guard its shape.

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringList>

namespace shape {

/// Paths relative to the project, with "/" between folders.
inline QStringList filesUnder(const QString &folder, const QStringList &patterns)
{
    const QDir root(QStringLiteral(ANCU_SOURCE_DIR));
    QStringList files;
    QDirIterator walk(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(root.relativeFilePath(walk.next()));
    files.sort();
    return files;
}

inline QStringList linesOf(const QString &file)
{
    QFile source(QStringLiteral(ANCU_SOURCE_DIR "/") + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()).split(QLatin1Char('\n')) : QStringList();
}

inline QStringList sources(const QString &folder)
{
    return filesUnder(folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
}

}
