#pragma once

// A restore as part of the history: what was put in place of what. Until an officer confirms the restored state no backup is thinned out.

#include "core/base/id.h"
#include "core/store/unit_of_work.h"

namespace core {

struct Restoration {
    Id<Restoration> id;
    QString backup;              ///< File name of the backup.
    qint64 restoredUnit = 0;     ///< The newest journal unit of the backup.
    QString restoredHead;        ///< As `journalHead` writes it.
    qint64 replacedUnit = 0;     ///< The newest unit of the file that was replaced; 0 when there was none or it could not be read.
    QString replacedHead;
    bool operator==(const Restoration &) const = default;
};

template<> struct Mapping<Restoration> {
    static constexpr auto table = "restoration";
    static constexpr auto columns = std::tuple{
        Column{"id", &Restoration::id},                         Column{"backup", &Restoration::backup},
        Column{"restored_unit", &Restoration::restoredUnit},    Column{"restored_head", &Restoration::restoredHead},
        Column{"replaced_unit", &Restoration::replacedUnit},    Column{"replaced_head", &Restoration::replacedHead}};
};

/// The newest restore, when nobody confirmed yet that its state is the right one. Registers of before restores were kept have none.
std::optional<Restoration> unconfirmedRestoration(Database &database);
/// Says that the restored state is the right one.
void confirmRestoration(const Restoration &restoration, UnitOfWork &work);

}
