#pragma once

// Where the hamlets of divided communes go: a table of them, and the fields for those that are chosen in it. Saved as one undoable step.

#include "core/households/divided_hamlets.h"
#include "ui/base/workspace.h"
#include "ui/models/table_model.h"

#include <QDialog>
#include <QJsonObject>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace ui {

class ChoiceBox;
class DayEdit;
class FormKeeper;
class TableView;

class HamletAssignmentDialog : public QDialog {
    Q_OBJECT

public:
    explicit HamletAssignmentDialog(Workspace &workspace, QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

private:
    struct Row {
        core::DividedHamlet hamlet;
        core::HamletAssignment said;   ///< As it stands in the dialog; without a unit where nothing is said.
    };

    void readRows();
    std::vector<TableColumn<Row>> columns() const;
    QWidget *makeTable();
    QWidget *makeFields();
    void showChosen();
    void fillUnits(const std::vector<Row *> &rows);
    void showSpan(const std::vector<Row *> &rows);
    void showWithoutHamlet();
    void chooseUnit();
    template<class Change> void changeChosen(Change change);
    void refreshTable();
    /// Those that can be assigned among the chosen ones.
    std::vector<Row *> chosen();
    core::HamletAssignment suggestedFor(const Row &row) const;
    std::vector<core::HamletAssignment> changes() const;
    bool isReadable();
    QJsonObject state() const;
    void putBack(const QJsonObject &state);

    Workspace &m_workspace;
    std::vector<Row> m_rows;
    core::HamletAssignment m_last;     ///< What was typed last: the next hamlets are often of the same decision.
    bool m_showing = false;            ///< The fields are being filled by the program, not by the user.
    TableView *m_table;
    TableModel<Row> *m_model;
    QLabel *m_chosen;
    QWidget *m_fields = nullptr;
    ChoiceBox *m_unit;
    DayEdit *m_from;
    QLineEdit *m_decision;
    DayEdit *m_decidedOn;
    QLineEdit *m_citation;
    QLabel *m_withoutHamlet;
    FormKeeper *m_keeper;
};

/// Opens it; says so instead where no commune of the register was divided.
void assignHamletsOf(Workspace &workspace, QWidget *parent);

}
