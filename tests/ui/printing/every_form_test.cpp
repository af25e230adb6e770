// Every form of the catalogue on one page, on two and on forty: nothing is lost on the way to paper and files.

#include "core/forms/catalogue.h"
#include "core/sheet/workbook.h"
#include "core/support/listed_household.h"
#include "tests/core/support/support_register.h"
#include "tests/ui/printing/printed.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

constexpr std::pair longLists{700, 1700};    // The first fills forty pages of most forms, the second of all.
constexpr int complete = 42;                 // As an officer would enter them, for forms of one household each.

QString nameOf(int number)
{
    return u"Lê Na "_s + QString::number(number).rightJustified(4, u'0');
}

bool isOfHouseholds(const FormDescription &form)
{
    return form.subject == FormSubject::Household || form.subject == FormSubject::Case;
}

/// A commune with lists of four lengths, and households of which some are entered whole.
struct LongRegister : SupportRegister {
    std::vector<QString> uids;
    QHash<int, Id<SupportList>> lists;   ///< By their length.

    LongRegister()
    {
        commit(u"Nhập"_s, [&](UnitOfWork &work) {
            std::vector<ListedHousehold> lines;
            for (int number = 1; number <= longLists.second; ++number)
                lines.push_back(lineOf(number, work));
            for (const int length : {3, 30, longLists.first, longLists.second})
                lists.insert(length, listWith(lines, length, work));
        });
    }

    ListedHousehold lineOf(int number, UnitOfWork &work)
    {
        ListedHousehold line{.name = nameOf(number), .birth = {1956, 3, 12}, .gender = Gender::Female, .number = QString::number(42156000000 + number).prepend(u'0'),
                             .hamlet = u"Thôn Tân Thành"_s, .place = tanHuong, .placeName = u"Xã Tân Hương"_s, .members = 4, .categories = u"Hộ nghèo"_s, .stream = u"CT_PHATDONG"_s,
                             .need = number % 3 == 0 ? Need::Repair : Need::NewHouse, .area = 24.5, .foundation = u"Nền đất"_s, .frame = u"Khung tre, vách nứa"_s, .roof = u"Tranh, lá"_s};
        line.amount = number % 3 == 0 ? 30'000'000_dong : 60'000'000_dong;
        line.amounts = {{u"NSTW"_s, line.amount}};
        if (number <= complete) {
            line.household = saveHousehold(sampleHousehold(tanHuong, {.name = line.name, .number = line.number}), work);
            uids.push_back(work.database().find(line.household)->uid);
        } else {
            line.household = work.add(Household{.uid = line.name, .place = tanHuong, .headName = line.name});
        }
        return line;
    }

    Id<SupportList> listWith(const std::vector<ListedHousehold> &lines, int length, UnitOfWork &work)
    {
        const Id<SupportList> list = work.add(SupportList{.uid = u"list-"_s + QString::number(length), .title = u"Danh sách"_s, .batch = length, .place = tanHuong, .asOf = testDay});
        const qint64 rules = work.database().value<qint64>(u"SELECT MIN(id) FROM rule_set"_s);
        for (int position = 1; position <= length; ++position) {
            const ListedHousehold &line = lines[std::size_t(position) - 1];
            work.add(SupportLine{.list = list, .position = position, .household = line.household, .stream = line.stream, .need = line.need, .amount = line.amount, .amounts = u"{}"_s,
                                 .ruleSet = rules, .facts = u"{}"_s, .snapshot = QString::fromUtf8(QJsonDocument(snapshotJson(line)).toJson(QJsonDocument::Compact))});
        }
        return list;
    }

    FormRequest requestFor(const FormDescription &form, int length) const
    {
        FormRequest request{.asOf = testDay, .values = {{u"ngay_ky"_s, u"05/03/2025"_s}, {u"nguoi_ky"_s, u"Phan Văn Dũng"_s}}};
        if (isOfHouseholds(form))
            request.households.assign(uids.begin(), uids.begin() + (length == 3 ? 1 : length == 30 ? 2 : complete));
        else
            request.list = lists.value(length);
        return request;
    }
};

// Written once: nothing here changes it.
LongRegister &filled()
{
    static LongRegister made;
    return made;
}

QSet<QString> namesIn(const QString &text)
{
    static const QRegularExpression name(u"Lê Na \\d{4}"_s);
    QSet<QString> names;
    for (auto match = name.globalMatch(text); match.hasNext();)
        names.insert(match.next().captured());
    return names;
}

std::vector<const Table *> tablesOf(const Document &document)
{
    std::vector<const Table *> tables;
    for (const Block &block : document.blocks)
        if (const auto *table = std::get_if<Table>(&block))
            tables.push_back(table);
    return tables;
}

