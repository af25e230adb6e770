#pragma once

// "Mở hồ sơ": which households applied, on which day, in which programme. Those with a day get a case, all in one unit.

#include "ui/base/workspace.h"
#include "ui/dialogs/applicants.h"
#include "ui/jobs/latest_job.h"
#include "ui/widgets/cell_editor.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class ChoiceBox;
class GridView;

class OpenCasesDialog : public QDialog, private CellStore {
    Q_OBJECT

public:
    /// No household: all in view that have no case yet.
    OpenCasesDialog(Workspace &workspace, std::vector<core::Id<core::Household>> households, QWidget *parent = nullptr);

    /// Opens the cases; stays open where that is refused.
    void accept() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString typedText(const QModelIndex &cell) override;
    QStringList offered(const QModelIndex &) override { return {}; }
    QString store(const QModelIndex &cell, const QString &typed) override;

    void layOut();
    QAction *gridCommand(const QString &text, const QKeySequence &key, std::function<void()> run);
    void read();
    void showRead(std::vector<Applicant> read);
    void showFound();
    void showState();
    void setDays(const std::vector<int> &rows, QDate day);
    std::vector<int> chosenRows() const;
    void fillDown();
    void enterToday();

    Workspace &m_workspace;
    std::vector<core::Id<core::Household>> m_households;
    std::vector<Applicant> m_all;
    LatestJob m_job;
    ChoiceBox *m_stream;
    QLineEdit *m_find;
    GridView *m_table;
    TableModel<Applicant> *m_model;
    QLabel *m_summary;
    QPushButton *m_open;
};

/// Asks and opens; true when cases were opened.
bool openCasesOf(Workspace &workspace, const std::vector<core::Id<core::Household>> &households, QWidget *parent);

}
