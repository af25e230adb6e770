#include "tests/bench/side_by_side.h"

#include "core/base/error.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTextStream>

#include <sys/resource.h>

#include <algorithm>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

double secondsOf(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &time) -> double { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double secondsOfWork(const Work &work)
{
    const double before = secondsOf(RUSAGE_SELF) + secondsOf(RUSAGE_CHILDREN);
    work();
    return secondsOf(RUSAGE_SELF) + secondsOf(RUSAGE_CHILDREN) - before;
}

QString shownSeconds(double seconds)
{
    if (seconds < 0.9995)
        return QString::number(seconds * 1000, 'f', seconds < 0.01 ? 2 : 0) + u" ms"_s;
    return QString::number(seconds, 'f', 2) + u" s"_s;
}

QString shown(double value, Unit unit)
{
    if (unit == Unit::Mebibytes)
        return QString::number(value, 'f', 0) + u" MiB"_s;
    return shownSeconds(value);
}

QString ratio(double part, double whole)
{
    return whole > 0 ? QString::number(part / whole, 'g', 2) + u" ×"_s : u"–"_s;
}

}

double medianSeconds(int runs, const Work &work)
{
    std::vector<double> seconds;
    for (int run = 0; run < runs; ++run)
        seconds.push_back(secondsOfWork(work));
    return median(seconds);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

int peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return int(usage.ru_maxrss >> 10);
}

Table::Table(int runs) : m_runs(runs) {}

void Table::compare(const QString &job, const Work &ours, const QString &peer, const Work &peers)
{
    std::vector<double> ourSeconds;
    std::vector<double> peerSeconds;
    for (int run = 0; run < m_runs; ++run) {
        ourSeconds.push_back(secondsOfWork(ours));
        peerSeconds.push_back(secondsOfWork(peers));
    }
    print({job, peer, median(ourSeconds), median(peerSeconds), m_runs});
}

void Table::print(const Line &line)
{
    QTextStream out(stdout);
    if (!m_headed)
        out << "| Job | An Cư | Beside | Its time | An Cư takes | Runs |\n|---|---|---|---|---|---|\n";
    m_headed = true;
    out << "| " << line.job << " | " << shown(line.ours, line.unit) << " | " << line.peer << " | " << shown(line.peers, line.unit) << " | "
        << ratio(line.ours, line.peers) << " | " << line.runs << " |\n";
}

void Table::note(const QString &text)
{
    QTextStream(stderr) << text << '\n';
}

void runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        throw core::Error(core::Error::Kind::File, program + u" failed."_s, QString::fromUtf8(process.readAll()));
}

bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

void convert(const QDir &folder, const QString &path, const QString &ending)
{
    runProgram(u"soffice"_s, {u"--headless"_s, u"-env:UserInstallation=file://"_s + folder.filePath(u"office"_s), u"--convert-to"_s, ending,
                              u"--outdir"_s, folder.path(), path});
}

}
