// What the window asks while somebody looks around: filter and order, a page of lines anywhere, figures by commune, a chart.

#include "core/households/household_index.h"
#include "core/households/household_lines.h"
#include "core/reporting/chart_data.h"
#include "tests/bench/benches.h"
#include "ui/charts/chart_output.h"
#include "ui/charts/chart_scene.h"
#include "ui/models/household_columns.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QImage>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

using Ids = std::vector<core::Id<core::Household>>;

const QDate today(2025, 3, 1);
constexpr int pageRows = 60;
constexpr int shownColumns = 9;       // The others are hidden until they are chosen.
constexpr int pages = 100;            // A page is short beside the clock's grain.

/// Where each household stands in the order of names.
std::vector<qint32> ranksOf(core::Database &database)
{
    std::vector<qint32> ranks(std::size_t(database.value<qint64>(u"SELECT MAX(id) FROM household"_s)) + 1);
    qint32 next = 0;
    database.forEach<qint64>(u"SELECT id FROM household ORDER BY name_key, id"_s, [&](qint64 id) { ranks[std::size_t(id)] = next++; });
    return ranks;
}

void filterAndSort(Table &table, core::Database &database)
{
    const std::vector<qint32> ranks = ranksOf(database);
    const auto scan = [&](const QString &sql) -> Work {
        return [&database, &ranks, sql] {
            std::vector<qint64> ids = database.rows<qint64>(sql);
            std::sort(ids.begin(), ids.end(), [&](qint64 a, qint64 b) -> bool { return ranks[std::size_t(a)] < ranks[std::size_t(b)]; });
        };
    };
    const QString peer = u"SQL: a scan in the order of the file, sorted by rank"_s;
    const core::LineColumn byName{};
    // The first time the column is read; each further time it is in memory.
    const auto compare = [&](const QString &job, const core::HouseholdQuery &query, const QString &peerTitle, const Work &peers) {
        core::HouseholdIndex warm(database, today);
        warm.ids({});
        table.compare(job + u": the first time"_s, [&] {
            core::HouseholdIndex cold = warm;
            cold.ids(query);
        }, peerTitle, peers);
        warm.ids(query);
        table.compare(job + u": again"_s, [&] { warm.ids(query); }, peerTitle, peers);
    };
    const auto words = [](core::LineField field, const QString &word) -> core::HouseholdQuery { return {.fields = {{.column = {field, {}}, .words = {word}}}}; };
    Ids found;
    table.compare(u"all households by name"_s, [&] { found = core::HouseholdIndex(database, today).ids({.order = byName}); }, peer, scan(u"SELECT id FROM household NOT INDEXED"_s));
    compare(u"those to be repaired, by name"_s, words(core::LineField::Need, u"sua_chua"_s), peer, scan(u"SELECT id FROM household NOT INDEXED WHERE need = 'sua_chua'"_s));
    compare(u"the near-poor, by name"_s, words(core::LineField::Categories, u"HCN"_s), peer,
            scan(u"SELECT household_id FROM classification NOT INDEXED WHERE category = 'HCN' AND valid_from <= '2025-03-01' AND valid_to IS NULL"_s));
    compare(u"5 to 7 members, by name"_s, {.fields = {{.column = {core::LineField::Members, {}}, .from = 5, .to = 7}}}, peer,
            scan(u"SELECT id FROM household NOT INDEXED WHERE members BETWEEN 5 AND 7"_s));
    compare(u"names with “van h”, by name"_s, {.fields = {{.column = {}, .text = u"văn h"_s}}}, peer,
            scan(u"SELECT household_id FROM person NOT INDEXED WHERE is_head = 1 AND name_folded LIKE '%van h%'"_s));
    compare(u"all households by area"_s, {.order = {core::LineField::Area, {}}}, u"SQL: a scan of the areas, sorted by it"_s, [&] {
        auto areas = database.rows<std::tuple<double, qint64>>(u"SELECT area, household_id FROM house_survey NOT INDEXED"_s);
        std::sort(areas.begin(), areas.end());
    });
    compare(u"all households by identity number"_s, {.order = {core::LineField::Number, {}}}, u"SQL: a scan of the numbers, sorted by it"_s, [&] {
        auto numbers = database.rows<std::tuple<QString, qint64>>(u"SELECT number, person_id FROM identity_paper NOT INDEXED"_s);
        std::sort(numbers.begin(), numbers.end());
    });
    compare(u"all households by hamlet"_s, {.order = {core::LineField::Hamlet, {}}}, u"SQL: a scan of the hamlets, sorted by it and rank"_s, [&] {
        auto hamlets = database.rows<std::tuple<qint64, qint64>>(u"SELECT hamlet_id, id FROM household NOT INDEXED"_s);
        std::sort(hamlets.begin(), hamlets.end(), [&](const auto &a, const auto &b) -> bool {
            return std::tuple(std::get<0>(a), ranks[std::size_t(std::get<1>(a))]) < std::tuple(std::get<0>(b), ranks[std::size_t(std::get<1>(b))]); });
    });
}

