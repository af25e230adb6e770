#include "core/support/adjustment.h"

#include "core/support/listed_household.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

void apply(const Adjustment &adjustment, std::vector<StandingLine> &lines)
{
    const auto line = std::find_if(lines.begin(), lines.end(), [&](const StandingLine &each) -> bool { return each.household.household == adjustment.household; });
    if (!adjustment.stands) {
        if (line != lines.end())
            lines.erase(line);
        return;
    }
    const StandingLine now{.household = listedFromText(adjustment.after), .last = adjustment};
    if (line == lines.end())
        lines.push_back(now);
    else
        *line = now;
}

}

QString titleOf(AdjustmentKind kind)
{
    switch (kind) {
    case AdjustmentKind::Add: return u"Bổ sung"_s;
    case AdjustmentKind::Remove: return u"Đưa ra khỏi danh sách"_s;
    case AdjustmentKind::ChangeNeed: return u"Đổi hình thức hỗ trợ"_s;
    case AdjustmentKind::ChangeHead: return u"Đổi chủ hộ"_s;
    case AdjustmentKind::ChangeSource: return u"Đổi nguồn kinh phí"_s;
    case AdjustmentKind::MoveBatch: break;
    }
    return u"Chuyển đợt"_s;
}

std::vector<StandingLine> listOn(Database &database, Id<SupportList> list, QDate on)
{
    std::vector<StandingLine> lines;
    for (ListedHousehold &household : listedHouseholds(database, list))
        lines.push_back({.household = std::move(household), .last = {}});
    for (const Adjustment &adjustment : adjustmentsOf(database, list))
        if (adjustment.decidedOn <= on)
            apply(adjustment, lines);
    return lines;
}

std::vector<Adjustment> adjustmentsOf(Database &database, Id<SupportList> list)
{
    return database.all<Adjustment>(u"WHERE list_id = ? ORDER BY decided_on, id"_s, list);
}

std::vector<Adjustment> adjustmentsIn(Database &database, Id<Paper> decision)
{
    return database.all<Adjustment>(u"WHERE paper_id = ? ORDER BY id"_s, decision);
}

}
