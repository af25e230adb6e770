#pragma once

// A household with everything that hangs on it, as one value: what a screen edits, an import proposes and a form prints.

#include "core/households/extra_field.h"
#include "core/households/house_survey.h"
#include "core/store/unit_of_work.h"

namespace core {

struct PersonRecord {
    Person person;
    std::vector<IdentityPaper> papers;
    bool operator==(const PersonRecord &) const = default;
};

struct HouseholdRecord {
    Household household;
    std::vector<PersonRecord> persons;               ///< The head first.
    std::vector<Classification> classifications;
    std::vector<HouseSurvey> surveys;                ///< Newest last.
    std::vector<EarlierSupport> earlierSupport;
    std::vector<Obstacle> obstacles;
    FundingProposal funding;
    std::vector<ExtraValue> extra;                   ///< Answers to the office's own fields.

    bool operator==(const HouseholdRecord &) const = default;
    PersonRecord &head();                            ///< Added when there is none yet.
    const PersonRecord *findHead() const;
    QString headNumber() const;                      ///< CCCD, else CMND, of the head; may be empty.
};

/// Nothing when the household does not exist.
std::optional<HouseholdRecord> loadHousehold(Database &database, Id<Household> id);
std::optional<Id<Household>> householdByUid(Database &database, const QString &uid);

/// Stores the whole record: new rows are added, changed ones changed, missing ones removed. Texts are cleaned, folded columns and the
/// copies of the head are brought in step. Rows of another household that have their ids move here. A new household gets its uid from the
/// order's time. Returns its id. Throws Error{Conflict} for a household that was merged into another.
Id<Household> saveHousehold(const HouseholdRecord &record, UnitOfWork &work);

/// Removes what hangs on a household; the household itself stays.
void removeParts(Id<Household> id, UnitOfWork &work);

/// Removes the household and all that hangs on it. Refused with Error{Conflict} while a support list names it or another was merged into it.
void removeHousehold(Id<Household> id, UnitOfWork &work);

/// The hamlet of that name in a commune, entered when it is new. An empty name gives no hamlet.
Id<Hamlet> hamletNamed(const QString &name, Id<Place> commune, UnitOfWork &work);

}
