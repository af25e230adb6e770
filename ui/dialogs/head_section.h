#pragma once

// The head of the household: name, birth, papers.

#include "ui/dialogs/record_section.h"

class QCheckBox;
class QLineEdit;

namespace ui {

class ChoiceBox;
class DayEdit;
class PartialDateEdit;

class HeadSection : public RecordSection {
    Q_OBJECT

public:
    explicit HeadSection(QWidget *parent = nullptr);

    void fill(const core::HouseholdRecord &record) override;
    void store(core::HouseholdRecord &record) const override;
    QWidget *widgetOf(const QString &field) const override;
    FieldKey keyOf(const QWidget &field) const override;
    void focusName();

private:
    void layOut();
    void storePapers(core::PersonRecord &head) const;

    core::Id<core::Person> m_head;
    QLineEdit *m_name;
    PartialDateEdit *m_birth;
    ChoiceBox *m_gender;
    QLineEdit *m_number;
    QLineEdit *m_oldNumber;
    DayEdit *m_issuedOn;
    QLineEdit *m_issuedBy;
    QLineEdit *m_reason;
    QLineEdit *m_ethnic;
    ChoiceBox *m_merit;
    QCheckBox *m_disabled;
};

}
