#include "core/support/rulings.h"

#include "core/support/stored_rules.h"
#include "tests/core/support/support_register.h"
#include "tests/support/same_rulings.h"

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

/// Chooses as if by lot, the same on every run.
class Lot {
public:
    int below(int count)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return int((m_state >> 33) % quint64(count));
    }
    bool once(int in) { return below(in) == 0; }
    template<class T> T of(std::initializer_list<T> choices) { return choices.begin()[below(int(choices.size()))]; }

private:
    quint64 m_state = 2025;
};

QDate dayOrNone(Lot &lot)
{
    return lot.of({QDate(), QDate(2024, 6, 1), QDate(2025, 2, 1), QDate(2025, 3, 1), QDate(2025, 9, 1)});
}

ComponentState componentBy(Lot &lot)
{
    ComponentState state{lot.of({u""_s, u""_s, u"DAT"_s, u"XI_MANG"_s, u"TRE"_s, u"GO_BEN"_s, u"GO_TAP"_s, u"TRANH_LA"_s, u"NGOI"_s, u"KHAC"_s, u"LA_GI"_s}),
                         lot.of({u""_s, u"Nền đất"_s, u"nen dat"_s, u"Tường gạch nứt"_s, u"Khung tre, phên nứa"_s, u"Ngói dột"_s, u"Mái tôn mục nát"_s,
                                 u"Láng xi măng"_s, u"Tường xây gạch, mái lợp ngói, khung gỗ lim do ông cha để lại từ những năm chiến tranh"_s}), {}};
    if (!lot.once(3))
        state.damage = lot.below(5);
    return state;
}

HouseSurvey surveyBy(Lot &lot)
{
    HouseSurvey survey{.surveyedOn = dayOrNone(lot), .house = lot.of({HouseStatus::Unknown, HouseStatus::HasHouse, HouseStatus::HasHouse, HouseStatus::NoHouse}),
                       .everRepaired = lot.of({Answer::Unknown, Answer::No, Answer::Yes}), .landKind = lot.of({u""_s, u""_s, u"Đất ở"_s, u"Đất vườn"_s, u"ONT"_s}),
                       .landCertificate = lot.of({u""_s, u"khong"_s, u"CH 001"_s}),
                       .dispute = lot.of({Dispute::Unknown, Dispute::None, Dispute::None, Dispute::Disputed, Dispute::BeingSettled}),
                       .exclusion = lot.of({u""_s, u"khong"_s, u"khong"_s, u"X1"_s, u"X2"_s})};
    if (!lot.once(4))
        survey.area = lot.of({0.0, 12.5, 17.9, 18.0, 24.5, 29.9, 30.0, 64.0});
    if (lot.once(3))
        survey.residents = lot.below(6);
    if (lot.once(2))
        survey.builtYear = lot.of({1975, 2004, 2005, 2006, 2020});
    if (lot.once(4))
        survey.repairedYear = 2015;
    for (const Component component : allComponents)
        setComponent(survey, component, componentBy(lot));
    return survey;
}

PersonRecord personBy(Lot &lot, bool isHead)
{
    PersonRecord record{.person = {.name = u"Nguyễn Thị Hòa"_s, .birth = lot.of({PartialDate{}, PartialDate{1956}, PartialDate{1956, 3}, PartialDate{1965, 3, 1}}),
                                   .isHead = isHead, .merit = lot.of({u""_s, u""_s, u""_s, u"NCC_G"_s, u"TNLS"_s}), .disabled = lot.once(5)}, .papers = {}};
    // Few numbers among many heads: doubles by CCCD, by CMND, and by a member who is no head.
    for (int paper = lot.below(3); paper > 0; --paper)
        record.papers.push_back({.kind = lot.of({PaperKind::Cccd, PaperKind::Cmnd, PaperKind::Other}), .number = lot.once(5) ? QString() : QString::number(42'000'000 + lot.below(150))});
    return record;
}

