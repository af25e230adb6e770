#include "ui/pages/history_columns.h"

#include "core/base/number_format.h"
#include "ui/base/colours.h"
#include "ui/base/icons.h"
#include "ui/dialogs/history_dialog.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct HistoryText { Q_DECLARE_TR_FUNCTIONS(ui::HistoryColumns) };

using core::FoundUnit;
using Kind = core::RecordChange::Kind;

QIcon stateIcon(const FoundUnit &unit)
{
    switch (unit.state) {
    case core::UnitState::TakenBack: return icon(u"edit-undo"_s);
    case core::UnitState::Final: return icon(u"task-complete"_s);
    case core::UnitState::Stands: break;
    }
    return {};
}

QBrush stateColour(const FoundUnit &unit)
{
    return unit.state == core::UnitState::TakenBack ? QBrush(ink::aside) : QBrush();
}

QString whatText(const FoundUnit &unit)
{
    return unit.unit.undoes == 0 ? unit.unit.title : HistoryText::tr("Undo or redo: %1").arg(unit.unit.title);
}

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Added: return HistoryText::tr("entered", "a record");
    case Kind::Removed: return HistoryText::tr("removed", "a record");
    case Kind::Erased: return HistoryText::tr("text erased by law", "a record");
    case Kind::Changed: break;
    }
    return HistoryText::tr("changed", "a record");
}

}

QString stateWord(core::UnitState state)
{
    switch (state) {
    case core::UnitState::TakenBack: return HistoryText::tr("undone", "a unit of work");
    case core::UnitState::Final: return HistoryText::tr("final", "a unit of work");
    case core::UnitState::Stands: break;
    }
    return {};
}

std::vector<TableColumn<FoundUnit>> unitColumns()
{
    return {
        {.title = HistoryText::tr("No."), .text = [](const FoundUnit &unit) -> QString { return QString::number(unit.unit.id); }, .alignment = Qt::AlignRight,
         .colour = stateColour},
        {.title = HistoryText::tr("Time"), .text = [](const FoundUnit &unit) -> QString { return timeText(unit.unit); }, .colour = stateColour},
        {.title = HistoryText::tr("Person"), .text = [](const FoundUnit &unit) -> QString { return unit.unit.person; }, .colour = stateColour},
        {.title = HistoryText::tr("What was done"), .text = whatText, .colour = stateColour},
        {.title = HistoryText::tr("Records"), .text = [](const FoundUnit &unit) -> QString { return core::grouped(unit.unit.entries); },
         .alignment = Qt::AlignRight, .colour = stateColour},
        {.title = HistoryText::tr("State"), .text = [](const FoundUnit &unit) -> QString { return stateWord(unit.state); }, .icon = stateIcon, .colour = stateColour},
        {.title = HistoryText::tr("Computer"), .text = [](const FoundUnit &unit) -> QString { return unit.unit.computer; }, .colour = stateColour},
        {.title = HistoryText::tr("Reason"), .text = [](const FoundUnit &unit) -> QString { return unit.unit.reason; }, .colour = stateColour},
    };
}

std::vector<ChangeRow> rowsOf(std::vector<core::RecordChange> changes)
{
    std::vector<ChangeRow> rows;
    for (core::RecordChange &change : changes) {
        const std::vector<core::FieldChange> fields = std::exchange(change.fields, {});
        if (fields.empty())
            rows.push_back({change, {}});
        for (const core::FieldChange &field : fields)
            rows.push_back({change, field});
    }
    return rows;
}

std::vector<TableColumn<ChangeRow>> changeColumns()
{
    return {
        {.title = HistoryText::tr("Household"), .text = [](const ChangeRow &row) -> QString { return row.change.householdName; }},
        {.title = HistoryText::tr("Record"), .text = [](const ChangeRow &row) -> QString { return row.change.record; }},
        {.title = HistoryText::tr("Change"), .text = [](const ChangeRow &row) -> QString { return kindWord(row.change.kind); }},
        {.title = HistoryText::tr("Field"), .text = [](const ChangeRow &row) -> QString { return row.field.title; }},
        {.title = HistoryText::tr("Before"), .text = [](const ChangeRow &row) -> QString { return row.field.before; }},
        {.title = HistoryText::tr("After"), .text = [](const ChangeRow &row) -> QString { return row.field.after; }},
    };
}

}
