#include "core/places/place_table.h"

#include "core/base/folded.h"
#include "core/base/sort_key.h"
#include "core/places/place_name.h"
#include "core/sheet/csv_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct PlaceText { Q_DECLARE_TR_FUNCTIONS(core::PlaceTable) };

constexpr qsizetype issuesTold = 5;
constexpr qint64 tableBytesAtMost = 4 << 20;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::File, PlaceText::tr("The table of units %1 cannot be opened.").arg(QFileInfo(path).fileName()));
    if (file.size() > tableBytesAtMost)
        throw Error(Error::Kind::Refused, PlaceText::tr("The table of units %1 is too large: a district has some hundred units. Choose the table of one district.").arg(QFileInfo(path).fileName()));
    return file.readAll();
}

Sheet sheetOf(const QString &path)
{
    return readCsv(bytesOf(path), QFileInfo(path).fileName(), Progress(), ReadLimits{.rows = 10'000, .columns = 64});
}

/// Reads lines into values and collects what is wrong with them.
class TableReader {
public:
    explicit TableReader(PlaceTable &table) : m_table(table) {}

    void readHeading(const SheetRow &row)
    {
        for (int column = 0; column < int(row.cells.size()); ++column)
            m_columns.insert(row.at(column).text.trimmed().toLower(), column);
        for (const QString &name : {u"code"_s, u"level"_s, u"name"_s, u"parent"_s})
            if (!m_columns.contains(name))
                complain(row.number, u"place_column"_s, PlaceText::tr("the column “%1” is missing").arg(name));
    }

    void readLine(const SheetRow &row)
    {
        const QString name = cleaned(text(row, u"name"_s));
        const auto level = enumNamed<PlaceLevel>(text(row, u"level"_s));
        if (text(row, u"code"_s).isEmpty() || name.isEmpty())
            complain(row.number, u"place_empty"_s, PlaceText::tr("a unit needs a code and a name"));
        if (!level)
            complain(row.number, u"place_level"_s, PlaceText::tr("the level is province, district or commune, not “%1”").arg(text(row, u"level"_s)));
        PlaceLine line{.number = row.number, .parent = text(row, u"parent"_s), .successors = text(row, u"successors"_s).split(u' ', Qt::SkipEmptyParts)};
        line.place = {.code = text(row, u"code"_s), .level = level.value_or(PlaceLevel::Commune), .name = name, .nameFolded = folded(name),
                      .nameKey = sortKey(shortPlaceName(name)), .validFrom = date(row, u"valid_from"_s), .validTo = date(row, u"valid_to"_s)};
        m_table.lines.push_back(line);
    }

    void complain(int number, const QString &code, const QString &what)
    {
        m_table.issues.push_back({.cell = u"line "_s + QString::number(number), .code = code, .handling = Handling::Ask,
                                  .message = PlaceText::tr("Line %1: %2.").arg(number).arg(what)});
    }

private:
    QString text(const SheetRow &row, const QString &column) const
    {
        return m_columns.contains(column) ? row.at(m_columns.value(column)).text.trimmed() : QString();
    }

    QDate date(const SheetRow &row, const QString &column)
    {
        const QString written = text(row, column);
        const QDate read = QDate::fromString(written, Qt::ISODate);
        if (!written.isEmpty() && !read.isValid())
            complain(row.number, u"place_date"_s, PlaceText::tr("“%1” is not a date like 2025-07-01").arg(written));
        return read;
    }

    PlaceTable &m_table;
    QHash<QString, int> m_columns;
};

bool isParent(const PlaceLine &above, const PlaceLine &line)
{
    return above.place.code == line.parent && above.place.level < line.place.level && above.place.period().overlaps(line.place.period());
}

bool isSuccessor(const PlaceLine &old, const QString &successor, const PlaceLine &candidate)
{
    return candidate.place.level == old.place.level && old.place.validTo.isValid() && candidate.place.validFrom == old.place.validTo
        && candidate.place.code == QString(successor).remove(u'~');
}

void checkLine(const PlaceLine &line, const std::vector<PlaceLine> &lines, TableReader &reader)
{
    const auto none = [&](auto fits) -> bool { return std::none_of(lines.begin(), lines.end(), fits); };
    const Place &place = line.place;
    if (place.validFrom.isValid() && place.validTo.isValid() && place.validTo <= place.validFrom)
        reader.complain(line.number, u"place_period"_s, PlaceText::tr("%1 ends before it begins").arg(place.name));
    if (!line.parent.isEmpty() && none([&](const PlaceLine &above) -> bool { return isParent(above, line); }))
        reader.complain(line.number, u"place_parent"_s, PlaceText::tr("the table has no unit %1 above %2").arg(line.parent, place.name));
    for (const QString &successor : line.successors)
        if (none([&](const PlaceLine &candidate) -> bool { return isSuccessor(line, successor, candidate); }))
            reader.complain(line.number, u"place_successor"_s, PlaceText::tr("no unit %1 begins on the day on which %2 ends").arg(successor, place.name));
    const bool twice = std::any_of(lines.begin(), lines.end(), [&](const PlaceLine &other) -> bool {
        return other.number < line.number && other.place.level == place.level && other.place.code == place.code && other.place.period().overlaps(place.period()); });
    if (twice)
        reader.complain(line.number, u"place_twice"_s, PlaceText::tr("the code %1 belongs to two units on the same day").arg(place.code));
}

QString citationOf(const Place &place)
{
    const QDate changedOn = place.validTo.isValid() ? place.validTo : place.validFrom;
    return changedOn == QDate(2025, 1, 1) ? u"Nghị quyết 1283/NQ-UBTVQH15"_s : changedOn.isValid() ? u"Nghị quyết 1665/NQ-UBTVQH15"_s : QString();
}

/// What the district's register needs of the whole table: its chain upward, its communes, and what they became.
std::vector<PlaceLine> partOf(const std::vector<PlaceLine> &table, const QString &districtCode)
{
    const auto district = std::find_if(table.begin(), table.end(), [&](const PlaceLine &line) -> bool {
        return line.place.level == PlaceLevel::District && line.place.code == districtCode; });
    if (district == table.end())
        throw Error(Error::Kind::BadRequest, PlaceText::tr("There is no district %1 in the built-in table of Hà Tĩnh. Give a CSV of units instead.").arg(districtCode));
    const auto belongs = [&](const PlaceLine &line) -> bool {
        if (line.place.level == PlaceLevel::Province)
            return line.place.code == district->parent;
        return line.place.code == districtCode || line.parent == districtCode;
    };
    std::vector<bool> taken(table.size());
    std::vector<PlaceLine> part;
    const auto takeWhere = [&](auto fits) {
        for (std::size_t i = 0; i < table.size(); ++i)
            if (!taken[i] && fits(table[i])) {
                taken[i] = true;
                part.push_back(table[i]);
            }
    };
    takeWhere(belongs);
    for (std::size_t i = 0; i < part.size(); ++i) {
        const PlaceLine old = part[i];
        for (const QString &successor : old.successors)
            takeWhere([&](const PlaceLine &candidate) -> bool { return isSuccessor(old, successor, candidate); });
    }
    return part;
}

void store(std::vector<PlaceLine> lines, UnitOfWork &work)
{
    std::stable_sort(lines.begin(), lines.end(), [](const PlaceLine &a, const PlaceLine &b) -> bool { return a.place.level < b.place.level; });
    for (PlaceLine &line : lines) {
        for (const PlaceLine &above : lines)
            if (isParent(above, line))
                line.place.parent = above.place.id;
        line.place.id = work.add(line.place);
    }
    for (const PlaceLine &old : lines)
        for (const QString &successor : old.successors)
            for (const PlaceLine &candidate : lines)
                if (isSuccessor(old, successor, candidate))
                    work.add(PlaceSuccession{.oldPlace = old.place.id, .newPlace = candidate.place.id, .whole = !successor.endsWith(u'~'),
                                             .changedOn = old.place.validTo, .citation = old.place.citation});
}

// Only of communes that the register holds; a hamlet belongs to the oldest unit of its code.
void storeKnownHamlets(UnitOfWork &work)
{
    for (const SheetRow &row : sheetOf(u":/places/duc-tho-hamlets.csv"_s).rows) {
        const QString name = row.at(1).text;
        const auto commune = work.database().value<Id<Place>>(
            u"SELECT id FROM place WHERE level = 'commune' AND code = ? ORDER BY COALESCE(valid_from, '') LIMIT 1"_s, row.at(0).text);
        if (commune.isStored())
            work.add(Hamlet{.place = commune, .name = name, .nameFolded = folded(name), .nameKey = sortKey(name)});
    }
}

}

PlaceTable readPlaceTable(const QString &csvPath)
{
    const Sheet sheet = sheetOf(csvPath);
    PlaceTable table;
    TableReader reader(table);
    if (sheet.rows.size() < 2)
        reader.complain(1, u"place_empty"_s, PlaceText::tr("the table of units is empty"));
    else
        reader.readHeading(sheet.rows.front());
    if (!table.issues.empty())
        return table;
    for (auto row = sheet.rows.begin() + 1; row != sheet.rows.end(); ++row)
        reader.readLine(*row);
    for (const PlaceLine &line : table.lines)
        checkLine(line, table.lines, reader);
    return table;
}

void seedPlaces(const QString &districtCode, UnitOfWork &work)
{
    std::vector<PlaceLine> lines = partOf(readPlaceTable(u":/places/ha-tinh.csv"_s).lines, districtCode);
    for (PlaceLine &line : lines)
        line.place.citation = citationOf(line.place);
    store(std::move(lines), work);
    storeKnownHamlets(work);
}

void seedPlacesFrom(const QString &csvPath, UnitOfWork &work)
{
    PlaceTable table = readPlaceTable(csvPath);
    QStringList told;
    for (const Issue &issue : table.issues)
        if (told.size() < issuesTold)
            told.append(issue.message);
    if (!told.isEmpty())
        throw Error(Error::Kind::File, PlaceText::tr("The table of units %1 cannot be used.").arg(QFileInfo(csvPath).fileName()) + u'\n' + told.join(u'\n'));
    store(std::move(table.lines), work);
}

}
