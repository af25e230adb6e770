#pragma once

// Levels of support: dated rows with a citation, edited as a new row, never constants (H§5).

#include "core/base/period.h"
#include "core/households/household.h"
#include "core/store/database.h"

namespace core {

struct SupportPackage {
    Id<SupportPackage> id;
    QString stream;
    Need need = Need::Unknown;
    QString source;          ///< Funding-source code of H§5: "NSTW", "NST", "QVNN_T" …
    Money amount;            ///< Per house.
    QDate validFrom;
    QDate validTo;
    QString citation;
    bool verified = false;   ///< False: the text of the decision was not seen; printed lists say so.

    bool operator==(const SupportPackage &) const = default;
    Period period() const { return {validFrom, validTo}; }
};

template<> struct Mapping<SupportPackage> {
    static constexpr auto table = "support_package";
    static constexpr auto columns = std::tuple{
        Column{"id", &SupportPackage::id}, Column{"stream", &SupportPackage::stream}, Column{"need", &SupportPackage::need},
        Column{"source", &SupportPackage::source}, Column{"amount", &SupportPackage::amount}, Column{"valid_from", &SupportPackage::validFrom},
        Column{"valid_to", &SupportPackage::validTo}, Column{"citation", &SupportPackage::citation}, Column{"verified", &SupportPackage::verified}};
};

/// What one source gives to one house.
struct SourceAmount {
    QString source;
    Money amount;
    bool operator==(const SourceAmount &) const = default;
};

/// "Ngân sách trung ương"; the code itself when unknown.
QString sourceTitle(const QString &source);

/// Both say what one source gives for one kind of help in one stream, each in its time.
bool isSameLevel(const SupportPackage &a, const SupportPackage &b);

/// Of each stream, need and source the row in force that came last into force: a new level takes the place of the earlier from its first day.
std::vector<SupportPackage> levelsInForce(Database &database, QDate on);
/// Those for a stream and a kind of help, in the order of their sources.
std::vector<SupportPackage> levelsFor(const std::vector<SupportPackage> &levels, const QString &stream, Need need);
/// The same of the levels in force on a day.
std::vector<SupportPackage> packagesFor(Database &database, const QString &stream, Need need, QDate on);
Money totalOf(const std::vector<SupportPackage> &packages);

}
