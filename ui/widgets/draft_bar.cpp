#include "ui/widgets/draft_bar.h"

#include "ui/base/attempt.h"
#include "ui/base/colours.h"
#include "ui/base/icons.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

DraftBar::DraftBar(Workspace &workspace, QWidget *parent) : QFrame(parent), m_workspace(workspace), m_text(plainLabel({}, LabelText::Long))
{
    QPalette colours = palette();
    setGround(colours, QPalette::Window, ground::draft, QPalette::WindowText);
    setPalette(colours);
    setAutoFillBackground(true);
    auto *sign = plainLabel();
    sign->setPixmap(icon(u"document-edit"_s).pixmap(16, 16));
    auto *goOn = new QPushButton(tr("&Go on"));
    auto *giveUp = new QPushButton(tr("&Drop what was typed"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 3, 8, 3);
    row->addWidget(sign);
    row->addWidget(m_text, 1);
    row->addWidget(goOn);
    row->addWidget(giveUp);
    connect(goOn, &QPushButton::clicked, this, &DraftBar::goOn);
    connect(giveUp, &QPushButton::clicked, this, &DraftBar::giveUp);
    connect(&workspace, &Workspace::registerOpened, this, [this] {
        m_openedAt = m_workspace.seat().now();
        m_ledTo.clear();
        reload();
    });
    connect(&workspace, &Workspace::registerClosed, this, &DraftBar::reload);
    connect(&workspace, &Workspace::unsavedChanged, this, &DraftBar::reload);
    connect(&workspace, &Workspace::changed, this, &DraftBar::reload);
    reload();
}

void DraftBar::offerOnlyEarlier(const QString &form)
{
    m_earlierOnly.append(form);
    reload();
}

bool DraftBar::isOffered(const core::FormDraft &draft) const
{
    const bool isOfNow = m_earlierOnly.contains(draft.form) && m_openedAt.isValid() && draft.time() >= m_openedAt;
    return !isOfNow && std::find(m_ledTo.begin(), m_ledTo.end(), draft) == m_ledTo.end();
}

// What is being typed this moment is not offered beside its own form.
void DraftBar::reload()
{
    m_drafts.clear();
    if (m_workspace.isOpen() && !m_workspace.isReadOnly() && !m_workspace.hasUnsaved())
        attempt(m_workspace.ask(), this, [this] { m_drafts = core::draftsOf(m_workspace.database(), m_workspace.seat().person); });
    std::erase_if(m_drafts, [this](const core::FormDraft &draft) -> bool { return !isOffered(draft); });
    setVisible(!m_drafts.empty());
    if (m_drafts.empty())
        return;
    const core::FormDraft &newest = m_drafts.front();
    const QString offer = tr("Go on with what was not saved? %1, typed until %2").arg(newest.title, newest.time().toString(u"HH:mm dd/MM/yyyy"_s));
    m_text->setText(m_drafts.size() == 1 ? offer : offer + u" · "_s + tr("and %1 more", "drafts").arg(m_drafts.size() - 1));
}

void DraftBar::goOn()
{
    if (m_drafts.empty())
        return;
    const core::FormDraft draft = m_drafts.front();
    m_ledTo.push_back(draft);
    Q_EMIT continueRequested(draft);
    reload();
}

void DraftBar::giveUp()
{
    if (m_drafts.empty())
        return;
    const core::FormDraft draft = m_drafts.front();
    if (!m_workspace.ask().question(this, tr("Drop what was typed and not saved: %1?").arg(draft.title), tr("Drop what was typed"), tr("Keep it")))
        return;
    attempt(m_workspace.ask(), this, [&] { core::dropDraft(m_workspace.database(), draft.form, draft.subject, draft.person); });
    reload();
}

}
