#pragma once

// Two ways of doing one job, timed in turn in one run. Seconds are CPU time (user and system), so that a busy machine changes little.

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace bench {

using Work = std::function<void()>;

/// The median CPU seconds of this process and the programs it started and waited for. Nothing where the work said that it cannot be done.
double medianSeconds(int runs, const Work &work);

struct Line {
    QString job;
    QString peer;
    double ours = 0;          ///< Seconds.
    double peers = 0;         ///< Seconds.
    int runs = 0;
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

}
