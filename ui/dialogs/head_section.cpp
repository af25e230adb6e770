#include "ui/dialogs/head_section.h"

#include "core/households/category.h"
#include "core/households/code_titles.h"
#include "core/households/identity_number.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/typed_edit.h"

#include <QCheckBox>
#include <QGridLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const core::IdentityPaper *firstPaper(const core::PersonRecord &person)
{
    const core::IdentityPaper *first = nullptr;
    for (const core::IdentityPaper &paper : person.papers)
        if (!first || paper.kind < first->kind)
            first = &paper;
    return first;
}

const core::IdentityPaper *oldPaper(const core::PersonRecord &person)
{
    const core::IdentityPaper *first = firstPaper(person);
    for (const core::IdentityPaper &paper : person.papers)
        if (&paper != first && paper.kind == core::PaperKind::Cmnd)
            return &paper;
    return nullptr;
}

// Where it stood; a new one at the end; one without a number goes.
void putPaper(std::vector<core::IdentityPaper> &papers, const core::IdentityPaper &before, const core::IdentityPaper &after)
{
    const auto at = std::find(papers.begin(), papers.end(), before);
    if (at != papers.end() && after.number.isEmpty())
        papers.erase(at);
    else if (at != papers.end())
        *at = after;
    else if (!after.number.isEmpty())
        papers.push_back(after);
}

bool isEmpty(const core::PersonRecord &record)
{
    return record == core::PersonRecord{.person = {.isHead = true}};
}

}

HeadSection::HeadSection(QWidget *parent)
    : RecordSection(parent), m_name(new QLineEdit), m_birth(new PartialDateEdit), m_gender(new ChoiceBox), m_number(new QLineEdit),
      m_oldNumber(new QLineEdit), m_issuedOn(new DayEdit), m_issuedBy(new QLineEdit), m_reason(new QLineEdit), m_ethnic(new QLineEdit),
      m_merit(new ChoiceBox), m_disabled(new QCheckBox(tr("Disabled", "a person")))
{
    m_gender->add(QString(), int(core::Gender::Unknown));
    m_gender->add(core::genderTitle(core::Gender::Male), int(core::Gender::Male));
    m_gender->add(core::genderTitle(core::Gender::Female), int(core::Gender::Female));
    m_merit->add(QString(), QString());
    for (const core::CodeTitle &merit : core::merits())
        m_merit->add(QString::fromUtf16(merit.title), QString::fromLatin1(merit.code));
    m_number->setPlaceholderText(tr("12 digits, or 9 of an old card"));
    m_reason->setPlaceholderText(tr("Only when the number contradicts the person and is right all the same"));
    layOut();
    watchFields();
}

void HeadSection::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    addField(grid, 0, 0, tr("&Name of the head"), m_name);
    addField(grid, 0, 2, tr("&Born"), m_birth);
    addField(grid, 0, 4, tr("Gender"), m_gender);
    addField(grid, 1, 0, tr("&Identity number"), m_number);
    addField(grid, 1, 2, tr("Issued on"), m_issuedOn);
    addField(grid, 1, 4, tr("Issued by"), m_issuedBy);
    addField(grid, 2, 0, tr("Number of the old card (CMND)"), m_oldNumber);
    addField(grid, 2, 2, tr("Ethnic group"), m_ethnic);
    addField(grid, 2, 4, tr("Merit"), m_merit);
    addField(grid, 3, 0, tr("Why the number is right"), m_reason, 3);
    grid->addWidget(m_disabled, 3, 5);
    for (const auto &[field, name] : std::initializer_list<std::pair<QWidget *, const char *>>{
             {m_name, "person.name"}, {m_birth, "person.birth"}, {m_gender, "person.gender"}, {m_number, "identity_paper.number"},
             {m_oldNumber, "identity_paper.number:old"}, {m_issuedOn, "identity_paper.issued_on"}, {m_issuedBy, "identity_paper.issued_by"},
             {m_reason, "identity_paper.override_reason"}, {m_ethnic, "person.ethnic"}, {m_merit, "person.merit"}, {m_disabled, "person.disabled"}})
        field->setObjectName(QLatin1StringView(name));
    m_disabled->setAccessibleName(m_disabled->text());
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
    grid->setColumnStretch(5, 2);
}

void HeadSection::fill(const core::HouseholdRecord &record)
{
    const core::PersonRecord *found = record.findHead();
    const core::PersonRecord head = found ? *found : core::PersonRecord();
    const core::IdentityPaper *paper = firstPaper(head);
    const core::IdentityPaper *old = oldPaper(head);
    m_head = head.person.id;
    m_name->setText(head.person.name);
    m_birth->setValue(head.person.birth);
    m_gender->choose(int(head.person.gender));
    m_number->setText(paper ? paper->number : QString());
    m_issuedOn->setValue(paper ? paper->issuedOn : QDate());
    m_issuedBy->setText(paper ? paper->issuedBy : QString());
    m_reason->setText(paper ? paper->overrideReason : QString());
    m_oldNumber->setText(old ? old->number : QString());
    m_ethnic->setText(head.person.ethnic);
    m_merit->choose(head.person.merit);
    m_disabled->setChecked(head.person.disabled);
}

void HeadSection::store(core::HouseholdRecord &record) const
{
    core::PersonRecord head = record.findHead() ? *record.findHead() : core::PersonRecord{.person = {.isHead = true}};
    head.person.name = m_name->text();
    head.person.birth = m_birth->value();
    head.person.gender = core::Gender(m_gender->chosen<int>());
    head.person.ethnic = m_ethnic->text();
    if (m_merit->currentIndex() >= 0)
        head.person.merit = m_merit->chosen<QString>();
    head.person.disabled = m_disabled->isChecked();
    storePapers(head);
    if (record.findHead() || !isEmpty(head))
        record.head() = head;
}

// The first line is the paper that counts (CCCD before CMND), the second an old card beside it. Other papers stay as they are.
void HeadSection::storePapers(core::PersonRecord &head) const
{
    const core::IdentityPaper *const first = firstPaper(head);
    const core::IdentityPaper *const old = oldPaper(head);
    const core::IdentityPaper before = first ? *first : core::IdentityPaper();
    const core::IdentityPaper oldBefore = old ? *old : core::IdentityPaper{.kind = core::PaperKind::Cmnd};
    core::IdentityPaper paper = before;
    paper.number = m_number->text().simplified();
    if (paper.number != before.number)
        paper.kind = core::paperKindOf(paper.number);
    paper.issuedOn = m_issuedOn->value();
    paper.issuedBy = m_issuedBy->text();
    paper.overrideReason = m_reason->text();
    core::IdentityPaper oldCard = oldBefore;
    oldCard.number = m_oldNumber->text().simplified();
    putPaper(head.papers, before, paper);
    putPaper(head.papers, oldBefore, oldCard);
}

QWidget *HeadSection::widgetOf(const QString &field) const
{
    const QHash<QString, QWidget *> widgets{{u"name"_s, m_name}, {u"dob"_s, m_birth}, {u"gender"_s, m_gender}, {u"id"_s, m_number},
                                            {u"ethnic"_s, m_ethnic}, {u"id_date"_s, m_issuedOn}};
    return widgets.value(field);
}

FieldKey HeadSection::keyOf(const QWidget &field) const
{
    FieldKey key = fieldKey(field.objectName());
    key.person = m_head;
    return key;
}

void HeadSection::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

}
