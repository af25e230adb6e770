#pragma once

// What numbered decisions changed on an approved list (H§6 DIEU_CHINH). A list on a day is its frozen lines and all that was decided by then.

#include "core/papers/paper.h"
#include "core/support/support_list.h"

namespace core {

enum class AdjustmentKind { Add, Remove, ChangeNeed, ChangeHead, ChangeSource, MoveBatch };
template<> struct EnumText<AdjustmentKind> {
    static constexpr std::pair<AdjustmentKind, const char *> values[] = {
        {AdjustmentKind::Add, "BO_SUNG"}, {AdjustmentKind::Remove, "DUA_RA"}, {AdjustmentKind::ChangeNeed, "DOI_HINH_THUC"},
        {AdjustmentKind::ChangeHead, "DOI_CHU_HO"}, {AdjustmentKind::ChangeSource, "DOI_NGUON"}, {AdjustmentKind::MoveBatch, "CHUYEN_DOT"}};
};
QString titleOf(AdjustmentKind kind);

struct Adjustment {
    Id<Adjustment> id;
    Id<Paper> paper;         ///< The decision.
    Id<SupportList> list;
    Id<Household> household;
    Id<SupportCase> supportCase;
    QDate decidedOn;
    AdjustmentKind kind = AdjustmentKind::Remove;
    QString reasonCode;
    QString reason;
    Id<SupportCase> replaces;
    bool stands = true;      ///< Whether the household stands on the list afterwards.
    QString stream;
    Need need = Need::Unknown;
    Money amount;
    QString before;          ///< JSON of the `ListedHousehold`; empty for one that is added.
    QString after;           ///< Empty for one that is taken off.

    bool operator==(const Adjustment &) const = default;
};

template<> struct Mapping<Adjustment> {
    static constexpr auto table = "adjustment";
    static constexpr auto columns = std::tuple{
        Column{"id", &Adjustment::id}, Column{"paper_id", &Adjustment::paper}, Column{"list_id", &Adjustment::list},
        Column{"household_id", &Adjustment::household}, Column{"case_id", &Adjustment::supportCase}, Column{"decided_on", &Adjustment::decidedOn},
        Column{"kind", &Adjustment::kind}, Column{"reason_code", &Adjustment::reasonCode}, Column{"reason", &Adjustment::reason},
        Column{"replaces_id", &Adjustment::replaces}, Column{"stands", &Adjustment::stands}, Column{"stream", &Adjustment::stream},
        Column{"need", &Adjustment::need}, Column{"amount", &Adjustment::amount}, Column{"before", &Adjustment::before},
        Column{"after", &Adjustment::after}};
};

/// A row of a list on a day, and what was last decided about it.
struct StandingLine {
    ListedHousehold household;
    std::optional<Adjustment> last;   ///< Nothing: as first approved.
    bool operator==(const StandingLine &) const = default;
};

/// Who stands on the list at the end of that day: the lines in their order, those added after them.
std::vector<StandingLine> listOn(Database &database, Id<SupportList> list, QDate on);
/// Everything decided about a list, oldest first.
std::vector<Adjustment> adjustmentsOf(Database &database, Id<SupportList> list);
/// Those of one decision.
std::vector<Adjustment> adjustmentsIn(Database &database, Id<Paper> decision);

}
