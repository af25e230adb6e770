#include "core/support/support_list.h"

#include "core/base/sort_key.h"
#include "core/base/uid.h"
#include "core/eligibility/assess.h"
#include "core/eligibility/verdict_json.h"
#include "core/households/household_batch.h"
#include "core/places/place_name.h"
#include "core/support/listed_household.h"
#include "core/support/streams.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct ListText { Q_DECLARE_TR_FUNCTIONS(core::SupportList) };

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QSet<qint64> householdsOnLists(Database &database)
{
    QSet<qint64> listed;
    database.forEach<qint64>(u"SELECT household_id FROM standing_line"_s, [&](qint64 household) { listed.insert(household); });
    return listed;
}

SupportList existingList(Database &database, Id<SupportList> id)
{
    const auto list = database.find(id);
    if (!list)
        throw Error(Error::Kind::Conflict, ListText::tr("This support list no longer exists. Open the lists again."));
    return *list;
}

SupportList openList(Database &database, Id<SupportList> id)
{
    SupportList list = existingList(database, id);
    if (list.isFrozen())
        throw Error(Error::Kind::Conflict, ListText::tr("The list “%1” is frozen, so it cannot be changed any more. Make a further list instead.").arg(list.title));
    return list;
}

std::vector<SupportLine> linesOf(Database &database, Id<SupportList> list)
{
    return database.all<SupportLine>(u"WHERE list_id = ? ORDER BY position"_s, list);
}

/// Turns households into the lines of one list; refuses the first that does not belong on it.
class LineWriter {
public:
    LineWriter(const SupportList &list, const OfficerDecisions &decided, UnitOfWork &work)
        : m_list(list), m_decided(decided), m_work(work), m_judge(work.database(), list.asOf), m_maker(work.database(), list.asOf), m_listed(householdsOnLists(work.database()))
    {
        for (const StoredRuleSet &stored : work.database().all<StoredRuleSet>(u"ORDER BY id"_s))
            m_ruleSets.insert({stored.code, stored.version}, stored.id.value);
    }

    void write(const HouseholdRecord &record)
    {
        const Household &household = record.household;
        if (m_listed.contains(household.id.value))
            throw Error(Error::Kind::Conflict, ListText::tr("%1 already stands on a support list. Take the household off that list first.").arg(household.headName));
        const std::vector<Ruling> rulings = m_judge.rulingsOf(record);
        const Ruling *ruling = rulingFor(rulings, m_list.stream);
        if (!ruling || !mayStand(ruling->outcome, household.id))
            throw Error(Error::Kind::Conflict, ListText::tr("%1 is not entitled on the day of the list, so nothing was stored. Look at the reasons and choose again.").arg(household.headName));
        m_listed.insert(household.id.value);
        ListedHousehold line = m_maker.lineOf(record, *ruling);
        if (ruling->outcome == Outcome::Officer)
            line.note = QStringList{line.note, m_decided.value(household.id.value)}.join(line.note.isEmpty() ? u""_s : u". "_s);
        add(m_judge.inWords(*ruling, record), line);
    }

private:
    bool mayStand(Outcome outcome, Id<Household> household) const
    {
        return outcome == Outcome::Eligible || (outcome == Outcome::Officer && !m_decided.value(household.value).isEmpty());
    }

    void add(const Verdict &verdict, const ListedHousehold &household)
    {
        QJsonObject amounts;
        for (const SourceAmount &amount : household.amounts)
            amounts.insert(amount.source, amounts.value(amount.source).toInteger() + amount.amount.dong());
        m_work.add(SupportLine{.list = m_list.id, .position = ++m_position, .household = household.household, .stream = verdict.stream,
                               .need = household.need, .amount = household.amount, .amounts = compact(amounts),
                               .ruleSet = m_ruleSets.value({verdict.ruleSet, verdict.version}), .outcome = verdict.outcome,
                               .facts = compact(verdictJson(verdict)), .snapshot = snapshotText(household)});
    }

