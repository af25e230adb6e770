#include "ui/pages/merged_lines.h"

#include "ui/dialogs/history_dialog.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::MergedLines)
};

QString described(core::Database &database, core::Id<core::Household> id)
{
    const auto household = database.find(id);
    if (!household)
        return {};
    const auto hamlet = database.find(household->hamlet);
    QStringList parts{household->headName, household->headBirth.shown(), hamlet ? hamlet->name : QString(), household->code};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

}

std::vector<MergedLine> mergedLines(core::Database &database)
{
    std::vector<MergedLine> lines;
    for (const core::HouseholdMerge &merge : core::householdMerges(database)) {
        const auto history = core::historyOf(database, u"household_merge"_s, merge.id.value);
        const auto unit = history.empty() ? std::nullopt : core::journalUnit(database, history.front().unit);
        lines.push_back({merge, described(database, merge.gone), described(database, merge.kept), unit.value_or(core::JournalUnit())});
    }
    return lines;
}

std::vector<TableColumn<MergedLine>> mergedColumns()
{
    return {{Words::tr("Closed household"), &MergedLine::gone},
            {Words::tr("Merged into"), &MergedLine::kept},
            {Words::tr("Time"), [](const MergedLine &line) -> QString { return timeText(line.unit); }},
            {Words::tr("Person"), [](const MergedLine &line) -> QString { return line.unit.person; }},
            {Words::tr("Reason"), [](const MergedLine &line) -> QString { return line.unit.reason; }}};
}

}
