// Pictures of every page on the sample register, for the handbook and the README: pictures FOLDER.
// They are made by the program itself, so they are true; after a change of the window this is run again and the pictures are looked at.

#include "core/backup/retention.h"
#include "core/cases/take_step.h"
#include "core/register.h"
#include "core/support/support_list.h"
#include "tests/support/fake_ask.h"
#include "tests/support/named_widget.h"
#include "tests/support/open_cases.h"
#include "ui/base/language.h"
#include "ui/dialogs/adjust_dialog.h"
#include "ui/dialogs/appraise_dialog.h"
#include "ui/dialogs/follow_dialog.h"
#include "ui/dialogs/household_editor.h"
#include "ui/dialogs/office_dialog.h"
#include "ui/dialogs/office_sheet.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/dialogs/rule_version_dialog.h"
#include "ui/dialogs/who_changes_panel.h"
#include "ui/main_window.h"
#include "ui/widgets/row_table.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize screen{1366, 728};            // 1366×768 without the task bar.
constexpr QSize usualForm{1240, 660};
constexpr int restMs = 1500;                  // Jobs of a page end sooner, in the background.
const QString district = u"440"_s;

void letWork(int ms = restMs)
{
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < ms;)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

class Camera {
public:
    explicit Camera(const QDir &folder) : m_folder(folder) {}

    void take(QWidget &widget, const QString &name) const
    {
        letWork();
        const QString path = m_folder.filePath(name + u".png"_s);
        if (!widget.grab().save(path))
            qFatal("%s could not be written", qPrintable(path));
        std::printf("%s\n", qPrintable(path));
    }

private:
    QDir m_folder;
};

core::Seat seat(const QDir &folder)
{
    return {.person = u"Nguyễn Thị Hà"_s, .computer = u"PHONG-NOI-VU"_s, .now = [] { return QDateTime(QDate(2025, 3, 3), QTime(8, 15)); },
            .knownHeads = folder.filePath(u"known-heads"_s)};
}

void chooseRow(QWidget *in, int row)
{
    if (auto *table = in->findChild<QTableView *>(); table && table->model()->rowCount() > row)
        table->selectRow(row);
}

void makeSampleList(ui::Workspace &workspace)
{
    const QDate day = workspace.asOf();
    const core::Place *commune = workspace.places().communeByCode(u"18277"_s, day);
    core::UnitOfWork work = workspace.begin(u"Lập danh sách"_s);
    std::vector<core::Id<core::Household>> households;
    for (const core::ListedHousehold &listed : core::entitledHouseholds(workspace.database(), commune->id, {}, day))
        households.push_back(listed.household);
    core::makeList({.title = u"Danh sách đề nghị hỗ trợ đợt 1"_s, .place = commune->id, .asOf = day}, households, work);
    work.commit();
}

// Six have applied; of four the house was surveyed, and one of these waits.
void openSampleCases(ui::Workspace &workspace)
{
    const core::Id<core::Place> unit = workspace.places().district()->id;
    std::vector<core::Application> applications;
    for (const core::ListedHousehold &household : core::entitledHouseholds(workspace.database(), unit, u"CT_PHATDONG"_s, workspace.asOf()))
        if (applications.size() < 6)
            applications.push_back({household.household, QDate(2025, 2, 3).addDays(int(applications.size()) / 2)});
    core::UnitOfWork opening = workspace.begin(u"Mở hồ sơ"_s);
    const auto cases = core::openCases(applications, u"CT_PHATDONG"_s, opening);
    opening.commit();
    core::UnitOfWork surveying = workspace.begin(u"Khảo sát hiện trạng"_s);
    core::takeStep({cases.begin(), cases.begin() + std::min<std::ptrdiff_t>(4, std::ptrdiff_t(cases.size()))}, {.step = core::Step::Surveyed, .on = {2025, 2, 26}}, surveying);
    surveying.commit();
    core::UnitOfWork pausing = workspace.begin(u"Tạm dừng"_s);
    core::takeStep({cases.front()}, {.step = core::Step::Paused, .on = {2025, 2, 28}, .reasonCode = u"OM_DAU"_s, .reason = u"Gia đình có tang, hẹn sau 49 ngày"_s}, pausing);
    pausing.commit();
}

