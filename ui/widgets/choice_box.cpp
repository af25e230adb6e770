#include "ui/widgets/choice_box.h"

#include <QWheelEvent>

namespace ui {

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

}
