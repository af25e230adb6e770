#include "core/places/hamlet_table.h"

#include "core/base/folded.h"
#include "core/base/partial_date.h"
#include "core/places/place_name.h"
#include "core/sheet/csv_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct HamletText { Q_DECLARE_TR_FUNCTIONS(core::HamletTable) };

constexpr qint64 tableBytesAtMost = 4 << 20;
const QDate howeverLate(9999, 12, 31);

Sheet sheetOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::File, HamletText::tr("The table of hamlets %1 cannot be opened.").arg(name));
    if (file.size() > tableBytesAtMost)
        throw Error(Error::Kind::Refused, HamletText::tr("The table of hamlets %1 is too large: a district has some hundred hamlets.").arg(name));
    return readCsv(file.readAll(), name, Progress(), ReadLimits{.rows = 10'000, .columns = 64});
}

class HamletReader {
public:
    HamletReader(Database &database, const PlaceBook &book, HamletTable &table) : m_database(database), m_book(book), m_table(table) {}

    bool readHeading(const SheetRow &row)
    {
        for (int column = 0; column < int(row.cells.size()); ++column)
            m_columns.insert(row.at(column).text.trimmed().toLower(), column);
        for (const QString &name : {u"commune"_s, u"hamlet"_s, u"unit"_s, u"from"_s, u"decision"_s})
            if (!m_columns.contains(name))
                complain(row.number, u"hamlet_column"_s, HamletText::tr("the column “%1” is missing").arg(name));
        return m_table.issues.empty();
    }

    void readLine(const SheetRow &row)
    {
        const Place *commune = dividedCommune(text(row, u"commune"_s));
        if (!commune)
            return complain(row.number, u"hamlet_commune"_s, HamletText::tr("“%1” is no commune that was divided").arg(text(row, u"commune"_s)));
        const Id<Hamlet> hamlet = hamletOf(*commune, text(row, u"hamlet"_s));
        if (!hamlet.isStored())
            return complain(row.number, u"hamlet_name"_s, HamletText::tr("%1 has no hamlet “%2”").arg(commune->name, text(row, u"hamlet"_s)));
        HamletAssignment said{.hamlet = hamlet, .validFrom = day(row, u"from"_s), .decision = text(row, u"decision"_s),
                              .decidedOn = day(row, u"decided_on"_s), .citation = text(row, u"citation"_s)};
        const QString unit = text(row, u"unit"_s);
        said.place = unit.isEmpty() ? Id<Place>() : unitOf(*commune, unit, said.validFrom);
        if (!unit.isEmpty() && !said.place.isStored())
            complain(row.number, u"hamlet_unit"_s, HamletText::tr("“%1” is none of the units into which %2 was divided by that day").arg(unit, commune->name));
        if (!unit.isEmpty() && said.decision.isEmpty())
            complain(row.number, u"hamlet_decision"_s, HamletText::tr("the number of the decision is missing"));
        m_table.assignments.push_back(said);
    }

private:
    QString text(const SheetRow &row, const QString &column) const
    {
        return m_columns.contains(column) ? row.at(m_columns.value(column)).text.trimmed() : QString();
    }

    QDate day(const SheetRow &row, const QString &column)
    {
        const QString written = text(row, column);
        const QDate iso = QDate::fromString(written, Qt::ISODate);
        const QDate read = iso.isValid() ? iso : PartialDate::fromTyped(written).value_or(PartialDate()).date();
        if (!written.isEmpty() && !read.isValid())
            complain(row.number, u"hamlet_date"_s, HamletText::tr("“%1” is not a date like 2025-07-01").arg(written));
        return read;
    }

    static bool isCalled(const Place &place, const QString &written)
    {
        return place.code == written || folded(place.name) == folded(written) || folded(shortPlaceName(place.name)) == folded(shortPlaceName(written));
    }

    // A divided commune and a unit that it became may share code and name: only those that are divided count.
    const Place *dividedCommune(const QString &written) const
    {
        for (const Id<Place> id : m_book.dividedPlaces(howeverLate))
            if (isCalled(*m_book.find(id), written))
                return m_book.find(id);
        return nullptr;
    }

    Id<Hamlet> hamletOf(const Place &commune, const QString &written) const
    {
        for (const Hamlet &hamlet : hamletsOf(m_database, m_book, commune.id))
            if (hamletCore(hamlet.name) == hamletCore(written))
                return hamlet.id;
        return {};
    }

    Id<Place> unitOf(const Place &commune, const QString &written, QDate from) const
    {
        for (const Id<Place> unit : unitsOffered(m_book, commune.id, from))
            if (isCalled(*m_book.find(unit), written))
                return unit;
        return {};
    }

    void complain(int number, const QString &code, const QString &what)
    {
        m_table.issues.push_back({.cell = u"line "_s + QString::number(number), .code = code, .handling = Handling::Ask,
                                  .message = HamletText::tr("Line %1: %2.").arg(number).arg(what)});
    }

    Database &m_database;
    const PlaceBook &m_book;
    HamletTable &m_table;
    QHash<QString, int> m_columns;
};

}

HamletTable readHamletTable(Database &database, const PlaceBook &book, const QString &csvPath)
{
    const Sheet sheet = sheetOf(csvPath);
    HamletTable table;
    HamletReader reader(database, book, table);
    if (sheet.rows.empty())
        throw Error(Error::Kind::File, HamletText::tr("The table of hamlets %1 is empty.").arg(QFileInfo(csvPath).fileName()));
    if (reader.readHeading(sheet.rows.front()))
        for (auto row = sheet.rows.begin() + 1; row != sheet.rows.end(); ++row)
            reader.readLine(*row);
    return table;
}

}