void settleOffice(ui::Workspace &workspace)
{
    const core::Id<core::Place> unit = workspace.places().district()->id;
    const auto settle = [&](QDate from, const QString &signer, const QString &position) {
        core::UnitOfWork work = workspace.begin(u"Cơ quan và người ký"_s);
        core::setOfficeValue(unit, u"noi_ky"_s, u"Đức Thọ"_s, from, work);
        core::setOfficeValue(unit, u"nguoi_ky"_s, signer, from, work);
        core::setOfficeValue(unit, u"chuc_vu"_s, position, from, work);
        core::setOfficeValue(unit, u"noi_nhan"_s, u"Thường trực Huyện ủy (báo cáo)\nỦy ban Mặt trận Tổ quốc huyện\nỦy ban nhân dân các xã, thị trấn"_s, from, work);
        core::setOfficeValue(unit, u"phong_lap"_s, u"NV"_s, from, work);
        work.commit();
    };
    settle({2024, 1, 1}, u"Nguyễn Văn Mẫu"_s, u"CHỦ TỊCH"_s);
    settle({2025, 2, 1}, u"Trần Thị Mẫu"_s, u"PHÓ CHỦ TỊCH"_s);
}

void picturePages(ui::MainWindow &window, const Camera &camera)
{
    const QStringList names{u"ho-gia-dinh"_s, {}, u"xet-dieu-kien"_s, u"danh-sach"_s, u"bieu-mau"_s, u"bieu-do"_s, u"nhat-ky"_s, u"ho-trung"_s, u"ho-so"_s};
    for (int page = 0; page < int(names.size()); ++page) {
        if (names[page].isEmpty())
            continue;
        window.showPageNumber(page);
        letWork();
        chooseRow(window.currentPage(), 0);
        camera.take(window, names[page]);
    }
}

// The review of the communes' lists, in a register that holds none of them yet.
void pictureIntake(ui::MainWindow &window, const Camera &camera)
{
    QStringList lists;
    for (const QFileInfo &file : QDir(QStringLiteral(ANCU_SOURCE_DIR "/resources/samples")).entryInfoList({u"*.xlsx"_s}, QDir::Files, QDir::Name))
        lists.append(file.filePath());
    window.showPageNumber(1);
    window.currentPage()->takeFiles(lists);
    letWork(3 * restMs);
    if (auto *rows = support::named<QTableView>(*window.currentPage(), QCoreApplication::translate("ui::IntakeReview", "Rows of the lists")))
        rows->selectRow(5);
    camera.take(window, u"nhap-danh-sach"_s);
    window.currentPage()->findChild<QTabWidget *>()->setCurrentIndex(1);
    camera.take(window, u"nghi-trung"_s);
}

void pictureDialogs(ui::MainWindow &window, ui::Workspace &workspace, const Camera &camera)
{
    ui::HouseholdEditor editor(workspace, {workspace.database().value<qint64>(u"SELECT MIN(id) FROM household"_s)}, &window);
    editor.resize(usualForm);   // the screen that is drawn on here is smaller than any real one
    editor.show();
    camera.take(editor, u"phieu-ho"_s);
    ui::OfficeDialog office(workspace, &window);
    office.show();
    office.findChild<ui::OfficeSheet *>()->setCurrentIndex(1);
    camera.take(office, u"co-quan"_s);
    ui::RuleVersionDialog rules(workspace, *core::newestVersion(workspace.database(), u"QD55"_s), &window);
    rules.show();
    for (const auto &[name, value] : {std::pair(u"T1.area_per_person"_s, u"12"_s), std::pair(u"T1.area_total.2"_s, u"50"_s)})
        rules.findChild<QLineEdit *>(name)->setText(value);
    rules.findChild<ui::WhoChangesPanel *>()->findChild<QPushButton *>()->click();
    letWork(restMs);
    camera.take(rules, u"bo-tieu-chi"_s);
    core::backUpAndThinOut(workspace.database(), core::backupFolderOf(workspace.path()), workspace.seat().now());
    ui::RestoreDialog restore(workspace.ask(), workspace.path(), QString(), &window);
    restore.show();
    camera.take(restore, u"khoi-phuc"_s);
}

