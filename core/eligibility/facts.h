#pragma once

// The closed list of what rules may ask of a household. Every fact is three-valued: nobody having said it is not "no".

#include "core/eligibility/verdict.h"

#include <array>
#include <optional>
#include <span>

namespace core {

/// The texts, which only sentences show, stand last.
enum class Fact : quint8 {
    Poor, NearPoor, Disaster, Merit, MartyrFamily, MeritKind, Residence,
    HasHouse, Area, Persons, AreaPerPerson, FoundationWeak, WallsWeak, RoofWeak, WeakStructures, DurableMaterials,
    FoundationDamage, WallsDamage, RoofDamage, HouseAge, EverRepaired,
    Exclusion, ResidentialLand, LandCertificate, Dispute,
    EarlierSupport, EarlierYear, YearsSinceSupport, DestroyedSince, SupportedByQd22,
    SameNumberElsewhere, Listed, ListedElsewhere, FundingTotal, FundingGap, HeadAge, HeadDisabled,
    ApplicationSigned, VoteShare, PostingDone, OpenComplaints,
    Foundation, Walls, Roof, EarlierProgramme, OtherCase
};
constexpr int factCount = int(Fact::OtherCase) + 1;
constexpr int firstTextFact = int(Fact::Foundation);
static_assert(factCount <= 64, "what is known is kept as one bit each");

enum class FactKind { Flag, Number, Year, Choice, Text };

struct ChoiceWord {
    const char *code;
    const char16_t *title;
};

struct FactDefinition {
    Fact fact;
    const char *key;                     ///< In rule sets and JSON: "area_total".
    const char16_t *title;
    FactKind kind;
    const char16_t *unit;                ///< Of a number: "m²"; else empty.
    const char16_t *paper;               ///< Where an officer finds it.
    std::span<const ChoiceWord> choices = {};
};

const FactDefinition &definitionOf(Fact fact);
/// Nothing for a key that the program does not know.
std::optional<Fact> factByKey(const QString &key);
/// The number by which a choice is kept; nothing for a word that is none of the fact's.
std::optional<double> choiceNumber(Fact fact, const QString &code);

/// What is known of one household on one day.
class Facts {
public:
    bool isKnown(Fact fact) const { return (m_known >> int(fact)) & 1u; }
    /// A flag is 0 or 1, a choice its `choiceNumber`; 0 when unknown.
    double number(Fact fact) const { return m_numbers[std::size_t(fact)]; }
    /// Of a text fact; empty when unknown.
    const QString &text(Fact fact) const { return m_texts[std::size_t(int(fact) - firstTextFact)]; }

    void set(Fact fact, double number);
    void set(Fact fact, std::optional<double> number);   ///< Nothing makes it unknown.
    void setFlag(Fact fact, std::optional<bool> holds);
    void setChoice(Fact fact, const QString &code);      ///< A word that is none of the fact's makes it unknown.
    void setText(Fact fact, const QString &text);        ///< Empty makes it unknown.
    void forget(Fact fact);

    bool operator==(const Facts &) const = default;

private:
    std::array<double, firstTextFact> m_numbers{};
    std::array<QString, factCount - firstTextFact> m_texts;
    quint64 m_known = 0;
};

/// "24,5 m²", "89,3%".
QString withUnit(double number, Fact fact);

/// The fact with its value as a person reads it.
SeenFact seenFact(Fact fact, const Facts &facts);

}
