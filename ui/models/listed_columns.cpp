#include "ui/models/listed_columns.h"

#include "core/base/number_format.h"
#include "core/base/sort_key.h"
#include "core/households/category.h"
#include "core/places/place_name.h"
#include "ui/widgets/verdict_words.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct ListedText { Q_DECLARE_TR_FUNCTIONS(ui::ListedColumns) };

using Line = core::ListedHousehold;

QString amountText(const Line &line)
{
    return core::grouped(line.amount);
}

QString amountTip(const Line &line)
{
    QStringList sources;
    for (const core::SourceAmount &source : line.amounts)
        sources.append(core::sourceTitle(source.source) + u": "_s + core::grouped(source.amount));
    if (!line.verified)
        sources.append(ListedText::tr("The level of support was not checked against the text of its decision."));
    return sources.join(u'\n');
}

}

std::vector<TableColumn<Line>> listedColumns()
{
    return {
        {.title = ListedText::tr("Head of household"), .text = &Line::name,
         .sortValue = [](const Line &line) -> QVariant { return core::nameSortKey(line.name); },
         .toolTip = [](const Line &line) -> QString { return line.note; }},
        {.title = ListedText::tr("Born"), .text = [](const Line &line) -> QString { return line.birth.shown(); },
         .sortValue = [](const Line &line) -> QVariant { return line.birth.iso(); }},
        {.title = ListedText::tr("Hamlet"), .text = &Line::hamlet},
        {.title = ListedText::tr("Commune"), .text = [](const Line &line) -> QString { return core::shortPlaceName(line.placeName); }},
        {.title = ListedText::tr("Help", "new house or repair"), .text = [](const Line &line) -> QString { return core::needTitle(line.need); }},
        {.title = ListedText::tr("Support (đồng)"), .text = amountText, .alignment = Qt::AlignRight,
         .sortValue = [](const Line &line) -> QVariant { return line.amount.dong(); }, .toolTip = amountTip},
        {.title = ListedText::tr("Categories"), .text = &Line::categories},
        {.title = ListedText::tr("Stream", "of support"), .text = [](const Line &line) -> QString { return streamWord(line.stream); }},
    };
}

ListTotals totalsOf(const std::vector<Line> &households)
{
    ListTotals totals;
    for (const Line &line : households) {
        ++totals.households;
        totals.newHouses += line.need == core::Need::NewHouse;
        totals.repairs += line.need == core::Need::Repair;
        totals.money += line.amount;
        totals.verified = totals.verified && line.verified;
    }
    return totals;
}

QString totalsText(const ListTotals &totals)
{
    const QStringList parts{ListedText::tr("%Ln household(s)", nullptr, totals.households), ListedText::tr("%Ln new house(s)", nullptr, totals.newHouses),
                            ListedText::tr("%Ln repair(s)", nullptr, totals.repairs), ListedText::tr("%1 đồng", "money").arg(core::grouped(totals.money))};
    return parts.join(u" · "_s);
}

}
