#pragma once

// For which district a new register is made: one of the built-in table, or any other with a table of its units.

#include "ui/base/ask.h"

#include <QDialog>

class QRadioButton;

namespace ui {

class ChoiceBox;

class NewRegisterDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewRegisterDialog(Ask &ask, QWidget *parent = nullptr);

    /// Code of a built-in district; empty when a table was chosen.
    QString districtCode() const;
    /// Path of the table of units; empty when a built-in district was chosen.
    QString placesCsv() const;
    /// "duc-tho.ancu".
    QString suggestedFileName() const;

private:
    void chooseTable();

    Ask &m_ask;
    QRadioButton *m_builtIn;
    ChoiceBox *m_districts;
    QRadioButton *m_ownTable;
    QString m_csv;
};

}
