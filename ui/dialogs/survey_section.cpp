#include "ui/dialogs/survey_section.h"

#include "core/households/code_titles.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/typed_edit.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int unknownDamage = -1;
const QString checkedAndNone = u"khong"_s;   // as house_survey.h says for certificate and exclusion

}

SurveySection::SurveySection(QWidget *parent)
    : RecordSection(parent), m_house(new ChoiceBox), m_builtYear(new CountEdit), m_repairedYear(new CountEdit), m_everRepaired(new ChoiceBox),
      m_residents(new CountEdit), m_surveyedOn(new DayEdit), m_surveyors(new QLineEdit), m_landKind(new QLineEdit), m_certificate(new QLineEdit),
      m_noCertificate(new QCheckBox(tr("There is none", "a land certificate"))), m_dispute(new ChoiceBox), m_exclusion(new ChoiceBox),
      m_floodZone(new QLineEdit), m_note(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(makeComponents(), 1);
    row->addSpacing(12);
    row->addLayout(makeRest(), 1);
    fillChoices();
    nameFields();
    connect(m_noCertificate, &QCheckBox::toggled, m_certificate, &QWidget::setDisabled);
    watchFields();
}

QGridLayout *SurveySection::makeComponents()
{
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(3);
    const QStringList headings{tr("Component"), tr("Material"), tr("As written"), tr("Damage")};
    for (int column = 0; column < headings.size(); ++column)
        grid->addWidget(plainLabel(headings.at(column)), 0, column);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        line = {core::allComponents[i], new ChoiceBox, new QLineEdit, new ChoiceBox};
        const QString title = core::titleOf(line.component);
        line.material->setAccessibleName(tr("%1: material").arg(title));
        line.text->setAccessibleName(tr("%1: as written").arg(title));
        line.damage->setAccessibleName(tr("%1: damage").arg(title));
        QLabel *label = plainLabel(title);
        label->setBuddy(line.material);
        const int row = int(i) + 1;
        grid->addWidget(label, row, 0);
        grid->addWidget(line.material, row, 1);
        grid->addWidget(line.text, row, 2);
        grid->addWidget(line.damage, row, 3);
    }
    addField(grid, 6, 0, tr("Surveyed on"), m_surveyedOn);
    addField(grid, 6, 2, tr("Surveyors"), m_surveyors);
    addField(grid, 7, 0, tr("Note"), m_note, 3);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 1);
    grid->setColumnStretch(3, 2);
    grid->setRowStretch(8, 1);
    return grid;
}

QGridLayout *SurveySection::makeRest()
{
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(3);
    addField(grid, 0, 0, tr("House"), m_house);
    addField(grid, 0, 2, tr("Residents"), m_residents);
    addField(grid, 1, 0, tr("Built in"), m_builtYear);
    addField(grid, 1, 2, tr("Ever repaired"), m_everRepaired);
    addField(grid, 2, 0, tr("Last repaired in"), m_repairedYear);
    addField(grid, 2, 2, tr("Dispute"), m_dispute);
    addField(grid, 3, 0, tr("Kind of land"), m_landKind);
    addField(grid, 3, 2, tr("Flood zone"), m_floodZone);
    addField(grid, 4, 0, tr("Land certificate no."), m_certificate);
    grid->addWidget(m_noCertificate, 4, 2, 1, 2);
    addField(grid, 5, 0, tr("Excluded by"), m_exclusion, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(6, 1);
    return grid;
}

// By the columns of the register, for drafts and history.
void SurveySection::nameFields()
{
    const QStringList components{u"foundation"_s, u"frame"_s, u"wall"_s, u"roof_frame"_s, u"roof"_s};
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QString column = u"house_survey."_s + components.at(int(i));
        m_lines[i].material->setObjectName(column);
        m_lines[i].text->setObjectName(column + u"_text"_s);
        m_lines[i].damage->setObjectName(column + u"_damage"_s);
    }
    for (const auto &[field, name] : std::initializer_list<std::pair<QWidget *, const char *>>{
             {m_house, "house_survey.house"}, {m_builtYear, "house_survey.built_year"}, {m_repairedYear, "house_survey.repaired_year"},
             {m_everRepaired, "house_survey.ever_repaired"}, {m_residents, "house_survey.residents"}, {m_surveyedOn, "house_survey.surveyed_on"},
             {m_surveyors, "house_survey.surveyors"}, {m_landKind, "house_survey.land_kind"}, {m_certificate, "house_survey.land_certificate"},
             {m_noCertificate, "house_survey.land_certificate:none"}, {m_dispute, "house_survey.dispute"}, {m_exclusion, "house_survey.exclusion"},
             {m_floodZone, "house_survey.flood_zone"}, {m_note, "house_survey.note"}})
        field->setObjectName(QLatin1StringView(name));
}

