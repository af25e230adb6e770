#include "core/places/office_values.h"
#include "core/support/streams.h"
#include "core/support/support_list.h"
#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"
#include "ui/dialogs/paper_view.h"
#include "ui/dialogs/preview_dialog.h"
#include "ui/pages/form_needs.h"
#include "ui/pages/forms_page.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Forms : support::OpenWorkspace {
    ui::FormsPage page{workspace};

    Forms()
    {
        QSettings().remove(u"forms"_s);
        core::UnitOfWork work = workspace.begin(u"Nạp quy định"_s);
        core::seedRules(work);
        work.commit();
    }
    ~Forms() { QSettings().remove(u"forms"_s); }

    QAction *command(const QString &shortText)
    {
        for (QAction *action : page.commands())
            if (action->iconText() == shortText)
                return action;
        return nullptr;
    }
    /// The box that offers it.
    QComboBox *shown(const QString &text)
    {
        for (QComboBox *box : page.findChildren<QComboBox *>())
            if (box->findText(text) >= 0)
                return box;
        return nullptr;
    }
    const ui::PreviewDialog *preview()
    {
        command(u"Preview"_s)->trigger();
        return QTest::qWaitFor([&] { return page.findChild<ui::PreviewDialog *>() != nullptr; }) ? page.findChild<ui::PreviewDialog *>() : nullptr;
    }
    /// The blanks of the form that is shown.
    QLineEdit *blank(const QString &form)
    {
        for (const core::FormDescription &description : core::forms())
            if (description.code == form && !description.blanks.empty())
                return page.findChild<QLineEdit *>(description.blanks.front().key);
        return nullptr;
    }
};

}

TEST_CASE_METHOD(Forms, "every form of the catalogue stands on the page", "[forms]")
{
    page.show();

    CHECK(page.findChild<QListWidget *>()->count() == int(core::forms().size()));
}

TEST_CASE_METHOD(Forms, "a form of a unit is shown page by page before it is printed", "[forms]")
{
    enter(u"18310"_s);
    page.show();
    page.chooseForm(u"F05"_s);

    const ui::PreviewDialog *dialog = preview();

    REQUIRE(dialog);
    CHECK(dialog->document().formCode == u"F05"_s);
    CHECK(dialog->findChild<ui::PaperView *>()->pages().pageCount() >= 1);
    CHECK(ask.told.isEmpty());
}

TEST_CASE_METHOD(Forms, "a form of a household waits until one is chosen", "[forms]")
{
    const auto household = enter(u"18310"_s);
    page.show();
    page.chooseForm(u"PTD"_s);
    CHECK_FALSE(command(u"Preview"_s)->isEnabled());

    page.showHousehold(household);

    CHECK(command(u"Preview"_s)->isEnabled());
    const ui::PreviewDialog *dialog = preview();
    REQUIRE(dialog);
    CHECK(dialog->document().formCode == u"PTD"_s);
}

TEST_CASE_METHOD(Forms, "a stored paper is printed with what it says, and leaves nothing else to choose", "[forms]")
{
    core::UnitOfWork work = workspace.begin(u"Nhập văn bản"_s);
    const auto list = work.add(core::SupportList{.uid = u"l1"_s, .title = u"Danh sách"_s, .place = commune(u"18310"_s), .asOf = support::testDay});
    work.add(core::Paper{.uid = u"p1"_s, .type = core::PaperType::Approval, .series = u"QĐ-UBND"_s, .number = u"09"_s, .signedOn = {2025, 3, 5}, .signedBy = u"Phan Văn Dũng"_s, .list = list});
    work.commit();
    page.show();
    page.chooseForm(u"F10"_s);
    auto *papers = shown(u"09/QĐ-UBND · 05/03/2025"_s);
    REQUIRE(papers);

    papers->setCurrentIndex(1);

    CHECK(page.findChild<QLineEdit *>(u"nguoi_ky"_s)->placeholderText() == u"Phan Văn Dũng"_s);
    CHECK_FALSE(shown(u"The newest list of the unit"_s)->isEnabled());
    const ui::PreviewDialog *dialog = preview();
    REQUIRE(dialog);
    CHECK(std::get<core::Letterhead>(dialog->document().blocks.front()).number == u"Số: 09/QĐ-UBND"_s);
}

TEST_CASE_METHOD(Forms, "a form of a list says where the unit has none", "[forms]")
{
    page.show();
    page.chooseForm(u"F10"_s);

    command(u"Preview"_s)->trigger();

    CHECK(QTest::qWaitFor([&] { return !ask.told.isEmpty(); }));
    CHECK(ask.told.join(u' ').contains(u"has no stored list"_s));
}

TEST_CASE_METHOD(Forms, "a household of one register is not taken for one of the next", "[forms]")
{
    const auto household = enter(u"18310"_s);
    page.show();
    page.chooseForm(u"PTD"_s);
    page.showHousehold(household);

    const QString path = workspace.path();
    workspace.close();
    workspace.open(path);

    CHECK_FALSE(command(u"Preview"_s)->isEnabled());
}

