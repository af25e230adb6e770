#include "ui/dialogs/household_editor.h"

#include "core/households/checks.h"
#include "ui/base/attempt.h"
#include "ui/dialogs/category_section.h"
#include "ui/dialogs/extra_section.h"
#include "ui/dialogs/head_section.h"
#include "ui/dialogs/home_section.h"
#include "ui/dialogs/people_section.h"
#include "ui/dialogs/record_warnings.h"
#include "ui/dialogs/support_section.h"
#include "ui/dialogs/survey_section.h"
#include "ui/widgets/plain_label.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseWhileTypingMs = 250;

QGroupBox *boxAround(const QString &title, QWidget *inside)
{
    auto *box = new QGroupBox(title);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(8, 6, 8, 8);
    column->addWidget(inside);
    return box;
}

}

HouseholdEditor::HouseholdEditor(Workspace &workspace, core::Id<core::Household> household, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_head(new HeadSection), m_home(new HomeSection(workspace)),
      m_warnings(new RecordWarnings(workspace)), m_state(plainLabel())
{
    layOut();
    for (RecordSection *section : m_sections)
        connect(section, &RecordSection::edited, this, &HouseholdEditor::noteEdit);
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(pauseWhileTypingMs);
    connect(&m_checkSoon, &QTimer::timeout, this, &HouseholdEditor::checkNow);
    connect(m_warnings, &RecordWarnings::fieldChosen, this, &HouseholdEditor::focusField);
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &HouseholdEditor::saveAndNext);
    const auto stored = household.isStored() ? core::loadHousehold(workspace.database(), household) : std::nullopt;
    if (household.isStored() && !stored)
        throw core::Error(core::Error::Kind::Conflict, tr("This household has been deleted meanwhile."));
    begin(stored.value_or(emptyRecord()));
}

void HouseholdEditor::layOut()
{
    auto *fields = new QVBoxLayout;
    fields->addWidget(boxAround(tr("Head of household"), m_head));
    fields->addWidget(boxAround(tr("Household"), m_home));
    fields->addWidget(makeTabs(), 1);
    m_warnings->setFixedWidth(270);
    auto *upper = new QHBoxLayout;
    upper->addLayout(fields, 1);
    upper->addWidget(m_warnings);
    auto *column = new QVBoxLayout(this);
    column->addLayout(upper, 1);
    column->addWidget(makeButtons());
    resize(1240, 660);
}

QWidget *HouseholdEditor::makeTabs()
{
    auto *categories = new CategorySection;
    auto *survey = new SurveySection;
    auto *people = new PeopleSection;
    auto *support = new SupportSection;
    m_sections = {m_head, survey, m_home, categories, people, support};   // the survey before the area, which stands with the household
    auto *tabs = new QTabWidget;
    tabs->addTab(categories, tr("C&ategories"));
    tabs->addTab(survey, tr("House &survey"));
    tabs->addTab(people, tr("&People"));
    tabs->addTab(support, tr("Earlier help and &money"));
    if (auto fields = core::extraFields(m_workspace.database()); !fields.empty()) {
        m_sections.push_back(new ExtraSection(std::move(fields), m_workspace.asOf()));
        tabs->addTab(m_sections.back(), tr("M&ore"));
    }
    for (int i = 0; i < tabs->count(); ++i)
        tabs->widget(i)->setContentsMargins(8, 8, 8, 8);
    return tabs;
}

QWidget *HouseholdEditor::makeButtons()
{
    auto *next = new QPushButton(tr("Save and &next"));
    auto *saveOnly = new QPushButton(tr("Save and &close"));
    auto *closeOnly = new QPushButton(tr("Close"));
    next->setToolTip(tr("Ctrl+Enter"));
    for (QPushButton *button : {next, saveOnly, closeOnly})
        button->setAutoDefault(false);
    connect(next, &QPushButton::clicked, this, &HouseholdEditor::saveAndNext);
    connect(saveOnly, &QPushButton::clicked, this, [this] {
        if (save())
            accept();
    });
    connect(closeOnly, &QPushButton::clicked, this, &QDialog::reject);
    auto *saveKeys = new QShortcut(QKeySequence::Save, this);
    connect(saveKeys, &QShortcut::activated, this, &HouseholdEditor::save);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_state, 1);
    row->addWidget(plainLabel(tr("Enter: next field · Ctrl+Enter: save and next household")));
    row->addWidget(next);
    row->addWidget(saveOnly);
    row->addWidget(closeOnly);
    return bar;
}

