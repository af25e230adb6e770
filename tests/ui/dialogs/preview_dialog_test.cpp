#include "ui/dialogs/preview_dialog.h"

#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"
#include "ui/dialogs/form_files.h"
#include "ui/dialogs/paper_view.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

core::Document longPaper()
{
    core::Document document{.formCode = u"F05"_s, .title = u"Danh sách hộ đề nghị hỗ trợ"_s};
    for (int line = 0; line < 120; ++line)
        document.blocks.push_back(core::Paragraph{.text = u"Hộ đủ điều kiện được hỗ trợ theo quy định."_s});
    return document;
}

struct Preview {
    support::FakeAsk ask;
    ui::PreviewDialog dialog{ask, longPaper(), ui::PagedDocument(longPaper())};
    ui::PaperView *view = dialog.findChild<ui::PaperView *>();

    Preview()
    {
        dialog.show();
        REQUIRE(view->pages().pageCount() >= 3);
    }
    QAction *command(const QString &text)
    {
        for (QAction *action : dialog.findChildren<QAction *>())
            if (action->text() == text)
                return action;
        return nullptr;
    }
};

}

TEST_CASE_METHOD(Preview, "one leafs through a preview with a button, a key and a number", "[preview]")
{
    CHECK_FALSE(command(u"Previous page"_s)->isEnabled());

    command(u"Next page"_s)->trigger();
    CHECK(view->currentPage() == 1);
    QTest::keyClick(view, Qt::Key_PageDown);
    CHECK(view->currentPage() == 2);
    dialog.findChild<QSpinBox *>()->setValue(1);
    CHECK(view->currentPage() == 0);

    QTest::keyClick(view, Qt::Key_End);
    CHECK(view->currentPage() == view->pages().pageCount() - 1);
    CHECK_FALSE(command(u"Next page"_s)->isEnabled());
}

TEST_CASE_METHOD(Preview, "the page that is being read stays when it is made larger", "[preview]")
{
    view->showPage(2);

    view->setScale(2);
    CHECK(view->currentPage() == 2);
    view->fitWholePage();
    CHECK(view->currentPage() == 2);
    view->fitWidth();
    CHECK(view->currentPage() == 2);
}

TEST_CASE_METHOD(Preview, "a preview is saved as what the officer chooses", "[preview]")
{
    const QTemporaryDir folder;
    ask.path = folder.filePath(u"mau.odt"_s);

    command(u"Text document (ODT)"_s)->trigger();

    CHECK(QFile(ask.path).size() > 0);
    CHECK(ask.told.isEmpty());
}

TEST_CASE("a file is named by its form without what a file name cannot hold", "[preview]")
{
    const core::Document document{.formCode = u"F05"_s, .title = u"Danh sách 1/2025: \"đợt 1\""_s};

    CHECK(ui::fileNameOf(document, u"pdf"_s) == u"F05 Danh sách 1-2025- -đợt 1-.pdf"_s);
    CHECK(ui::fileFilter(u"pdf"_s) == u"PDF (*.pdf)"_s);
}
