// ancu-bench: what An Cư costs beside its peers, in one table. It asserts nothing.

#include "core/base/error.h"
#include "tests/bench/benches.h"
#include "tests/bench/big_register.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList allJobs{u"list"_s, u"wait"_s, u"verify"_s, u"form"_s, u"export"_s, u"window"_s, u"search"_s, u"open"_s, u"browse"_s, u"judge"_s, u"backup"_s};

struct RegisterJob {
    QString name;
    void (*run)(bench::Table &table, const QString &path);
};

const RegisterJob registerJobs[] = {{u"window"_s, bench::openWindow}, {u"search"_s, bench::keystroke}, {u"open"_s, bench::openRegister},
                                    {u"browse"_s, bench::browse}, {u"judge"_s, bench::judge}, {u"backup"_s, bench::backUpRegister}};

void runOnRegister(const QStringList &jobs, bench::Table &table, const QDir &folder, int households)
{
    if (std::none_of(std::begin(registerJobs), std::end(registerJobs), [&](const RegisterJob &job) -> bool { return jobs.contains(job.name); }))
        return;
    const QString path = folder.filePath(u"bench.ancu"_s);
    QElapsedTimer clock;
    clock.start();
    bench::makeRegister(path, households);
    table.note(u"Register of %1 households: %2 MB, made in %3 s."_s.arg(households).arg(QFile(path).size() >> 20).arg(double(clock.elapsed()) / 1000, 0, 'f', 1));
    for (const RegisterJob &job : registerJobs)
        if (jobs.contains(job.name))
            job.run(table, path);
}

void runJobs(const QStringList &jobs, bench::Table &table, const bench::Size &size)
{
    const QTemporaryDir temporary;
    const QDir folder(temporary.path());
    if (jobs.contains(u"list"_s))
        bench::readList(table, folder, size);
    if (jobs.contains(u"wait"_s))
        bench::stayResponsive(table, folder, size);
    if (jobs.contains(u"verify"_s))
        bench::verifyRegister(table, bench::takenIn(folder, size.rows));
    if (jobs.contains(u"form"_s))
        bench::listForm(table, folder, size);
    if (jobs.contains(u"export"_s))
        bench::exportList(table, folder, size);
    runOnRegister(jobs, table, folder, size.households);
}

}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"JOB…"_s, allJobs.join(u", "_s) + u"; all where none is named"_s);
    parser.addOptions({{u"households"_s, u"Of the register."_s, u"N"_s, u"1000000"_s}, {u"rows"_s, u"Of the list."_s, u"N"_s, u"100000"_s},
                       {u"pages"_s, u"Of the form."_s, u"N"_s, u"1000"_s}, {u"runs"_s, u"Of which the median is printed."_s, u"N"_s, u"3"_s}});
    parser.process(application);
    const auto number = [&](const QString &option) -> int { return std::max(1, parser.value(option).toInt()); };
    bench::Table table(number(u"runs"_s));
    try {
        runJobs(parser.positionalArguments().isEmpty() ? allJobs : parser.positionalArguments(), table,
                {.households = number(u"households"_s), .rows = number(u"rows"_s), .pages = number(u"pages"_s)});
    } catch (const core::Error &error) {
        QTextStream(stderr) << error.message() << '\n' << error.detail() << '\n';
        return 2;
    }
    return 0;
}
