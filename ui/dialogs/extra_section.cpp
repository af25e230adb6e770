#include "ui/dialogs/extra_section.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/typed_edit.h"

#include <QGridLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString exampleOf(core::ExtraKind kind)
{
    return kind == core::ExtraKind::Day ? u"05/03/2025"_s : u"3; 24,5"_s;
}

QStringList answersOffered(const core::ExtraField &field, QDate on)
{
    return field.kind == core::ExtraKind::YesNo ? QStringList{u"co"_s, u"khong"_s} : field.answersOn(on);
}

}

ExtraSection::ExtraSection(std::vector<core::ExtraField> fields, QDate on, QWidget *parent) : RecordSection(parent), m_on(on)
{
    constexpr int columns = 2;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    int position = 0;
    for (core::ExtraField &field : fields) {
        Line line{.field = std::move(field)};
        line.edit = makeEdit(line.field);
        line.title = plainLabel(line.field.title);
        line.title->setBuddy(line.edit);
        line.edit->setAccessibleName(line.field.title);
        line.edit->setObjectName(u"extra_value.value:"_s + QString::number(line.field.id.value));
        grid->addWidget(line.title, position / columns, position % columns * 2);
        grid->addWidget(line.edit, position / columns, position % columns * 2 + 1);
        ++position;
        m_lines.push_back(std::move(line));
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(position / columns + 1, 1);
    watchFields();
}

QWidget *ExtraSection::makeEdit(const core::ExtraField &field) const
{
    if (field.kind == core::ExtraKind::Text)
        return new QLineEdit;
    if (field.kind == core::ExtraKind::Number || field.kind == core::ExtraKind::Day)
        return new TypedEdit([field](const QString &typed) -> std::optional<QString> {
            const auto stored = core::storedAnswer(field, typed);
            return stored ? std::optional(core::shownAnswer(field, *stored)) : std::nullopt;
        }, exampleOf(field.kind));
    auto *box = new ChoiceBox;
    box->add(QString(), QString());
    for (const QString &answer : answersOffered(field, m_on))
        box->add(core::shownAnswer(field, answer), answer);
    return box;
}

void ExtraSection::showAnswer(const Line &line, const QString &stored)
{
    if (auto *box = qobject_cast<ChoiceBox *>(line.edit)) {
        if (box->findData(stored) < 0)
            box->add(core::shownAnswer(line.field, stored), stored);   // given on a day when it was still offered
        box->choose(stored);
    } else
        qobject_cast<QLineEdit *>(line.edit)->setText(stored.isEmpty() ? QString() : core::shownAnswer(line.field, stored));
}

QString ExtraSection::answerOf(const Line &line)
{
    if (const auto *box = qobject_cast<ChoiceBox *>(line.edit))
        return box->chosen<QString>();
    const QString typed = qobject_cast<QLineEdit *>(line.edit)->text();
    return typed.trimmed().isEmpty() ? QString() : core::storedAnswer(line.field, typed).value_or(QString());
}

void ExtraSection::fill(const core::HouseholdRecord &record)
{
    for (const Line &line : m_lines) {
        const auto answer = std::find_if(record.extra.begin(), record.extra.end(),
                                         [&](const core::ExtraValue &value) -> bool { return value.field == line.field.id; });
        showAnswer(line, answer == record.extra.end() ? QString() : answer->value);
        const bool isAsked = line.field.period().contains(m_on) || answer != record.extra.end();
        line.title->setVisible(isAsked);
        line.edit->setVisible(isAsked);
    }
}

FieldKey ExtraSection::keyOf(const QWidget &field) const
{
    FieldKey key = fieldKey(field.objectName());
    for (const Line &line : m_lines)
        if (line.edit == &field)
            key.record = core::tableTitle(key.table) + u": "_s + line.field.title;
    return key;
}

void ExtraSection::store(core::HouseholdRecord &record) const
{
    for (const Line &line : m_lines) {
        const QString answer = answerOf(line);
        const auto known = std::find_if(record.extra.begin(), record.extra.end(),
                                        [&](const core::ExtraValue &value) -> bool { return value.field == line.field.id; });
        if (known == record.extra.end()) {
            if (!answer.isEmpty())
                record.extra.push_back({.field = line.field.id, .value = answer});
        } else if (answer.isEmpty()) {
            record.extra.erase(known);
        } else {
            known->value = answer;
        }
    }
}

}
