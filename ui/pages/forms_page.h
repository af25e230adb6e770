#pragma once

// "Biểu mẫu": every form that can be printed, and what it needs, on the way to screen, paper and file.

#include "ui/dialogs/form_desk.h"
#include "ui/pages/page.h"

class QListWidget;

namespace ui {

class FormNeeds;

class FormsPage : public Page {
    Q_OBJECT

public:
    explicit FormsPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Forms"); }
    QString iconName() const override { return QStringLiteral("view-list-text"); }
    QList<QAction *> commands() override { return m_commands; }
    /// For the forms of one household.
    void showHousehold(core::Id<core::Household> household) override;
    void chooseForm(const QString &code);
    bool continueDraft(const core::FormDraft &draft) override;

protected:
    void reload() override;

private:
    QAction *command(const QString &text, const QString &shortText, const QString &iconName, const QKeySequence &key);
    void makeCommands();
    void addSaving(const QString &suffix, const QString &text, const QString &shortText, const QString &iconName);
    void layOut();
    QWidget *buttons();
    void showForm(int row);
    void enableCommands();
    /// `make` gets what the form is to be made from.
    void run(const std::function<void(const QString &form, const core::FormRequest &request)> &make);

    FormDesk *m_desk;
    std::vector<core::FormDescription> m_descriptions;
    QListWidget *m_forms;
    FormNeeds *m_needs;
    QList<QAction *> m_commands;
};

}
