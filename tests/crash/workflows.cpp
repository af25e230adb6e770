#include "tests/crash/workflows.h"

#include "core/backup/restore.h"
#include "core/households/family_changes.h"
#include "core/households/household_merge.h"
#include "core/intake/list_origin.h"
#include "core/intake/review.h"
#include "core/places/place_book.h"
#include "core/store/migrations.h"
#include "core/support/support_list.h"
#include "tests/crash/case_workflows.h"
#include "tests/support/sample_households.h"

#include <QDir>
#include <QFile>

namespace crash {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate listDay(2025, 3, 1);

Id<Place> commune(Site &site)
{
    return PlaceBook(site.database()).communeByCode(u"18310"_s, listDay)->id;
}

// Each turn has its own person: what is done in one turn is told from what was done before.
QString nameOf(const Site &site)
{
    return u"Nguyễn Thị Hòa %1"_s.arg(site.turn);
}

QString numberOf(const Site &site)
{
    return u"042156%1"_s.arg(site.turn, 6, 10, QChar(u'0'));
}

std::optional<Household> householdOf(Site &site)
{
    const auto found = site.database().all<Household>(u"WHERE head_name = ? ORDER BY id DESC LIMIT 1"_s, nameOf(site));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void saveOne(Site &site)
{
    const auto record = support::sampleHousehold(commune(site), {.name = nameOf(site), .number = numberOf(site)});
    site.commit(u"Thêm hộ"_s, [&](UnitOfWork &work) { saveHousehold(record, work); });
}

void editOne(Site &site)
{
    HouseholdRecord record = *loadHousehold(site.database(), householdOf(site)->id);
    record.household.phone = u"0912 345 678"_s;
    record.surveys.back().area = 31.5;
    record.classifications.push_back({.category = Category::NearPoor, .validFrom = QDate(2025, 2, 1)});
    site.commit(u"Sửa hộ"_s, [&](UnitOfWork &work) { saveHousehold(record, work); });
}

bool isEdited(Site &site)
{
    const auto household = householdOf(site);
    return household && !household->phone.isEmpty();
}

void deleteOne(Site &site)
{
    const Id<Household> id = householdOf(site)->id;
    site.commit(u"Xóa hộ"_s, [&](UnitOfWork &work) { removeHousehold(id, work); });
}

// The same woman once more, in a household with her son.
void saveTwice(Site &site)
{
    saveOne(site);
    HouseholdRecord record = support::sampleHousehold(commune(site), {.name = nameOf(site), .number = numberOf(site)});
    record.persons.push_back({.person = {.name = u"Trần Văn Bình"_s, .relation = u"con"_s}});
    site.commit(u"Thêm hộ"_s, [&](UnitOfWork &work) { saveHousehold(record, work); });
}

std::optional<HouseholdMerge> mergeIn(Site &site)
{
    const auto found = site.database().all<HouseholdMerge>(u"WHERE gone_id = ?"_s, householdOf(site)->id);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void mergeTwo(Site &site)
{
    const Id<Household> gone = householdOf(site)->id;
    const auto kept = site.database().first<Id<Household>>(u"SELECT id FROM household WHERE head_name = ? ORDER BY id LIMIT 1"_s, nameOf(site));
    site.commit(u"Gộp hộ"_s, [&](UnitOfWork &work) { mergeHouseholds(*kept, gone, {}, work); });
}

void saveAndMerge(Site &site)
{
    saveTwice(site);
    mergeTwo(site);
}

void takeTwoApart(Site &site)
{
    const HouseholdMerge merge = *mergeIn(site);
    site.commit(u"Tách hộ đã gộp"_s, [&](UnitOfWork &work) { takeApart(merge, work); });
}

void splitOne(Site &site)
{
    const HouseholdRecord record = *loadHousehold(site.database(), householdOf(site)->id);
    const Id<Person> son = record.persons.back().person.id;
    site.commit(u"Tách hộ"_s, [&](UnitOfWork &work) {
        splitHousehold({.household = record.household.id, .leaving = {son}, .newHead = son, .hamlet = {}, .address = {}, .relations = {}}, work); });
}

QString listPath(const Site &site)
{
    return site.filePath(u"danh sách %1.csv"_s.arg(site.turn));
}

void writeList(Site &site)
{
    QString list = u"ỦY BAN NHÂN DÂN XÃ TÂN HƯƠNG,,,,,,\nSTT,Họ và tên chủ hộ,Giới tính,Năm sinh,Số CCCD,Thôn,Số khẩu\n"_s;
    for (int row = 0; row < 3; ++row)
        list += u"%1,Trần Văn Đào %2,Nam,1960,0420602%3,Thôn Tân Nhân,3\n"_s.arg(row + 1).arg(site.turn).arg((site.turn * 3 + row) % 100000, 5, 10, QChar(u'0'));
    QFile file(listPath(site));
    if (!file.open(QIODevice::WriteOnly) || file.write(list.toUtf8()) <= 0)
        qFatal("The folder of the crash suite cannot be written to.");
    site.open();
}

void importList(Site &site)
{
    Register &opened = site.open();
    Review review = reviewLists(opened.database(), {listPath(site)}, {.asOf = listDay});
    acceptReview(opened.database(), review, opened.order(u"Nhập danh sách"_s), opened.announcer());
}

bool isImported(Site &site)
{
    return site.database().value<int>(u"SELECT COUNT(*) FROM household WHERE head_name = ?"_s, u"Trần Văn Đào %1"_s.arg(site.turn)) == 3;
}

QString listTitle(const Site &site)
{
    return u"Danh sách lần %1"_s.arg(site.turn);
}

std::optional<SupportList> supportListOf(Site &site)
{
    const auto found = site.database().all<SupportList>(u"WHERE title = ?"_s, listTitle(site));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void makeOneList(Site &site)
{
    const SupportList list{.title = listTitle(site), .place = commune(site), .asOf = listDay};
    const Id<Household> household = householdOf(site)->id;
    site.commit(u"Lập danh sách"_s, [&](UnitOfWork &work) { makeList(list, {household}, work); });
}

void saveAndList(Site &site)
{
    saveOne(site);
    makeOneList(site);
}

void freezeOne(Site &site)
{
    const Id<SupportList> id = supportListOf(site)->id;
    site.commit(u"Chốt danh sách"_s, [&](UnitOfWork &work) { freezeList(id, listDay, work); });
}

bool isFrozen(Site &site)
{
    const auto list = supportListOf(site);
    return list && list->isFrozen();
}

void saveAndEdit(Site &site)
{
    saveOne(site);
    editOne(site);
}

void saveEditAndUndo(Site &site)
{
    saveAndEdit(site);
    site.open().undo();
}

void backUpOnce(Site &site)
{
    Register &opened = site.open();
    backUp(opened.database(), site.backupFolder(), opened.seat().now());
}

bool isBackedUp(Site &site)
{
    const QString newest = site.newestBackup();
    return !newest.isEmpty() && headOf(*std::make_unique<Database>(newest, Database::Mode::ReadOnly)) == headOf(site.database());
}

// Beside those that a restore itself makes, so that it is the same one when tried again.
QString keptFolder(const Site &site)
{
    return site.filePath(u"giữ %1"_s.arg(site.turn));
}

void backUpAndSave(Site &site)
{
    Register &opened = site.open();
    backUp(opened.database(), keptFolder(site), opened.seat().now());
    saveOne(site);
}

void restoreKept(Site &site)
{
    const QDir folder(keptFolder(site));
    restoreFrom(folder.filePath(folder.entryList({u"*.ancu"_s}, QDir::Files).first()), site);
}

QString oldPath(const Site &site)
{
    return site.filePath(u"sổ cũ %1.ancu"_s.arg(site.turn));
}

void bringOldRegister(Site &site)
{
    QFile::copy(QStringLiteral(ANCU_SOURCE_DIR "/tests/data/registers/schema_1.ancu"), oldPath(site));
    QFile::setPermissions(oldPath(site), QFile::ReadOwner | QFile::WriteOwner);
    site.open();
}

void migrateOld(Site &site)
{
    Register(oldPath(site), site.seat());
}

bool isMigrated(Site &site)
{
    Database old(oldPath(site));
    return schemaOf(old) == newestSchema();
}

}

const std::vector<Workflow> &workflows()
{
    static const std::vector<Workflow> table = [] {
        std::vector<Workflow> all{
            {"save a household", [](Site &site) { site.open(); }, saveOne, [](Site &site) { return householdOf(site).has_value(); }},
            {"edit a household", saveOne, editOne, isEdited},
            {"delete a household", saveOne, deleteOne, [](Site &site) { return !householdOf(site); }},
            {"merge two households", saveTwice, mergeTwo, [](Site &site) { return mergeIn(site).has_value(); }},
            {"take a merging apart", saveAndMerge, takeTwoApart, [](Site &site) { return !mergeIn(site); }},
            {"split a household", saveTwice, splitOne, [](Site &site) { return loadHousehold(site.database(), householdOf(site)->id)->persons.size() == 1; }},
            {"import a list", writeList, importList, isImported},
            {"make a list", saveOne, makeOneList, [](Site &site) { return supportListOf(site).has_value(); }},
            {"freeze a list", saveAndList, freezeOne, isFrozen},
            {"undo", saveAndEdit, [](Site &site) { site.open().undo(); }, [](Site &site) { return !isEdited(site); }},
            {"redo", saveEditAndUndo, [](Site &site) { site.open().redo(); }, isEdited},
            {"back up", [](Site &site) { site.open(); }, backUpOnce, isBackedUp},
            {"restore", backUpAndSave, restoreKept, [](Site &site) { return !householdOf(site); }},
            {"migrate", bringOldRegister, migrateOld, isMigrated},
        };
        const std::vector<Workflow> ofCases = caseWorkflows();
        all.insert(all.end(), ofCases.begin(), ofCases.end());
        return all;
    }();
    return table;
}

void restoreFrom(const QString &backup, Site &site)
{
    const Acknowledged head = headOf(*std::make_unique<Database>(backup, Database::Mode::ReadOnly));
    site.close();
    site.expectRestoreTo(head);
    restore(backup, site.path(), {.person = site.seat().person, .computer = site.seat().computer, .at = site.seat().now()});
    site.open();
}

}
