#pragma once

// The table that the lists of a commune (F05) and of the district (F06) share: landscape A4, columns of H§7.

#include "core/document/document.h"
#include "core/support/support_list.h"

#include <span>

namespace core {

/// What the last row of a list says.
struct ListSum {
    qint64 households = 0;
    qint64 members = 0;
    qint64 newHouses = 0;
    qint64 repairs = 0;
    Money amount;
    qint64 awaiting = 0;         ///< Households that await a unit.
    bool verified = true;        ///< False where the level of any household was not verified.
    bool operator==(const ListSum &) const = default;
};

ListSum sumOf(std::span<const ListedHousehold> households);

/// Heading, column numbers and widths, without any row.
Table emptyListTable();
/// A household of the list; `position` counts from 1.
TableRow householdRow(const ListedHousehold &household, qint64 position);
/// Number and name of what the next rows belong to.
TableRow groupRow(const QString &number, const QString &title);
TableRow subtotalRow(const QString &title, const ListSum &sum);
/// "TỔNG CỘNG".
TableRow totalRow(const ListSum &sum);

}
