#pragma once

// Files that are still there after a power cut: written through to the disk, then put under their name in one step.

#include <QString>

namespace core {

/// Returns when the disk has every byte of the file. Throws Error{File}.
void flushToDisk(const QString &path);

/// Gives the file its final name in the same folder, in one step; what had that name is replaced. Returns when the disk knows. Throws Error{File}.
void moveIntoPlace(const QString &from, const QString &to);

/// Gives the file a second name that keeps its bytes when the first one is replaced. Where the disk knows no second names, a copy that was read back.
/// `to` must be free. Throws Error{File}; nothing is left at `to` then.
void keepUnderSecondName(const QString &from, const QString &to);

/// Replaces a small file, whole or not at all, also on a full disk. Throws Error{File}.
void writeSmallFile(const QString &path, const QByteArray &bytes);

/// BLAKE2b-256 of the file's bytes. Throws Error{File}.
QByteArray hashOfFile(const QString &path);

}
