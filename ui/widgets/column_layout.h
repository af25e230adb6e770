#pragma once

// Which columns of a table are shown, in which order and how wide: remembered by the names of the columns, so that a new column does no harm.

#include <QList>
#include <QStringList>

class QTableView;

namespace ui {

/// One entry a column in the order of the screen: "birth 96 shown", "note 120 hidden".
QStringList columnLayout(const QTableView &table);
/// Columns that are not named stay as they are, behind the others.
void setColumnLayout(QTableView &table, const QStringList &layout);
/// The name of a column in settings.
QString columnKey(const QTableView &table, int column);

}
