// Old workbooks that nobody should send: each is refused with a sentence for the officer, soon and without taking room on its word.

#include "tests/core/sheet/sent_file.h"
#include "tests/support/old_workbook.h"

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype entryBytes = 128;

QByteArray someRows()
{
    QByteArray rows;
    for (int at = 0; at < 400; ++at)
        rows += cellRecord(0x027e, at, 0, 0, four(6));
    return rows;
}

const OldWorkbook small{.sheets = {{u"DS"_s, cellRecord(0x027e, 0, 0, 0, four(6))}}};
const OldWorkbook large{.sheets = {{u"DS"_s, someRows()}}};

struct OldFile : SentFile {
    QString refusal(const QByteArray &bytes, const ReadLimits &limits = {}) { return refusalOf(file(u"cu.xls"_s, bytes), limits); }
    bool isUnreadable(const QByteArray &bytes) { return refusal(bytes).contains(u"cannot be read"_s); }
    QString refusalOfStream(const QByteArray &stream, const ReadLimits &limits = {}) { return refusal(CompoundFileOf(u"Workbook"_s, stream).bytes(), limits); }
};

/// The bytes with a number of four bytes in another place.
QByteArray with(QByteArray bytes, qsizetype at, quint32 number)
{
    qToLittleEndian(number, bytes.data() + at);
    return bytes;
}

quint32 numberOf(const QByteArray &bytes, qsizetype at) { return qFromLittleEndian<quint32>(bytes.constData() + at); }
qsizetype sectorAt(quint32 number) { return (qsizetype(number) + 1) * 512; }

/// Where the table says what follows on a sector.
qsizetype nextOf(const QByteArray &bytes, quint32 sector) { return sectorAt(numberOf(bytes, 76)) + qsizetype(sector) * 4; }
qsizetype directoryOf(const QByteArray &bytes) { return sectorAt(numberOf(bytes, 48)); }

const QByteArray smallFile = CompoundFileOf(u"Workbook"_s, small.stream()).bytes();
const QByteArray largeFile = CompoundFileOf(u"Workbook"_s, large.stream()).bytes();

}

TEST_CASE_METHOD(OldFile, "the files that are damaged here are sound before", "[sheet]")
{
    CHECK(refusal(smallFile).isEmpty());
    CHECK(refusal(largeFile).isEmpty());
}

TEST_CASE_METHOD(OldFile, "a chain of sectors that runs in a circle is refused", "[sheet]")
{
    const quint32 directory = numberOf(largeFile, 48);
    const quint32 miniTable = numberOf(smallFile, 60);

    CHECK(isUnreadable(with(largeFile, nextOf(largeFile, directory), directory)));
    CHECK(isUnreadable(with(largeFile, nextOf(largeFile, 5), 2)));                          // the workbook's own
    CHECK(isUnreadable(with(smallFile, nextOf(smallFile, miniTable), miniTable)));
    CHECK(isUnreadable(with(smallFile, sectorAt(miniTable), 0)));                           // the workbook's, in the mini stream
    CHECK(isUnreadable(with(largeFile, 68, 0)));                                            // the table's own names
}

TEST_CASE_METHOD(OldFile, "a chain that leaves the file or ends too soon is refused", "[sheet]")
{
    const quint32 next = GENERATE(0xfffffffeu, 0xffffffffu, 0x7fffffffu, 100u);

    CHECK(isUnreadable(with(largeFile, nextOf(largeFile, 3), next)));
}

TEST_CASE_METHOD(OldFile, "a sector that is named beyond the end of the file is refused", "[sheet]")
{
    QByteArray circle = with(largeFile, nextOf(largeFile, 100), 100);   // It follows itself, and does not exist.
    REQUIRE(sectorAt(100) > circle.size());

    CHECK(isUnreadable(with(circle, 48, 100)));
    CHECK(isUnreadable(with(largeFile, 76, 0x00ffffff)));
}

TEST_CASE_METHOD(OldFile, "a directory that runs in a circle or claims what it has no room for is refused", "[sheet]")
{
    const qsizetype workbook = directoryOf(largeFile) + entryBytes;

    CHECK(isUnreadable(with(largeFile, workbook + 68, 1)));                  // its own neighbour
    CHECK(isUnreadable(with(largeFile, workbook + 68, 0x00ffffff)));
    CHECK(isUnreadable(with(largeFile, workbook + 64, 0x0102ffff)));         // the length of its name
    CHECK(isUnreadable(with(largeFile, workbook + 120, 0x7fffffff)));        // more bytes than the file
    CHECK(isUnreadable(with(smallFile, directoryOf(smallFile) + entryBytes + 120, 4095)));
    CHECK(isUnreadable(with(largeFile, 30, 0x0006001f)));                    // sectors of two thousand million bytes
}

TEST_CASE_METHOD(OldFile, "a compound file without a workbook is refused", "[sheet]")
{
    CHECK(isUnreadable(CompoundFileOf(u"WordDocument"_s, large.stream()).bytes()));
    CHECK(isUnreadable(CompoundFileOf(u"Workbook"_s, {}).bytes()));
}

