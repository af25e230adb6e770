#include "ui/widgets/clause_popup.h"

#include "ui/widgets/plain_label.h"

#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int widthOfClause = 420;

}

ClausePopup::ClausePopup(const QString &citation, const QString &clause, QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    setAccessibleName(citation);
    auto *column = new QVBoxLayout(this);
    QLabel *heading = headingLabel(citation);
    heading->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(plainLabel(clause.isEmpty() ? tr("The words of this clause are not in the register.") : clause, LabelText::Long));
    setFixedWidth(widthOfClause);
}

void ClausePopup::openAt(QPoint corner)
{
    adjustSize();
    if (const QScreen *where = screen()) {
        const QRect free = where->availableGeometry();
        corner.setX(std::clamp(corner.x(), free.left(), std::max(free.left(), free.right() - width())));
        corner.setY(std::clamp(corner.y(), free.top(), std::max(free.top(), free.bottom() - height())));
    }
    move(corner);
    show();
}

}
