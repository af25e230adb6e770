#include "ui/dialogs/step_lines.h"

#include "core/base/official_date.h"
#include "core/cases/support_case.h"
#include "core/places/place_book.h"
#include "core/places/place_name.h"
#include "ui/base/icons.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct LineText { Q_DECLARE_TR_FUNCTIONS(ui::StepModel) };

using Row = StepLine;

QString ruleOf(const core::StepObstacle &obstacle)
{
    QStringList parts{obstacle.rule, obstacle.citation};
    parts.removeAll(QString());
    return parts.isEmpty() ? QString() : u" ["_s + parts.join(u", "_s) + u']';
}

QString shortText(const Row &row)
{
    if (!row.isBlocked())
        return {};
    const core::StepObstacle &first = row.obstacles.front();
    const QString more = row.obstacles.size() > 1 ? u" "_s + LineText::tr("(and %Ln more)", nullptr, int(row.obstacles.size()) - 1) : QString();
    return (first.rule.isEmpty() ? QString() : first.rule + u": "_s) + first.text + more;
}

// The other kinds say it in their sentence.
QString wayOut(const core::StepObstacle &obstacle)
{
    if (obstacle.kind == core::StepObstacle::Kind::Rule)
        return LineText::tr("Way out: correct the household's data or enter the paper that proves it, then take the step; or refuse the case.");
    if (obstacle.kind == core::StepObstacle::Kind::Reason)
        return LineText::tr("Way out: type the reason in the last column of this case, or above for all of them.");
    return {};
}

std::vector<TableColumn<Row>> columns()
{
    return {{.title = LineText::tr("Case"), .text = [](const Row &row) -> QString { return row.code; }},
            {.title = LineText::tr("Head of household"), .text = [](const Row &row) -> QString { return row.name; }},
            {.title = LineText::tr("Hamlet, commune"), .text = [](const Row &row) -> QString { return row.place; }},
            {.title = LineText::tr("Stands at"), .text = [](const Row &row) -> QString { return row.stands; }},
            {.title = LineText::tr("What stands against it"), .text = shortText,
             .icon = [](const Row &row) -> QIcon { return icon(row.isBlocked() ? u"emblem-error"_s : u"emblem-success"_s); }, .toolTip = obstacleText},
            {.title = LineText::tr("Reason of its own"), .text = [](const Row &row) -> QString { return row.batch.reason; }, .isTyped = true}};
}

}

StepModel::StepModel(std::function<void()> reasonTyped, QObject *parent)
    : TickedModel<StepLine>(columns(), [](const Row &row) -> qint64 { return row.batch.supportCase.value; }, [](const Row &row) -> bool { return !row.isBlocked(); }, parent), m_reasonTyped(std::move(reasonTyped))
{
}

// Also of those that cannot take the step yet: they do as soon as nothing stands against it any more.
void StepModel::tickAllOf(const std::vector<core::Id<core::SupportCase>> &cases)
{
    for (const core::Id<core::SupportCase> id : cases)
        keepTick(id.value, true);
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::EditRole && index.isValid() && index.column() == ReasonColumn)
        return rowAt(index.row())->batch.reason;
    return TickedModel<StepLine>::data(index, role);
}

bool StepModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != ReasonColumn)
        return TickedModel<StepLine>::setData(index, value, role);
    std::vector<StepLine> changed = rows();
    changed[std::size_t(index.row())].batch.reason = value.toString().simplified();
    changeRows(std::move(changed));
    m_reasonTyped();
    return true;
}

std::vector<StepLine> stepLines(core::Database &database, const std::vector<core::Id<core::SupportCase>> &cases, QDate on)
{
    const core::PlaceBook book(database);
    std::vector<StepLine> lines;
    for (const core::Id<core::SupportCase> id : cases) {
        const auto supportCase = database.find(id);
        const auto household = supportCase ? database.find(supportCase->household) : std::nullopt;
        if (!household)
            continue;
        const auto hamlet = household->hamlet.isStored() ? database.find(household->hamlet) : std::nullopt;
        QStringList place{hamlet ? hamlet->name : QString(), core::shortPlaceName(book.nameOf(book.unitOn(household->place, household->hamlet, on)))};
        place.removeAll(QString());
        lines.push_back({.batch = {.supportCase = id, .reason = {}, .number = {}}, .code = supportCase->code, .name = household->headName, .place = place.join(u", "_s),
                         .stands = core::titleOf(supportCase->step) + u", "_s + core::screenDate(supportCase->stepOn), .obstacles = {}});
    }
    return lines;
}

QString obstacleText(const StepLine &line)
{
    QStringList texts;
    for (const core::StepObstacle &obstacle : line.obstacles) {
        const QString out = wayOut(obstacle);
        texts.append(u"• "_s + obstacle.text + ruleOf(obstacle) + (out.isEmpty() ? QString() : u'\n' + out));
    }
    return texts.isEmpty() ? LineText::tr("Nothing stands against it.") : texts.join(u'\n');
}

}
