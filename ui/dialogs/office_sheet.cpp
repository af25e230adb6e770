#include "ui/dialogs/office_sheet.h"

#include "core/places/office_readings.h"
#include "ui/base/colours.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/typed_edit.h"

#include <QGridLayout>
#include <QPlainTextEdit>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 4;
constexpr int frame = 12;
constexpr int numberCharacters = 28;   // with the words that stand where it is empty
constexpr int betweenFields = 8;
constexpr int lastRow = 100;   // More than a leaf has; it takes the room that is left.

QString textOf(const QWidget &edit)
{
    if (const auto *lines = qobject_cast<const QPlainTextEdit *>(&edit))
        return lines->toPlainText();
    return qobject_cast<const QLineEdit *>(&edit)->text();
}

void setText(QWidget &edit, const QString &text, const QString &placeholder)
{
    if (auto *lines = qobject_cast<QPlainTextEdit *>(&edit)) {
        lines->setPlainText(text);
        lines->setPlaceholderText(placeholder);
        return;
    }
    auto *line = qobject_cast<QLineEdit *>(&edit);
    line->setText(text);
    line->setPlaceholderText(placeholder);
    line->setCursorPosition(0);   // a long name is read from its beginning
}

}

OfficeSheet::OfficeSheet(QWidget *parent) : QTabWidget(parent)
{
    for (const core::OfficeGroup group : core::allOfficeGroups) {
        auto *leaf = new QWidget;
        auto *rows = new QGridLayout(leaf);
        rows->setColumnStretch(1, 1);
        rows->setVerticalSpacing(3);
        m_rows.insert(group, rows);
        for (const core::OfficeField &description : core::officeFields())
            if (description.group == group)
                addField(description, *rows);
        rows->setRowStretch(lastRow, 1);
        addTab(scrolled(leaf), core::officeGroupTitle(group));
    }
    setAccessibleName(tr("Parts of the sheet"));
}

void OfficeSheet::addField(const core::OfficeField &description, QGridLayout &rows)
{
    Field field{.description = description, .edit = makeEdit(description), .hint = description.hint ? plainLabel({}, LabelText::Long) : nullptr};
    field.edit->setObjectName(description.key);
    field.edit->setAccessibleName(description.title);
    QLabel *title = plainLabel(description.title);
    title->setBuddy(field.edit);
    const int row = rows.rowCount();
    rows.addWidget(title, row, 0, description.kind == core::OfficeKind::Lines ? Qt::AlignTop : Qt::AlignVCenter);
    rows.addWidget(field.edit, row, 1, description.kind == core::OfficeKind::Number ? Qt::AlignLeft : Qt::Alignment());
    rows.setRowMinimumHeight(row + 1, betweenFields);
    if (field.hint) {
        field.hint->setContentsMargins(0, 0, 0, betweenFields);
        rows.addWidget(field.hint, row + 1, 1);
    }
    showHint(field);
    m_fields.push_back(field);
}

QWidget *OfficeSheet::makeEdit(const core::OfficeField &description)
{
    if (description.kind == core::OfficeKind::Lines) {
        auto *lines = new QPlainTextEdit;
        lines->setTabChangesFocus(true);
        lines->setFixedHeight(lines->fontMetrics().lineSpacing() * shownLines + frame);
        connect(lines, &QPlainTextEdit::textChanged, this, [this, description] { noteEdit(description); });
        return lines;
    }
    QLineEdit *line = nullptr;
    if (description.kind == core::OfficeKind::Number) {
        line = new TypedEdit([description](const QString &typed) -> std::optional<QString> {
            return core::officeValueProblem(description, typed).isEmpty() ? std::optional(typed.trimmed()) : std::nullopt;
        }, description.usual);
        line->setFixedWidth(line->fontMetrics().averageCharWidth() * numberCharacters);
    } else {
        line = new QLineEdit;
    }
    connect(line, &QLineEdit::textChanged, this, [this, description] { noteEdit(description); });
    return line;
}

void OfficeSheet::addBelow(core::OfficeGroup group, QWidget *widget)
{
    QGridLayout *rows = m_rows.value(group);
    rows->addWidget(widget, lastRow - 1, 0, 1, 2);
}

void OfficeSheet::setValues(const QHash<QString, QString> &values, const QString &unit)
{
    for (const Field &field : m_fields) {
        const QString usual = core::usualOfficeValue(field.description, unit).replace(u'\n', u"; "_s);
        const QString example = field.description.example;
        setText(*field.edit, values.value(field.description.key),
                !usual.isEmpty() ? tr("left empty: %1").arg(usual) : example.isEmpty() ? QString() : tr("for example %1").arg(example));
    }
}

QString OfficeSheet::value(const QString &key) const
{
    for (const Field &field : m_fields)
        if (field.description.key == key)
            return textOf(*field.edit);
    return {};
}

const OfficeSheet::Field *OfficeSheet::firstWrong() const
{
    for (const Field &field : m_fields)
        if (!core::officeValueProblem(field.description, textOf(*field.edit)).isEmpty())
            return &field;
    return nullptr;
}

QString OfficeSheet::firstProblem() const
{
    const Field *wrong = firstWrong();
    return wrong ? core::officeValueProblem(wrong->description, textOf(*wrong->edit)) : QString();
}

void OfficeSheet::showFirstProblem()
{
    const Field *wrong = firstWrong();
    if (!wrong)
        return;
    for (int leaf = 0; leaf < count(); ++leaf)
        if (widget(leaf)->isAncestorOf(wrong->edit))
            setCurrentIndex(leaf);
    wrong->edit->setFocus();
}

void OfficeSheet::noteEdit(const core::OfficeField &description)
{
    for (const Field &field : m_fields)
        if (field.description.key == description.key)
            showHint(field);
    Q_EMIT edited();
}

// What is wrong stands where the hint was, as long as it is wrong.
void OfficeSheet::showHint(const Field &field)
{
    if (!field.hint)
        return;
    const QString problem = core::officeValueProblem(field.description, textOf(*field.edit));
    const QString said = problem.isEmpty() ? core::officeHint(field.description) : problem;
    field.hint->setText(said);
    field.hint->setPalette(QPalette());
    if (!problem.isEmpty())
        setInk(*field.hint, ink::bad);
    field.edit->setAccessibleDescription(said);
}

}
