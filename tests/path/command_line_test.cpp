// The command line as a script calls it.

#include "core/backup/backup.h"
#include "core/integrity/known_heads.h"
#include "core/store/journal.h"
#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

int runCli(const QStringList &words)
{
    QProcess program;
    program.start(QStringLiteral(ANCU_CLI), words);
    REQUIRE(program.waitForFinished(patienceMs));
    INFO(program.readAllStandardError().toStdString());
    return program.exitCode();
}

}

TEST_CASE_METHOD(support::OpenWorkspace, "a backup that a script writes to another disk is known on this computer afterwards", "[cli][integrity]")
{
    const QString path = workspace.path();
    const QString uid = core::registerUid(workspace.database());
    const QString head = core::journalHead(workspace.database());
    workspace.close();
    const QString memory = folder.filePath(u"known"_s);

    REQUIRE(runCli({u"backup"_s, path, u"--to"_s, folder.filePath(u"other disk"_s), u"--known-heads"_s, memory}) == 0);

    const auto known = core::KnownHeads(memory).of(uid);
    REQUIRE(known.size() == 1);
    CHECK(known.front().head == head);
    CHECK(known.front().source == core::KnownHead::Source::Backup);
}
