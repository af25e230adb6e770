#pragma once

// "Lịch sử": what was changed in one household, or in one field of it: from what, to what, by whom, when and why.

#include "ui/base/workspace.h"
#include "ui/dialogs/field_key.h"
#include "ui/models/table_model.h"

#include <QDialog>

namespace ui {

class TableView;

/// One field of one change.
struct HistoryRow {
    core::JournalUnit unit;
    QString record;
    core::FieldChange field;
};

/// One row a field, newest first; a change without readable fields still has a row.
std::vector<HistoryRow> rowsOf(const std::vector<core::HistoryLine> &history);
/// Local time, dd/MM/yyyy HH:mm:ss.
QString timeText(const core::JournalUnit &unit);

class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    /// Throws Error when the history cannot be read.
    HistoryDialog(Workspace &workspace, core::Id<core::Household> household, QWidget *parent = nullptr);
    /// `title` is the field's on the screen: "Ngày sinh".
    HistoryDialog(Workspace &workspace, core::Id<core::Household> household, const FieldKey &field, const QString &title, QWidget *parent = nullptr);

private:
    void show(const QString &heading, const std::vector<core::HistoryLine> &history);

    TableView *m_table;
    TableModel<HistoryRow> *m_model;
};

}
