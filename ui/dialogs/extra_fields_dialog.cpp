#include "ui/dialogs/extra_fields_dialog.h"

#include "core/base/folded.h"
#include "core/base/official_date.h"
#include "ui/base/attempt.h"
#include "ui/base/help_topic.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/entry_table.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/typed_edit.h"
#include "ui/widgets/typed_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QDate dayOf(const QString &typed)
{
    return core::PartialDate::fromTyped(typed).value_or(core::PartialDate()).date();
}

QString lastDay(QDate end)
{
    return end.isValid() ? core::screenDate(end.addDays(-1)) : QString();
}

QDate endAfter(QDate last)
{
    return last.isValid() ? last.addDays(1) : QDate();
}

QList<QStringList> rowsOf(const core::ExtraField &field)
{
    QList<QStringList> rows;
    for (const core::ExtraChoice &choice : field.choiceList())
        rows.append({choice.answer, core::screenDate(choice.validFrom), lastDay(choice.validTo)});
    return rows;
}

// With the cell that is open just now.
std::vector<core::ExtraChoice> choicesIn(const EntryTable &table)
{
    std::vector<core::ExtraChoice> choices;
    for (const EntryTable::Entry &entry : table.typed())
        choices.push_back({.answer = core::cleaned(entry.cells.at(0)), .validFrom = dayOf(entry.cells.at(1)), .validTo = endAfter(dayOf(entry.cells.at(2)))});
    return choices;
}

bool daysAreReadable(const EntryTable &table)
{
    for (const EntryTable::Entry &entry : table.typed())
        for (const QString &day : entry.cells.mid(1))
            if (!day.trimmed().isEmpty() && !tidiedDay(day))
                return false;
    return true;
}

QString shownTitle(const core::ExtraField &field)
{
    return field.title.trimmed().isEmpty() ? ExtraFieldsDialog::tr("(no title yet)") : field.title;
}

}

ExtraFieldsDialog::ExtraFieldsDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_stored(core::extraFields(workspace.database())), m_fields(m_stored), m_list(new QListWidget),
      m_title(new QLineEdit), m_kind(new ChoiceBox), m_answers(new EntryTable({{tr("Answer"), 20, {}}, {tr("From the day"), 11, tidiedDay}, {tr("Until the day"), 9, tidiedDay}}, tr("Answers"))), m_first(new DayEdit),
      m_keeper(new FormKeeper(workspace, this, draft_of::extraFields, [] { return tr("The office's own fields"); })), m_last(new DayEdit)
{
    setWindowTitle(tr("The office's own fields"));
    setHelpTopic(this, u"nhap-ho"_s);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *middle = new QHBoxLayout;
    middle->addWidget(makeList(), 1);
    middle->addWidget(m_form = makeForm(), 2);
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(tr("What your office asks of a household beyond the usual fields. The questions stand in the household's form under “More”."), LabelText::Long));
    column->addLayout(middle, 1);
    column->addWidget(m_keeper);
    column->addWidget(buttons);
    resizeOnScreen(*this, {900, 480});
    fillList(0);
    m_keeper->keepAlso([this] { return state(); }, [this](const QJsonObject &kept) { putBack(kept); });
    connect(m_keeper, &FormKeeper::startOverRequested, this, [this] {
        m_fields = m_stored;
        fillList(0);
        m_keeper->begin(QString(), FormKeeper::Record::Stored);
    });
    m_keeper->begin(QString(), FormKeeper::Record::Stored);
}

void ExtraFieldsDialog::fillList(int row)
{
    m_list->clear();
    for (const core::ExtraField &field : m_fields)
        m_list->addItem(shownTitle(field));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    showField(m_list->currentRow());
}

// The fields, and days that cannot be read (yet), which stand in no field.
QJsonObject ExtraFieldsDialog::state() const
{
    QJsonArray fields;
    for (const core::ExtraField &field : m_fields)
        fields.append(QJsonObject{{u"id"_s, field.id.value}, {u"title"_s, field.title}, {u"kind"_s, core::nameOf(field.kind)}, {u"choices"_s, field.choices},
                                  {u"valid_from"_s, field.validFrom.toString(Qt::ISODate)}, {u"valid_to"_s, field.validTo.toString(Qt::ISODate)}});
    QJsonObject state{{u"extra_field"_s, fields}};
    if (isReadable())
        return state;
    QJsonArray answers;
    for (const EntryTable::Entry &entry : m_answers->typed())
        answers.append(QJsonArray::fromStringList(entry.cells));
    state.insert(u"extra_field.days"_s, QJsonObject{{u"row"_s, m_list->currentRow()}, {u"first"_s, m_first->text()}, {u"last"_s, m_last->text()}, {u"answers"_s, answers}});
    return state;
}

bool ExtraFieldsDialog::isReadable() const
{
    return m_first->isReadable() && m_last->isReadable() && daysAreReadable(*m_answers);
}

