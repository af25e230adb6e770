#include "core/places/hamlet_assignment.h"

#include "core/base/folded.h"
#include "core/base/official_date.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct AssignmentText { Q_DECLARE_TR_FUNCTIONS(core::HamletAssignment) };

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(Error::Kind::BadRequest, sentence);
}

bool saysTheSame(HamletAssignment stored, const HamletAssignment &wanted)
{
    stored.id = wanted.id;
    return stored == wanted;
}

/// Stores one statement after another against the units as they were when it began.
class Assigner {
public:
    explicit Assigner(UnitOfWork &work) : m_work(work), m_book(work.database()) {}

    bool take(HamletAssignment wanted)
    {
        const auto hamlet = m_work.database().find(wanted.hamlet);
        if (!hamlet)
            refuse(AssignmentText::tr("A hamlet no longer exists. Open the table of hamlets again."));
        wanted.decision = cleaned(wanted.decision);
        wanted.citation = cleaned(wanted.citation);
        if (wanted.place.isStored())
            check(wanted, *hamlet);
        return store(wanted);
    }

private:
    void check(const HamletAssignment &wanted, const Hamlet &hamlet) const
    {
        const QString commune = m_book.nameOf(hamlet.place);
        if (!wanted.validFrom.isValid())
            refuse(AssignmentText::tr("%1 of %2 has no day from which it belongs to its unit. Write the day.").arg(hamlet.name, commune));
        if (wanted.decision.isEmpty())
            refuse(AssignmentText::tr("%1 of %2 has no decision. Write the number of the decision that assigned it.").arg(hamlet.name, commune));
        const std::vector<Id<Place>> offered = unitsOffered(m_book, hamlet.place, wanted.validFrom);
        if (offered.empty())
            refuse(AssignmentText::tr("%1 of %2 cannot be assigned on %3: the commune was not divided then. Write the day on which it was divided, or a later one.")
                       .arg(hamlet.name, commune, screenDate(wanted.validFrom)));
        if (std::find(offered.begin(), offered.end(), wanted.place) == offered.end())
            refuse(AssignmentText::tr("%1 of %2 cannot go to %3: on %4 that is none of the units into which the commune was divided.")
                       .arg(hamlet.name, commune, m_book.nameOf(wanted.place), screenDate(wanted.validFrom)));
    }

    bool store(HamletAssignment wanted)
    {
        bool isChanged = false;
        for (const HamletAssignment &stored : m_work.database().all<HamletAssignment>(u"WHERE hamlet_id = ? ORDER BY valid_from"_s, wanted.hamlet)) {
            if (wanted.place.isStored() && stored.validFrom < wanted.validFrom)
                continue;
            if (wanted.place.isStored() && stored.validFrom == wanted.validFrom) {
                wanted.id = stored.id;
                isChanged = isChanged || !saysTheSame(stored, wanted);
                m_work.change(wanted);
                continue;
            }
            m_work.remove(stored.id);
            isChanged = true;
        }
        if (!wanted.place.isStored() || wanted.id.isStored())
            return isChanged;
        m_work.add(wanted);
        return true;
    }

    UnitOfWork &m_work;
    PlaceBook m_book;
};

}

std::vector<Id<Place>> unitsOffered(const PlaceBook &book, Id<Place> commune, QDate day)
{
    const Id<Place> divided = book.unitOn(commune, day);
    if (!book.isDivided(divided, day))
        return {};
    std::vector<Id<Place>> offered = book.successorsOf(divided, day);
    if (offered.empty())
        for (const Place *other : book.communesOn(day))
            offered.push_back(other->id);
    return offered;
}

int assignHamlets(const std::vector<HamletAssignment> &wanted, UnitOfWork &work)
{
    Assigner assigner(work);
    int changed = 0;
    for (HamletAssignment assignment : wanted) {
        assignment.id = {};
        changed += assigner.take(assignment);
    }
    return changed;
}

}
