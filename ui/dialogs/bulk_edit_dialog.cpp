#include "ui/dialogs/bulk_edit_dialog.h"

#include "ui/base/attempt.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int pauseWhileTypingMs = 250;

QLabel *buddyLabel(const QString &text, QWidget *field)
{
    QLabel *label = plainLabel(text);
    label->setBuddy(field);
    return label;
}

}

BulkEditDialog::BulkEditDialog(Workspace &workspace, std::vector<core::Id<core::Household>> households, std::vector<core::LineDescription> columns,
                               const core::LineColumn &first, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_households(std::move(households)), m_columns(std::move(columns)), m_column(new ChoiceBox), m_value(new QLineEdit),
      m_panel(new EditPlanPanel(m_columns)), m_apply(new QPushButton(tr("&Change all")))
{
    setWindowTitle(tr("Edit %Ln household(s)", nullptr, int(m_households.size())));
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (core::isTypedInPlace(m_columns[i].column) && m_columns[i].column.field != core::LineField::Number)
            m_column->add(m_columns[i].title, int(i));
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].column == first)
            m_column->choose(int(i));
    if (m_column->currentIndex() < 0)
        m_column->setCurrentIndex(0);
    m_column->setAccessibleName(tr("Field"));
    m_value->setAccessibleName(tr("New value"));
    auto *rows = new QFormLayout;
    rows->addRow(buddyLabel(tr("&Field"), m_column), m_column);
    rows->addRow(buddyLabel(tr("&New value"), m_value), m_value);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->addLayout(rows);
    column->addWidget(m_panel, 1);
    column->addWidget(buttons);
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(pauseWhileTypingMs);
    connect(&m_showSoon, &QTimer::timeout, this, &BulkEditDialog::showPlan);
    connect(m_value, &QLineEdit::textChanged, this, [this] {
        m_isTyped = true;
        m_showSoon.start();
    });
    connect(m_column, &QComboBox::currentIndexChanged, this, [this] {
        offerValues();
        showPlan();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkEditDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    offerValues();
    showPlan();
    m_value->setFocus();
    resizeOnScreen(*this, {940, 560});
}

QString BulkEditDialog::columnTitle() const
{
    return m_column->currentText();
}

void BulkEditDialog::offerValues()
{
    attempt(m_workspace.ask(), this, [this] {
        const core::LineColumn column = m_columns[std::size_t(m_column->chosen<int>())].column;
        const QStringList words = core::offeredTexts(m_workspace.database(), m_households.front(), column);
        auto *offered = new QCompleter(words, m_value);
        offered->setFilterMode(Qt::MatchContains);
        offered->setCaseSensitivity(Qt::CaseInsensitive);
        m_value->setCompleter(words.isEmpty() ? nullptr : offered);
        m_value->setPlaceholderText(words.mid(0, 4).join(QStringLiteral(", ")));
    });
}

void BulkEditDialog::showPlan()
{
    m_showSoon.stop();
    attempt(m_workspace.ask(), this, [this] {
        const core::LineColumn column = m_columns[std::size_t(m_column->chosen<int>())].column;
        std::vector<core::CellEdit> edits;
        for (const core::Id<core::Household> household : m_isTyped ? m_households : std::vector<core::Id<core::Household>>())
            edits.push_back({household, column, m_value->text()});
        m_panel->showPlan(core::planEdits(m_workspace.database(), edits, m_workspace.asOf()));
        m_apply->setEnabled(m_panel->plan().changing() > 0);
    });
}

void BulkEditDialog::accept()
{
    if (m_showSoon.isActive())
        showPlan();
    if (m_panel->plan().changing() == 0)
        return;
    if (m_panel->missesReason())
        return m_workspace.ask().warn(this, tr("Something was changed that decides about help. Please give the reason, which stands in the history."));
    QDialog::accept();
}

}
