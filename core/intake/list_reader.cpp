#include "core/intake/list_reader.h"

#include "core/base/folded.h"
#include "core/intake/amount_reading.h"
#include "core/intake/draft_funds.h"
#include "core/intake/list_origin.h"
#include "core/intake/list_source.h"
#include "core/intake/review_choices.h"
#include "core/intake/row_class.h"
#include "core/places/place_name.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct ReaderText { Q_DECLARE_TR_FUNCTIONS(core::ListReader) };

constexpr std::size_t reportEvery = 500;

Issue sheetIssue(const QString &code, Handling handling, const QString &message, const QString &cell = {}, const QString &field = {})
{
    return {.field = field, .cell = cell, .code = code, .handling = handling, .message = message};
}

// Commune named in the title block: the longest name of a unit of that day that stands there with its kind.
const Place *placeInTitle(const PlaceBook &places, const QString &title, QDate asOf)
{
    static const QRegularExpression signs(uR"([^a-z0-9\n]+)"_s);
    const QString words = u' ' + folded(title).replace(signs, u" "_s) + u' ';
    const auto named = [&](const Place &place) -> bool {
        const QString shortName = folded(shortPlaceName(place.name));
        const QString kind = placeKind(place.name);
        return words.contains(u' ' + kind + u' ' + shortName + u' ') || (kind == "thi tran"_L1 && words.contains(u" tt "_s + shortName + u' '));
    };
    const Place *found = nullptr;
    const auto consider = [&](const Place &place) {
        if (place.level == PlaceLevel::Commune && named(place) && (!found || place.name.size() > found->name.size()))
            found = &place;
    };
    for (const Place *place : places.communesOn(asOf))
        consider(*place);
    if (!found)
        for (const Place &place : places.places())
            consider(place);
    return found;
}

class SheetReader {
public:
    SheetReader(Database &database, const PlaceBook &places, const Sheet &sheet, const ReviewOptions &options, bool isFirst, ListReading &reading)
        : m_database(database), m_places(places), m_sheet(sheet), m_options(options), m_isFirst(isFirst), m_text(sheet), m_reading(reading)
    {
    }

    bool findList()
    {
        m_layout = findLayout(m_sheet, m_text, m_options.mappedHeadings.value(m_reading.file), {});
        if (!m_layout.isFound())
            return false;
        findPlace();
        if (m_reading.place.isStored())
            m_layout = findLayout(m_sheet, m_text, m_options.mappedHeadings.value(m_reading.file), rememberedHeadings(m_database, m_reading.place));
        return m_layout.isFound();
    }

    void read(const Progress &progress)
    {
        m_reading.columns = m_layout.columns;
        m_reading.encoding = m_text.encoding();
        m_reading.kind = m_layout.has(u"start"_s) || m_layout.has(u"finish"_s) || m_layout.has(u"handover"_s) ? ListKind::Progress : ListKind::Households;
        noteSheet();
        HamletNames hamlets(m_reading.place.isStored() ? hamletsOf(m_database, m_places, m_reading.place) : std::vector<Hamlet>());
        const RowSorter sorter(m_layout, m_text, hamlets.cores());
        const std::vector<RowClass> classes = classesOf(sorter);
        const QHash<int, QString> merged = mergedHamlets();
        noteHamlets(sorter, classes, merged, hamlets);
        m_unit = chosenUnit(classes);
        m_reading.amountUnit = Money::ofDong(m_unit);
        readRows(sorter, classes, merged, hamlets, progress);
        keepSource(classes, std::move(hamlets));
        checkTotals(m_reading);
    }

private:
    void findPlace()
    {
        const QString chosen = m_options.placeCodes.value(m_reading.file);
        const Place *place = chosen.isEmpty() ? nullptr : m_places.communeByCode(chosen, m_options.asOf);
        if (!place)
            place = placeInTitle(m_places, m_layout.title, m_options.asOf);
        if (!place && !m_options.placeCode.isEmpty())
            place = m_places.communeByCode(m_options.placeCode, m_options.asOf);
        if (!place)
            place = placeInFileName();
        if (place) {
            m_reading.place = place->id;
            m_reading.placeCode = place->code;
        } else if (!m_layout.has(u"commune"_s) && !m_layout.has(u"commune_code"_s)) {
            m_reading.sheetIssues.push_back(sheetIssue(u"place_missing"_s, Handling::Ask, ReaderText::tr("The list does not say which commune it is from. Choose the commune.")));
        }
    }

    const Place *placeInFileName()
    {
        static const QRegularExpression code(uR"((?:^|\D)(\d{5})(?:\D|$))"_s);
        const auto match = code.match(m_reading.file);
        const Place *place = match.hasMatch() ? m_places.communeByCode(match.captured(1), m_options.asOf) : nullptr;
        if (place)
            m_reading.sheetIssues.push_back(sheetIssue(u"place_from_name"_s, Handling::Warn, ReaderText::tr("The list does not say which commune it is from; the file's name says %1.").arg(place->name)));
        return place;
    }