    const SupportList &m_list;
    const OfficerDecisions &m_decided;
    UnitOfWork &m_work;
    Judge m_judge;
    LineMaker m_maker;
    QSet<qint64> m_listed;
    QHash<std::pair<QString, int>, qint64> m_ruleSets;
    int m_position = 0;
};

void writeLines(const SupportList &list, const std::vector<Id<Household>> &households, const OfficerDecisions &decided, UnitOfWork &work)
{
    LineWriter writer(list, decided, work);
    for (std::size_t at = 0; at < households.size(); at += batchSize) {
        const auto batch = std::span(households).subspan(at, std::min(batchSize, households.size() - at));
        const std::vector<HouseholdRecord> records = loadHouseholds(work.database(), batch);
        if (records.size() != batch.size())
            throw Error(Error::Kind::Conflict, ListText::tr("A household of the list was deleted or chosen twice. Choose again."));
        for (const HouseholdRecord &record : records)
            writer.write(record);
    }
}

void sortByPlace(std::vector<ListedHousehold> &households)
{
    struct Keyed {
        QString key;
        std::size_t at;
    };
    std::vector<Keyed> order;
    for (std::size_t at = 0; at < households.size(); ++at) {
        const ListedHousehold &household = households[at];
        order.push_back({sortKey(shortPlaceName(household.placeName)) + u'\n' + QString::number(household.place.value) + u'\n' + sortKey(household.hamlet) + u'\n' + nameSortKey(household.name), at});
    }
    std::stable_sort(order.begin(), order.end(), [](const Keyed &a, const Keyed &b) -> bool { return a.key < b.key; });
    std::vector<ListedHousehold> sorted;
    sorted.reserve(households.size());
    for (const Keyed &keyed : order)
        sorted.push_back(std::move(households[keyed.at]));
    households = std::move(sorted);
}

// Rules that never change the outcome.
RuleBits adviceOf(const RuleSet &set)
{
    RuleBits advice = 0;
    for (std::size_t i = 0; i < set.rules.size(); ++i)
        if (set.rules[i].isAdvice)
            advice |= RuleBits(1) << i;
    return advice;
}

constexpr qsizetype longestTitle = 24;   // A note is a narrow column.
constexpr int mostTitles = 4;

// At a word, so that nothing is read for another word.
QString shortened(const QString &title)
{
    if (title.size() <= longestTitle)
        return title;
    const qsizetype end = title.lastIndexOf(u' ', longestTitle);
    return title.left(end > 0 ? end : longestTitle).remove(QRegularExpression(u"[,;:]$"_s)) + u'…';
}

QStringList titlesOf(RuleBits bits, const RuleSet &set)
{
    QStringList titles;
    int more = 0;
    for (std::size_t i = 0; i < set.rules.size(); ++i) {
        if (!(bits & RuleBits(1) << i))
            continue;
        if (titles.size() < mostTitles)
            titles.append(shortened(set.rules[i].title));
        else
            ++more;
    }
    if (more > 0)
        titles.append(u"và %1 điều kiện khác"_s.arg(more));
    return titles;
}

// Which conditions keep a household from being entitled: the assessment sheet says the rest. Nothing is proposed for it yet.
void addReservation(const Ruling &ruling, const Rulebook &book, ListedHousehold &line)
{
    if (ruling.outcome != Outcome::Missing && ruling.outcome != Outcome::Officer)
        return;
    const RuleSet *set = book.of(ruling);
    const QString why = set ? titlesOf(ruling.deciding() & ~adviceOf(*set), *set).join(u"; "_s) : u"chưa có bộ tiêu chí"_s;
    const QString reservation = (ruling.outcome == Outcome::Missing ? u"Thiếu dữ liệu: "_s : u"Cần xem xét: "_s) + why;
    line.amounts.clear();
    line.amount = {};
    line.verified = true;
    line.note = line.note.isEmpty() ? reservation : line.note + u". "_s + reservation;
}