QSet<QString> namesInRows(const Document &document)
{
    QString text;
    for (const Table *table : tablesOf(document))
        for (const TableRow &row : table->rows)
            for (const TableCell &cell : row.cells)
                if (const auto *value = std::get_if<QString>(&cell.value))
                    text += *value + u'\n';
    return namesIn(text);
}

// Of each column of money that the last row sums.
void checkTotals(const Document &document)
{
    for (const Table *table : tablesOf(document)) {
        if (table->rows.empty() || table->rows.back().kind != TableRow::Kind::Total)
            continue;
        for (std::size_t column = 0; column < table->rows.back().cells.size(); ++column) {
            const auto *total = std::get_if<Money>(&table->rows.back().cells[column].value);
            Money sum;
            for (const TableRow &row : table->rows)
                if (row.kind == TableRow::Kind::Ordinary && column < row.cells.size())
                    if (const auto *money = std::get_if<Money>(&row.cells[column].value))
                        sum += *money;
            if (total)
                CHECK(*total == sum);
        }
    }
}

// Every word stands between the margins; the page number and the code of the register may stand in those above and below.
void checkWordsInside(const QString &pdf)
{
    static const QRegularExpression page(u"<page width=\"([\\d.]+)\" height=\"([\\d.]+)\">"_s), word(u"<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">"_s);
    constexpr double leftPt = 29 / 25.4 * 72, rightPt = 14 / 25.4 * 72, topPt = 5 / 25.4 * 72, bottomPt = 4 / 25.4 * 72;
    double width = 0, height = 0;
    int outside = 0;
    const QStringList lines = printed::output(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s}).split(u'\n');
    for (const QString &line : lines) {
        if (const auto size = page.match(line); size.hasMatch()) {
            width = size.captured(1).toDouble();
            height = size.captured(2).toDouble();
        }
        if (const auto box = word.match(line); box.hasMatch())
            outside += box.captured(1).toDouble() < leftPt || box.captured(3).toDouble() > width - rightPt || box.captured(2).toDouble() < topPt
                || box.captured(4).toDouble() > height - bottomPt;
    }
    CHECK(width > 0);
    CHECK(outside == 0);
}

QStringList pagesIn(const QString &pdf)
{
    QStringList pages = printed::output(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}).split(u'\f');
    pages.removeLast();
    return pages;
}

/// How many pages it has; forty where a page never names anybody, as a form of totals or of minutes without a list.
int checkPaper(const FormDescription &form, int length)
{
    CAPTURE(length);
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"form.pdf"_s);

    const Document document = compose(filled().database, form.code, filled().requestFor(form, length));
    ui::writePdf(document, pdf);

    const QStringList pages = pagesIn(pdf);
    const QSet<QString> rows = namesInRows(document);
    CHECK(pages.first().contains(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s));
    CHECK(namesIn(pages.join(u'\n')).contains(rows));
    checkTotals(document);
    checkWordsInside(pdf);
    if (rows.isEmpty() && !isOfHouseholds(form))
        return 40;
    if (!isOfHouseholds(form)) {
        CHECK(rows.size() == length);
        CHECK(pages.last().contains(nameOf(length)));
    }
    return int(pages.size());
}

QSet<QString> namesInWorkbook(const QString &path)
{
    QString text;
    const Workbook workbook = readWorkbook(path);
    for (const SheetRow &row : workbook.sheets.at(0).rows)
        for (const Cell &cell : row.cells)
            text += cell.text + u'\n';
    return namesIn(text);
}

QSet<QString> namesInOdt(const QString &path)
{
    return namesIn(printed::output(u"unzip"_s, {u"-p"_s, path, u"content.xml"_s}));
}

}

TEST_CASE("every form keeps all its rows on one page, on two and on forty", "[printing]")
{
    for (const FormDescription &form : forms()) {
        CAPTURE(form.code.toStdString());
        checkPaper(form, 3);
        checkPaper(form, 30);
        if (checkPaper(form, longLists.first) < 40)
            CHECK(checkPaper(form, longLists.second) >= 40);
    }
}

TEST_CASE("every form keeps all its rows in a workbook and in a text document", "[printing]")
{
    for (const FormDescription &form : forms()) {
        CAPTURE(form.code.toStdString());
        const QTemporaryDir folder;
        const QString xlsx = folder.filePath(u"form.xlsx"_s), odt = folder.filePath(u"form.odt"_s);

        const Document document = compose(filled().database, form.code, filled().requestFor(form, 30));
        ui::writeDocument(document, xlsx);
        ui::writeDocument(document, odt);

        const QSet<QString> rows = namesInRows(document);
        CHECK(namesInWorkbook(xlsx).contains(rows));
        CHECK(namesInOdt(odt).contains(rows));
    }
}
