#pragma once

// A list for a decision ("đợt"): the entitled households of a unit, with their support. Frozen, it says the same for ever.

#include "core/eligibility/verdict.h"
#include "core/places/place_book.h"
#include "core/store/unit_of_work.h"
#include "core/support/support_package.h"

namespace core {

struct SupportList {
    Id<SupportList> id;
    QString uid;
    QString title;           ///< "Danh sách hộ đề nghị hỗ trợ, đợt 1".
    int batch = 1;           ///< Đợt, from 1, counted per unit.
    Id<Place> place;         ///< A commune or the district.
    QString stream;          ///< Empty: all streams.
    QDate asOf;
    QDate frozenOn;          ///< Invalid: still open.
    QString note;

    bool operator==(const SupportList &) const = default;
    bool isFrozen() const { return frozenOn.isValid(); }
};

/// With its đợt where the title does not say it: "Danh sách hộ đề nghị hỗ trợ, đợt 1".
QString titleWithBatch(const SupportList &list);

struct SupportLine {
    Id<SupportLine> id;
    Id<SupportList> list;
    int position = 1;
    Id<Household> household;
    QString stream;
    Need need = Need::Unknown;
    Money amount;
    QString amounts;         ///< JSON: source → đồng.
    qint64 ruleSet = 0;
    Outcome outcome = Outcome::Eligible;
    QString facts;           ///< JSON: the verdict as it was, with facts and sentences.
    QString snapshot;        ///< JSON of the `ListedHousehold` as it was.

    bool operator==(const SupportLine &) const = default;
};

template<> struct Mapping<SupportList> {
    static constexpr auto table = "support_list";
    static constexpr auto columns = std::tuple{
        Column{"id", &SupportList::id}, Column{"uid", &SupportList::uid}, Column{"title", &SupportList::title},
        Column{"batch", &SupportList::batch}, Column{"place_id", &SupportList::place}, Column{"stream", &SupportList::stream},
        Column{"as_of", &SupportList::asOf}, Column{"frozen_on", &SupportList::frozenOn}, Column{"note", &SupportList::note}};
};

template<> struct Mapping<SupportLine> {
    static constexpr auto table = "support_line";
    static constexpr auto columns = std::tuple{
        Column{"id", &SupportLine::id}, Column{"list_id", &SupportLine::list}, Column{"position", &SupportLine::position},
        Column{"household_id", &SupportLine::household}, Column{"stream", &SupportLine::stream}, Column{"need", &SupportLine::need},
        Column{"amount", &SupportLine::amount}, Column{"amounts", &SupportLine::amounts}, Column{"rule_set_id", &SupportLine::ruleSet},
        Column{"outcome", &SupportLine::outcome}, Column{"facts", &SupportLine::facts}, Column{"snapshot", &SupportLine::snapshot}};
};

/// One entitled household as it stands on a list: what the screen shows and the forms print.
struct ListedHousehold {
    Id<Household> household;
    QString uid;
    QString name;
    PartialDate birth;
    Gender gender = Gender::Unknown;
    QString number;                      ///< CCCD or CMND of the head, whole.
    QString ethnic;
    QString hamlet;
    Id<Place> place;                     ///< The commune on the day of the list.
    QString placeName;                   ///< Says so where the household awaits a unit: it stands under the commune that was divided.
    bool awaitsUnit = false;
    int members = 0;
    QString categories;                  ///< Titles on the day, joined by ", ".
    QString stream;
    Need need = Need::Unknown;           ///< As asked for; where nothing was asked, as suggested.
    std::optional<double> area;          ///< m².
    QString foundation, frame, roof;     ///< As written, else the material's title.
    QString criteria;                    ///< QĐ 55 criteria met: "T1, T2"; empty when not derived.
    std::vector<SourceAmount> amounts;   ///< Support by source.
    Money amount;                        ///< Their sum.
    bool verified = true;                ///< False where a level was not verified against its decision.
    QString earlierSupport;              ///< "QD167 (2010)"; empty for none.
    QString note;

    bool operator==(const ListedHousehold &) const = default;
};

/// What a new list would hold: entitled households of the unit (with all that went into it) on the day that stand on no other list, in
/// the order of commune, hamlet and name. `stream` empty: each in its most favourable stream.
std::vector<ListedHousehold> entitledHouseholds(Database &database, Id<Place> unit, const QString &stream, QDate on);
/// The same with everybody who is not refused: what a commune proposes. The note says of those who are not entitled yet what is missing or
/// what is to be looked at; they have no amount.
std::vector<ListedHousehold> proposedHouseholds(Database &database, Id<Place> unit, const QString &stream, QDate on);

/// Stores a new open list of exactly these households with the next batch number of the unit. Throws Error{Conflict} naming the first
/// household that is not entitled on the day or stands on another list.
Id<SupportList> makeList(const SupportList &list, const std::vector<Id<Household>> &households, UnitOfWork &work);
/// Why an officer takes a household on whose rules leave it to him (CANH_BAO, H§4), by `Id<Household>`.
using OfficerDecisions = QHash<qint64, QString>;
/// The same, with households that only an officer can take on: his reason becomes the note of the line.
Id<SupportList> makeList(const SupportList &list, const std::vector<Id<Household>> &households, const OfficerDecisions &decided, UnitOfWork &work);
/// Takes one household off an open list and closes the gap. Throws Error{Conflict} for a frozen one.
void removeFromList(Id<SupportList> list, Id<Household> household, UnitOfWork &work);
/// From now on the list is a snapshot. Throws Error{Conflict} when it is frozen or empty.
void freezeList(Id<SupportList> list, QDate on, UnitOfWork &work);
/// Only an open list.
void removeList(Id<SupportList> list, UnitOfWork &work);

/// Newest first.
std::vector<SupportList> supportLists(Database &database);
/// In the order of their positions, as stored with the list.
std::vector<ListedHousehold> listedHouseholds(Database &database, Id<SupportList> list);

}
