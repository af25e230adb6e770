#include "core/forms/f04.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "core/forms/list_lines.h"
#include "core/forms/official_letter.h"
#include "core/households/category.h"
#include "core/places/territory.h"

#include <algorithm>
#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int emptyRows = 10;            // Of a meeting for which no household is known yet.

Table emptyVoteTable()
{
    return {.columns = {{8, Alignment::Centre}, {28, Alignment::Left}, {10, Alignment::Centre}, {17, Alignment::Left}, {29, Alignment::Left}, {14, Alignment::Centre},
                        {14, Alignment::Centre}, {14, Alignment::Centre}, {12, Alignment::Centre}, {19, Alignment::Centre}},
            .heading = {{u"STT"_s, 0, 0, 2, 1}, {u"Họ và tên chủ hộ"_s, 0, 1, 2, 1}, {u"Năm sinh"_s, 0, 2, 2, 1}, {u"Đối tượng"_s, 0, 3, 2, 1},
                        {u"Hiện trạng nhà ở"_s, 0, 4, 2, 1}, {u"Đề nghị"_s, 0, 5, 2, 1}, {u"Số phiếu"_s, 0, 6, 1, 2}, {u"Đồng ý"_s, 1, 6}, {u"Không đồng ý"_s, 1, 7},
                        {u"Tỷ lệ (%)"_s, 0, 8, 2, 1}, {u"Kết luận"_s, 0, 9, 2, 1}},
            .headingRows = 2, .points = 10};
}

QString houseOf(const ListedHousehold &household)
{
    QStringList parts;
    if (household.area)
        parts.append(decimalText(*household.area, 1) + u" m²"_s);
    for (const QString &part : {household.foundation, household.frame, household.roof})
        if (!part.isEmpty())
            parts.append(unitInSentence(part));
    return parts.join(u"; "_s);
}

TableRow voteRow(const MeetingRow &row, qint64 position)
{
    const ListedHousehold &household = row.household;
    const auto text = [](const QString &value) -> TableCell { return value.isEmpty() ? TableCell() : TableCell{.value = value}; };
    TableRow made{.cells = {{.value = position}, text(household.name), text(household.birth.isKnown() ? QString::number(household.birth.year) : QString()),
                            text(household.categories), text(houseOf(household)), text(needTitle(household.need))}};
    made.cells.resize(10);
    if (!row.vote)
        return made;
    made.cells[6].value = qint64(row.vote->agree);
    made.cells[7].value = qint64(row.vote->disagree);
    if (const auto share = row.vote->share())
        made.cells[8].value = std::round(*share * 10) / 10;
    made.cells[9].value = row.passed ? u"Đề nghị hỗ trợ"_s : u"Chưa đề nghị"_s;
    return made;
}

Table voteTable(const std::vector<MeetingRow> &rows)
{
    Table table = emptyVoteTable();
    for (const MeetingRow &row : rows)
        table.rows.push_back(voteRow(row, qint64(table.rows.size()) + 1));
    while (rows.empty() && table.rows.size() < emptyRows)
        table.rows.push_back({.cells = {{.value = qint64(table.rows.size()) + 1}}});
    return table;
}

// "14:00" as minutes say it.
QString startOf(const HamletMeeting &meeting)
{
    const QString hour = meeting.startsAt.section(u':', 0, 0), minute = meeting.startsAt.section(u':', 1, 1);
    const QString at = meeting.startsAt.isEmpty() ? u"…… giờ ……"_s : minute.isEmpty() ? hour : QString(hour + u" giờ "_s + minute);
    return at + u", "_s + officialDate(meeting.heldOn);
}

QString countOrDots(int count)
{
    return count > 0 ? officialCount(count) : u"………"_s;
}

QString resultSentence(const std::vector<MeetingRow> &rows)
{
    const bool voted = std::any_of(rows.begin(), rows.end(), [](const MeetingRow &row) -> bool { return row.vote.has_value(); });
    const auto passed = std::count_if(rows.begin(), rows.end(), [](const MeetingRow &row) -> bool { return row.passed; });
    return u"Số hộ được đưa ra bình xét: "_s + (rows.empty() ? u"………"_s : officialCount(qint64(rows.size()))) + u" hộ; số hộ được đề nghị hỗ trợ: "_s
        + (voted ? officialCount(passed) : u"………"_s) + u" hộ."_s;
}

/// "Nguyễn Văn Bình, trưởng thôn" → "Nguyễn Văn Bình".
QString nameOnly(const QString &nameAndOffice)
{
    return nameAndOffice.section(u',', 0, 0).trimmed();
}

bool hasPassed(Database &database, const HamletMeeting &meeting, Id<SupportCase> supportCase)
{
    return database.value<qint64>(u"SELECT COUNT(*) FROM case_step WHERE case_id = ? AND step = ? AND paper_id = ?"_s, supportCase, Step::Voted, meeting.paper) > 0;
}

MeetingPage heldMeeting(const PrintOrder &order, const HamletMeeting &meeting)
{
    Database &database = order.database();
    MeetingPage page{.commune = order.places().nameOf(meeting.place), .meeting = meeting};
    if (const auto hamlet = meeting.hamlet.isStored() ? database.find(meeting.hamlet) : std::nullopt)
        page.hamlet = hamlet->name;
    CaseLines lines(database, meeting.heldOn);
    for (const MeetingVote &vote : database.all<MeetingVote>(u"WHERE meeting_id = ? ORDER BY position, id"_s, meeting.id)) {
        const auto supportCase = database.find(vote.supportCase);
        if (const auto line = supportCase ? lines.lineOf(*supportCase) : std::nullopt)
            page.rows.push_back({.household = *line, .vote = vote, .passed = hasPassed(database, meeting, vote.supportCase)});
    }
    return page;
}

