#include "tests/shape/source_tree.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QStringList coreOrder{u"base"_s, u"store"_s, u"integrity"_s, u"backup"_s, u"sheet"_s, u"document"_s, u"places"_s, u"households"_s,
                            u"eligibility"_s, u"papers"_s, u"support"_s, u"cases"_s, u"reporting"_s, u"intake"_s, u"history"_s, u"forms"_s};
const QStringList uiOrder{u"base"_s, u"jobs"_s, u"widgets"_s, u"models"_s, u"printing"_s, u"charts"_s, u"dialogs"_s, u"pages"_s};

QStringList includesOf(const QString &file)
{
    static const QRegularExpression include(uR"re(^#include "([^"]+)")re"_s);
    QStringList included;
    for (const QString &line : shape::linesOf(file))
        if (const auto match = include.match(line); match.hasMatch())
            included.append(match.captured(1));
    return included;
}

// A file directly in the layer's folder stands on top of all its sub-folders.
int rankOf(const QString &path, const QStringList &order)
{
    const QStringList parts = path.split(u'/');
    return parts.size() == 2 ? int(order.size()) : int(order.indexOf(parts.at(1)));
}

QStringList outOfOrder(const QString &layer, const QStringList &order, const QStringList &forbiddenLayers)
{
    QStringList findings;
    for (const QString &file : shape::sources(layer))
        for (const QString &included : includesOf(file)) {
            const QString target = included.section(u'/', 0, 0);
            const bool upward = target == layer && rankOf(included, order) > rankOf(file, order);
            if (upward || forbiddenLayers.contains(target))
                findings.append(file + u" includes "_s + included);
        }
    return findings;
}

}

TEST_CASE("a folder of the core includes only folders before it", "[shape]")
{
    CHECK(outOfOrder(u"core"_s, coreOrder, {u"ui"_s, u"app"_s, u"tests"_s}).join(u'\n') == QString());
}

TEST_CASE("a folder of the window includes only folders before it", "[shape]")
{
    CHECK(outOfOrder(u"ui"_s, uiOrder, {u"app"_s, u"tests"_s}).join(u'\n') == QString());
}

TEST_CASE("every folder of the core and the window has its place in the order", "[shape]")
{
    const QDir root(QStringLiteral(ANCU_SOURCE_DIR));
    for (const QString &folder : QDir(root.filePath(u"core"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        CHECK(coreOrder.contains(folder));
    for (const QString &folder : QDir(root.filePath(u"ui"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        CHECK(uiOrder.contains(folder));
}

TEST_CASE("the core knows no widgets and no painting", "[shape]")
{
    static const QRegularExpression graphics(uR"(^#include <Q(Widget|Application|Painter|Font|Image|Pixmap|Dialog|Label|Printer|Chart|TextDocument|Icon|Color))"_s);
    QStringList findings;
    for (const QString &file : shape::sources(u"core"_s))
        for (const QString &line : shape::linesOf(file))
            if (graphics.match(line).hasMatch())
                findings.append(file + u": "_s + line);

    CHECK(findings.join(u'\n') == QString());
}
