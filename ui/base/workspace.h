#pragma once

// What all pages share: the open register, the chosen unit, the day on which things are looked at, and the news of changes.

#include "core/households/household_index.h"
#include "core/households/household_search.h"
#include "core/places/territory.h"
#include "core/register.h"
#include "ui/base/ask.h"

#include <QActionGroup>
#include <QObject>
#include <QTimer>

#include <future>
#include <memory>

namespace ui {

class Workspace : public QObject {
    Q_OBJECT

public:
    /// `ask` must outlive the workspace.
    Workspace(core::Seat seat, Ask &ask, QObject *parent = nullptr);
    ~Workspace() override;

    const core::Seat &seat() const { return m_seat; }
    Ask &ask() const { return m_ask; }

    /// Closes what was open. With a reason (a sentence for the user) it is opened for reading only. Throws what `core::Register` throws;
    /// nothing is open then.
    void open(const QString &path, const QString &readOnlyReason = {});
    void close();
    bool isOpen() const { return bool(m_register); }
    /// Nothing can be stored, drafts neither.
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    /// Why nothing can be changed; empty where writing is allowed.
    const QString &readOnlyReason() const { return m_readOnlyReason; }
    /// Nothing more is written to the open register, for example because it is damaged.
    void stopWriting(const QString &reason);
    /// What changes the register: disabled as a whole while it is read only, whatever each page enables.
    QActionGroup &writingActions() { return m_writingActions; }
    /// Takes in what others committed since; nothing happens where this is the writer.
    void readNews();

    // The following need an open register.
    core::Register &openRegister() const { return *m_register; }
    core::Database &database() const { return m_register->database(); }
    QString path() const { return m_register->path(); }
    /// A unit of work; its commit is announced by `changed`.
    core::UnitOfWork begin(const QString &title, const QString &reason = {}) { return m_register->begin(title, reason); }
    const core::PlaceBook &places() const { return m_places; }
    /// Loaded in the background after opening; waits for the end of that where it must.
    const core::HouseholdSearch &search();
    /// As of the day that is looked at.
    core::HouseholdIndex &index();

    /// The unit chosen in the tree; not stored: the whole register.
    core::Id<core::Place> place() const { return m_place; }
    /// Those in view are the households of divided communes that await a unit, instead of those of a unit.
    bool showsAwaiting() const { return m_awaitingOn.isValid(); }
    /// The households of the chosen unit, as a filter takes them; of a unit that ended or is still to come, as of its own time.
    core::Territory placesInView() const;
    void choosePlace(core::Id<core::Place> place);
    /// Those who await a unit of that day.
    void chooseAwaiting(QDate day);

    /// The day on which units, classifications and rules are looked at.
    QDate asOf() const { return m_asOf; }
    void setAsOf(QDate day);

    /// A form tells whether something typed in it is not saved yet; false also when it closes.
    void noteUnsaved(const QObject *form, bool unsaved);
    bool hasUnsaved() const { return !m_unsaved.isEmpty(); }

    /// Asks the window to show a household on its page.
    void requestHousehold(core::Id<core::Household> household) { Q_EMIT householdRequested(household); }

Q_SIGNALS:
    void registerOpened();
    void registerClosed();
    void changed(const core::ChangeSet &changes);
    void placeChosen(core::Id<core::Place> place);
    void asOfChanged(QDate day);
    /// Writing became allowed or forbidden; also after each opening.
    void readOnlyChanged(bool readOnly);
    /// What is typed and not saved: that there is any now, or that there is none any more.
    void unsavedChanged(bool any);
    void householdRequested(core::Id<core::Household> household);

private:
    void note(const core::ChangeSet &changes);
    void loadSearch();
    void allowWriting(const QString &readOnlyReason);

    core::Seat m_seat;
    Ask &m_ask;
    std::unique_ptr<core::Register> m_register;
    QString m_readOnlyReason;
    QActionGroup m_writingActions;
    QTimer m_news;
    qint64 m_seenUnit = 0;
    core::PlaceBook m_places;
    std::future<core::HouseholdSearch> m_searchLoading;
    std::optional<core::HouseholdSearch> m_search;
    std::optional<core::HouseholdIndex> m_index;
    std::vector<core::ChangeSet> m_sinceLoading;    ///< Committed while the search was loading.
    QSet<const QObject *> m_unsaved;
    core::Id<core::Place> m_place;
    QDate m_awaitingOn;                             ///< Valid while those who await a unit are in view.
    QDate m_asOf;
};

}
