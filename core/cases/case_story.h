#pragma once

// Everything that happened to a case in one account (F25): steps, papers, votes, postings, complaints, appraisals, adjustments.

#include "core/cases/decision.h"
#include "core/cases/meeting.h"
#include "core/cases/posting.h"

namespace core {

struct StoryLine {
    QDate on;
    QString title;           ///< "Thôn bình xét".
    QString text;            ///< What happened: "25/28 hộ đồng ý (89,3%)."; may be empty.
    QString actor;
    QString paper;           ///< Its citation; may be empty.
    Id<Paper> paperId;
    QString person;          ///< Who entered it.
    bool isWarning = false;  ///< Refused, returned, suspended, complained about, approved by the preparer.
    bool operator==(const StoryLine &) const = default;
};

/// A paper that the case should have.
struct MissingPaper {
    PaperType type = PaperType::Other;
    Step step = Step::Registered;     ///< Which asks for it.
    bool isMissing = true;            ///< False: entered, but no page of it was scanned.
    bool operator==(const MissingPaper &) const = default;
};

struct CaseStory {
    SupportCase supportCase;
    QString headName;
    QString household;       ///< Uid.
    QString address;         ///< Hamlet and commune of today.
    QString list;            ///< Title and đợt of the list that it stands on; empty for none.
    std::vector<StoryLine> lines;          ///< In the order of their days; what happened on one day in the order of entry.
    std::vector<MissingPaper> missing;     ///< Of the steps taken and of the next one.
    std::vector<Step> next;
};

CaseStory storyOf(Database &database, Id<SupportCase> supportCase, QDate today);
std::vector<MissingPaper> missingPapers(Database &database, const SupportCase &supportCase);

/// The same for very many cases: steps and papers are read once, at construction.
class PaperCheck {
public:
    explicit PaperCheck(Database &database);

    /// Of the case only id, step and need are looked at.
    std::vector<MissingPaper> missing(const SupportCase &supportCase) const;
    /// Those that are not even entered.
    int missingCount(const SupportCase &supportCase) const;

private:
    struct Held {
        quint64 steps = 0;               ///< A bit for each `Step` that was taken.
        quint64 papers = 0;              ///< A bit for each `PaperType` that is entered, and that has pages.
        quint64 scanned = 0;
    };
    PaperCheck(Database &database, Id<SupportCase> only);
    friend std::vector<MissingPaper> missingPapers(Database &database, const SupportCase &supportCase);

    QHash<qint64, Held> m_held;          ///< By case.
};

}
