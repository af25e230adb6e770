#pragma once

// One cell of a list: how it is shown where it is typed into, and how what was typed gets into the record of the household.

#include "core/households/household_record.h"
#include "core/households/line_field.h"
#include "core/places/place_book.h"

namespace core {

class LineTypist {
public:
    /// `on` is the day on which the records are looked at.
    LineTypist(Database &database, QDate on);

    /// Puts the text into the record; returns the reason why it cannot, or nothing.
    QString type(const LineColumn &column, const QString &text, HouseholdRecord &record) const;
    /// Identity numbers in full.
    QString shown(const LineColumn &column, const HouseholdRecord &record) const;
    /// Empty where anything goes.
    QStringList offered(const LineColumn &column, const HouseholdRecord &record) const;

private:
    QString typeHamlet(const QString &text, HouseholdRecord &record) const;
    QString heldCategories(const HouseholdRecord &record) const;
    QString hamletName(Id<Hamlet> id) const;
    const LineDescription &description(const LineColumn &column) const;

    Database &m_database;
    QDate m_on;
    std::vector<LineDescription> m_columns;
    PlaceBook m_book;
};

}
