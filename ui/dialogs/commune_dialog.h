#pragma once

// Which commune sent a list that does not say so.

#include "core/places/place_book.h"

#include <QDialog>

class QComboBox;

namespace ui {

class CommuneDialog : public QDialog {
    Q_OBJECT

public:
    CommuneDialog(const core::PlaceBook &book, QDate on, const QString &question, QWidget *parent = nullptr);

    QString communeCode() const;

private:
    QComboBox *m_communes;
};

/// The code of the commune; empty when the user thought better of it.
QString chooseCommune(const core::PlaceBook &book, QDate on, const QString &question, QWidget *parent);

}
