#include "core/forms/catalogue.h"

#include "core/base/official_date.h"
#include "core/base/partial_date.h"
#include "core/forms/assessment_sheet.h"
#include "core/forms/f05.h"
#include "core/forms/f06.h"
#include "core/households/divided_hamlets.h"
#include "core/integrity/printed_code.h"
#include "core/places/office_values.h"
#include "core/places/place_name.h"
#include "core/store/snapshot.h"
#include "core/support/listed_household.h"
#include "core/support/streams.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct FormText { Q_DECLARE_TR_FUNCTIONS(core::FormDescription) };

const QString numberKey = u"so_van_ban"_s;
const QString dateKey = u"ngay_ky"_s;
const QString preparerKey = u"nguoi_lap"_s;
const QString signerKey = u"nguoi_ky"_s;
const QString positionKey = u"chuc_vu"_s;
const QString placeKey = u"noi_ky"_s;

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(Error::Kind::BadRequest, sentence);
}

std::vector<FormBlank> blanksWith(const QString &usualPosition)
{
    return {{numberKey, u"Số văn bản"_s, {}}, {dateKey, u"Ngày ký"_s, {}}, {preparerKey, u"Người lập"_s, {}},
            {signerKey, u"Người ký"_s, {}}, {positionKey, u"Chức vụ người ký"_s, usualPosition}, {placeKey, u"Nơi ký"_s, {}}};
}

QDate dayTyped(const QString &text)
{
    return PartialDate::fromTyped(text.trimmed()).value_or(PartialDate()).date();
}

// The day of the signature where it was given: on that day another person may hold the office.
QDate dayOfPaper(const FormRequest &request)
{
    const QDate signedOn = dayTyped(request.values.value(dateKey));
    return signedOn.isValid() ? signedOn : request.asOf;
}

// The office's own value on the day of the paper stands before what is usual for the form.
QHash<QString, QString> usualValues(Database &database, const FormDescription &form, const FormRequest &request, const Place &unit)
{
    QHash<QString, QString> usual{{placeKey, shortPlaceName(unit.name)}};
    for (const FormBlank &blank : form.blanks)
        if (!blank.usual.isEmpty())
            usual.insert(blank.key, blank.usual);
    usual.insert(officeValuesOn(database, unit.id, dayOfPaper(request)));
    return usual;
}

/// The values of the blanks, with what is usual where nothing was given.
struct FilledBlanks {
    QString number, preparer, signer, position, place;
    QDate signedOn;
    PaperOffice office;
};

FilledBlanks filled(Database &database, const FormDescription &form, const FormRequest &request, const Place &unit)
{
    const QHash<QString, QString> usual = usualValues(database, form, request, unit);
    const auto valueOf = [&](const QString &key) -> QString {
        const QString given = request.values.value(key).trimmed();
        return given.isEmpty() ? usual.value(key) : given;
    };
    return {.number = valueOf(numberKey), .preparer = valueOf(preparerKey), .signer = valueOf(signerKey), .position = valueOf(positionKey),
            .place = valueOf(placeKey), .signedOn = dayTyped(valueOf(dateKey)),
            .office = paperOfficeOn(database, unit, dayOfPaper(request))};
}

const FormDescription &formOf(const std::vector<FormDescription> &known, const QString &code)
{
    const auto found = std::find_if(known.begin(), known.end(), [&](const FormDescription &form) -> bool { return form.code == code; });
    if (found == known.end())
        refuse(FormText::tr("There is no form “%1”. Choose F05, F06 or PTD.").arg(code));
    return *found;
}

// A code is first read as of the day; a unit that ended before it still names its households: the district after 01/7/2025.
const Place &unitOf(const PlaceBook &book, const QString &code, QDate on)
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

/// The district as long as there is one; then the province.
const Place &highestUnit(const PlaceBook &book, QDate on)
{
    const Place *district = book.district();
    const Place *unit = district && district->period().contains(on) ? district : book.province();
    if (!unit)
        unit = district;
    if (!unit)
        refuse(FormText::tr("The register has no district. Choose a unit of the register."));
    return *unit;
}

/// What a list form is about.
struct ListSubject {
    const Place *unit = nullptr;
    int batch = 0;
    std::vector<ListedHousehold> households;
    QStringList remarks;
};

