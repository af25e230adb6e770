#pragma once

// The history of a household and of its single fields, from its form: the right mouse button on a field offers that field's.

#include "ui/base/workspace.h"
#include "ui/dialogs/field_key.h"

#include <QObject>

namespace ui {

class RecordSection;

class FieldHistory : public QObject {
    Q_OBJECT

public:
    /// The fields of `sections` answer the right mouse button from now on. `form`, which holds them, owns it.
    FieldHistory(Workspace &workspace, std::vector<RecordSection *> sections, QWidget *form);

    /// Not stored: there is no history yet.
    void setHousehold(core::Id<core::Household> household) { m_household = household; }
    /// Of every field.
    void showAll();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const RecordSection *sectionOf(const QWidget *field) const;
    void offer(QWidget *field, const QPoint &at);
    void show(QWidget *field, const FieldKey &key);

    Workspace &m_workspace;
    std::vector<RecordSection *> m_sections;
    QWidget *m_form;
    core::Id<core::Household> m_household;
};

}
