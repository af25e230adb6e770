#pragma once

// The disk under SQLite, made to fail on purpose: it becomes SQLite's default file system of this process, so that the store itself needs
// no hook. Files are real ones in a temporary folder; what was not synced yet is remembered, so that a power cut can take it back.

#include <QByteArray>
#include <QHash>
#include <QString>

#include <atomic>
#include <random>
#include <vector>

struct sqlite3_vfs;

namespace crash {

using Random = std::mt19937;

/// A number from `low` to `high`, both included. The same on every platform, unlike the distributions of the library.
inline int between(Random &random, int low, int high)
{
    return low + int(random() % quint32(high - low + 1));
}

/// What fails. A step is one call that this trouble can strike, counted from 1.
enum class Trouble {
    None,
    BadDisk,      ///< Every call: reading, writing, syncing, opening, locking … fails as that call does on a broken disk.
    FullDisk,     ///< Writing and making files: no room.
    ReadOnlyDisk, ///< Whatever changes the disk: it may no longer be written.
    PowerCut,     ///< Steps are calls that change the disk. From the cut on everything fails, until `losePower`.
};

enum class Lasting { Once, ForEver };

/// How a disk or an operating system may lie about syncing. Only the control groups do this: the suite must find it.
enum class Sync { Kept, Ignored, IgnoredForTheLog };

/// One per process, as SQLite's file systems are. Not for several threads at once.
class FaultyDisk {
public:
    static FaultyDisk &instance();

    /// From now on, step `at` fails (and all after it, for ever). Steps count from 1 again.
    void arm(Trouble trouble, int at, Lasting lasting = Lasting::ForEver, Sync sync = Sync::Kept);
    /// A good disk again. What was written and not synced stays written.
    void heal();
    bool hasStruck() const { return m_struck; }
    int steps() const { return m_steps; }

    /// Leaves in the files what a power cut may leave: all that was synced, and of every other write, each 512 bytes for themselves, nothing,
    /// all or rubbish; of other changes, all or nothing. Every connection must be closed. The disk is good afterwards.
    void losePower(Random &random);

    // For the file system itself.
    enum class Call { Open, Delete, Access, Read, Write, Truncate, Sync, Size, Lock, SharedMemory, Rename };
    /// 0, or the SQLite error with which this call fails.
    int strike(Call call);
    void opened(const QString &path, bool isNew);
    void wrote(const QString &path, qint64 offset, const QByteArray &before, const QByteArray &after, qint64 sizeBefore);
    void truncated(const QString &path, qint64 size, const QByteArray &cut, qint64 sizeBefore);
    void synced(const QString &path);
    void deleted(const QString &path, const QByteArray &content, bool isDurable);
    void renamed(const QString &from, const QString &to);
    bool remembers() const { return m_trouble == Trouble::PowerCut; }
    /// Nothing is struck or counted: the harness itself asks, or SQLite's own file system is at work inside a call that was counted.
    std::atomic<bool> isPassing = false;

private:
    FaultyDisk();

    struct Change {
        bool isTruncation = false;
        qint64 offset = 0;            ///< Of a truncation: the size it cuts to.
        QByteArray before;            ///< What stood there, as far as the file reached.
        QByteArray after;
        qint64 sizeBefore = 0;
    };
    struct File {
        std::vector<Change> unsynced;
        bool isNew = false;           ///< Its name is not on the disk for certain.
    };
    struct Deletion {
        QString path;
        QByteArray content;
    };
    bool strikes(Call call) const;
    int errorOf(Call call) const;
    static void leave(const QString &path, const std::vector<Change> &changes, Random &random);

    Trouble m_trouble = Trouble::None;
    Lasting m_lasting = Lasting::ForEver;
    Sync m_sync = Sync::Kept;
    int m_at = 0;
    int m_steps = 0;
    bool m_struck = false;
    QHash<QString, File> m_files;
    std::vector<Deletion> m_deletions;
};

}
