#pragma once

// Administrative units over time. A code belongs to a unit and a date, never to a unit alone.

#include "core/base/id.h"
#include "core/base/period.h"
#include "core/store/mapping.h"
#include "core/store/sql_value.h"

#include <QString>

namespace core {

enum class PlaceLevel { Province, District, Commune };

template<> struct EnumText<PlaceLevel> {
    static constexpr std::pair<PlaceLevel, const char *> values[] = {
        {PlaceLevel::Province, "province"}, {PlaceLevel::District, "district"}, {PlaceLevel::Commune, "commune"}};
};

struct Place {
    Id<Place> id;
    QString code;            ///< Of the statistics office; text, leading zeros kept.
    PlaceLevel level = PlaceLevel::Commune;
    QString name;            ///< With its kind: "Xã Tùng Ảnh", "Thị trấn Đức Thọ", "Huyện Đức Thọ".
    QString nameFolded;
    QString nameKey;         ///< Order without the kind.
    Id<Place> parent;
    QDate validFrom;         ///< Invalid: since ever.
    QDate validTo;           ///< First day on which it no longer exists; invalid: still there.
    QString citation;

    bool operator==(const Place &) const = default;
    Period period() const { return {validFrom, validTo}; }
};

/// An old unit went into a new one, wholly or in part.
struct PlaceSuccession {
    Id<PlaceSuccession> id;
    Id<Place> oldPlace;
    Id<Place> newPlace;
    bool whole = true;
    QDate changedOn;
    QString citation;

    bool operator==(const PlaceSuccession &) const = default;
};

struct Hamlet {
    Id<Hamlet> id;
    Id<Place> place;         ///< The commune at the time the hamlet was entered.
    QString name;            ///< "Thôn Châu Nội", "Tổ dân phố 3".
    QString nameFolded;
    QString nameKey;

    bool operator==(const Hamlet &) const = default;
};

/// From a day on a hamlet of a divided commune belongs to one of the units that the commune went into.
struct HamletAssignment {
    Id<HamletAssignment> id;
    Id<Hamlet> hamlet;
    Id<Place> place;
    QDate validFrom;
    QString decision;        ///< Number of the decision that says so: "1665/NQ-UBTVQH15".
    QDate decidedOn;
    QString citation;        ///< Where in it, or in which words; may be empty.

    bool operator==(const HamletAssignment &) const = default;
};

template<> struct Mapping<Place> {
    static constexpr auto table = "place";
    static constexpr auto columns = std::tuple{
        Column{"id", &Place::id}, Column{"code", &Place::code}, Column{"level", &Place::level}, Column{"name", &Place::name},
        Column{"name_folded", &Place::nameFolded}, Column{"name_key", &Place::nameKey}, Column{"parent_id", &Place::parent},
        Column{"valid_from", &Place::validFrom}, Column{"valid_to", &Place::validTo}, Column{"citation", &Place::citation}};
};

template<> struct Mapping<PlaceSuccession> {
    static constexpr auto table = "place_succession";
    static constexpr auto columns = std::tuple{
        Column{"id", &PlaceSuccession::id}, Column{"old_id", &PlaceSuccession::oldPlace}, Column{"new_id", &PlaceSuccession::newPlace},
        Column{"whole", &PlaceSuccession::whole}, Column{"changed_on", &PlaceSuccession::changedOn},
        Column{"citation", &PlaceSuccession::citation}};
};

template<> struct Mapping<Hamlet> {
    static constexpr auto table = "hamlet";
    static constexpr auto columns = std::tuple{
        Column{"id", &Hamlet::id}, Column{"place_id", &Hamlet::place}, Column{"name", &Hamlet::name},
        Column{"name_folded", &Hamlet::nameFolded}, Column{"name_key", &Hamlet::nameKey}};
};

template<> struct Mapping<HamletAssignment> {
    static constexpr auto table = "hamlet_assignment";
    static constexpr auto columns = std::tuple{
        Column{"id", &HamletAssignment::id}, Column{"hamlet_id", &HamletAssignment::hamlet}, Column{"place_id", &HamletAssignment::place},
        Column{"valid_from", &HamletAssignment::validFrom}, Column{"decision", &HamletAssignment::decision},
        Column{"decided_on", &HamletAssignment::decidedOn}, Column{"citation", &HamletAssignment::citation}};
};

}
