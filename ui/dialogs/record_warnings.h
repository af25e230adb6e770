#pragma once

// What is doubtful in the record being typed, and who in the register may be the same family.

#include "core/base/issue.h"
#include "core/households/duplicates.h"
#include "ui/base/workspace.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace ui {

class RecordWarnings : public QWidget {
    Q_OBJECT

public:
    explicit RecordWarnings(Workspace &workspace, QWidget *parent = nullptr);

    void setIssues(const std::vector<core::Issue> &issues);
    void setDuplicates(const std::vector<core::DuplicateCandidate> &candidates);

Q_SIGNALS:
    /// An issue was chosen; its field as the issue names it.
    void fieldChosen(const QString &field);

private:
    Workspace &m_workspace;
    QLabel *m_issuesTitle;
    QListWidget *m_issues;
    QLabel *m_duplicatesTitle;
    QListWidget *m_duplicates;
};

}