// Households of the unit that stand on no list, as far as `accepts` their outcome.
template<class Accepts> std::vector<ListedHousehold> unlistedHouseholds(Database &database, Id<Place> unit, const QString &stream, QDate on, Accepts accepts)
{
    const QSet<qint64> listed = householdsOnLists(database);
    std::vector<Id<Household>> accepted;
    QHash<qint64, Ruling> rulings;
    const Territory parts = territoryOf(PlaceBook(database), unit, on);
    judgeEach(database, on, parts, [&](const HouseholdRulings &judged) {
        const Ruling *ruling = rulingFor(judged.rulings, stream);
        if (ruling && accepts(ruling->outcome) && !listed.contains(judged.household.value))
            rulings.insert(judged.household.value, *ruling);
    });
    for (const Id<Household> household : idsByCommune(database, parts))
        if (rulings.contains(household.value))
            accepted.push_back(household);

    const Rulebook book(database, on);
    LineMaker maker(database, on);
    std::vector<ListedHousehold> households;
    for (std::size_t at = 0; at < accepted.size(); at += batchSize)
        for (const HouseholdRecord &record : loadHouseholds(database, std::span(accepted).subspan(at, std::min(batchSize, accepted.size() - at)))) {
            const Ruling &ruling = *rulings.constFind(record.household.id.value);
            households.push_back(maker.lineOf(record, ruling));
            addReservation(ruling, book, households.back());
        }
    sortByPlace(households);
    return households;
}

}

QString titleWithBatch(const SupportList &list)
{
    return list.title.contains(u"đợt "_s) ? list.title : list.title + u", đợt "_s + QString::number(list.batch);
}

std::vector<ListedHousehold> entitledHouseholds(Database &database, Id<Place> unit, const QString &stream, QDate on)
{
    return unlistedHouseholds(database, unit, stream, on, [](Outcome outcome) -> bool { return outcome == Outcome::Eligible; });
}

std::vector<ListedHousehold> proposedHouseholds(Database &database, Id<Place> unit, const QString &stream, QDate on)
{
    return unlistedHouseholds(database, unit, stream, on, [](Outcome outcome) -> bool { return outcome != Outcome::Refused; });
}

Id<SupportList> makeList(const SupportList &given, const std::vector<Id<Household>> &households, UnitOfWork &work)
{
    return makeList(given, households, {}, work);
}

Id<SupportList> makeList(const SupportList &given, const std::vector<Id<Household>> &households, const OfficerDecisions &decided, UnitOfWork &work)
{
    SupportList list = given;
    list.uid = newUid(work.order().at.toMSecsSinceEpoch());
    list.batch = work.database().value<int>(u"SELECT COALESCE(MAX(batch), 0) FROM support_list WHERE place_id = ?"_s, list.place) + 1;
    list.frozenOn = QDate();
    list.id = work.add(list);
    writeLines(list, households, decided, work);
    return list.id;
}

void removeFromList(Id<SupportList> id, Id<Household> household, UnitOfWork &work)
{
    openList(work.database(), id);
    bool isRemoved = false;
    for (SupportLine &line : linesOf(work.database(), id)) {
        if (line.household == household) {
            work.remove(line.id);
            isRemoved = true;
        } else if (isRemoved) {
            --line.position;
            work.change(line);
        }
    }
}

void freezeList(Id<SupportList> id, QDate on, UnitOfWork &work)
{
    SupportList list = openList(work.database(), id);
    if (linesOf(work.database(), id).empty())
        throw Error(Error::Kind::Conflict, ListText::tr("The list “%1” is empty. Put households on it before it is frozen.").arg(list.title));
    list.frozenOn = on;
    work.change(list);
}

void removeList(Id<SupportList> id, UnitOfWork &work)
{
    openList(work.database(), id);
    for (const SupportLine &line : linesOf(work.database(), id))
        work.remove(line.id);
    work.remove(id);
}

std::vector<SupportList> supportLists(Database &database)
{
    return database.all<SupportList>(u"ORDER BY as_of DESC, id DESC"_s);
}

std::vector<ListedHousehold> listedHouseholds(Database &database, Id<SupportList> list)
{
    std::vector<ListedHousehold> households;
    for (const SupportLine &line : linesOf(database, list))
        households.push_back(listedFromText(line.snapshot));
    return households;
}

}
