#pragma once

// The quiet offer to go on with a form that was not saved: after a crash, a power cut, or when the register was closed in between.

#include "core/store/drafts.h"
#include "ui/base/workspace.h"

#include <QFrame>

class QLabel;

namespace ui {

class DraftBar : public QFrame {
    Q_OBJECT

public:
    explicit DraftBar(Workspace &workspace, QWidget *parent = nullptr);

    /// What is typed into this form stays in it while the window is open: only what an earlier sitting left is offered.
    void offerOnlyEarlier(const QString &form);
    /// Reads the drafts of this person again; hidden when there is none.
    void reload();

Q_SIGNALS:
    void continueRequested(const core::FormDraft &draft);

private:
    void goOn();
    void giveUp();

    bool isOffered(const core::FormDraft &draft) const;

    Workspace &m_workspace;
    std::vector<core::FormDraft> m_drafts;   ///< Newest first; the first is offered.
    std::vector<core::FormDraft> m_ledTo;    ///< Those that were gone on with; they stand in their forms.
    QStringList m_earlierOnly;
    QDateTime m_openedAt;
    QLabel *m_text;
};

}
