#include "tests/crash/kill_loop.h"

#include <QProcess>
#include <QTemporaryDir>

namespace crash {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

Acknowledged unitIn(const QByteArrayList &words)
{
    return {words.value(1).toLongLong(), words.value(2)};
}

// What the killed process said it had done. An unfinished last line is no word.
void takeReport(const QByteArray &report, Site &site, Findings &findings)
{
    QByteArrayList lines = report.split('\n');
    lines.removeLast();
    for (const QByteArray &line : lines) {
        const QByteArrayList words = line.split(' ');
        if (words.first() == "turn")
            site.turn = words.value(1).toInt();
        else if (words.first() == "committed")
            site.acknowledged.push_back(unitIn(words));
        else if (words.first() == "restoring")
            site.expectRestoreTo(unitIn(words));
        else
            findings += {.integrity = 1, .words = {QString::fromUtf8(line)}};
    }
}

QByteArray reportOfKilled(const Site &site, const QString &folder, int afterMs, quint32 seed)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(CRASH_WRITER), {u"write"_s, folder, QString::number(site.turn + 1), QString::number(seed)});
    writer.waitForReadyRead(patienceMs);
    writer.waitForFinished(afterMs);
    writer.kill();   // SIGKILL; TerminateProcess on Windows
    writer.waitForFinished(patienceMs);
    return writer.readAllStandardOutput();
}

}

Tally killLoop(const KillLoop &loop)
{
    Tally tally{.test = u"killed at any time"_s};
    Random random(loop.seed);
    qint64 committed = 0;
    while (tally.done < loop.kills && tally.findings.isClean()) {
        const QTemporaryDir folder;
        Site site(folder.path());
        site.create();
        for (int kill = 0; kill < loop.killsPerRegister && tally.done < loop.kills && tally.findings.isClean(); ++kill) {
            site.close();
            const auto before = site.acknowledged.size();
            takeReport(reportOfKilled(site, folder.path(), between(random, 0, loop.longestMs), random()), site, tally.findings);
            committed += qint64(site.acknowledged.size()) - qint64(before);
            tally.findings += inspect(site);
            tally.findings += inspectBeside(site);
            ++tally.done;
        }
    }
    tally.note = u"%1 units committed"_s.arg(committed);
    return tally;
}

}
