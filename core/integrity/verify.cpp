#include "core/integrity/verify.h"

#include "core/integrity/verify_checks.h"
#include "core/store/journal.h"
#include "core/store/snapshot.h"

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype findingsShown = 5;
constexpr int partsOfWhole = 100;

struct NamedCheck {
    const char *name;
    Looked (*look)(const Examined &);
};

constexpr std::array checksOfTheFile{NamedCheck{"integrity", lookAtPages}, NamedCheck{"foreign_keys", lookAtForeignKeys},
                                     NamedCheck{"scans", lookAtScans}, NamedCheck{"chain", lookAtChain}, NamedCheck{"state", lookAtState}};
constexpr std::array checksFromOutside{NamedCheck{"known_heads", lookAtKnownHeads}};

// A damaged file may not even let a check read: that is what the check found. A disk that does not read says nothing of the file.
Looked lookedOrFound(const NamedCheck &check, const Examined &examined)
{
    try {
        return check.look(examined);
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::Cancelled || error.kind() == Error::Kind::Disk || error.kind() == Error::Kind::InUse)
            throw;   // That says nothing of the file.
        return {.findings = {error.message()}};
    }
}

QString shown(const QStringList &findings)
{
    const QString first = findings.mid(0, findingsShown).join(u"; "_s);
    const qsizetype more = findings.size() - findingsShown;
    return more > 0 ? first + u"; "_s + VerifyText::tr("and %Ln more", nullptr, int(more)) : first;
}

Check checkOf(const NamedCheck &named, const Examined &examined)
{
    const Looked looked = lookedOrFound(named, examined);
    return {.name = QLatin1StringView(named.name), .ok = looked.findings.isEmpty(), .count = looked.count,
            .detail = shown(looked.findings), .note = looked.note};
}

/// The progress of one check as a part of the whole.
Progress partOf(const Progress &whole, std::size_t index, std::size_t count)
{
    return Progress([&whole, index, count](qint64 done, qint64 total) -> bool {
        const qint64 within = total > 0 ? partsOfWhole * done / total : 0;
        whole.at((partsOfWhole * qint64(index) + within) / qint64(count), partsOfWhole);
        return true;
    });
}

QString headOf(Database &database)
{
    try {
        return journalHead(database);
    } catch (const Error &) {
        return {};   // The chain's finding says why.
    }
}

Verification verifyWith(const std::vector<NamedCheck> &checks, Database &database, const std::vector<KnownHead> &known, const Progress &progress)
{
    std::optional<Snapshot> oneState;
    try {
        oneState.emplace(database);
    } catch (const Error &) {
        // Damaged beyond reading: each check says so.
    }
    Verification verification;
    for (std::size_t index = 0; index < checks.size(); ++index) {
        const Progress part = partOf(progress, index, checks.size());
        part.at(0, 1);
        verification.checks.push_back(checkOf(checks[index], {database, known, part}));
    }
    verification.head = headOf(database);
    return verification;
}

}

bool Verification::ok() const
{
    return std::all_of(checks.begin(), checks.end(), [](const Check &check) -> bool { return check.ok; });
}

Verification verify(Database &database, const Progress &progress)
{
    return verifyWith({checksOfTheFile.begin(), checksOfTheFile.end()}, database, {}, progress);
}

Verification verify(Database &database, const std::vector<KnownHead> &known, const Progress &progress)
{
    std::vector<NamedCheck> checks(checksOfTheFile.begin(), checksOfTheFile.end());
    checks.insert(checks.end(), checksFromOutside.begin(), checksFromOutside.end());
    return verifyWith(checks, database, known, progress);
}

}
