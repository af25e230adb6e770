#include "core/cases/work_queue.h"

#include "core/base/sort_key.h"
#include "core/cases/case_story.h"
#include "core/places/place_name.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Described {
    Queue queue;
    const char16_t *title;
    std::optional<Step> step;
    const char *where;       ///< On the columns of `waiting` below.
};

// A case that was returned has its own queue; of a new house the building goes on until it is complete.
const Described queues[] = {
    {Queue::Complaints, u"Kiến nghị chưa giải quyết", {}, "open_complaints > 0"},
    {Queue::Returned, u"Bị trả lại, chờ bổ sung", Step::Verified, "step = 'TRA_LAI'"},
    {Queue::ToSurvey, u"Chờ khảo sát", Step::Surveyed, "step = 'DANG_KY'"},
    {Queue::ToVote, u"Chờ thôn bình xét", Step::Voted, "step = 'KHAO_SAT'"},
    {Queue::ToVerify, u"Chờ xã thẩm tra", Step::Verified, "step = 'BINH_XET_THON'"},
    {Queue::ToPost, u"Chờ niêm yết", Step::Posted, "step = 'XA_THAM_TRA' AND posting_end IS NULL"},
    {Queue::Posted, u"Đang niêm yết", {}, "step = 'NIEM_YET' AND posting_end IS NULL"},
    {Queue::ToSubmit, u"Chờ trình phê duyệt", Step::Submitted, "step IN ('NIEM_YET', 'XA_THAM_TRA') AND posting_end IS NOT NULL"},
    {Queue::ToAppraise, u"Chờ thẩm định", Step::Appraised, "step = 'DE_NGHI_PHE_DUYET'"},
    {Queue::ToApprove, u"Chờ phê duyệt", Step::Approved, "step = 'THAM_DINH'"},
    {Queue::ToStart, u"Chờ khởi công", Step::Started, "step = 'PHE_DUYET'"},
    {Queue::Building, u"Đang xây dựng", {}, "step IN ('KHOI_CONG', 'XONG_MONG', 'XONG_KHUNG_TUONG', 'XONG_MAI')"},
    {Queue::ToHandOver, u"Chờ bàn giao", Step::HandedOver, "step = 'HOAN_THANH'"},
    {Queue::ToSettle, u"Chờ quyết toán", Step::Settled, "step = 'BAN_GIAO'"},
    {Queue::ToArchive, u"Chờ lưu hồ sơ", Step::Archived, "step = 'QUYET_TOAN'"},
    {Queue::Paused, u"Đang tạm dừng", Step::Resumed, "step = 'TAM_DUNG'"},
    {Queue::MissingPapers, u"Thiếu giấy tờ", {}, "step NOT IN ('TU_CHOI', 'RUT', 'LOAI_KHOI_DS')"},
    {Queue::Closed, u"Đã kết thúc", {}, "step IN ('TU_CHOI', 'RUT', 'LOAI_KHOI_DS', 'LUU_HO_SO')"},
    {Queue::All, u"Tất cả hồ sơ", {}, "1"},
};

const Described &describe(Queue queue)
{
    return *std::find_if(std::begin(queues), std::end(queues), [&](const Described &each) -> bool { return each.queue == queue; });
}

// What waits, with what a queue asks about: the day its next step is due and the complaints that stand in the way.
const auto waiting = uR"(
    WITH waiting AS (
        SELECT support_case.id, support_case.code, support_case.household_id, support_case.stream, support_case.need, support_case.step, support_case.step_on,
               household.head_name, household.head_birth, household.place_id, household.hamlet_id, COALESCE(hamlet.name, '') AS hamlet,
               (SELECT MAX(list_id) FROM standing_line WHERE standing_line.household_id = support_case.household_id AND standing_line.stream = support_case.stream) AS list_id,
               last_posting.ended_on AS posting_end,
               (SELECT COUNT(*) FROM complaint
                WHERE complaint.settled_on IS NULL
                  AND (complaint.case_id = support_case.id OR (complaint.case_id IS NULL AND complaint.list_id = last_posting.list_id))) AS open_complaints,
               CASE
                   WHEN support_case.step = 'NIEM_YET' THEN COALESCE((SELECT MIN(due_on) FROM complaint WHERE complaint.settled_on IS NULL AND complaint.case_id = support_case.id),
                                                                    CASE WHEN last_posting.ended_on IS NULL THEN last_posting.due_on END)
                   WHEN support_case.step = 'PHE_DUYET' THEN support_case.planned_start
               END AS due
        FROM support_case
        JOIN household ON household.id = support_case.household_id
        LEFT JOIN hamlet ON hamlet.id = household.hamlet_id
        LEFT JOIN posting AS last_posting ON last_posting.id = (SELECT MAX(posting_id) FROM posting_case WHERE posting_case.case_id = support_case.id))
)"_s;

QString belongsTo(const Territory &places)
{
    return places.isEverywhere ? u"?1 IS NOT NULL"_s : QString(places.condition()).replace(u"household."_s, u"waiting."_s);
}

struct Waiting {
    CaseLine line;
    Id<Place> place;
    Id<Hamlet> hamlet;
};

}

