#include "ui/dialogs/paper_section.h"

#include "core/places/office_readings.h"
#include "ui/base/attempt.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/typed_edit.h"

#include <QFormLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString signerKey = u"nguoi_ky"_s;
const QString positionKey = u"chuc_vu"_s;

// What somebody typed stays.
void propose(QLineEdit *edit, const QString &text)
{
    if (!edit->isModified()) {
        edit->setText(text);
        edit->setCursorPosition(0);
    }
}

}

PaperSection::PaperSection(Workspace &workspace, core::PaperType type, IssuedBy by, core::Id<core::Place> unit, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_type(type), m_by(by), m_unit(unit), m_day(new DayEdit), m_place(new ChoiceBox), m_issuer(new QLineEdit),
      m_number(new QLineEdit), m_series(new QLineEdit), m_signer(new QLineEdit), m_position(new QLineEdit)
{
    fillIssuers(by);
    layOut(by == IssuedBy::Decider);
    connect(m_day, &QLineEdit::textEdited, this, &PaperSection::propose);
    connect(m_issuer, &QLineEdit::textEdited, this, &PaperSection::proposeNumber);
    connect(m_series, &QLineEdit::textEdited, this, &PaperSection::proposeNumber);
    connect(m_place, &QComboBox::activated, this, [this] {
        m_isIssuerChosen = true;
        propose();
    });
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_day, m_issuer, m_number, m_series, m_signer, m_position})
        connect(edit, &QLineEdit::textChanged, this, &PaperSection::edited);
    connect(m_place, &QComboBox::currentIndexChanged, this, &PaperSection::edited);
    setFocusProxy(m_day);
}

void PaperSection::layOut(bool choosesIssuer)
{
    m_day->setObjectName(u"paper.signed_on"_s);
    m_place->setObjectName(u"paper.place_id"_s);
    m_issuer->setObjectName(u"paper.issuer"_s);
    m_number->setObjectName(u"paper.number"_s);
    m_series->setObjectName(u"paper.series"_s);
    m_signer->setObjectName(u"paper.signed_by"_s);
    m_position->setObjectName(u"paper.position"_s);
    m_series->setAccessibleName(tr("Sign of the number"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Day:"), m_day);
    if (choosesIssuer)
        form->addRow(tr("&Unit that issues:"), m_place);
    form->addRow(tr("&Issuer:"), m_issuer);
    m_place->setParent(choosesIssuer ? m_place->parentWidget() : this);
    m_place->setVisible(choosesIssuer);
    auto *numbers = new QHBoxLayout;
    numbers->addWidget(m_number, 1);
    numbers->addWidget(m_series, 2);
    form->addRow(tr("&Number:"), numbers);
    qobject_cast<QLabel *>(form->labelForField(numbers))->setBuddy(m_number);
    form->addRow(tr("Signed &by:"), m_signer);
    form->addRow(tr("&Position:"), m_position);
}

void PaperSection::fillIssuers(IssuedBy by)
{
    const core::PlaceBook &book = m_workspace.places();
    std::vector<core::Id<core::Place>> units;
    if (const core::Place *district = book.district(); district && by == IssuedBy::Decider)
        units.push_back(district->id);
    units.push_back(m_unit);
    for (const core::Place &place : book.places())
        if (by == IssuedBy::Decider && place.level == core::PlaceLevel::Commune && book.goesInto(place.id, m_unit, {}))
            units.push_back(place.id);
    if (const core::Place *province = book.province(); province && by == IssuedBy::Decider)
        units.push_back(province->id);
    for (const core::Id<core::Place> unit : units)
        if (m_place->findData(unit.value) < 0)
            m_place->add(book.nameOf(unit), unit.value);
}

void PaperSection::proposeIssuer()
{
    if (m_isIssuerChosen)
        return;
    const core::PlaceBook &book = m_workspace.places();
    const QDate on = day().isValid() ? day() : m_workspace.asOf();
    const core::Place *district = m_by == IssuedBy::Decider ? book.district() : nullptr;
    const bool districtDecides = district && district->period().contains(on);
    m_place->choose(districtDecides ? district->id.value : book.unitOn(m_unit, on).value);
    if (m_place->currentIndex() < 0)
        m_place->choose(m_unit.value);
}

QString PaperSection::usualSeries(QDate on) const
{
    const QString kind = QString::fromUtf16(core::infoOf(m_type).abbreviation);
    const QString office = core::officeSymbolOn(m_workspace.database(), {m_place->chosen<qint64>()}, on);
    return kind.isEmpty() ? office : QString(kind + u'-' + office);
}

void PaperSection::propose()
{
    attempt(m_workspace.ask(), this, [this] {
        proposeIssuer();
        const QDate on = day().isValid() ? day() : m_workspace.asOf();
        const core::Id<core::Place> unit{m_place->chosen<qint64>()};
        const QHash<QString, QString> office = core::officeValuesOn(m_workspace.database(), unit, on);
        ui::propose(m_issuer, core::officeNameOn(m_workspace.database(), unit, on));
        ui::propose(m_series, usualSeries(on));
        ui::propose(m_signer, office.value(signerKey));
        ui::propose(m_position, office.value(positionKey));
        proposeNumber();
    });
}

// A number belongs to a year: nothing is proposed before the day is known.
void PaperSection::proposeNumber()
{
    if (!core::infoOf(m_type).isNumbered)
        return;
    ui::propose(m_number, day().isValid() ? core::nextNumber(m_workspace.database(), m_issuer->text().simplified(), m_series->text().simplified(), day().year()) : QString());
}

void PaperSection::startOver()
{
    m_isIssuerChosen = false;
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_day, m_issuer, m_number, m_series, m_signer, m_position}) {
        edit->clear();
        edit->setModified(false);
    }
    propose();
}

QDate PaperSection::day() const
{
    return m_day->isReadable() ? m_day->value() : QDate();
}

core::Paper PaperSection::paper() const
{
    return {.type = m_type, .issuer = m_issuer->text().simplified(), .place = {m_place->chosen<qint64>()}, .series = m_series->text().simplified(),
            .number = m_number->text().simplified(), .signedOn = day(), .signedBy = m_signer->text().simplified(), .position = m_position->text().simplified()};
}

QString PaperSection::missing() const
{
    if (!m_day->isReadable())
        return tr("The day cannot be read. Please write it like 12/02/2025.");
    if (!day().isValid())
        return tr("Enter the day of the paper “%1”: the register never invents one.").arg(core::titleOf(m_type));
    if (m_issuer->text().trimmed().isEmpty())
        return tr("Enter which office issues the paper “%1”.").arg(core::titleOf(m_type));
    return {};
}

QWidget *PaperSection::missingField() const
{
    return day().isValid() ? static_cast<QWidget *>(m_issuer) : m_day;
}

}
