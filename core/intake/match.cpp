#include "core/intake/match.h"

#include "core/base/folded.h"
#include "core/households/duplicates.h"
#include "core/intake/draft_record.h"
#include "core/intake/list_origin.h"
#include "core/places/place_name.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct MatchText { Q_DECLARE_TR_FUNCTIONS(core::Match) };

constexpr int reportEvery = 200;
constexpr qsizetype largestBucket = 200;   ///< More rows with one name and birth than this are no evidence.

Likable likableOf(const Draft &draft)
{
    return {.numbers = draft.number ? QStringList{*draft.number} : QStringList(), .nameFolded = folded(draft.name.value_or(QString())),
            .birth = draft.birth.value_or(PartialDate{}), .gender = draft.gender.value_or(Gender::Unknown),
            .hamletCore = hamletCore(draft.hamlet.value_or(QString())), .place = draft.place};
}

constexpr int leastSharedDetails = 5;
constexpr int scoreOfDetails = 2;

// How many of the things that differ from house to house are the same in two rows.
int sharedDetails(const Draft &a, const Draft &b)
{
    return (a.members && a.members == b.members) + (a.area && a.area == b.area) + (a.foundation && a.foundation == b.foundation) + (a.frame && a.frame == b.frame)
        + (a.roof && a.roof == b.roof) + (a.fundTotal && a.fundTotal == b.fundTotal) + (a.need && a.need == b.need);
}

bool isAsked(const Draft &draft)
{
    return std::any_of(draft.issues.begin(), draft.issues.end(), [](const Issue &issue) -> bool { return issue.handling == Handling::Ask; });
}

/// A head of the register as far as matching needs it.
struct KnownHead {
    Id<Household> household;
    QString name;
    PartialDate birth;
    Gender gender = Gender::Unknown;
    Id<Place> place;
    QString hamlet;
    bool ownsNumber = true;    ///< False: the draft's number is that of another person of the household.
    Id<Hamlet> hamletId;
};

class Matcher {
public:
    Matcher(Database &database, const PlaceBook &places, Review &review) : m_database(database), m_places(places), m_review(review) {}

    void run(const Progress &progress)
    {
        qint64 all = 0, done = 0;
        for (const ListReading &list : m_review.lists)
            all += qint64(list.drafts.size());
        for (std::size_t list = 0; list < m_review.lists.size(); ++list) {
            ListReading &reading = m_review.lists[list];
            const auto before = householdsOfFile(m_database, reading.hash, reading.sheet);
            reading.alreadyAccepted = !before.isEmpty();
            for (Draft &draft : reading.drafts) {
                if (done++ % reportEvery == 0)
                    progress.at(done, all);
                matchDraft(int(list), draft, before);
            }
        }
        std::vector<RecordReference> everything;
        everything.reserve(std::size_t(all));
        for (std::size_t list = 0; list < m_review.lists.size(); ++list)
            for (const Draft &draft : m_review.lists[list].drafts)
                everything.push_back({.list = int(list), .row = draft.row});
        findPairs(everything);
    }

    void runAgain(int list, Draft draft)
    {
        const RecordReference self{.list = list, .row = draft.row};
        Draft *before = draftOf(self);
        if (!before)
            return;
        const std::vector<RecordReference> kin = kinOf({before, &draft}, self);
        forgetPairs(kin, self);
        *before = std::move(draft);
        const ListReading &reading = m_review.lists[std::size_t(list)];
        matchDraft(list, *before, reading.alreadyAccepted ? householdsOfFile(m_database, reading.hash, reading.sheet) : QHash<int, Id<Household>>());
        findPairs(kin);
    }

private:
    // Rows that share a number, or name and year, with one of these or with one another; `self` is always among them.
    std::vector<RecordReference> kinOf(std::initializer_list<const Draft *> drafts, const RecordReference &self)
    {
        QSet<QString> keys;
        QSet<int> years;     // only the names of these years are folded: a list of 100,000 rows is gone through while somebody waits
        const auto take = [&](const Draft &draft) {
            for (const QString &key : bucketsOf(draft))
                keys.insert(key);
            if (draft.birth)
                years.insert(draft.birth->year);
        };
        const auto isKin = [&](const Draft &draft) -> bool {
            return (draft.number && keys.contains(*draft.number)) || (draft.name && draft.birth && years.contains(draft.birth->year) && keys.contains(bucketOfName(draft)));
        };
        for (const Draft *draft : drafts)
            take(*draft);
        std::vector<RecordReference> kin;
        for (qsizetype known = -1; known != keys.size();) {
            known = keys.size();
            kin.assign(1, self);
            for (std::size_t list = 0; list < m_review.lists.size(); ++list)
                for (const Draft &draft : m_review.lists[list].drafts)
                    if (const RecordReference reference{.list = int(list), .row = draft.row}; reference != self && m_review.lists[list].kind != ListKind::Progress && isKin(draft)) {
                        take(draft);
                        kin.push_back(reference);
                    }
        }
        return kin;
    }

