#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"
#include "ui/pages/charts_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QAction>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Charts : support::OpenWorkspace {
    ui::ChartsPage page{workspace};

    bool shows(const QString &code, qsizetype communes)
    {
        return QTest::qWaitFor([&] { return page.chart() && page.chart()->code == code && page.chart()->categories.size() == communes; });
    }
    QAction *command(const QString &shortText)
    {
        for (QAction *action : page.commands())
            if (action->iconText() == shortText)
                return action;
        return nullptr;
    }
};

}

TEST_CASE_METHOD(Charts, "the chart page counts as soon as it is shown and again when a household is entered", "[charts]")
{
    page.show();
    REQUIRE(shows(u"nhu_cau"_s, 16));
    CHECK(page.chart()->series.empty());

    enter(u"18310"_s);

    CHECK(QTest::qWaitFor([&] { return page.chart()->series.size() == 1; }));
}

TEST_CASE_METHOD(Charts, "another chart and the units after a reform are a choice away", "[charts]")
{
    page.show();
    REQUIRE(shows(u"nhu_cau"_s, 16));
    const auto boxes = page.findChildren<QComboBox *>();

    boxes.at(0)->setCurrentIndex(2);
    boxes.at(1)->setCurrentIndex(boxes.at(1)->count() - 1);

    CHECK(shows(u"kinh_phi"_s, 5));
}

TEST_CASE_METHOD(Charts, "a chart is saved where the officer says and copied as a picture", "[charts]")
{
    page.show();
    REQUIRE(shows(u"nhu_cau"_s, 16));
    ask.path = folder.filePath(u"bieu-do.png"_s);

    command(u"Picture"_s)->trigger();
    command(u"Copy"_s)->trigger();

    CHECK(QImage(ask.path).size() == QSize(1920, 1080));
    CHECK(QGuiApplication::clipboard()->image().size() == QSize(1920, 1080));
    CHECK(ask.told.isEmpty());
}

TEST_CASE_METHOD(Charts, "a chart that cannot be written is told, not lost", "[charts]")
{
    page.show();
    REQUIRE(shows(u"nhu_cau"_s, 16));
    ask.path = folder.filePath(u"khong/co/bieu-do.png"_s);

    command(u"Picture"_s)->trigger();

    REQUIRE(ask.told.size() == 1);
    CHECK(ask.told.first().contains(u"bieu-do.png"_s));
}
