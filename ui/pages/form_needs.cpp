#include "ui/pages/form_needs.h"

#include "core/base/official_date.h"
#include "core/households/divided_hamlets.h"
#include "core/support/support_list.h"
#include "ui/base/attempt.h"
#include "ui/base/plain_tip.h"
#include "ui/dialogs/draft_body.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/households_picker.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/typed_edit.h"
#include "ui/widgets/typed_text.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestField = 620;         // A line that can still be read across.

QString lineOf(const core::Paper &paper)
{
    QStringList parts;
    if (const QString number = core::fullNumberOf(paper); !number.isEmpty())
        parts.append(number);
    if (paper.signedOn.isValid())
        parts.append(core::screenDate(paper.signedOn));
    for (const QString &part : {paper.issuer, paper.subject})
        if (!part.isEmpty())
            parts.append(part);
    return parts.isEmpty() ? core::titleOf(paper.type) : parts.join(u" · "_s);
}

}

FormNeeds::FormNeeds(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(headingLabel({})), m_summary(plainLabel({}, LabelText::Long)), m_rows(new QFormLayout),
      m_paper(new ChoiceBox), m_list(new ChoiceBox), m_unit(new ChoiceBox), m_households(new HouseholdsPicker(workspace)), m_day(new QDateEdit(workspace.asOf())),
      m_blanks(new QScrollArea)
{
    m_day->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_day->setCalendarPopup(true);
    m_day->setKeyboardTracking(false);
    m_day->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(FormKeeper::keptEveryMs);
    connect(&m_keepSoon, &QTimer::timeout, this, &FormNeeds::keepTyped);
    m_blanks->setFocusPolicy(Qt::NoFocus);   // its fields are reached, not the frame around them
    layOut();
    connect(&workspace, &Workspace::asOfChanged, this, [this](QDate day) {
        if (m_day->isEnabled())
            m_day->setDate(day);
    });
    connect(&workspace, &Workspace::registerClosed, this, &FormNeeds::forget);
    connect(&workspace, &Workspace::registerOpened, this, &FormNeeds::showKept);
    connect(m_list, &QComboBox::currentIndexChanged, this, &FormNeeds::showListsDay);
    connect(m_list, &QComboBox::currentIndexChanged, this, &FormNeeds::showUsual);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &FormNeeds::showUsual);
    connect(m_day, &QDateEdit::dateChanged, this, &FormNeeds::showUsual);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &FormNeeds::showListsDay);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &FormNeeds::showUsual);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &FormNeeds::completenessChanged);
    connect(m_households, &HouseholdsPicker::householdsChanged, this, &FormNeeds::completenessChanged);
}

FormNeeds::~FormNeeds()
{
    dropTyped();
}

void FormNeeds::layOut()
{
    m_title->setWordWrap(true);
    m_rows->addRow(tr("&Paper:"), m_paper);
    m_rows->addRow(tr("&List:"), m_list);
    m_rows->addRow(tr("&Unit:"), m_unit);
    m_rows->addRow(tr("&Household:"), m_households);
    m_rows->addRow(tr("As &of the day:"), m_day);
    m_rows->setRowWrapPolicy(QFormLayout::DontWrapRows);
    for (QWidget *field : std::initializer_list<QWidget *>{m_paper, m_list, m_unit, m_households})
        field->setMaximumWidth(widestField);
    m_blanks->setWidgetResizable(true);
    m_blanks->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addLayout(m_rows);
    column->addWidget(m_blanks, 1);
}

void FormNeeds::setForm(const core::FormDescription &form)
{
    m_form = form;
    fetchTyped();
    m_title->setText(form.code + u" · "_s + form.title);
    m_summary->setText(form.summary);
    makeBlanks();
    showSubject();
}

// What is left empty takes what the office settled, which stands there in grey. What is typed is for the papers of this sitting: a number or
// a name must not come back unasked on a paper of next year.
void FormNeeds::makeBlanks()
{
    auto *area = new QWidget;
    auto *rows = new QFormLayout(area);
    rows->setContentsMargins(0, 0, 0, 0);
    if (!m_form->blanks.empty())
        rows->addRow(headingLabel(tr("Written on the form")));
    for (const core::FormBlank &blank : m_form->blanks) {
        const bool isDay = blank.key == core::signatureDay;
        QLineEdit *edit = isDay ? new DayEdit : new QLineEdit;
        edit->setText(m_typed.value(m_form->code).value(blank.key));
        edit->setObjectName(blank.key);
        edit->setMaximumWidth(widestField);
        QLabel *title = plainLabel(blank.title + u':');
        title->setBuddy(edit);
        rows->addRow(title, edit);
        if (isDay)
            addDayMessage(*rows, *edit);
        connect(edit, &QLineEdit::textEdited, this, [this, form = m_form->code, key = blank.key](const QString &text) {
            m_typed[form][key] = text;
            if (!m_keepSoon.isActive())
                m_keepSoon.start();
            showUsual();   // on the day of the signature another person may sign
            Q_EMIT completenessChanged();
        });
    }
    m_blanks->setWidget(area);
}

