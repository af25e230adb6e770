#include "core/cases/case_story.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "core/cases/step_record.h"
#include "core/papers/scan.h"
#include "core/places/place_book.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString sentence(const QString &words)
{
    return words.isEmpty() || words.endsWith(u'.') ? words : words + u'.';
}

/// Gathers the lines of one case.
class Teller {
public:
    Teller(Database &database, const SupportCase &supportCase) : m_database(database), m_case(supportCase) {}

    std::vector<StoryLine> tell()
    {
        for (const CaseStep &step : stepsOf(m_database, m_case.id))
            tellStep(step);
        for (const MeetingVote &vote : m_database.all<MeetingVote>(u"WHERE case_id = ? ORDER BY id"_s, m_case.id))
            tellVote(vote);
        for (const Posting &posting : m_database.all<Posting>(u"WHERE id IN (SELECT posting_id FROM posting_case WHERE case_id = ?) ORDER BY id"_s, m_case.id))
            tellPosting(posting);
        for (const Complaint &complaint : complaintsOf(m_database, m_case))
            tellComplaint(complaint);
        for (const Adjustment &adjustment : m_database.all<Adjustment>(u"WHERE case_id = ? ORDER BY id"_s, m_case.id))
            tellAdjustment(adjustment);
        tellReplacement();
        for (const Paper &paper : papersOf(m_database, m_case.id))
            tellLoosePaper(paper);
        std::stable_sort(m_lines.begin(), m_lines.end(), [](const StoryLine &a, const StoryLine &b) -> bool { return a.on < b.on; });
        return std::move(m_lines);
    }

private:
    StoryLine &line(QDate on, const QString &title, Id<Paper> paper = {})
    {
        StoryLine told{.on = on, .title = title, .paperId = paper};
        if (const auto stored = paper.isStored() ? m_database.find(paper) : std::nullopt) {
            told.paper = citationOf(*stored);
            m_told.insert(paper.value);
        }
        m_lines.push_back(told);
        return m_lines.back();
    }

    void tellStep(const CaseStep &step)
    {
        StoryLine &told = line(step.takenOn, titleOf(step.step), step.paper);
        told.actor = step.actor;
        told.person = step.person;
        QStringList words{reasonTitle(step.reasonCode), step.reason == reasonTitle(step.reasonCode) ? QString() : step.reason,
                          step.samePerson ? u"Người phê duyệt cũng là người đã lập hồ sơ."_s : QString()};
        words.removeAll(QString());
        told.text = words.join(u". "_s);
        told.isWarning = step.samePerson || step.step == Step::Returned || step.step == Step::Refused || step.step == Step::Withdrawn
            || step.step == Step::Removed || step.step == Step::Paused;
    }

    void tellVote(const MeetingVote &vote)
    {
        const auto meeting = m_database.find(vote.meeting);
        StoryLine &told = line(meeting->heldOn, u"Họp thôn bình xét"_s, meeting->paper);
        const auto share = vote.share();
        told.text = QString::number(vote.agree) + u" phiếu đồng ý, "_s + QString::number(vote.disagree) + u" phiếu không đồng ý"_s
            + (share ? u" ("_s + decimalText(*share, 1) + u"%)"_s : QString()) + u", "_s + QString::number(meeting->present) + u'/' + QString::number(meeting->invited) + u" hộ dự họp"_s;
        told.actor = meeting->chair;
    }

    void tellPosting(const Posting &posting)
    {
        StoryLine &begun = line(posting.startsOn, u"Bắt đầu niêm yết"_s, posting.opening);
        begun.text = u"Niêm yết đến hết ngày "_s + screenDate(posting.dueOn) + (posting.venues.isEmpty() ? QString() : u" tại "_s + posting.venues);
        if (!posting.isOpen())
            line(posting.endedOn, u"Kết thúc niêm yết"_s, posting.closing).text = posting.result;
    }

    void tellComplaint(const Complaint &complaint)
    {
        StoryLine &received = line(complaint.receivedOn, u"Nhận phản ánh, kiến nghị"_s, complaint.paper);
        received.text = complaint.content + u" (hạn giải quyết "_s + screenDate(complaint.dueOn) + u')';
        received.actor = complaint.complainant;
        received.isWarning = complaint.isOpen();
        if (!complaint.isOpen())
            line(complaint.settledOn, u"Giải quyết kiến nghị"_s, complaint.reply).text = complaintResultTitle(complaint.result) + u": "_s + complaint.answer;
    }

    void tellAdjustment(const Adjustment &adjustment)
    {
        StoryLine &told = line(adjustment.decidedOn, titleOf(adjustment.kind), adjustment.paper);
        told.text = adjustment.reason;
        if (const auto replaced = adjustment.replaces.isStored() ? m_database.find(adjustment.replaces) : std::nullopt)
            told.text = sentence(adjustment.reason) + u" Thay cho "_s + headOf(*replaced) + u" (hồ sơ "_s + replaced->code + u')';
        told.isWarning = !adjustment.stands;
    }

