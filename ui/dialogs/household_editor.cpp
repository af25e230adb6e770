#include "ui/dialogs/household_editor.h"

#include "core/history/reasons.h"
#include "core/households/checks.h"
#include "core/households/household_merge.h"
#include "ui/base/attempt.h"
#include "ui/base/help_topic.h"
#include "ui/dialogs/category_section.h"
#include "ui/dialogs/extra_section.h"
#include "ui/dialogs/field_history.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/head_change_dialog.h"
#include "ui/dialogs/head_section.h"
#include "ui/dialogs/home_section.h"
#include "ui/dialogs/household_choice_dialog.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/dialogs/people_section.h"
#include "ui/dialogs/reason_line.h"
#include "ui/dialogs/record_warnings.h"
#include "ui/dialogs/split_dialog.h"
#include "ui/dialogs/support_section.h"
#include "ui/dialogs/survey_section.h"
#include "ui/widgets/job_panel.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
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
      m_warnings(new RecordWarnings(workspace)),
      m_keeper(new FormKeeper(workspace, this, draft_of::household, [this] { return keptTitle(); })),
      m_reason(new ReasonLine(core::offeredReasons(core::ReasonFor::Edit))), m_history(new QPushButton(tr("His&tory"))),
      m_family(new QPushButton(tr("&Family"))), m_desk(new MergeDesk(workspace, this))
{
    setHelpTopic(this, u"nhap-ho"_s);
    layOut();
    m_fieldHistory = new FieldHistory(workspace, m_sections, this);
    for (RecordSection *section : m_sections)
        connect(section, &RecordSection::edited, this, &HouseholdEditor::noteEdit);
    connect(m_keeper, &FormKeeper::startOverRequested, this, [this] { begin(m_filled); });
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(pauseWhileTypingMs);
    connect(&m_checkSoon, &QTimer::timeout, this, &HouseholdEditor::checkNow);
    connect(m_warnings, &RecordWarnings::fieldChosen, this, &HouseholdEditor::focusField);
    connect(m_warnings, &RecordWarnings::householdChosen, this, &HouseholdEditor::openOther);
    for (const QKeySequence &keys : {QKeySequence(Qt::Key_F6), QKeySequence(Qt::CTRL | Qt::Key_J)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &HouseholdEditor::focusWarnings);
    connect(m_desk, &MergeDesk::merged, this, &HouseholdEditor::refill);
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &HouseholdEditor::saveAndNext);
    const auto stored = household.isStored() ? core::loadHousehold(workspace.database(), household) : std::nullopt;
    if (household.isStored() && !stored)
        throw core::Error(core::Error::Kind::Conflict, tr("This household has been deleted meanwhile."));
    if (const auto merge = core::mergeOf(workspace.database(), household))
        throw core::Error(core::Error::Kind::Conflict, tr("This household was merged into household %1. Open that one, or take the merging apart on the page of double households.")
                                                           .arg(workspace.database().find(merge->kept)->headName));
    begin(stored.value_or(emptyRecord()));
}

void HouseholdEditor::layOut()
{
    auto *both = new QWidget;
    auto *fields = new QVBoxLayout(both);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addWidget(boxAround(tr("Head of household"), m_head));
    fields->addWidget(boxAround(tr("Household"), m_home));
    fields->addWidget(makeTabs(), 1);
    m_warnings->setFixedWidth(250);
    auto *upper = new QHBoxLayout;
    upper->addWidget(scrolled(both), 1);
    upper->addWidget(m_warnings);
    auto *column = new QVBoxLayout(this);
    column->addLayout(upper, 1);
    column->addWidget(new JobPanel(m_desk->job()));
    column->addWidget(m_reason);
    column->addWidget(m_keeper);
    column->addWidget(makeButtons());
    resizeOnScreen(*this, {1240, 660});
}

