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
    void setDuplicates(std::vector<core::DuplicateCandidate> candidates);
    const std::vector<core::DuplicateCandidate> &duplicates() const { return m_candidates; }
    /// Into the list of issues, from there into that of households, from there to the end: for one key that goes round. False when it has ended.
    bool focusNextList();

Q_SIGNALS:
    /// An issue was chosen; its field as the issue names it.
    void fieldChosen(const QString &field);
    /// A household that may be the same family was chosen, by mouse or with Enter.
    void householdChosen(core::Id<core::Household> household);

private:
    Workspace &m_workspace;
    QLabel *m_issuesTitle;
    QListWidget *m_issues;
    QLabel *m_duplicatesTitle;
    QListWidget *m_duplicates;
    std::vector<core::DuplicateCandidate> m_candidates;
};

}