    // The chain old ↔ new is told from both ends.
    void tellReplacement()
    {
        for (const Adjustment &adjustment : m_database.all<Adjustment>(u"WHERE replaces_id = ? ORDER BY id"_s, m_case.id))
            if (const auto follower = m_database.find(adjustment.supportCase))
                line(adjustment.decidedOn, u"Được thay thế"_s, adjustment.paper).text = u"Hộ "_s + headOf(*follower) + u" (hồ sơ "_s + follower->code + u") thay thế"_s;
    }

    void tellLoosePaper(const Paper &paper)
    {
        if (!m_told.contains(paper.id.value))
            line(paper.signedOn, u"Giấy tờ"_s, paper.id).text = paper.subject;
    }

    QString headOf(const SupportCase &supportCase)
    {
        return m_database.value<QString>(u"SELECT head_name FROM household WHERE id = ?"_s, supportCase.household);
    }

    Database &m_database;
    const SupportCase &m_case;
    std::vector<StoryLine> m_lines;
    QSet<qint64> m_told;                 ///< Papers that stand on a line.
};

QString listTitle(Database &database, Id<SupportList> id)
{
    const auto list = id.isStored() ? database.find(id) : std::nullopt;
    return list ? titleWithBatch(*list) : QString();
}

QString addressOf(Database &database, const Household &household, QDate today)
{
    const PlaceBook book(database);
    const auto hamlet = household.hamlet.isStored() ? database.find(household.hamlet) : std::nullopt;
    QStringList parts{hamlet ? hamlet->name : QString(), book.nameOf(book.unitOn(household.place, household.hamlet, today))};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

quint64 bit(Step step)
{
    return quint64(1) << int(step);
}

quint64 bits(std::span<const PaperType> types)
{
    quint64 all = 0;
    for (const PaperType type : types)
        all |= quint64(1) << int(type);
    return all;
}

/// What the register says of one case: the name of a step, or of a kind of paper and whether a page of it was scanned.
struct HeldRow {
    qint64 supportCase = 0;
    QString name;
    bool isScanned = false;
};

}

template<> struct RowReader<HeldRow> {
    static HeldRow read(const Statement &row) { return {row.integer(0), row.text(1), row.integer(2) != 0}; }
};

CaseStory storyOf(Database &database, Id<SupportCase> id, QDate today)
{
    CaseStory story{.supportCase = existingCase(database, id), .headName = {}, .household = {}, .address = {}, .list = {}, .lines = {}, .missing = {}, .next = {}};
    const auto household = database.find(story.supportCase.household);
    story.headName = household->headName;
    story.household = household->uid;
    story.address = addressOf(database, *household, today);
    story.list = listTitle(database, listOf(database, story.supportCase));
    story.lines = Teller(database, story.supportCase).tell();
    story.missing = missingPapers(database, story.supportCase);
    story.next = nextSteps(story.supportCase);
    return story;
}

std::vector<MissingPaper> missingPapers(Database &database, const SupportCase &supportCase)
{
    return PaperCheck(database, supportCase.id).missing(supportCase);
}

PaperCheck::PaperCheck(Database &database) : PaperCheck(database, {}) {}

PaperCheck::PaperCheck(Database &database, Id<SupportCase> only)
{
    database.forEach<HeldRow>(uR"(
        SELECT case_id, step, 0
        FROM case_step
        WHERE ?1 IN (0, case_id))"_s, [&](const HeldRow &row) {
        m_held[row.supportCase].steps |= bit(enumNamed<Step>(row.name).value_or(Step::Registered)); }, only.value);
    database.forEach<HeldRow>(uR"(
        SELECT paper_case.case_id, paper.type, EXISTS (SELECT 1 FROM scan WHERE scan.paper_id = paper.id)
        FROM paper_case
        JOIN paper ON paper.id = paper_case.paper_id
        WHERE ?1 IN (0, paper_case.case_id))"_s, [&](const HeldRow &row) {
        const quint64 type = quint64(1) << int(enumNamed<PaperType>(row.name).value_or(PaperType::Other));
        Held &held = m_held[row.supportCase];
        held.papers |= type;
        held.scanned |= row.isScanned ? type : 0;
    }, only.value);
}

std::vector<MissingPaper> PaperCheck::missing(const SupportCase &supportCase) const
{
    const Held held = m_held.value(supportCase.id.value);
    const std::vector<Step> next = nextSteps(supportCase);
    std::vector<MissingPaper> missing;
    for (const Step step : straightWay()) {
        const bool isNextStep = !next.empty() && next.front() == step;
        if ((held.steps & bit(step)) == 0 && !isNextStep)
            continue;
        const StepInfo &info = infoOf(step);
        for (const std::span<const PaperType> types : {info.papers, info.alsoNeeded})
            if (!types.empty() && (held.scanned & bits(types)) == 0
                && std::none_of(missing.begin(), missing.end(), [&](const MissingPaper &each) -> bool { return each.type == types.front(); }))
                missing.push_back({.type = types.front(), .step = step, .isMissing = (held.papers & bits(types)) == 0});
    }
    return missing;
}

int PaperCheck::missingCount(const SupportCase &supportCase) const
{
    const std::vector<MissingPaper> all = missing(supportCase);
    return int(std::count_if(all.begin(), all.end(), [](const MissingPaper &each) -> bool { return each.isMissing; }));
}

}
