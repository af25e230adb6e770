#include "ui/dialogs/reason_line.h"

#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;

ReasonLine::ReasonLine(const QStringList &offered, QWidget *parent) : QWidget(parent), m_label(plainLabel()), m_choice(typedChoice(tr("Reason for the change"), offered))
{
    m_choice->setObjectName(u"reason"_s);
    m_choice->lineEdit()->setPlaceholderText(tr("Choose a reason or write your own"));
    m_label->setBuddy(m_choice);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_choice, 1);
    setFocusProxy(m_choice);
    hide();
}

void ReasonLine::askFor(const QStringList &changed)
{
    setVisible(!changed.isEmpty());
    m_label->setText(tr("Reason for the change (%1):").arg(changed.join(u", "_s)));
}

QString ReasonLine::reason() const
{
    return m_choice->currentText().simplified();
}

void ReasonLine::clear()
{
    m_choice->setCurrentIndex(-1);
    m_choice->clearEditText();
}

QComboBox *typedChoice(const QString &name, const QStringList &offered)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setCompleter(nullptr);
    box->setAccessibleName(name);
    box->lineEdit()->setAccessibleName(name);   // the line, not the box, has the focus
    box->addItems(offered);
    return box;
}

}