void ExtraFieldsDialog::putBack(const QJsonObject &state)
{
    if (state.contains("extra_field"_L1)) {
        m_fields.clear();
        for (const QJsonValue &kept : state.value("extra_field"_L1).toArray()) {
            const QJsonObject field = kept.toObject();
            m_fields.push_back({.id = {field.value("id"_L1).toInteger()}, .title = field.value("title"_L1).toString(),
                                .kind = core::enumNamed<core::ExtraKind>(field.value("kind"_L1).toString()).value_or(core::ExtraKind::Text),
                                .choices = field.value("choices"_L1).toString(),
                                .validFrom = QDate::fromString(field.value("valid_from"_L1).toString(), Qt::ISODate),
                                .validTo = QDate::fromString(field.value("valid_to"_L1).toString(), Qt::ISODate)});
        }
    }
    const QJsonObject days = state.value("extra_field.days"_L1).toObject();
    fillList(days.value("row"_L1).toInt());
    if (days.isEmpty())
        return;
    m_first->setText(days.value("first"_L1).toString());
    m_last->setText(days.value("last"_L1).toString());
    QList<EntryTable::Entry> answers;
    for (const QJsonValue &cells : days.value("answers"_L1).toArray()) {
        EntryTable::Entry entry;
        for (const QJsonValue &cell : cells.toArray())
            entry.cells.append(cell.toString());
        answers.append(entry);
    }
    m_answers->setTyped(answers);
}

QWidget *ExtraFieldsDialog::makeList()
{
    m_list->setAccessibleName(tr("Fields"));
    connect(m_list, &QListWidget::currentRowChanged, this, &ExtraFieldsDialog::showField);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout;
    const auto addButton = [&](const QString &text, auto run) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
    };
    addButton(tr("&New field"), &ExtraFieldsDialog::add);
    addButton(tr("&Delete"), &ExtraFieldsDialog::removeCurrent);
    addButton(tr("&Up"), [this] { moveCurrent(-1); });
    addButton(tr("D&own"), [this] { moveCurrent(1); });
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    return box;
}

QWidget *ExtraFieldsDialog::makeForm()
{
    for (const core::ExtraKind kind : core::allExtraKinds)
        m_kind->add(core::extraKindTitle(kind), int(kind));
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    m_title->setAccessibleName(tr("What is asked"));
    form->addRow(tr("&What is asked"), m_title);
    form->addRow(tr("&Kind of answer"), m_kind);
    form->addRow(tr("&Answers"), m_answers);
    form->addRow(tr("&From the day"), m_first);
    form->addRow(tr("Un&til the day"), m_last);
    connect(m_title, &QLineEdit::textChanged, this, &ExtraFieldsDialog::keepEdits);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExtraFieldsDialog::keepEdits);
    connect(m_answers, &EntryTable::edited, this, &ExtraFieldsDialog::keepEdits);
    connect(m_first, &QLineEdit::textChanged, this, &ExtraFieldsDialog::keepEdits);
    connect(m_last, &QLineEdit::textChanged, this, &ExtraFieldsDialog::keepEdits);
    return box;
}

core::ExtraField *ExtraFieldsDialog::current()
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_fields[std::size_t(row)];
}

void ExtraFieldsDialog::showField(int row)
{
    m_form->setEnabled(row >= 0);
    m_showing = true;
    const core::ExtraField field = row < 0 ? core::ExtraField() : m_fields[std::size_t(row)];
    m_title->setText(field.title);
    m_kind->choose(int(field.kind));
    m_answers->setEntries(rowsOf(field));
    m_answers->setEnabled(field.kind == core::ExtraKind::Choice);
    m_first->setValue(field.validFrom);
    m_last->setText(lastDay(field.validTo));
    m_showing = false;
}

void ExtraFieldsDialog::keepEdits()
{
    core::ExtraField *field = current();
    if (m_showing || !field)
        return;
    field->title = m_title->text();
    field->kind = core::ExtraKind(m_kind->chosen<int>());
    field->setChoiceList(choicesIn(*m_answers));
    field->validFrom = m_first->value();
    field->validTo = endAfter(m_last->value());
    m_answers->setEnabled(field->kind == core::ExtraKind::Choice);
    m_list->currentItem()->setText(shownTitle(*field));
    m_keeper->noteEdit();
}

void ExtraFieldsDialog::add()
{
    m_fields.emplace_back();
    m_list->addItem(shownTitle(m_fields.back()));
    m_list->setCurrentRow(m_list->count() - 1);
    m_title->setFocus();
}

void ExtraFieldsDialog::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_fields.erase(m_fields.begin() + row);
    delete m_list->takeItem(row);
    showField(m_list->currentRow());
}

void ExtraFieldsDialog::moveCurrent(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    std::swap(m_fields[std::size_t(from)], m_fields[std::size_t(to)]);
    m_list->item(from)->setText(shownTitle(m_fields[std::size_t(from)]));
    m_list->item(to)->setText(shownTitle(m_fields[std::size_t(to)]));
    m_list->setCurrentRow(to);
}

void ExtraFieldsDialog::accept()
{
    keepEdits();
    if (!isReadable()) {
        m_workspace.ask().warn(this, tr("A day cannot be read. Nothing was saved yet; please correct the marked field."));
        QWidget *wrong = !m_first->isReadable() ? m_first : !m_last->isReadable() ? static_cast<QWidget *>(m_last) : m_answers;
        wrong->setFocus();
        return;
    }
    const bool saved = attempt(m_workspace.ask(), this, [this] {
        core::UnitOfWork work = m_workspace.begin(tr("Change the office's own fields"));
        core::saveExtraFields(m_fields, work);
        m_keeper->drop(work.database());
        work.commit();
    });
    if (saved)
        QDialog::accept();
}

void ExtraFieldsDialog::reject()
{
    if (m_keeper->agreesToLose())
        QDialog::reject();
}

}