QWidget *HouseholdEditor::makeTabs()
{
    auto *categories = new CategorySection;
    auto *survey = new SurveySection;
    auto *people = new PeopleSection;
    auto *support = new SupportSection;
    m_sections = {m_head, survey, m_home, categories, people, support};   // the survey before the area, which stands with the household
    for (RecordSection *part : std::initializer_list<RecordSection *>{categories, survey, people, support})
        part->setContentsMargins(8, 8, 8, 8);
    auto *tabs = m_tabs = new QTabWidget;
    tabs->setAccessibleName(tr("Parts of the household"));
    tabs->addTab(scrolled(categories), tr("Cate&gories"));
    tabs->addTab(scrolled(survey), tr("House &survey"));
    tabs->addTab(scrolled(people), tr("&People"));
    tabs->addTab(scrolled(support), tr("Earlier help and mone&y"));
    if (auto fields = core::extraFields(m_workspace.database()); !fields.empty()) {
        m_sections.push_back(new ExtraSection(std::move(fields), m_workspace.asOf()));
        tabs->addTab(scrolled(m_sections.back()), tr("M&ore"));
    }
    return tabs;
}

QWidget *HouseholdEditor::makeButtons()
{
    auto *next = new QPushButton(tr("Save and ne&xt"));
    auto *saveOnly = new QPushButton(tr("Save and c&lose"));
    auto *closeOnly = new QPushButton(tr("Close"));
    next->setToolTip(tr("Ctrl+Enter"));
    auto *family = new QMenu(m_family);
    family->addAction(tr("Another &head…"), this, &HouseholdEditor::changeHead);
    family->addAction(tr("&Divide the household…"), this, &HouseholdEditor::divide);
    family->addAction(tr("&Merge with another household…"), this, &HouseholdEditor::mergeWithOther);
    m_family->setMenu(family);
    for (QPushButton *button : {next, saveOnly, closeOnly, m_history, m_family})
        button->setAutoDefault(false);
    connect(next, &QPushButton::clicked, this, &HouseholdEditor::saveAndNext);
    connect(saveOnly, &QPushButton::clicked, this, [this] {
        if (save())
            accept();
    });
    connect(closeOnly, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_history, &QPushButton::clicked, this, [this] { m_fieldHistory->showAll(); });
    m_history->setToolTip(tr("What was changed in this household, by whom, when and why. The right mouse button on a field shows that field's history."));
    auto *saveKeys = new QShortcut(QKeySequence::Save, this);
    connect(saveKeys, &QShortcut::activated, this, &HouseholdEditor::save);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(plainLabel(tr("Enter: next field · Ctrl+Enter: save and next household · F6: warnings"), LabelText::Long), 1);
    row->addWidget(m_family);
    row->addWidget(m_history);
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
    const bool isStored = filled.household.id.isStored();
    for (RecordSection *section : m_sections)
        section->fill(filled);
    m_filled = std::move(filled);
    m_reason->clear();
    m_history->setEnabled(isStored);
    m_fieldHistory->setHousehold(m_filled.household.id);
    m_family->setEnabled(isStored);
    setWindowTitle((isStored ? tr("Household %1").arg(m_filled.household.headName) : tr("New household")) + u"[*]"_s);
    m_keeper->begin(m_filled.household.uid, isStored ? FormKeeper::Record::Stored : FormKeeper::Record::New);
    checkNow();
    m_head->focusName();
}

QString HouseholdEditor::keptTitle() const
{
    const core::HouseholdRecord typed = record();
    const core::PersonRecord *head = typed.findHead();
    const QString name = head ? head->person.name.simplified() : QString();
    if (m_filled.household.id.isStored())
        return tr("Household %1").arg(m_filled.household.headName);
    return name.isEmpty() ? tr("New household") : tr("New household: %1").arg(name);
}

// A text that cannot be read changes no record but was typed all the same.
bool HouseholdEditor::isModified() const
{
    return record() != m_filled || m_keeper->isModified();
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
    m_checkSoon.start();
}

