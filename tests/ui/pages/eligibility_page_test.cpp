#include "core/support/streams.h"
#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"
#include "ui/dialogs/preview_dialog.h"
#include "ui/pages/eligibility_page.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/verdict_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct Eligibility : support::OpenWorkspace {
    ui::EligibilityPage page{workspace};

    Eligibility()
    {
        core::UnitOfWork work = workspace.begin(u"Nạp quy định"_s);
        core::seedRules(work);
        work.commit();
    }

    /// Was given a house by a programme, and it still stands.
    core::Id<core::Household> enterHelpedBefore(const QString &communeCode, const QString &name)
    {
        core::HouseholdRecord record = support::sampleHousehold(commune(communeCode), {.name = name, .number = {}});
        record.earlierSupport.push_back({.programme = u"QD33"_s, .year = 2019});
        return enter(record);
    }

    /// As a list states it: nothing of residence, dispute, exclusions or earlier help.
    core::Id<core::Household> enterAsListed(const QString &communeCode, const support::SampleHousehold &sample = {})
    {
        core::HouseholdRecord record = support::sampleHousehold(commune(communeCode), sample);
        record.household.residence = core::Residence::Unknown;
        record.surveys.back().dispute = core::Dispute::Unknown;
        record.surveys.back().exclusion.clear();
        return enter(record);
    }

    ui::TableView *table() { return page.findChild<ui::TableView *>(); }
    QString cell(int row, ui::JudgedColumn column) { return table()->model()->index(row, int(column)).data().toString(); }
    bool lists(int households)
    {
        return QTest::qWaitFor([&] { return table()->model()->rowCount() == households; });
    }
    QStringList outcomes()
    {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            all.append(cell(row, ui::JudgedColumn::Outcome));
        return all;
    }
    void choose(std::initializer_list<int> rows)
    {
        table()->clearSelection();
        for (const int row : rows)
            table()->selectionModel()->select(table()->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QAction *command(const QString &shortText)
    {
        for (QAction *action : page.commands())
            if (action && action->iconText() == shortText)
                return action;
        return nullptr;
    }
    QToolButton *filterButton(const QString &word)
    {
        for (QToolButton *button : page.findChildren<QToolButton *>())
            if (button->text().startsWith(word))
                return button;
        return nullptr;
    }
};

}

TEST_CASE_METHOD(Eligibility, "every household stands there with its result and what decides", "[eligibility]")
{
    enter(u"18310"_s);
    enterHelpedBefore(u"18310"_s, u"Trần Văn Bé"_s);

    page.show();

    REQUIRE(lists(2));
    table()->sortByColumn(int(ui::JudgedColumn::Name), Qt::AscendingOrder);
    CHECK(cell(0, ui::JudgedColumn::Name) == u"Trần Văn Bé"_s);
    CHECK(cell(0, ui::JudgedColumn::Outcome) == u"Not entitled"_s);
    CHECK(cell(0, ui::JudgedColumn::Reason).startsWith(u"E10: "_s));
    CHECK_FALSE(table()->model()->index(0, int(ui::JudgedColumn::Outcome)).data(Qt::DecorationRole).isNull());
}

TEST_CASE_METHOD(Eligibility, "what decides is told in the words of the verdict, and of today's after a change", "[eligibility]")
{
    const auto helped = enterHelpedBefore(u"18310"_s, u"Trần Văn Bé"_s);
    const auto sentence = [&]() -> QString {
        const std::vector<core::Verdict> verdicts = core::judge(workspace.database(), helped, workspace.asOf());
        for (const core::Reason &reason : verdicts.front().reasons)
            if (reason.rule == u"E10"_s)
                return u"E10: "_s + reason.text;
        return {};
    };
    page.show();
    REQUIRE(lists(1));
    CHECK(cell(0, ui::JudgedColumn::Reason) == sentence());
    CHECK(sentence().contains(u"2019"_s));

    core::HouseholdRecord record = *core::loadHousehold(workspace.database(), helped);
    record.earlierSupport.front().year = 2021;
    core::UnitOfWork work = workspace.begin(u"Sửa hộ"_s);
    core::saveHousehold(record, work);
    work.commit();

    CHECK(sentence().contains(u"2021"_s));
    CHECK(QTest::qWaitFor([&] { return cell(0, ui::JudgedColumn::Reason) == sentence(); }));
}

