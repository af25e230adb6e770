#include "ui/base/colours.h"

#include "tests/support/catch.h"

#include <QGuiApplication>

using namespace ui;

namespace {

struct Pair {
    const char *what;
    QPalette::ColorRole text;
    QPalette::ColorRole ground;
};

// What the program's windows put upon each other.
const std::vector<Pair> pairs{
    {"text of a window", QPalette::WindowText, QPalette::Window},       {"text of a cell", QPalette::Text, QPalette::Base},
    {"text of every second line", QPalette::Text, QPalette::AlternateBase}, {"text of a button", QPalette::ButtonText, QPalette::Button},
    {"a chosen cell", QPalette::HighlightedText, QPalette::Highlight},  {"a hint in an empty field", QPalette::PlaceholderText, QPalette::Base},
    {"a notice", QPalette::ToolTipText, QPalette::ToolTipBase},         {"a link in a text", QPalette::Link, QPalette::Base},
    {"a link of a window", QPalette::Link, QPalette::Window},           {"a link that was followed", QPalette::LinkVisited, QPalette::Base}};

void checkThatAllCanBeRead(const QPalette &palette)
{
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
        for (const Pair &pair : pairs) {
            const QColor ground = palette.color(group, pair.ground);
            INFO(pair.what << ": " << palette.color(group, pair.text).name(QColor::HexArgb).toStdString() << " on " << ground.name().toStdString());
            CHECK(contrast(seenOn(ground, palette.color(group, pair.text)), ground) >= readableContrast);
        }
}

}

TEST_CASE("contrast is counted as WCAG does", "[colours]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1.0));
    CHECK(contrast(QColor(0x76, 0x76, 0x76), Qt::white) == Approx(4.54).margin(0.01));
    CHECK(contrast(QColor(0x30, 0x8c, 0xc6), Qt::white) == contrast(Qt::white, QColor(0x30, 0x8c, 0xc6)));
    CHECK(seenOn(Qt::white, QColor(0, 0, 0, 128)).name() == u"#7f7f7f");
}

TEST_CASE("every ink of the program can be read on each ground it may stand on", "[colours]")
{
    const QPalette palette = readablePalette(QGuiApplication::palette());
    for (const QColor &ink : {ink::good, ink::bad, ink::doubtful, ink::missing, ink::aside})
        for (const QPalette::ColorRole role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) {
            const QColor ground = palette.color(role);
            INFO(ink.name().toStdString() << " on " << ground.name().toStdString());
            CHECK(contrast(ink, ground) >= readableContrast);
        }
    for (const QColor &light : {ground::unreadable, ground::draft})
        CHECK(contrast(Qt::black, light) >= readableContrast);
}

TEST_CASE("chosen cells, hints, notices and links can be read", "[colours]")
{
    CHECK(contrast(QColor(0x30, 0x8c, 0xc6), Qt::white) < readableContrast);   // what Qt's own style gives to a chosen cell

    checkThatAllCanBeRead(readablePalette(QGuiApplication::palette()));
}

TEST_CASE("a selection that can be read keeps the colours of the system", "[colours]")
{
    QPalette dark(QColor(0x35, 0x35, 0x35), QColor(0x23, 0x23, 0x23));
    dark.setColor(QPalette::Highlight, QColor(0x1f, 0x4e, 0x79));
    dark.setColor(QPalette::HighlightedText, Qt::white);

    const QPalette palette = readablePalette(dark);

    CHECK(palette.color(QPalette::Highlight) == QColor(0x1f, 0x4e, 0x79));
    CHECK(palette.color(QPalette::HighlightedText) == QColor(Qt::white));
    CHECK(contrast(seenOn(palette.color(QPalette::Base), palette.color(QPalette::PlaceholderText)), palette.color(QPalette::Base)) >= readableContrast);
}
