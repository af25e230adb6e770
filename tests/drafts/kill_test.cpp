// A form's program is killed while somebody types, and what was typed is there again.

#include "core/integrity/verify.h"
#include "core/store/drafts.h"
#include "tests/drafts/draft_kills.h"
#include "tests/drafts/killed_typist.h"
#include "tests/drafts/typed_text.h"
#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"
#include "ui/dialogs/household_editor.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

TEST_CASE_METHOD(support::OpenWorkspace, "the household editor, killed while typing, has its text again", "[drafts][kill]")
{
    const QString path = workspace.path();
    for (const int more : {1, 7, 40}) {
        workspace.close();
        typed::KilledTypist typist(u"household"_s, path, folder.filePath(u"settings"_s));
        REQUIRE(typist.killAfterKept(more));
        workspace.open(path);

        ui::HouseholdEditor editor(workspace, {});
        const QString text = editor.findChild<QLineEdit *>(u"household.note"_s)->text();
        CHECK(text.startsWith(typed::first(typist.kept())));
        CHECK(typed::first(text.size()) == text);
        CHECK(core::verify(workspace.database()).ok());
        core::dropDraft(workspace.database(), u"household"_s, {}, workspace.seat().person);
    }
}

TEST_CASE("every form, killed while typing, has kept what was typed", "[drafts][kill]")
{
    const crash::Tally tally = typed::draftKills({.kills = 12});

    INFO(crash::wordsOf(tally));
    CHECK(tally.isClean());
}
