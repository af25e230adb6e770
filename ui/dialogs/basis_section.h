#pragma once

// By which text and from which day a new version counts: the fields that every such form has.

#include "core/support/rule_versions.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace ui {

class DayEdit;

class BasisSection : public QWidget {
    Q_OBJECT

public:
    explicit BasisSection(QWidget *parent = nullptr);

    core::LegalBasis basis() const;
    void clear();

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_document;
    DayEdit *m_issuedOn;
    QLineEdit *m_article;
    DayEdit *m_from;
    QCheckBox *m_verified;
};

}
