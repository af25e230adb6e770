#include "ui/pages/intake_filter_bar.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int everyStatus = 100;      // Qt keeps -1 for itself

QToolButton *toggle()
{
    auto *button = new QToolButton;
    button->setCheckable(true);
    button->setAutoRaise(true);
    return button;
}

}

IntakeFilterBar::IntakeFilterBar(QWidget *parent) : QWidget(parent), m_statuses(new QButtonGroup(this)), m_handlings(new QComboBox)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    QToolButton *all = toggle();
    all->setChecked(true);
    m_statuses->addButton(all, everyStatus);
    layout->addWidget(all);
    for (const core::Draft::Status status : allStatuses) {
        QToolButton *button = toggle();
        m_statuses->addButton(button, int(status));
        layout->addWidget(button);
    }
    layout->addStretch();
    m_handlings->setAccessibleName(tr("Rows with issues"));
    m_handlings->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(m_handlings);
    showCounts({});
    connect(m_statuses, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            Q_EMIT filterChanged();
    });
    connect(m_handlings, &QComboBox::currentIndexChanged, this, &IntakeFilterBar::filterChanged);
}

void IntakeFilterBar::showCounts(const IntakeCounts &counts)
{
    const QSignalBlocker quiet(m_handlings);
    m_statuses->button(everyStatus)->setText(tr("All %1").arg(QLocale().toString(counts.rows)));
    for (const core::Draft::Status status : allStatuses)
        m_statuses->button(int(status))->setText(statusText(status) + u' ' + QLocale().toString(counts[status]));
    const int chosen = std::max(0, m_handlings->currentIndex());
    m_handlings->clear();
    m_handlings->addItem(tr("With and without issues"));
    for (const core::Handling handling : allHandlings)
        m_handlings->addItem(handlingText(handling) + u": "_s + QLocale().toString(counts[handling]), int(handling));
    m_handlings->setCurrentIndex(chosen);
}

IntakeFilter IntakeFilterBar::filterFor(int list) const
{
    IntakeFilter filter{.list = list};
    if (m_statuses->checkedId() != everyStatus)
        filter.status = core::Draft::Status(m_statuses->checkedId());
    if (m_handlings->currentIndex() > 0)
        filter.handling = core::Handling(m_handlings->currentData().toInt());
    return filter;
}

void IntakeFilterBar::choose(core::Draft::Status status)
{
    m_statuses->button(int(status))->setChecked(true);
}

void IntakeFilterBar::reset()
{
    const QSignalBlocker quietHandlings(m_handlings);
    const QSignalBlocker quietStatuses(m_statuses);
    m_statuses->button(everyStatus)->setChecked(true);
    m_handlings->setCurrentIndex(0);
}

}
