#include "ui/models/household_columns.h"

#include "core/base/number_format.h"
#include "core/households/category.h"
#include "core/households/identity_number.h"
#include "ui/base/icons.h"
#include "ui/models/commune_column.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct ColumnText { Q_DECLARE_TR_FUNCTIONS(ui::HouseholdColumns) };

using Line = core::HouseholdLine;

QIcon questionIcon(const Line &line)
{
    return line.questions > 0 ? icon(u"emblem-question"_s) : QIcon();
}

QString questionTip(const Line &line)
{
    return line.questions > 0 ? ColumnText::tr("%n open question(s)", nullptr, line.questions) : QString();
}

QString membersText(const Line &line)
{
    return line.members > 0 ? QString::number(line.members) : QString();
}

QString areaText(const Line &line)
{
    return line.area ? core::decimalText(*line.area, 1) : QString();
}

}

std::vector<TableColumn<Line>> householdColumns(const core::PlaceBook &places, const std::function<QDate()> &day)
{
    return {
        {.title = ColumnText::tr("Head of household"), .text = &Line::name, .icon = questionIcon, .toolTip = questionTip},
        {.title = ColumnText::tr("Born"), .text = [](const Line &line) -> QString { return line.birth.shown(); }},
        {.title = ColumnText::tr("Identity number"), .text = [](const Line &line) -> QString { return core::maskedNumber(line.number); }},
        {.title = ColumnText::tr("Hamlet"), .text = &Line::hamlet},
        communeColumn<Line>(ColumnText::tr("Commune"), places, day),
        {.title = ColumnText::tr("Members"), .text = membersText, .alignment = Qt::AlignRight},
        {.title = ColumnText::tr("Categories"), .text = [](const Line &line) -> QString { return core::categoryTitles(line.categories); }},
        {.title = ColumnText::tr("Need", "new house or repair"), .text = [](const Line &line) -> QString { return core::needTitle(line.need); }},
        {.title = ColumnText::tr("Area (m²)"), .text = areaText, .alignment = Qt::AlignRight},
    };
}

}
