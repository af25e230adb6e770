#include "core/forms/print_order.h"

#include "core/base/official_date.h"
#include "core/base/partial_date.h"
#include "core/forms/list_lines.h"
#include "core/households/divided_hamlets.h"
#include "core/places/office_values.h"
#include "core/places/place_name.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct FormText { Q_DECLARE_TR_FUNCTIONS(core::FormDescription) };

const QString dayFormat = u"d/M/yyyy"_s;

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(Error::Kind::BadRequest, sentence);
}

/// The district as long as there is one; then the province.
const Place &highestUnit(const PlaceBook &book, QDate on)
{
    const Place *unit = districtOn(book, on);
    if (!unit)
        unit = book.province();
    if (!unit)
        unit = book.district();
    if (!unit)
        refuse(FormText::tr("The register has no district. Choose a unit of the register."));
    return *unit;
}

/// What the paper says, by the keys of the blanks.
QHash<QString, QString> valuesOf(const Paper &paper)
{
    QHash<QString, QString> values{{blank_of::number, fullNumberOf(paper)}, {blank_of::date, paper.signedOn.toString(dayFormat)}, {blank_of::signer, paper.signedBy},
                                   {blank_of::position, paper.position}};
    values.removeIf([](const auto &entry) -> bool { return entry.value().isEmpty(); });
    return values;
}

}

std::vector<FormBlank> blanksWith(const QString &usualPosition, const std::vector<FormBlank> &more)
{
    std::vector<FormBlank> blanks{{blank_of::number, u"Số văn bản"_s, {}}, {blank_of::date, u"Ngày ký"_s, {}}, {blank_of::preparer, u"Người lập"_s, {}},
                                  {blank_of::signer, u"Người ký"_s, {}}, {blank_of::position, u"Chức vụ người ký"_s, usualPosition},
                                  {blank_of::place, u"Nơi ký"_s, {}}};
    blanks.insert(blanks.end(), more.begin(), more.end());
    return blanks;
}

QDate typedDay(const QString &text)
{
    return PartialDate::fromTyped(text.trimmed()).value_or(PartialDate()).date();
}

const Place &unitWithCode(const PlaceBook &book, const QString &code, QDate on)
{
    const Place *ended = nullptr;
    for (const Place &place : book.places()) {
        if (place.code == code && place.period().contains(on))
            return place;
        if (place.code == code && place.validTo.isValid() && place.validTo <= on)
            ended = &place;
    }
    if (ended)
        return *ended;
    refuse(FormText::tr("There is no unit %1 on the day of the form. Choose a unit of the register.").arg(code));
}

const Place *districtOn(const PlaceBook &book, QDate on)
{
    const Place *district = book.district();
    return district && district->period().contains(on) ? district : nullptr;
}

void appendPages(Document &all, Document &&next)
{
    if (all.blocks.empty()) {
        all = std::move(next);
        return;
    }
    all.blocks.push_back(PageBreak{.restartNumbers = true});
    std::move(next.blocks.begin(), next.blocks.end(), std::back_inserter(all.blocks));
}

PrintOrder::PrintOrder(Database &database, const FormDescription &form, const FormRequest &request)
    : m_database(database), m_places(database), m_form(form), m_request(request)
{
    findPaper();
    findList();
}

void PrintOrder::findPaper()
{
    if (!m_request.paper.isStored())
        return;
    m_paper = m_database.find(m_request.paper);
    if (!m_paper)
        refuse(FormText::tr("This paper is not in the register any more. Choose one of its papers."));
    if (m_form.paper != m_paper->type)
        refuse(FormText::tr("The form %1 does not print “%2”. Choose a paper of the form's kind.").arg(m_form.code, titleOf(m_paper->type)));
}

void PrintOrder::findList()
{
    m_list = m_request.list;
    if (!m_list.isStored() && m_paper)
        m_list = m_paper->list.isStored() ? m_paper->list
                                          : Id<SupportList>{m_database.value<qint64>(u"SELECT MAX(list_id) FROM posting WHERE ? IN (notice_id, opening_id, closing_id)"_s, m_paper->id)};
    if (m_list.isStored() || m_form.subject != FormSubject::List)
        return;
    const std::vector<SupportList> ofUnit = m_database.all<SupportList>(u"WHERE place_id = ? ORDER BY as_of DESC, id DESC LIMIT 1"_s, unit().id);
    if (!ofUnit.empty())
        m_list = ofUnit.front().id;
}

QDate PrintOrder::day() const
{
    if (m_paper && m_paper->signedOn.isValid())
        return m_paper->signedOn;
    if (m_request.asOf.isValid())
        return m_request.asOf;
    if (const auto stored = m_list.isStored() ? m_database.find(m_list) : std::nullopt)
        return stored->asOf;
    refuse(FormText::tr("The form needs a day. Give the day on which the households are judged."));
}

SupportList PrintOrder::list() const
{
    const auto stored = m_list.isStored() ? m_database.find(m_list) : std::nullopt;
    if (stored)
        return *stored;
    if (m_list.isStored())
        refuse(FormText::tr("This support list does not exist. Choose one of the stored lists."));
    refuse(FormText::tr("%1 has no stored list. Make the list first, or choose another one.").arg(unit().name));
}

const Place &PrintOrder::unit() const
{
    if (m_list.isStored()) {
        if (const Place *place = m_places.find(list().place))
            return *place;
        refuse(FormText::tr("This support list does not exist. Choose one of the stored lists."));
    }
    if (const Place *chosen = m_places.find(m_request.unit))
        return *chosen;
    if (!m_request.unitCode.isEmpty())
        return unitWithCode(m_places, m_request.unitCode, day());
    if (const Place *issuer = m_paper ? m_places.find(m_paper->place) : nullptr)
        return *issuer;
    return highestUnit(m_places, day());
}