HouseholdRecord householdBy(Lot &lot, Id<Place> place)
{
    HouseholdRecord record;
    record.household.place = place;
    record.household.members = lot.below(6);
    record.household.residence = lot.of({Residence::Unknown, Residence::Permanent, Residence::PermanentAtTheHouse, Residence::PermanentAtTheHouse, Residence::Actual});
    for (int member = lot.below(4); member > 0; --member)
        record.persons.push_back(personBy(lot, member == 1));
    for (int category = lot.below(4); category > 0; --category)
        record.classifications.push_back({.category = lot.of({Category::Poor, Category::Poor, Category::NearPoor, Category::Disaster, Category::Merit,
                                                              Category::MartyrFamily, Category::OutOfPoverty, Category::Hardship}),
                                          .validFrom = dayOrNone(lot), .validTo = lot.of({QDate(), QDate(), QDate(2025, 3, 1), QDate(2026, 1, 1)})});
    for (int survey = lot.below(4); survey > 0; --survey)
        record.surveys.push_back(surveyBy(lot));
    for (int support = lot.once(3) ? 1 + lot.below(2) : 0; support > 0; --support)
        record.earlierSupport.push_back({.programme = lot.of({u"khong"_s, u"QD22"_s, u"QD167"_s, u"Hội Chữ thập đỏ"_s}), .year = lot.of({0, 2009, 2014, 2019}), .destroyedSince = lot.once(2)});
    if (lot.once(2)) {
        record.funding.total = 60'000'000_dong;
        if (lot.once(2))
            record.funding.state = lot.of({40'000'000_dong, 90'000'000_dong});
    }
    return record;
}

struct ManyHouseholds : SupportRegister {
    static constexpr int count = 700;

    ManyHouseholds()
    {
        Lot lot;
        commit(u"Nhập hộ"_s, [&](UnitOfWork &work) {
            for (int i = 0; i < count; ++i)
                ids.push_back(saveHousehold(householdBy(lot, lot.of({tanHuong, tungAnh})), work));
            for (int i = 0; i < 40; ++i)
                work.add(HouseSurvey{.household = ids[std::size_t(lot.below(count))], .surveyedOn = QDate(2025, 2, 20), .house = HouseStatus::HasHouse, .area = 11.0});
        });
        for (int i = 0; i < 60; ++i) {
            const int a = lot.below(count - 1);
            database.run(u"INSERT OR IGNORE INTO not_duplicate (household_a, household_b, reason) VALUES (?, ?, 'Hai người khác nhau')"_s,
                         ids[std::size_t(a)], ids[std::size_t(a + 1 + lot.below(count - 1 - a))]);
        }
        freezeSome(lot);
    }

    // Straight into the tables: a list would refuse who is not entitled, and here everybody may stand on one.
    void freezeSome(Lot &lot)
    {
        for (int list = 1; list <= 2; ++list) {
            database.run(u"INSERT INTO support_list (id, uid, title, batch, place_id, stream, as_of, frozen_on, note) VALUES (?1, ?2, '', ?1, ?3, '', '2025-03-01', ?4, '')"_s,
                         list, QString::number(list), tanHuong, QDate(2025, 3, list * 5));
            for (int line = 1; line <= 40; ++line)
                database.run(uR"(INSERT OR IGNORE INTO support_line (list_id, position, household_id, stream, need, amount, amounts, rule_set_id, outcome, facts, snapshot)
                    VALUES (?, ?, ?, 'CT_PHATDONG', '', 0, '', 1, 'eligible', '', ''))"_s, list, line, ids[std::size_t(lot.below(count))]);
        }
    }

    std::vector<Id<Household>> ids;
};

}

