#include "ui/models/list_progress.h"

#include "core/base/official_date.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct ProgressText { Q_DECLARE_TR_FUNCTIONS(ui::ListProgress) };

std::optional<core::Paper> newestPaper(core::Database &database, core::Id<core::SupportList> list, core::PaperType type)
{
    const auto found = database.all<core::Paper>(u"WHERE list_id = ? AND type = ? ORDER BY signed_on DESC, id DESC LIMIT 1"_s, list, type);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

// A row that was returned is on a new list, but was posted before.
bool wasPosted(core::Database &database, const std::vector<core::SupportCase> &cases)
{
    return std::all_of(cases.begin(), cases.end(), [&](const core::SupportCase &each) -> bool {
        const auto posting = core::lastPostingOf(database, each.id, QDate(9999, 12, 31));
        return posting && !posting->isOpen();
    });
}

// The list is as far as the case that is least far; one that was suspended or withdrawn does not hold it up here, but at the next step.
ListStage stageOf(core::Database &database, const ListProgress &progress)
{
    if (progress.cases.empty())
        return progress.list.isFrozen() && progress.decision ? ListStage::Decided : ListStage::WithoutCases;
    if (progress.list.isFrozen())
        return ListStage::Decided;
    core::Step least = core::Step::Appraised;
    for (const core::SupportCase &each : progress.cases)
        if (each.step >= core::Step::Verified && each.step < least)
            least = each.step;
    switch (least) {
    case core::Step::Verified: return wasPosted(database, progress.cases) ? ListStage::ToSubmit : ListStage::ToPost;
    case core::Step::Posted: return progress.posting && progress.posting->isOpen() ? ListStage::Posted : ListStage::ToSubmit;
    case core::Step::Submitted: return ListStage::ToAppraise;
    default: return ListStage::ToApprove;
    }
}

std::vector<core::Complaint> complaintsAbout(core::Database &database, const ListProgress &progress, QDate today)
{
    std::vector<core::Complaint> about;
    for (core::Complaint &each : core::complaints(database, today)) {
        const bool ofCase = std::any_of(progress.cases.begin(), progress.cases.end(), [&](const core::SupportCase &own) -> bool { return own.id == each.supportCase; });
        if (each.list == progress.list.id || ofCase)
            about.push_back(std::move(each));
    }
    return about;
}

}

int ListProgress::openComplaints() const
{
    return int(std::count_if(complaints.begin(), complaints.end(), [](const core::Complaint &each) -> bool { return each.isOpen(); }));
}

ListProgress progressOf(core::Database &database, core::Id<core::SupportList> id, QDate today)
{
    const auto list = database.find(id);
    if (!list)
        throw core::Error(core::Error::Kind::Conflict, ProgressText::tr("This list no longer exists. Look at the lists again."));
    ListProgress progress{.list = *list};
    progress.cases = core::casesOnList(database, id);
    if (const auto postings = core::postingsOf(database, id); !postings.empty())
        progress.posting = postings.front();
    progress.submission = newestPaper(database, id, core::PaperType::Submission);
    progress.appraisal = newestPaper(database, id, core::PaperType::AppraisalMinutes);
    progress.decision = newestPaper(database, id, core::PaperType::Approval);
    progress.complaints = complaintsAbout(database, progress, today);
    progress.adjustingDecisions = database.value<int>(u"SELECT COUNT(*) FROM paper WHERE list_id = ? AND type = ?"_s, id, core::PaperType::Adjustment);
    if (const auto last = newestPaper(database, id, core::PaperType::Adjustment))
        progress.lastAdjustment = *last;
    progress.stage = stageOf(database, progress);
    return progress;
}

QString titleOf(ListStage stage)
{
    switch (stage) {
    case ListStage::WithoutCases: return {};
    case ListStage::ToPost: return ProgressText::tr("To be posted", "a list of cases");
    case ListStage::Posted: return ProgressText::tr("Posted", "a list of cases");
    case ListStage::ToSubmit: return ProgressText::tr("To be submitted", "a list of cases");
    case ListStage::ToAppraise: return ProgressText::tr("To be appraised", "a list of cases");
    case ListStage::ToApprove: return ProgressText::tr("To be approved", "a list of cases");
    case ListStage::Decided: break;
    }
    return ProgressText::tr("Approved", "a list of cases");
}

QString standingText(const ListProgress &progress)
{
    QStringList parts;
    if (progress.posting && progress.posting->isOpen())
        parts.append(ProgressText::tr("posted from %1, up to and with %2").arg(core::screenDate(progress.posting->startsOn), core::screenDate(progress.posting->dueOn)));
    else if (progress.posting)
        parts.append(ProgressText::tr("posted from %1 to %2").arg(core::screenDate(progress.posting->startsOn), core::screenDate(progress.posting->endedOn)));
    if (progress.openComplaints() > 0)
        parts.append(ProgressText::tr("%Ln open complaint(s)", nullptr, progress.openComplaints()));
    if (progress.submission && progress.stage != ListStage::Decided)
        parts.append(core::citationOf(*progress.submission));
    if (progress.appraisal && progress.stage == ListStage::ToApprove)
        parts.append(core::citationOf(*progress.appraisal));
    if (progress.decision)
        parts.append(core::citationOf(*progress.decision));
    if (progress.adjustingDecisions > 0)
        parts.append(ProgressText::tr("adjusted %Ln time(s), last by %1", nullptr, progress.adjustingDecisions).arg(core::fullNumberOf(progress.lastAdjustment)));
    return parts.join(u" · "_s);
}

}
