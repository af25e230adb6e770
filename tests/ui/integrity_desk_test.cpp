#include "ui/integrity_desk.h"

#include "core/backup/backup.h"
#include "core/integrity/printed_code.h"
#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"
#include "tests/support/sample_households.h"
#include "ui/dialogs/preview_dialog.h"
#include "ui/dialogs/printed_code_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Desk : support::OpenWorkspace {
    QWidget window;
    ui::IntegrityDesk desk{workspace, &window};

    ui::VerificationDialog *checked()
    {
        QSignalSpy finished(&desk.job(), &ui::Job::finished);
        desk.checkRegister();
        REQUIRE(finished.wait(20'000));
        auto *dialog = window.findChild<ui::VerificationDialog *>();
        REQUIRE(dialog);
        return dialog;
    }

    core::CodeAnswer answerTo(const QString &typed)
    {
        desk.checkPrintedCode();
        auto *dialog = window.findChild<ui::PrintedCodeDialog *>();
        REQUIRE(dialog);
        core::CodeAnswer answer;
        QObject::connect(dialog, &ui::PrintedCodeDialog::answered, dialog, [&](const core::CodeAnswer &given) { answer = given; });
        QSignalSpy answered(dialog, &ui::PrintedCodeDialog::answered);
        auto *line = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
        REQUIRE(answered.wait(20'000));
        return answer;
    }
};

QString textOf(const QWidget &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

QPushButton *button(const QWidget &dialog, const QString &text)
{
    for (QPushButton *each : dialog.findChildren<QPushButton *>())
        if (each->text() == text)
            return each;
    return nullptr;
}

}

TEST_CASE_METHOD(Desk, "a sound register is told in words, each check with what was looked at", "[integrity]")
{
    const QString told = textOf(*checked());

    CHECK(told.contains(u"The register is in order."_s));
    CHECK(told.contains(u"History of changes"_s));
    CHECK(told.contains(core::groupedCode(core::printedCode(workspace.database()))));
    CHECK_FALSE(told.contains(u"foreign_keys"_s));
}

TEST_CASE_METHOD(Desk, "a damaged register names the newest good backup and offers to restore it", "[integrity]")
{
    const QString backup = core::backUp(workspace.database(), core::backupFolderOf(workspace.path()), workspace.seat().now());
    workspace.database().run(u"UPDATE place SET name = 'Xã X' WHERE id = 3"_s);
    QString wanted;
    desk.setRestore([&](const QString &path) { wanted = path; });

    ui::VerificationDialog *dialog = checked();

    CHECK(textOf(*dialog).contains(u"The register is not in order."_s));
    CHECK(textOf(*dialog).contains(u"The newest backup that is in order is so_20250301-080000_1.ancu."_s));
    CHECK(textOf(*dialog).contains(u"Found: Đơn vị hành chính: Thị trấn Đức Thọ [3] is not as the journal says."_s));
    REQUIRE(button(*dialog, u"&Restore this backup…"_s));
    button(*dialog, u"&Restore this backup…"_s)->click();
    CHECK(wanted == backup);
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE_METHOD(Desk, "where nothing can restore, or no backup is good, no restore is offered", "[integrity]")
{
    workspace.database().run(u"UPDATE place SET name = 'Xã X' WHERE id = 3"_s);
    desk.setRestore([](const QString &) {});

    ui::VerificationDialog *dialog = checked();

    CHECK(textOf(*dialog).contains(u"No backup that is in order was found beside it"_s));
    CHECK_FALSE(button(*dialog, u"&Restore this backup…"_s));
}

TEST_CASE_METHOD(Desk, "the result goes to a preview as a paper", "[integrity]")
{
    ui::VerificationDialog *dialog = checked();

    button(*dialog, u"&Print…"_s)->click();

    auto *preview = dialog->findChild<ui::PreviewDialog *>();
    REQUIRE(preview);
    CHECK(preview->document().formCode == u"PKT"_s);
}

TEST_CASE_METHOD(Desk, "a code typed from a paper is answered", "[integrity]")
{
    const QString code = core::printedCode(workspace.database());
    enter(support::sampleHousehold(commune(u"18310"_s)));

    const core::CodeAnswer answer = answerTo(core::groupedCode(code).toLower());

    CHECK(answer.isRight());
    CHECK(answer.later == 1);
    CHECK(textOf(*window.findChild<ui::PrintedCodeDialog *>()).contains(u"The code is right: change no. 1 of the history, “Tạo sổ”"_s));
}

TEST_CASE_METHOD(Desk, "typing on clears the old answer", "[integrity]")
{
    answerTo(u"xyz"_s);
    auto *dialog = window.findChild<ui::PrintedCodeDialog *>();
    CHECK(textOf(*dialog).contains(u"This is not a code of An Cư."_s));

    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"A"_s);

    CHECK_FALSE(textOf(*dialog).contains(u"This is not a code of An Cư."_s));
}

TEST_CASE("an opened register is remembered when it closes, so that an older copy shows", "[integrity]")
{
    QTemporaryDir memory;
    core::Seat seat = support::testSeat();
    seat.knownHeads = memory.path();
    support::FakeAsk ask;
    support::OpenWorkspace made;
    made.workspace.close();
    const QString path = made.folder.filePath(u"so.ancu"_s);
    const QString old = made.folder.filePath(u"old.ancu"_s);
    QString uid;
    {
        ui::Workspace workspace(seat, ask);
        workspace.open(path);
        REQUIRE(QFile::copy(path, old));
        core::UnitOfWork work = workspace.begin(u"Nhập hộ"_s);
        core::saveHousehold(support::sampleHousehold(workspace.places().communeByCode(u"18310"_s, support::testDay)->id), work);
        work.commit();
        uid = core::registerUid(workspace.database());
    }

    const std::vector<core::KnownHead> known = core::KnownHeads(memory.path()).of(uid);
    REQUIRE(known.size() == 1);
    CHECK(known[0].source == core::KnownHead::Source::Close);
    core::Database older(old, core::Database::Mode::ReadOnly);
    CHECK(core::verify(older).ok());
    CHECK_FALSE(core::verify(older, known).ok());
}
