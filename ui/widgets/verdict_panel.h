#pragma once

// Why a household is entitled or not: rule by rule, with the value seen, the paper, the sentence and the clause.

#include "core/eligibility/verdict.h"

#include <QTextBrowser>

namespace ui {

class VerdictPanel : public QTextBrowser {
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget *parent = nullptr);

    /// One verdict per stream; the most favourable first.
    void setVerdicts(std::vector<core::Verdict> verdicts);
    /// Where nothing can be judged: a sentence that says why.
    void setNotice(const QString &notice);

private:
    void showClause(const QUrl &link);

    std::vector<core::Verdict> m_verdicts;
};

}
