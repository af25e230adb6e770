#include "ui/pages/judged_columns.h"

#include "core/base/sort_key.h"
#include "core/households/category.h"
#include "ui/base/icons.h"
#include "ui/models/commune_column.h"
#include "ui/widgets/verdict_words.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct JudgedText { Q_DECLARE_TR_FUNCTIONS(ui::JudgedColumns) };

using Row = JudgedHousehold;

// What a refused house would need is beside the point.
QString helpText(const Row &row)
{
    if (row.outcome == core::Outcome::Refused)
        return {};
    return core::needTitle(core::enumNamed<core::Need>(row.suggestion).value_or(core::Need::Unknown));
}

QString reasonText(const Row &row, DecidingSentences &sentences)
{
    return row.rule.isEmpty() ? QString() : row.rule + u": "_s + sentences.of(row);
}

QString reasonTip(const Row &row, DecidingSentences &sentences)
{
    return row.rules.isEmpty() ? QString() : sentences.of(row) + u'\n' + JudgedText::tr("Not met: %1").arg(row.rules.join(u", "_s));
}

}

std::vector<TableColumn<Row>> judgedColumns(const core::PlaceBook &places, const std::function<QDate()> &day, DecidingSentences &sentences)
{
    return {
        {.title = JudgedText::tr("Head of household"), .text = &Row::name, .sortValue = [](const Row &row) -> QVariant { return row.nameKey; }},
        {.title = JudgedText::tr("Born"), .text = [](const Row &row) -> QString { return row.birth.shown(); },
         .sortValue = [](const Row &row) -> QVariant { return row.birth.iso(); }},
        {.title = JudgedText::tr("Hamlet"), .text = &Row::hamlet, .sortValue = [](const Row &row) -> QVariant { return core::sortKey(row.hamlet); }},
        communeColumn<Row>(JudgedText::tr("Commune"), places, day),
        {.title = JudgedText::tr("Result", "of judging a household"), .text = [](const Row &row) -> QString { return outcomeWord(row.outcome); },
         .sortValue = [](const Row &row) -> QVariant { return int(row.outcome); },
         .icon = [](const Row &row) -> QIcon { return icon(outcomeIconName(row.outcome)); },
         .colour = [](const Row &row) -> QBrush { return outcomeColour(row.outcome); },
         .toolTip = [](const Row &row) -> QString { return streamWord(row.stream); }},
        {.title = JudgedText::tr("Help", "new house or repair"), .text = helpText},
        {.title = JudgedText::tr("What decides"), .text = [&sentences](const Row &row) -> QString { return reasonText(row, sentences); },
         .sortValue = [](const Row &row) -> QVariant { return row.rule; },
         .toolTip = [&sentences](const Row &row) -> QString { return reasonTip(row, sentences); }},
    };
}

}
