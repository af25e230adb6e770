#include "tests/bench/big_register.h"

#include "core/base/folded.h"
#include "core/base/sort_key.h"
#include "core/register.h"
#include "core/places/place_book.h"
#include "tests/bench/invented.h"

namespace bench {

using namespace Qt::StringLiterals;

namespace {


core::Seat benchSeat()
{
    return {.person = u"ancu-bench"_s, .computer = u"bench"_s, .now = [] { return QDateTime(QDate(2025, 3, 1), QTime(8, 0), Qt::UTC); }};
}

void insertHousehold(core::Database &database, const Invented &household, qint64 id, core::Id<core::Place> place)
{
    const QString birth = QString::number(household.birthYear);
    const QString search = core::folded(household.name) + u' ' + birth + u' ' + household.number;
    const QString uid = u"bench-"_s + QString::number(id).rightJustified(8, u'0');
    database.run(uR"(
        INSERT INTO household (id, uid, code, place_id, hamlet_id, address, head_name, head_birth, name_key, search, members, residence, need, phone, note)
        VALUES (?, ?, '', ?, NULL, '', ?, ?, ?, ?, ?, 'thuong_tru_tai_nha', ?, '', ''))"_s,
        id, uid, place, household.name, birth, core::nameSortKey(household.name), search, household.members,
        household.spin % 3 == 0 ? u"sua_chua"_s : u"xay_moi"_s);
    database.run(uR"(
        INSERT INTO person (id, uid, household_id, name, name_folded, gender, birth, ethnic, relation, is_head, merit, disabled, note)
        VALUES (?1, ?2, ?1, ?3, ?4, ?5, ?6, 'Kinh', '', 1, '', 0, ''))"_s,
        id, uid, household.name, core::folded(household.name), household.isWoman ? u"nữ"_s : u"nam"_s, birth);
    database.run(u"INSERT INTO identity_paper (id, person_id, kind, number, issued_on, issued_by, override_reason) VALUES (?1, ?1, 'cccd', ?2, NULL, '', '')"_s,
                 id, household.number);
    database.run(uR"(
        INSERT INTO classification (id, household_id, category, valid_from, valid_to, decision, decided_on, note)
        VALUES (?1, ?1, ?2, '2025-01-01', NULL, '', NULL, ''))"_s, id, household.spin % 2 == 0 ? u"HN"_s : u"HCN"_s);
    database.run(uR"(
        INSERT INTO house_survey (id, household_id, surveyed_on, surveyors, house, built_year, repaired_year, ever_repaired, area, residents,
            foundation, foundation_text, foundation_damage, frame, frame_text, frame_damage, wall, wall_text, wall_damage,
            roof_frame, roof_frame_text, roof_frame_damage, roof, roof_text, roof_damage,
            land_kind, land_certificate, dispute, exclusion, flood_zone, note)
        VALUES (?1, ?1, '2025-02-01', '', 'CO_NHA', ?2, NULL, 'khong', ?3, NULL, ?4, '', ?5, ?6, '', ?5, ?7, '', ?5, ?6, '', ?5, ?8, '', ?5,
                '', 'CH 001', 'khong', 'khong', '', ''))"_s,
        id, 1970 + household.spin % 50, household.area, household.spin % 5 < 3 ? u"DAT"_s : u"XI_MANG"_s, household.spin % 5,
        household.spin % 7 < 3 ? u"TRE"_s : u"GO_BEN"_s, household.spin % 11 < 5 ? u"TRE_NUA"_s : u"GACH_DA"_s, household.spin % 13 < 6 ? u"TRANH_LA"_s : u"NGOI"_s);
}

}

void makeRegister(const QString &path, int households)
{
    core::Register::create(path, u"440"_s, {}, benchSeat());
    core::Database database(path);
    database.run(u"PRAGMA synchronous = OFF"_s);
    database.run(u"PRAGMA cache_size = -1048576"_s);
    const core::PlaceBook book(database);
    const std::vector<const core::Place *> communes = book.communesOn(QDate(2025, 3, 1));
    database.begin();
    for (int index = 0; index < households; ++index) {
        const Invented household = invented(index);
        insertHousehold(database, household, index + 1, communes[std::size_t(household.spin) % communes.size()]->id);
    }
    database.commit();
    database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

}