std::vector<ListedHousehold> PrintOrder::households() const
{
    if (std::vector<ListedHousehold> onPaper = m_paper ? linesOnPaper(m_database, m_paper->id) : std::vector<ListedHousehold>(); !onPaper.empty())
        return onPaper;
    if (m_list.isStored())
        return linesOn(m_database, m_list, day());
    return proposedHouseholds(m_database, unit().id, {}, day());
}

// The day of the signature where it was given: on that day another person may hold the office.
QDate PrintOrder::dayOfOffice() const
{
    const QDate typed = typedDay(m_request.values.value(blank_of::date));
    return !m_paper && typed.isValid() ? typed : day();
}

// The office's own value on the day of the paper stands before what is usual for the form.
QHash<QString, QString> PrintOrder::usualValues(const Place &signer) const
{
    QHash<QString, QString> usual{{blank_of::place, shortPlaceName(signer.name)}};
    for (const FormBlank &blank : m_form.blanks)
        if (!blank.usual.isEmpty())
            usual.insert(blank.key, blank.usual);
    usual.insert(officeValuesOn(m_database, signer.id, dayOfOffice()));
    if (m_paper)
        usual.insert(valuesOf(*m_paper));
    return usual;
}

FilledBlanks PrintOrder::blanks(const Place &signer) const
{
    QHash<QString, QString> values = usualValues(signer);
    const QHash<QString, QString> settled = m_paper ? valuesOf(*m_paper) : QHash<QString, QString>();
    for (auto given = m_request.values.cbegin(); given != m_request.values.cend(); ++given)
        if (!given->trimmed().isEmpty() && !settled.contains(given.key()))
            values.insert(given.key(), given->trimmed());
    return {.number = values.value(blank_of::number), .preparer = values.value(blank_of::preparer), .signer = values.value(blank_of::signer),
            .position = values.value(blank_of::position), .place = values.value(blank_of::place),
            .signedOn = typedDay(values.value(blank_of::date)), .unit = signer.id,
            .office = paperOfficeOn(m_database, signer, dayOfOffice()), .all = values};
}

ListHeading PrintOrder::heading(const Place &signer, const QStringList &remarks) const
{
    const FilledBlanks filled = blanks(signer);
    return {.unit = signer.name, .batch = m_list.isStored() ? list().batch : 0, .number = filled.number, .place = filled.place, .signedOn = filled.signedOn,
            .preparedBy = filled.preparer, .signedBy = filled.signer, .position = filled.position, .remarks = remarks,
            .office = filled.office};
}

std::vector<HouseholdRecord> PrintOrder::records() const
{
    std::vector<QString> uids = m_request.households;
    if (!m_request.household.isEmpty() || uids.empty())
        uids.insert(uids.begin(), m_request.household);
    if (m_paper && m_request.household.isEmpty() && m_request.households.empty())
        uids = m_database.rows<QString>(uR"(
            SELECT household.uid FROM paper_case
            JOIN support_case ON support_case.id = paper_case.case_id
            JOIN household    ON household.id = support_case.household_id
            WHERE paper_case.paper_id = ?
            ORDER BY paper_case.position)"_s, m_paper->id);
    std::vector<HouseholdRecord> records;
    for (const QString &uid : uids) {
        const auto id = householdByUid(m_database, uid);
        const auto record = id ? loadHousehold(m_database, *id) : std::nullopt;
        if (!record)
            refuse(FormText::tr("The household does not exist any more. Choose a household of the register."));
        records.push_back(*record);
    }
    return records;
}

Document PrintOrder::eachHousehold(const PageOfHousehold &page) const
{
    Document all;
    for (const HouseholdRecord &record : records())
        appendPages(all, page(record));
    return all;
}

// A commune does not sign a list without knowing that households of its own may still stand elsewhere.
QStringList awaitingRemarks(const PrintOrder &order)
{
    QStringList remarks;
    const Place &unit = order.unit();
    if (unit.level != PlaceLevel::Commune || order.listId().isStored())
        return remarks;
    for (const AwaitingHouseholds &awaiting : awaitingByCommune(order.database(), order.places(), order.day())) {
        const std::vector<Id<Place>> units = order.places().successorsOf(awaiting.commune, order.day());
        if (std::find(units.begin(), units.end(), unit.id) != units.end())
            remarks.append(u"Còn "_s + officialCount(awaiting.households) + u" hộ của "_s + unitInSentence(order.places().nameOf(awaiting.commune))
                           + u" (cũ) chưa được phân về xã mới, chưa xét vào danh sách này."_s);
    }
    return remarks;
}

const Place *unitSigns(const PrintOrder &order)
{
    return &order.unit();
}

const Place *listUnitSigns(const PrintOrder &order)
{
    const Place *issuer = order.paper() ? order.places().find(order.paper()->place) : nullptr;
    if (issuer)
        return issuer;
    const Place &unit = order.unit();
    const Place *ofDay = order.places().find(order.places().unitOn(unit.id, order.day()));
    return ofDay ? ofDay : &unit;
}

const Place *decidingUnitSigns(const PrintOrder &order)
{
    const Place *issuer = order.paper() ? order.places().find(order.paper()->place) : nullptr;
    if (issuer)
        return issuer;
    if (const Place *district = districtOn(order.places(), order.day()))
        return district;
    const Place *unit = listUnitSigns(order);
    return unit->level == PlaceLevel::District ? &highestUnit(order.places(), order.day()) : unit;
}

}
