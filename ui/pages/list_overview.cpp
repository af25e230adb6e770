#include "ui/pages/list_overview.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "core/places/place_name.h"
#include "ui/base/icons.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct OverviewText { Q_DECLARE_TR_FUNCTIONS(ui::ListOverview) };

QString stateText(const ListOverview &row)
{
    if (row.progress.hasCases())
        return titleOf(row.progress.stage);
    return row.list.isFrozen() ? OverviewText::tr("Frozen", "a support list") : OverviewText::tr("Open", "a support list");
}

QIcon stateIcon(const ListOverview &row)
{
    if (row.progress.openComplaints() > 0 && !row.list.isFrozen())
        return icon(u"emblem-warning"_s);
    return row.list.isFrozen() ? icon(u"task-complete"_s) : icon(u"document-edit"_s);
}

QString stateTip(const ListOverview &row)
{
    if (row.progress.hasCases())
        return standingText(row.progress);
    return row.list.isFrozen() ? OverviewText::tr("Frozen on %1: prints the same for ever.").arg(core::screenDate(row.list.frozenOn))
                               : OverviewText::tr("Open: households can still be taken off.");
}

QString decisionText(const ListOverview &row)
{
    if (!row.progress.decision)
        return {};
    const QString number = core::fullNumberOf(*row.progress.decision) + u", "_s + core::screenDate(row.progress.decision->signedOn);
    const int adjusted = row.progress.adjustingDecisions;
    return adjusted == 0 ? number : QString(number + u" · "_s + OverviewText::tr("adjusted %Ln time(s)", nullptr, adjusted));
}

QString titleTip(const ListOverview &row)
{
    return row.list.title + u'\n' + OverviewText::tr("Entitled on %1").arg(core::screenDate(row.list.asOf));
}

}

std::vector<ListOverview> listsInView(const Workspace &workspace)
{
    core::Database &database = workspace.database();
    const auto places = workspace.placesInView();
    std::vector<ListOverview> rows;
    for (core::SupportList &list : core::supportLists(database)) {
        if (!places.isEverywhere && std::find(places.places.begin(), places.places.end(), list.place) == places.places.end())
            continue;
        ListOverview row{.list = std::move(list)};
        row.unit = workspace.places().nameOf(row.list.place);
        row.progress = progressOf(database, row.list.id, workspace.openRegister().today());
        row.households = database.value<int>(u"SELECT COUNT(*) FROM standing_line WHERE list_id = ?"_s, row.list.id);
        row.money = database.value<core::Money>(u"SELECT COALESCE(SUM(amount), 0) FROM standing_line WHERE list_id = ?"_s, row.list.id);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<core::ListedHousehold> householdsOf(core::Database &database, const ListProgress &progress)
{
    if (progress.adjustingDecisions == 0)
        return core::listedHouseholds(database, progress.list.id);
    std::vector<core::ListedHousehold> households;
    for (core::StandingLine &line : core::listOn(database, progress.list.id, QDate(9999, 12, 31)))
        households.push_back(std::move(line.household));
    return households;
}

std::vector<TableColumn<ListOverview>> overviewColumns()
{
    using Row = ListOverview;
    return {
        {.title = OverviewText::tr("Unit"), .text = [](const Row &row) -> QString { return core::shortPlaceName(row.unit); }},
        {.title = OverviewText::tr("Batch"), .text = [](const Row &row) -> QString { return QString::number(row.list.batch); }, .alignment = Qt::AlignRight},
        {.title = OverviewText::tr("Households"), .text = [](const Row &row) -> QString { return core::grouped(qint64(row.households)); },
         .alignment = Qt::AlignRight},
        {.title = OverviewText::tr("Support (đồng)"), .text = [](const Row &row) -> QString { return core::grouped(row.money); },
         .alignment = Qt::AlignRight},
        {.title = OverviewText::tr("State"), .text = stateText, .icon = stateIcon, .toolTip = stateTip},
        {.title = OverviewText::tr("Decision"), .text = decisionText, .toolTip = [](const Row &row) -> QString { return standingText(row.progress); }},
        {.title = OverviewText::tr("Title", "of a support list"), .text = [](const Row &row) -> QString { return row.list.title; }, .toolTip = titleTip},
    };
}

}
