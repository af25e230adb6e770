#include "ui/base/workspace.h"

#include "core/store/journal.h"
#include "core/store/migrations.h"
#include "core/store/news.h"

namespace ui {

namespace {

constexpr qint64 loadedAtOnce = 20'000;   // Below this a thread costs more than it saves.
constexpr int newsEveryMs = 3000;         // How late a reader sees what the writer saved.

}

Workspace::Workspace(core::Seat seat, Ask &ask, QObject *parent)
    : QObject(parent), m_seat(std::move(seat)), m_ask(ask), m_writingActions(this), m_asOf(m_seat.now().date())
{
    m_writingActions.setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    m_news.setInterval(newsEveryMs);
    connect(&m_news, &QTimer::timeout, this, [this] {
        try {
            readNews();
        } catch (const core::Error &) {
            m_news.stop();   // F5 asks again and shows the reason.
        }
    });
}

Workspace::~Workspace()
{
    close();
}

void Workspace::open(const QString &path, const QString &readOnlyReason)
{
    close();
    const auto mode = readOnlyReason.isEmpty() ? core::Database::Mode::ReadWrite : core::Database::Mode::ReadOnly;
    auto opened = std::make_unique<core::Register>(path, m_seat, mode);
    core::requireNewestSchema(opened->database());
    m_register = std::move(opened);
    m_seenUnit = core::newestUnit(database());
    connect(m_register.get(), &core::Register::changed, this, &Workspace::note);
    m_places = core::PlaceBook(database());
    m_place = {};
    m_awaitingOn = {};
    loadSearch();
    allowWriting(readOnlyReason);
    Q_EMIT registerOpened();
}

void Workspace::allowWriting(const QString &readOnlyReason)
{
    m_readOnlyReason = readOnlyReason;
    m_writingActions.setEnabled(!isReadOnly());
    if (database().mode() == core::Database::Mode::ReadOnly)
        m_news.start();
    Q_EMIT readOnlyChanged(isReadOnly());
}

void Workspace::stopWriting(const QString &reason)
{
    database().run(QStringLiteral("PRAGMA query_only = ON"));
    allowWriting(reason);
}

void Workspace::readNews()
{
    if (!m_register || database().mode() != core::Database::Mode::ReadOnly)
        return;
    m_news.start();
    const core::ChangeSet changes = core::changesSince(database(), m_seenUnit);
    if (changes.unit == 0)
        return;
    m_seenUnit = changes.unit;
    note(changes);
}

void Workspace::close()
{
    if (!m_register)
        return;
    if (m_searchLoading.valid())
        m_searchLoading.wait();
    m_searchLoading = {};
    m_search.reset();
    m_index.reset();
    m_sinceLoading.clear();
    m_places = {};
    m_news.stop();
    m_readOnlyReason.clear();
    m_register.reset();
    Q_EMIT registerClosed();
}

void Workspace::loadSearch()
{
    if (database().value<qint64>(QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM household")) <= loadedAtOnce) {
        m_search.emplace(database());
        return;
    }
    m_searchLoading = std::async(std::launch::async, [path = path()] {
        core::Database own(path, core::Database::Mode::ReadOnly);
        return core::HouseholdSearch(own);
    });
}

const core::HouseholdSearch &Workspace::search()
{
    if (m_searchLoading.valid()) {
        m_search.emplace(m_searchLoading.get());
        for (const core::ChangeSet &changes : m_sinceLoading)
            m_search->update(database(), changes);
        m_sinceLoading.clear();
    }
    return *m_search;
}

core::HouseholdIndex &Workspace::index()
{
    if (!m_index)
        m_index.emplace(database(), m_asOf);
    return *m_index;
}

core::Territory Workspace::placesInView() const
{
    if (showsAwaiting())
        return core::awaitingTerritory(m_places, m_awaitingOn);
    const core::Place *place = m_places.find(m_place);
    if (!place || place->level != core::PlaceLevel::Commune)
        return {};
    // Who chooses a divided commune among the old units means the commune as it was.
    const QDate day = m_places.isDivided(m_place, m_asOf) ? place->validTo.addDays(-1) : m_asOf;
    return core::territoryOf(m_places, m_place, day);
}

void Workspace::choosePlace(core::Id<core::Place> place)
{
    if (place == m_place && !showsAwaiting())
        return;
    m_place = place;
    m_awaitingOn = {};
    Q_EMIT placeChosen(place);
}

void Workspace::chooseAwaiting(QDate day)
{
    if (day == m_awaitingOn)
        return;
    m_place = {};
    m_awaitingOn = day;
    Q_EMIT placeChosen(m_place);
}

void Workspace::setAsOf(QDate day)
{
    if (!day.isValid() || day == m_asOf)
        return;
    m_asOf = day;
    m_index.reset();
    Q_EMIT asOfChanged(day);
}

void Workspace::noteUnsaved(const QObject *form, bool unsaved)
{
    const bool before = hasUnsaved();
    if (unsaved)
        m_unsaved.insert(form);
    else
        m_unsaved.remove(form);
    if (hasUnsaved() != before)
        Q_EMIT unsavedChanged(hasUnsaved());
}

void Workspace::note(const core::ChangeSet &changes)
{
    if (changes.touches<core::Place>() || changes.touches<core::PlaceSuccession>() || changes.touches<core::HamletAssignment>())
        m_places = core::PlaceBook(database());
    if (m_index)
        m_index->forget(changes);
    if (m_searchLoading.valid())
        m_sinceLoading.push_back(changes);
    else
        m_search->update(database(), changes);
    Q_EMIT changed(changes);
}

}
