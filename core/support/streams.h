#pragma once

// Which streams (H§2.1) a household can be tried in on a day, and what their rules say of it.

#include "core/base/progress.h"
#include "core/households/household_record.h"
#include "core/places/territory.h"
#include "core/support/rulings.h"

#include <functional>
#include <memory>

namespace core {

/// Judges households with the rule sets in force on one day. Rules and units are read once; frozen lists and doubles are looked up for each
/// household, or of many only for those that have any. The database must outlive it.
class Judge {
public:
    enum class Purpose { One, Many };
    Judge(Database &database, QDate on, Purpose purpose = Purpose::One);
    ~Judge();

    /// Of the streams that `verdictsOf` names, without a word.
    std::vector<Ruling> rulingsOf(const HouseholdRecord &record) const;
    /// The verdict in the stream of a ruling, every reason in words.
    Verdict inWords(const Ruling &ruling, const HouseholdRecord &record) const;
    /// One verdict per stream, the most favourable first; of equal ones that which is chosen by H§4 (merit before the movement).
    /// Never empty: a household without a category is tried in CT_PHATDONG, where it lacks
    /// data as long as no class was ever stated, and is refused once its classes have ended.
    std::vector<Verdict> verdictsOf(const HouseholdRecord &record) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The verdicts of one stored household; empty when it does not exist.
std::vector<Verdict> judge(Database &database, Id<Household> household, QDate on);

struct JudgedRecord {
    HouseholdRecord record;
    std::vector<Verdict> verdicts;
};

/// The households of these places in the order of commune and name.
std::vector<Id<Household>> idsByCommune(Database &database, const Territory &places);

/// Judges them in that order, every reason in words. Where the outcome is enough, `judgeEach` is far cheaper.
void judgeAll(Database &database, QDate on, const Territory &places, const std::function<void(const JudgedRecord &)> &take,
              const Progress &progress = {});

/// Puts the rule sets and support levels that the program carries into a new register.
void seedRules(UnitOfWork &work);
/// Of the rule sets those that the register does not have: a register of an older program gets what the newer one judges by.
void seedMissingRules(UnitOfWork &work);
/// Whether it lacks any. A file without a single rule set is no register of an office yet, and lacks none.
bool lacksRules(Database &database);

}
