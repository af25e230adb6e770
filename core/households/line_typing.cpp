#include "core/households/line_typing.h"

#include "core/base/folded.h"
#include "core/base/number_format.h"
#include "core/households/category.h"
#include "core/households/identity_number.h"
#include "core/places/place_name.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct EditText { Q_DECLARE_TR_FUNCTIONS(core::LineEdit) };

constexpr int mostDecimals = 2;

QString unreadable(const QString &text, const QString &example)
{
    return EditText::tr("“%1” cannot be read. Write for example %2.").arg(text, example);
}

QString notOffered(const QString &text, const QStringList &words)
{
    return EditText::tr("“%1” is not one of: %2.").arg(text, words.join(u", "_s));
}

// Whole, or the only one that begins so or holds it; without regard to marks and case. The empty text means the empty word.
std::optional<QString> wordMeant(const QString &text, const QStringList &words)
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

HouseSurvey &newestSurvey(HouseholdRecord &record)
{
    if (record.surveys.empty())
        record.surveys.emplace_back();
    return record.surveys.back();
}

QString typeText(QString &member, const QString &text)
{
    member = cleaned(text);
    return {};
}

QString typeBirth(const QString &text, HouseholdRecord &record)
{
    const auto date = PartialDate::fromTyped(text);
    if (!date)
        return unreadable(text, u"12/03/1956, 03/1956, 1956"_s);
    record.head().person.birth = *date;
    return {};
}

QString typeMembers(const QString &text, HouseholdRecord &record)
{
    bool isNumber = false;
    const int members = text.isEmpty() ? 0 : text.toInt(&isNumber);
    if (!text.isEmpty() && (!isNumber || members < 0))
        return unreadable(text, u"4"_s);
    record.household.members = members;
    return {};
}

QString typeArea(const QString &text, HouseholdRecord &record)
{
    const auto area = decimalFromTyped(text);
    if (!text.isEmpty() && (!area || *area < 0))
        return unreadable(text, u"24,5"_s);
    newestSurvey(record).area = text.isEmpty() ? std::nullopt : area;
    return {};
}

// A new kind of paper stands beside the old one: the 9 digits of a CMND stay when the 12 of a CCCD come.
QString typeNumber(const QString &text, HouseholdRecord &record)
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

QString typeNeed(const QStringList &words, const QString &text, HouseholdRecord &record)
{
    const auto title = wordMeant(text, words);
    if (!title)
        return notOffered(text, words);
    record.household.need = *title == needTitle(Need::NewHouse) ? Need::NewHouse : *title == needTitle(Need::Repair) ? Need::Repair : Need::Unknown;
    return {};
}

QString typeGender(const QStringList &words, const QString &text, HouseholdRecord &record)
{
    const auto title = wordMeant(text, words);
    if (!title)
        return notOffered(text, words);
    record.head().person.gender = *title == genderTitle(Gender::Male) ? Gender::Male : *title == genderTitle(Gender::Female) ? Gender::Female : Gender::Unknown;
    return {};
}

QString typeMaterial(Component component, const QStringList &words, const QString &text, HouseholdRecord &record)
{
    const auto title = wordMeant(text, words);
    if (!title)
        return notOffered(text, words);
    HouseSurvey &survey = newestSurvey(record);
    ComponentState state = componentOf(survey, component);
    state.material.clear();
    for (const Material &material : materialsOf(component))
        if (*title == QString::fromUtf16(material.title))
            state.material = QString::fromUtf8(material.code);
    setComponent(survey, component, state);
    return {};
}

QString shownOfHouse(const LineColumn &column, const HouseholdRecord &record)
{
    if (record.surveys.empty())
        return {};
    const HouseSurvey &survey = record.surveys.back();
    if (column.field == LineField::Area)
        return survey.area ? decimalText(*survey.area, mostDecimals) : QString();
    const auto component = componentOf(column.field);
    return component ? materialTitle(*component, componentOf(survey, *component).material) : QString();
}

