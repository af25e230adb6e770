#include "core/cases/procedure.h"

#include "core/cases/meeting.h"
#include "core/cases/posting.h"
#include "core/eligibility/rule_thresholds.h"
#include "core/support/stored_rules.h"

#include <QJsonDocument>
#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

Facts procedureFactsOf(Database &database, const SupportCase &supportCase, QDate on)
{
    Facts facts;
    const std::vector<Paper> papers = papersOf(database, supportCase.id);
    facts.setFlag(Fact::ApplicationSigned, std::any_of(papers.begin(), papers.end(), [&](const Paper &paper) -> bool {
        return paper.type == PaperType::Application && paper.signedOn.isValid() && paper.signedOn <= on; }));
    if (const auto vote = lastVoteOf(database, supportCase.id, on))
        facts.set(Fact::VoteShare, vote->share());
    if (const auto posting = lastPostingOf(database, supportCase.id, on))
        facts.setFlag(Fact::PostingDone, posting->endedOn.isValid() && posting->endedOn >= posting->dueOn && posting->endedOn <= on);
    const std::vector<Complaint> complaints = complaintsOf(database, supportCase);
    facts.set(Fact::OpenComplaints, double(std::count_if(complaints.begin(), complaints.end(), [&](const Complaint &complaint) -> bool {
        return complaint.receivedOn <= on && (complaint.isOpen() || complaint.settledOn > on); })));
    return facts;
}

std::optional<double> leastVoteShare(Database &database, QDate on)
{
    for (const StoredRuleSet &stored : storedInForce(database, on))
        for (const Threshold &threshold : thresholdsOf(QJsonDocument::fromJson(stored.body.toUtf8()).object()))
            if (threshold.fact == Fact::VoteShare)
                return threshold.value;
    return std::nullopt;
}

std::optional<RuleSet> procedureRules(Database &database, QDate on)
{
    for (RuleSet &set : rulesInForce(database, on))
        if (set.streamBit(procedureStream) != 0)
            return std::move(set);
    return std::nullopt;
}

}
