#include "ui/widgets/day_box.h"

#include "core/base/official_date.h"
#include "ui/base/icons.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/typed_edit.h"

#include <QAction>
#include <QCalendarWidget>
#include <QHBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

DayBox::DayBox(QDate day, QWidget *parent) : QWidget(parent), m_message(plainLabel()), m_edit(new DayEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_message);
    row->addWidget(m_edit);
    m_message->setObjectName(u"dayMessage"_s);
    m_edit->setMinimumWidth(m_edit->minimumWidth() + 24);   // the sign of the calendar
    m_edit->setMaximumWidth(m_edit->minimumWidth());
    QAction *calendar = m_edit->addAction(icon(u"view-calendar-day"_s), QLineEdit::TrailingPosition);
    calendar->setText(tr("Pick from a calendar"));
    setFocusProxy(m_edit);
    connect(calendar, &QAction::triggered, this, &DayBox::pick);
    connect(m_edit, &QLineEdit::editingFinished, this, &DayBox::read);
    setDay(day);
}

void DayBox::setDay(QDate day)
{
    m_day = day;
    m_edit->setValue(day);
    m_message->hide();
}

// An empty box says no day either.
void DayBox::read()
{
    const QDate typed = m_edit->value();
    m_message->setText(typed.isValid() ? QString() : tr("This is no day; %1 still counts.").arg(core::screenDate(m_day)));
    m_message->setVisible(!typed.isValid());
    if (typed.isValid())
        choose(typed);
}

void DayBox::choose(QDate day)
{
    const bool isOther = day != m_day;
    setDay(day);
    if (isOther)
        Q_EMIT dayChosen(day);
}

void DayBox::pick()
{
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setSelectedDate(m_day);
    const auto take = [this, calendar](QDate day) {
        calendar->close();
        choose(day);
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    calendar->move(m_edit->mapToGlobal(QPoint(m_edit->width() - calendar->sizeHint().width(), m_edit->height())));
    calendar->show();
    calendar->setFocus();
}

}
