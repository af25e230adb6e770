#include "core/history/reasons.h"

#include "core/households/category.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(ReasonFor occasion)
{
    switch (occasion) {
    case ReasonFor::Delete: return u"delete"_s;
    case ReasonFor::DeleteList: return u"delete_list"_s;
    case ReasonFor::TakeOff: return u"take_off"_s;
    case ReasonFor::Confirm: return u"confirm"_s;
    case ReasonFor::Assign: return u"assign"_s;
    case ReasonFor::Merge: return u"merge"_s;
    case ReasonFor::TakeApart: return u"take_apart"_s;
    case ReasonFor::Split: return u"split"_s;
    case ReasonFor::HeadChange: return u"head_change"_s;
    case ReasonFor::Edit: break;
    }
    return u"edit"_s;
}

template<class Value> bool isReplaced(const Value &before, const Value &after)
{
    return before != Value{} && before != after;
}

QStringList numbersOf(const HouseholdRecord &record)
{
    QStringList numbers;
    for (const PersonRecord &person : record.persons)
        for (const IdentityPaper &paper : person.papers)
            numbers.append(paper.number);
    return numbers;
}

bool isHeadReplaced(const HouseholdRecord &before, const HouseholdRecord &after)
{
    const PersonRecord *old = before.findHead();
    const PersonRecord *now = after.findHead();
    if (!old)
        return false;
    return !now || isReplaced(old->person.name, now->person.name.simplified()) || isReplaced(old->person.birth, now->person.birth);
}

bool isNumberReplaced(const HouseholdRecord &before, const HouseholdRecord &after)
{
    const QStringList now = numbersOf(after);
    const QStringList old = numbersOf(before);
    return std::any_of(old.begin(), old.end(), [&](const QString &number) -> bool { return !number.isEmpty() && !now.contains(number); });
}

// A period that was added beside the others is a new entry; one that went or has other days is a change.
bool isCategoryReplaced(const HouseholdRecord &before, const HouseholdRecord &after)
{
    return std::any_of(before.classifications.begin(), before.classifications.end(), [&](const Classification &old) -> bool {
        const auto now = std::find_if(after.classifications.begin(), after.classifications.end(), [&](const Classification &each) -> bool { return each.id == old.id; });
        return now == after.classifications.end() || now->category != old.category || isReplaced(old.validFrom, now->validFrom)
            || old.validTo != now->validTo || isReplaced(old.decision, now->decision);
    });
}

bool isAmountReplaced(const FundingProposal &before, const FundingProposal &after)
{
    for (const auto amount : {&FundingProposal::total, &FundingProposal::state, &FundingProposal::poorFund, &FundingProposal::social, &FundingProposal::family})
        if (isReplaced(before.*amount, after.*amount))
            return true;
    return false;
}

}

QStringList offeredReasons(ReasonFor occasion)
{
    QFile file(u":/reasons/reasons.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList reasons;
    for (const QJsonValue &reason : QJsonDocument::fromJson(file.readAll()).object().value(keyOf(occasion)).toArray())
        reasons.append(reason.toString());
    return reasons;
}

QStringList weightyChanges(const HouseholdRecord &before, const HouseholdRecord &after)
{
    if (!before.household.id.isStored())
        return {};
    QStringList titles;
    if (isHeadReplaced(before, after))
        titles.append(u"Chủ hộ"_s);
    if (isNumberReplaced(before, after))
        titles.append(u"Số CCCD/CMND"_s);
    if (isCategoryReplaced(before, after))
        titles.append(u"Đối tượng"_s);
    if (isReplaced(before.household.need, after.household.need))
        titles.append(u"Nhu cầu hỗ trợ"_s);
    if (isAmountReplaced(before.funding, after.funding))
        titles.append(u"Kinh phí xã đề nghị"_s);
    return titles;
}

}
