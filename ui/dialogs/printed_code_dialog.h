#pragma once

// A code from a printed paper is typed or scanned here; the answer says whether the history up to that paper still stands.

#include "core/integrity/printed_code.h"
#include "ui/base/ask.h"
#include "ui/jobs/job.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class PrintedCodeDialog : public QDialog {
    Q_OBJECT

public:
    /// `registerPath` is read on a thread of its own. `ask` must outlive the dialog.
    PrintedCodeDialog(Ask &ask, const QString &registerPath, QWidget *parent = nullptr);

    /// Looks up what stands in the line.
    void check();

Q_SIGNALS:
    void answered(const core::CodeAnswer &answer);

private:
    void showAnswer(const core::CodeAnswer &answer);
    void clearAnswer();

    Ask &m_ask;
    QString m_registerPath;
    QLineEdit *m_code;
    QLabel *m_icon;
    QLabel *m_answer;
    QPushButton *m_check;
    Job m_job;
};

}
