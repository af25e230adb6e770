#include "core/households/household_search.h"

#include "core/base/folded.h"
#include "core/households/household_merge.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype appendedBeforeReload = 2000;
constexpr qsizetype comparedExactly = 5000;
const QDate howeverLate(9999, 12, 31);

/// What stands of a household with its marks.
struct Spelling {
    QString text;
    Id<Place> place;
    Id<Hamlet> hamlet;
};

QString withJoinedNumbers(QString text)
{
    static const QRegularExpression groups(uR"((?<!\d)\d{3}(?:[ .]\d{3}){2,3}(?!\d))"_s);
    for (auto match = groups.match(text); match.hasMatch(); match = groups.match(text))
        text.replace(match.capturedStart(), match.capturedLength(), match.captured().remove(u' ').remove(u'.'));
    return text;
}

}

HouseholdSearch::HouseholdSearch(Database &database)
{
    load(database);
}

// Rows are read in the order they lie in the file and put into the order of names in memory: reading by name would jump about the disk.
void HouseholdSearch::load(Database &database)
{
    loadPlaces(database);
    std::string text;
    std::vector<Entry> entries;
    std::vector<qint64> positionOfId;
    const auto statement = database.borrow(u"SELECT id, place_id, search, hamlet_id FROM household NOT INDEXED WHERE "_s + standsForItself);
    while (statement->step()) {
        const auto [bytes, size] = statement->utf8(2);
        const qint64 id = statement->integer(0);
        if (std::size_t(id) >= positionOfId.size())
            positionOfId.resize(std::size_t(id) * 2 + 64, -1);
        positionOfId[std::size_t(id)] = qint64(entries.size());
        entries.push_back({quint32(text.size()), quint32(size), id, namedBy(statement->integer(1), statement->integer(3))});
        text.append(bytes, std::size_t(size)).push_back('\n');
    }
    m_text.clear();
    m_text.reserve(text.size());
    m_entries.clear();
    m_entries.reserve(entries.size());
    const auto order = database.borrow(u"SELECT id FROM household WHERE "_s + standsForItself + u" ORDER BY name_key, id"_s);
    while (order->step()) {
        Entry entry = entries[std::size_t(positionOfId[std::size_t(order->integer(0))])];
        const quint32 start = quint32(m_text.size());
        m_text.append(text, entry.start, entry.size + 1);
        entry.start = start;
        m_entries.push_back(entry);
    }
    m_appended = 0;
}

void HouseholdSearch::loadPlaces(Database &database)
{
    const PlaceBook book(database);
    qint64 last = 0;
    for (const Place &place : book.places())
        last = std::max(last, place.id.value);
    m_placeNames.clear();
    m_placeSpellings.clear();
    for (qint64 id = 0; id <= last; ++id)
        addNames(book.find({id}) ? book.namesOf({id}) : QStringList());
    m_divided.assign(std::size_t(last) + 1, false);
    m_hamletNames.clear();
    for (const Id<Place> place : book.dividedPlaces(howeverLate)) {
        m_divided[std::size_t(place.value)] = true;
        for (const Id<Hamlet> hamlet : book.assignedHamlets()) {
            m_hamletNames.insert({place.value, hamlet.value}, qint64(m_placeNames.size()));
            addNames(book.namesOf(place, hamlet));
        }
    }
}

void HouseholdSearch::addNames(const QStringList &names)
{
    const QString text = names.join(u' ');
    m_placeNames.push_back(folded(text).toStdString());
    m_placeSpellings.push_back(text.toLower());
}

qint64 HouseholdSearch::namedBy(qint64 place, qint64 hamlet) const
{
    const bool isDivided = std::size_t(place) < m_divided.size() && m_divided[std::size_t(place)];
    return isDivided ? m_hamletNames.value({place, hamlet}, place) : place;
}

void HouseholdSearch::renameDivided(Database &database)
{
    QHash<qint64, qint64> named;
    for (std::size_t place = 0; place < m_divided.size(); ++place)
        if (m_divided[place])
            database.forEach<std::tuple<qint64, Id<Hamlet>>>(u"SELECT id, hamlet_id FROM household WHERE place_id = ?"_s, [&](const auto &row) {
                named.insert(std::get<0>(row), namedBy(qint64(place), std::get<1>(row).value)); }, qint64(place));
    for (Entry &entry : m_entries)
        entry.place = named.value(entry.household, entry.place);
}

std::vector<HouseholdSearch::Word> HouseholdSearch::wordsOf(const QString &text) const
{
    std::vector<Word> words;
    for (const QString &part : folded(text).split(u' ', Qt::SkipEmptyParts)) {
        Word word{.text = part.toStdString()};
        word.places.resize(m_placeNames.size());
        for (std::size_t i = 0; i < m_placeNames.size(); ++i)
            if (m_placeNames[i].find(word.text) != std::string::npos)
                word.places[i] = word.inSomePlace = true;
        words.push_back(std::move(word));
    }
    // The word to scan by first: one that no place explains, and the longest.
    std::stable_sort(words.begin(), words.end(), [](const Word &a, const Word &b) -> bool {
        return std::tuple(a.inSomePlace, -qsizetype(a.text.size())) < std::tuple(b.inSomePlace, -qsizetype(b.text.size())); });
    return words;
}

bool HouseholdSearch::holds(const Entry &entry, const Word &word) const
{
    return std::string_view(m_text).substr(entry.start, entry.size).find(word.text) != std::string_view::npos;
}

bool HouseholdSearch::matches(const Entry &entry, const Word &word) const
{
    const bool byPlace = std::size_t(entry.place) < word.places.size() && word.places[std::size_t(entry.place)];
    return byPlace || holds(entry, word);
}