// A commune does not sign a list without knowing that households of its own may still stand elsewhere.
QStringList awaitingRemarks(Database &database, const PlaceBook &book, const Place &unit, QDate on)
{
    QStringList remarks;
    if (unit.level != PlaceLevel::Commune)
        return remarks;
    for (const AwaitingHouseholds &awaiting : awaitingByCommune(database, book, on)) {
        const std::vector<Id<Place>> units = book.successorsOf(awaiting.commune, on);
        if (std::find(units.begin(), units.end(), unit.id) != units.end())
            remarks.append(u"Còn "_s + officialCount(awaiting.households) + u" hộ của "_s + unitInSentence(book.nameOf(awaiting.commune))
                           + u" (cũ) chưa được phân về xã mới, chưa xét vào danh sách này."_s);
    }
    return remarks;
}

const Place &unitOfList(Database &database, const PlaceBook &book, Id<SupportList> id)
{
    const auto list = database.find(id);
    const Place *unit = list ? book.find(list->place) : nullptr;
    if (!unit)
        refuse(FormText::tr("This support list does not exist. Choose one of the stored lists."));
    return *unit;
}

const Place &unitOf(Database &database, const PlaceBook &book, const FormRequest &request)
{
    if (request.list.isStored())
        return unitOfList(database, book, request.list);
    if (!request.asOf.isValid())
        refuse(FormText::tr("The form needs a day. Give the day on which the households are judged."));
    if (const Place *chosen = book.find(request.unit))
        return *chosen;
    return request.unitCode.isEmpty() ? highestUnit(book, request.asOf) : unitOf(book, request.unitCode, request.asOf);
}

ListSubject subjectOf(Database &database, const PlaceBook &book, const FormRequest &request)
{
    const Place &unit = unitOf(database, book, request);
    if (request.list.isStored())
        return {.unit = &unit, .batch = database.find(request.list)->batch, .households = listedHouseholds(database, request.list)};
    return {.unit = &unit, .households = proposedHouseholds(database, unit.id, {}, request.asOf),
            .remarks = awaitingRemarks(database, book, unit, request.asOf)};
}

// The list of the district holds one commune where only that was asked for; the district signs it all the same.
const Place &signerOfDistrictList(const PlaceBook &book, const Place &unit)
{
    const Place *above = unit.level == PlaceLevel::Commune ? book.find(unit.parent) : nullptr;
    return above ? *above : unit;
}

/// Assesses as long as there is one; then the commune does.
const Place *assessingDistrict(const PlaceBook &book, QDate on)
{
    const Place *district = book.district();
    return district && district->period().contains(on) ? district : nullptr;
}

ListHeading listHeading(Database &database, const FormDescription &form, const FormRequest &request, const Place &unit, int batch, const QStringList &remarks = {})
{
    const FilledBlanks blanks = filled(database, form, request, unit);
    return {.unit = unit.name, .batch = batch, .number = blanks.number, .place = blanks.place, .signedOn = blanks.signedOn,
            .preparedBy = blanks.preparer, .signedBy = blanks.signer, .position = blanks.position, .remarks = remarks,
            .office = blanks.office};
}

// For a district each commune gets its own list, which begins on a page 1 of its own. The households stand in the order of communes.
Document f05OfEachCommune(Database &database, const PlaceBook &book, const ListSubject &subject, const FormDescription &form, const FormRequest &request)
{
    Document all;
    for (auto first = subject.households.begin(); first != subject.households.end();) {
        const auto end = std::find_if(first, subject.households.end(), [&](const ListedHousehold &household) -> bool { return household.place != first->place; });
        Document one = f05({first, end}, listHeading(database, form, request, *book.find(first->place), subject.batch));
        if (all.blocks.empty()) {
            all = std::move(one);
        } else {
            all.blocks.push_back(PageBreak{.restartNumbers = true});
            std::move(one.blocks.begin(), one.blocks.end(), std::back_inserter(all.blocks));
        }
        first = end;
    }
    return all.blocks.empty() ? f05({}, listHeading(database, form, request, *subject.unit, subject.batch)) : all;
}

Document composeF05(Database &database, const FormDescription &form, const FormRequest &request)
{
    const PlaceBook book(database);
    const ListSubject subject = subjectOf(database, book, request);
    if (subject.unit->level == PlaceLevel::Commune)
        return f05(subject.households, listHeading(database, form, request, *subject.unit, subject.batch, subject.remarks));
    return f05OfEachCommune(database, book, subject, form, request);
}

Document composeF06(Database &database, const FormDescription &form, const FormRequest &request)
{
    const PlaceBook book(database);
    const ListSubject subject = subjectOf(database, book, request);
    return f06(subject.households, listHeading(database, form, request, signerOfDistrictList(book, *subject.unit), subject.batch, subject.remarks));
}

