#include "ui/dialogs/adjustment_rows_json.h"

#include <QJsonObject>

namespace ui {

using namespace Qt::StringLiterals;

QJsonArray adjustmentsJson(const std::vector<core::AdjustmentRequest> &rows)
{
    QJsonArray json;
    for (const core::AdjustmentRequest &row : rows) {
        QJsonObject amounts;
        for (const core::SourceAmount &each : row.amounts)
            amounts.insert(each.source, each.amount.dong());
        json.append(QJsonObject{{u"kind"_s, core::nameOf(row.kind)}, {u"case"_s, row.supportCase.value}, {u"code"_s, row.reasonCode}, {u"reason"_s, row.reason},
                                {u"need"_s, core::nameOf(row.need)}, {u"amounts"_s, amounts}, {u"replaces"_s, row.replaces.value}, {u"to"_s, row.toList.value}});
    }
    return json;
}

std::vector<core::AdjustmentRequest> adjustmentsFromJson(const QJsonArray &json)
{
    std::vector<core::AdjustmentRequest> rows;
    for (const QJsonValue &value : json) {
        const QJsonObject row = value.toObject();
        core::AdjustmentRequest request{.supportCase = {row.value("case"_L1).toInteger()}, .reasonCode = row.value("code"_L1).toString(), .reason = row.value("reason"_L1).toString(),
                                        .replaces = {row.value("replaces"_L1).toInteger()}, .toList = {row.value("to"_L1).toInteger()}};
        request.kind = core::enumNamed<core::AdjustmentKind>(row.value("kind"_L1).toString()).value_or(core::AdjustmentKind::Remove);
        request.need = core::enumNamed<core::Need>(row.value("need"_L1).toString()).value_or(core::Need::Unknown);
        const QJsonObject amounts = row.value("amounts"_L1).toObject();
        for (auto each = amounts.begin(); each != amounts.end(); ++each)
            request.amounts.push_back({each.key(), core::Money::ofDong(each.value().toInteger())});
        rows.push_back(std::move(request));
    }
    return rows;
}

}
