#pragma once

// Every window and dialog of the program over one register, for tests of what must hold in all of them.

#include "tests/support/open_cases.h"
#include "tests/support/sample_review.h"
#include "ui/dialogs/adjust_dialog.h"
#include "ui/dialogs/appraise_dialog.h"
#include "ui/dialogs/approve_dialog.h"
#include "ui/dialogs/backup_settings_dialog.h"
#include "ui/dialogs/bulk_edit_dialog.h"
#include "ui/dialogs/commune_dialog.h"
#include "ui/dialogs/complaint_dialog.h"
#include "ui/dialogs/extra_fields_dialog.h"
#include "ui/dialogs/filter_dialog.h"
#include "ui/dialogs/follow_dialog.h"
#include "ui/dialogs/hamlet_assignment_dialog.h"
#include "ui/dialogs/handbook_window.h"
#include "ui/dialogs/head_change_dialog.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/dialogs/household_choice_dialog.h"
#include "ui/dialogs/household_editor.h"
#include "ui/dialogs/level_dialog.h"
#include "ui/dialogs/list_on_dialog.h"
#include "ui/dialogs/mapping_dialog.h"
#include "ui/dialogs/meeting_dialog.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/dialogs/new_list_dialog.h"
#include "ui/dialogs/new_register_dialog.h"
#include "ui/dialogs/office_dialog.h"
#include "ui/dialogs/open_cases_dialog.h"
#include "ui/dialogs/preview_dialog.h"
#include "ui/dialogs/printed_code_dialog.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/dialogs/rule_version_dialog.h"
#include "ui/dialogs/rules_window.h"
#include "ui/dialogs/settle_dialog.h"
#include "ui/dialogs/split_dialog.h"
#include "ui/dialogs/step_dialog.h"
#include "ui/dialogs/verification_dialog.h"
#include "ui/dialogs/verify_dialog.h"
#include "ui/main_window.h"
#include "ui/pages/intake_review.h"
#include "ui/widgets/column_chooser.h"

#include <QTabWidget>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

namespace support {

/// They speak the language that is installed when they are made.
struct AllWindows : OpenCases {
    std::unique_ptr<ui::MainWindow> main;
    std::vector<std::unique_ptr<QWidget>> dialogs;

    AllWindows()
    {
        workspace.setAsOf(testDay);
        core::HouseholdRecord family = sampleHousehold(commune(QStringLiteral("18310")));
        family.persons.push_back({.person = {.name = QStringLiteral("Trần Văn Bình"), .birth = {1984, 3, 0}, .relation = QStringLiteral("con")}});
        const auto household = enter(family);
        const auto other = enter(QStringLiteral("18259"), {.number = QStringLiteral("042156900001")});
        main = std::make_unique<ui::MainWindow>(workspace);
        main->setWindowState(Qt::WindowNoState);
        main->resize(1366, 728);
        makeDialogsOfTheOffice();
        makeDialogsOf(household, other);
        makeDialogsOfLists({household, other});
        makeDialogsOfCases();
        add<ui::StepDialog>(workspace, core::Step::Paused, std::vector{open(household)});
        add<ui::OpenCasesDialog>(workspace, std::vector{other});
    }

