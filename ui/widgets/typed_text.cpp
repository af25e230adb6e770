#include "ui/widgets/typed_text.h"

#include "core/base/folded.h"
#include "core/base/number_format.h"
#include "core/base/partial_date.h"
#include "core/households/category.h"

namespace ui {

using namespace Qt::StringLiterals;

std::optional<QString> tidiedPartialDate(const QString &typed)
{
    const auto date = core::PartialDate::fromTyped(typed);
    return date ? std::optional(date->shown()) : std::nullopt;
}

std::optional<QString> tidiedDay(const QString &typed)
{
    const auto date = core::PartialDate::fromTyped(typed);
    return date && date->isFull() ? std::optional(date->shown()) : std::nullopt;
}

std::optional<QString> tidiedMoney(const QString &typed)
{
    const auto amount = core::moneyFromTyped(typed);
    return amount && *amount >= core::Money() ? std::optional(core::grouped(*amount)) : std::nullopt;
}

std::optional<QString> tidiedCount(const QString &typed)
{
    bool isNumber = false;
    const int count = typed.trimmed().toInt(&isNumber);
    return isNumber && count >= 0 ? std::optional(QString::number(count)) : std::nullopt;
}

std::optional<QString> tidiedDecimal(const QString &typed)
{
    const auto number = core::decimalFromTyped(typed);
    return number ? std::optional(core::decimalText(*number, 2)) : std::nullopt;
}

std::optional<QString> tidiedGender(const QString &typed)
{
    const QString plain = core::folded(typed);
    if (plain == "nam"_L1)
        return core::genderTitle(core::Gender::Male);
    if (plain == "nu"_L1)
        return core::genderTitle(core::Gender::Female);
    return std::nullopt;
}

}