/// Who is surveyed and waits for the meeting, or stands on the chosen list.
std::vector<ListedHousehold> beforeTheMeeting(const PrintOrder &order)
{
    if (order.listId().isStored())
        return order.households();
    const Territory territory = territoryOf(order.places(), order.unit().id, order.day());
    CaseLines lines(order.database(), order.day());
    std::vector<ListedHousehold> waiting;
    for (const SupportCase &supportCase : order.database().all<SupportCase>(u"WHERE step = ? ORDER BY code"_s, Step::Surveyed)) {
        const auto household = order.database().find(supportCase.household);
        if (household && territory.contains(household->place, household->hamlet))
            if (const auto line = lines.lineOf(supportCase))
                waiting.push_back(*line);
    }
    return waiting;
}

HamletMeeting planned(const PrintOrder &order)
{
    const FilledBlanks blanks = order.blanks(order.unit());
    return {.heldOn = blanks.signedOn, .startsAt = blanks.all.value(u"gio_hop"_s), .venue = blanks.all.value(u"dia_diem"_s), .chair = blanks.all.value(u"chu_tri"_s),
            .secretary = blanks.all.value(u"thu_ky"_s)};
}

// Each hamlet holds a meeting of its own.
Document composeF04(const PrintOrder &order)
{
    if (order.paper())
        for (const HamletMeeting &meeting : order.database().all<HamletMeeting>(u"WHERE paper_id = ?"_s, order.paper()->id))
            return f04(heldMeeting(order, meeting));
    std::vector<ListedHousehold> households = beforeTheMeeting(order);
    std::stable_sort(households.begin(), households.end(), [](const ListedHousehold &a, const ListedHousehold &b) -> bool {
        return std::pair(a.place.value, a.hamlet) < std::pair(b.place.value, b.hamlet);
    });
    Document all;
    for (auto first = households.begin(); first != households.end();) {
        MeetingPage page{.commune = first->placeName, .hamlet = first->hamlet, .meeting = planned(order)};
        for (const auto begin = first; first != households.end() && first->place == begin->place && first->hamlet == begin->hamlet; ++first)
            page.rows.push_back({.household = *first});
        appendPages(all, f04(page));
    }
    return all.blocks.empty() ? f04({.commune = order.unit().name, .meeting = planned(order)}) : all;
}

}

Document f04(const MeetingPage &page)
{
    const HamletMeeting &meeting = page.meeting;
    const QString where = page.hamlet.isEmpty() ? unitInSentence(page.commune) : QString(unitInSentence(page.hamlet) + u", "_s + unitInSentence(page.commune));
    Document document{.formCode = u"F04"_s, .title = u"Biên bản họp bình xét "_s + where};
    document.blocks = {minutesLetterhead(page.commune),
                       Heading{.title = u"BIÊN BẢN"_s, .subtitle = {u"Họp bình xét hộ đề nghị hỗ trợ xóa nhà tạm, nhà dột nát"_s, where}},
                       sentence(u"1. Thời gian bắt đầu: "_s + startOf(meeting) + u'.'),
                       sentence(u"2. Địa điểm: "_s + orDots(meeting.venue) + u'.'),
                       sentence(u"3. Thành phần tham dự:"_s),
                       sentence(u"- Chủ trì: "_s + orDots(meeting.chair) + u"; thư ký: "_s + orDots(meeting.secretary) + u'.'),
                       sentence(u"- Đại diện chi bộ, Ban công tác Mặt trận và các đoàn thể: "_s + dots + dots + u'.'),
                       sentence(u"- Đại diện Ủy ban nhân dân, Ủy ban Mặt trận Tổ quốc Việt Nam xã giám sát: "_s + orDots(meeting.observers) + u'.'),
                       sentence(u"- Số hộ được mời: "_s + countOrDots(meeting.invited) + u" hộ; số hộ có mặt: "_s + countOrDots(meeting.present) + u" hộ."_s),
                       Paragraph{.text = u"4. Nội dung: cuộc họp nghe thông báo tiêu chí, đối tượng, kết quả khảo sát; thảo luận và bỏ phiếu bình xét từng hộ. Kết quả như sau:"_s,
                                 .spaceAfterPt = 4, .keepWithNext = true},
                       voteTable(page.rows), sentence(resultSentence(page.rows)), sentence(u"5. Ý kiến khác: "_s + orDots(meeting.opinions) + (meeting.opinions.endsWith(u'.') ? QString() : u"."_s)),
                       sentence(u"Biên bản được lập thành 02 bản, đọc cho những người dự họp cùng nghe và nhất trí thông qua. Cuộc họp kết thúc vào …… giờ …… cùng ngày./."_s),
                       minutesSignatures({signsWithName({u"THƯ KÝ"_s}, nameOnly(meeting.secretary)), signsWithName({u"ĐẠI DIỆN HỘ DÂN"_s}),
                                          signsWithName({u"CHỦ TRÌ"_s}, nameOnly(meeting.chair))})};
    return document;
}

Form formF04()
{
    return {{u"F04"_s, u"Biên bản họp thôn bình xét"_s,
             u"Biên bản của một cuộc họp đã nhập, hoặc mẫu có sẵn tên các hộ đã khảo sát của một xã hay một danh sách để ghi tại cuộc họp, mỗi thôn một bản."_s, FormSubject::Meeting,
             {{blank_of::date.toString(), u"Ngày họp"_s, {}}, {u"gio_hop"_s, u"Giờ họp"_s, {}}, {u"dia_diem"_s, u"Địa điểm họp"_s, {}}, {u"chu_tri"_s, u"Chủ trì"_s, {}},
              {u"thu_ky"_s, u"Thư ký"_s, {}}},
             PaperType::MeetingMinutes},
            unitSigns, composeF04};
}

}
