#include "core/households/alike_pairs.h"

#include "core/households/household_batch.h"
#include "core/places/place_name.h"
#include "core/store/id_list.h"

#include <QSet>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t largestGroup = 40;   // A number that hundreds share is a mistake of typing: each is compared with the first only.
constexpr qint64 reportEvery = 2000;

/// That a household has something that another may have too.
struct Mark {
    std::size_t what = 0;        ///< Hash of what it is.
    qint64 household = 0;
    auto operator<=>(const Mark &) const = default;
};

/// A head as the marks are made of it.
struct HeadMarks {
    qint64 household = 0;
    QString name;
    PartialDate birth;
    qint64 hamlet = 0;
    qint64 place = 0;
};

using Pair = std::pair<qint64, qint64>;

class PairSearch {
public:
    PairSearch(Database &database, const Progress &progress) : m_database(database), m_progress(progress) {}

    std::vector<AlikePair> run()
    {
        markNumbers();
        markHeads();
        const std::vector<Pair> pairs = candidates();
        std::vector<AlikePair> found = compared(pairs);
        std::sort(found.begin(), found.end(), [](const AlikePair &a, const AlikePair &b) -> bool {
            return std::tuple(-a.likeness.score, a.first, a.second) < std::tuple(-b.likeness.score, b.first, b.second); });
        return found;
    }

private:
    void mark(const QString &what, qint64 household) { m_marks.push_back({qHash(what), household}); }

    // Numbers that stand once are passed over inside the index of numbers.
    void markNumbers()
    {
        using Holder = std::tuple<QString, qint64>;
        m_database.forEach<Holder>(uR"(
            SELECT identity_paper.number, person.household_id
            FROM identity_paper
            JOIN person ON person.id = identity_paper.person_id
            WHERE identity_paper.number IN (SELECT number
                                            FROM identity_paper
                                            WHERE number <> ''
                                            GROUP BY number
                                            HAVING COUNT(*) > 1))"_s, [this](const Holder &holder) { mark(std::get<0>(holder), std::get<1>(holder)); });
    }

    // What two heads must share to be alike enough without a number: see `likenessOf`.
    void markHeads()
    {
        for (const auto &[id, name] : m_database.rows<std::tuple<qint64, QString>>(u"SELECT id, name FROM hamlet"_s))
            m_hamlets.insert(id, hamletCore(name));
        const auto all = m_database.value<qint64>(u"SELECT COUNT(*) FROM person WHERE is_head = 1"_s);
        qint64 done = 0;
        m_database.forEach<HeadMarks>(uR"(
            SELECT household.id, person.name_folded, person.birth, COALESCE(household.hamlet_id, 0), household.place_id
            FROM person
            JOIN household ON household.id = person.household_id
            WHERE person.is_head = 1 AND person.name_folded <> '' AND person.birth <> '')"_s, [&](const HeadMarks &head) {
            if (++done % reportEvery == 0)
                m_progress.at(done, all * 2);
            markHead(head);
        });
        m_all = all;
    }

    void markHead(const HeadMarks &head)
    {
        if (head.birth.isFull())
            mark(head.name + u'|' + head.birth.iso(), head.household);
        const QString hamlet = m_hamlets.value(head.hamlet);
        if (hamlet.isEmpty())
            return;
        const QString home = u'|' + hamlet + u'|' + QString::number(head.place) + u'|';
        mark(head.name + home + QString::number(head.birth.year), head.household);
        if (head.birth.isFull())
            mark(head.name.section(u' ', -1) + home + head.birth.iso(), head.household);
    }

    std::vector<Pair> candidates()
    {
        std::sort(m_marks.begin(), m_marks.end());
        m_marks.erase(std::unique(m_marks.begin(), m_marks.end()), m_marks.end());
        std::vector<Pair> pairs;
        for (auto group = m_marks.cbegin(); group != m_marks.cend();) {
            const auto end = std::find_if(group, m_marks.cend(), [&](const Mark &each) -> bool { return each.what != group->what; });
            addPairs({group, end}, pairs);
            group = end;
        }
        m_marks = {};
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        return pairs;
    }

    static void addPairs(std::span<const Mark> group, std::vector<Pair> &pairs)
    {
        const std::size_t firsts = group.size() <= largestGroup ? group.size() : 1;
        for (std::size_t i = 0; i < firsts; ++i)
            for (std::size_t j = i + 1; j < group.size(); ++j)
                pairs.push_back({group[i].household, group[j].household});
    }

    std::vector<AlikePair> compared(const std::vector<Pair> &pairs)
    {
        loadLikables(pairs);
        QSet<Pair> different;
        m_database.forEach<std::tuple<qint64, qint64>>(u"SELECT household_a, household_b FROM not_duplicate"_s,
                                                       [&](const auto &pair) { different.insert({std::get<0>(pair), std::get<1>(pair)}); });
        std::vector<AlikePair> found;
        for (const Pair &pair : pairs) {
            if (different.contains(pair))
                continue;
            Likeness likeness = likenessOf(m_likables[pair.first], m_likables[pair.second]);
            if (likeness.score >= likelyDuplicate)
                found.push_back({{pair.first}, {pair.second}, std::move(likeness)});
        }
        return found;
    }

    // Only of those that share something.
    void loadLikables(const std::vector<Pair> &pairs)
    {
        QSet<qint64> wanted;
        for (const Pair &pair : pairs)
            wanted << pair.first << pair.second;
        std::vector<Id<Household>> ids;
        ids.reserve(std::size_t(wanted.size()));
        for (const qint64 id : std::as_const(wanted))
            ids.push_back({id});
        std::sort(ids.begin(), ids.end());
        for (std::size_t at = 0; at < ids.size(); at += batchSize) {
            m_progress.at(m_all + m_all * qint64(at) / qint64(ids.size()), m_all * 2);
            for (const HouseholdRecord &record : loadHouseholds(m_database, std::span(ids).subspan(at, std::min(batchSize, ids.size() - at))))
                m_likables.insert(record.household.id.value, likableOfCore(record));
        }
    }

    Likable likableOfCore(const HouseholdRecord &record)
    {
        Likable likable = likableOf(record, QString());
        likable.hamletCore = m_hamlets.value(record.household.hamlet.value);
        return likable;
    }

    Database &m_database;
    const Progress &m_progress;
    std::vector<Mark> m_marks;
    QHash<qint64, QString> m_hamlets;          ///< Cores of the names.
    QHash<qint64, Likable> m_likables;
    qint64 m_all = 0;
};

}

std::vector<AlikePair> alikePairs(Database &database, const Progress &progress)
{
    return PairSearch(database, progress).run();
}

QHash<qint64, AlikeHousehold> alikeHouseholds(Database &database, std::span<const AlikePair> pairs)
{
    std::vector<Id<Household>> ids;
    for (const AlikePair &pair : pairs)
        ids.insert(ids.end(), {pair.first, pair.second});
    QHash<qint64, AlikeHousehold> households;
    database.forEach<AlikeHousehold>(uR"(
        SELECT household.id, household.uid, household.code, household.head_name, household.head_birth, COALESCE(hamlet.name, ''), household.place_id, household.hamlet_id
        FROM household
        LEFT JOIN hamlet ON hamlet.id = household.hamlet_id
        WHERE household.id IN (SELECT value FROM json_each(?)))"_s,
        [&](const AlikeHousehold &household) { households.insert(household.id.value, household); }, idsAsJson(ids));
    return households;
}

}
