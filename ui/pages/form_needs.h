#pragma once

// What a form needs to be made: paper, list, unit or households, the day, and what is written on it that does not stand in the register.

#include "core/forms/catalogue.h"
#include "ui/base/workspace.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace ui {

class ChoiceBox;
class HouseholdsPicker;

class FormNeeds : public QWidget {
    Q_OBJECT

public:
    explicit FormNeeds(Workspace &workspace, QWidget *parent = nullptr);
    /// What was typed for this sitting goes with it.
    ~FormNeeds() override;

    void setForm(const core::FormDescription &form);
    const std::optional<core::FormDescription> &form() const { return m_form; }
    /// Papers, lists and units may be others now.
    void reload();
    void setHousehold(core::Id<core::Household> household);

    core::FormRequest request() const;
    /// Whether everything that cannot be left out is there.
    bool isComplete() const;

Q_SIGNALS:
    void completenessChanged();
    /// What was typed into the blanks stands in the register, and is there again after a power cut.
    void kept();

private:
    void layOut();
    void makeBlanks();
    void addDayMessage(QFormLayout &rows, QLineEdit &edit);
    bool isDayReadable() const;
    void showUsual();
    Q_INVOKABLE void keepTyped();
    void fetchTyped();
    void showKept();
    void dropTyped();
    void forget();
    void fillPapers();
    QString withoutList() const;
    void fillLists();
    void fillUnits();
    void showSubject();
    void showListsDay();
    /// Made from a list or else a unit, not from households.
    bool isOfUnit() const;
    core::Id<core::Paper> chosenPaper() const;
    core::Id<core::SupportList> chosenList() const;

    Workspace &m_workspace;
    std::optional<core::FormDescription> m_form;
    std::vector<core::SupportList> m_stored;
    QLabel *m_title;
    QLabel *m_summary;
    QFormLayout *m_rows;
    ChoiceBox *m_paper;
    ChoiceBox *m_list;
    ChoiceBox *m_unit;
    HouseholdsPicker *m_households;
    QDateEdit *m_day;
    QScrollArea *m_blanks;
    QHash<QString, QHash<QString, QString>> m_typed;   ///< By form and blank.
    QTimer m_keepSoon;
    core::Id<core::Place> m_placeInView; ///< As it was when the units were read.
};

}