void SurveySection::fillChoices()
{
    for (const Line &line : m_lines) {
        line.material->add(QString(), QString());
        for (const core::Material &material : core::materialsOf(line.component))
            line.material->add(QString::fromUtf16(material.title), QString::fromLatin1(material.code));
        line.damage->add(QString(), unknownDamage);
        for (int damage = 0; !core::damageTitle(damage).isEmpty(); ++damage)
            line.damage->add(core::damageTitle(damage), damage);
    }
    for (const core::HouseStatus house : {core::HouseStatus::Unknown, core::HouseStatus::HasHouse, core::HouseStatus::NoHouse})
        m_house->add(core::houseTitle(house), int(house));
    for (const core::Answer answer : {core::Answer::Unknown, core::Answer::No, core::Answer::Yes})
        m_everRepaired->add(core::everRepairedTitle(answer), int(answer));
    for (const core::Dispute dispute : {core::Dispute::Unknown, core::Dispute::None, core::Dispute::Disputed, core::Dispute::BeingSettled})
        m_dispute->add(core::disputeTitle(dispute), int(dispute));
    m_exclusion->add(QString(), QString());
    m_exclusion->add(core::exclusionTitle(checkedAndNone), checkedAndNone);
    for (const core::CodeTitle &exclusion : core::exclusions())
        m_exclusion->add(QString::fromUtf16(exclusion.title), QString::fromLatin1(exclusion.code));
}

void SurveySection::fill(const core::HouseholdRecord &record)
{
    const core::HouseSurvey survey = newestSurveyOf(record);
    for (const Line &line : m_lines) {
        const core::ComponentState state = core::componentOf(survey, line.component);
        line.material->choose(state.material);
        line.text->setText(state.text);
        line.damage->choose(state.damage.value_or(unknownDamage));
    }
    m_house->choose(int(survey.house));
    m_builtYear->setValue(survey.builtYear);
    m_repairedYear->setValue(survey.repairedYear);
    m_everRepaired->choose(int(survey.everRepaired));
    m_residents->setValue(survey.residents);
    m_surveyedOn->setValue(survey.surveyedOn);
    m_surveyors->setText(survey.surveyors);
    m_landKind->setText(survey.landKind);
    m_noCertificate->setChecked(survey.landCertificate == checkedAndNone);
    m_certificate->setText(survey.landCertificate == checkedAndNone ? QString() : survey.landCertificate);
    m_dispute->choose(int(survey.dispute));
    m_exclusion->choose(survey.exclusion);
    m_floodZone->setText(survey.floodZone);
    m_note->setText(survey.note);
}

// A code that this program does not know chooses nothing in its box and stays as it was.
core::HouseSurvey SurveySection::values(core::HouseSurvey survey) const
{
    for (const Line &line : m_lines) {
        core::ComponentState state = core::componentOf(survey, line.component);
        if (line.material->currentIndex() >= 0)
            state.material = line.material->chosen<QString>();
        state.text = line.text->text();
        const int damage = line.damage->chosen<int>();
        state.damage = damage == unknownDamage ? std::nullopt : std::optional(damage);
        core::setComponent(survey, line.component, state);
    }
    survey.house = core::HouseStatus(m_house->chosen<int>());
    survey.builtYear = m_builtYear->value();
    survey.repairedYear = m_repairedYear->value();
    survey.everRepaired = core::Answer(m_everRepaired->chosen<int>());
    survey.residents = m_residents->value();
    survey.surveyedOn = m_surveyedOn->value();
    survey.surveyors = m_surveyors->text();
    survey.landKind = m_landKind->text();
    survey.landCertificate = m_noCertificate->isChecked() ? checkedAndNone : m_certificate->text();
    survey.dispute = core::Dispute(m_dispute->chosen<int>());
    if (m_exclusion->currentIndex() >= 0)
        survey.exclusion = m_exclusion->chosen<QString>();
    survey.floodZone = m_floodZone->text();
    survey.note = m_note->text();
    return survey;
}

void SurveySection::store(core::HouseholdRecord &record) const
{
    const core::HouseSurvey survey = values(newestSurveyOf(record));
    if (!record.surveys.empty() || survey != core::HouseSurvey())
        newestSurvey(record) = survey;
}

QWidget *SurveySection::widgetOf(const QString &field) const
{
    const QHash<QString, QWidget *> widgets{{u"built_year"_s, m_builtYear}, {u"repaired_year"_s, m_repairedYear},
        {u"foundation"_s, m_lines[0].material}, {u"frame"_s, m_lines[1].material}, {u"wall"_s, m_lines[2].material},
        {u"roof_frame"_s, m_lines[3].material}, {u"roof"_s, m_lines[4].material}};
    return widgets.value(field);
}

}
