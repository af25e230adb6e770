#pragma once

// Who lives in the house: the household, its persons and their identity papers.

#include "core/base/money.h"
#include "core/places/place.h"

namespace core {

/// What is asked for (H§4): build anew or repair.
enum class Need { Unknown, NewHouse, Repair };
template<> struct EnumText<Need> {
    static constexpr std::pair<Need, const char *> values[] = {{Need::Unknown, ""}, {Need::NewHouse, "xay_moi"}, {Need::Repair, "sua_chua"}};
};

enum class Gender { Unknown, Male, Female };
template<> struct EnumText<Gender> {
    static constexpr std::pair<Gender, const char *> values[] = {{Gender::Unknown, ""}, {Gender::Male, "nam"}, {Gender::Female, "nữ"}};
};

/// E04, E05: where the household is registered.
enum class Residence { Unknown, Permanent, PermanentAtTheHouse, Actual };
template<> struct EnumText<Residence> {
    static constexpr std::pair<Residence, const char *> values[] = {{Residence::Unknown, ""}, {Residence::Permanent, "thuong_tru"},
        {Residence::PermanentAtTheHouse, "thuong_tru_tai_nha"}, {Residence::Actual, "thuc_te"}};
};

struct Household {
    Id<Household> id;
    QString uid;
    QString code;             ///< Number of the household in the commune's book; shown, never a key.
    Id<Place> place;
    Id<Hamlet> hamlet;
    QString address;          ///< What stands beside the hamlet's name; may be empty.
    QString headName;         ///< Copies of the head's row, kept in step by `saveHousehold`.
    PartialDate headBirth;
    QString nameKey;
    QString search;           ///< Folded text that search looks into.
    int members = 0;          ///< As stated; 0 unknown. Persons known by name may be fewer.
    Residence residence = Residence::Unknown;
    Need need = Need::Unknown;
    QString phone;
    QString note;

    bool operator==(const Household &) const = default;
};

struct Person {
    Id<Person> id;
    QString uid;
    Id<Household> household;
    QString name;
    QString nameFolded;
    Gender gender = Gender::Unknown;
    PartialDate birth;
    QString ethnic;
    QString relation;         ///< To the head: "vợ", "con"; empty for the head.
    bool isHead = false;
    QString merit;            ///< NCC_A … NCC_M, TNLS (H§2.2) or empty.
    bool disabled = false;
    QString note;

    bool operator==(const Person &) const = default;
};

enum class PaperKind { Cccd, Cmnd, Other };
template<> struct EnumText<PaperKind> {
    static constexpr std::pair<PaperKind, const char *> values[] = {{PaperKind::Cccd, "cccd"}, {PaperKind::Cmnd, "cmnd"}, {PaperKind::Other, "other"}};
};

struct IdentityPaper {
    Id<IdentityPaper> id;
    Id<Person> person;
    PaperKind kind = PaperKind::Cccd;
    QString number;           ///< Digits only for CCCD (12) and CMND (9).
    QDate issuedOn;
    QString issuedBy;
    QString overrideReason;   ///< Why a number that contradicts its structure (H§9.1) is right all the same.

    bool operator==(const IdentityPaper &) const = default;
};

/// H§2.2. Valid while `period` covers the day of the decision.
enum class Category { Poor, NearPoor, Disaster, Merit, MartyrFamily, OutOfPoverty, Hardship };
template<> struct EnumText<Category> {
    static constexpr std::pair<Category, const char *> values[] = {{Category::Poor, "HN"}, {Category::NearPoor, "HCN"}, {Category::Disaster, "TT"},
        {Category::Merit, "NCC"}, {Category::MartyrFamily, "TNLS"}, {Category::OutOfPoverty, "HMTN"}, {Category::Hardship, "KK"}};
};

struct Classification {
    Id<Classification> id;
    Id<Household> household;
    Category category = Category::Poor;
    QDate validFrom;
    QDate validTo;
    QString decision;         ///< Number of the decision that says so.
    QDate decidedOn;
    QString note;

    bool operator==(const Classification &) const = default;
    Period period() const { return {validFrom, validTo}; }
};

/// A house once given by a programme (E10, E11).
struct EarlierSupport {
    Id<EarlierSupport> id;
    Id<Household> household;
    QString programme;        ///< "QD22", "QD167", "QD33", "QD48" or free text.
    int year = 0;
    bool destroyedSince = false;   ///< By disaster or fire: the exception of E10.
    QString note;

