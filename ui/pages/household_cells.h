#pragma once

// What is done to the cells of the list of households: typed over, filled down, pasted, changed in many rows. Each deed is one unit of work.

#include "core/households/line_edit.h"
#include "ui/base/workspace.h"
#include "ui/models/household_columns.h"
#include "ui/widgets/cell_editor.h"

namespace ui {

class GridView;

class HouseholdCells : public QObject, public CellStore {
    Q_OBJECT

public:
    /// `columns` are those of the model, and stay so.
    HouseholdCells(Workspace &workspace, GridView &table, const HouseholdModel &model, const std::vector<core::LineDescription> &columns, QObject *parent);

    QString typedText(const QModelIndex &cell) override;
    QStringList offered(const QModelIndex &cell) override;
    QString store(const QModelIndex &cell, const QString &typed) override;

    /// The topmost of the chosen cells of each column into those below it; a single cell takes what stands above it.
    void fillDown();
    /// What lies in the clipboard, from the chosen cell on; one value into all chosen cells.
    void paste();
    void editMany();

    /// A change of these cells is being announced: rows keep their places.
    bool isStoring() const { return m_isStoring; }

Q_SIGNALS:
    /// Something to be read about what was just stored; empty when all is well.
    void remarked(const QString &text);
    /// Rows were pasted for which there are no households: lists are to be taken in.
    void intakeRequested();

private:
    const core::LineDescription &described(int column) const { return m_columns[std::size_t(column)]; }
    core::EditPlan planOf(const std::vector<core::CellEdit> &edits) const;
    bool commit(const core::EditPlan &plan, const QString &title, const QString &reason);
    /// Asks for the reason where one is needed.
    bool commitAsking(const core::EditPlan &plan, const QString &title);
    bool mayChangeMany();
    std::vector<core::CellEdit> pastedEdits(QList<QStringList> cells, qsizetype &tooMany) const;
    std::vector<core::CellEdit> spreadEdits(const QString &value) const;
    QList<int> columnsFrom(int column) const;

    Workspace &m_workspace;
    GridView &m_table;
    const HouseholdModel &m_model;
    const std::vector<core::LineDescription> &m_columns;
    bool m_isStoring = false;
};

}
