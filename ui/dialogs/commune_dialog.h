#pragma once

// Which commune sent a list that does not say so itself.

#include "ui/base/workspace.h"

#include <QDialog>

class QComboBox;

namespace ui {

class FormKeeper;

class CommuneDialog : public QDialog {
    Q_OBJECT

public:
    /// The communes of the day `on`; `file` is the list's. The choice is kept until the list is taken in or given up.
    CommuneDialog(Workspace &workspace, const QString &file, QDate on, QWidget *parent = nullptr);

    QString communeCode() const;
    void accept() override;
    void reject() override;

private:
    QComboBox *m_communes;
    FormKeeper *m_keeper;
};

/// The code of the commune; empty when the user thought better of it.
QString chooseCommune(Workspace &workspace, const QString &file, QDate on, QWidget *parent);

}
