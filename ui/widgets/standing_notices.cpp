#include "ui/widgets/standing_notices.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

StandingNotices::StandingNotices(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    hide();
}

void StandingNotices::put(Notice notice, const QString &text, const QString &action, const std::function<void()> &act)
{
    remove(notice);
    auto *row = new NoticeBar;
    row->closeButton()->hide();
    m_shown.insert(notice, row);
    m_rows->addWidget(row);
    row->showNotice(notice == Notice::Damaged ? u"emblem-error"_s : u"emblem-warning"_s, text, action, act);
    show();
}

void StandingNotices::remove(Notice notice)
{
    if (NoticeBar *row = m_shown.take(notice)) {
        row->hide();
        row->deleteLater();   // It may be its own button that asks.
    }
    setVisible(!m_shown.isEmpty());
}

void StandingNotices::clear()
{
    for (const Notice notice : m_shown.keys())
        remove(notice);
}

QString StandingNotices::textOf(Notice notice) const
{
    const NoticeBar *row = m_shown.value(notice);
    return row ? row->text() : QString();
}

}
