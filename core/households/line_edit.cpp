#include "core/households/line_edit.h"

#include "core/base/folded.h"
#include "core/base/number_format.h"
#include "core/households/category.h"
#include "core/households/checks.h"
#include "core/households/identity_number.h"
#include "core/places/place_book.h"
#include "core/places/place_name.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct EditText { Q_DECLARE_TR_FUNCTIONS(core::LineEdit) };

constexpr int mostDecimals = 2;

/// Reads what was typed into a record. Every reader gives the reason why it cannot, or nothing.
class Typist {
public:
    Typist(Database &database, QDate on) : m_database(database), m_on(on), m_columns(lineDescriptions(extraFields(database))), m_book(database) {}

    QString type(const LineColumn &column, const QString &text, HouseholdRecord &record) const
    {
        switch (column.field) {
        case LineField::Birth: return typeBirth(text, record);
        case LineField::Number: return typeNumber(text, record);
        case LineField::Hamlet: return typeHamlet(text, record);
        case LineField::Members: return typeMembers(text, record);
        case LineField::Need: return typeNeed(column, text, record);
        case LineField::Area: return typeArea(text, record);
        case LineField::Gender: return typeGender(column, text, record);
        case LineField::Foundation:
        case LineField::Frame:
        case LineField::Wall:
        case LineField::RoofFrame:
        case LineField::Roof: return typeMaterial(column, text, record);
        case LineField::Extra: return typeExtra(column, text, record);
        case LineField::Address: return typeText(record.household.address, text);
        case LineField::Code: return typeText(record.household.code, text);
        case LineField::Phone: return typeText(record.household.phone, text);
        case LineField::Note: return typeText(record.household.note, text);
        default: break;
        }
        return EditText::tr("This column cannot be typed into. Open the household (Ctrl+E) to change it.");
    }

    QString shown(const LineColumn &column, const HouseholdRecord &record) const
    {
        const Household &household = record.household;
        const PersonRecord *head = record.findHead();
        switch (column.field) {
        case LineField::Name: return household.headName;
        case LineField::Birth: return head ? head->person.birth.shown() : QString();
        case LineField::Number: return record.headNumber();
        case LineField::Hamlet: return hamletName(household.hamlet);
        case LineField::Commune: return shortPlaceName(m_book.nameOf(household.place));
        case LineField::CommuneNow: return shortPlaceName(m_book.nameOf(m_book.unitOn(household.place, m_on)));
        case LineField::Categories: return heldCategories(record);
        case LineField::Proposed: return record.funding.total ? grouped(*record.funding.total) : QString();
        case LineField::Members: return household.members > 0 ? QString::number(household.members) : QString();
        case LineField::Need: return needTitle(household.need);
        case LineField::Gender: return head ? genderTitle(head->person.gender) : QString();
        case LineField::Address: return household.address;
        case LineField::Code: return household.code;
        case LineField::Phone: return household.phone;
        case LineField::Note: return household.note;
        case LineField::Extra: return shownExtra(column, record);
        default: return shownOfHouse(column, record);
        }
    }

    QStringList offered(const LineColumn &column, const HouseholdRecord &record) const
    {
        if (column.field != LineField::Hamlet)
            return offeredWords(description(column));
        QStringList names;
        for (const Hamlet &hamlet : hamletsOf(m_database, m_book, record.household.place))
            names.append(hamlet.name);
        return names;
    }

private:
    static QString unreadable(const QString &text, const QString &example)
    {
        return EditText::tr("“%1” cannot be read. Write for example %2.").arg(text, example);
    }

    static QString typeText(QString &member, const QString &text)
    {
        member = cleaned(text);
        return {};
    }

    static QString typeBirth(const QString &text, HouseholdRecord &record)
    {
        const auto date = PartialDate::fromTyped(text);
        if (!date)
            return unreadable(text, u"12/03/1956, 03/1956, 1956"_s);
        record.head().person.birth = *date;
        return {};
    }

