#pragma once

// The amounts of a list by source: what each is called in reports and mappings, where a draft and where the register keeps it.

#include "core/intake/review.h"

namespace core {

struct DraftFund {
    const char16_t *name;
    std::optional<Money> Draft::*stated;
    std::optional<Money> FundingProposal::*stored;

    QString field() const { return QString::fromUtf16(name); }
};

/// The total first, then its parts.
constexpr DraftFund draftFunds[] = {{u"fund_total", &Draft::fundTotal, &FundingProposal::total}, {u"fund_state", &Draft::fundState, &FundingProposal::state},
                                    {u"fund_vnn", &Draft::fundPoor, &FundingProposal::poorFund}, {u"fund_social", &Draft::fundSocial, &FundingProposal::social},
                                    {u"fund_family", &Draft::fundFamily, &FundingProposal::family}};

}
