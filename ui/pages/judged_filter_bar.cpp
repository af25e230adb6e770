#include "ui/pages/judged_filter_bar.h"

#include "core/base/number_format.h"
#include "ui/base/icons.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/verdict_words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int everyOutcome = 100;        // Qt keeps -1 for itself.

QToolButton *toggle(const QString &iconName)
{
    auto *button = new QToolButton;
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    return button;
}

}

JudgedFilterBar::JudgedFilterBar(QWidget *parent) : QWidget(parent), m_outcomes(new QButtonGroup(this)), m_rules(new ChoiceBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *outcomes = new QHBoxLayout;
    outcomes->setSpacing(2);
    const auto add = [&](QToolButton *button, int id) {
        m_outcomes->addButton(button, id);
        outcomes->addWidget(button);
    };
    add(toggle({}), everyOutcome);
    for (const core::Outcome outcome : allOutcomes)
        add(toggle(outcomeIconName(outcome)), int(outcome));
    outcomes->addStretch();
    m_outcomes->button(everyOutcome)->setChecked(true);
    auto *rules = new QHBoxLayout;
    QLabel *label = plainLabel(tr("&Condition not met:"));
    label->setBuddy(m_rules);
    rules->addWidget(label);
    rules->addWidget(m_rules, 1);
    column->addLayout(outcomes);
    column->addLayout(rules);
    showCounts({}, {});
    connect(m_outcomes, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            Q_EMIT filterChanged();
    });
    connect(m_rules, &QComboBox::currentIndexChanged, this, &JudgedFilterBar::filterChanged);
}

void JudgedFilterBar::showCounts(const JudgedCounts &counts, const QHash<QString, QString> &ruleTitles)
{
    const auto counted = [](const QString &word, int count) -> QString { return word + u"  "_s + core::grouped(qint64(count)); };
    m_outcomes->button(everyOutcome)->setText(counted(tr("All", "households"), counts.all));
    for (const core::Outcome outcome : allOutcomes)
        m_outcomes->button(int(outcome))->setText(counted(outcomeWord(outcome), counts[outcome]));

    const QSignalBlocker quiet(m_rules);
    const QString chosen = m_rules->chosen<QString>();
    m_rules->clear();
    m_rules->add(tr("any", "condition not met"), QString());
    for (const auto &[rule, households] : counts.byRule)
        m_rules->add(counted(rule + u" · "_s + ruleTitles.value(rule), households), rule);
    m_rules->choose(chosen);
    if (m_rules->currentIndex() < 0)
        m_rules->setCurrentIndex(0);
}

JudgedFilter JudgedFilterBar::filter() const
{
    JudgedFilter filter{.rule = m_rules->chosen<QString>()};
    if (m_outcomes->checkedId() != everyOutcome)
        filter.outcome = core::Outcome(m_outcomes->checkedId());
    return filter;
}

void JudgedFilterBar::choose(core::Outcome outcome)
{
    {
        const QSignalBlocker quietOutcomes(m_outcomes);
        const QSignalBlocker quietRules(m_rules);
        m_outcomes->button(int(outcome))->setChecked(true);
        m_rules->choose(QString());
    }
    Q_EMIT filterChanged();
}

}