    static QString typeMembers(const QString &text, HouseholdRecord &record)
    {
        bool isNumber = false;
        const int members = text.isEmpty() ? 0 : text.toInt(&isNumber);
        if (!text.isEmpty() && (!isNumber || members < 0))
            return unreadable(text, u"4"_s);
        record.household.members = members;
        return {};
    }

    static QString typeArea(const QString &text, HouseholdRecord &record)
    {
        const auto area = decimalFromTyped(text);
        if (!text.isEmpty() && (!area || *area < 0))
            return unreadable(text, u"24,5"_s);
        newestSurvey(record).area = text.isEmpty() ? std::nullopt : area;
        return {};
    }

    // A new kind of paper stands beside the old one: the 9 digits of a CMND stay when the 12 of a CCCD come.
    static QString typeNumber(const QString &text, HouseholdRecord &record)
    {
        const QString number = QString(text).remove(u' ').remove(u'.');
        if (number.isEmpty())
            return EditText::tr("An identity number is not emptied here. Open the household (Ctrl+E) to remove a paper.");
        for (const IdentityFinding &finding : checkIdentityNumber(number, {}, Gender::Unknown))
            if (finding.code == "id_letter"_L1 || finding.code == "id_length"_L1)
                return finding.message;
        std::vector<IdentityPaper> &papers = record.head().papers;
        const QString before = record.headNumber();
        const auto paper = std::find_if(papers.begin(), papers.end(), [&](const IdentityPaper &each) -> bool { return each.number == before; });
        const bool comesBeside = paper != papers.end() && paper->kind == PaperKind::Cmnd && paperKindOf(number) == PaperKind::Cccd;
        if (paper == papers.end() || comesBeside)
            papers.push_back({.kind = paperKindOf(number), .number = number});
        else if (paper->number != number)
            *paper = {.id = paper->id, .person = paper->person, .kind = paperKindOf(number), .number = number};
        return {};
    }

    QString typeHamlet(const QString &text, HouseholdRecord &record) const
    {
        const QString name = hamletCore(text);
        if (name.isEmpty()) {
            record.household.hamlet = {};
            return {};
        }
        for (const Hamlet &hamlet : hamletsOf(m_database, m_book, record.household.place))
            if (hamletCore(hamlet.name) == name) {
                record.household.hamlet = hamlet.id;
                return {};
            }
        return EditText::tr("%1 has no hamlet “%2”. Look at the spelling; a new hamlet is entered in the household's form (Ctrl+E).")
            .arg(m_book.nameOf(record.household.place), text);
    }

    QString typeNeed(const LineColumn &column, const QString &text, HouseholdRecord &record) const
    {
        const auto title = wordMeant(text, offeredWords(description(column)));
        if (!title)
            return notOffered(text, offeredWords(description(column)));
        record.household.need = *title == needTitle(Need::NewHouse) ? Need::NewHouse : *title == needTitle(Need::Repair) ? Need::Repair : Need::Unknown;
        return {};
    }

    QString typeGender(const LineColumn &column, const QString &text, HouseholdRecord &record) const
    {
        const auto title = wordMeant(text, offeredWords(description(column)));
        if (!title)
            return notOffered(text, offeredWords(description(column)));
        record.head().person.gender = *title == genderTitle(Gender::Male) ? Gender::Male : *title == genderTitle(Gender::Female) ? Gender::Female : Gender::Unknown;
        return {};
    }

    QString typeMaterial(const LineColumn &column, const QString &text, HouseholdRecord &record) const
    {
        const Component component = *componentOf(column.field);
        const auto title = wordMeant(text, offeredWords(description(column)));
        if (!title)
            return notOffered(text, offeredWords(description(column)));
        HouseSurvey &survey = newestSurvey(record);
        ComponentState state = componentOf(survey, component);
        state.material.clear();
        for (const Material &material : materialsOf(component))
            if (*title == QString::fromUtf16(material.title))
                state.material = QString::fromUtf8(material.code);
        setComponent(survey, component, state);
        return {};
    }

