#include "tests/support/catch.h"
#include "ui/base/colours.h"
#include "ui/charts/chart_output.h"
#include "ui/charts/chart_palette.h"
#include "ui/charts/chart_scene.h"

#include <QClipboard>
#include <QGraphicsSimpleTextItem>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace core;
using namespace ui;
using namespace Qt::StringLiterals;

namespace {

/// The sixteen communes of Đức Thọ, as in a real first round.
ChartData needByCategory()
{
    return {.code = u"nhu_cau"_s, .title = u"Số hộ có nhu cầu hỗ trợ nhà ở theo đối tượng"_s, .subtitle = u"Huyện Đức Thọ - số liệu đến ngày 01/3/2025"_s,
            .unit = u"hộ"_s,
            .categories = {u"An Dũng"_s, u"Bùi La Nhân"_s, u"Đức Đồng"_s, u"Đức Lạng"_s, u"Đức Lĩnh"_s, u"Đức Thọ"_s, u"Hòa Lạc"_s, u"Lâm Trung Thủy"_s,
                           u"Liên Minh"_s, u"Quang Vĩnh"_s, u"Tân Dân"_s, u"Tân Hương"_s, u"Thanh Bình Thịnh"_s, u"Trường Sơn"_s, u"Tùng Ảnh"_s, u"Yên Hồ"_s},
            .series = {{u"Người có công, thân nhân liệt sĩ"_s, {3, 2, 5, 1, 0, 4, 2, 6, 1, 0, 2, 3, 7, 2, 5, 1}},
                       {u"Hộ nghèo"_s, {12, 9, 14, 8, 7, 5, 11, 16, 6, 9, 10, 13, 21, 8, 9, 7}},
                       {u"Hộ cận nghèo"_s, {8, 7, 9, 5, 6, 4, 7, 11, 3, 6, 5, 8, 14, 5, 7, 6}},
                       {u"Hộ bị thiên tai"_s, {2, 0, 3, 1, 0, 0, 4, 1, 2, 0, 1, 2, 3, 1, 0, 2}},
                       {u"Hoàn cảnh khó khăn khác"_s, {1, 1, 0, 0, 2, 0, 1, 0, 0, 1, 0, 0, 2, 1, 0, 0}},
                       {u"Chưa phân loại"_s, {0, 1, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0, 3, 0, 1, 0}}},
            .notes = {u"Mỗi hộ tính một lần; hộ thuộc nhiều đối tượng tính theo thứ tự: người có công, thân nhân liệt sĩ - hộ nghèo - hộ cận nghèo - hộ bị thiên tai - "
                      u"hộ mới thoát nghèo - hoàn cảnh khó khăn khác."_s, u"Nguồn: sổ hộ gia đình của chương trình An Cư."_s}};
}

std::vector<QGraphicsSimpleTextItem *> labels(const QGraphicsScene &scene)
{
    std::vector<QGraphicsSimpleTextItem *> found;
    for (QGraphicsItem *item : scene.items())
        if (auto *label = qgraphicsitem_cast<QGraphicsSimpleTextItem *>(item); label && !label->parentItem())
            found.push_back(label);
    return found;
}

}

TEST_CASE("every commune's name stands in full on the chart", "[charts]")
{
    const ChartData data = needByCategory();
    const auto scene = chartScene(data);

    QStringList shown;
    for (const QGraphicsSimpleTextItem *label : labels(*scene))
        shown.append(label->text());

    for (const QString &commune : data.categories)
        CHECK(shown.count(commune) == 1);
}

TEST_CASE("no label leaves the picture or lies on another", "[charts]")
{
    const auto scene = chartScene(needByCategory());
    const auto all = labels(*scene);

    REQUIRE(all.size() > 16);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QRectF box = all[i]->sceneBoundingRect();
        CHECK(QRectF(0, 0, 1920, 1080).contains(box));
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            INFO(all[i]->text().toStdString() << " / " << all[j]->text().toStdString());
            CHECK_FALSE(box.adjusted(1, 4, -1, -4).intersects(all[j]->sceneBoundingRect().adjusted(1, 4, -1, -4)));
        }
    }
}

TEST_CASE("the marks of an axis are round whole numbers", "[charts]")
{
    const auto [highest, step] = GENERATE(table<double, double>({{0, 1}, {3, 1}, {8, 1}, {9, 2}, {50, 10}, {139, 20}, {1410, 200}, {83'780, 20'000}}));

    CHECK(axisStep(highest) == step);
}

TEST_CASE("figures are read on every colour of the chart", "[charts]")
{
    CHECK(textColourOn(seriesColour(0)) == QColor(Qt::white));
    CHECK(textColourOn(seriesColour(1)) == QColor(Qt::black));
    for (int series = 0; series < 8; ++series) {
        INFO("series " << series);
        CHECK(contrast(textColourOn(seriesColour(series)), seriesColour(series)) >= readableContrast);
    }
    CHECK(contrast(chartNoteColour, Qt::white) >= readableContrast);
}

TEST_CASE("a chart is written as picture, drawing and page", "[charts]")
{
    const QTemporaryDir folder;
    for (const QString &kind : chartFileKinds()) {
        const QString path = folder.filePath(u"biểu đồ."_s + kind);
        writeChart(needByCategory(), path);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.size() > 5'000);
    }
    const QImage image(folder.filePath(u"biểu đồ.png"_s));
    CHECK(image.size() == QSize(1920, 1080));
    CHECK_FALSE(image.hasAlphaChannel());
}

TEST_CASE("a chart is refused with another ending and in a folder that is not there", "[charts]")
{
    CHECK_THROWS_AS(writeChart(needByCategory(), u"bieu-do.docx"_s), Error);
    CHECK_THROWS_AS(writeChart(needByCategory(), QTemporaryDir().filePath(u"khong/co/bieu-do.png"_s)), Error);
}

TEST_CASE("a chart is copied as a picture", "[charts]")
{
    copyChart(needByCategory());

    CHECK(QGuiApplication::clipboard()->image().size() == QSize(1920, 1080));
}

TEST_CASE("a chart without figures says so", "[charts]")
{
    const auto scene = chartScene({.title = u"Kinh phí đề nghị theo nguồn vốn"_s, .unit = u"triệu đồng"_s, .categories = {u"Tùng Ảnh"_s}});

    REQUIRE(labels(*scene).size() == 1);
    CHECK(labels(*scene).front()->text() == u"Chưa có số liệu"_s);
}
