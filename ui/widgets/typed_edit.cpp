#include "ui/widgets/typed_edit.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "ui/base/colours.h"
#include "ui/base/icons.h"
#include "ui/base/plain_tip.h"
#include "ui/widgets/typed_text.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

// However small the screen, a day is not cut off.
void showWholeDay(QLineEdit &edit)
{
    constexpr int frame = 14;
    edit.setMinimumWidth(edit.fontMetrics().horizontalAdvance(u"00/00/0000"_s) + frame);
}

}

TypedEdit::TypedEdit(Tidied tidied, const QString &example, QWidget *parent)
    : QLineEdit(parent), m_tidied(std::move(tidied)), m_example(example)
{
    connect(this, &QLineEdit::textChanged, this, &TypedEdit::markReadable);
}

bool TypedEdit::isReadable() const
{
    return text().trimmed().isEmpty() || m_tidied(text()).has_value();
}

void TypedEdit::focusOutEvent(QFocusEvent *event)
{
    if (const auto tidy = m_tidied(text()); tidy && *tidy != text())
        setText(*tidy);
    QLineEdit::focusOutEvent(event);
    markReadable();
}

// Half a date is not yet wrong: only a field that was left is marked.
void TypedEdit::markReadable()
{
    const bool marked = !hasFocus() && !isReadable();
    QPalette colours;
    if (marked)
        setGround(colours, QPalette::Base, ground::unreadable, QPalette::Text);
    setPalette(colours);
    if (marked && !m_mark)
        m_mark = addAction(icon(u"emblem-error"_s), TrailingPosition);
    if (m_mark)
        m_mark->setVisible(marked);
    setToolTip(marked ? plainTip(tr("This cannot be read. Example: %1").arg(m_example)) : QString());
}

PartialDateEdit::PartialDateEdit(QWidget *parent) : TypedEdit(tidiedPartialDate, u"12/03/1956, 03/1956, 1956"_s, parent)
{
    setPlaceholderText(tr("dd/mm/yyyy or yyyy"));
    showWholeDay(*this);
}

DayEdit::DayEdit(QWidget *parent) : TypedEdit(tidiedDay, u"12/03/2025"_s, parent)
{
    setPlaceholderText(tr("dd/mm/yyyy"));
    showWholeDay(*this);
}

void DayEdit::setValue(QDate day)
{
    setText(core::screenDate(day));
}

MoneyEdit::MoneyEdit(QWidget *parent) : TypedEdit(tidiedMoney, u"60.000.000, 60tr"_s, parent)
{
    setAlignment(Qt::AlignRight);
}

void MoneyEdit::setValue(const std::optional<core::Money> &amount)
{
    setText(amount ? core::grouped(*amount) : QString());
}

std::optional<core::Money> MoneyEdit::value() const
{
    return isReadable() && !text().trimmed().isEmpty() ? core::moneyFromTyped(text()) : std::nullopt;
}

CountEdit::CountEdit(QWidget *parent) : TypedEdit(tidiedCount, u"4"_s, parent)
{
    setAlignment(Qt::AlignRight);
}

std::optional<int> CountEdit::value() const
{
    const auto tidy = tidiedCount(text());
    return tidy ? std::optional(tidy->toInt()) : std::nullopt;
}

DecimalEdit::DecimalEdit(QWidget *parent) : TypedEdit(tidiedDecimal, u"24,5"_s, parent)
{
    setAlignment(Qt::AlignRight);
}

void DecimalEdit::setValue(const std::optional<double> &number)
{
    setText(number ? core::decimalText(*number, 2) : QString());
}

std::optional<double> DecimalEdit::value() const
{
    return isReadable() ? core::decimalFromTyped(text()) : std::nullopt;
}

}
