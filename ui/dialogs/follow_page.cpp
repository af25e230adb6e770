#include "ui/dialogs/follow_page.h"

#include "ui/widgets/plain_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

FollowPage::FollowPage(Workspace &workspace, FormDesk &desk, const QString &heading, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_desk(desk), m_body(new QVBoxLayout(this)), m_state(plainLabel({}, LabelText::Long))
{
    m_body->addWidget(headingLabel(heading));
    m_body->addWidget(m_state);
}

void FollowPage::addButtons(std::initializer_list<QPushButton *> buttons)
{
    auto *row = new QHBoxLayout;
    for (QPushButton *button : buttons)
        if (button)
            row->addWidget(button);
    row->addStretch(1);
    m_body->addLayout(row);
}

bool FollowPage::refuseWith(const QString &text, QWidget *field)
{
    m_workspace.ask().warn(this, text);
    field->setFocus(Qt::OtherFocusReason);
    return true;
}

}
