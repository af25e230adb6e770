// What a screen reader says and where the Tab key goes: read back from the widgets themselves.

#include "tests/support/catch.h"
#include "tests/ui/all_windows.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

// The parts that Qt makes for itself (the line of a spin box, the view of a combo box) are spoken of through their owner.
bool isPartOfAnother(const QWidget *widget)
{
    return !widget->objectName().isEmpty() && widget->objectName().startsWith("qt_"_L1);
}

QString described(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u" \""_s + widget->objectName() + u"\" in "_s
        + QString::fromLatin1(widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "nothing");
}

QStringList nameless(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool canBeReached = widget->isVisibleTo(&window) && (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (canBeReached && !isPartOfAnother(widget) && nameOf(widget).isEmpty())
            found.append(described(widget));
    }
    return found;
}

// From the first widget on, along the chain of Tab.
QStringList reachedByTab(QWidget &window)
{
    QStringList names;
    QWidget *widget = window.nextInFocusChain();
    for (; widget && widget != &window; widget = widget->nextInFocusChain())
        if (widget->isVisibleTo(&window) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 && !isPartOfAnother(widget))
            names.append(nameOf(widget));
    return names;
}

}

TEST_CASE("whatever the Tab key reaches has a name for a screen reader", "[accessible]")
{
    support::AllWindows windows;
    windows.forEachView([](const QWidget &window, const QString &name) {
        INFO(name.toStdString());
        CHECK(nameless(window).join(u'\n') == QString());
    });
}

TEST_CASE("the pages of a list's way have names for a screen reader too", "[accessible]")
{
    support::OpenCases open;
    ui::FollowDialog way(open.workspace, open.verified(1));
    way.show();
    for (int page = 0; page < 5; ++page) {
        way.showPage(ui::FollowDialog::Page(page));
        INFO("page " << page);
        CHECK(nameless(way).join(u'\n') == QString());
    }
}

namespace {

// Each window in Vietnamese, whose words are the longer ones.
void checkThatAllFit(QSize room)
{
    QTranslator vietnamese;
    REQUIRE(vietnamese.load(u":/i18n/ancu_vi.qm"_s));
    QCoreApplication::installTranslator(&vietnamese);
    support::AllWindows windows;
    windows.forEachView([room](const QWidget &window, const QString &name) {
        INFO(name.toStdString());
        CHECK(window.minimumSizeHint().width() <= room.width());
        CHECK(window.minimumSizeHint().height() <= room.height());
    });
}

}

TEST_CASE("with large text every window still fits the smallest screen", "[accessible]")
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(12);
    QApplication::setFont(large);
    checkThatAllFit({1366, 700});   // without the task bar and the title
    QApplication::setFont(usual);
}

TEST_CASE("at 150 % of the size every window still fits the smallest screen", "[accessible]")
{
    checkThatAllFit({910, 465});
}

TEST_CASE("in the household's form Tab goes as one reads", "[accessible]")
{
    support::OpenWorkspace open;
    ui::HouseholdEditor editor(open.workspace, {});
    editor.show();

    const QStringList reached = reachedByTab(editor);

    const QStringList read{u"Name of the head"_s, u"Born"_s, u"Gender"_s, u"Identity number"_s, u"Issued on"_s, u"Issued by"_s};
    INFO(reached.join(u" | "_s).toStdString());
    CHECK(reached.mid(0, read.size()) == read);
}
