#include "ui/charts/bar_chart.h"

#include "ui/charts/chart_palette.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QValueAxis>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QHorizontalStackedBarSeries *stackedBars(const core::ChartData &data)
{
    auto *bars = new QHorizontalStackedBarSeries;
    bars->setBarWidth(0.74);
    int index = 0;
    for (const core::ChartSeries &series : data.series) {
        auto *set = new QBarSet(series.name);
        for (auto value = series.values.rbegin(); value != series.values.rend(); ++value)
            set->append(*value);                       // the axis counts from below
        set->setColor(seriesColour(index++));
        set->setPen(QPen(Qt::white, 2));
        bars->append(set);
    }
    return bars;
}

QValueAxis *valueAxis(double end, double step, const QFont &font)
{
    auto *axis = new QValueAxis;
    axis->setRange(0, end);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(step);
    axis->setLabelFormat(u"%.0f"_s);
    axis->setLabelsFont(font);
    axis->setLabelsColor(Qt::black);
    axis->setGridLineColor(chartGridColour);
    axis->setLinePenColor(chartAxisColour);
    return axis;
}

}

QChart *barChart(const core::ChartData &data, double end, double step, const QFont &font)
{
    auto *chart = new QChart;
    chart->setLocale(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    chart->setLocalizeNumbers(true);
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();

    QHorizontalStackedBarSeries *bars = stackedBars(data);
    chart->addSeries(bars);
    auto *communes = new QBarCategoryAxis;
    communes->append(QStringList(data.categories.rbegin(), data.categories.rend()));
    communes->setLabelsVisible(false);
    communes->setGridLineVisible(false);
    QValueAxis *values = valueAxis(end, step, font);
    chart->addAxis(communes, Qt::AlignLeft);
    chart->addAxis(values, Qt::AlignBottom);
    bars->attachAxis(communes);
    bars->attachAxis(values);
    return chart;
}

}
