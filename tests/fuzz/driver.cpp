// Feeds a fixed number of damaged inputs to each target under the sanitizers, the same ones in every run.
// fuzz_driver [--count N] [--from N] [--only TARGET] [--rows] [--seeds FOLDER]: a crash names its input; `--only TARGET --from N --count 1` runs it again.

#include "core/store/migrations.h"
#include "tests/fuzz/mutator.h"
#include "tests/fuzz/small_workbook.h"
#include "tests/fuzz/targets.h"
#include "tests/support/old_workbook.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <sanitizer/common_interface_defs.h>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using support::cellRecord, support::four, support::narrow, support::record, support::two, support::wide;

extern "C" const char *__asan_default_options()
{
    return "allocator_may_return_null=1:hard_rss_limit_mb=3000";
}

namespace {

constexpr double hangSeconds = 10;   // Of processor time for one input.

struct Target {
    const char *name;
    int (*run)(const uint8_t *, std::size_t);
    fuzz::Mutator mutator;
    quint64 share;   ///< Of how many inputs this target gets one: what is slow gets fewer.
};

const char *currentTarget = "";
quint64 currentInput = 0;

void nameInput()
{
    std::fprintf(stderr, "\nfuzz_driver --only %s --from %llu --count 1\n", currentTarget, static_cast<unsigned long long>(currentInput));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qUtf8Printable(path));
    return file.readAll();
}

QByteArray emptyRegister()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ancu"_s);
    {
        core::Database database(path);
        core::migrate(database);
        database.run(u"PRAGMA journal_mode = DELETE"_s);
    }
    return bytesOf(path);
}

std::vector<QByteArray> partInputs()
{
    std::vector<QByteArray> inputs;
    char index = 0;
    for (const auto &[name, xml] : fuzz::SmallWorkbook().parts)
        inputs.push_back(QByteArray(1, index++) + xml);
    return inputs;
}

/// With every kind of record that is read; in Excel 95 as well.
std::vector<QByteArray> xlsStreams()
{
    const QByteArray texts = record(0x00fc, four(3) + four(3) + two(3) + narrow("STT") + two(2) + QByteArray("\x0c", 1) + two(1) + four(4) + "Ba" + four(0) + four(0) + two(6) + narrow("Ngu"))
        + record(0x003c, wide(u"yễn"_s));
    const QByteArray looks = record(0x0031, QByteArray(14, '\0') + char(7) + narrow(".VnTime")) + record(0x041e, two(164) + two(10) + narrow("dd/mm/yyyy"))
        + record(0x00e0, two(0) + two(164) + QByteArray(16, '\0'));
    const QByteArray result = two(0) + two(0) + two(0) + two(0xffff) + QByteArray(8, '\0');
    const QByteArray cells = record(0x0208, QByteArray(12, '\0') + four(0x20)) + cellRecord(0x00fd, 0, 0, 0, four(2)) + cellRecord(0x0006, 0, 1, 0, result)
        + record(0x0207, two(2) + wide(u"Có"_s)) + cellRecord(0x00fd, 1, 0, 0, four(1)) + record(0x00bd, two(1) + two(1) + two(0) + four(6) + two(0) + four(7) + two(2))
        + cellRecord(0x0205, 1, 3, 0, two(0x12a)) + cellRecord(0x0203, 2, 0, 0, four(0) + four(0x40590000)) + record(0x00e5, two(1) + two(0) + two(1) + two(0) + two(1));
    const support::OldWorkbook new97{.globals = looks, .sheets = {{u"DS"_s, cells}, {u"Hai"_s, cells, 1}}, .afterSheets = texts};
    const support::OldWorkbook old95{.version = support::OldWorkbook::excel95, .globals = record(0x0042, two(1258)) + record(0x0022, two(1)),
                                     .sheets = {{u"DS"_s, cellRecord(0x0204, 0, 0, 0, two(3) + "Ho\xcc") + cellRecord(0x027e, 0, 1, 0, four(6))}}};
    return {new97.stream(), old95.stream()};
}

std::vector<QByteArray> xlsInputs()
{
    const QString data = QStringLiteral(ANCU_SOURCE_DIR) + u"/tests/data/"_s;
    std::vector<QByteArray> inputs{bytesOf(data + u"fuzz/small.xls"_s), bytesOf(data + u"sheets/danh-sach.xls"_s)};
    for (const QByteArray &stream : xlsStreams())
        inputs.push_back(support::CompoundFileOf(u"Workbook"_s, stream).bytes());
    return inputs;
}

