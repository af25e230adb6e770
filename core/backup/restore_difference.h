#pragma once

// What a restore would change, to be shown before it is done.

#include "core/store/journal.h"

namespace core {

/// A list's money in both files; nothing where the list is not in the file.
struct ListMoney {
    QString title;
    std::optional<qint64> now;        ///< Đồng.
    std::optional<qint64> inBackup;
    bool operator==(const ListMoney &) const = default;
};

struct RestoreDifference {
    bool hasCurrent = false;          ///< A register stands at the path and can be read.
    bool isSameRegister = true;       ///< Both have a common beginning of their histories, or there is no current one.
    qint64 householdsNow = 0;
    qint64 householdsInBackup = 0;
    qint64 commonUnit = 0;            ///< The newest journal unit that both have; after it their histories part.
    qint64 unitsLost = 0;             ///< Units of the current file that the backup does not have.
    qint64 unitsGained = 0;           ///< Units of the backup that the current file does not have.
    std::vector<JournalUnit> lost;    ///< The newest of those lost, newest first.
    QString headNow;
    QString headInBackup;
    std::vector<ListMoney> lists;     ///< Lists of support whose sum is not the same.
    qint64 moneyNow = 0;              ///< Of all lists, đồng.
    qint64 moneyInBackup = 0;
};

/// At most `unitsShown` units are named. Throws Error{NotARegister} when the backup is none, or of a newer program.
RestoreDifference restoreDifference(const QString &backup, const QString &registerPath, int unitsShown = 8);

}
