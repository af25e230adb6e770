#include "ui/pages/intake_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::IntakeRows)
};

bool hasIssue(const core::Draft &draft, core::Handling handling)
{
    return std::any_of(draft.issues.begin(), draft.issues.end(), [handling](const core::Issue &issue) -> bool { return issue.handling == handling; });
}

bool isChosen(const core::Draft &draft)
{
    return draft.accepted && canBeAccepted(draft);
}

}

IntakeCounts &IntakeCounts::operator+=(const IntakeCounts &other)
{
    for (std::size_t i = 0; i < byStatus.size(); ++i)
        byStatus[i] += other.byStatus[i];
    for (std::size_t i = 0; i < byHandling.size(); ++i)
        byHandling[i] += other.byHandling[i];
    rows += other.rows;
    accepted += other.accepted;
    withoutCommune += other.withoutCommune;
    leftOut += other.leftOut;
    return *this;
}

std::vector<IntakeRow> rowsShown(const core::Review &review, const IntakeFilter &filter)
{
    std::vector<IntakeRow> shown;
    for (int list = 0; list < int(review.lists.size()); ++list) {
        if (filter.list >= 0 && filter.list != list)
            continue;
        const std::vector<core::Draft> &drafts = review.lists[std::size_t(list)].drafts;
        for (int i = 0; i < int(drafts.size()); ++i) {
            const core::Draft &draft = drafts[std::size_t(i)];
            if ((!filter.status || draft.status == *filter.status) && (!filter.handling || hasIssue(draft, *filter.handling)))
                shown.push_back({list, i});
        }
    }
    return shown;
}

IntakeCounts countsOf(const core::ListReading &list)
{
    IntakeCounts counts;
    for (const core::Draft &draft : list.drafts) {
        ++counts.rows;
        ++counts.byStatus[std::size_t(draft.status)];
        for (const core::Handling handling : allHandlings)
            counts.byHandling[std::size_t(handling)] += hasIssue(draft, handling);
        counts.accepted += isChosen(draft) && draft.place.isStored();
        counts.withoutCommune += isChosen(draft) && !draft.place.isStored();
        counts.leftOut += !draft.accepted && canBeAccepted(draft);
    }
    return counts;
}

IntakeCounts countsOf(const core::Review &review)
{
    IntakeCounts counts;
    for (const core::ListReading &list : review.lists)
        counts += countsOf(list);
    return counts;
}

bool canBeAccepted(const core::Draft &draft)
{
    return draft.status != core::Draft::Status::Rejected && draft.status != core::Draft::Status::Same;
}

const core::ListReading *waitingForCommune(const core::Review &review)
{
    const auto found = std::find_if(review.lists.begin(), review.lists.end(), [](const core::ListReading &list) -> bool { return countsOf(list).withoutCommune > 0; });
    return found == review.lists.end() ? nullptr : &*found;
}

bool lacksCommune(const core::ListReading &list)
{
    return !list.place.isStored()
        && std::any_of(list.drafts.begin(), list.drafts.end(), [](const core::Draft &draft) -> bool { return !draft.place.isStored(); });
}

int unknownColumns(const core::ListReading &list)
{
    return int(std::count_if(list.columns.begin(), list.columns.end(), [](const core::ColumnMatch &column) -> bool { return column.field.isEmpty(); }));
}

QString statusText(core::Draft::Status status)
{
    switch (status) {
    case core::Draft::Status::New: return Words::tr("New");
    case core::Draft::Status::Same: return Words::tr("Unchanged");
    case core::Draft::Status::Changed: return Words::tr("Changed");
    case core::Draft::Status::Doubtful: return Words::tr("Doubtful");
    case core::Draft::Status::Rejected: break;
    }
    return Words::tr("Rejected");
}

QString handlingText(core::Handling handling)
{
    switch (handling) {
    case core::Handling::Auto: return Words::tr("Repaired");
    case core::Handling::Warn: return Words::tr("To look at");
    case core::Handling::Ask: break;
    }
    return Words::tr("To decide");
}

}