/// Ids of one page after another, far apart.
Ids pageOf(const Ids &ids, int page)
{
    const std::size_t from = std::size_t(page) * 7919 * pageRows % (ids.size() - pageRows);
    return {ids.begin() + qsizetype(from), ids.begin() + qsizetype(from) + pageRows};
}

void readLines(core::Database &database, const Ids &ids)
{
    for (const core::Id<core::Household> id : ids) {
        const auto statement = database.borrow(uR"(
            SELECT household.*, identity_paper.number, classification.category, house_survey.area
            FROM household
            JOIN person ON person.household_id = household.id AND person.is_head = 1
            JOIN identity_paper ON identity_paper.person_id = person.id
            JOIN classification ON classification.household_id = household.id
            JOIN house_survey ON house_survey.household_id = household.id
            WHERE household.id = ?)"_s);
        statement->bind(0, id.value);
        while (statement->step())
            for (int column = 0; column < statement->columnCount(); ++column)
                statement->utf8(column);
    }
}

void scroll(Table &table, core::Database &database)
{
    const core::PlaceBook places(database);
    const Ids ids = core::HouseholdIndex(database, today).ids({});
    ui::HouseholdModel model(ui::householdColumns(core::lineDescriptions({}), places, [] { return today; }), &core::HouseholdLine::id, [&](const Ids &wanted) { return core::householdLines(database, wanted, today); });
    model.setKeys(ids);
    table.compare(u"%1 pages of %2 lines, anywhere in the table"_s.arg(pages).arg(pageRows), [&] {
        for (int page = 0; page < pages; ++page) {
            const int first = model.rowOf(pageOf(ids, page).front());
            for (int row = first; row < first + pageRows; ++row)
                for (int column = 0; column < shownColumns; ++column)
                    model.index(row, column).data();
        }
        model.setKeys(ids);
    }, u"SQL: the same lines by id"_s, [&] {
        for (int page = 0; page < pages; ++page)
            readLines(database, pageOf(ids, page));
    });
}

// As many columns as the figures of a chart are made of.
void readFigures(core::Database &database)
{
    for (const QString &sql : {u"SELECT id, place_id, need FROM household NOT INDEXED"_s, u"SELECT household_id, category, valid_from, valid_to FROM classification NOT INDEXED"_s,
                               u"SELECT household_id, total, state, poor_fund, social, family FROM funding_proposal NOT INDEXED"_s}) {
        const auto statement = database.borrow(sql);
        while (statement->step())
            for (int column = 0; column < statement->columnCount(); ++column)
                statement->utf8(column);
    }
}

void figures(Table &table, core::Database &database)
{
    table.compare(u"the figures of all %1 charts, by commune"_s.arg(core::charts().size()), [&] {
        for (const core::ChartDescription &chart : core::charts())
            core::chartData(database, chart.code, {.asOf = today});
    }, u"SQL: one scan of the columns"_s, [&] { readFigures(database); });
}

/// Bars as Qt draws them, without our heading, figures and notes.
void bareChart(const core::ChartData &data, const QString &path)
{
    auto *chart = new QChart;
    auto *bars = new QHorizontalStackedBarSeries;
    for (const core::ChartSeries &series : data.series) {
        auto *set = new QBarSet(series.name);
        for (const double value : series.values)
            set->append(value);
        bars->append(set);
    }
    chart->addSeries(bars);
    auto *names = new QBarCategoryAxis;
    names->append(data.categories);
    chart->addAxis(names, Qt::AlignLeft);
    bars->attachAxis(names);
    auto *values = new QValueAxis;
    chart->addAxis(values, Qt::AlignBottom);
    bars->attachAxis(values);
    QGraphicsScene scene;
    scene.addItem(chart);
    chart->resize(ui::chartSize);
    QImage image(ui::chartSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter);
    painter.end();
    image.save(path);
}

void picture(Table &table, core::Database &database, const QDir &folder)
{
    const core::ChartData data = core::chartData(database, core::charts().front().code, {.asOf = today});
    table.compare(u"a chart as PNG, 1920 × 1080"_s, [&] { ui::writeChart(data, folder.filePath(u"ours.png"_s)); }, u"Qt Charts: the bare bars as PNG"_s,
                  [&] { bareChart(data, folder.filePath(u"bare.png"_s)); });
}

}

void browse(Table &table, const QString &path)
{
    core::Database database(path, core::Database::Mode::ReadOnly);
    filterAndSort(table, database);
    scroll(table, database);
    figures(table, database);
    picture(table, database, QFileInfo(path).dir());
}

}
