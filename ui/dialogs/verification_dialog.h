#pragma once

// What a check of the register found, for an officer: each check with what was looked at, and what to do when something is not in order.

#include "core/forms/integrity_sheet.h"
#include "ui/base/ask.h"

#include <QDialog>

class QDialogButtonBox;
class QGridLayout;
class QPushButton;

namespace ui {

struct CheckedRegister {
    core::Verification verification;
    core::IntegrityHeading heading;
    QString goodBackup;          ///< Path of the newest backup that is in order; looked for only where the register is not.
};

class VerificationDialog : public QDialog {
    Q_OBJECT

public:
    /// `ask` must outlive the dialog.
    VerificationDialog(Ask &ask, CheckedRegister checked, QWidget *parent = nullptr);

    /// Offers to restore the good backup, where there is one.
    void offerRestore();

Q_SIGNALS:
    /// The officer wants the backup in the place of the register; the dialog has closed.
    void restoreWanted(const QString &backup);

private:
    QWidget *makeHeadline();
    QWidget *makeChecks();
    void addCheck(QGridLayout *grid, const core::Check &check);
    QWidget *makeMarks();
    void print();

    Ask &m_ask;
    CheckedRegister m_checked;
    QDialogButtonBox *m_buttons;
};

}
