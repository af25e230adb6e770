#pragma once

// For which unit, stream and day a list for a decision is made, with the households it would hold.

#include "core/support/support_list.h"
#include "ui/base/workspace.h"
#include "ui/jobs/latest_job.h"
#include "ui/models/listed_columns.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class ChoiceBox;
class FormKeeper;
class TableView;

struct NewList {
    core::SupportList list;
    std::vector<core::Id<core::Household>> households;
};

class NewListDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewListDialog(Workspace &workspace, QWidget *parent = nullptr);

    NewList newList() const;
    void accept() override;
    void reject() override;

private:
    void begin();
    QString keptTitle() const;
    void fillUnits();
    void fillStreams();
    void suggestTitle();
    void count();
    void showCounted(std::vector<core::ListedHousehold> households);
    void layOut();

    Workspace &m_workspace;
    LatestJob m_job;
    ChoiceBox *m_unit;
    ChoiceBox *m_stream;
    QDateEdit *m_day;
    QLineEdit *m_title;
    QLabel *m_totals;
    QLabel *m_words;
    TableView *m_table;
    ListedModel *m_model;
    QPushButton *m_make = nullptr;
    FormKeeper *m_keeper;
};

/// Nothing when the user thought better of it.
std::optional<NewList> askForNewList(Workspace &workspace, QWidget *parent);

}
