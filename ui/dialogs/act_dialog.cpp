#include "ui/dialogs/act_dialog.h"

#include "ui/base/colours.h"
#include "ui/base/attempt.h"
#include "ui/base/help_topic.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/widgets/plain_label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkedAfterMs = 150;
constexpr int mostObstacles = 4;         // More of them leave no room for the form.

}

ActDialog::ActDialog(Workspace &workspace, const QString &draft, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_body(new QVBoxLayout), m_keeper(new FormKeeper(workspace, this, draft, [this] { return windowTitle(); }))
{
    setHelpTopic(this, u"danh-sach-ho-so"_s);
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(checkedAfterMs);
    connect(&m_checkSoon, &QTimer::timeout, this, [this] { attempt(m_workspace.ask(), this, [this] { check(); }); });
}

ActDialog::~ActDialog()
{
    m_isEnding = true;
    hide();
}

void ActDialog::begin(const QString &subject, const QString &verb)
{
    auto *buttons = new QDialogButtonBox;
    m_act = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_act->setToolTip(tr("Ctrl+Enter"));
    m_act->setAutoDefault(false);
    m_act->setEnabled(!m_workspace.isReadOnly());
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_body, 1);
    column->addWidget(m_keeper);
    column->addWidget(buttons);
    const auto beginAnew = [this, subject] {
        fill();
        m_keeper->begin(subject, FormKeeper::Record::New);
        check();
    };
    connect(m_keeper, &FormKeeper::startOverRequested, this, beginAnew);
    beginAnew();
}

void ActDialog::noteEdit()
{
    if (m_isEnding)
        return;
    m_keeper->noteEdit();
    m_checkSoon.start();
}

bool ActDialog::refuseWith(const QString &text, QWidget *field)
{
    m_workspace.ask().warn(this, text);
    if (field)
        field->setFocus(Qt::OtherFocusReason);
    return true;
}

core::UnitOfWork ActDialog::beginFinal(const QString &title, const QString &reason)
{
    core::WorkOrder order = m_workspace.openRegister().order(title, reason);
    order.final = true;
    return core::UnitOfWork(m_workspace.database(), order, m_workspace.openRegister().announcer());
}

// Kept until it is stored: that can still be refused.
void ActDialog::accept()
{
    if (m_workspace.isReadOnly())
        return;
    m_keeper->keepNow();
    if (refuse())
        return;
    if (attempt(m_workspace.ask(), this, [this] { write(); }))
        QDialog::accept();
}

void ActDialog::reject()
{
    if (m_keeper->agreesToLose())
        QDialog::reject();
}

QLabel *obstacleLabel()
{
    QLabel *label = plainLabel({}, LabelText::Long);
    setInk(*label, ink::bad);
    label->hide();
    return label;
}

void showObstacles(QLabel *label, const QStringList &sentences)
{
    QStringList lines;
    for (const QString &sentence : sentences.mid(0, mostObstacles))
        lines.append(u"⚠ "_s + sentence);
    if (sentences.size() > mostObstacles)
        lines.append(ActDialog::tr("… and %Ln more", nullptr, int(sentences.size() - mostObstacles)));
    label->setText(lines.join(u'\n'));
    label->setVisible(!lines.isEmpty());
}

}
