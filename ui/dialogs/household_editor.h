#pragma once

// One household on one screen: typed by keyboard alone, checked while typing, saved with Ctrl+Enter, which begins the next one. What is
// typed is kept every few seconds and is there again after a crash.

#include "core/households/household_record.h"
#include "ui/base/workspace.h"
#include "ui/dialogs/field_key.h"

#include <QDialog>
#include <QTimer>

class QPushButton;
class QTabWidget;

namespace ui {

class FieldHistory;
class FormKeeper;
class HeadSection;
class HomeSection;
class MergeDesk;
class ReasonLine;
class RecordSection;
class RecordWarnings;

class HouseholdEditor : public QDialog {
    Q_OBJECT

public:
    /// Not stored: a new household in the chosen commune. Throws Error when the household cannot be read.
    HouseholdEditor(Workspace &workspace, core::Id<core::Household> household, QWidget *parent = nullptr);

    /// The record as it stands in the fields.
    core::HouseholdRecord record() const;
    bool isModified() const;
    /// The household stored last; not stored when nothing was.
    core::Id<core::Household> lastSaved() const { return m_lastSaved; }

    /// False when it was not stored: something cannot be read, or the register refused.
    bool save();
    void saveAndNext();
    void reject() override;
    /// What is typed is saved first; nothing happens where it cannot be.
    void divide();
    void changeHead();
    void mergeWithOther();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    QWidget *makeTabs();
    QWidget *makeButtons();
    void begin(core::HouseholdRecord record);
    QString keptTitle() const;
    core::HouseholdRecord emptyRecord() const;
    void store(core::HouseholdRecord record);
    void noteEdit();
    void checkNow();
    /// Says what is wrong and goes there; true when nothing may be saved.
    bool refuseUnreadable();
    bool refuseIncomplete();
    bool refuseUnreasoned();
    bool saveBefore();
    void refill(core::Id<core::Household> household);
    void openOther(core::Id<core::Household> household);
    void focusWarnings();
    void focusNextField();
    void focusField(const QString &field);
    void focusOn(QWidget *field);

    Workspace &m_workspace;
    core::HouseholdRecord m_filled;          ///< As the fields were filled.
    core::Id<core::Household> m_lastSaved;
    core::Id<core::Place> m_lastCommune;     ///< The next household is most likely in the same one.
    HeadSection *m_head;
    HomeSection *m_home;
    std::vector<RecordSection *> m_sections;
    RecordWarnings *m_warnings;
    FormKeeper *m_keeper;
    ReasonLine *m_reason;
    QTabWidget *m_tabs = nullptr;
    QPushButton *m_history;
    QPushButton *m_family;
    FieldHistory *m_fieldHistory = nullptr;
    MergeDesk *m_desk;
    QWidget *m_beforeWarnings = nullptr;     ///< The field from which one went into the warnings.
    QTimer m_checkSoon;
};

}
