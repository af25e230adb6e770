#include "core/support/who_changes.h"

#include "core/register.h"
#include "core/support/streams.h"
#include "core/support/support_list.h"
#include "core/support/rule_versions.h"
#include "core/support/what_if.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"

#include <QTemporaryDir>

#include <map>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 3, 1);

struct Sample {
    QTemporaryDir folder;
    QString path = folder.filePath(u"sample.ancu"_s);
    std::unique_ptr<Database> database;

    Sample()
    {
        Register::createDemo(path, {.person = u"Nguyễn Văn An"_s, .computer = u"PC-01"_s, .now = [] { return QDateTime(day, QTime(8, 0), Qt::UTC); }});
        database = std::make_unique<Database>(path);
    }

    std::map<qint64, Verdict> best()
    {
        std::map<qint64, Verdict> verdicts;
        judgeAll(*database, day, {}, [&](const JudgedRecord &judged) { verdicts[judged.record.household.id.value] = judged.verdicts.front(); });
        return verdicts;
    }

    Money costOf()
    {
        Money cost;
        for (const ListedHousehold &household : entitledHouseholds(*database, PlaceBook(*database).district()->id, {}, day))
            cost += household.amount;
        return cost;
    }

    void store(const RuleSetChange &change)
    {
        UnitOfWork work(*database, support::orderFor(u"Phiên bản mới"_s));
        addRuleVersion(*newestVersion(*database, u"QD55"_s), change,
                       {.document = u"Quyết định 12/2025/QĐ-UBND"_s, .issuedOn = QDate(2025, 1, 25), .article = {}, .from = QDate(2025, 2, 1)}, work);
        work.commit();
    }
};

RuleSetChange changeBy(int which)
{
    switch (which) {
    case 0: return {.thresholds = {{u"T1.area_per_person"_s, 12}, {u"T1.area_total.2"_s, 50}}, .materials = {}};
    case 1: return {.thresholds = {{u"T1.area_total.2"_s, 20}, {u"materials.unsafe_from"_s, 2}}, .materials = {}};
    case 2: return {.thresholds = {{u"T3.house_age"_s, 10}, {u"xay_moi.walls_damage"_s, 2}}, .materials = {}};
    default: break;
    }
    MaterialList roof{.durable = {u"NGOI"_s}, .weak = {u"BTCT"_s}, .durableWords = {u"ngói"_s, u"fibrô"_s, u"fibro"_s}, .weakWords = {u"tôn"_s}};
    return {.thresholds = {}, .materials = {{Component::Roof, roof}}};
}

}

TEST_CASE_METHOD(Sample, "who changes are exactly those whom two full assessments judge otherwise, at the same cost", "[rules]")
{
    const RuleSetChange change = changeBy(GENERATE(0, 1, 2, 3));
    const std::map<qint64, Verdict> before = best();
    const Money costBefore = costOf();
    Provisions tried = provisionsOn(*database, day);
    tried.put(changedSet(newestVersion(*database, u"QD55"_s)->body.toUtf8(), change));

    const WhoChanges told = whoChanges(*database, day, {}, provisionsOn(*database, day), tried);

    store(change);
    const std::map<qint64, Verdict> after = best();
    CHECK(told.households == qint64(before.size()));
    CHECK(told.before == costBefore);
    CHECK(told.after == costOf());
    std::map<qint64, const ChangedHousehold *> changed;
    for (const ChangedHousehold &household : told.changed)
        changed[household.household.value] = &household;
    for (const auto &[id, verdict] : before) {
        const Verdict &then = after.at(id);
        CAPTURE(id);
        if (verdict.outcome != then.outcome) {
            REQUIRE(changed.contains(id));
            CHECK(changed[id]->from == verdict.outcome);
            CHECK(changed[id]->to == then.outcome);
            CHECK_FALSE(changed[id]->rules.isEmpty());
            CHECK_FALSE(changed[id]->name.isEmpty());
        } else if (changed.contains(id)) {
            CHECK(changed[id]->amountFrom != changed[id]->amountTo);
        }
    }
    CHECK(told.otherOutcome() <= qint64(told.changed.size()));
}

TEST_CASE_METHOD(Sample, "the same rules and levels change nobody", "[rules]")
{
    const Provisions same = provisionsOn(*database, day);

    const WhoChanges told = whoChanges(*database, day, {}, same, same);

    CHECK(told.changed.empty());
    CHECK(told.otherOutcome() == 0);
    CHECK(told.before == told.after);
}

TEST_CASE_METHOD(Sample, "a higher level costs so much more for each entitled household", "[rules]")
{
    const Provisions tried = withSettings(*database, day, {u"CT_PHATDONG.xay_moi.QVNN_T=70tr"_s});

    const WhoChanges told = whoChanges(*database, day, {}, provisionsOn(*database, day), tried);

    REQUIRE_FALSE(told.changed.empty());
    CHECK(told.otherOutcome() == 0);
    CHECK(told.after - told.before == 10'000'000_dong * qint64(told.changed.size()));
    CHECK(told.changed.front().rules.isEmpty());
}

TEST_CASE_METHOD(Sample, "a comparison can be stopped", "[rules]")
{
    const Provisions same = provisionsOn(*database, day);

    CHECK_THROWS_AS(whoChanges(*database, day, {}, same, same, Progress([](qint64, qint64) -> bool { return false; })), Error);
}

TEST_CASE_METHOD(Sample, "a setting that does not fit is refused and names what there is", "[rules]")
{
    const auto messageFor = [&](const QString &setting) -> QString {
        try {
            withSettings(*database, day, {setting});
        } catch (const Error &error) {
            return error.message();
        }
        return {};
    };

    CHECK(messageFor(u"QD55.T1.area_per_person=9"_s).isEmpty());
    CHECK(messageFor(u"QD55.roof.FIBRO=durable"_s).isEmpty());
    CHECK(messageFor(u"QD55.roof.fibrô=open"_s).isEmpty());
    CHECK(messageFor(u"QD55.T1.area=9"_s).contains(u"T1.area_per_person"_s));
    CHECK(messageFor(u"QD55.T1.area_per_person=900"_s).contains(u"between 1 and 100"_s));
    CHECK(messageFor(u"QD55.T1.area_per_person=nine"_s).contains(u"not a number"_s));
    CHECK(messageFor(u"QD55.roof.KIM_CUONG=weak"_s).contains(u"KIM_CUONG"_s));
    CHECK(messageFor(u"QD55.roof.FIBRO=maybe"_s).contains(u"maybe"_s));
    CHECK(messageFor(u"QD56.T1.area_total=9"_s).contains(u"QD55"_s));
    CHECK(messageFor(u"nonsense"_s).contains(u"nonsense"_s));
}
