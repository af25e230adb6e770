#include "ui/dialogs/people_section.h"

#include "core/households/category.h"
#include "core/households/identity_number.h"
#include "ui/base/icons.h"
#include "ui/widgets/entry_table.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/typed_text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Cell { Name, Relation, Birth, Gender, Number, Ethnic, Merit, Note };

QStringList cellsOf(const core::PersonRecord &record)
{
    const core::Person &person = record.person;
    return {person.name, person.relation, person.birth.shown(), core::genderTitle(person.gender),
            record.papers.empty() ? QString() : record.papers.front().number, person.ethnic, person.merit, person.note};
}

core::Gender genderNamed(const QString &title)
{
    for (const core::Gender gender : {core::Gender::Male, core::Gender::Female})
        if (title == core::genderTitle(gender))
            return gender;
    return core::Gender::Unknown;
}

void storeNumber(core::PersonRecord &record, const QString &number)
{
    if (record.papers.empty() && !number.isEmpty())
        record.papers.push_back({.kind = core::paperKindOf(number), .number = number});
    else if (!record.papers.empty() && number.isEmpty())
        record.papers.erase(record.papers.begin());
    else if (!record.papers.empty() && record.papers.front().number != number)
        record.papers.front() = {.id = record.papers.front().id, .person = record.papers.front().person, .kind = core::paperKindOf(number), .number = number};
}

void storeCells(core::PersonRecord &record, const QStringList &cells)
{
    core::Person &person = record.person;
    person.name = cells.at(Name);
    person.relation = cells.at(Relation);
    person.birth = core::PartialDate::fromTyped(cells.at(Birth)).value_or(core::PartialDate{});
    person.gender = genderNamed(cells.at(Gender));
    person.ethnic = cells.at(Ethnic);
    person.merit = cells.at(Merit);
    person.note = cells.at(Note);
    storeNumber(record, cells.at(Number));
}

}

PeopleSection::PeopleSection(QWidget *parent) : RecordSection(parent)
{
    m_table = new EntryTable({{tr("Name"), 26, {}}, {tr("Relation to the head"), 18, {}}, {tr("Born"), 12, tidiedPartialDate},
                              {tr("Gender"), 8, tidiedGender}, {tr("Identity number"), 16, {}}, {tr("Ethnic group"), 12, {}},
                              {tr("Merit"), 9, {}}, {tr("Note"), 20, {}}},
                             tr("Other people of the household"));
    m_table->setObjectName(u"person"_s);
    auto *removeRow = new QPushButton(icon(u"list-remove"_s), tr("Remove this person"));
    removeRow->setAutoDefault(false);
    connect(removeRow, &QPushButton::clicked, m_table, &EntryTable::removeCurrent);
    auto *foot = new QHBoxLayout;
    foot->addWidget(plainLabel(tr("The head stands above. Type into the empty line to add a person; Ctrl+Delete removes one.")), 1);
    foot->addWidget(removeRow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    watchFields();
}

FieldKey PeopleSection::keyOf(const QWidget &) const
{
    const QStringList names{u"person.name"_s, u"person.relation"_s, u"person.birth"_s, u"person.gender"_s, u"identity_paper.number"_s,
                            u"person.ethnic"_s, u"person.merit"_s, u"person.note"_s};
    const QTableWidgetItem *item = m_table->currentItem();
    const int origin = item ? m_table->originOf(item->row()) : -1;
    if (origin < 0)
        return {.table = u"person"_s};
    FieldKey key = fieldKey(names.value(item->column()));
    key.person = m_filled[std::size_t(origin)].person.id;
    return key;
}

void PeopleSection::fill(const core::HouseholdRecord &record)
{
    m_filled.clear();
    QList<QStringList> lines;
    for (const core::PersonRecord &person : record.persons)
        if (!person.person.isHead) {
            m_filled.push_back(person);
            lines.append(cellsOf(person));
        }
    m_table->setEntries(lines);
}

void PeopleSection::store(core::HouseholdRecord &record) const
{
    std::erase_if(record.persons, [](const core::PersonRecord &person) -> bool { return !person.person.isHead; });
    for (const EntryTable::Entry &entry : m_table->entries()) {
        core::PersonRecord person = entry.origin < 0 ? core::PersonRecord() : m_filled[std::size_t(entry.origin)];
        storeCells(person, entry.cells);
        record.persons.push_back(person);
    }
}

}
