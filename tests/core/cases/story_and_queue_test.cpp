#include "tests/core/cases/case_register.h"

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("a case tells its whole story in the order of its days", "[cases]")
{
    support::CaseRegister open;
    const auto id = open.open(open.saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, open.tanHuong));
    const auto list = open.submitted({id});
    open.appraise(list);
    open.approve(list);

    const CaseStory story = storyOf(open.database, id, {2025, 7, 2});

    QStringList told;
    for (const StoryLine &line : story.lines)
        told.append(line.on.toString(u"dd/MM "_s) + line.title);
    CHECK(told == QStringList{u"03/02 Đăng ký"_s, u"10/02 Khảo sát hiện trạng"_s, u"12/02 Thôn bình xét"_s, u"12/02 Họp thôn bình xét"_s, u"14/02 Xã thẩm tra"_s,
                              u"17/02 Niêm yết công khai"_s, u"17/02 Bắt đầu niêm yết"_s, u"25/02 Kết thúc niêm yết"_s, u"26/02 Đề nghị phê duyệt"_s, u"27/02 Thẩm định"_s,
                              u"03/03 Phê duyệt"_s});
    CHECK(story.lines.at(3).text == u"28 phiếu đồng ý, 2 phiếu không đồng ý (93,3%), 30/40 hộ dự họp"_s);
    CHECK(story.lines.back().paper == u"Quyết định phê duyệt danh sách số 12/QĐ-UBND ngày 03/3/2025"_s);
    CHECK(story.address == u"Xã Đức Đồng"_s);
    CHECK(story.list == u"Danh sách hộ đề nghị hỗ trợ, đợt 1"_s);
    CHECK(story.next.front() == Step::Started);
}

TEST_CASE("the papers of the steps taken and of the next one are asked for", "[cases]")
{
    support::CaseRegister open;
    const auto id = open.open(open.saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, open.tanHuong));

    const auto missing = missingPapers(open.database, open.stored(id));

    CHECK(missing == std::vector<MissingPaper>{{PaperType::Application, Step::Registered, false}, {PaperType::Survey, Step::Surveyed, true}});
    open.commit(u"Quét đơn"_s, [&](UnitOfWork &work) { addScan(papersOf(open.database, id).front().id, u"don.jpg"_s, {u"image/jpeg"_s, QByteArray("anh")}, work); });
    CHECK(missingPapers(open.database, open.stored(id)).size() == 1);
    const auto communes = paperCompleteness(open.database, {2025, 3, 1});
    REQUIRE(communes.size() == 1);
    CHECK(communes.front() == PaperCompleteness{open.tanHuong, u"Xã Tân Hương"_s, 1, 0, 0});
}

TEST_CASE("each case waits in the queue of its next step, the late ones first", "[cases]")
{
    support::CaseRegister open;
    const auto an = open.open(open.saveNamed(u"Phan Văn An"_s, u"042060900011"_s, open.tanHuong));
    const auto binh = open.open(open.saveNamed(u"Phan Văn Bình"_s, u"042060900012"_s, open.tanHuong));
    const auto chi = open.open(open.saveNamed(u"Phan Thị Chi"_s, u"042160900013"_s, open.tanHuong));
    open.take(chi, Step::Surveyed, {2025, 2, 10});
    const auto namesIn = [&](Queue queue, QDate on) -> QStringList {
        QStringList names;
        for (const CaseLine &line : casesIn(open.database, queue, {}, on))
            names.append(line.name);
        return names;
    };

    CHECK(namesIn(Queue::ToSurvey, {2025, 2, 15}) == QStringList{u"Phan Văn An"_s, u"Phan Văn Bình"_s});
    CHECK(namesIn(Queue::ToVote, {2025, 2, 15}) == QStringList{u"Phan Thị Chi"_s});

    const auto list = open.submitted({an, binh});
    open.appraise(list);
    open.approve(list);
    SupportCase planned = open.stored(binh);
    planned.plannedStart = QDate(2025, 3, 10);
    open.commit(u"Dự kiến khởi công"_s, [&](UnitOfWork &work) { work.change(planned); });
    CHECK(namesIn(Queue::ToStart, {2025, 3, 10}) == QStringList{u"Phan Văn An"_s, u"Phan Văn Bình"_s});
    CHECK(namesIn(Queue::ToStart, {2025, 3, 11}) == QStringList{u"Phan Văn Bình"_s, u"Phan Văn An"_s});
    for (const QueueCount &count : queueCounts(open.database, {}, {2025, 3, 11}))
        if (count.queue == Queue::ToStart)
            CHECK(count == QueueCount{Queue::ToStart, 2, 1});
    CHECK(casesIn(open.database, Queue::All, territoryOf(open.book, open.tungAnh, {2025, 3, 1}), {2025, 3, 1}).empty());
}

TEST_CASE("the queues are counted in one reading of all cases, as each queue lists them", "[cases]")
{
    support::CaseRegister open;
    const auto an = open.open(open.saveNamed(u"Phan Văn An"_s, u"042060900011"_s, open.tanHuong));
    open.open(open.saveNamed(u"Phan Văn Bình"_s, u"042060900012"_s, open.tanHuong));
    open.take(an, Step::Surveyed, {2025, 2, 10});
    open.take(an, Step::Paused, {2025, 2, 11}, u"Gia đình có tang"_s, u"OM_DAU"_s);

    const std::vector<CaseLine> all = casesIn(open.database, Queue::All, {}, {2025, 3, 1});

    REQUIRE(all.size() == 2);
    CHECK(queueCounts(all, {2025, 3, 1}) == queueCounts(open.database, {}, {2025, 3, 1}));
    for (const QueueCount &count : queueCounts(all, {2025, 3, 1}))
        CHECK(count.cases == int(casesIn(open.database, count.queue, {}, {2025, 3, 1}).size()));
    const bool isPaused = all.front().waitsIn(Queue::Paused);
    CHECK(all[isPaused ? 0 : 1].waitsIn(Queue::Paused));
    CHECK(all[isPaused ? 1 : 0].waitsIn(Queue::ToSurvey));
    CHECK_FALSE(all[isPaused ? 1 : 0].waitsIn(Queue::Paused));
    CHECK(all[isPaused ? 1 : 0].papersMissing == 1);
}

TEST_CASE("the papers of many cases are checked as those of one", "[cases]")
{
    support::CaseRegister open;
    const auto an = open.open(open.saveNamed(u"Phan Văn An"_s, u"042060900011"_s, open.tanHuong));
    const auto binh = open.open(open.saveNamed(u"Phan Văn Bình"_s, u"042060900012"_s, open.tanHuong));
    open.appraise(open.submitted({an}));

    const PaperCheck check(open.database);

    for (const auto id : {an, binh})
        CHECK(check.missing(open.stored(id)) == missingPapers(open.database, open.stored(id)));
    CHECK(check.missingCount(open.stored(binh)) == 1);
    CHECK(missingPapers(open.database, open.stored(an)).back() == MissingPaper{PaperType::Approval, Step::Approved, true});
}
