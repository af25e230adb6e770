// The command line as a script calls it.

#include "core/backup/backup.h"
#include "core/cases/take_step.h"
#include "core/integrity/known_heads.h"
#include "core/store/journal.h"
#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

/// The one JSON object that a verb prints.
QJsonObject told(const QStringList &words)
{
    QProcess program;
    program.start(QStringLiteral(ANCU_CLI), words + QStringList{u"--json"_s});
    REQUIRE(program.waitForFinished(patienceMs));
    return QJsonDocument::fromJson(program.readAllStandardOutput()).object();
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

TEST_CASE_METHOD(support::OpenWorkspace, "a script reads what waits and what happened to a case", "[cli][cases]")
{
    const auto household = enter(u"18310"_s);
    core::UnitOfWork work = workspace.begin(u"Mở hồ sơ"_s);
    core::openCases({{household, {2025, 2, 3}}}, u"CT_PHATDONG"_s, work);
    work.commit();
    const QString path = workspace.path();
    workspace.close();

    const QJsonObject waiting = told({u"cases"_s, path, u"--queue"_s, u"CHO_KHAO_SAT"_s, u"--unit"_s, u"18310"_s, u"--as-of"_s, u"2025-03-01"_s});
    const QJsonObject story = told({u"case"_s, path, u"18310-0001"_s});

    REQUIRE(waiting.value("cases"_L1).toArray().size() == 1);
    CHECK(waiting.value("cases"_L1).toArray().first().toObject().value("code"_L1).toString() == u"18310-0001"_s);
    CHECK(waiting.value("queues"_L1).toArray().last().toObject().value("cases"_L1).toInt() == 1);
    CHECK(told({u"cases"_s, path, u"--queue"_s, u"CHO_KHAO_SAT"_s, u"--unit"_s, u"18259"_s}).value("cases"_L1).toArray().isEmpty());
    CHECK(story.value("step"_L1).toString() == u"DANG_KY"_s);
    CHECK(story.value("lines"_L1).toArray().first().toObject().value("on"_L1).toString() == u"2025-02-03"_s);
    CHECK(story.value("next_steps"_L1).toArray().first().toString() == u"KHAO_SAT"_s);
    CHECK(runCli({u"case"_s, path, u"18310-0009"_s}) == 2);
    CHECK(runCli({u"cases"_s, path, u"--queue"_s, u"KHONG_CO"_s}) == 2);
    CHECK(runCli({u"cases"_s, path}) == 0);
}
