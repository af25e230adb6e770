#pragma once

// The commune of a household in a table: where it was registered, marked where nobody has said yet to which unit of the day it belongs.

#include "core/base/sort_key.h"
#include "core/places/place_book.h"
#include "core/places/place_name.h"
#include "ui/base/icons.h"
#include "ui/models/table_model.h"

#include <QCoreApplication>

namespace ui {

struct CommuneText { Q_DECLARE_TR_FUNCTIONS(ui::CommuneColumn) };

/// The row has the members `place` and `hamletId`. The book must outlive the table.
template<class Row> TableColumn<Row> communeColumn(const QString &title, const core::PlaceBook &places, const std::function<QDate()> &day)
{
    const auto awaits = [&places, day](const Row &row) -> bool { return places.awaitsUnit(row.place, row.hamletId, day()); };
    const auto name = [&places](const Row &row) -> QString { return core::shortPlaceName(places.nameOf(row.place)); };
    return {.title = title,
            .text = [=](const Row &row) -> QString { return awaits(row) ? CommuneText::tr("%1 (unassigned)", "a commune").arg(name(row)) : name(row); },
            .sortValue = [=](const Row &row) -> QVariant { return core::sortKey(name(row)); },
            .icon = [=](const Row &row) -> QIcon { return awaits(row) ? icon(QStringLiteral("emblem-warning")) : QIcon(); },
            .toolTip = [=](const Row &row) -> QString { return awaits(row) ? CommuneText::tr("The commune was divided, and nobody has said yet to which unit this hamlet belongs.") : QString(); }};
}

}
