#include "tests/support/catch.h"
#include "tests/support/named_widget.h"
#include "tests/support/open_cases.h"
#include "ui/dialogs/preview_dialog.h"
#include "ui/dialogs/step_dialog.h"
#include "ui/pages/cases_page.h"
#include "ui/pages/households_page.h"
#include "ui/pages/queue_list.h"
#include "ui/widgets/case_story_html.h"
#include "ui/widgets/message_panel.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/typed_edit.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Cases : support::OpenCases {
    ui::CasesPage page{workspace};

    ui::TableView *table() { return support::named<ui::TableView>(page, u"Cases of the queue"_s); }
    ui::QueueList *queues() { return page.findChild<ui::QueueList *>(); }
    QTextBrowser *story() { return support::named<QTextBrowser>(page, u"Story of the case"_s); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    void showQueue(Queue queue, int cases)
    {
        if (!page.isVisible())
            page.show();
        queues()->choose(queue);
        REQUIRE(QTest::qWaitFor([&] { return table()->model()->rowCount() == cases; }));
    }
    QString queueText(Queue queue)
    {
        for (int row = 0; row < queues()->count(); ++row)
            if (queues()->item(row)->text().startsWith(titleOf(queue)))
                return queues()->item(row)->text();
        return {};
    }
    QAction *command(const QString &shortText)
    {
        for (QAction *action : page.commands())
            if (action && action->iconText() == shortText)
                return action;
        return nullptr;
    }
    bool isTicked(int row) { return table()->model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked; }
    QStringList otherSteps()
    {
        QMenu *menu = command(u"Other steps"_s)->menu();
        Q_EMIT menu->aboutToShow();
        QStringList steps;
        for (const QAction *action : menu->actions())
            steps.append(action->text());
        return steps;
    }
};

}

TEST_CASE_METHOD(Cases, "without a case the page shows the way on", "[cases]")
{
    page.show();

    REQUIRE(QTest::qWaitFor([&] { return page.findChild<ui::MessagePanel *>()->isVisible(); }));
    CHECK(page.findChild<ui::MessagePanel *>()->findChild<QPushButton *>()->text().contains(u"Open cases for the households that have applied"_s));
}

TEST_CASE_METHOD(Cases, "a queue shows how many wait, and its cases with step, day and what is missing", "[cases]")
{
    openNamed(u"Phan Văn An"_s, u"042056900011"_s);
    const auto binh = openNamed(u"Phan Văn Bình"_s, u"042056900012"_s);
    take(binh, Step::Surveyed, {2025, 2, 10});

    showQueue(Queue::ToSurvey, 1);

    CHECK(queueText(Queue::ToSurvey) == u"Chờ khảo sát: 1"_s);
    CHECK(queueText(Queue::ToApprove) == u"Chờ phê duyệt: 0"_s);
    CHECK(cell(0, 0) == u"18310-0001"_s);
    CHECK(cell(0, 1) == u"Phan Văn An"_s);
    CHECK(cell(0, 7) == u"Đăng ký"_s);
    CHECK(cell(0, 8) == u"03/02/2025"_s);
    CHECK(cell(0, 11) == u"1"_s);
    CHECK(command(u"Khảo sát hiện trạng"_s)->isVisible());
}

TEST_CASE_METHOD(Cases, "a case that is late says so in words, in its queue and in its row", "[cases]")
{
    const auto id = openNamed(u"Phan Văn An"_s, u"042056900011"_s);
    SupportCase late = stored(id);
    late.step = Step::Approved;
    late.plannedStart = support::testDay.addDays(-1);
    UnitOfWork work = workspace.begin(u"Đã phê duyệt"_s);
    work.change(late);
    work.commit();

    showQueue(Queue::ToStart, 1);

    CHECK(queueText(Queue::ToStart) == u"Chờ khởi công: 1, 1 late"_s);
    CHECK(cell(0, 9).contains(u"late"_s));
}

TEST_CASE_METHOD(Cases, "F8 takes the queue's next step with the ticked cases, by the keyboard alone", "[cases]")
{
    const auto an = openNamed(u"Phan Văn An"_s, u"042056900011"_s);
    const auto binh = openNamed(u"Phan Văn Bình"_s, u"042056900012"_s);
    const auto chi = openNamed(u"Phan Thị Chi"_s, u"042156900013"_s);
    showQueue(Queue::ToSurvey, 3);
    QApplication::setActiveWindow(&page);
    table()->setFocus();
    table()->selectRow(0);

    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    CHECK((isTicked(0) && isTicked(1) && isTicked(2)));
    QTest::keyClick(table(), Qt::Key_Space);
    CHECK_FALSE(isTicked(0));
    bool isTaken = false;
    QTimer::singleShot(0, &page, [&] {
        auto *dialog = page.findChild<ui::StepDialog *>();
        if (!dialog)
            return;
        QTest::keyClicks(dialog->findChild<ui::DayEdit *>(), u"10/02/2025"_s);
        const auto canTake = [&] {
            const auto buttons = dialog->findChildren<QPushButton *>();
            return std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *button) -> bool { return button->text() == titleOf(Step::Surveyed) && button->isEnabled(); });
        };
        isTaken = QTest::qWaitFor(canTake);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        if (dialog->isVisible())
            dialog->reject();
    });
    QTest::keyClick(&page, Qt::Key_F8);

    CHECK(isTaken);
    CHECK(stored(an).step == Step::Registered);
    CHECK(stored(binh).step == Step::Surveyed);
    CHECK(stored(chi).step == Step::Surveyed);
    CHECK(QTest::qWaitFor([&] { return table()->model()->rowCount() == 1; }));
}

