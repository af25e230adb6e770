#include "ui/models/case_columns.h"

#include "core/base/official_date.h"
#include "core/base/sort_key.h"
#include "core/households/category.h"
#include "core/places/place_name.h"
#include "ui/base/icons.h"
#include "ui/widgets/verdict_words.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct CaseText { Q_DECLARE_TR_FUNCTIONS(ui::CaseColumns) };

using Row = core::CaseLine;

TableColumn<Row> dayColumn(const QString &title, QDate Row::*day, const QString &key)
{
    return {.title = title, .text = [day](const Row &row) -> QString { return core::screenDate(row.*day); },
            .sortValue = [day](const Row &row) -> QVariant { return row.*day; }, .key = key};
}

TableColumn<Row> countColumn(const QString &title, int Row::*count, const QString &key)
{
    return {.title = title, .text = [count](const Row &row) -> QString { return row.*count == 0 ? QString() : QString::number(row.*count); }, .alignment = Qt::AlignRight,
            .sortValue = [count](const Row &row) -> QVariant { return row.*count; },
            .icon = [count](const Row &row) -> QIcon { return row.*count == 0 ? QIcon() : icon(u"emblem-warning"_s); }, .key = key};
}

TableColumn<Row> dueColumn(const std::function<QDate()> &day)
{
    const auto isLate = [day](const Row &row) -> bool { return row.isLate(day()); };
    return {.title = CaseText::tr("Due"),
            .text = [isLate](const Row &row) -> QString {
                return isLate(row) ? CaseText::tr("%1 (late)", "a day").arg(core::screenDate(row.due)) : core::screenDate(row.due); },
            .sortValue = [](const Row &row) -> QVariant { return row.due.isValid() ? row.due : QDate(9999, 12, 31); },
            .icon = [isLate](const Row &row) -> QIcon { return isLate(row) ? icon(u"emblem-warning"_s) : QIcon(); }, .key = u"due"_s};
}

}

std::vector<TableColumn<Row>> caseColumns(const std::function<QDate()> &day)
{
    return {
        {.title = CaseText::tr("Case"), .text = &Row::code, .key = u"code"_s},
        {.title = CaseText::tr("Head of household"), .text = &Row::name, .sortValue = [](const Row &row) -> QVariant { return core::nameSortKey(row.name); }, .key = u"name"_s},
        {.title = CaseText::tr("Born"), .text = [](const Row &row) -> QString { return row.birth.shown(); },
         .sortValue = [](const Row &row) -> QVariant { return row.birth.iso(); }, .key = u"born"_s},
        {.title = CaseText::tr("Hamlet"), .text = &Row::hamlet, .sortValue = [](const Row &row) -> QVariant { return core::sortKey(row.hamlet); }, .key = u"hamlet"_s},
        {.title = CaseText::tr("Commune"), .text = [](const Row &row) -> QString { return core::shortPlaceName(row.commune); },
         .sortValue = [](const Row &row) -> QVariant { return core::sortKey(core::shortPlaceName(row.commune)); }, .key = u"commune"_s},
        {.title = CaseText::tr("Programme"), .text = [](const Row &row) -> QString { return streamWord(row.stream); }, .key = u"programme"_s},
        {.title = CaseText::tr("Help", "new house or repair"), .text = [](const Row &row) -> QString { return core::needTitle(row.need); }, .key = u"help"_s},
        {.title = CaseText::tr("Step"), .text = [](const Row &row) -> QString { return core::titleOf(row.step); },
         .sortValue = [](const Row &row) -> QVariant { return int(row.step); }, .key = u"step"_s},
        dayColumn(CaseText::tr("Since"), &Row::since, u"since"_s),
        dueColumn(day),
        {.title = CaseText::tr("List"), .text = &Row::listTitle, .toolTip = &Row::listTitle, .key = u"list"_s},
        countColumn(CaseText::tr("Papers missing"), &Row::papersMissing, u"papers"_s),
        countColumn(CaseText::tr("Complaints"), &Row::openComplaints, u"complaints"_s),
    };
}

}
