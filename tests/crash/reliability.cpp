// ancu-reliability: the crash suite with the counts of a release, as one table. Exit status 1 when anything was lost, or when a control group
// lost nothing, since a green run is void then.

#include "tests/crash/backup_drill.h"
#include "tests/crash/bit_rot.h"
#include "tests/crash/disk_errors.h"
#include "tests/crash/kill_loop.h"
#include "tests/crash/manipulations.h"
#include "tests/crash/power_cuts.h"
#include "tests/crash/processes.h"
#include "tests/crash/upgrade.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

class Report {
public:
    Report() { say(crash::tableHead()); }

    void add(const crash::Tally &tally)
    {
        say(crash::tableRow(tally));
        m_isGood = m_isGood && tally.isClean();
        for (const QString &words : tally.findings.isClean() ? QStringList() : tally.findings.words)
            QTextStream(stderr) << words << '\n';
    }
    void addControl(const crash::Tally &tally)
    {
        say(crash::tableRow(tally));
        m_isGood = m_isGood && !tally.findings.isClean();
    }
    bool isGood() const { return m_isGood; }

private:
    static void say(const QString &line)
    {
        QTextStream(stdout) << line << Qt::endl;
    }

    bool m_isGood = true;
};

/// One row over all workflows: single ones would fill a page.
crash::Tally overAllWorkflows(crash::Trouble trouble, crash::Lasting lasting, const QString &name)
{
    crash::Tally all{.test = name};
    for (const crash::Workflow &workflow : crash::workflows()) {
        const crash::Tally tally = crash::diskErrors(workflow, {.trouble = trouble, .lasting = lasting, .everyStepUpTo = 100'000});
        all.done += tally.done;
        all.findings += tally.findings;
    }
    all.note = u"every step of %1 workflows"_s.arg(crash::workflows().size());
    return all;
}

void strikeAll(Report &report)
{
    using enum crash::Trouble;
    using enum crash::Lasting;
    report.add(overAllWorkflows(BadDisk, Once, u"I/O error at each step, once"_s));
    report.add(overAllWorkflows(BadDisk, ForEver, u"I/O error at each step, from then on"_s));
    report.add(overAllWorkflows(FullDisk, Once, u"disk full at each write, once"_s));
    report.add(overAllWorkflows(FullDisk, ForEver, u"disk full at each write, from then on"_s));
    report.add(overAllWorkflows(ReadOnlyDisk, ForEver, u"disk turns read-only at each write"_s));
}

void cutAll(Report &report, int cuts, quint32 seed)
{
    using enum crash::Weakness;
    report.add(crash::powerCuts({.cuts = cuts, .seed = seed}));
    for (const auto weakness : {LogNormal, JournalOff, SyncIgnored, LogSyncIgnored})
        report.addControl(crash::powerCuts({.cuts = std::max(40, cuts / 20), .seed = seed, .weakness = weakness}));
}

void upgradeAll(Report &report, int times, quint32 seed)
{
    for (const QString &kept : crash::keptRegisters()) {
        report.add(crash::stoppedUpgrades(kept, crash::Stop::Killed, 1, seed));
        report.add(crash::stoppedUpgrades(kept, crash::Stop::PowerCut, times, seed));
    }
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"EXPERIMENT…"_s, u"kill, power, errors, rot, audit, upgrade, processes, backup; all where none is named"_s);
    parser.addOptions({{u"seed"_s, u"Of all chance."_s, u"N"_s, u"1"_s},
                       {u"kills"_s, u"Of the writing process."_s, u"N"_s, u"10000"_s},
                       {u"cuts"_s, u"Of the power; a twentieth for each control group."_s, u"N"_s, u"100000"_s},
                       {u"flips"_s, u"Bits turned over."_s, u"N"_s, u"20000"_s},
                       {u"manipulations"_s, u"By another tool."_s, u"N"_s, u"5000"_s},
                       {u"upgrades"_s, u"Power cuts at each step of an upgrade."_s, u"N"_s, u"100"_s},
                       {u"counts"_s, u"Of each of eight processes."_s, u"N"_s, u"5000"_s},
                       {u"backups"_s, u"Taken while writing, and restores."_s, u"N"_s, u"1000"_s}});
    parser.process(application);
    const QStringList names = parser.positionalArguments();
    const auto isAsked = [&](const QString &name) -> bool { return names.isEmpty() || names.contains(name); };
    const auto number = [&](const QString &option) -> int { return parser.value(option).toInt(); };
    const quint32 seed = quint32(number(u"seed"_s));

    Report report;
    if (isAsked(u"kill"_s))
        report.add(crash::killLoop({.kills = number(u"kills"_s), .seed = seed}));
    if (isAsked(u"power"_s))
        cutAll(report, number(u"cuts"_s), seed);
    if (isAsked(u"errors"_s))
        strikeAll(report);
    if (isAsked(u"rot"_s))
        report.add(crash::bitRot({.flips = number(u"flips"_s), .seed = seed}));
    if (isAsked(u"audit"_s))
        report.add(crash::randomManipulations(number(u"manipulations"_s), seed));
    if (isAsked(u"upgrade"_s))
        upgradeAll(report, number(u"upgrades"_s), seed);
    if (isAsked(u"processes"_s))
        report.add(crash::countTogether(8, number(u"counts"_s)));
    if (isAsked(u"backup"_s)) {
        report.add(crash::backupsWhileWriting(number(u"backups"_s)));
        report.add(crash::restoreDrills(number(u"backups"_s), seed));
    }
    return report.isGood() ? 0 : 1;
}