TEST_CASE_METHOD(Forms, "a household is found by a part of its name without marks", "[forms]")
{
    enter(u"18310"_s);
    page.show();
    page.chooseForm(u"PTD"_s);
    QLineEdit *search = nullptr;
    for (QLineEdit *edit : page.findChildren<QLineEdit *>())
        if (edit->accessibleName() == u"Find a household"_s)
            search = edit;
    REQUIRE(search);

    QTest::keyClicks(search, u"thi hoa"_s);
    QTest::keyClick(search, Qt::Key_Return);

    CHECK(command(u"Preview"_s)->isEnabled());
}

TEST_CASE_METHOD(Forms, "an empty blank shows what the office of the unit settled for the day", "[forms]")
{
    core::UnitOfWork work = workspace.begin(u"Người ký"_s);
    core::setOfficeValue(commune(u"18310"_s), u"nguoi_ky"_s, u"Trần Văn Nam"_s, support::testDay, work);
    work.commit();
    workspace.choosePlace(commune(u"18310"_s));
    page.show();
    page.chooseForm(u"F05"_s);

    CHECK(page.findChild<QLineEdit *>(u"nguoi_ky"_s)->placeholderText() == u"Trần Văn Nam"_s);

    workspace.setAsOf(support::testDay.addDays(-1));
    CHECK(page.findChild<QLineEdit *>(u"nguoi_ky"_s)->placeholderText().isEmpty());
}

TEST_CASE_METHOD(Forms, "what is typed into a blank stays while forms are changed, and does not come back in another sitting", "[forms]")
{
    page.show();
    page.chooseForm(u"F05"_s);
    QTest::keyClicks(blank(u"F05"_s), u"Tran Van Nam"_s);
    const QString key = blank(u"F05"_s)->objectName();
    page.chooseForm(u"F06"_s);
    page.chooseForm(u"F05"_s);
    CHECK(page.findChild<QLineEdit *>(key)->text() == u"Tran Van Nam"_s);

    ui::FormsPage again(workspace);
    again.chooseForm(u"F05"_s);
    CHECK(again.findChild<QLineEdit *>(key)->text().isEmpty());
}

TEST_CASE_METHOD(Forms, "a day of the signature that is none is said, kept and not printed", "[forms]")
{
    enter(u"18310"_s);
    page.show();
    page.chooseForm(u"F05"_s);
    auto *day = page.findChild<QLineEdit *>(u"ngay_ky"_s);
    const auto *message = page.findChild<QLabel *>(u"dayMessage"_s);

    QTest::keyClicks(day, u"abc"_s);
    QTest::keyClick(day, Qt::Key_Return);
    CHECK(day->text() == u"abc"_s);
    CHECK(message->isVisible());
    CHECK(message->text().contains(u"“abc”"_s));
    CHECK_FALSE(command(u"Preview"_s)->isEnabled());

    day->selectAll();
    QTest::keyClicks(day, u"5.3.2025"_s);
    QTest::keyClick(day, Qt::Key_Return);
    CHECK_FALSE(message->isVisible());
    CHECK(command(u"Preview"_s)->isEnabled());
}

TEST_CASE_METHOD(Forms, "blanks that were emptied again are no draft any more", "[forms][drafts]")
{
    page.show();
    page.chooseForm(u"F05"_s);
    auto *signer = page.findChild<QLineEdit *>(u"nguoi_ky"_s);
    auto *needs = page.findChild<ui::FormNeeds *>();
    QTest::keyClicks(signer, u"A"_s);
    QMetaObject::invokeMethod(needs, "keepTyped");
    REQUIRE(core::draftsOf(workspace.database(), workspace.seat().person).size() == 1);

    QTest::keyClick(signer, Qt::Key_Backspace);
    QMetaObject::invokeMethod(needs, "keepTyped");

    CHECK(core::draftsOf(workspace.database(), workspace.seat().person).empty());
}

TEST_CASE_METHOD(Forms, "a form is saved where the officer says, and the officer is told", "[forms]")
{
    enter(u"18310"_s);
    page.show();
    page.chooseForm(u"F05"_s);
    const auto [text, suffix] = GENERATE(table<QString, QString>({{u"PDF"_s, u"pdf"_s}, {u"Excel"_s, u"xlsx"_s}, {u"ODT"_s, u"odt"_s}}));
    ask.path = folder.filePath(u"mau."_s + suffix);

    command(text)->trigger();

    REQUIRE(QTest::qWaitFor([&] { return !ask.told.isEmpty(); }));
    CHECK(ask.told.first().contains(ask.path));
    CHECK(QFile(ask.path).size() > 0);
}

TEST_CASE_METHOD(Forms, "a form that cannot be written is told, not lost", "[forms]")
{
    enter(u"18310"_s);
    page.show();
    page.chooseForm(u"F05"_s);
    ask.path = folder.filePath(u"khong/co/mau.pdf"_s);

    command(u"PDF"_s)->trigger();

    REQUIRE(QTest::qWaitFor([&] { return !ask.told.isEmpty(); }));
    CHECK_FALSE(QFile::exists(ask.path));
}
