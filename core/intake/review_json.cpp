#include "core/intake/draft_funds.h"

#include <QJsonArray>

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString handlingName(Handling handling)
{
    switch (handling) {
    case Handling::Auto: return u"auto"_s;
    case Handling::Warn: return u"warn"_s;
    case Handling::Ask: break;
    }
    return u"ask"_s;
}

QString statusName(Draft::Status status)
{
    switch (status) {
    case Draft::Status::New: return u"new"_s;
    case Draft::Status::Same: return u"same"_s;
    case Draft::Status::Changed: return u"changed"_s;
    case Draft::Status::Doubtful: return u"doubtful"_s;
    case Draft::Status::Rejected: break;
    }
    return u"rejected"_s;
}

// The report's names of the categories; those that no list can state go by their code.
QString categoryName(Category category)
{
    switch (category) {
    case Category::Poor: return u"ngheo"_s;
    case Category::NearPoor: return u"can_ngheo"_s;
    case Category::Disaster: return u"thien_tai"_s;
    case Category::Merit: return u"co_cong"_s;
    default: return nameOf(category);
    }
}

QJsonArray issuesJson(const std::vector<Issue> &issues)
{
    QJsonArray array;
    for (const Issue &issue : issues)
        array.append(QJsonObject{{u"field"_s, issue.field}, {u"cell"_s, issue.cell}, {u"code"_s, issue.code}, {u"handling"_s, handlingName(issue.handling)},
                                 {u"written"_s, issue.written}, {u"proposed"_s, issue.proposed}, {u"message"_s, issue.message}});
    return array;
}

void putText(QJsonObject &object, const QString &key, const std::optional<QString> &text)
{
    if (text && !text->isEmpty())
        object.insert(key, *text);
}

void putDate(QJsonObject &object, const QString &key, const std::optional<PartialDate> &date)
{
    if (date && date->isKnown())
        object.insert(key, date->iso());
}

void putFunding(QJsonObject &object, const Draft &draft)
{
    for (const DraftFund &fund : draftFunds)
        if (const auto &amount = draft.*fund.stated)
            object.insert(fund.field(), amount->dong());
}

QJsonObject fieldsJson(const Draft &draft)
{
    QJsonObject fields;
    putText(fields, u"name"_s, draft.name);
    putDate(fields, u"dob"_s, draft.birth);
    if (draft.gender)
        fields.insert(u"gender"_s, nameOf(*draft.gender));
    putText(fields, u"id"_s, draft.number);
    if (draft.issuedOn)
        fields.insert(u"issue"_s, draft.issuedOn->toString(Qt::ISODate));
    putText(fields, u"ethnic"_s, draft.ethnic);
    putText(fields, u"hamlet"_s, draft.hamlet);
    if (draft.members)
        fields.insert(u"members"_s, *draft.members);
    QJsonArray categories;
    for (const Category category : draft.categories)
        categories.append(categoryName(category));
    if (!categories.isEmpty())
        fields.insert(u"cats"_s, categories);
    if (draft.need)
        fields.insert(u"need"_s, nameOf(*draft.need));
    putText(fields, u"floor"_s, draft.foundation);
    putText(fields, u"frame"_s, draft.frame);
    putText(fields, u"roof"_s, draft.roof);
    if (draft.area)
        fields.insert(u"area"_s, *draft.area);
    putFunding(fields, draft);
    putText(fields, u"note"_s, draft.note);
    putDate(fields, u"start"_s, draft.started);
    putDate(fields, u"finish"_s, draft.finished);
    putDate(fields, u"handover"_s, draft.handedOver);
    return fields;
}

QJsonObject rowJson(const Draft &draft)
{
    return {{u"row"_s, draft.row}, {u"status"_s, statusName(draft.status)}, {u"household"_s, draft.householdUid}, {u"fields"_s, fieldsJson(draft)},
            {u"issues"_s, issuesJson(draft.issues)}, {u"changes"_s, QJsonArray::fromStringList(draft.changes)}};
}

QJsonObject listJson(const ListReading &list)
{
    QJsonArray rows;
    for (const Draft &draft : list.drafts)
        rows.append(rowJson(draft));
    return {{u"file"_s, list.file}, {u"sheet"_s, list.sheet}, {u"kind"_s, list.kind == ListKind::Progress ? u"progress"_s : u"households"_s},
            {u"unit"_s, list.placeCode}, {u"encoding"_s, encodingName(list.encoding)}, {u"amount_unit"_s, list.amountUnit.dong()},
            {u"already_accepted"_s, list.alreadyAccepted}, {u"rows"_s, rows}, {u"sheet_issues"_s, issuesJson(list.sheetIssues)}};
}

QJsonObject totalsJson(const Review &review)
{
    std::array<int, 5> byStatus{};
    std::array<int, 3> byHandling{};
    for (const ListReading &list : review.lists) {
        for (const Issue &issue : list.sheetIssues)
            ++byHandling[std::size_t(issue.handling)];
        for (const Draft &draft : list.drafts) {
            ++byStatus[std::size_t(draft.status)];
            for (const Issue &issue : draft.issues)
                ++byHandling[std::size_t(issue.handling)];
        }
    }
    QJsonObject totals;
    int rows = 0;
    for (const auto status : {Draft::Status::New, Draft::Status::Same, Draft::Status::Changed, Draft::Status::Doubtful, Draft::Status::Rejected}) {
        totals.insert(statusName(status), byStatus[std::size_t(status)]);
        rows += byStatus[std::size_t(status)];
    }
    totals.insert(u"rows"_s, rows);
    for (const auto handling : {Handling::Auto, Handling::Warn, Handling::Ask})
        totals.insert(handlingName(handling), byHandling[std::size_t(handling)]);
    return totals;
}

QJsonObject referenceJson(const Review &review, const RecordReference &reference)
{
    if (reference.list < 0)
        return {{u"file"_s, QString()}, {u"row"_s, 0}, {u"household_id"_s, reference.household.value}};
    return {{u"file"_s, review.lists[std::size_t(reference.list)].file}, {u"row"_s, reference.row}};
}

}

QJsonObject reviewJson(const Review &review)
{
    QJsonArray files;
    for (const ListReading &list : review.lists)
        files.append(listJson(list));
    QJsonArray duplicates;
    for (const DuplicatePair &pair : review.duplicates)
        duplicates.append(QJsonObject{{u"a"_s, referenceJson(review, pair.a)}, {u"b"_s, referenceJson(review, pair.b)}, {u"evidence"_s, QJsonArray::fromStringList(pair.evidence)}});
    return {{u"files"_s, files}, {u"totals"_s, totalsJson(review)}, {u"duplicates"_s, duplicates}};
}

}
