#include "ui/dialogs/relations_form.h"

#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;

RelationsForm::RelationsForm(const std::vector<core::PersonRecord> &persons, Asks asks, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    const bool asksLeaving = asks == Asks::LeavingToo;
    grid->addWidget(headingLabel(asksLeaving ? tr("Who leaves") : tr("Person")), 0, 0);
    grid->addWidget(headingLabel(tr("Relation to the new head")), 0, 1);
    for (const core::PersonRecord &record : persons) {
        const int row = grid->rowCount();
        const QString id = QString::number(record.person.id.value);
        Line line{.person = record.person.id, .before = record.person.relation, .relation = new QLineEdit(record.person.relation)};
        if (asksLeaving) {
            line.leaves = new QCheckBox(QString(personLine(record.person)).replace(u'&', u"&&"_s));
            line.leaves->setObjectName(u"leaves:"_s + id);
            connect(line.leaves, &QCheckBox::toggled, this, &RelationsForm::enable);
            connect(line.leaves, &QCheckBox::toggled, this, &RelationsForm::leavingChanged);
            connect(line.leaves, &QCheckBox::toggled, this, &RelationsForm::edited);
            grid->addWidget(line.leaves, row, 0);
        } else {
            grid->addWidget(plainLabel(personLine(record.person)), row, 0);
        }
        line.relation->setObjectName(u"relation:"_s + id);
        line.relation->setAccessibleName(tr("Relation of %1 to the new head").arg(record.person.name));
        connect(line.relation, &QLineEdit::textChanged, this, &RelationsForm::edited);
        grid->addWidget(line.relation, row, 1);
        m_lines.push_back(line);
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    enable();
}

void RelationsForm::enable()
{
    for (const Line &line : m_lines)
        line.relation->setEnabled(line.person != m_head && (!line.leaves || line.leaves->isChecked()));
}

void RelationsForm::setNewHead(core::Id<core::Person> head)
{
    m_head = head;
    enable();
}

void RelationsForm::startOver()
{
    for (const Line &line : m_lines) {
        line.relation->setText(line.before);
        if (line.leaves)
            line.leaves->setChecked(false);
    }
}

std::vector<core::Id<core::Person>> RelationsForm::leaving() const
{
    std::vector<core::Id<core::Person>> persons;
    for (const Line &line : m_lines)
        if (line.leaves && line.leaves->isChecked())
            persons.push_back(line.person);
    return persons;
}

QHash<qint64, QString> RelationsForm::relations() const
{
    QHash<qint64, QString> relations;
    for (const Line &line : m_lines)
        if (line.relation->isEnabled())
            relations.insert(line.person.value, line.relation->text().simplified());
    return relations;
}

QString personLine(const core::Person &person)
{
    const QString name = person.birth.isKnown() ? QString(person.name + u" ("_s + person.birth.shown() + u')') : person.name;
    return person.relation.isEmpty() ? name : QString(name + u", "_s + person.relation);
}

}
