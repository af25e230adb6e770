#include "ui/widgets/notice_bar.h"

#include "ui/base/icons.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 22;

}

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_icon(plainLabel()), m_text(plainLabel({}, LabelText::Long)), m_button(new QPushButton), m_close(new QToolButton)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(u"edit-clear"_s));
    m_close->setToolTip(tr("Not now"));
    m_close->setAccessibleName(tr("Not now"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 4, 4);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (const auto act = m_act)   // What is done may put another notice, with another act, into the bar.
            act();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void NoticeBar::showNotice(const QString &iconName, const QString &text, const QString &button, std::function<void()> act)
{
    m_icon->setPixmap(icon(iconName).pixmap(iconSize));
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_act = std::move(act);
    setAccessibleDescription(text);
    show();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

}