// Lists of cases: posted, appraised with one row returned, adjusted after the approval.
void pictureCaseLists(const Camera &camera)
{
    support::OpenCases posted;
    const auto way = posted.verified(6);
    posted.commit([&](core::UnitOfWork &work) { core::startPosting({.list = way, .startsOn = QDate(2025, 2, 25), .venues = u"Trụ sở UBND xã; nhà văn hóa thôn"_s}, work); });
    ui::FollowDialog follow(posted.workspace, way);
    follow.resize({1060, 520});
    follow.show();
    follow.showPage(ui::FollowDialog::Closing);
    camera.take(follow, u"duong-di-danh-sach"_s);

    support::OpenCases submitted;
    ui::AppraiseDialog appraise(submitted.workspace, submitted.submitted(12));
    appraise.resize({1160, 560});
    appraise.show();
    appraise.findChild<QLineEdit *>(u"paper.signed_on"_s)->setText(u"27/02/2025"_s);
    letWork();
    auto *rows = appraise.findChild<ui::RowTable *>();
    rows->selectRow(0);
    Q_EMIT rows->deletePressed();
    letWork();
    camera.take(appraise, u"tham-dinh"_s);

    support::OpenCases approved;
    const auto list = approved.approved(6);
    const auto cases = approved.casesOf(list);
    ui::AdjustDialog adjust(approved.workspace, list);
    adjust.resize({1160, 620});
    adjust.show();
    auto *day = adjust.findChild<QLineEdit *>(u"paper.signed_on"_s);
    day->setText(u"01/04/2025"_s);
    Q_EMIT day->textEdited(day->text());
    adjust.addRow({.kind = core::AdjustmentKind::Remove, .supportCase = cases[1].id, .reasonCode = u"CHUYEN_DI"_s, .reason = {}});
    adjust.addRow({.kind = core::AdjustmentKind::ChangeNeed, .supportCase = cases[2].id, .reasonCode = {}, .reason = u"Gia đình chỉ sửa chữa."_s, .need = core::Need::Repair});
    camera.take(adjust, u"dieu-chinh"_s);
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QDir place = QDir::temp().filePath(u"an-cu"_s);
    place.removeRecursively();
    place.mkpath(u"."_s);
    qputenv("XDG_CONFIG_HOME", place.path().toUtf8());
    qputenv("XDG_DATA_HOME", place.path().toUtf8());
    ui::installLanguage();

    const Camera camera(QApplication::arguments().value(1, u"."_s));
    const QString sample = place.filePath(u"duc-tho.ancu"_s);
    const QString empty = place.filePath(u"so-moi.ancu"_s);
    core::Register::createDemo(sample, seat(place));
    core::Register::create(empty, district, {}, seat(place));
    {
        support::FakeAsk ask;
        ui::Workspace workspace(seat(place), ask);
        ui::MainWindow window(workspace);
        window.setWindowState(Qt::WindowNoState);
        window.resize(screen);
        window.show();
        window.openRegister(empty);
        pictureIntake(window, camera);
        window.openRegister(sample);
        makeSampleList(workspace);
        openSampleCases(workspace);
        settleOffice(workspace);
        picturePages(window, camera);
        pictureDialogs(window, workspace, camera);
    }
    pictureCaseLists(camera);
    place.removeRecursively();
    return 0;
}
