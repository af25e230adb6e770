#pragma once

// Where the household lives, how many they are and what it needs.

#include "core/places/place_book.h"
#include "ui/dialogs/record_section.h"

class QComboBox;
class QLineEdit;

namespace ui {

class ChoiceBox;
class CountEdit;
class DecimalEdit;
class Workspace;

class HomeSection : public RecordSection {
    Q_OBJECT

public:
    HomeSection(Workspace &workspace, QWidget *parent = nullptr);

    void fill(const core::HouseholdRecord &record) override;
    /// The hamlet is set where it is known; a new name is entered by whoever saves, see `hamletName`.
    void store(core::HouseholdRecord &record) const override;
    QWidget *widgetOf(const QString &field) const override;
    QString hamletName() const;
    core::Id<core::Place> commune() const;

private:
    void layOut();
    void fillCommunes(core::Id<core::Place> place);
    void fillHamlets();

    Workspace &m_workspace;
    std::vector<core::Hamlet> m_hamlets;
    ChoiceBox *m_commune;
    QComboBox *m_hamlet;
    QLineEdit *m_address;
    CountEdit *m_members;
    ChoiceBox *m_residence;
    QLineEdit *m_phone;
    ChoiceBox *m_need;
    DecimalEdit *m_area;
    QLineEdit *m_code;
    QLineEdit *m_note;
};

}
