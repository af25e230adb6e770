#include "core/reporting/commune_figures.h"

#include "core/households/divided_hamlets.h"
#include "core/households/household_merge.h"
#include "core/places/place_name.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

CommuneFigures::CommuneFigures(const PlaceBook &book, QDate unitsOn, Id<Place> only) : m_book(book), m_unitsOn(unitsOn)
{
    if (only.isStored())
        m_only = territoryOf(book, only, unitsOn);
}

QString CommuneFigures::hamletColumn() const
{
    QStringList divided;
    for (const Id<Place> place : m_book.dividedPlaces(m_unitsOn))
        divided.append(QString::number(place.value));
    return divided.isEmpty() ? u"NULL"_s : u"CASE WHEN household.place_id IN ("_s + divided.join(u',') + u") THEN household.hamlet_id END"_s;
}

void CommuneFigures::add(Id<Place> place, Id<Hamlet> hamlet, std::size_t series, double value)
{
    if (covers(place, hamlet))
        m_series[series].byCommune[m_book.unitOn(place, hamlet, m_unitsOn).value] += value;
}

qint64 CommuneFigures::awaiting(Database &database) const
{
    qint64 households = 0;
    for (const AwaitingHouseholds &awaiting : awaitingByCommune(database, m_book, m_unitsOn))
        if (covers(awaiting.commune, {}))
            households += awaiting.households;
    return households;
}

/// The communes of the day, then units of another day that households are still registered in.
std::vector<Id<Place>> CommuneFigures::communesInOrder() const
{
    std::vector<Id<Place>> communes;
    for (const Place *place : m_book.communesOn(m_unitsOn))
        if (covers(place->id, {}))
            communes.push_back(place->id);
    for (const Place &place : m_book.places()) {
        const bool counted = std::any_of(m_series.begin(), m_series.end(), [&](const Series &series) -> bool { return series.byCommune.contains(place.id.value); });
        if (counted && std::find(communes.begin(), communes.end(), place.id) == communes.end())
            communes.push_back(place.id);
    }
    return communes;
}

QStringList CommuneFigures::communes() const
{
    QStringList names;
    for (const Id<Place> commune : communesInOrder())
        names.append(shortPlaceName(m_book.nameOf(commune)));
    for (qsizetype i = 0; i < names.size(); ++i)      // a town and a commune of one name keep their kinds
        if (names.count(names.at(i)) > 1)
            names[i] = m_book.nameOf(communesInOrder()[std::size_t(i)]);
    for (qsizetype i = 0; i < names.size(); ++i)
        if (m_book.isDivided(communesInOrder()[std::size_t(i)], m_unitsOn))
            names[i] += u" (chưa phân)"_s;
    return names;
}

std::vector<ChartSeries> CommuneFigures::series() const
{
    std::vector<ChartSeries> shown;
    const std::vector<Id<Place>> communes = communesInOrder();
    for (const Series &series : m_series) {
        if (series.byCommune.isEmpty())
            continue;
        ChartSeries line{series.name, {}};
        for (const Id<Place> commune : communes)
            line.values.push_back(series.byCommune.value(commune.value));
        shown.push_back(line);
    }
    return shown;
}

namespace {

struct CountLine {
    Id<Place> place;
    Id<Hamlet> hamlet;
    int series = 0;
    qint64 households = 0;
};

struct MoneyLine {
    Id<Place> place;
    Id<Hamlet> hamlet;
    Money state, poorFund, social, family, unnamed;
    qint64 households = 0;
    qint64 withoutFigure = 0;
};

double inMillions(Money amount)
{
    return double(amount.dong()) / 1'000'000;
}

}