    bool operator==(const EarlierSupport &) const = default;
};

/// What the commune's list proposes, by source. A member without a value was not written.
struct FundingProposal {
    Id<FundingProposal> id;
    Id<Household> household;
    std::optional<Money> total;
    std::optional<Money> state;
    std::optional<Money> poorFund;
    std::optional<Money> social;
    std::optional<Money> family;

    bool operator==(const FundingProposal &) const = default;
};

/// A matter of land or law that stands in the way, with who settles it and by when.
struct Obstacle {
    Id<Obstacle> id;
    Id<Household> household;
    QString matter;
    QString owner;
    QDate dueOn;
    QDate settledOn;
    QString note;

    bool operator==(const Obstacle &) const = default;
};

template<> struct Mapping<Household> {
    static constexpr auto table = "household";
    static constexpr auto columns = std::tuple{
        Column{"id", &Household::id}, Column{"uid", &Household::uid}, Column{"code", &Household::code}, Column{"place_id", &Household::place},
        Column{"hamlet_id", &Household::hamlet}, Column{"address", &Household::address}, Column{"head_name", &Household::headName},
        Column{"head_birth", &Household::headBirth}, Column{"name_key", &Household::nameKey}, Column{"search", &Household::search},
        Column{"members", &Household::members}, Column{"residence", &Household::residence}, Column{"need", &Household::need},
        Column{"phone", &Household::phone}, Column{"note", &Household::note}};
};

template<> struct Mapping<Person> {
    static constexpr auto table = "person";
    static constexpr auto columns = std::tuple{
        Column{"id", &Person::id}, Column{"uid", &Person::uid}, Column{"household_id", &Person::household}, Column{"name", &Person::name},
        Column{"name_folded", &Person::nameFolded}, Column{"gender", &Person::gender}, Column{"birth", &Person::birth},
        Column{"ethnic", &Person::ethnic}, Column{"relation", &Person::relation}, Column{"is_head", &Person::isHead},
        Column{"merit", &Person::merit}, Column{"disabled", &Person::disabled}, Column{"note", &Person::note}};
};

template<> struct Mapping<IdentityPaper> {
    static constexpr auto table = "identity_paper";
    static constexpr auto columns = std::tuple{
        Column{"id", &IdentityPaper::id}, Column{"person_id", &IdentityPaper::person}, Column{"kind", &IdentityPaper::kind},
        Column{"number", &IdentityPaper::number}, Column{"issued_on", &IdentityPaper::issuedOn},
        Column{"issued_by", &IdentityPaper::issuedBy}, Column{"override_reason", &IdentityPaper::overrideReason}};
};

template<> struct Mapping<Classification> {
    static constexpr auto table = "classification";
    static constexpr auto columns = std::tuple{
        Column{"id", &Classification::id}, Column{"household_id", &Classification::household}, Column{"category", &Classification::category},
        Column{"valid_from", &Classification::validFrom}, Column{"valid_to", &Classification::validTo},
        Column{"decision", &Classification::decision}, Column{"decided_on", &Classification::decidedOn}, Column{"note", &Classification::note}};
};

template<> struct Mapping<EarlierSupport> {
    static constexpr auto table = "earlier_support";
    static constexpr auto columns = std::tuple{
        Column{"id", &EarlierSupport::id}, Column{"household_id", &EarlierSupport::household}, Column{"programme", &EarlierSupport::programme},
        Column{"year", &EarlierSupport::year}, Column{"destroyed_since", &EarlierSupport::destroyedSince}, Column{"note", &EarlierSupport::note}};
};

template<> struct Mapping<FundingProposal> {
    static constexpr auto table = "funding_proposal";
    static constexpr auto columns = std::tuple{
        Column{"id", &FundingProposal::id}, Column{"household_id", &FundingProposal::household}, Column{"total", &FundingProposal::total},
        Column{"state", &FundingProposal::state}, Column{"poor_fund", &FundingProposal::poorFund},
        Column{"social", &FundingProposal::social}, Column{"family", &FundingProposal::family}};
};

template<> struct Mapping<Obstacle> {
    static constexpr auto table = "obstacle";
    static constexpr auto columns = std::tuple{
        Column{"id", &Obstacle::id}, Column{"household_id", &Obstacle::household}, Column{"matter", &Obstacle::matter},
        Column{"owner", &Obstacle::owner}, Column{"due_on", &Obstacle::dueOn}, Column{"settled_on", &Obstacle::settledOn},
        Column{"note", &Obstacle::note}};
};

}
