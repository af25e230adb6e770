#include "ui/dialogs/key_card.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::KeyCard)
};

struct Key {
    QString keys;
    QString what;
};

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…').section(u':', 0, 0).trimmed();
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        if (const QString text = sequence.toString(QKeySequence::NativeText); !keys.contains(text))
            keys.append(text);
    return keys.join(Words::tr(" or ", "between two keys"));
}

// Keys that are no commands: what a form, a table and a pair of look-alikes understand.
std::vector<std::pair<QString, std::vector<Key>>> keysOfEntry()
{
    return {{Words::tr("In a form"),
             {{u"Enter"_s, Words::tr("Next field")},
              {u"Ctrl+Enter"_s, Words::tr("Save and enter the next household")},
              {u"Ctrl+S"_s, Words::tr("Save")},
              {u"Esc"_s, Words::tr("Close; what is not saved stays as a draft")}}},
            {Words::tr("In a table"),
             {{Words::tr("Enter"), Words::tr("Open; while a cell is typed: keep it and go down")},
              {Words::tr("F2, or just type"), Words::tr("Change the cell (list of households)")},
              {u"Tab"_s, Words::tr("Keep what was typed and go right")},
              {u"Alt+↓"_s, Words::tr("Filter by the column")},
              {u"Ctrl+C"_s, Words::tr("Copy with headings, to paste into Excel")}}},
            {Words::tr("Pairs that look alike"), {{u"1, 2, 3"_s, Words::tr("Keep the first, the second, both")}}}};
}

QString cardTitle()
{
    return Words::tr("Keys of An Cư");
}

std::vector<core::HeadingCell> tableHeading()
{
    return {{Words::tr("Keys"), 0, 0}, {Words::tr("What they do"), 0, 1}};
}

core::TableRow groupRow(const QString &title)
{
    return {.cells = {{.value = title, .bold = true, .columns = 2}, {}}, .kind = core::TableRow::Kind::Group};
}

core::TableRow keyRow(const Key &key)
{
    return {.cells = {{.value = key.keys}, {.value = key.what}}};
}

}

core::Document keyCard(const std::vector<KeyGroup> &groups)
{
    core::Table table{.columns = {{55, core::Alignment::Left}, {110, core::Alignment::Left}}, .heading = tableHeading()};
    const auto add = [&](const QString &title, const std::vector<Key> &keys) {
        if (keys.empty())
            return;
        table.rows.push_back(groupRow(title));
        std::transform(keys.begin(), keys.end(), std::back_inserter(table.rows), keyRow);
    };
    for (const KeyGroup &group : groups) {
        std::vector<Key> keys;
        for (const QAction *action : group.actions)
            if (action && !action->shortcuts().isEmpty())
                keys.push_back({keysOf(*action), plain(action->text())});
        add(plain(group.title), keys);
    }
    for (const auto &[title, keys] : keysOfEntry())
        add(title, keys);
    core::Document card{.title = cardTitle()};
    card.blocks = {core::Heading{.title = cardTitle().toUpper(), .subtitle = {}, .note = {}}, table};
    return card;
}

}
