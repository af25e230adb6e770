#pragma once

// What the forms share by which something is done with cases: what is typed is kept, what stands against it is said while one types, and it is done in
// one step or the form stays open.

#include "ui/base/workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class FormKeeper;

class ActDialog : public QDialog {
    Q_OBJECT

public:
    /// Gives up the focus first: fields that lose it write what was typed the usual way, which nobody needs to hear any more.
    ~ActDialog() override;

    void accept() override;
    void reject() override;

protected:
    /// `draft` as in ui/dialogs/form_keeper.h.
    ActDialog(Workspace &workspace, const QString &draft, QWidget *parent);

    /// To be called by the constructor once the fields stand in `m_body`. `subject` is what the draft is kept under; `verb` stands on the button.
    void begin(const QString &subject, const QString &verb);
    /// The fields as before anything was typed.
    virtual void fill() = 0;
    /// Called soon after something was typed.
    virtual void check() {}
    /// Says what is missing and goes there, or asks; true when nothing may be done (yet).
    virtual bool refuse() { return false; }
    /// In one unit of work, the draft dropped with it. Throws core::Error; then the form stays open.
    virtual void write() = 0;

    void noteEdit();
    bool refuseWith(const QString &text, QWidget *field);
    /// A unit of a signed act: it cannot be undone.
    core::UnitOfWork beginFinal(const QString &title, const QString &reason = {});
    QPushButton *actButton() const { return m_act; }
    core::Database &database() const { return m_workspace.database(); }

    Workspace &m_workspace;
    QVBoxLayout *m_body;
    FormKeeper *m_keeper;

private:
    QPushButton *m_act = nullptr;
    bool m_isEnding = false;
    QTimer m_checkSoon;
};

/// A label for what stands against something: marked in colour and by its sign; hidden while empty.
QLabel *obstacleLabel();
void showObstacles(QLabel *label, const QStringList &sentences);

}
