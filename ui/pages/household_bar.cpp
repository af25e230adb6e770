#include "ui/pages/household_bar.h"

#include "ui/base/icons.h"
#include "ui/base/plain_tip.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseWhileTypingMs = 60;         // UniKey sends a letter, a Backspace and a letter at once
constexpr int iconSize = 16;

}

HouseholdBar::HouseholdBar(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit), m_questions(new QCheckBox(tr("Open &questions"))), m_funnel(plainLabel()), m_filter(plainLabel()),
      m_clear(new QToolButton), m_saved(new QToolButton), m_savedMenu(new QMenu(this)), m_count(plainLabel())
{
    m_text->setPlaceholderText(tr("Search: name, number, year of birth, hamlet, commune (with or without marks)"));
    m_text->setAccessibleName(tr("Search households"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_questions->setToolTip(tr("Only households with something a person must decide"));
    m_funnel->setPixmap(icon(u"view-filter"_s).pixmap(iconSize, iconSize));
    m_filter->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_filter->setAccessibleName(tr("Filter"));
    m_clear->setText(tr("Cl&ear filters"));
    m_clear->setIcon(icon(u"edit-clear"_s));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_saved->setText(tr("Saved fi&lters"));
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_saved->setMenu(m_savedMenu);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->addWidget(m_questions);
    row->addWidget(m_funnel);
    row->addWidget(m_filter, 1);
    row->addWidget(m_clear);
    row->addWidget(m_saved);
    row->addWidget(m_count);
    column->addLayout(row);
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(pauseWhileTypingMs);
    connect(&m_searchSoon, &QTimer::timeout, this, &HouseholdBar::searched);
    connect(m_text, &QLineEdit::textChanged, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::textChanged, this, &HouseholdBar::textChanged);
    connect(m_text, &QLineEdit::returnPressed, this, &HouseholdBar::entered);
    connect(m_questions, &QCheckBox::clicked, this, &HouseholdBar::questionsChosen);
    connect(m_clear, &QToolButton::clicked, this, &HouseholdBar::clearRequested);
    showFilter({});
}

QString HouseholdBar::text() const
{
    return m_text->text().trimmed();
}

void HouseholdBar::setSearch(const QString &text)
{
    const QSignalBlocker quiet(m_text);
    m_text->setText(text);
}

bool HouseholdBar::openQuestions() const
{
    return m_questions->isChecked();
}

void HouseholdBar::setOpenQuestions(bool only)
{
    m_questions->setChecked(only);
}

void HouseholdBar::focusSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void HouseholdBar::clear()
{
    setSearch({});
    m_questions->setChecked(false);
}

void HouseholdBar::showFilter(const QString &words)
{
    const bool isFiltered = !words.isEmpty();
    m_funnel->setVisible(isFiltered);
    m_filter->setText(isFiltered ? tr("Filter – %1").arg(words) : QString());
    m_filter->setToolTip(plainTip(words));
    m_clear->setVisible(isFiltered);
}

void HouseholdBar::showCount(const QString &text)
{
    m_count->setText(text);
}

}
