#include "ui/dialogs/home_section.h"

#include "core/base/folded.h"
#include "core/households/category.h"
#include "core/households/code_titles.h"
#include "ui/base/workspace.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/typed_edit.h"

#include <QCompleter>
#include <QGridLayout>

namespace ui {

namespace {

// Only as a list that pops up: text put into the line would fight with UniKey.
void completeByList(QComboBox &box)
{
    auto *completer = new QCompleter(box.model(), &box);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    box.setCompleter(completer);
}

}

HomeSection::HomeSection(Workspace &workspace, QWidget *parent)
    : RecordSection(parent), m_workspace(workspace), m_commune(new ChoiceBox), m_hamlet(new QComboBox), m_address(new QLineEdit),
      m_members(new CountEdit), m_residence(new ChoiceBox), m_phone(new QLineEdit), m_need(new ChoiceBox), m_area(new DecimalEdit),
      m_code(new QLineEdit), m_note(new QLineEdit)
{
    m_hamlet->setEditable(true);
    m_hamlet->setInsertPolicy(QComboBox::NoInsert);
    m_hamlet->lineEdit()->setAccessibleName(tr("Hamlet"));   // the line, not the box, has the focus
    completeByList(*m_hamlet);
    for (const core::Residence residence : {core::Residence::Unknown, core::Residence::PermanentAtTheHouse, core::Residence::Permanent, core::Residence::Actual})
        m_residence->add(core::residenceTitle(residence), int(residence));
    for (const core::Need need : {core::Need::Unknown, core::Need::NewHouse, core::Need::Repair})
        m_need->add(core::needTitle(need), int(need));
    layOut();
    watchFields();
    connect(m_commune, &QComboBox::currentIndexChanged, this, &HomeSection::fillHamlets);
}

void HomeSection::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    addField(grid, 0, 0, tr("&Commune"), m_commune);
    addField(grid, 0, 2, tr("&Hamlet"), m_hamlet);
    addField(grid, 0, 4, tr("Address"), m_address);
    addField(grid, 1, 0, tr("&Members"), m_members);
    addField(grid, 1, 2, tr("Residence"), m_residence);
    addField(grid, 1, 4, tr("Telephone"), m_phone);
    addField(grid, 2, 0, tr("N&eed", "new house or repair"), m_need);
    addField(grid, 2, 2, tr("&Area of the house (m²)"), m_area);
    addField(grid, 2, 4, tr("Number in the commune's book"), m_code);
    addField(grid, 3, 0, tr("Note"), m_note, 5);
    for (const auto &[field, name] : std::initializer_list<std::pair<QWidget *, const char *>>{
             {m_commune, "household.place_id"}, {m_hamlet, "household.hamlet_id"}, {m_address, "household.address"}, {m_members, "household.members"},
             {m_residence, "household.residence"}, {m_phone, "household.phone"}, {m_need, "household.need"}, {m_area, "house_survey.area"},
             {m_code, "household.code"}, {m_note, "household.note"}})
        field->setObjectName(QLatin1StringView(name));
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 3);
    grid->setColumnStretch(5, 2);
}

// The communes of the day, and the one the household was entered with.
void HomeSection::fillCommunes(core::Id<core::Place> place)
{
    const core::PlaceBook &book = m_workspace.places();
    m_commune->clear();
    m_commune->add(QString(), qint64(0));
    for (const core::Place *commune : book.communesOn(m_workspace.asOf()))
        m_commune->add(commune->name, commune->id.value);
    if (m_commune->findData(place.value) < 0)
        m_commune->add(book.nameOf(place), place.value);
    m_commune->choose(place.value);
}

void HomeSection::fillHamlets()
{
    const QString typed = m_hamlet->currentText();
    m_hamlets = commune().isStored() ? core::hamletsOf(m_workspace.database(), m_workspace.places(), commune()) : std::vector<core::Hamlet>();
    m_hamlet->clear();
    for (const core::Hamlet &hamlet : m_hamlets)
        m_hamlet->addItem(hamlet.name, hamlet.id.value);
    m_hamlet->setCurrentIndex(-1);
    m_hamlet->setEditText(typed);
}

void HomeSection::fill(const core::HouseholdRecord &record)
{
    const core::Household &household = record.household;
    fillCommunes(household.place);
    fillHamlets();
    const auto hamlet = household.hamlet.isStored() ? m_workspace.database().find(household.hamlet) : std::nullopt;
    m_hamlet->setEditText(hamlet ? hamlet->name : QString());
    m_address->setText(household.address);
    m_members->setValue(household.members > 0 ? std::optional(household.members) : std::nullopt);
    m_residence->choose(int(household.residence));
    m_phone->setText(household.phone);
    m_need->choose(int(household.need));
    m_area->setValue(newestSurveyOf(record).area);
    m_code->setText(household.code);
    m_note->setText(household.note);
}

void HomeSection::store(core::HouseholdRecord &record) const
{
    core::Household &household = record.household;
    household.place = commune();
    const auto hamlet = std::find_if(m_hamlets.begin(), m_hamlets.end(), [this](const core::Hamlet &known) -> bool {
        return core::folded(known.name) == core::folded(hamletName()); });
    household.hamlet = hamlet == m_hamlets.end() ? core::Id<core::Hamlet>() : hamlet->id;
    household.address = m_address->text();
    household.members = m_members->value().value_or(0);
    household.residence = core::Residence(m_residence->chosen<int>());
    household.phone = m_phone->text();
    household.need = core::Need(m_need->chosen<int>());
    household.code = m_code->text();
    household.note = m_note->text();
    if (m_area->value() || !record.surveys.empty())
        newestSurvey(record).area = m_area->value();
}

QString HomeSection::hamletName() const
{
    return m_hamlet->currentText().trimmed();
}

core::Id<core::Place> HomeSection::commune() const
{
    return {m_commune->chosen<qint64>()};
}

QWidget *HomeSection::widgetOf(const QString &field) const
{
    using namespace Qt::StringLiterals;
    const QHash<QString, QWidget *> widgets{{u"commune"_s, m_commune}, {u"hamlet"_s, m_hamlet}, {u"members"_s, m_members},
                                            {u"need"_s, m_need}, {u"area"_s, m_area}};
    return widgets.value(field);
}

}
