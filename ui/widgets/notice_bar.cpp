#include "ui/widgets/notice_bar.h"

#include "ui/widgets/plain_label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

NoticeBar::NoticeBar(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    hide();
}

void NoticeBar::show(Notice notice, const QString &text, const QString &action, const std::function<void()> &act)
{
    remove(notice);
    auto *row = new QFrame;
    row->setFrameShape(QFrame::StyledPanel);
    row->setAutoFillBackground(true);
    row->setBackgroundRole(QPalette::ToolTipBase);
    row->setForegroundRole(QPalette::ToolTipText);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(10, 4, 10, 4);
    QLabel *label = plainLabel(text, LabelText::Long);
    label->setForegroundRole(QPalette::ToolTipText);
    layout->addWidget(label, 1);
    if (!action.isEmpty()) {
        auto *button = new QPushButton(action);
        connect(button, &QPushButton::clicked, this, act);
        layout->addWidget(button);
    }
    m_shown.insert(notice, row);
    m_rows->addWidget(row);
    QWidget::show();
}

void NoticeBar::remove(Notice notice)
{
    if (QWidget *row = m_shown.take(notice)) {
        row->hide();
        row->deleteLater();   // It may be its own button that asks.
    }
    setVisible(!m_shown.isEmpty());
}

void NoticeBar::clear()
{
    for (const Notice notice : m_shown.keys())
        remove(notice);
}

QString NoticeBar::textOf(Notice notice) const
{
    const QWidget *row = m_shown.value(notice);
    return row ? row->findChild<QLabel *>()->text() : QString();
}

}
