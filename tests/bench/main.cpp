// ancu-bench: what An Cư costs beside its peers, in one table. It asserts nothing.

#include "core/base/error.h"
#include "tests/bench/benches.h"
#include "tests/bench/big_register.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

const QStringList allJobs{u"list"_s, u"search"_s, u"open"_s, u"judge"_s, u"form"_s};

void runJobs(const QStringList &jobs, bench::Table &table, const bench::Size &size)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.ancu"_s);
    const auto asked = [&](const QString &job) -> bool { return jobs.contains(job); };
    if (asked(u"list"_s))
        bench::readList(table, QDir(folder.path()), size);
    if (asked(u"form"_s))
        bench::listForm(table, QDir(folder.path()), size);
    if (!asked(u"search"_s) && !asked(u"open"_s) && !asked(u"judge"_s))
        return;
    QElapsedTimer clock;
    clock.start();
    bench::makeRegister(path, size.households);
    table.note(u"Register of %1 households: %2 MB, made in %3 s."_s.arg(size.households).arg(QFile(path).size() >> 20).arg(double(clock.elapsed()) / 1000, 0, 'f', 1));
    if (asked(u"search"_s))
        bench::keystroke(table, path);
    if (asked(u"open"_s))
        bench::openRegister(table, path);
    if (asked(u"judge"_s))
        bench::judge(table, path);
}

}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
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
