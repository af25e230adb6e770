#include "ui/dialogs/support_section.h"

#include "core/base/folded.h"
#include "core/base/official_date.h"
#include "ui/widgets/entry_table.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/typed_edit.h"
#include "ui/widgets/typed_text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString yes = u"Có"_s;
const QString no = u"Không"_s;

std::optional<QString> tidiedYesNo(const QString &typed)
{
    const QString plain = core::folded(typed);
    if (plain == "co"_L1 || plain == "x"_L1)
        return yes;
    if (plain == "khong"_L1)
        return no;
    return std::nullopt;
}

QDate dayTyped(const QString &typed)
{
    return core::PartialDate::fromTyped(typed).value_or(core::PartialDate{}).date();
}

QStringList cellsOf(const core::EarlierSupport &support)
{
    return {support.programme, support.year > 0 ? QString::number(support.year) : QString(), support.destroyedSince ? yes : QString(), support.note};
}

void storeCells(core::EarlierSupport &support, const QStringList &cells)
{
    support.programme = cells.at(0);
    support.year = cells.at(1).toInt();
    support.destroyedSince = cells.at(2) == yes;
    support.note = cells.at(3);
}

QStringList cellsOf(const core::Obstacle &obstacle)
{
    return {obstacle.matter, obstacle.owner, core::screenDate(obstacle.dueOn), core::screenDate(obstacle.settledOn), obstacle.note};
}

void storeCells(core::Obstacle &obstacle, const QStringList &cells)
{
    obstacle.matter = cells.at(0);
    obstacle.owner = cells.at(1);
    obstacle.dueOn = dayTyped(cells.at(2));
    obstacle.settledOn = dayTyped(cells.at(3));
    obstacle.note = cells.at(4);
}

template<class Row> void fillTable(EntryTable &table, const std::vector<Row> &rows)
{
    QList<QStringList> lines;
    for (const Row &row : rows)
        lines.append(cellsOf(row));
    table.setEntries(lines);
}

template<class Row> std::vector<Row> rowsOf(const EntryTable &table, const std::vector<Row> &filled)
{
    std::vector<Row> rows;
    for (const EntryTable::Entry &entry : table.entries()) {
        Row row = entry.origin < 0 ? Row() : filled[std::size_t(entry.origin)];
        storeCells(row, entry.cells);
        rows.push_back(row);
    }
    return rows;
}

}

SupportSection::SupportSection(QWidget *parent)
    : RecordSection(parent),
      m_earlier(new EntryTable({{tr("Programme"), 18, {}}, {tr("Year"), 6, tidiedCount}, {tr("Destroyed since"), 14, tidiedYesNo}, {tr("Note"), 12, {}}},
                               tr("Earlier help with a house"))),
      m_obstacles(new EntryTable({{tr("Matter"), 20, {}}, {tr("Who settles it"), 14, {}}, {tr("Due on"), 11, tidiedDay},
                                  {tr("Settled on"), 11, tidiedDay}, {tr("Note"), 12, {}}}, tr("What stands in the way"))),
      m_amounts{Amount{&core::FundingProposal::total}, Amount{&core::FundingProposal::state}, Amount{&core::FundingProposal::poorFund},
                Amount{&core::FundingProposal::social}, Amount{&core::FundingProposal::family}}
{
    const QStringList titles{tr("Total (đồng)"), tr("State budget (đồng)"), tr("Fund for the Poor (đồng)"), tr("Donors (đồng)"), tr("Family (đồng)")};
    m_earlier->setObjectName(u"earlier_support"_s);
    m_obstacles->setObjectName(u"obstacle"_s);
    const QStringList columns{u"total"_s, u"state"_s, u"poor_fund"_s, u"social"_s, u"family"_s};
    auto *money = new QGridLayout;
    for (std::size_t i = 0; i < m_amounts.size(); ++i) {
        m_amounts[i].edit = new MoneyEdit;
        m_amounts[i].edit->setObjectName(u"funding_proposal."_s + columns.at(int(i)));
        addField(money, int(i) + 1, 0, titles.at(int(i)), m_amounts[i].edit);
    }
    money->addWidget(headingLabel(tr("Proposed by the commune")), 0, 0, 1, 2);
    money->setRowStretch(6, 1);
    auto *tables = new QVBoxLayout;
    tables->addWidget(headingLabel(tr("Earlier help with a house")));
    tables->addWidget(m_earlier, 1);
    tables->addWidget(headingLabel(tr("What stands in the way")));
    tables->addWidget(m_obstacles, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(tables, 5);
    row->addSpacing(12);
    row->addLayout(money, 3);
    watchFields();
}

void SupportSection::fill(const core::HouseholdRecord &record)
{
    m_filledEarlier = record.earlierSupport;
    m_filledObstacles = record.obstacles;
    fillTable(*m_earlier, m_filledEarlier);
    fillTable(*m_obstacles, m_filledObstacles);
    for (const Amount &amount : m_amounts)
        amount.edit->setValue(record.funding.*amount.member);
}

void SupportSection::store(core::HouseholdRecord &record) const
{
    record.earlierSupport = rowsOf(*m_earlier, m_filledEarlier);
    record.obstacles = rowsOf(*m_obstacles, m_filledObstacles);
    for (const Amount &amount : m_amounts)
        record.funding.*amount.member = amount.edit->value();
}

QWidget *SupportSection::widgetOf(const QString &field) const
{
    return field == "fund_total"_L1 ? m_amounts.front().edit : nullptr;
}

}
