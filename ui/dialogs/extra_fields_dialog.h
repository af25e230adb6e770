#pragma once

// The office's own fields of a household: what is asked, of which kind, from and until when. Saved as one undoable step.

#include "core/households/extra_field.h"
#include "ui/base/workspace.h"

#include <QDialog>
#include <QJsonObject>

class QListWidget;
class QPushButton;
class QLineEdit;

namespace ui {

class ChoiceBox;
class DayEdit;
class EntryTable;
class FormKeeper;

class ExtraFieldsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExtraFieldsDialog(Workspace &workspace, QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

private:
    QWidget *makeList();
    QWidget *makeForm();
    void showField(int row);
    void keepEdits();
    void add();
    void removeCurrent();
    void moveCurrent(int by);
    core::ExtraField *current();
    bool isReadable() const;
    void fillList(int row);
    QJsonObject state() const;
    void putBack(const QJsonObject &state);

    Workspace &m_workspace;
    std::vector<core::ExtraField> m_stored;
    std::vector<core::ExtraField> m_fields;
    bool m_showing = false;              ///< The form is being filled by the program, not by the user.
    QListWidget *m_list;
    QWidget *m_form;
    QLineEdit *m_title;
    ChoiceBox *m_kind;
    EntryTable *m_answers;              ///< Of a list: each with its days; the last one inclusive too.
    DayEdit *m_first;
    FormKeeper *m_keeper;
    DayEdit *m_last;                     ///< Inclusive, as people say it.
};

}
