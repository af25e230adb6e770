#pragma once

// Figures gathered by commune: a household registered in an old unit counts for the unit it belongs to on the chosen day.

#include "core/places/territory.h"
#include "core/reporting/chart_data.h"

namespace core {

class CommuneFigures {
public:
    /// By the communes that exist on `unitsOn`; `only` a unit and what went into it, where it is stored.
    CommuneFigures(const PlaceBook &book, QDate unitsOn, Id<Place> only);

    /// The order of the first calls is the order of the series.
    void addSeries(const QString &name) { m_series.push_back({name, {}}); }
    void add(Id<Place> place, Id<Hamlet> hamlet, std::size_t series, double value);
    void addNote(const QString &note) { m_notes.append(note); }
    /// What of a row of `household` tells, beside its place, to which unit it belongs: its hamlet where that matters, else nothing. Questions
    /// group by it, so that undivided communes stay one group each.
    QString hamletColumn() const;

    QStringList communes() const;
    /// Those that have any value.
    std::vector<ChartSeries> series() const;
    const QStringList &notes() const { return m_notes; }
    /// Households among those counted whom no unit of the day has yet, whatever is counted of them.
    qint64 awaiting(Database &database) const;
    bool covers(Id<Place> place, Id<Hamlet> hamlet) const { return m_only.contains(place, hamlet); }

private:
    struct Series {
        QString name;
        QHash<qint64, double> byCommune;
    };

    std::vector<Id<Place>> communesInOrder() const;

    const PlaceBook &m_book;
    QDate m_unitsOn;
    Territory m_only;
    std::vector<Series> m_series;
    QStringList m_notes;
};

/// Households by beneficiary category, each once, in the order in which a stream is chosen (H§4: merit before poverty).
void countByCategory(CommuneFigures &figures, Database &database, QDate asOf);
/// Households by what is asked for.
void countByNeed(CommuneFigures &figures, Database &database, QDate asOf);
/// Proposed money by source, in million đồng.
void sumProposedMoney(CommuneFigures &figures, Database &database, QDate asOf);

}
