#pragma once

// E13: what the register knows of the same family elsewhere, by frozen lists and by identity numbers that heads and spouses of two households share.

#include "core/households/household_record.h"
#include "core/places/place_book.h"

#include <QHash>
#include <QSet>

namespace core {

struct OtherCases {
    bool sameNumberElsewhere = false;   ///< The head or spouse of another household has a number of this one's head or spouse.
    bool listed = false;                ///< The household stands on a frozen list.
    bool listedElsewhere = false;       ///< The other household does.
    QString told;                       ///< What a sentence says of it; empty for none.
    bool operator==(const OtherCases &) const = default;
    bool isAny() const { return sameNumberElsewhere || listed || listedElsewhere; }
};

/// For one household at a time, in words.
class OtherCaseTeller {
public:
    OtherCaseTeller(Database &database, QDate on);

    OtherCases casesOf(const HouseholdRecord &record) const;

private:
    QString listTold(Id<Household> household) const;
    QString helpTold(Id<Household> household) const;
    void tellNamesake(const struct Namesake &other, OtherCases &cases, QStringList &sentences) const;

    Database &m_database;
    QDate m_on;
    PlaceBook m_book;
};

/// For every household of the register, without words. Three questions are asked once, however many households there are; what is kept
/// are only those that somebody else shares a number with.
class OtherCaseIndex {
public:
    OtherCaseIndex(Database &database, QDate on);

    /// `told` stays empty.
    OtherCases casesOf(Id<Household> household) const;

private:
    struct Holders {
        std::vector<qint64> households;   ///< Whose head or spouse has the number, each once.
        std::vector<qint64> listed;       ///< Those of them on a frozen list.
    };

    void readHolders(Database &database);
    void readDifferent(Database &database);
    bool isOther(qint64 household, qint64 other) const;

    QSet<qint64> m_listed;
    QHash<QString, Holders> m_holders;                    ///< By number.
    QHash<qint64, QStringList> m_sharedNumbers;           ///< Of each holder.
    QSet<std::pair<qint64, qint64>> m_different;          ///< Pairs that somebody has called different families, the smaller id first.
};

}
