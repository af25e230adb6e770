#include "ui/dialogs/field_history.h"

#include "ui/base/attempt.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/dialogs/record_section.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

FieldHistory::FieldHistory(Workspace &workspace, std::vector<RecordSection *> sections, QWidget *form)
    : QObject(form), m_workspace(workspace), m_sections(std::move(sections)), m_form(form)
{
    for (RecordSection *section : m_sections)
        for (QWidget *field : section->findChildren<QWidget *>())
            field->installEventFilter(this);
}

void FieldHistory::showAll()
{
    attempt(m_workspace.ask(), m_form, [this] {
        auto *dialog = new HistoryDialog(m_workspace, m_household, m_form);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

// A right click lands on the innermost widget: the viewport of a table, the line of a choice that can be typed.
bool FieldHistory::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::ContextMenu || !field)
        return QObject::eventFilter(watched, event);
    while (field && field != m_form && (field->objectName().isEmpty() || field->objectName().startsWith("qt_"_L1)))
        field = field->parentWidget();
    if (!field || field == m_form || !sectionOf(field))
        return QObject::eventFilter(watched, event);
    offer(field, static_cast<QContextMenuEvent *>(event)->globalPos());
    return true;
}

const RecordSection *FieldHistory::sectionOf(const QWidget *field) const
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(), [&](const RecordSection *section) -> bool { return section->isAncestorOf(field); });
    return found == m_sections.end() ? nullptr : *found;
}

// The usual menu of a text field, and the history of the field below it.
void FieldHistory::offer(QWidget *field, const QPoint &at)
{
    auto *line = qobject_cast<QLineEdit *>(field);
    QMenu *menu = line ? line->createStandardContextMenu() : new QMenu(field);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction *history = menu->addAction(tr("History of this field"));
    history->setEnabled(m_household.isStored());
    connect(history, &QAction::triggered, this, [this, field, key = sectionOf(field)->keyOf(*field)] { show(field, key); });
    menu->popup(at);
}

void FieldHistory::show(QWidget *field, const FieldKey &key)
{
    attempt(m_workspace.ask(), m_form, [&] {
        auto *dialog = new HistoryDialog(m_workspace, m_household, key, field->accessibleName(), m_form);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

}
