#include "core/eligibility/rule_set.h"
#include "core/eligibility/structure_memory.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Durability shipped()
{
    QFile file(u":/rules/QD55.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return ruleSetFromJson(file.readAll()).materials;
}

using State = std::optional<bool>;
const State durable = false;
const State weak = true;
const State unclear;

}

TEST_CASE("the words of a list for the foundation", "[eligibility]")
{
    const auto [written, expected] = GENERATE(table<QString, State>({
        {u"Nền đất"_s, weak}, {u"NỀN ĐẤT"_s, weak}, {u"nen dat"_s, weak}, {u"Xi măng"_s, durable}, {u"vữa xi măng - cát"_s, durable},
        {u"Láng vữa nứt"_s, unclear}, {u"Gạch vỡ, lún"_s, unclear}, {u"Nền tạm"_s, weak}, {u"nửa đất nửa gạch"_s, unclear},
        {u"như nhà bên"_s, unclear}, {QString(), unclear}}));
    HouseSurvey survey{.foundationText = written};

    CHECK(structureStates(survey, shipped()).foundationWeak == expected);
}

TEST_CASE("the words of a list for frame and walls", "[eligibility]")
{
    const auto [written, expected] = GENERATE(table<QString, State>({
        {u"Tường vách đất"_s, weak}, {u"Khung tre, phên nứa"_s, weak}, {u"Gỗ tạp, thưng ván"_s, weak}, {u"Gỗ mục, mối mọt"_s, weak},
        {u"Tường xây tạm"_s, weak}, {u"Tường gạch nứt"_s, unclear}, {u"Khung bê tông"_s, unclear}}));
    HouseSurvey survey{.frameText = written};

    CHECK(structureStates(survey, shipped()).wallsWeak == expected);
}

TEST_CASE("the words of a list for the roof", "[eligibility]")
{
    const auto [written, expected] = GENERATE(table<QString, State>({
        {u"Fibro xi măng vỡ"_s, weak}, {u"Lá, bạt che"_s, weak}, {u"mai la"_s, weak}, {u"Mái tranh"_s, weak}, {u"Ngói dột"_s, unclear},
        {u"Ngói là chính"_s, unclear}, {u"Tôn gỉ thủng"_s, unclear}, {u"Tấm lợp cũ"_s, unclear}}));
    HouseSurvey survey{.roofText = written};

    CHECK(structureStates(survey, shipped()).roofWeak == expected);
}

TEST_CASE("walls and roof are durable only when frame and covering are", "[eligibility]")
{
    HouseSurvey survey{.frame = u"BTCT"_s, .roof = u"NGOI"_s};
    CHECK(structureStates(survey, shipped()) == StructureStates{});

    survey.wall = u"GACH_DA"_s;
    survey.roofFrame = u"SAT_THEP"_s;
    survey.foundation = u"BE_TONG"_s;
    CHECK(structureStates(survey, shipped()) == StructureStates{durable, durable, durable, true});

    survey.wall = u"DAT"_s;
    survey.roofFrame = u"TRE"_s;
    CHECK(structureStates(survey, shipped()) == StructureStates{durable, weak, weak, false});
}

TEST_CASE("fibrô xi măng is not on the list of durable roofs", "[eligibility]")
{
    const HouseSurvey survey{.roofFrame = u"SAT_THEP"_s, .roof = u"FIBRO"_s};

    CHECK(structureStates(survey, shipped()).roofWeak == weak);
}

TEST_CASE("a durable material about to collapse is not a durable structure, but stays a durable material", "[eligibility]")
{
    const auto [damage, expected] = GENERATE(table<int, State>({{0, durable}, {3, durable}, {4, weak}}));
    HouseSurvey survey{.foundation = u"BE_TONG"_s, .foundationDamage = damage, .frame = u"BTCT"_s, .wall = u"GACH_DA"_s, .roofFrame = u"SAT_THEP"_s, .roof = u"NGOI"_s};

    const StructureStates states = structureStates(survey, shipped());

    CHECK(states.foundationWeak == expected);
    CHECK(states.durableMaterials == true);
}

TEST_CASE("a surveyed damage settles what the words left open", "[eligibility]")
{
    HouseSurvey survey{.foundationText = u"Láng vữa nứt"_s, .foundationDamage = 1};

    CHECK(structureStates(survey, shipped()).foundationWeak == durable);
}

TEST_CASE("what is remembered of a wording is what is said of it each time", "[eligibility]")
{
    const Durability materialsOfRules = shipped();
    StructureMemory memory(materialsOfRules);
    const QStringList texts{u""_s, u"Nền đất"_s, u"Tường gạch nứt"_s, u"Khung tre, phên nứa"_s, u"Gỗ mục"_s, u"Khung bê tông"_s};
    const QStringList materials{u""_s, u"DAT"_s, u"GO_BEN"_s, u"TRE"_s, u"KHAC"_s};

    for (int round = 0; round < 2; ++round)
        for (int i = 0; i < 2000; ++i) {
            HouseSurvey survey;
            for (const Component component : allComponents) {
                const int turn = i / (1 + int(component)) + round;
                // Every third wording is a copy of its own, as from a reader that keeps none.
                const QString &text = texts[turn % texts.size()];
                setComponent(survey, component, {materials[turn % materials.size()], i % 3 == 0 ? QString(text.constData(), text.size()) : text,
                                                 turn % 6 == 5 ? std::nullopt : std::optional(turn % 6)});
            }
            CHECK(memory.statesOf(survey) == structureStates(survey, materialsOfRules));
        }
}