QString typeExtra(const LineDescription &described, const QString &text, HouseholdRecord &record)
{
    const auto stored = text.isEmpty() || !described.extra ? std::optional(QString()) : storedAnswer(*described.extra, text);
    if (!stored)
        return described.extra->kind == ExtraKind::Number ? unreadable(text, u"24,5"_s)
             : described.extra->kind == ExtraKind::Day    ? unreadable(text, u"05/03/2025"_s)
                                                          : notOffered(text, offeredWords(described));
    const auto value = std::find_if(record.extra.begin(), record.extra.end(), [&](const ExtraValue &each) -> bool { return each.field == described.column.extra; });
    if (value == record.extra.end() && !stored->isEmpty())
        record.extra.push_back({.field = described.column.extra, .value = *stored});
    else if (value != record.extra.end() && stored->isEmpty())
        record.extra.erase(value);
    else if (value != record.extra.end())
        value->value = *stored;
    return {};
}

QString shownExtra(const LineDescription &described, const HouseholdRecord &record)
{
    for (const ExtraValue &value : record.extra)
        if (value.field == described.column.extra && described.extra)
            return shownAnswer(*described.extra, value.value);
    return {};
}

}

LineTypist::LineTypist(Database &database, QDate on) : m_database(database), m_on(on), m_columns(lineDescriptions(extraFields(database))), m_book(database) {}

QString LineTypist::type(const LineColumn &column, const QString &text, HouseholdRecord &record) const
{
    switch (column.field) {
    case LineField::Birth: return typeBirth(text, record);
    case LineField::Number: return typeNumber(text, record);
    case LineField::Hamlet: return typeHamlet(text, record);
    case LineField::Members: return typeMembers(text, record);
    case LineField::Need: return typeNeed(offeredWords(description(column)), text, record);
    case LineField::Area: return typeArea(text, record);
    case LineField::Gender: return typeGender(offeredWords(description(column)), text, record);
    case LineField::Foundation:
    case LineField::Frame:
    case LineField::Wall:
    case LineField::RoofFrame:
    case LineField::Roof: return typeMaterial(*componentOf(column.field), offeredWords(description(column)), text, record);
    case LineField::Extra: return typeExtra(description(column), text, record);
    case LineField::Address: return typeText(record.household.address, text);
    case LineField::Code: return typeText(record.household.code, text);
    case LineField::Phone: return typeText(record.household.phone, text);
    case LineField::Note: return typeText(record.household.note, text);
    default: break;
    }
    return EditText::tr("This column cannot be typed into. Open the household (Ctrl+E) to change it.");
}

QString LineTypist::shown(const LineColumn &column, const HouseholdRecord &record) const
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
    case LineField::Extra: return shownExtra(description(column), record);
    default: return shownOfHouse(column, record);
    }
}

QStringList LineTypist::offered(const LineColumn &column, const HouseholdRecord &record) const
{
    if (column.field != LineField::Hamlet)
        return offeredWords(description(column));
    QStringList names;
    for (const Hamlet &hamlet : hamletsOf(m_database, m_book, record.household.place))
        names.append(hamlet.name);
    return names;
}

QString LineTypist::typeHamlet(const QString &text, HouseholdRecord &record) const
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

QString LineTypist::heldCategories(const HouseholdRecord &record) const
{
    QStringList titles;
    for (const Category category : categoriesOn(record.classifications, m_on))
        titles.append(categoryTitle(category));
    return titles.join(u", "_s);
}

QString LineTypist::hamletName(Id<Hamlet> id) const
{
    const auto hamlet = id.isStored() ? m_database.find(id) : std::nullopt;
    return hamlet ? hamlet->name : QString();
}

const LineDescription &LineTypist::description(const LineColumn &column) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const LineDescription &each) -> bool { return each.column == column; });
    return found == m_columns.end() ? m_columns.front() : *found;
}

}