void HouseholdEditor::checkNow()
{
    m_checkSoon.stop();
    const core::HouseholdRecord typed = record();
    setWindowModified(isModified());
    m_keeper->noteEdit();
    m_reason->askFor(core::weightyChanges(m_filled, typed));
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

// Where something was changed that decides about help; entering a household is never held up.
bool HouseholdEditor::refuseUnreasoned()
{
    const QStringList changed = core::weightyChanges(m_filled, record());
    if (changed.isEmpty() || !m_reason->reason().isEmpty())
        return false;
    m_reason->askFor(changed);
    m_workspace.ask().warn(this, tr("“%1” was changed. Please give the reason, which stands in the history; then save again.").arg(changed.join(u", "_s)));
    m_reason->setFocus(Qt::OtherFocusReason);
    return true;
}

bool HouseholdEditor::save()
{
    if (m_filled.household.id.isStored() && !isModified())
        return true;
    if (refuseUnreadable() || refuseIncomplete() || refuseUnreasoned())
        return false;
    return attempt(m_workspace.ask(), this, [this] { store(record()); });
}

void HouseholdEditor::store(core::HouseholdRecord typed)
{
    const bool isNew = !typed.household.id.isStored();
    const core::PersonRecord *head = typed.findHead();
    const QString name = head ? head->person.name.simplified() : QString();
    const QString reason = core::weightyChanges(m_filled, typed).isEmpty() ? QString() : m_reason->reason();
    core::UnitOfWork work = m_workspace.begin(isNew ? tr("Enter household %1").arg(name) : tr("Edit household %1").arg(name), reason);
    if (!typed.household.hamlet.isStored())
        typed.household.hamlet = core::hamletNamed(m_home->hamletName(), m_home->commune(), work);
    m_lastSaved = core::saveHousehold(typed, work);
    m_keeper->drop(work.database());
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
    if (m_keeper->agreesToLose())
        QDialog::reject();
}

// The commands of the family work on what is stored.
bool HouseholdEditor::saveBefore()
{
    return m_filled.household.id.isStored() && save();
}

void HouseholdEditor::refill(core::Id<core::Household> household)
{
    m_lastSaved = household;
    attempt(m_workspace.ask(), this, [&] {
        if (const auto stored = core::loadHousehold(m_workspace.database(), household))
            begin(*stored);
    });
}

void HouseholdEditor::divide()
{
    if (saveBefore() && SplitDialog(m_workspace, m_filled, this).askAndDivide())
        refill(m_filled.household.id);
}

void HouseholdEditor::changeHead()
{
    if (saveBefore() && HeadChangeDialog(m_workspace, m_filled, this).askAndChange())
        refill(m_filled.household.id);
}

void HouseholdEditor::mergeWithOther()
{
    if (!saveBefore())
        return;
    attempt(m_workspace.ask(), this, [this] {
        const core::Id<core::Household> other = askForHousehold(m_workspace, core::findDuplicates(m_workspace.database(), m_filled), this);
        if (!other.isStored())
            return;
        if (const auto wish = askForMerge(m_workspace, m_filled.household.id, other, this))
            m_desk->merge(*wish);
    });
}

// On top of this form, which stays as it is.
void HouseholdEditor::openOther(core::Id<core::Household> household)
{
    attempt(m_workspace.ask(), this, [&] { HouseholdEditor(m_workspace, household, this).exec(); });
    checkNow();
}

// One key goes round: issues, households that may be the same, and back to the field.
void HouseholdEditor::focusWarnings()
{
    if (!m_warnings->isAncestorOf(focusWidget()))
        m_beforeWarnings = focusWidget();
    if (!m_warnings->focusNextList() && m_beforeWarnings)
        m_beforeWarnings->setFocus(Qt::ShortcutFocusReason);
}

// After the last field of a tab comes the first one of the next tab, so that Enter alone goes through the whole form.
void HouseholdEditor::focusNextField()
{
    const QWidget *page = m_tabs->currentWidget();
    const bool wasInside = page->isAncestorOf(focusWidget());
    focusNextChild();
    if (!wasInside || page->isAncestorOf(focusWidget()) || m_tabs->currentIndex() + 1 == m_tabs->count())
        return;
    m_tabs->setCurrentIndex(m_tabs->currentIndex() + 1);
    m_tabs->setFocus(Qt::TabFocusReason);
    focusNextChild();
}

// Enter goes to the next field; only Ctrl+Enter saves.
void HouseholdEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ControlModifier)) {
        focusNextField();
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
