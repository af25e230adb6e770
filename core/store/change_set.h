#pragma once

// What one unit of work changed: every screen that shows one of these rows reads again.

#include "core/base/id.h"
#include "core/store/mapping.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace core {

struct ChangeSet {
    qint64 unit = 0;                        ///< Number of the journal unit.
    QString title;
    QHash<QString, QSet<qint64>> rows;      ///< Row ids by table.

    template<Mapped T> bool touches() const { return rows.contains(QLatin1StringView(Mapping<T>::table)); }
    template<Mapped T> bool touches(Id<T> id) const { return rows.value(QLatin1StringView(Mapping<T>::table)).contains(id.value); }
    bool operator==(const ChangeSet &) const = default;
};

}