void countByCategory(CommuneFigures &figures, Database &database, QDate asOf)
{
    for (const QString &name : {u"Người có công, thân nhân liệt sĩ"_s, u"Hộ nghèo"_s, u"Hộ cận nghèo"_s, u"Hộ bị thiên tai"_s,
                                u"Hộ mới thoát nghèo"_s, u"Hoàn cảnh khó khăn khác"_s, u"Chưa phân loại"_s})
        figures.addSeries(name);
    const QString day = asOf.toString(Qt::ISODate);
    database.forEach<CountLine>(uR"(
        SELECT place_id, hamlet, series, COUNT(*)
        FROM (SELECT household.place_id, %1 AS hamlet,
                     MIN(CASE classification.category
                             WHEN 'NCC' THEN 0 WHEN 'TNLS' THEN 0 WHEN 'HN' THEN 1 WHEN 'HCN' THEN 2
                             WHEN 'TT' THEN 3 WHEN 'HMTN' THEN 4 WHEN 'KK' THEN 5 ELSE 6 END) AS series
              FROM household
              LEFT JOIN classification ON classification.household_id = household.id
                   AND (valid_from IS NULL OR valid_from <= ?1) AND (valid_to IS NULL OR valid_to > ?1)
              WHERE %2
              GROUP BY household.id, household.place_id) AS counted
        GROUP BY place_id, hamlet, series)"_s.arg(figures.hamletColumn(), standsForItself),
        [&](const CountLine &line) { figures.add(line.place, line.hamlet, std::size_t(line.series), double(line.households)); }, day);
}

// The plus keeps SQLite from going by the index of places, which leads it all over the file: one scan is four times as fast.
void countByNeed(CommuneFigures &figures, Database &database, QDate)
{
    for (const QString &name : {u"Xây mới"_s, u"Sửa chữa"_s, u"Chưa xác định"_s})
        figures.addSeries(name);
    database.forEach<CountLine>(uR"(
        SELECT place, hamlet, series, COUNT(*)
        FROM (SELECT +place_id AS place, %1 AS hamlet, CASE need WHEN 'xay_moi' THEN 0 WHEN 'sua_chua' THEN 1 ELSE 2 END AS series
              FROM household
              WHERE %2) AS counted
        GROUP BY place, hamlet, series)"_s.arg(figures.hamletColumn(), standsForItself),
        [&](const CountLine &line) { figures.add(line.place, line.hamlet, std::size_t(line.series), double(line.households)); });
}

void sumProposedMoney(CommuneFigures &figures, Database &database, QDate)
{
    for (const QString &name : {u"Ngân sách nhà nước"_s, u"Quỹ Vì người nghèo"_s, u"Xã hội hóa"_s, u"Hộ gia đình"_s, u"Chưa ghi nguồn"_s})
        figures.addSeries(name);
    qint64 withoutFigure = 0;
    database.forEach<MoneyLine>(uR"(
        SELECT place, hamlet, COALESCE(SUM(state), 0), COALESCE(SUM(poor_fund), 0), COALESCE(SUM(social), 0), COALESCE(SUM(family), 0),
               COALESCE(SUM(CASE WHEN total > parts THEN total - parts ELSE 0 END), 0), COUNT(*),
               SUM(CASE WHEN total IS NULL AND parts = 0 THEN 1 ELSE 0 END)
        FROM (SELECT +household.place_id AS place, %1 AS hamlet, state, poor_fund, social, family, total,
                     COALESCE(state, 0) + COALESCE(poor_fund, 0) + COALESCE(social, 0) + COALESCE(family, 0) AS parts
              FROM household
              LEFT JOIN funding_proposal ON funding_proposal.household_id = household.id
              WHERE %2) AS proposed
        GROUP BY place, hamlet)"_s.arg(figures.hamletColumn(), standsForItself),
        [&](const MoneyLine &line) {
            std::size_t series = 0;
            for (const Money amount : {line.state, line.poorFund, line.social, line.family, line.unnamed}) {
                if (!amount.isZero())
                    figures.add(line.place, line.hamlet, series, inMillions(amount));
                ++series;
            }
            if (figures.covers(line.place, line.hamlet))
                withoutFigure += line.withoutFigure;
        });
    if (withoutFigure > 0)
        figures.addNote(u"%1 hộ chưa ghi kinh phí đề nghị."_s.arg(withoutFigure));
}

}
