#pragma once

// The newest survey of the house: its five components, its age, its land.

#include "ui/dialogs/record_section.h"

#include <array>

class QCheckBox;
class QLineEdit;

namespace ui {

class ChoiceBox;
class CountEdit;
class DayEdit;

class SurveySection : public RecordSection {
    Q_OBJECT

public:
    explicit SurveySection(QWidget *parent = nullptr);

    void fill(const core::HouseholdRecord &record) override;
    void store(core::HouseholdRecord &record) const override;
    QWidget *widgetOf(const QString &field) const override;

private:
    struct Line {
        core::Component component = core::Component::Foundation;
        ChoiceBox *material = nullptr;
        QLineEdit *text = nullptr;
        ChoiceBox *damage = nullptr;
    };

    QGridLayout *makeComponents();
    QGridLayout *makeRest();
    void nameFields();
    void fillChoices();
    core::HouseSurvey values(core::HouseSurvey survey) const;

    std::array<Line, 5> m_lines;
    ChoiceBox *m_house;
    CountEdit *m_builtYear;
    CountEdit *m_repairedYear;
    ChoiceBox *m_everRepaired;
    CountEdit *m_residents;
    DayEdit *m_surveyedOn;
    QLineEdit *m_surveyors;
    QLineEdit *m_landKind;
    QLineEdit *m_certificate;
    QCheckBox *m_noCertificate;
    ChoiceBox *m_dispute;
    ChoiceBox *m_exclusion;
    QLineEdit *m_floodZone;
    QLineEdit *m_note;
};

}