TEST_CASE_METHOD(ManyHouseholds, "the cheap way says of every household, on every day, what the verdict in words says", "[support]")
{
    const auto day = GENERATE(QDate(2021, 1, 1), QDate(2023, 5, 1), QDate(2025, 1, 31), QDate(2025, 2, 1), QDate(2025, 2, 28), QDate(2025, 3, 1), QDate(2025, 3, 5),
                              QDate(2025, 3, 10), QDate(2026, 1, 1));

    const auto seen = checkRulings(database, day);

    if (day == QDate(2025, 3, 10)) {
        CHECK(seen.at(Outcome::Refused) > 100);
        CHECK(seen.at(Outcome::Missing) > 100);
        CHECK(seen.at(Outcome::Officer) > 0);
    }
}

TEST_CASE_METHOD(ManyHouseholds, "the households of one commune are judged alone as among all", "[support]")
{
    const auto seen = checkRulings(database, QDate(2025, 3, 10), {tungAnh});

    int judged = 0;
    for (const auto &[outcome, households] : seen)
        judged += households;
    CHECK(judged == database.value<int>(u"SELECT COUNT(*) FROM household WHERE place_id = ?"_s, tungAnh));
}

TEST_CASE_METHOD(ManyHouseholds, "the rulings of a record are those of the register, and its words those of its verdict", "[support]")
{
    const Judge judge(database, QDate(2025, 3, 10));
    const Judge many(database, QDate(2025, 3, 10), Judge::Purpose::Many);

    for (const Id<Household> id : ids) {
        const HouseholdRecord record = *loadHousehold(database, id);
        const std::vector<Verdict> verdicts = judge.verdictsOf(record);
        CHECK(many.verdictsOf(record) == verdicts);
        const std::vector<Ruling> rulings = judge.rulingsOf(record);
        REQUIRE(rulings.size() == verdicts.size());
        for (std::size_t i = 0; i < rulings.size(); ++i)
            CHECK(judge.inWords(rulings[i], record) == verdicts[i]);
    }
}

TEST_CASE_METHOD(SupportRegister, "every peculiarity is among those compared", "[support]")
{
    const Id<Household> entitled = saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, tanHuong);
    const Id<Household> namesake = saveNamed(u"Nguyễn Thị Hoà"_s, u"042156900001"_s, tungAnh);
    const Id<Household> alone = saveNamed(u"Trần Văn Bình"_s, u"042056900002"_s, tungAnh);
    HouseholdRecord merit = sampleHousehold(tanHuong, {.name = u"Phan Thị An"_s, .number = u"042156900003"_s});
    merit.classifications.push_back({.category = Category::Merit});
    merit.head().person.merit = u"NCC_G"_s;
    merit.earlierSupport.push_back({.programme = u"QD22"_s, .year = 2014});
    const Id<Household> helped = save(merit);

    std::map<qint64, std::vector<Outcome>> outcomes;
    judgeEach(database, testDay, {}, [&](const HouseholdRulings &judged) {
        for (const Ruling &ruling : judged.rulings)
            outcomes[judged.household.value].push_back(ruling.outcome);
    });

    CHECK(outcomes[entitled.value] == std::vector{Outcome::Officer});
    CHECK(outcomes[namesake.value] == std::vector{Outcome::Officer});
    CHECK(outcomes[alone.value] == std::vector{Outcome::Eligible});
    CHECK(outcomes[helped.value].size() == 2);
    CHECK(outcomes[helped.value].back() == Outcome::Refused);
}

TEST_CASE_METHOD(SupportRegister, "who judges a whole register can be stopped, and hears how far it is", "[support]")
{
    saveNamed(u"Trần Văn Bình"_s, u"042056900002"_s, tungAnh);
    qint64 told = 0;

    judgeEach(database, testDay, {}, [](const HouseholdRulings &) {}, Progress([&](qint64 done, qint64) -> bool { told = done; return true; }));

    CHECK(told == 1);
    CHECK_THROWS_AS(judgeEach(database, testDay, {}, [](const HouseholdRulings &) {}, Progress([](qint64, qint64) -> bool { return false; })), Error);
}
