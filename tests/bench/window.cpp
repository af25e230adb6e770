// From the start of the program to the rows of a register standing still on the screen, against DB Browser for SQLite on the same file.

#include "core/base/error.h"
#include "tests/bench/benches.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

struct Start {
    std::vector<double> wall, cpu, memory;
};

// As `first_rows.py` tells: seconds, CPU seconds, MiB.
void startOnce(const QStringList &program, Start &start)
{
    QProcess process;
    process.start(u"/usr/bin/python3"_s, QStringList{QStringLiteral(ANCU_SOURCE_DIR "/tests/bench/first_rows.py")} + program);
    process.waitForFinished(-1);
    const QStringList numbers = QString::fromUtf8(process.readAllStandardOutput()).simplified().split(u' ');
    if (process.exitCode() != 0 || numbers.size() != 3)
        throw core::Error(core::Error::Kind::File, program.front() + u" did not show anything."_s, QString::fromUtf8(process.readAllStandardError()));
    start.wall.push_back(numbers[0].toDouble());
    start.cpu.push_back(numbers[1].toDouble());
    start.memory.push_back(numbers[2].toDouble());
}

}

void openWindow(Table &table, const QString &path)
{
    if (!isInstalled(u"Xvfb"_s) || !isInstalled(u"sqlitebrowser"_s))
        return table.note(u"Xvfb or DB Browser for SQLite is not installed: the window was not measured."_s);
    const QString ancu = QFileInfo(QCoreApplication::applicationDirPath() + u"/../../app/ancu"_s).canonicalFilePath();
    Start ours, theirs;
    try {
        for (int run = 0; run < table.runs(); ++run) {
            startOnce({ancu, path}, ours);
            startOnce({u"sqlitebrowser"_s, u"--read-only"_s, u"--table"_s, u"household"_s, path}, theirs);
        }
    } catch (const core::Error &error) {
        return table.note(error.message() + u' ' + error.detail());   // The other jobs need no screen.
    }
    const QString job = u"the window until its rows stand still"_s;
    const QString peer = u"DB Browser for SQLite"_s;
    table.print({job + u": on the clock (± 0.02 s)"_s, peer, median(ours.wall), median(theirs.wall), table.runs()});
    table.print({job + u": CPU"_s, peer, median(ours.cpu), median(theirs.cpu), table.runs()});
    table.print({job + u": memory then"_s, peer, median(ours.memory), median(theirs.memory), table.runs(), Unit::Mebibytes});
}

}
