#include "ui/charts/chart_scene.h"

#include "core/base/number_format.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_palette.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsTextItem>
#include <QtMath>

#include <algorithm>
#include <numeric>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double edge = 48;
constexpr double width = 1920 - 2 * edge;
constexpr double axisHeight = 60;
constexpr double tallestRow = 130;     // a single commune must not fill the wall

QFont chartFont(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setFamilies({u"Arial"_s, u"Liberation Sans"_s, u"DejaVu Sans"_s});
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

double sumOfRow(const core::ChartData &data, std::size_t row)
{
    return std::accumulate(data.series.begin(), data.series.end(), 0.0,
                           [row](double sum, const core::ChartSeries &series) -> double { return sum + series.values.at(row); });
}

double highestRow(const core::ChartData &data)
{
    double highest = 0;
    for (std::size_t row = 0; row < std::size_t(data.categories.size()); ++row)
        highest = std::max(highest, sumOfRow(data, row));
    return highest;
}

/// Builds the picture from top and bottom towards the bars, which get the room that is left.
class Composer {
public:
    Composer(const core::ChartData &data, QGraphicsScene &scene) : m_data(data), m_scene(scene), m_highest(highestRow(data)) {}

    void compose()
    {
        heading();
        notes();
        if (m_data.series.empty())
            return nothingToShow();
        legend();
        bars();
    }

private:
    QGraphicsSimpleTextItem *text(const QString &words, const QFont &font, QPointF at, QColor colour = Qt::black)
    {
        QGraphicsSimpleTextItem *item = m_scene.addSimpleText(words, font);
        item->setBrush(colour);
        item->setPos(at);
        return item;
    }

    void heading()
    {
        m_top = paragraph(m_data.title, chartFont(46, QFont::Bold), m_top);
        m_top = paragraph(m_data.subtitle + u" - đơn vị tính: "_s + m_data.unit, chartFont(30), m_top) + 16;
    }

    /// A wrapped text over the whole width; returns where it ends.
    double paragraph(const QString &words, const QFont &font, double top)
    {
        QGraphicsTextItem *item = wrapped(words, font);
        item->setPos(edge, top);
        return top + item->boundingRect().height();
    }

    QGraphicsTextItem *wrapped(const QString &words, const QFont &font)
    {
        auto *item = new QGraphicsTextItem(words);
        item->setFont(font);
        item->setDefaultTextColor(Qt::black);
        item->setTextWidth(width);
        m_scene.addItem(item);
        return item;
    }

    void notes()
    {
        QGraphicsTextItem *item = wrapped(m_data.notes.join(u'\n'), chartFont(20));
        item->setDefaultTextColor(chartNoteColour);
        m_bottom = chartSize.height() - 24 - item->boundingRect().height();
        item->setPos(edge, m_bottom);
    }

    void nothingToShow()
    {
        const QFont font = chartFont(40);
        const QString words = u"Chưa có số liệu"_s;
        const double textWidth = QFontMetricsF(font).horizontalAdvance(words);
        text(words, font, {(chartSize.width() - textWidth) / 2, (m_top + m_bottom) / 2 - 40});
    }

    void legend()
    {
        const QFont font = chartFont(28);
        const QFontMetricsF metrics(font);
        double x = edge;
        int index = 0;
        for (const core::ChartSeries &series : m_data.series) {
            const double needed = 40 + metrics.horizontalAdvance(series.name);
            if (x > edge && x + needed > edge + width) {
                x = edge;
                m_top += metrics.height() + 8;
            }
            m_scene.addRect(x, m_top + 4, 28, 28, QPen(chartFrameColour), seriesColour(index++));
            text(series.name, font, {x + 40, m_top});
            x += needed + 48;
        }
        m_top += metrics.height() + 24;
    }

    void bars()
    {
        const double step = axisStep(m_highest);
        const double end = std::max(step, std::ceil(m_highest / step) * step);
        const double rows = double(m_data.categories.size());
        const double expectedRow = std::min(tallestRow, (m_bottom - axisHeight - m_top) / rows);
        const int namePixels = std::clamp(int(expectedRow * 0.62), 12, 30);
        const QFont nameFont = chartFont(namePixels);
        const QFont totalFont = chartFont(namePixels, QFont::Bold);

        const double left = edge + widestName(nameFont) + 16;
        const double totalRoom = QFontMetricsF(totalFont).horizontalAdvance(figure(m_highest)) + 24;
        QChart *chart = barChart(m_data, end, step, chartFont(26));
        m_scene.addItem(chart);
        chart->setGeometry(left, m_top, edge + width - totalRoom - left, expectedRow * rows + axisHeight - 12);
        chart->layout()->activate();
        m_plot = chart->mapRectToScene(chart->plotArea());
        const double rowHeight = m_plot.height() / rows;
        for (std::size_t row = 0; row < std::size_t(m_data.categories.size()); ++row) {
            const double middle = m_plot.top() + rowHeight * (double(row) + 0.5);
            nameOf(row, middle, nameFont);
            figuresOf(row, middle, end, chartFont(std::max(12, namePixels - 4)), totalFont);
        }
    }

    double widestName(const QFont &font) const
    {
        double widest = 0;
        for (const QString &name : m_data.categories)
            widest = std::max(widest, QFontMetricsF(font).horizontalAdvance(name));
        return widest;
    }

    void nameOf(std::size_t row, double middle, const QFont &font)
    {
        const QFontMetricsF metrics(font);
        const QString &name = m_data.categories.at(qsizetype(row));
        text(name, font, {m_plot.left() - 14 - metrics.horizontalAdvance(name), middle - metrics.height() / 2});
    }

    /// The figure of each part where it fits into it, and the sum at the end of the bar.
    void figuresOf(std::size_t row, double middle, double end, const QFont &font, const QFont &totalFont)
    {
        const double pixelsPerUnit = m_plot.width() / end;
        const QFontMetricsF metrics(font);
        double from = 0;
        int index = 0;
        for (const core::ChartSeries &series : m_data.series) {
            const double value = series.values.at(row);
            const double textWidth = metrics.horizontalAdvance(figure(value));
            if (m_data.series.size() > 1 && value > 0 && textWidth + 10 <= value * pixelsPerUnit)
                text(figure(value), font, {m_plot.left() + (from + value / 2) * pixelsPerUnit - textWidth / 2, middle - metrics.height() / 2},
                     textColourOn(seriesColour(index)));
            from += value;
            ++index;
        }
        text(figure(from), totalFont, {m_plot.left() + from * pixelsPerUnit + 10, middle - QFontMetricsF(totalFont).height() / 2});
    }

    /// Tenths only while the figures are small enough to be read with them.
    QString figure(double value) const { return core::decimalText(value, m_highest < 100 ? 1 : 0); }

    const core::ChartData &m_data;
    QGraphicsScene &m_scene;
    const double m_highest;
    QRectF m_plot;
    double m_top = 28;
    double m_bottom = 0;
};

}

std::unique_ptr<QGraphicsScene> chartScene(const core::ChartData &data)
{
    auto scene = std::make_unique<QGraphicsScene>(QRectF(QPointF(0, 0), chartSize));
    scene->setBackgroundBrush(Qt::white);
    Composer(data, *scene).compose();
    return scene;
}

double axisStep(double highest)
{
    const double wanted = std::max(1.0, highest / 8);
    const double power = qPow(10, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= wanted)
            return factor * power;
    return 10 * power;
}

}