TEST_CASE_METHOD(OldFile, "a file protected with a password is refused with the way out", "[sheet]")
{
    const OldWorkbook encrypted{.globals = record(0x002f, QByteArray(54, '\1')), .sheets = {{u"DS"_s, "\x93\x41\x7e"}}};

    CHECK(refusalOfStream(encrypted.stream()).contains(u"remove both, save it as .xlsx"_s));
    CHECK(refusal(CompoundFileOf(u"EncryptedPackage"_s, QByteArray(5000, '\7')).bytes()).contains(u"remove the password"_s));
}

TEST_CASE_METHOD(OldFile, "records that reach beyond the end, or are missing, are refused", "[sheet]")
{
    const QByteArray whole = large.stream();
    OldWorkbook shortRecord = small;
    shortRecord.sheets[0].records = record(0x0203, two(0) + two(0) + two(0) + two(0));
    OldWorkbook badIndex = small;
    badIndex.sheets[0].records = cellRecord(0x00fd, 0, 0, 0, four(7));

    CHECK(refusalOfStream(whole.chopped(1)).contains(u"cu.xls"_s));
    CHECK(refusalOfStream(whole.chopped(4)).contains(u"cu.xls"_s));      // the end of the sheet
    CHECK(refusalOfStream(whole.left(40)).contains(u"cu.xls"_s));
    CHECK(refusalOfStream(whole.mid(20)).contains(u"cu.xls"_s));         // the beginning of the workbook
    CHECK(refusalOfStream(shortRecord.stream()).contains(u"cu.xls"_s));
    CHECK(refusalOfStream(badIndex.stream()).contains(u"cu.xls"_s));
}

TEST_CASE_METHOD(OldFile, "two sheets in one place are refused: a small file would fill the memory", "[sheet]")
{
    const qsizetype ofSheet = small.sheets[0].records.size() + 24;   // With its beginning and its end.
    const auto second = [](qsizetype place) -> QByteArray { return record(0x0085, four(place) + two(0) + char(3) + narrow("Hai")); };
    OldWorkbook twice = small;
    twice.afterSheets = second(0);
    const qsizetype place = twice.stream().size() - ofSheet;

    twice.afterSheets = second(place);

    CHECK(refusalOfStream(twice.stream()).contains(u"cu.xls"_s));
}

TEST_CASE_METHOD(OldFile, "a text that is longer than its record is refused", "[sheet]")
{
    const QByteArray text = GENERATE(as<QByteArray>(), two(0xffff) + narrow("Hoa"), two(3) + wide(u"Hò"_s) + "a", two(1) + QByteArray("\x08") + two(0xffff) + "a",
                                     two(1) + QByteArray("\x04") + four(0xffffffff) + "a");

    CHECK(refusalOfStream(OldWorkbook{.sheets = {{u"DS"_s, cellRecord(0x0204, 0, 0, 0, text)}}}.stream()).contains(u"cu.xls"_s));
    CHECK(refusalOfStream(OldWorkbook{.sheets = {{u"DS"_s, {}}}, .afterSheets = record(0x00fc, four(1) + four(1) + text)}.stream()).contains(u"cu.xls"_s));
}

TEST_CASE_METHOD(OldFile, "more shared texts than there are bytes take no room", "[sheet]")
{
    const OldWorkbook boasting{.sheets = {{u"DS"_s, cellRecord(0x00fd, 0, 0, 0, four(0))}}, .afterSheets = record(0x00fc, four(0xffffffff) + four(0xffffffff) + two(3) + narrow("Hoa"))};

    CHECK(refusalOfStream(boasting.stream()).isEmpty());
}

TEST_CASE_METHOD(OldFile, "an old workbook with more than a list can have is refused", "[sheet]")
{
    const QByteArray one = record(0x00e5, two(1) + two(0) + two(1) + two(0) + two(1));
    const QByteArray texts = record(0x00fc, four(3) + four(3) + QByteArray(two(1) + narrow("a")).repeated(3));
    const OldWorkbook book{.globals = record(0x00e0, QByteArray(20, '\0')).repeated(3), .sheets = {{u"DS"_s, cellRecord(0x0203, 0, 250, 0, little(1.0)) + one.repeated(3)}}, .afterSheets = texts};
    REQUIRE(refusalOfStream(book.stream()).isEmpty());
    const ReadLimits limits = GENERATE(ReadLimits{.sheets = 0}, ReadLimits{.rows = 0}, ReadLimits{.columns = 250}, ReadLimits{.cells = 250}, ReadLimits{.merged = 2}, ReadLimits{.styles = 2},
                                       ReadLimits{.sharedStrings = 2});

    CHECK(refusalOfStream(book.stream(), limits).contains(u"cu.xls"_s));
}

TEST_CASE_METHOD(OldFile, "reading an old workbook can be stopped", "[sheet]")
{
    const Progress stop([](qint64 done, qint64 total) -> bool { return done > total; });

    CHECK_THROWS_MATCHES(readWorkbook(file(u"cu.xls"_s, largeFile), stop), Error, Catch::Matchers::Predicate<Error>([](const Error &error) { return error.kind() == Error::Kind::Cancelled; }));
}