// Half a day is not yet wrong: it is said once the field is left.
void FormNeeds::addDayMessage(QFormLayout &rows, QLineEdit &edit)
{
    QLabel *message = plainLabel({}, LabelText::Long);
    message->setObjectName(u"dayMessage"_s);
    const auto show = [message, &edit] {
        const bool isWrong = !edit.text().trimmed().isEmpty() && !tidiedDay(edit.text());
        message->setText(isWrong ? tr("“%1” is no day, so the form cannot be made. Write it like 05/03/2025.").arg(edit.text().trimmed()) : QString());
        message->setVisible(isWrong);
    };
    rows.addRow(QString(), message);
    connect(&edit, &QLineEdit::editingFinished, message, show);
    show();
}

bool FormNeeds::isDayReadable() const
{
    const QString day = m_typed.value(m_form->code).value(core::signatureDay).trimmed();
    return day.isEmpty() || tidiedDay(day);
}

// Another program may be writing just now: then a little later.
void FormNeeds::keepTyped()
{
    if (!m_workspace.isOpen() || m_workspace.isReadOnly())
        return;
    try {
        for (auto form = m_typed.cbegin(); form != m_typed.cend(); ++form) {
            QJsonObject fields;
            for (auto blank = form->cbegin(); blank != form->cend(); ++blank)
                if (!blank.value().isEmpty())
                    fields.insert(blank.key(), blank.value());
            if (fields.isEmpty()) {
                core::dropDraft(m_workspace.database(), draft_of::blanks, form.key(), m_workspace.seat().person);
                continue;
            }
            core::keepDraft(m_workspace.database(), {.form = draft_of::blanks, .subject = form.key(), .person = m_workspace.seat().person,
                                                     .title = tr("Blanks of the form %1").arg(form.key()),
                                                     .at = m_workspace.seat().now().toUTC().toString(Qt::ISODateWithMs),
                                                     .body = bodyText({{u"fields"_s, fields}})});
        }
        Q_EMIT kept();
    } catch (const core::Error &) {
        m_keepSoon.start();
    }
}

// The form was chosen before its register was open.
void FormNeeds::showKept()
{
    if (!m_form)
        return;
    attempt(m_workspace.ask(), this, [this] {
        fetchTyped();
        makeBlanks();
    });
    if (isVisible())
        showUsual();
}

// After a power cut the blanks of the form stand as they were typed.
void FormNeeds::fetchTyped()
{
    if (!m_workspace.isOpen() || m_typed.contains(m_form->code))
        return;
    const auto draft = core::draftOf(m_workspace.database(), draft_of::blanks, m_form->code, m_workspace.seat().person);
    const QJsonObject fields = draft ? bodyOf(*draft).value("fields"_L1).toObject() : QJsonObject();
    for (auto blank = fields.constBegin(); blank != fields.constEnd(); ++blank)
        m_typed[m_form->code].insert(blank.key(), blank.value().toString());
}

void FormNeeds::dropTyped()
{
    if (!m_workspace.isOpen() || m_workspace.isReadOnly())
        return;
    try {
        for (auto form = m_typed.cbegin(); form != m_typed.cend(); ++form)
            core::dropDraft(m_workspace.database(), draft_of::blanks, form.key(), m_workspace.seat().person);
    } catch (const core::Error &) {
        // It is offered the next time, and can be given up then.
    }
}

void FormNeeds::showUsual()
{
    if (!m_form || !m_workspace.isOpen())
        return;
    attempt(m_workspace.ask(), this, [this] {
        const QHash<QString, QString> usual = core::usualBlanks(m_workspace.database(), m_form->code, request());
        for (const core::FormBlank &blank : m_form->blanks)
            if (auto *edit = m_blanks->findChild<QLineEdit *>(blank.key)) {
                const QString written = usual.value(blank.key);
                edit->setPlaceholderText(written);
                edit->setToolTip(written.isEmpty() ? QString() : plainTip(tr("Left empty, this is written: %1").arg(written)));
            }
    });
}

bool FormNeeds::isOfUnit() const
{
    return m_form && m_form->subject != core::FormSubject::Household && m_form->subject != core::FormSubject::Case;
}

void FormNeeds::showSubject()
{
    fillPapers();
    fillLists();
    m_rows->setRowVisible(m_paper, m_form && m_form->paper.has_value());
    m_rows->setRowVisible(m_list, isOfUnit());
    m_rows->setRowVisible(m_unit, isOfUnit());
    m_rows->setRowVisible(m_households, !isOfUnit());
    showListsDay();
    showUsual();
    Q_EMIT completenessChanged();
}

void FormNeeds::reload()
{
    fillPapers();
    fillLists();
    fillUnits();
    m_households->reload();
    showListsDay();
    showUsual();
}