    void noteSheet()
    {
        if (m_reading.encoding != TextEncoding::Unicode)
            m_reading.sheetIssues.push_back(sheetIssue(u"whole_file_"_s + encodingName(m_reading.encoding), Handling::Auto,
                ReaderText::tr("The list was typed in an old font (%1) and was converted to Unicode. Look at a few names.").arg(encodingName(m_reading.encoding).toUpper())));
        for (const ColumnMatch &column : m_reading.columns)
            if (column.field.isEmpty())
                m_reading.sheetIssues.push_back(sheetIssue(u"column_unknown"_s, Handling::Warn, ReaderText::tr("The column “%1” was not recognised and is left out. Map it by hand if it matters.").arg(column.heading),
                                                           cellName(m_layout.headerTop, column.column)));
        if (m_reading.kind == ListKind::Households)
            for (const auto *field : {u"id", u"dob", u"cat", u"need"})
                noteMissingColumn(QString::fromUtf16(field));
    }

    void noteMissingColumn(const QString &field)
    {
        const auto begins = [&](const ColumnMatch &column) -> bool { return column.field == field || column.field.startsWith(field + u'_'); };
        if (std::none_of(m_reading.columns.begin(), m_reading.columns.end(), begins))
            m_reading.sheetIssues.push_back(sheetIssue(u"column_missing"_s, Handling::Warn, ReaderText::tr("The list has no column “%1”.").arg(fieldTitle(field)), {}, field));
    }

    std::vector<RowClass> classesOf(const RowSorter &sorter) const
    {
        std::vector<RowClass> classes;
        classes.reserve(m_sheet.rows.size());
        for (const SheetRow &row : m_sheet.rows)
            classes.push_back(row.number <= m_layout.headerBottom ? RowClass::Blank : sorter.classOf(row));
        return classes;
    }

    // Only the first cell of a merged range holds the hamlet: the others get it by their row number.
    QHash<int, QString> mergedHamlets()
    {
        QHash<int, QString> names;
        const int column = m_layout.columnOf.value(u"hamlet"_s, -1);
        for (const MergedRange &range : m_sheet.merged) {
            if (column < range.firstColumn || column > range.lastColumn || range.firstRow <= m_layout.headerBottom || range.lastRow == range.firstRow)
                continue;
            const auto first = std::lower_bound(m_sheet.rows.begin(), m_sheet.rows.end(), range.firstRow, [](const SheetRow &row, int number) -> bool { return row.number < number; });
            const QString name = first == m_sheet.rows.end() || first->number != range.firstRow ? QString() : cleaned(m_text.of(first->at(range.firstColumn), range.firstColumn));
            for (int row = range.firstRow; row <= range.lastRow; ++row)
                names.insert(row, name);
        }
        if (!names.isEmpty())
            m_reading.sheetIssues.push_back(sheetIssue(u"merged_hamlet"_s, Handling::Auto, ReaderText::tr("Cells of the hamlet are merged downwards; every row got the hamlet of its range.")));
        return names;
    }

    void noteHamlets(const RowSorter &sorter, const std::vector<RowClass> &classes, const QHash<int, QString> &merged, HamletNames &hamlets) const
    {
        const int column = m_layout.columnOf.value(u"hamlet"_s, -1);
        for (std::size_t i = 0; i < classes.size(); ++i) {
            if (classes[i] == RowClass::Section)
                hamlets.note(sorter.sectionName(m_sheet.rows[i]));
            else if (classes[i] == RowClass::Household && column >= 0)
                hamlets.note(cleaned(m_text.of(m_sheet.rows[i].at(column), column)));
        }
        for (const QString &name : merged)
            hamlets.note(name);
    }

    // What the list says of its unit, unless the size of its amounts says otherwise.
    qint64 chosenUnit(const std::vector<RowClass> &classes)
    {
        std::vector<double> numbers;
        for (std::size_t i = 0; i < classes.size(); ++i)
            for (const DraftFund &fund : draftFunds)
                if (const auto number = bareNumber(m_sheet.rows[i].at(m_layout.columnOf.value(fund.field(), -1))); classes[i] == RowClass::Household && number)
                    numbers.push_back(*number);
        const qint64 shown = unitShownBy(numbers);
        const qint64 stated = m_layout.statedUnit;
        if (stated != 0 && shown != 0 && shown != stated) {
            m_reading.sheetIssues.push_back(sheetIssue(u"unit_line_wrong"_s, Handling::Warn, ReaderText::tr("The list says another unit than its amounts show; they were read by their size."), m_layout.unitCell));
            return shown;
        }
        if (stated == 0 && shown > 1)
            m_reading.sheetIssues.push_back(sheetIssue(u"unit_not_stated"_s, Handling::Warn, ReaderText::tr("The list does not say its unit of money; it was read by the size of the amounts.")));
        return stated != 0 ? stated : shown != 0 ? shown : 1;
    }

