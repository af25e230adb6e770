#include "ui/pages/history_filter_bar.h"

#include "core/history/field_words.h"
#include "ui/base/icons.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseWhileTypingMs = 250;
const QStringList kinds{u"household"_s, u"person"_s, u"identity_paper"_s, u"classification"_s, u"house_survey"_s, u"obstacle"_s, u"earlier_support"_s,
                        u"funding_proposal"_s, u"list_file"_s, u"open_question"_s, u"support_list"_s, u"support_line"_s, u"hamlet"_s, u"hamlet_assignment"_s, u"place"_s,
                        u"rule_set"_s, u"support_package"_s, u"restoration"_s};

QDateEdit *dayEdit(QDate day, const QString &accessibleName)
{
    auto *edit = new QDateEdit(day);
    edit->setDisplayFormat(u"dd/MM/yyyy"_s);
    edit->setCalendarPopup(true);
    edit->setKeyboardTracking(false);
    edit->setAccessibleName(accessibleName);
    edit->setEnabled(false);
    return edit;
}

}

HistoryFilterBar::HistoryFilterBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_text(new QLineEdit), m_person(new ChoiceBox), m_table(new ChoiceBox),
      m_byDay(new QCheckBox(tr("&Days:"))), m_first(dayEdit(workspace.seat().now().date(), tr("From the day"))),
      m_last(dayEdit(workspace.seat().now().date(), tr("Until the day"))), m_ofHousehold(new QPushButton(icon(u"edit-clear"_s), {}))
{
    m_text->setPlaceholderText(tr("Search in what was done and why…"));
    m_text->setAccessibleName(tr("Search the history"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_person->setAccessibleName(tr("Person"));
    m_person->add(tr("Everybody"), QString());
    m_table->setAccessibleName(tr("Kind of record"));
    m_table->add(tr("All kinds of records"), QString());
    for (const QString &kind : kinds)
        m_table->add(core::tableTitle(kind), kind);
    m_table->setMinimumContentsLength(18);
    m_person->setMinimumContentsLength(14);
    m_ofHousehold->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseWhileTypingMs);
    layOut();
    connect(&m_soon, &QTimer::timeout, this, &HistoryFilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    for (const ChoiceBox *box : {m_person, m_table})
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::changed);
    for (QDateEdit *day : {m_first, m_last}) {
        connect(m_byDay, &QCheckBox::toggled, day, &QWidget::setEnabled);
        connect(day, &QDateEdit::dateChanged, this, &HistoryFilterBar::changed);
    }
    connect(m_byDay, &QCheckBox::toggled, this, &HistoryFilterBar::changed);
    connect(m_ofHousehold, &QPushButton::clicked, this, [this] { setHousehold({}, {}); });
    connect(&workspace, &Workspace::registerClosed, this, [this] {
        m_household = {};
        m_ofHousehold->hide();
    });
}

void HistoryFilterBar::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 2);
    row->addWidget(m_person);
    row->addWidget(m_table);
    row->addWidget(m_byDay);
    row->addWidget(m_first);
    row->addWidget(plainLabel(u"–"_s));
    row->addWidget(m_last);
    row->addWidget(m_ofHousehold);
}

core::JournalFilter HistoryFilterBar::filter() const
{
    core::JournalFilter filter{.person = m_person->chosen<QString>(), .text = m_text->text(), .table = m_table->chosen<QString>(),
                               .places = m_workspace.placesInView().places, .household = m_household};
    if (m_byDay->isChecked()) {
        filter.first = m_first->date();
        filter.last = m_last->date();
    }
    return filter;
}

void HistoryFilterBar::setPersons(const QStringList &persons)
{
    const QSignalBlocker quiet(m_person);
    const QString chosen = m_person->chosen<QString>();
    m_person->clear();
    m_person->add(tr("Everybody"), QString());
    for (const QString &person : persons)
        m_person->add(person, person);
    m_person->choose(chosen);
    if (m_person->currentIndex() < 0)
        m_person->setCurrentIndex(0);
}

void HistoryFilterBar::setHousehold(core::Id<core::Household> household, const QString &name)
{
    m_household = household;
    m_ofHousehold->setText(tr("Only household %1").arg(QString(name).replace(u'&', u"&&"_s)));
    m_ofHousehold->setToolTip(tr("Show the history of all households again"));
    m_ofHousehold->setVisible(household.isStored());
    Q_EMIT changed();
}

void HistoryFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

}