    /// Each page of the main window and each tab of the dialogs, while it is shown.
    void forEachView(const std::function<void(QWidget &, const QString &)> &look)
    {
        main->show();
        for (int page = 0; page < 9; ++page) {
            main->showPageNumber(page);
            QTest::qWait(50);
            forEachTab(*main, QStringLiteral("page %1").arg(page), look);
        }
        takeLists();
        forEachTab(*main, QStringLiteral("the review of lists"), look);
        main->hide();
        for (const auto &dialog : dialogs) {
            dialog->show();
            forEachTab(*dialog, QString::fromLatin1(dialog->metaObject()->className()), look);
            dialog->hide();
        }
    }

private:
    void takeLists()
    {
        constexpr int patience = 60'000;
        main->showPageNumber(1);
        main->currentPage()->takeFiles({QStringLiteral(ANCU_SOURCE_DIR "/resources/samples/18307_Xa-Duc-Lang.xlsx")});
        const auto *review = main->findChild<ui::IntakeReview *>();
        REQUIRE(QTest::qWaitFor([&] { return review->isVisible(); }, patience));
    }
    template<class Dialog, class... Arguments> void add(Arguments &&...arguments)
    {
        dialogs.push_back(std::make_unique<Dialog>(std::forward<Arguments>(arguments)...));
    }
    void makeDialogsOfTheOffice()
    {
        core::Database &database = workspace.database();
        add<ui::NewRegisterDialog>(ask);
        add<ui::OfficeDialog>(workspace);
        add<ui::ExtraFieldsDialog>(workspace);
        add<ui::HamletAssignmentDialog>(workspace);
        add<ui::HandbookWindow>();
        add<ui::BackupSettingsDialog>(ask, workspace.path(), ui::BackupSettings(), QDate(), testDay);
        add<ui::RestoreDialog>(ask, workspace.path(), QString());
        add<ui::PrintedCodeDialog>(ask, workspace.path());
        add<ui::VerificationDialog>(ask, ui::CheckedRegister{.verification = core::verify(database), .heading = core::integrityHeading(database, testDay), .goodBackup = {}});
        add<ui::RulesWindow>(workspace);
        add<ui::RuleVersionDialog>(workspace, *core::newestVersion(database, QStringLiteral("QD55")));
        add<ui::LevelDialog>(workspace, core::packagesFor(database, QStringLiteral("CT_PHATDONG"), core::Need::NewHouse, testDay).front());
    }
    void makeDialogsOf(core::Id<core::Household> household, core::Id<core::Household> other)
    {
        const core::HouseholdRecord record = *core::loadHousehold(workspace.database(), household);
        add<ui::HouseholdEditor>(workspace, household);
        add<ui::SplitDialog>(workspace, record);
        add<ui::HeadChangeDialog>(workspace, record);
        add<ui::HistoryDialog>(workspace, household);
        add<ui::MergeDialog>(workspace, household, other);
        add<ui::HouseholdChoiceDialog>(workspace, std::vector<core::DuplicateCandidate>());
    }
    void makeDialogsOfLists(const std::vector<core::Id<core::Household>> &households)
    {
        const std::vector<core::LineDescription> columns = core::lineDescriptions({});
        add<ui::NewListDialog>(workspace);
        add<ui::BulkEditDialog>(workspace, households, columns, columns.front().column);
        for (const core::LineKind kind : {core::LineKind::Words, core::LineKind::Text, core::LineKind::Number})
            for (const core::LineDescription &column : columns)
                if (column.kind == kind) {
                    add<ui::FilterDialog>(column, core::FieldFilter{.column = column.column}, std::vector<core::WordCount>());
                    break;
                }
        add<ui::ColumnChooser>(QList<ui::ChosenColumn>{{.key = QStringLiteral("a"), .title = QStringLiteral("Họ tên"), .isFixed = true}, {.key = QStringLiteral("b"), .title = QStringLiteral("Thôn")}});
        add<ui::MappingDialog>(workspace, sampleReview().lists[1]);
        add<ui::CommuneDialog>(workspace, QStringLiteral("danh sach.xlsx"), testDay);
        const core::Document paper{.formCode = QStringLiteral("F05"), .title = QStringLiteral("Danh sách")};
        add<ui::PreviewDialog>(ask, paper, ui::PagedDocument(paper));
    }
    void makeDialogsOfCases()
    {
        const auto list = approved(2);
        std::vector<core::Id<core::SupportCase>> cases;
        for (const core::SupportCase &each : casesOf(list))
            cases.push_back(each.id);
        const core::Complaint complaint{.uid = QStringLiteral("1"), .list = list, .supportCase = {}, .receivedOn = {2025, 2, 18}, .complainant = QStringLiteral("Hồ Văn Em"),
                                        .content = QStringLiteral("Thiếu hộ."), .dueOn = {2025, 2, 25}};
        add<ui::MeetingDialog>(workspace, cases);
        add<ui::VerifyDialog>(workspace, cases);
        add<ui::FollowDialog>(workspace, list);
        add<ui::AppraiseDialog>(workspace, list);
        add<ui::ApproveDialog>(workspace, list);
        add<ui::AdjustDialog>(workspace, list);
        add<ui::AdjustmentRowDialog>(workspace, ui::adjustmentChoices(database(), list), std::nullopt);
        add<ui::ComplaintDialog>(workspace, ui::ComplaintSubject{.list = list, .supportCase = {}});
        add<ui::SettleDialog>(workspace, complaint, tanHuong);
        add<ui::ListOnDialog>(workspace, list);
    }
    static void forEachTab(QWidget &window, const QString &name, const std::function<void(QWidget &, const QString &)> &look)
    {
        bool hasTabs = false;
        for (QTabWidget *tabs : window.findChildren<QTabWidget *>())
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                look(window, name + QStringLiteral(", tab ") + tabs->tabText(tab));
                hasTabs = true;
            }
        if (!hasTabs)
            look(window, name);
    }
};

}