// The numbers of one register mean something else in the next.
void FormNeeds::forget()
{
    m_stored.clear();
    m_typed.clear();
    for (ChoiceBox *choices : {m_paper, m_list, m_unit})
        choices->clear();
    m_households->setHousehold({});
}

// Those of the form's kind, the newest first.
void FormNeeds::fillPapers()
{
    const QSignalBlocker quiet(m_paper);
    const qint64 chosen = chosenPaper().value;
    m_paper->clear();
    m_paper->add(tr("No stored paper: a draft"), qint64(0));
    if (m_form && m_form->paper && m_workspace.isOpen())
        for (const core::Paper &paper : m_workspace.database().all<core::Paper>(u"WHERE type = ? ORDER BY signed_on DESC, id DESC"_s, *m_form->paper))
            m_paper->add(lineOf(paper), paper.id.value);
    m_paper->choose(chosen);
    if (m_paper->currentIndex() < 0)
        m_paper->setCurrentIndex(0);
}

QString FormNeeds::withoutList() const
{
    if (!m_form || m_form->subject == core::FormSubject::Unit)
        return tr("No stored list: all households of the unit that are not refused");
    if (m_form->subject == core::FormSubject::List)
        return tr("The newest list of the unit");
    return tr("No stored list: the surveyed households of the unit");
}

void FormNeeds::fillLists()
{
    const QSignalBlocker quiet(m_list);
    const qint64 chosen = chosenList().value;
    m_stored = m_workspace.isOpen() ? core::supportLists(m_workspace.database()) : std::vector<core::SupportList>();
    m_list->clear();
    m_list->add(withoutList(), qint64(0));
    for (const core::SupportList &list : m_stored)
        m_list->add(list.title + u" – "_s + m_workspace.places().nameOf(list.place), list.id.value);
    m_list->choose(chosen);
    if (m_list->currentIndex() < 0)
        m_list->setCurrentIndex(0);
}

// The unit in view, until another one is chosen here.
void FormNeeds::fillUnits()
{
    const core::PlaceBook &book = m_workspace.places();
    const core::Place *inView = book.find(book.unitOn(m_workspace.place(), m_workspace.asOf()));
    const bool stays = m_unit->count() > 0 && m_placeInView == m_workspace.place();
    const qint64 chosen = stays ? m_unit->chosen<qint64>() : inView ? inView->id.value : qint64(0);
    m_placeInView = m_workspace.place();
    m_unit->clear();
    if (const core::Place *district = book.district())
        m_unit->add(district->name, district->id.value);
    for (const core::Place *commune : book.communesOn(m_workspace.asOf()))
        m_unit->add(commune->name, commune->id.value);
    for (const core::AwaitingHouseholds &awaiting : core::awaitingByCommune(m_workspace.database(), book, m_workspace.asOf()))
        m_unit->add(tr("%1 (not assigned yet)").arg(book.nameOf(awaiting.commune)), awaiting.commune.value);
    m_unit->choose(chosen);
    if (m_unit->currentIndex() < 0)
        m_unit->setCurrentIndex(0);
}

// A stored list has its own unit, and its day is where one begins; a paper has all of its own. Coming back from them, the day in view counts again.
void FormNeeds::showListsDay()
{
    const bool ofPaper = chosenPaper().isStored();
    const bool ofList = isOfUnit() && chosenList().isStored();
    const bool hadUnit = m_unit->isEnabled();
    for (QWidget *field : std::initializer_list<QWidget *>{m_list, m_households, m_day})
        field->setEnabled(!ofPaper);
    m_unit->setEnabled(!ofPaper && !ofList);
    if (!ofPaper && !ofList && !hadUnit)
        m_day->setDate(m_workspace.asOf());
    for (const core::SupportList &list : m_stored)
        if (!ofPaper && ofList && list.id == chosenList())
            m_day->setDate(list.asOf);
}

void FormNeeds::setHousehold(core::Id<core::Household> household)
{
    m_households->setHousehold(household);
}

core::Id<core::Paper> FormNeeds::chosenPaper() const
{
    return m_form && m_form->paper ? core::Id<core::Paper>{m_paper->chosen<qint64>()} : core::Id<core::Paper>();
}

core::Id<core::SupportList> FormNeeds::chosenList() const
{
    return {m_list->chosen<qint64>()};
}

bool FormNeeds::isComplete() const
{
    return m_form && isDayReadable() && (isOfUnit() || chosenPaper().isStored() || !m_households->households().empty());
}

core::FormRequest FormNeeds::request() const
{
    core::FormRequest request;
    request.asOf = m_day->date();
    request.values = m_typed.value(m_form->code);
    request.paper = chosenPaper();
    if (request.paper.isStored())
        return request;
    if (isOfUnit()) {
        request.list = chosenList();
        if (!request.list.isStored())
            request.unit = {m_unit->chosen<qint64>()};
        return request;
    }
    for (const core::Id<core::Household> id : m_households->households())
        if (const auto household = m_workspace.database().find(id))
            request.households.push_back(household->uid);
    return request;
}

}