TEST_CASE_METHOD(Cases, "other steps are only those that the case may take one by one", "[cases]")
{
    const auto an = openNamed(u"Phan Văn An"_s, u"042056900011"_s);
    showQueue(Queue::ToSurvey, 1);
    CHECK(otherSteps() == QStringList{u"Không hỗ trợ…"_s, u"Hộ tự nguyện rút…"_s, u"Tạm dừng…"_s});

    take(an, Step::Paused, {2025, 2, 11}, u"Gia đình có tang"_s);

    showQueue(Queue::Paused, 1);
    CHECK(command(u"Tiếp tục"_s)->isVisible());
    CHECK_FALSE(command(u"Other steps"_s)->isVisible());
}

TEST_CASE_METHOD(Cases, "what a meeting or a list takes together is the button of its queue", "[cases]")
{
    take(openNamed(u"Phan Văn An"_s, u"042056900011"_s), Step::Surveyed, {2025, 2, 10});

    showQueue(Queue::ToVote, 1);

    CHECK(command(titleOf(Step::Voted))->isVisible());
}

TEST_CASE_METHOD(Cases, "among houses that are being built the button names the next step of the chosen one", "[cases]")
{
    const auto an = openNamed(u"Phan Văn An"_s, u"042056900011"_s);
    SupportCase built = stored(an);
    built.step = Step::FoundationDone;
    UnitOfWork work = workspace.begin(u"Đã xong móng"_s);
    work.change(built);
    work.commit();

    showQueue(Queue::Building, 1);

    CHECK(command(u"Xong khung - tường"_s)->isVisible());
    CHECK(otherSteps() == QStringList{u"Tạm dừng…"_s});
}

TEST_CASE_METHOD(Cases, "the story of the current case can be read and printed", "[cases]")
{
    take(openNamed(u"Phan Văn An"_s, u"042056900011"_s), Step::Surveyed, {2025, 2, 10});
    showQueue(Queue::All, 1);
    REQUIRE(QTest::qWaitFor([&] { return story()->toPlainText().contains(u"18310-0001"_s); }));

    const QString text = story()->toPlainText();
    for (const QString &part : {u"Phan Văn An"_s, u"Khảo sát hiện trạng"_s, u"10/02/2025"_s, u"Đơn đề nghị hỗ trợ nhà ở ngày 03/02/2025"_s, u"Nguyễn Văn An"_s,
                                u"Thôn bình xét"_s, u"Biên bản họp thôn bình xét"_s})
        CHECK(text.contains(part));
    bool isPreviewed = false;
    QTimer::singleShot(0, &page, [&] {
        auto *preview = page.findChild<ui::PreviewDialog *>();
        isPreviewed = preview && preview->document().title == u"Diễn biến hồ sơ 18310-0001"_s;
        if (preview)
            preview->reject();
    });
    command(u"Story"_s)->trigger();
    CHECK(isPreviewed);
}

TEST_CASE_METHOD(Cases, "the household's summary names its case and leads to it", "[cases][households]")
{
    const auto id = openNamed(u"Phan Văn An"_s, u"042056900011"_s);
    openNamed(u"Phan Văn Bình"_s, u"042056900012"_s);
    ui::HouseholdsPage households(workspace);
    Id<SupportCase> wanted;
    QObject::connect(&households, &ui::HouseholdsPage::caseRequested, [&](Id<SupportCase> asked) { wanted = asked; });
    households.show();
    households.showHousehold(stored(id).household);
    QPushButton *button = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (button = support::named<QPushButton>(households, u"Case 18310-0001: Đăng ký since 03/02/2025"_s)) != nullptr; }));

    QTest::keyClick(button, Qt::Key_Space);

    CHECK(wanted == id);
    page.show();
    page.showCase(wanted);
    REQUIRE(QTest::qWaitFor([&] { return table()->model()->rowCount() == 2 && table()->currentIndex().isValid(); }));
    CHECK(cell(table()->currentIndex().row(), 0) == u"18310-0001"_s);
}

TEST_CASE_METHOD(Cases, "a unit and a day that are chosen elsewhere decide which cases are shown", "[cases]")
{
    openNamed(u"Phan Văn An"_s, u"042056900011"_s);
    showQueue(Queue::All, 1);

    workspace.choosePlace(commune(u"18259"_s));

    CHECK(QTest::qWaitFor([&] { return table()->model()->rowCount() == 0; }));
    CHECK(queueText(Queue::ToSurvey) == u"Chờ khảo sát: 0"_s);
}

TEST_CASE("what people wrote about a case is shown as it stands", "[cases]")
{
    CaseStory story{.supportCase = {.code = u"18310-0001"_s}, .headName = u"A < B <b>C</b>"_s, .household = {}, .address = {}, .list = {}, .lines = {}, .missing = {}, .next = {}};
    story.lines.push_back({.on = {2025, 2, 3}, .title = u"Tạm dừng"_s, .text = u"<img src=x>"_s, .actor = {}, .paper = {}, .paperId = {}, .person = u"<i>An</i>"_s});

    const QString html = ui::caseStoryHtml(story);

    CHECK(html.contains(u"A &lt; B &lt;b&gt;C&lt;/b&gt;"_s));
    CHECK(html.contains(u"&lt;img src=x&gt;"_s));
    CHECK(html.contains(u"&lt;i&gt;An&lt;/i&gt;"_s));
}