TEST_CASE_METHOD(Eligibility, "the refused ones are a click away, and so are those that one condition refuses", "[eligibility]")
{
    enter(u"18310"_s);
    enterHelpedBefore(u"18310"_s, u"Trần Văn Bé"_s);
    page.show();
    REQUIRE(lists(2));

    filterButton(u"Not entitled"_s)->click();

    REQUIRE(lists(1));
    CHECK(filterButton(u"Not entitled"_s)->text().endsWith(u" 1"_s));
    CHECK(cell(0, ui::JudgedColumn::Name) == u"Trần Văn Bé"_s);

    filterButton(u"All"_s)->click();
    auto *conditions = page.findChild<QComboBox *>();
    conditions->setCurrentIndex(conditions->findData(u"E10"_s));

    REQUIRE(lists(1));
    CHECK(cell(0, ui::JudgedColumn::Name) == u"Trần Văn Bé"_s);
}

TEST_CASE_METHOD(Eligibility, "the chosen household is explained beside the table", "[eligibility]")
{
    enterHelpedBefore(u"18310"_s, u"Trần Văn Bé"_s);

    page.show();

    auto *panel = page.findChild<ui::VerdictPanel *>();
    CHECK(QTest::qWaitFor([&] { return panel->toPlainText().contains(u"Not entitled"_s); }));
}

TEST_CASE_METHOD(Eligibility, "Enter opens the chosen household", "[eligibility]")
{
    const auto household = enter(u"18310"_s);
    page.show();
    REQUIRE(lists(1));
    core::Id<core::Household> opened;
    QObject::connect(&workspace, &ui::Workspace::householdRequested, &page, [&](core::Id<core::Household> asked) { opened = asked; });

    QTest::keyClick(table(), Qt::Key_Return);

    CHECK(opened == household);
}

TEST_CASE_METHOD(Eligibility, "only the unit in view is judged, and again when another one or another household comes", "[eligibility]")
{
    enter(u"18310"_s);
    enterHelpedBefore(u"18280"_s, u"Trần Văn Bé"_s);
    page.show();
    REQUIRE(lists(2));

    workspace.choosePlace(commune(u"18280"_s));

    REQUIRE(lists(1));
    CHECK(cell(0, ui::JudgedColumn::Name) == u"Trần Văn Bé"_s);

    enterHelpedBefore(u"18280"_s, u"Lê Thị Cúc"_s);

    CHECK(lists(2));
}

TEST_CASE_METHOD(Eligibility, "a household is judged by the day in view", "[eligibility]")
{
    enter(u"18310"_s);                   // Poor since 01/01/2025.
    page.show();
    REQUIRE(lists(1));
    const QString today = cell(0, ui::JudgedColumn::Outcome);

    workspace.setAsOf(QDate(2024, 12, 31));

    CHECK(QTest::qWaitFor([&] { return table()->model()->rowCount() == 1 && cell(0, ui::JudgedColumn::Outcome) != today; }));
}

TEST_CASE_METHOD(Eligibility, "the commune's confirmation is stored with what it was given by", "[eligibility]")
{
    const auto id = enter(u"18310"_s);
    {
        core::HouseholdRecord record = *core::loadHousehold(workspace.database(), id);
        record.household.residence = core::Residence::Unknown;
        core::UnitOfWork work = workspace.begin(u"Sửa hộ"_s);
        core::saveHousehold(record, work);
        work.commit();
    }
    page.show();
    REQUIRE(lists(1));
    table()->selectRow(0);
    ask.why = u"Theo văn bản xác nhận của UBND cấp xã"_s;

    page.commands().at(3)->trigger();

    CHECK(workspace.database().find(id)->residence == core::Residence::PermanentAtTheHouse);
    CHECK(core::journalUnits(workspace.database(), 1).front().reason == u"Theo văn bản xác nhận của UBND cấp xã"_s);
    CHECK(ask.reasonsAsked.size() == 1);
}

TEST_CASE_METHOD(Eligibility, "the assessment sheet is shown before it is printed", "[eligibility]")
{
    enter(u"18310"_s);
    page.show();
    REQUIRE(lists(1));

    command(u"Assessment sheet"_s)->trigger();

    REQUIRE(QTest::qWaitFor([&] { return page.findChild<ui::PreviewDialog *>() != nullptr; }));
    CHECK(page.findChild<ui::PreviewDialog *>()->document().formCode == u"PTD"_s);
    CHECK(ask.told.isEmpty());
}

