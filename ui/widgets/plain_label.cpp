#include "ui/widgets/plain_label.h"

namespace ui {

QLabel *plainLabel(const QString &text, LabelText kind)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    if (kind == LabelText::Long) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    return label;
}

QLabel *headingLabel(const QString &text)
{
    QLabel *label = plainLabel(text);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    label->setFont(font);
    return label;
}

}