template<> struct RowReader<Waiting> {
    static Waiting read(const Statement &row)
    {
        const auto date = [&](int at) -> QDate { return SqlValue<QDate>::read(row, at); };
        Waiting waiting;
        CaseLine &line = waiting.line;
        line.id = {row.integer(0)};
        line.code = row.text(1);
        line.household = {row.integer(2)};
        line.stream = row.text(3);
        line.need = enumNamed<Need>(row.text(4)).value_or(Need::Unknown);
        line.step = enumNamed<Step>(row.text(5)).value_or(Step::Registered);
        line.since = date(6);
        line.name = row.text(7);
        line.birth = SqlValue<PartialDate>::read(row, 8);
        waiting.place = {row.integer(9)};
        waiting.hamlet = {row.integer(10)};
        line.hamlet = row.text(11);
        line.list = {row.integer(12)};
        line.openComplaints = int(row.integer(13));
        line.due = date(14);
        line.listTitle = row.text(15);
        line.queues = quint32(row.integer(16));
        return waiting;
    }
};

namespace {

// "CASE WHEN (step = 'DANG_KY') THEN 4 ELSE 0 END + …": a bit for each queue.
QString queueBits()
{
    QStringList bits;
    for (const Described &each : queues)
        bits.append(u"CASE WHEN ("_s + QLatin1StringView(each.where) + u") THEN "_s + QString::number(quint32(1) << int(each.queue)) + u" ELSE 0 END"_s);
    return bits.join(u" + "_s);
}

std::vector<CaseLine> linesOf(Database &database, const QString &where, const Territory &places, QDate on)
{
    const PlaceBook book(database);
    const PaperCheck papers(database);
    std::vector<CaseLine> lines;
    database.forEach<Waiting>(waiting + uR"(
        SELECT waiting.id, code, household_id, waiting.stream, need, step, step_on, head_name, head_birth, waiting.place_id, hamlet_id, hamlet,
               list_id, open_complaints, due, COALESCE(support_list.title || CASE WHEN instr(support_list.title, 'đợt ') > 0 THEN '' ELSE ', đợt ' || support_list.batch END, ''), )"_s + queueBits() + uR"(
        FROM waiting
        LEFT JOIN support_list ON support_list.id = waiting.list_id
        WHERE ()"_s + where + u") AND "_s + belongsTo(places), [&](Waiting each) {
        CaseLine &line = each.line;
        line.commune = book.nameOf(book.unitOn(each.place, each.hamlet, on));
        line.papersMissing = papers.missingCount({.id = line.id, .need = line.need, .step = line.step});
        if (line.papersMissing == 0)
            line.queues &= ~(quint32(1) << int(Queue::MissingPapers));
        lines.push_back(std::move(line));
    }, places.isEverywhere ? u""_s : places.bound());
    return lines;
}

void sortForWork(std::vector<CaseLine> &lines, QDate on)
{
    struct Keyed {
        bool isCalm;
        QString key;
        std::size_t at;
    };
    std::vector<Keyed> order;
    for (std::size_t at = 0; at < lines.size(); ++at)
        order.push_back({!lines[at].isLate(on), sortKey(shortPlaceName(lines[at].commune)) + u'\n' + nameSortKey(lines[at].name), at});
    std::stable_sort(order.begin(), order.end(), [](const Keyed &a, const Keyed &b) -> bool { return std::tie(a.isCalm, a.key) < std::tie(b.isCalm, b.key); });
    std::vector<CaseLine> sorted;
    for (const Keyed &keyed : order)
        sorted.push_back(std::move(lines[keyed.at]));
    lines = std::move(sorted);
}

}

QString titleOf(Queue queue)
{
    return QString::fromUtf16(describe(queue).title);
}

std::optional<Step> stepOf(Queue queue)
{
    return describe(queue).step;
}

std::vector<QueueCount> queueCounts(Database &database, const Territory &places, QDate on)
{
    return queueCounts(linesOf(database, QString::fromLatin1(describe(Queue::All).where), places, on), on);
}

std::vector<QueueCount> queueCounts(const std::vector<CaseLine> &cases, QDate on)
{
    std::vector<QueueCount> counts;
    for (const Described &each : queues) {
        QueueCount count{.queue = each.queue};
        for (const CaseLine &line : cases) {
            count.cases += line.waitsIn(each.queue);
            count.late += line.waitsIn(each.queue) && line.isLate(on);
        }
        counts.push_back(count);
    }
    return counts;
}

std::vector<CaseLine> casesIn(Database &database, Queue queue, const Territory &places, QDate on)
{
    std::vector<CaseLine> lines = linesOf(database, QString::fromLatin1(describe(queue).where), places, on);
    std::erase_if(lines, [&](const CaseLine &line) -> bool { return !line.waitsIn(queue); });
    sortForWork(lines, on);
    return lines;
}

std::vector<PaperCompleteness> paperCompleteness(Database &database, QDate on)
{
    std::vector<PaperCompleteness> communes;
    const PlaceBook book(database);
    const PaperCheck papers(database);
    for (const SupportCase &supportCase : database.all<SupportCase>(u"ORDER BY id"_s)) {
        const auto household = database.find(supportCase.household);
        const Id<Place> place = book.unitOn(household->place, household->hamlet, on);
        auto commune = std::find_if(communes.begin(), communes.end(), [&](const PaperCompleteness &each) -> bool { return each.place == place; });
        if (commune == communes.end())
            commune = communes.insert(commune, {.place = place, .name = book.nameOf(place)});
        const std::vector<MissingPaper> missing = papers.missing(supportCase);
        ++commune->cases;
        commune->complete += std::none_of(missing.begin(), missing.end(), [](const MissingPaper &each) -> bool { return each.isMissing; });
        commune->scanned += missing.empty();
    }
    std::sort(communes.begin(), communes.end(), [](const PaperCompleteness &a, const PaperCompleteness &b) -> bool {
        return sortKey(shortPlaceName(a.name)) < sortKey(shortPlaceName(b.name)); });
    return communes;
}

}
