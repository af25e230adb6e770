// Alt and a letter: each leads to one control of a window, and never to two.

#include "tests/support/catch.h"
#include "tests/ui/all_windows.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

using Reached = QMap<QString, QStringList>;   ///< The texts that one key reaches.

void note(Reached &reached, const QKeySequence &key, const QString &text)
{
    if (!key.isEmpty())
        reached[key.toString()].append(text);
}

Reached reachedIn(QWidget &window)
{
    Reached reached;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window))
            continue;
        if (const auto *button = qobject_cast<QAbstractButton *>(widget); button && button->shortcut() == QKeySequence::mnemonic(button->text()))
            note(reached, button->shortcut(), button->text());
        else if (const auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
            note(reached, QKeySequence::mnemonic(label->text()), label->text());
        else if (const auto *group = qobject_cast<QGroupBox *>(widget))
            note(reached, QKeySequence::mnemonic(group->title()), group->title());
        else if (const auto *tabs = qobject_cast<QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                note(reached, QKeySequence::mnemonic(tabs->tabText(tab)), tabs->tabText(tab));
        else if (const auto *menus = qobject_cast<QMenuBar *>(widget))
            for (const QAction *menu : menus->actions())
                if (menu->isVisible())
                    note(reached, QKeySequence::mnemonic(menu->text()), menu->text());
    }
    return reached;
}

Reached reachedIn(const QMenu &menu)
{
    Reached reached;
    for (const QAction *action : menu.actions())
        if (action->isVisible() && !action->isSeparator())
            note(reached, QKeySequence::mnemonic(action->text()), action->text());
    return reached;
}

QStringList twice(const Reached &reached, const QString &where)
{
    QStringList found;
    for (const auto &[key, texts] : reached.asKeyValueRange())
        if (texts.size() > 1)
            found.append(where + u": "_s + key + u" leads to "_s + texts.join(u" | "_s));
    return found;
}

QStringList reachedTwice()
{
    support::AllWindows windows;
    QStringList found;
    int keys = 0;
    windows.forEachView([&](QWidget &window, const QString &name) {
        const Reached reached = reachedIn(window);
        keys += int(reached.size());
        found += twice(reached, name);
        if (const auto *main = qobject_cast<QMainWindow *>(&window))
            for (const QAction *menu : main->menuBar()->actions())
                found += twice(reachedIn(*menu->menu()), name + u" / "_s + menu->text());
    });
    CHECK(keys > 200);
    found.removeDuplicates();
    return found;
}

QStringList reachedTwiceIn(const QString &language)
{
    QTranslator texts;
    REQUIRE(texts.load(u":/i18n/ancu_"_s + language + u".qm"_s));
    QCoreApplication::installTranslator(&texts);
    return reachedTwice();
}

}

TEST_CASE("in Vietnamese a letter with Alt leads to one control only", "[mnemonics]")
{
    CHECK(reachedTwiceIn(u"vi"_s).join(u'\n') == QString());
}

TEST_CASE("in English a letter with Alt leads to one control only", "[mnemonics]")
{
    CHECK(reachedTwiceIn(u"en"_s).join(u'\n') == QString());
}
