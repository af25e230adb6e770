#include "ui/widgets/cell_editor.h"

#include "core/base/folded.h"
#include "ui/widgets/plain_label.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStringListModel>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestMessage = 420;
constexpr auto refusedText = "refusedText";     // what was refused already is not asked about again when the focus leaves

/// The offered words that hold what was typed, without regard to marks; shown below the line, never put into it (UniKey types by Backspaces).
class OfferedWords : public QCompleter {
public:
    OfferedWords(const QStringList &words, QLineEdit *line) : QCompleter(line), m_words(words), m_model(new QStringListModel(words, this))
    {
        setModel(m_model);
        setCompletionMode(QCompleter::UnfilteredPopupCompletion);
        setMaxVisibleItems(12);
        connect(line, &QLineEdit::textEdited, this, [this](const QString &typed) {
            QStringList fitting;
            for (const QString &word : m_words)
                if (core::folded(word).contains(core::folded(typed)))
                    fitting.append(word);
            m_model->setStringList(fitting);
        });
    }

private:
    QStringList m_words;
    QStringListModel *m_model;
};

}

CellEditor::CellEditor(CellStore &store, QObject *parent) : QStyledItemDelegate(parent), m_store(store) {}

QString CellEditor::refusal() const
{
    return m_message && m_message->isVisibleTo(m_message->parentWidget()) ? m_message->text() : QString();
}

QWidget *CellEditor::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    m_line = new QLineEdit(parent);
    m_line->setObjectName(u"cell"_s);
    m_line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    m_before = m_store.typedText(index);
    m_cell = index;
    m_line->setText(m_before);
    if (const QStringList words = m_store.offered(index); !words.isEmpty())
        m_line->setCompleter(new OfferedWords(words, m_line));
    m_message = plainLabel({}, LabelText::Long);
    m_message->setParent(parent);
    m_message->setObjectName(u"refusal"_s);
    m_message->setAutoFillBackground(true);
    m_message->setBackgroundRole(QPalette::ToolTipBase);
    m_message->setForegroundRole(QPalette::ToolTipText);
    m_message->setFrameShape(QFrame::Box);
    m_message->setMargin(4);
    m_message->hide();
    return m_line;
}

void CellEditor::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    if (m_message)
        m_message->deleteLater();
    m_line = nullptr;
    m_message = nullptr;
    QStyledItemDelegate::destroyEditor(editor, index);
}

// Below the cell, or above it where there is no room.
void CellEditor::showRefusal(const QString &sentence) const
{
    m_message->setText(u"⚠ "_s + sentence);
    m_message->setFixedWidth(std::min(longestMessage, m_message->parentWidget()->width()));
    m_message->adjustSize();
    const QRect room = m_message->parentWidget()->rect();
    const QRect cell = m_line->geometry();
    const bool fitsBelow = cell.bottom() + m_message->height() < room.bottom();
    m_message->move(std::clamp(cell.left(), 0, std::max(0, room.right() - m_message->width())), fitsBelow ? cell.bottom() + 1 : cell.top() - m_message->height());
    m_message->show();
    m_message->raise();
    m_line->setAccessibleDescription(sentence);
    QAccessibleEvent event(m_line, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool CellEditor::submit()
{
    if (m_line->text() == m_before)
        return true;
    m_isSubmitting = true;      // a question about the reason takes the focus away
    const QString refused = m_store.store(m_cell, m_line->text());
    m_isSubmitting = false;
    if (refused.isEmpty() || !m_line)
        return true;
    showRefusal(refused);
    m_line->setProperty(refusedText, m_line->text());
    m_line->setFocus();
    return false;
}

void CellEditor::close()
{
    if (m_line)
        Q_EMIT closeEditor(m_line, NoHint);
}

bool CellEditor::finish()
{
    if (!m_line)
        return true;
    if (!submit())
        return false;
    close();
    return true;
}

bool CellEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        const bool isByPopup = static_cast<QFocusEvent *>(event)->reason() == Qt::PopupFocusReason || static_cast<QFocusEvent *>(event)->reason() == Qt::ActiveWindowFocusReason;
        if (!isByPopup && !m_isSubmitting && m_line->property(refusedText) != QVariant(m_line->text()))
            QMetaObject::invokeMethod(this, [this] { finish(); }, Qt::QueuedConnection);     // not while the focus is on its way
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool turned = key->modifiers() & Qt::ShiftModifier;
    int down = 0, right = 0;
    switch (key->key()) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: down = turned ? -1 : 1; break;
    case Qt::Key_Tab: right = 1; break;
    case Qt::Key_Backtab: right = -1; break;
    default: return false;
    }
    if (finish())
        Q_EMIT left(down, right);
    return true;
}

}