    QString typeExtra(const LineColumn &column, const QString &text, HouseholdRecord &record) const
    {
        const LineDescription &described = description(column);
        const auto stored = text.isEmpty() || !described.extra ? std::optional(QString()) : storedAnswer(*described.extra, text);
        if (!stored)
            return described.extra->kind == ExtraKind::Number ? unreadable(text, u"24,5"_s)
                 : described.extra->kind == ExtraKind::Day    ? unreadable(text, u"05/03/2025"_s)
                                                              : notOffered(text, offeredWords(described));
        const auto value = std::find_if(record.extra.begin(), record.extra.end(), [&](const ExtraValue &each) -> bool { return each.field == column.extra; });
        if (value == record.extra.end() && !stored->isEmpty())
            record.extra.push_back({.field = column.extra, .value = *stored});
        else if (value != record.extra.end() && stored->isEmpty())
            record.extra.erase(value);
        else if (value != record.extra.end())
            value->value = *stored;
        return {};
    }

    static QString notOffered(const QString &text, const QStringList &words)
    {
        return EditText::tr("“%1” is not one of: %2.").arg(text, words.join(u", "_s));
    }

    /// Whole, or the only one that begins so or holds it; without regard to marks and case. The empty text means the empty word.
    static std::optional<QString> wordMeant(const QString &text, const QStringList &words)
    {
        const QString plain = folded(text);
        if (plain.isEmpty())
            return QString();
        QStringList partly;
        for (const QString &word : words) {
            if (folded(word) == plain)
                return word;
            if (folded(word).contains(plain))
                partly.append(word);
        }
        return partly.size() == 1 ? std::optional(partly.constFirst()) : std::nullopt;
    }

    static HouseSurvey &newestSurvey(HouseholdRecord &record)
    {
        if (record.surveys.empty())
            record.surveys.emplace_back();
        return record.surveys.back();
    }

    QString heldCategories(const HouseholdRecord &record) const
    {
        QStringList titles;
        for (const Category category : categoriesOn(record.classifications, m_on))
            titles.append(categoryTitle(category));
        return titles.join(u", "_s);
    }

    QString shownOfHouse(const LineColumn &column, const HouseholdRecord &record) const
    {
        if (record.surveys.empty())
            return {};
        const HouseSurvey &survey = record.surveys.back();
        if (column.field == LineField::Area)
            return survey.area ? decimalText(*survey.area, mostDecimals) : QString();
        const auto component = componentOf(column.field);
        return component ? materialTitle(*component, componentOf(survey, *component).material) : QString();
    }

    QString shownExtra(const LineColumn &column, const HouseholdRecord &record) const
    {
        const LineDescription &described = description(column);
        for (const ExtraValue &value : record.extra)
            if (value.field == column.extra && described.extra)
                return shownAnswer(*described.extra, value.value);
        return {};
    }

    QString hamletName(Id<Hamlet> id) const
    {
        const auto hamlet = id.isStored() ? m_database.find(id) : std::nullopt;
        return hamlet ? hamlet->name : QString();
    }

    const LineDescription &description(const LineColumn &column) const
    {
        const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const LineDescription &each) -> bool { return each.column == column; });
        return found == m_columns.end() ? m_columns.front() : *found;
    }

    Database &m_database;
    QDate m_on;
    std::vector<LineDescription> m_columns;
    PlaceBook m_book;
};

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
    Typist m_typist;
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
    return record ? Typist(database, {}).shown(column, *record) : QString();
}

QStringList offeredTexts(Database &database, Id<Household> household, const LineColumn &column)
{
    const auto record = loadHousehold(database, household);
    return record ? Typist(database, {}).offered(column, *record) : QStringList();
}

}