    /// Of this sheet, or of the file where this is its first list.
    QHash<int, RowAnswers> answersByRow() const
    {
        CellAnswers ofSheet = m_options.answers.value(sheetKey(m_reading));
        if (m_isFirst)
            ofSheet.insert(m_options.answers.value(m_reading.file));
        QHash<int, RowAnswers> answers;
        for (const auto &[cell, text] : ofSheet.asKeyValueRange())
            if (const auto place = placeOfCell(cell))
                answers[place->first].insert(place->second, text);
        return answers;
    }

    void readHousehold(const SheetRow &row, const ListContext &context, const QString &section, const RowAnswers &answers)
    {
        m_reading.drafts.push_back(readAnswered(row, context, section, answers));
        const std::vector<Issue> &issues = m_reading.drafts.back().issues;
        if (std::any_of(issues.begin(), issues.end(), [](const Issue &issue) -> bool { return !issue.cell.isEmpty(); }))
            m_askedRows.push_back({row, section});
    }

    void readRows(const RowSorter &sorter, const std::vector<RowClass> &classes, const QHash<int, QString> &merged, const HamletNames &hamlets, const Progress &progress)
    {
        const QHash<int, RowAnswers> answers = answersByRow();
        const ListContext context{m_text, m_layout, hamlets, m_places, m_reading.place, m_unit, m_options.asOf};
        const auto last = std::find(classes.rbegin(), classes.rend(), RowClass::Household);
        const std::size_t end = std::size_t(classes.rend() - last);
        QString section;
        for (std::size_t i = 0; i < classes.size(); ++i) {
            if (i % reportEvery == 0)
                progress.at(qint64(i), qint64(classes.size()));
            const SheetRow &row = m_sheet.rows[i];
            if (classes[i] == RowClass::Section)
                section = hamlets.spelling(sorter.sectionName(row));
            else if (classes[i] == RowClass::Household)
                readHousehold(row, context, merged.value(row.number, section), answers.value(row.number));
            else if (classes[i] == RowClass::Remark && i < end)
                m_reading.sheetIssues.push_back(sheetIssue(u"row_left_out"_s, Handling::Warn, ReaderText::tr("Row %1 is neither a household nor a heading and was left out.").arg(row.number), cellName(row.number, 0)));
        }
    }

    void keepSource(const std::vector<RowClass> &classes, HamletNames hamlets)
    {
        const auto total = std::find(classes.begin(), classes.end(), RowClass::Total);
        const bool isOnly = total != classes.end() && std::find(total + 1, classes.end(), RowClass::Total) == classes.end();
        ListSource source{m_text, m_layout, std::move(hamlets), m_reading.place, m_unit, m_options.asOf, std::move(m_askedRows), {}};
        if (isOnly)
            source.total = m_sheet.rows[std::size_t(total - classes.begin())];
        m_reading.source = std::make_shared<const ListSource>(std::move(source));
    }

    Database &m_database;
    const PlaceBook &m_places;
    const Sheet &m_sheet;
    const ReviewOptions &m_options;
    const bool m_isFirst;
    ListText m_text;
    ListReading &m_reading;
    std::vector<ListSource::Row> m_askedRows;
    ListLayout m_layout;
    qint64 m_unit = 1;
};

ListReading emptyReading(const QString &path, const Workbook &workbook, const QString &sheet)
{
    ListReading reading;
    reading.path = path;
    reading.file = workbook.fileName;
    reading.hash = workbook.hash;
    reading.sheet = sheet;
    return reading;
}

}

std::vector<ListReading> readLists(Database &database, const PlaceBook &places, const QString &path, const Workbook &workbook,
                                   const ReviewOptions &options, const Progress &progress)
{
    std::vector<ListReading> readings;
    for (const Sheet &sheet : workbook.sheets) {
        ListReading reading = emptyReading(path, workbook, sheet.name);
        SheetReader reader(database, places, sheet, options, readings.empty(), reading);
        if (!reader.findList())
            continue;
        if (sheet.hidden) {
            if (!readings.empty())
                readings.front().sheetIssues.push_back(sheetIssue(u"hidden_sheet"_s, Handling::Warn, ReaderText::tr("The hidden sheet “%1” also holds a list; it was left out.").arg(sheet.name)));
            continue;
        }
        reader.read(progress);
        readings.push_back(std::move(reading));
    }
    if (readings.empty()) {
        readings.push_back(emptyReading(path, workbook, workbook.sheets.empty() ? QString() : workbook.sheets.front().name));
        readings.back().sheetIssues.push_back(sheetIssue(u"no_list"_s, Handling::Ask, ReaderText::tr("No list was found in %1: no row has a heading for the name together with other headings of a list.").arg(workbook.fileName)));
    }
    return readings;
}

}
