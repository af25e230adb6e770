#include "core/households/line_edit.h"

#include "core/base/folded.h"
#include "core/households/checks.h"
#include "core/households/identity_number.h"
#include "core/households/line_typing.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct EditText { Q_DECLARE_TR_FUNCTIONS(core::LineEdit) };

QStringList messagesOf(const std::vector<Issue> &issues)
{
    QStringList messages;
    for (const Issue &issue : issues)
        messages.append(issue.message);
    return messages;
}

QString heldByOther(Database &database, const HouseholdRecord &record)
{
    const auto other = database.first<QString>(uR"(
        SELECT household.head_name
        FROM identity_paper
        JOIN person    ON person.id = identity_paper.person_id
        JOIN household ON household.id = person.household_id
        WHERE identity_paper.number = ? AND household.id <> ?
        ORDER BY household.id LIMIT 1)"_s, record.headNumber(), record.household.id);
    return other ? EditText::tr("The number also stands with the household of %1.").arg(*other) : QString();
}

class Planner {
public:
    Planner(Database &database, QDate on) : m_database(database), m_on(on), m_typist(database, on) {}

    void add(const CellEdit &edit)
    {
        PlannedCell cell{.edit = edit, .after = cleaned(edit.typed)};
        PlannedRecord *record = recordOf(edit.household);
        if (!record) {
            cell.refusal = EditText::tr("This household has been deleted meanwhile.");
            m_plan.cells.push_back(cell);
            return;
        }
        cell.headName = record->before.household.headName;
        cell.before = m_typist.shown(edit.column, record->before);
        if (isSame(cell)) {
            cell.after = cell.before;
            m_plan.cells.push_back(cell);
            return;
        }
        HouseholdRecord typed = record->after;
        cell.refusal = m_typist.type(edit.column, cell.after, typed);
        if (!cell.isRefused()) {
            cell.warnings = newWarnings(record->after, typed, edit.column);
            record->after = std::move(typed);
            cell.after = m_typist.shown(edit.column, record->after);
        }
        m_plan.cells.push_back(cell);
    }

    EditPlan take()
    {
        for (const qint64 id : m_order)
            if (PlannedRecord &record = *m_records[id]; record.before != record.after)
                m_plan.records.push_back(std::move(record));
        return std::move(m_plan);
    }

private:
    PlannedRecord *recordOf(Id<Household> id)
    {
        auto known = m_records.find(id.value);
        if (known == m_records.end()) {
            const auto record = loadHousehold(m_database, id);
            known = m_records.emplace(id.value, record ? std::optional(PlannedRecord{*record, *record}) : std::nullopt).first;
            if (record)
                m_order.push_back(id.value);
        }
        return known->second ? &*known->second : nullptr;
    }

    // A block that was copied from the list and comes back holds what it showed.
    static bool isSame(const PlannedCell &cell)
    {
        const bool isMasked = cell.edit.column.field == LineField::Number && !cell.before.isEmpty() && cell.after == maskedNumber(cell.before);
        return cell.after == cell.before || isMasked;
    }

    QStringList newWarnings(const HouseholdRecord &before, const HouseholdRecord &after, const LineColumn &column)
    {
        const QStringList known = messagesOf(checkRecord(before, m_on));
        QStringList warnings = messagesOf(checkRecord(after, m_on));
        warnings.removeIf([&](const QString &message) -> bool { return known.contains(message); });
        if (column.field == LineField::Number && before.headNumber() != after.headNumber())
            warnings.append(heldByOther(m_database, after));
        warnings.removeAll(QString());
        return warnings;
    }

    Database &m_database;
    QDate m_on;
    LineTypist m_typist;
    EditPlan m_plan;
    std::unordered_map<qint64, std::optional<PlannedRecord>> m_records;
    std::vector<qint64> m_order;
};

}

int EditPlan::changing() const
{
    return int(std::count_if(cells.begin(), cells.end(), [](const PlannedCell &cell) -> bool { return cell.changes(); }));
}

int EditPlan::refused() const
{
    return int(std::count_if(cells.begin(), cells.end(), [](const PlannedCell &cell) -> bool { return cell.isRefused(); }));
}

bool isTypedInPlace(const LineColumn &column)
{
    switch (column.field) {
    case LineField::Name:
    case LineField::Commune:
    case LineField::CommuneNow:
    case LineField::Categories:
    case LineField::Decision:
    case LineField::Proposed:
    case LineField::Listed: return false;
    default: return true;
    }
}

EditPlan planEdits(Database &database, const std::vector<CellEdit> &edits, QDate on)
{
    Planner planner(database, on);
    for (const CellEdit &edit : edits)
        planner.add(edit);
    return planner.take();
}

void applyEdits(const EditPlan &plan, UnitOfWork &work)
{
    for (const PlannedRecord &record : plan.records)
        saveHousehold(record.after, work);
}

QString typedText(Database &database, Id<Household> household, const LineColumn &column)
{
    const auto record = loadHousehold(database, household);
    return record ? LineTypist(database, {}).shown(column, *record) : QString();
}

QStringList offeredTexts(Database &database, Id<Household> household, const LineColumn &column)
{
    const auto record = loadHousehold(database, household);
    return record ? LineTypist(database, {}).offered(column, *record) : QStringList();
}

}
