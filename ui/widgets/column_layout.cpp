#include "ui/widgets/column_layout.h"

#include "ui/widgets/table_roles.h"

#include <QHeaderView>
#include <QTableView>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

int columnOfKey(const QTableView &table, const QString &key)
{
    for (int column = 0; column < table.horizontalHeader()->count(); ++column)
        if (columnKey(table, column) == key)
            return column;
    return -1;
}

}

QString columnKey(const QTableView &table, int column)
{
    const QString key = table.model()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
    return key.isEmpty() ? QString::number(column) : key;
}

QStringList columnLayout(const QTableView &table)
{
    const QHeaderView *header = table.horizontalHeader();
    int lastShown = header->count() - 1;
    while (lastShown > 0 && header->isSectionHidden(header->logicalIndex(lastShown)))
        --lastShown;
    QStringList layout;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const bool isHidden = table.isColumnHidden(column);
        const bool isStretched = header->stretchLastSection() && visual == lastShown;
        const int width = isHidden || isStretched ? 0 : table.columnWidth(column);      // 0: as it is
        layout.append(columnKey(table, column) + u' ' + QString::number(width) + QLatin1StringView(isHidden ? " hidden" : " shown"));
    }
    return layout;
}

void setColumnLayout(QTableView &table, const QStringList &layout)
{
    QHeaderView *header = table.horizontalHeader();
    int visual = 0;
    for (const QString &entry : layout) {
        const QStringList parts = entry.split(u' ');
        const int column = parts.size() == 3 ? columnOfKey(table, parts.at(0)) : -1;
        if (column < 0)
            continue;
        header->moveSection(header->visualIndex(column), visual++);
        if (const int width = parts.at(1).toInt(); width > 0)
            table.setColumnWidth(column, width);
        table.setColumnHidden(column, parts.at(2) == "hidden"_L1);
    }
}

}
