#include "tests/crash/processes.h"

#include "tests/crash/workflows.h"

#include <QProcess>
#include <QTemporaryDir>

namespace crash {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 300'000;

qint64 figure(Site &site)
{
    return site.database().value<qint64>(u"SELECT members FROM household ORDER BY id LIMIT 1"_s);
}

}

Tally countTogether(int processes, int timesEach)
{
    Tally tally{.test = u"%1 processes write at once"_s.arg(processes)};
    const QTemporaryDir folder;
    Site site(folder.path());
    site.create();
    workflows().front().run(site);
    const qint64 before = figure(site);
    site.close();

    std::vector<std::unique_ptr<QProcess>> counters;
    for (int number = 0; number < processes; ++number) {
        counters.push_back(std::make_unique<QProcess>());
        counters.back()->start(QStringLiteral(CRASH_WRITER), {u"count"_s, site.path(), QString::number(timesEach)});
    }
    for (const auto &counter : counters) {
        const bool isEnded = counter->waitForFinished(patienceMs);
        const QByteArrayList lines = counter->readAllStandardOutput().trimmed().split('\n');
        if (!isEnded || counter->exitCode() != 0)
            tally.findings += {.lost = 1, .words = {QString::fromUtf8(lines.last())}};
        else
            tally.done += lines.size();
    }
    tally.findings.lost += before + tally.done - figure(site);
    tally.findings += inspect(site);
    return tally;
}

}
