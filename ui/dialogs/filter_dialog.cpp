#include "ui/dialogs/filter_dialog.h"

#include "core/base/folded.h"
#include "core/base/number_format.h"
#include "core/households/filter_words.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/typed_edit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int WordRole = Qt::UserRole;

QLabel *buddyLabel(const QString &text, QWidget *field)
{
    QLabel *label = plainLabel(text);
    label->setBuddy(field);
    return label;
}

}

FilterDialog::FilterDialog(const core::LineDescription &column, const core::FieldFilter &filter, const std::vector<core::WordCount> &words, QWidget *parent)
    : QDialog(parent), m_column(column), m_filter(filter), m_rows(new QFormLayout(this))
{
    setWindowTitle(tr("Filter: %1").arg(column.title));
    m_filter.column = column.column;
    switch (column.kind) {
    case core::LineKind::Words: addWords(words); break;
    case core::LineKind::Text: addText(); break;
    case core::LineKind::Number:
    case core::LineKind::Day: addRange(); break;
    }
    addButtons();
}

void FilterDialog::addWords(const std::vector<core::WordCount> &words)
{
    m_text = new QLineEdit;
    m_text->setAccessibleName(tr("Search in the list"));
    m_text->setPlaceholderText(tr("Search in the list"));
    m_text->setClearButtonEnabled(true);
    m_list = new QListWidget;
    m_list->setAccessibleName(m_column.title);
    for (const core::WordCount &word : words) {
        auto *item = new QListWidgetItem(tr("%1 (%2)", "a word and how many households have it").arg(core::wordOrEmpty(m_column, word.word), core::grouped(word.households)), m_list);
        item->setData(WordRole, word.word);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_filter.words.contains(word.word) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    auto *all = new QPushButton(tr("Tick &all"));
    auto *none = new QPushButton(tr("&Untick all"));
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {all, none}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_rows->addRow(m_text);
    m_rows->addRow(m_list);
    m_rows->addRow(row);
    connect(m_text, &QLineEdit::textChanged, this, &FilterDialog::showFitting);
    connect(all, &QPushButton::clicked, this, [this] { tickAll(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(Qt::Unchecked); });
    m_list->setFocus();
    resizeOnScreen(*this, {340, 420});
}

void FilterDialog::addText()
{
    m_text = new QLineEdit(m_filter.text);
    m_text->setAccessibleName(tr("Contains"));
    m_text->setPlaceholderText(tr("with or without marks"));
    m_rows->addRow(buddyLabel(tr("&Contains"), m_text), m_text);
    m_text->setFocus();
    resizeOnScreen(*this, {340, 0});
}

void FilterDialog::addRange()
{
    const bool isDay = m_column.kind == core::LineKind::Day;
    const auto make = [&](const std::optional<double> &number) -> TypedEdit * {
        TypedEdit *edit = isDay ? static_cast<TypedEdit *>(new PartialDateEdit) : new DecimalEdit;
        edit->setText(core::typedRange(m_column.kind, number));
        return edit;
    };
    m_from = make(m_filter.from);
    m_to = make(m_filter.to);
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_rows->addRow(buddyLabel(tr("&From"), m_from), m_from);
    m_rows->addRow(buddyLabel(tr("&To"), m_to), m_to);
    m_rows->addRow(plainLabel(isDay ? tr("For example 1956, 03/1956 or 12/03/1956; both ends count.") : tr("Both ends count; leave one empty for no limit."), LabelText::Long));
    m_from->setFocus();
    resizeOnScreen(*this, {340, 0});
}

void FilterDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *clear = buttons->addButton(tr("C&lear filter"), QDialogButtonBox::ResetRole);
    clear->setEnabled(!m_filter.isEmpty());
    clear->setAutoDefault(false);
    m_rows->addRow(buttons);
    connect(clear, &QPushButton::clicked, this, [this] {
        for (QLineEdit *line : findChildren<QLineEdit *>())
            line->clear();
        tickAll(Qt::Unchecked);
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        for (TypedEdit *edit : {m_from, m_to})
            if (edit && !edit->isReadable())
                return edit->setFocus();
        accept();
    });
}

void FilterDialog::showFitting(const QString &typed)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!core::folded(m_list->item(row)->text()).contains(core::folded(typed)));
}

// Only what the search in the list shows.
void FilterDialog::tickAll(Qt::CheckState state)
{
    for (int row = 0; m_list && row < m_list->count(); ++row)
        if (!m_list->item(row)->isHidden())
            m_list->item(row)->setCheckState(state);
}

core::FieldFilter FilterDialog::filter() const
{
    core::FieldFilter filter{.column = m_column.column};
    if (m_list)
        for (int row = 0; row < m_list->count(); ++row)
            if (m_list->item(row)->checkState() == Qt::Checked)
                filter.words.append(m_list->item(row)->data(WordRole).toString());
    if (m_list && filter.words.size() == m_list->count() && m_filter.words.isEmpty())
        filter.words.clear();        // all ticked by hand is no filter
    if (m_text && !m_list)
        filter.text = m_text->text().trimmed();
    if (m_from) {
        filter.from = core::rangeFromTyped(m_column.kind, m_from->text(), core::RangeEnd::First);
        filter.to = core::rangeFromTyped(m_column.kind, m_to->text(), core::RangeEnd::Last);
    }
    return filter;
}

}