std::vector<QByteArray> xlsWords()
{
    return {record(0x003c, narrow("a")), record(0x003c, {}), record(0x000a, {}), record(0x0809, two(0x0600) + two(0x0010)), record(0x002f, {}), cellRecord(0x0204, 65'535, 255, 0, two(1) + narrow("a")),
            cellRecord(0x00fd, 0, 0, 0, four(0xffffffff)), record(0x00bd, two(0) + two(255) + two(0)), QByteArray("\x01", 1), QByteArray("\x0d", 1)};
}

std::vector<Target> targets()
{
    const QString data = QStringLiteral(ANCU_SOURCE_DIR) + u"/tests/data/fuzz/"_s;
    const std::vector<QByteArray> words{"<c r=\"IV1048576\">", "<row r=\"2147483647\">", "t=\"s\"", "<v>99999999999</v>", "<v>-1</v>", "<v>nan</v>", "<t>", "</t>", "<si>", "</si>",
                                        "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "<![CDATA[", "]]>", "s=\"65535\"", "ref=\"A1:XFD1048576\"", "_xFFFF_", "\xff\xfe", "&#x10FFFF;", "numFmtId=\"22\""};
    return {{"xlsx", fuzz::xlsx, {{fuzz::SmallWorkbook().zipped(), bytesOf(data + u"small.xlsx"_s)}, {"PK\x01\x02", "PK\x03\x04", "PK\x05\x06"}}, 1},
            {"xlsx-part", fuzz::xlsxPart, {partInputs(), words}, 1},
            {"csv", fuzz::csv, {{bytesOf(data + u"small.csv"_s), QByteArray("\xff\xfe" "a\0,\0\"\0b\0\n\0", 12)}, {"\"", "\"\"", ",", ";", "\t", "\r\n", "\xef\xbb\xbf", "\xfe\xff", QByteArray(1, '\0')}}, 1},
            {"xls", fuzz::xls, {xlsInputs(), {}}, 1},
            {"xls-stream", fuzz::xlsStream, {xlsStreams(), xlsWords()}, 1},
            {"register", fuzz::registerFile, {{emptyRegister()}, {"CREATE TABLE", "CREATE TRIGGER t AFTER INSERT ON household BEGIN SELECT 1; END", "SQLite format 3"}}, 5}};
}

/// What came of the inputs of one target. A crash ends the program before.
struct Run {
    quint64 count = 0;
    double seconds = 0;       ///< Of processor time, all of them.
    double slowest = 0;
    quint64 slowestInput = 0;
};

Run run(Target &target, quint64 from, quint64 count)
{
    currentTarget = target.name;
    double slowest = 0;
    quint64 slowestInput = from;
    const std::clock_t begin = std::clock();
    for (currentInput = from; currentInput < from + count; ++currentInput) {
        const QByteArray input = target.mutator.input(currentInput);
        const std::clock_t before = std::clock();
        target.run(reinterpret_cast<const uint8_t *>(input.constData()), std::size_t(input.size()));
        if (const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC; seconds > slowest) {
            slowest = seconds;
            slowestInput = currentInput;
        }
    }
    return {count, double(std::clock() - begin) / CLOCKS_PER_SEC, slowest, slowestInput};
}

void print(const Target &target, const Run &run)
{
    std::printf("%-10s %7llu inputs, 0 crashes, %.1f s, slowest %.3f s (input %llu)\n", target.name, static_cast<unsigned long long>(run.count), run.seconds,
                run.slowest, static_cast<unsigned long long>(run.slowestInput));
}

// Of the table of the reliability run.
void printRow(const Target &target, const Run &run)
{
    std::printf("| damaged input: %s | %llu | – | – | – | – | no crash, no hang; the slowest took %.2f s |\n", target.name, static_cast<unsigned long long>(run.count), run.slowest);
}

// As libFuzzer takes them: one file each, in a folder named after the function that is fuzzed.
void writeSeeds(const QString &folder)
{
    const QHash<QString, QString> functions{{u"xlsx-part"_s, u"xlsxPart"_s}, {u"register"_s, u"registerFile"_s}, {u"xls-stream"_s, u"xlsStream"_s}};
    for (const Target &target : targets()) {
        const QString name = QString::fromLatin1(target.name);
        const QDir own(folder + u'/' + functions.value(name, name));
        own.mkpath(u"."_s);
        int number = 0;
        for (const QByteArray &seed : target.mutator.seeds()) {
            QFile file(own.filePath(QString::number(number++)));
            if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
                qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
        }
    }
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"count"_s, u"Inputs of each target."_s, u"N"_s, u"5000"_s}, {u"from"_s, u"Number of the first."_s, u"N"_s, u"0"_s}, {u"only"_s, u"One target."_s, u"TARGET"_s},
                       {u"rows"_s, u"Prints rows of the table of the reliability run."_s},
                       {u"seeds"_s, u"Only writes the good inputs, for libFuzzer."_s, u"FOLDER"_s}});
    parser.process(application);
    if (parser.isSet(u"seeds"_s))
        return writeSeeds(parser.value(u"seeds"_s)), 0;
    __sanitizer_set_death_callback(nameInput);
    bool allWell = true;
    for (Target &target : targets()) {
        if (parser.isSet(u"only"_s) && parser.value(u"only"_s) != QLatin1StringView(target.name))
            continue;
        const Run done = run(target, parser.value(u"from"_s).toULongLong(), std::max<quint64>(1, parser.value(u"count"_s).toULongLong() / target.share));
        parser.isSet(u"rows"_s) ? printRow(target, done) : print(target, done);
        std::fflush(stdout);
        allWell &= done.slowest < hangSeconds;
    }
    return allWell ? 0 : 1;
}