core::HouseholdRecord HouseholdEditor::emptyRecord() const
{
    const core::Place *chosen = m_workspace.places().find(m_workspace.place());
    core::HouseholdRecord record;
    if (m_lastCommune.isStored())
        record.household.place = m_lastCommune;
    else if (chosen && chosen->level == core::PlaceLevel::Commune)
        record.household.place = chosen->id;
    return record;
}

void HouseholdEditor::begin(core::HouseholdRecord filled)
{
    for (RecordSection *section : m_sections)
        section->fill(filled);
    m_filled = std::move(filled);
    setWindowTitle((m_filled.household.id.isStored() ? tr("Household %1").arg(m_filled.household.headName) : tr("New household")) + u"[*]"_s);
    checkNow();
    m_head->focusName();
}

core::HouseholdRecord HouseholdEditor::record() const
{
    core::HouseholdRecord record = m_filled;
    for (const RecordSection *section : m_sections)
        section->store(record);
    return record;
}

void HouseholdEditor::noteEdit()
{
    setWindowModified(true);
    m_state->setText(tr("Not saved yet"));
    m_checkSoon.start();
}

void HouseholdEditor::checkNow()
{
    m_checkSoon.stop();
    const core::HouseholdRecord typed = record();
    const bool modified = typed != m_filled;
    setWindowModified(modified);
    m_state->setText(modified ? tr("Not saved yet") : m_filled.household.id.isStored() ? tr("Saved") : QString());
    m_warnings->setIssues(core::checkRecord(typed, m_workspace.asOf()));
    attempt(m_workspace.ask(), this, [&] { m_warnings->setDuplicates(core::findDuplicates(m_workspace.database(), typed)); });
}

bool HouseholdEditor::refuseUnreadable()
{
    for (const RecordSection *section : m_sections)
        if (QWidget *field = section->unreadable()) {
            m_workspace.ask().warn(this, tr("“%1” cannot be read. Nothing was saved yet; please correct the marked field.").arg(field->accessibleName()));
            focusOn(field);
            return true;
        }
    return false;
}

bool HouseholdEditor::refuseIncomplete()
{
    const core::HouseholdRecord typed = record();
    const bool hasName = typed.findHead() && !typed.findHead()->person.name.trimmed().isEmpty();
    if (hasName && typed.household.place.isStored())
        return false;
    m_workspace.ask().warn(this, hasName ? tr("Please choose the commune; the household cannot be saved without one.")
                                         : tr("Please enter the name of the head; the household cannot be saved without one."));
    focusField(hasName ? u"commune"_s : u"name"_s);
    return true;
}

bool HouseholdEditor::save()
{
    if (m_filled.household.id.isStored() && !isModified())
        return true;
    if (refuseUnreadable() || refuseIncomplete())
        return false;
    return attempt(m_workspace.ask(), this, [this] { store(record()); });
}

void HouseholdEditor::store(core::HouseholdRecord typed)
{
    const bool isNew = !typed.household.id.isStored();
    const core::PersonRecord *head = typed.findHead();
    const QString name = head ? head->person.name.simplified() : QString();
    core::UnitOfWork work = m_workspace.begin(isNew ? tr("Enter household %1").arg(name) : tr("Edit household %1").arg(name));
    if (!typed.household.hamlet.isStored())
        typed.household.hamlet = core::hamletNamed(m_home->hamletName(), m_home->commune(), work);
    m_lastSaved = core::saveHousehold(typed, work);
    work.commit();
    m_lastCommune = typed.household.place;
    begin(*core::loadHousehold(m_workspace.database(), m_lastSaved));
}

void HouseholdEditor::saveAndNext()
{
    if (save())
        begin(emptyRecord());
}

void HouseholdEditor::reject()
{
    if (isModified() && !m_workspace.ask().question(this, tr("What was typed has not been saved. Close without saving?"), tr("Close without saving")))
        return;
    QDialog::reject();
}

// Enter goes to the next field; only Ctrl+Enter saves.
void HouseholdEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ControlModifier)) {
        focusNextChild();
        return;
    }
    QDialog::keyPressEvent(event);
}

void HouseholdEditor::focusField(const QString &field)
{
    for (const RecordSection *section : m_sections)
        if (QWidget *widget = section->widgetOf(field))
            return focusOn(widget);
}

void HouseholdEditor::focusOn(QWidget *field)
{
    for (QWidget *above = field; above; above = above->parentWidget())
        if (auto *tabs = qobject_cast<QTabWidget *>(above->parentWidget() ? above->parentWidget()->parentWidget() : nullptr))
            tabs->setCurrentWidget(above);
    field->setFocus(Qt::OtherFocusReason);
}

}