    // As if the rows had never been compared: what pairs left on them goes too.
    void forgetPairs(const std::vector<RecordReference> &kin, const RecordReference &self)
    {
        const auto isAmong = [&](const RecordReference &reference) -> bool { return std::find(kin.begin(), kin.end(), reference) != kin.end(); };
        std::erase_if(m_review.duplicates, [&](const DuplicatePair &pair) -> bool { return pair.b == self || (isAmong(pair.a) && isAmong(pair.b)); });
        for (const RecordReference &reference : kin) {
            Draft &draft = *draftOf(reference);
            std::erase_if(draft.issues, [](const Issue &issue) -> bool { return issue.code == "duplicate"_L1; });
            for (Issue &issue : draft.issues)
                if (issue.code == "missing_id"_L1) {
                    issue.handling = Handling::Ask;
                    issue.proposed.clear();
                }
            if (draft.status == Draft::Status::New || draft.status == Draft::Status::Doubtful)
                draft.status = isAsked(draft) ? Draft::Status::Doubtful : Draft::Status::New;
        }
    }

    void matchDraft(int list, Draft &draft, const QHash<int, Id<Household>> &before)
    {
        if (!draft.name) {
            draft.status = Draft::Status::Rejected;
            draft.accepted = false;
            return;
        }
        if (before.contains(draft.row))
            return draft.answers.empty() ? acceptedBefore(draft, before.value(draft.row)) : answeredSince(draft, before.value(draft.row), m_review.lists[std::size_t(list)]);
        const std::vector<KnownHead> heads = likelyHeads(draft);
        const Likable self = likableOf(draft);
        const KnownHead *best = nullptr;
        int bestScore = likelyDuplicate - 1;
        for (const KnownHead &head : heads) {
            if (!head.ownsNumber) {
                m_review.duplicates.push_back({.a = {.household = head.household}, .b = {.list = list, .row = draft.row}, .evidence = {u"id"_s}});
                continue;   // husband and wife each as a head: which of them it is, only a person can say
            }
            const Likeness likeness = likenessOf(self, likableOfHead(head));
            const bool samePlace = m_places.unitOn(head.place, head.hamletId, m_review.asOf) == m_places.unitOn(draft.place, m_review.asOf);
            if (likeness.score < likelyDuplicate)
                continue;
            if (!samePlace)
                m_review.duplicates.push_back({.a = {.household = head.household}, .b = {.list = list, .row = draft.row}, .evidence = likeness.evidence});
            else if (likeness.score > bestScore)
                best = &head, bestScore = likeness.score;
        }
        if (best)
            compareWith(draft, *best, m_review.lists[std::size_t(list)]);
        else
            draft.status = isAsked(draft) ? Draft::Status::Doubtful : Draft::Status::New;
    }

    void acceptedBefore(Draft &draft, Id<Household> household)
    {
        draft.household = household;
        draft.householdUid = m_database.value<QString>(u"SELECT uid FROM household WHERE id = ?"_s, household);
        draft.status = Draft::Status::Same;
    }

    // The row says something else now than when it was taken in.
    void answeredSince(Draft &draft, Id<Household> household, const ListReading &list)
    {
        const QString hamlet = m_database.value<QString>(uR"(
            SELECT COALESCE(hamlet.name, '')
            FROM household
            LEFT JOIN hamlet ON hamlet.id = household.hamlet_id
            WHERE household.id = ?)"_s, household);
        compareWith(draft, {.household = household, .hamlet = hamlet}, list);
    }

