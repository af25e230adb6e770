#include "ui/base/workspace.h"

namespace ui {

namespace {

constexpr qint64 loadedAtOnce = 20'000;   // Below this a thread costs more than it saves.

}

Workspace::Workspace(core::Seat seat, Ask &ask, QObject *parent)
    : QObject(parent), m_seat(std::move(seat)), m_ask(ask), m_asOf(m_seat.now().date())
{
}

Workspace::~Workspace()
{
    close();
}

void Workspace::open(const QString &path, core::Database::Mode mode)
{
    close();
    m_register = std::make_unique<core::Register>(path, m_seat, mode);
    connect(m_register.get(), &core::Register::changed, this, &Workspace::note);
    m_places = core::PlaceBook(database());
    m_place = {};
    loadSearch();
    Q_EMIT registerOpened();
}

void Workspace::close()
{
    if (!m_register)
        return;
    if (m_searchLoading.valid())
        m_searchLoading.wait();
    m_searchLoading = {};
    m_search.reset();
    m_sinceLoading.clear();
    m_places = {};
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

std::vector<core::Id<core::Place>> Workspace::placesInView() const
{
    const core::Place *place = m_places.find(m_place);
    if (!place || place->level != core::PlaceLevel::Commune)
        return {};
    return m_places.partsOf(m_place);
}

void Workspace::choosePlace(core::Id<core::Place> place)
{
    if (place == m_place)
        return;
    m_place = place;
    Q_EMIT placeChosen(place);
}

void Workspace::setAsOf(QDate day)
{
    if (!day.isValid() || day == m_asOf)
        return;
    m_asOf = day;
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
    if (changes.touches<core::Place>() || changes.touches<core::PlaceSuccession>())
        m_places = core::PlaceBook(database());
    if (m_searchLoading.valid())
        m_sinceLoading.push_back(changes);
    else
        m_search->update(database(), changes);
    Q_EMIT changed(changes);
}

}
