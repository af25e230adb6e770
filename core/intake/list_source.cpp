#include "core/intake/list_source.h"

#include "core/base/number_format.h"
#include "core/intake/draft_funds.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct SourceText { Q_DECLARE_TR_FUNCTIONS(core::ListReader) };

const auto wrongTotal = "total_mismatch"_L1;

}

const ListSource::Row *ListSource::find(int row) const
{
    const auto found = std::lower_bound(rows.begin(), rows.end(), row, [](const Row &kept, int number) -> bool { return kept.row.number < number; });
    return found == rows.end() || found->row.number != row ? nullptr : &*found;
}

std::optional<double> bareNumber(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Number)
        return cell.number;
    bool isNumber = false;
    const double number = cell.kind == Cell::Kind::Text ? cell.text.trimmed().toDouble(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

void checkTotals(ListReading &list)
{
    std::erase_if(list.sheetIssues, [](const Issue &issue) -> bool { return issue.code == wrongTotal; });
    if (!list.source || !list.source->total)
        return;
    const ListSource &source = *list.source;
    for (const DraftFund &fund : draftFunds) {
        const QString field = fund.field();
        const int column = source.layout.columnOf.value(field, -1);
        const auto number = bareNumber(source.total->at(column));
        if (!number || source.layout.moreOf.contains(field))
            continue;
        Money sum;
        for (const Draft &draft : list.drafts)
            sum += (draft.*fund.stated).value_or(Money());
        if (const Money written = Money::ofDong(qint64(*number * double(source.amountUnit) + 0.5)); written != sum)
            list.sheetIssues.push_back({.field = field, .cell = cellName(source.total->number, column), .code = wrongTotal, .handling = Handling::Warn,
                                        .written = grouped(written), .proposed = grouped(sum),
                                        .message = SourceText::tr("The total of “%1” is not the sum of the rows.").arg(fieldTitle(field))});
    }
}

}
