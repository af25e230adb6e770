#include "core/history/record_change.h"
#include "core/history/undo_words.h"
#include "core/households/household_merge.h"
#include "tests/core/cases/case_register.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct CaseHistory : support::CaseRegister {
    Id<Household> household = saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, tanHuong);

    QStringList lines(Id<Household> of)
    {
        QStringList lines;
        for (const HistoryLine &line : historyOfHousehold(database, of))
            for (const FieldChange &field : line.change.fields)
                lines.append(line.change.record + u" · "_s + field.title + u": "_s + field.before + u" → "_s + field.after);
        return lines;
    }
};

}

TEST_CASE_METHOD(CaseHistory, "the history of a household tells its case, step by step, with papers and votes", "[history][cases]")
{
    const auto id = open(household);
    submitted({id});

    const QStringList told = lines(household);

    for (const QString &line : {u"Hồ sơ hỗ trợ: 18310-0001 · Bước: Đăng ký → Khảo sát hiện trạng"_s, u"Hồ sơ hỗ trợ: 18310-0001 · Từ ngày: 03/02/2025 → 10/02/2025"_s,
                                u"Bước giải quyết hồ sơ: Khảo sát hiện trạng · Ngày:  → 10/02/2025"_s, u"Kết quả bình xét: 12/02/2025 · Số phiếu đồng ý:  → 28"_s,
                                u"Giấy tờ của hồ sơ: Đơn đề nghị hỗ trợ nhà ở ngày 03/02/2025 · Hồ sơ:  → 18310-0001"_s,
                                u"Hồ sơ được niêm yết: 17/02/2025 · Đợt niêm yết:  → 17/02/2025"_s})
        CHECK(told.contains(line));
}

TEST_CASE_METHOD(CaseHistory, "a step that was undone stays in the history of its household", "[history][cases]")
{
    const auto id = open(household);
    take(id, Step::Surveyed, {2025, 2, 10});
    takeBack(database, *undoable(database), support::orderFor(u"Hoàn tác"_s), {});
    takeBack(database, *undoable(database), support::orderFor(u"Hoàn tác"_s), {});

    const QStringList told = lines(household);

    CHECK(told.contains(u"Bước giải quyết hồ sơ: Khảo sát hiện trạng · Ngày: 10/02/2025 → "_s));
    CHECK(told.contains(u"Hồ sơ hỗ trợ: 18310-0001 · Mã hồ sơ: 18310-0001 → "_s));
}

TEST_CASE_METHOD(CaseHistory, "the steps of a case belong to its household and to nobody else's history", "[history][cases]")
{
    const auto other = saveNamed(u"Lê Văn Cường"_s, u"042056900009"_s, tanHuong);
    const auto id = open(household);
    const auto theirs = open(other);
    take(theirs, Step::Surveyed, {2025, 2, 10});

    CHECK(lines(household).filter(u"Bước giải quyết hồ sơ: Khảo sát hiện trạng"_s).isEmpty());
    CHECK_FALSE(lines(other).filter(u"Bước giải quyết hồ sơ: Khảo sát hiện trạng"_s).isEmpty());
    for (const RecordChange &change : changesOf(database, newestUnit(database), 0, 100))
        if (change.table != "paper"_L1)
            CHECK(change.household == other);
    CHECK(recordTitle(database, u"support_case"_s, id.value) == u"Hồ sơ hỗ trợ: 18310-0001 (hộ Nguyễn Thị Hòa)"_s);
    CHECK(recordTitle(database, u"case_step"_s, database.value<qint64>(u"SELECT MIN(id) FROM case_step"_s)) == u"Bước giải quyết hồ sơ (hộ Nguyễn Thị Hòa)"_s);
}

TEST_CASE_METHOD(CaseHistory, "after a merging the case is told by both households, each for its own time", "[history][cases][merge]")
{
    const auto kept = saveNamed(u"Nguyễn Thị Hoà"_s, u"042156900009"_s, tanHuong);
    const auto id = open(household);
    take(id, Step::Surveyed, {2025, 2, 10});
    commit(u"Gộp hộ"_s, [&](UnitOfWork &work) { mergeHouseholds(kept, household, {}, work); });
    take(id, Step::Paused, {2025, 2, 11}, u"Gia đình có tang"_s, u"OM_DAU"_s);

    for (const auto each : {kept, household})
        CHECK(lines(each).contains(u"Hồ sơ hỗ trợ: 18310-0001 · Hộ: Nguyễn Thị Hòa → Nguyễn Thị Hoà"_s));
    CHECK_FALSE(lines(household).filter(u"Bước giải quyết hồ sơ: Khảo sát hiện trạng"_s).isEmpty());
    CHECK(lines(household).filter(u"Bước giải quyết hồ sơ: Tạm dừng"_s).isEmpty());
    CHECK_FALSE(lines(kept).filter(u"Bước giải quyết hồ sơ: Tạm dừng"_s).isEmpty());
}

TEST_CASE_METHOD(CaseHistory, "every column of a case that an officer fills in has a title", "[history][cases]")
{
    // Keys, what the program keeps for itself, and pictures of a line as it was.
    const QStringList unshown{u"id"_s, u"uid"_s, u"verdicts"_s, u"snapshot"_s, u"hash"_s, u"before"_s, u"after"_s};
    for (const QString &table : {u"support_case"_s, u"case_step"_s, u"paper"_s, u"paper_case"_s, u"scan"_s, u"hamlet_meeting"_s, u"meeting_vote"_s, u"posting"_s,
                                 u"posting_case"_s, u"complaint"_s, u"appraisal"_s, u"adjustment"_s})
        for (const QString &column : database.columnsOf(table)) {
            INFO(QString(table + u'.' + column).toStdString());
            CHECK((unshown.contains(column) || !columnTitle(table, column).isEmpty()));
        }
}
