#pragma once

// Two ways of doing one job, timed in turn in one run. Seconds are CPU time (user and system), so that a busy machine changes little.

#include <QDir>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace bench {

using Work = std::function<void()>;

/// The median CPU seconds of this process and the programs it started and waited for.
double medianSeconds(int runs, const Work &work);

/// The most memory this process has held so far.
int peakMebibytes();

double median(std::vector<double> values);

enum class Unit { Seconds, Mebibytes };

struct Line {
    QString job;
    QString peer;
    double ours = 0;
    double peers = 0;
    int runs = 0;
    Unit unit = Unit::Seconds;
};

/// Lines are printed as they are known, in Markdown, so that a table can be pasted.
class Table {
public:
    explicit Table(int runs);

    int runs() const { return m_runs; }
    /// Does both in turn, `runs` times each, and prints the medians and their ratio.
    void compare(const QString &job, const Work &ours, const QString &peer, const Work &peers);
    /// The same with a time that is known already.
    void print(const Line &line);
    void note(const QString &text);

private:
    int m_runs;
    bool m_headed = false;
};

/// Runs a program and waits. Throws core::Error when it fails.
void runProgram(const QString &program, const QStringList &arguments);
bool isInstalled(const QString &program);
/// Lets LibreOffice write `path` as `ending` into `folder`, with a profile of its own there.
void convert(const QDir &folder, const QString &path, const QString &ending);

}
