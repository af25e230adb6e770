#include "tests/support/catch.h"
#include "tests/support/named_widget.h"
#include "tests/support/registers.h"
#include "tests/support/sample_households.h"
#include "tests/support/sample_review.h"
#include "ui/models/compared_fields.h"
#include "ui/pages/intake_duplicates.h"
#include "ui/pages/intake_files.h"
#include "ui/pages/intake_model.h"
#include "ui/pages/intake_review.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace core;
using namespace ui;
using namespace Qt::StringLiterals;

TEST_CASE("the rows of a review are counted by what accepting them does", "[intake]")
{
    const IntakeCounts counts = countsOf(support::sampleReview());

    CHECK(counts.rows == 5);
    CHECK(counts[Draft::Status::New] == 1);
    CHECK(counts[Draft::Status::Rejected] == 1);
    CHECK(counts[Handling::Auto] == 2);
    CHECK(counts[Handling::Ask] == 1);
    CHECK(counts.accepted == 2);
    CHECK(counts.withoutCommune == 1);
}

TEST_CASE("nothing is accepted before the commune of each chosen row is known, and the page says so", "[intake]")
{
    support::MemoryRegister store;
    const PlaceBook book(store.database);
    Review review = support::sampleReview();
    IntakeReview panel;
    panel.setReview(review, store.database, book);
    const auto *accept = panel.findChild<QPushButton *>(u"accept"_s);
    const auto *reason = panel.findChild<QLabel *>(u"acceptReason"_s);

    CHECK_FALSE(accept->isEnabled());
    CHECK(reason->text().contains(u"“danh sach.xlsx”"_s));

    review.lists[1].drafts[0].place = {8};
    panel.showAnswered();
    CHECK(accept->isEnabled());
    CHECK(reason->text().isEmpty());
}

TEST_CASE("rows are found by file, by result and by how their issues are dealt with", "[intake]")
{
    const Review review = support::sampleReview();

    CHECK(rowsShown(review, {}).size() == 5);
    CHECK(rowsShown(review, {.list = 1}) == std::vector<IntakeRow>{{1, 0}, {1, 1}});
    CHECK(rowsShown(review, {.status = Draft::Status::Changed}) == std::vector<IntakeRow>{{0, 2}});
    CHECK(rowsShown(review, {.handling = Handling::Ask}) == std::vector<IntakeRow>{{1, 0}});
    CHECK(rowsShown(review, {.list = 0, .handling = Handling::Ask}).empty());
}

TEST_CASE("a file that does not say its commune or has an unknown heading needs a look", "[intake]")
{
    Review review = support::sampleReview();

    CHECK_FALSE(needsAttention(review.lists[0]));
    CHECK(needsAttention(review.lists[1]));
    CHECK(unknownColumns(review.lists[1]) == 1);
    CHECK(lacksCommune(review.lists[1]));
    for (Draft &draft : review.lists[1].drafts)
        draft.place = {7};
    CHECK_FALSE(lacksCommune(review.lists[1]));
}

TEST_CASE("a row is left out by unticking it, and a rejected row has no tick", "[intake]")
{
    Review review = support::sampleReview();
    IntakeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReview(&review);
    model.show({});

    CHECK(model.data(model.index(0, 0), Qt::CheckStateRole) == QVariant(Qt::Checked));
    CHECK(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    CHECK_FALSE(review.lists[0].drafts[0].accepted);
    CHECK_FALSE(model.data(model.index(4, 0), Qt::CheckStateRole).isValid());
    CHECK_FALSE(model.setData(model.index(4, 0), Qt::Checked, Qt::CheckStateRole));
    CHECK(countsOf(review).accepted == 1);
}

TEST_CASE("the weightiest issue of a row stands in the table", "[intake]")
{
    Review review = support::sampleReview();
    IntakeModel model;
    model.setReview(&review);
    model.show({.list = 1});

    CHECK(model.data(model.index(0, 6), Qt::DisplayRole).toString() == u"C12: Năm sinh 2056 không thể có."_s);
}

TEST_CASE("one key keeps the first of two rows that look alike", "[intake]")
{
    support::MemoryRegister store;
    Review review = support::sampleReview();
    IntakeDuplicates panel;
    panel.setReview(review, store.database);

    panel.findChildren<QPushButton *>().at(0)->click();

    CHECK(review.lists[0].drafts[0].accepted);
    CHECK_FALSE(review.lists[1].drafts[0].accepted);
}

TEST_CASE("a pair shows its evidence field by field", "[intake]")
{
    support::MemoryRegister store;
    Review review = support::sampleReview();
    IntakeDuplicates panel;
    panel.setReview(review, store.database);

    const auto *evidence = support::named<QTableView>(panel, u"The pair field by field"_s);
    REQUIRE(evidence);
    const QAbstractItemModel *fields = evidence->model();

    REQUIRE(fields->rowCount() > 0);
    CHECK(fields->index(0, 1).data().toString() == review.lists[0].drafts[0].name.value());
    CHECK(fields->index(0, 2).data().toString() == review.lists[1].drafts[0].name.value());
    CHECK(fields->index(0, 3).data().toString() == u"differs"_s);
}

TEST_CASE("list and register stand side by side, and what the list does not say does not count as different", "[intake]")
{
    const HouseholdRecord record = [] {
        HouseholdRecord stored = support::sampleHousehold({1});
        stored.household.headName = u"Nguyễn Thị Hòa"_s;
        return stored;
    }();
    Draft draft = support::draft(11, u"Nguyễn Thị Hòa"_s, Draft::Status::Changed);
    draft.area = 30.0;

    const auto fields = sideBySide(shownFields(record, u"Thôn 1"_s, QDate(2025, 3, 1)), shownFields(draft));

    QStringList different;
    for (const ComparedField &field : fields)
        if (field.differs())
            different.append(field.first + u" → "_s + field.second);
    CHECK(different == QStringList{u"24,5 → 30"_s});
}