// Finds the first word in the one long text and asks the other words only where it stands.
template<class Take> void HouseholdSearch::scan(const std::vector<Word> &words, Take take) const
{
    const std::string_view text = m_text;
    const std::string &first = words.front().text;
    std::size_t index = 0;
    for (std::size_t at = text.find(first); at != std::string_view::npos;) {
        while (index + 1 < m_entries.size() && m_entries[index + 1].start <= at)
            ++index;
        const Entry &entry = m_entries[index];
        if (!entry.gone && std::all_of(words.begin() + 1, words.end(), [&](const Word &word) -> bool { return matches(entry, word); }))
            take(entry);
        at = text.find(first, entry.start + entry.size + 1);
    }
}

template<class Take> void HouseholdSearch::scanAll(const std::vector<Word> &words, Take take) const
{
    for (const Entry &entry : m_entries)
        if (!entry.gone && std::all_of(words.begin(), words.end(), [&](const Word &word) -> bool { return matches(entry, word); }))
            take(entry);
}

bool HouseholdSearch::isSpelledSo(Database &database, Id<Household> household, const QStringList &words) const
{
    const auto spelling = database.first<Spelling>(uR"(
        SELECT household.head_name || ' ' || household.address || ' ' || COALESCE(hamlet.name, '') || ' '
            || COALESCE((SELECT group_concat(name, ' ') FROM person WHERE household_id = household.id AND is_head = 0), ''), household.place_id, household.hamlet_id
        FROM household
        LEFT JOIN hamlet ON hamlet.id = household.hamlet_id
        WHERE household.id = ?)"_s, household);
    if (!spelling)
        return false;
    const QString own = spelling->text.toLower();
    const QString plain = folded(own);
    const auto placeIndex = std::size_t(namedBy(spelling->place.value, spelling->hamlet.value));
    const QString place = placeIndex < m_placeSpellings.size() ? m_placeSpellings[placeIndex] : QString();
    return std::all_of(words.begin(), words.end(), [&](const QString &word) -> bool {
        return own.contains(word) || (!plain.contains(folded(word)) && (word == folded(word) || place.contains(word))); });
}

void HouseholdSearch::putExactFirst(Database &database, const QString &typed, std::vector<Id<Household>> &ids) const
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    std::stable_partition(ids.begin(), ids.end(), [&](Id<Household> id) -> bool { return isSpelledSo(database, id, words); });
}

SearchHits HouseholdSearch::hits(Database &database, const QString &text, qsizetype limit) const
{
    SearchHits found;
    const QString typed = withJoinedNumbers(cleaned(text).toLower());
    const std::vector<Word> words = wordsOf(typed);
    const bool hasMarks = typed != folded(typed);
    const qsizetype kept = hasMarks ? std::max(limit, comparedExactly) : limit;
    std::vector<Id<Household>> onlyByPlace;   // "duc" means Mr Đức before everybody in Đức Thọ
    const auto take = [&](const Entry &entry) {
        ++found.total;
        const bool own = std::all_of(words.begin(), words.end(), [&](const Word &word) -> bool { return !word.inSomePlace || holds(entry, word); });
        std::vector<Id<Household>> &into = own ? found.ids : onlyByPlace;
        if (qsizetype(into.size()) < kept)
            into.push_back({entry.household});
    };
    if (words.empty() || words.front().inSomePlace)
        scanAll(words, take);
    else
        scan(words, take);
    if (hasMarks && found.total <= comparedExactly) {
        putExactFirst(database, typed, found.ids);
        putExactFirst(database, typed, onlyByPlace);
    }
    found.ids.insert(found.ids.end(), onlyByPlace.begin(), onlyByPlace.end());
    if (qsizetype(found.ids.size()) > limit)
        found.ids.resize(std::size_t(limit));
    return found;
}

void HouseholdSearch::append(const QByteArray &text, const Household &household)
{
    m_entries.push_back({quint32(m_text.size()), quint32(text.size()), household.id.value, namedBy(household.place.value, household.hamlet.value)});
    m_text.append(text.constData(), std::size_t(text.size())).push_back('\n');
    ++m_appended;
}

namespace {

// A household that was merged into another is found no more, one that was taken apart again is; its own row did not change.
QSet<qint64> mergedOrApart(Database &database, const ChangeSet &changes)
{
    QSet<qint64> households;
    for (const qint64 merge : changes.rows.value(QLatin1StringView(Mapping<HouseholdMerge>::table)))
        households.insert(database.value<qint64>(uR"(
            SELECT json_extract(COALESCE(after, before), '$.gone_id')
            FROM journal_entry
            WHERE table_name = 'household_merge' AND row_id = ?
            ORDER BY id DESC
            LIMIT 1)"_s, merge));
    return households;
}

}

void HouseholdSearch::update(Database &database, const ChangeSet &changes)
{
    if (changes.touches<Place>() || changes.touches<PlaceSuccession>() || changes.touches<HamletAssignment>()) {
        loadPlaces(database);
        renameDivided(database);
    }
    const QSet<qint64> rows = changes.rows.value(QLatin1StringView(Mapping<Household>::table)) + mergedOrApart(database, changes);
    if (rows.isEmpty())
        return;
    if (m_appended + rows.size() > appendedBeforeReload || m_entries.empty())
        return load(database);
    for (Entry &entry : m_entries)
        if (rows.contains(entry.household))
            entry.gone = true;
    for (const qint64 row : rows)
        if (const auto household = database.find(Id<Household>{row}); household && !mergeOf(database, household->id))
            append(household->search.toUtf8(), *household);
}

}
