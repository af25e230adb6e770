#include "ui/models/window_model.h"

#include "tests/support/catch.h"

#include <QAbstractItemModelTester>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

struct House {
    int id = 0;
    QString name;
};

std::vector<ui::TableColumn<House>> columns()
{
    return {{.title = u"Name"_s, .text = &House::name},
            {.title = u"Number"_s, .text = [](const House &house) -> QString { return QString::number(house.id); }, .alignment = Qt::AlignRight,
             .sortValue = [](const House &house) -> QVariant { return house.id; }}};
}

std::vector<int> keysUpTo(int last)
{
    std::vector<int> keys(std::size_t(last), 0);
    std::iota(keys.begin(), keys.end(), 1);
    return keys;
}

}

TEST_CASE("a small table shows its rows and keeps the rules of item models", "[models]")
{
    ui::TableModel<House> model(columns());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setRows({{7, u"Hòa"_s}, {12, u"Lan"_s}});

    CHECK(model.rowCount() == 2);
    CHECK(model.index(1, 0).data().toString() == u"Lan"_s);
    CHECK(model.index(0, 1).data(ui::SortRole).toInt() == 7);
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == u"Name"_s);
}

TEST_CASE("a table of a million rows reads only what comes into view", "[models]")
{
    std::size_t read = 0;
    ui::WindowModel<House, int> model(columns(), &House::id, [&read](const std::vector<int> &keys) -> std::vector<House> {
        read += keys.size();
        std::vector<House> houses;
        for (const int key : keys)
            houses.push_back({key, u"Hộ "_s + QString::number(key)});
        return houses;
    });

    model.setKeys(keysUpTo(1'000'000));

    CHECK(model.rowCount() == 1'000'000);
    CHECK(read == 0);
    CHECK(model.index(999'999, 0).data().toString() == u"Hộ 1000000"_s);
    CHECK(read == 64);
    for (int row = 500'000; row < 500'060; ++row)
        CHECK(model.index(row, 1).data().toString() == QString::number(row + 1));
    CHECK(read <= 64 * 3);
}

TEST_CASE("a row that has gone meanwhile is shown empty and its neighbours stay right", "[models]")
{
    ui::WindowModel<House, int> model(columns(), &House::id, [](const std::vector<int> &keys) -> std::vector<House> {
        std::vector<House> houses;
        for (const int key : keys)
            if (key != 2)
                houses.push_back({key, QString::number(key)});
        return houses;
    });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setKeys(keysUpTo(3));

    CHECK_FALSE(model.index(1, 0).data().isValid());
    CHECK(model.index(2, 0).data().toString() == u"3"_s);
    CHECK(model.rowOf(3) == 2);
    CHECK(model.rowOf(9) == -1);
    CHECK(model.keyAt(5) == 0);
}
