#pragma once

// What an office settled for each unit and from a day on: its name, who signs, who receives, how long lists are posted. Saved as one undoable step.

#include "core/places/office_values.h"
#include "ui/base/workspace.h"
#include "ui/models/table_model.h"

#include <QDialog>

class QFormLayout;
class QPushButton;

namespace ui {

class ChoiceBox;
class DayEdit;
class FormKeeper;
class OfficeSheet;
class TableView;

class OfficeDialog : public QDialog {
    Q_OBJECT

public:
    explicit OfficeDialog(Workspace &workspace, QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

private:
    void layOut();
    QFormLayout *makeSubject();
    QWidget *makeStored();
    QWidget *makeLinks();
    void fillUnits();
    void showUnit();
    void showHolding();
    void fillFields();
    void removeChosen();
    bool save();
    core::Id<core::Place> unit() const;

    Workspace &m_workspace;
    ChoiceBox *m_unit;
    DayEdit *m_from;
    OfficeSheet *m_sheet;
    FormKeeper *m_keeper;
    TableModel<core::OfficeValue> *m_stored;
    TableView *m_storedView;
    QPushButton *m_remove;
    core::Id<core::Place> m_shown;       ///< The unit whose values stand in the fields.
};

}