TEST_CASE_METHOD(Eligibility, "what the commune confirmed for the chosen households makes them entitled, and undo takes it back", "[eligibility]")
{
    const auto hoa = enterAsListed(u"18310"_s);
    const auto duc = enterAsListed(u"18310"_s, {.name = u"Trần Văn Đức"_s, .number = u"042056900002"_s});
    const auto lan = enterAsListed(u"18310"_s, {.name = u"Lê Thị Lan"_s, .number = u"042156900003"_s});
    page.show();
    REQUIRE(lists(3));
    table()->sortByColumn(int(ui::JudgedColumn::Name), Qt::AscendingOrder);   // Đức, Hòa, Lan
    REQUIRE(outcomes() == QStringList{u"Data missing"_s, u"Data missing"_s, u"Data missing"_s});

    choose({0, 1});
    command(u"Commune's check"_s)->trigger();

    REQUIRE(ask.reasonsAsked.size() == 1);
    CHECK(ask.reasonsAsked.front().contains(u"2 "_s));
    CHECK(QTest::qWaitFor([&] { return outcomes() == QStringList{u"Entitled"_s, u"Entitled"_s, u"Data missing"_s}; }));
    const auto confirmed = core::loadHousehold(workspace.database(), hoa);
    CHECK(confirmed->household.residence == core::Residence::PermanentAtTheHouse);
    CHECK(confirmed->surveys.back().note == u"UBND cấp xã xác nhận, 01/3/2025"_s);
    CHECK(core::loadHousehold(workspace.database(), lan)->household.residence == core::Residence::Unknown);

    workspace.openRegister().undo();

    CHECK(QTest::qWaitFor([&] { return outcomes() == QStringList{u"Data missing"_s, u"Data missing"_s, u"Data missing"_s}; }));
    CHECK(core::loadHousehold(workspace.database(), duc)->household.residence == core::Residence::Unknown);
}

TEST_CASE_METHOD(Eligibility, "nothing is confirmed when the officer does not agree", "[eligibility]")
{
    const auto hoa = enterAsListed(u"18310"_s);
    page.show();
    REQUIRE(lists(1));
    const auto before = core::loadHousehold(workspace.database(), hoa);
    ask.why.reset();

    choose({0});
    command(u"Commune's check"_s)->trigger();

    REQUIRE(ask.reasonsAsked.size() == 1);
    CHECK(core::loadHousehold(workspace.database(), hoa) == before);
    CHECK(outcomes() == QStringList{u"Data missing"_s});
}

TEST_CASE_METHOD(Eligibility, "where there is nothing to judge, the way to the lists of the communes is shown", "[eligibility]")
{
    QSignalSpy asked(&page, &ui::EligibilityPage::intakeRequested);
    page.show();
    QPushButton *takeIn = nullptr;
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->text() == u"Take in &lists"_s)
            takeIn = button;
    REQUIRE(QTest::qWaitFor([&] { return takeIn->isVisible(); }));

    takeIn->click();

    CHECK(asked.size() == 1);
    CHECK_FALSE(command(u"Make a list"_s)->isEnabled());
}

TEST_CASE_METHOD(Eligibility, "what lists leave out for many is said once, with the way to it", "[eligibility]")
{
    for (int i = 0; i < 10; ++i)
        enterAsListed(u"18310"_s, {.name = u"Nguyễn Văn "_s + QChar(u'A' + i), .number = {}});
    enter(u"18310"_s);
    page.show();
    REQUIRE(lists(11));
    const auto *hint = page.findChild<QWidget *>(u"missingHint"_s);
    CHECK(hint->isVisible());
    CHECK(hint->findChild<QLabel *>()->text().startsWith(u"10 household(s) cannot be judged yet"_s));
    CHECK(hint->findChild<QLabel *>()->text().contains(u"Không thuộc trường hợp loại trừ (10)"_s));

    hint->findChildren<QPushButton *>().at(0)->click();

    CHECK(lists(10));
}

TEST_CASE_METHOD(Eligibility, "where few households lack a fact nothing is said", "[eligibility]")
{
    enterAsListed(u"18310"_s, {.number = {}});
    page.show();
    REQUIRE(lists(1));

    CHECK_FALSE(page.findChild<QWidget *>(u"missingHint"_s)->isVisible());
}
