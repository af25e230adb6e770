#include "ui/widgets/message_panel.h"

#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

MessagePanel::MessagePanel(const QString &heading, const QString &text, QWidget *parent)
    : QWidget(parent), m_heading(headingLabel(heading)), m_text(plainLabel(text, LabelText::Long)), m_buttons(new QHBoxLayout)
{
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    m_heading->setFont(font);
    m_heading->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_buttons->addStretch();
    m_buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(m_heading);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_text, 2);
    centred->addStretch(1);
    layout->addLayout(centred);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void MessagePanel::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

void MessagePanel::setText(const QString &text)
{
    m_text->setText(text);
}

QPushButton *MessagePanel::addButton(const QIcon &icon, const QString &text)
{
    auto *button = new QPushButton(icon, text);
    button->setMinimumHeight(36);
    button->setDefault(m_buttons->count() == 2);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

}