QString citationOf(Database &database, const Verdict &verdict)
{
    for (const StoredRuleSet &rules : database.all<StoredRuleSet>(u"WHERE code = ? AND version = ?"_s, verdict.ruleSet, verdict.version))
        return rules.citation;
    return {};
}

Document composeSheet(Database &database, const FormDescription &form, const FormRequest &request)
{
    const auto id = householdByUid(database, request.household);
    const auto record = id ? loadHousehold(database, *id) : std::nullopt;
    if (!record)
        refuse(FormText::tr("The household does not exist any more. Choose a household of the register."));
    if (!request.asOf.isValid())
        refuse(FormText::tr("The form needs a day. Give the day on which the household is judged."));
    const Judge judge(database, request.asOf);
    const Ruling ruling = judge.rulingsOf(*record).front();
    const Verdict verdict = judge.inWords(ruling, *record);
    const PlaceBook book(database);
    const ListedHousehold line = LineMaker(database, request.asOf).lineOf(*record, ruling);
    const Place *commune = book.find(line.place);
    const Place *district = assessingDistrict(book, request.asOf);
    const Place unit = district ? *district : commune ? *commune : Place{.name = line.placeName};
    const FilledBlanks blanks = filled(database, form, request, unit);
    return assessmentSheet({.record = *record, .line = line, .verdict = verdict, .citation = citationOf(database, verdict)},
                           {.unit = unit.name, .number = blanks.number, .place = blanks.place, .signedOn = blanks.signedOn,
                            .assessedBy = blanks.preparer, .signedBy = blanks.signer, .position = blanks.position, .office = blanks.office});
}

/// A stored list has its own day.
FormRequest withDay(Database &database, FormRequest request)
{
    if (const auto list = request.list.isStored() ? database.find(request.list) : std::nullopt; list && !request.asOf.isValid())
        request.asOf = list->asOf;
    return request;
}

Document composedForm(Database &database, const QString &code, const FormRequest &asked)
{
    const std::vector<FormDescription> known = forms();
    const FormDescription &form = formOf(known, code);
    const FormRequest request = withDay(database, asked);
    if (const QString signedOn = request.values.value(dateKey).trimmed(); !signedOn.isEmpty() && !dayTyped(signedOn).isValid())
        refuse(FormText::tr("“%1” is no day for the signature. Write it like 05/03/2025.").arg(signedOn));
    if (form.code == u"F05"_s)
        return composeF05(database, form, request);
    if (form.code == u"F06"_s)
        return composeF06(database, form, request);
    return composeSheet(database, form, request);
}

}

std::vector<FormDescription> forms()
{
    const QString chairman = u"CHỦ TỊCH"_s;
    return {{u"F05"_s, u"Danh sách hộ đề nghị hỗ trợ của xã"_s, u"Danh sách kèm Tờ trình của Ủy ban nhân dân xã, từ một danh sách đã lập hoặc các hộ chưa bị loại của xã."_s,
             FormSubject::Unit, blanksWith(chairman)},
            {u"F06"_s, u"Danh sách tổng hợp của huyện"_s, u"Danh sách các hộ đề nghị hỗ trợ theo từng xã, có cộng từng xã và tổng cộng."_s,
             FormSubject::Unit, blanksWith(chairman)},
            {u"PTD"_s, u"Phiếu thẩm định"_s, u"Kết quả thẩm định từng điều kiện hỗ trợ của một hộ, có căn cứ và kết luận."_s,
             FormSubject::Household, blanksWith(u"THỦ TRƯỞNG ĐƠN VỊ"_s)}};
}

QHash<QString, QString> usualBlanks(Database &database, const QString &code, const FormRequest &asked)
{
    const std::vector<FormDescription> known = forms();
    const FormDescription &form = formOf(known, code);
    const FormRequest request = withDay(database, asked);
    const PlaceBook book(database);
    if (form.subject == FormSubject::Household) {
        const Place *district = assessingDistrict(book, request.asOf);
        return district ? usualValues(database, form, request, *district) : QHash<QString, QString>();
    }
    const Place &unit = unitOf(database, book, request);
    if (form.code == u"F06"_s)
        return usualValues(database, form, request, signerOfDistrictList(book, unit));
    return unit.level == PlaceLevel::Commune ? usualValues(database, form, request, unit) : QHash<QString, QString>();
}

// The code says which state of the register the paper shows, so both are read from one.
Document compose(Database &database, const QString &code, const FormRequest &request)
{
    const Snapshot oneState(database);
    Document document = composedForm(database, code, request);
    document.registerCode = printedCode(database);
    return document;
}

}