    void compareWith(Draft &draft, const KnownHead &head, const ListReading &list)
    {
        const auto before = loadHousehold(m_database, head.household);
        HouseholdRecord after = *before;
        putInto(after, draft, {m_review.asOf, m_review.statedOn, list.file});
        draft.household = head.household;
        draft.householdUid = before->household.uid;
        draft.changes = differences(*before, after, head.hamlet, draft.hamlet.value_or(head.hamlet), m_review.asOf);
        draft.status = draft.changes.isEmpty() ? Draft::Status::Same : Draft::Status::Changed;
    }

    std::vector<KnownHead> likelyHeads(const Draft &draft)
    {
        std::vector<KnownHead> heads;
        const QString columns = uR"(
            SELECT household.id, household.head_name, household.head_birth, person.gender, household.place_id, COALESCE(hamlet.name, ''), person.is_head, household.hamlet_id
            FROM person
            JOIN household ON household.id = person.household_id
            LEFT JOIN hamlet ON hamlet.id = household.hamlet_id
            WHERE )"_s;
        if (draft.number)
            heads = m_database.rows<KnownHead>(columns + u"person.id IN (SELECT person_id FROM identity_paper WHERE number = ?) ORDER BY household.id"_s, *draft.number);
        for (KnownHead &head : m_database.rows<KnownHead>(columns + u"person.is_head = 1 AND person.name_folded = ? ORDER BY household.id LIMIT 500"_s, folded(*draft.name)))
            if (std::none_of(heads.begin(), heads.end(), [&](const KnownHead &known) -> bool { return known.household == head.household; }))
                heads.push_back(std::move(head));
        return heads;
    }

    Likable likableOfHead(const KnownHead &head)
    {
        Likable likable{.nameFolded = folded(head.name), .birth = head.birth, .gender = head.gender, .hamletCore = hamletCore(head.hamlet), .place = head.place};
        for (const QString &number : m_database.rows<QString>(uR"(
                SELECT identity_paper.number
                FROM identity_paper
                JOIN person ON person.id = identity_paper.person_id
                WHERE person.household_id = ? AND person.is_head = 1
                ORDER BY identity_paper.id)"_s, head.household))
            likable.numbers.append(number);
        return likable;
    }

    // Rows of this review among themselves: only rows that share a number, or name and year, can be alike enough.
    void findPairs(const std::vector<RecordReference> &rows)
    {
        QHash<QString, std::vector<RecordReference>> buckets;
        for (const RecordReference &reference : rows) {
            m_rows.insert(key(reference));
            if (m_review.lists[std::size_t(reference.list)].kind == ListKind::Progress)
                continue;
            const Draft &draft = *draftOf(reference);
            for (const QString &bucket : bucketsOf(draft))
                buckets[bucket].push_back(reference);
            m_drafts.insert(key(reference), &draft);
        }
        std::set<std::pair<quint64, quint64>> pairs;
        for (const auto &bucket : std::as_const(buckets))
            for (std::size_t i = 0; i < bucket.size() && qsizetype(bucket.size()) <= largestBucket; ++i)
                for (std::size_t j = i + 1; j < bucket.size(); ++j)
                    pairs.insert(std::minmax(key(bucket[i]), key(bucket[j])));
        for (const auto &[a, b] : pairs)
            comparePair(a, b);
        std::stable_sort(m_review.duplicates.begin(), m_review.duplicates.end(), [](const DuplicatePair &x, const DuplicatePair &y) -> bool {
            return std::tuple(x.a.list, x.a.row, x.b.list, x.b.row) < std::tuple(y.a.list, y.a.row, y.b.list, y.b.row); });
        noteOnRows();
    }

    static QString bucketOfName(const Draft &draft) { return folded(*draft.name) + u' ' + QString::number(draft.birth->year); }

    static QStringList bucketsOf(const Draft &draft)
    {
        QStringList buckets;
        if (draft.number)
            buckets.append(*draft.number);
        if (draft.name && draft.birth)
            buckets.append(bucketOfName(draft));
        return buckets;
    }

    static quint64 key(const RecordReference &reference) { return quint64(reference.list) << 32 | quint64(reference.row); }

    static RecordReference reference(quint64 key) { return {.list = int(key >> 32), .row = int(key & 0xffffffff)}; }

    // Three rows of one family are two pairs with the first of them: what is joined already is not told once more without a number.
    void comparePair(quint64 a, quint64 b)
    {
        const Draft &first = *m_drafts.value(a);
        const Draft &second = *m_drafts.value(b);
        Likeness likeness = likenessOf(likableOf(first), likableOf(second));
        if ((!first.number || !second.number) && sharedDetails(first, second) >= leastSharedDetails) {
            likeness.score += scoreOfDetails;
            likeness.evidence.append(u"details"_s);
        }
        const bool known = rootOf(a) == rootOf(b) && !likeness.evidence.contains(u"id"_s);
        if (likeness.score < likelyDuplicate || known)
            return;
        m_review.duplicates.push_back({.a = reference(a), .b = reference(b), .evidence = likeness.evidence});
        m_joined.insert(rootOf(b), rootOf(a));
    }

    quint64 rootOf(quint64 row) const
    {
        while (m_joined.contains(row) && m_joined.value(row) != row)
            row = m_joined.value(row);
        return row;
    }

    // The second of a pair says so on its row, so that a person decides before money does.
    void noteOnRows()
    {
        for (const DuplicatePair &pair : m_review.duplicates) {
            Draft *later = m_rows.contains(key(pair.b)) ? draftOf(pair.b) : nullptr;
            if (!later || later->status == Draft::Status::Rejected || later->status == Draft::Status::Same)
                continue;
            later->issues.push_back({.code = u"duplicate"_s, .handling = Handling::Warn,
                .message = pair.a.list >= 0 ? MatchText::tr("Looks like the household of row %1 in %2. Say whether it is the same family.").arg(pair.a.row).arg(m_review.lists[std::size_t(pair.a.list)].file)
                                            : MatchText::tr("Looks like a household of %1 in the register. Say whether it is the same family.").arg(placeOf(pair.a.household))});
            settleMissingNumber(*later, pair.a);
            if (Draft *earlier = pair.a.list >= 0 ? draftOf(pair.a) : nullptr)
                settleMissingNumber(*earlier, pair.b);
            if (later->status == Draft::Status::New)
                later->status = Draft::Status::Doubtful;
        }
    }

    // A row without a number that looks like another one raises one question, not two: which family it is answers the number.
    void settleMissingNumber(Draft &draft, const RecordReference &like)
    {
        const Draft *other = like.list >= 0 ? m_drafts.value(key(like)) : nullptr;
        for (Issue &issue : draft.issues)
            if (other && other->number && issue.code == "missing_id"_L1) {
                issue.handling = Handling::Warn;
                issue.proposed = *other->number;
            }
    }

    QString placeOf(Id<Household> household)
    {
        return m_places.nameOf(m_database.value<Id<Place>>(u"SELECT place_id FROM household WHERE id = ?"_s, household));
    }

    Draft *draftOf(const RecordReference &reference)
    {
        std::vector<Draft> &drafts = m_review.lists[std::size_t(reference.list)].drafts;
        const auto found = std::lower_bound(drafts.begin(), drafts.end(), reference.row, [](const Draft &draft, int row) -> bool { return draft.row < row; });
        return found == drafts.end() || found->row != reference.row ? nullptr : &*found;
    }

    Database &m_database;
    const PlaceBook &m_places;
    Review &m_review;
    QSet<quint64> m_rows;                  ///< That are being compared.
    QHash<quint64, const Draft *> m_drafts;
    QHash<quint64, quint64> m_joined;      ///< Rows of one family lead to the first of them.
};

}

void matchReview(Database &database, const PlaceBook &places, Review &review, const Progress &progress)
{
    Matcher(database, places, review).run(progress);
}

void matchAgain(Database &database, const PlaceBook &places, Review &review, int list, Draft draft)
{
    Matcher(database, places, review).runAgain(list, std::move(draft));
}

}
