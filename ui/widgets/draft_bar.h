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

    /// Reads the drafts of this person again; hidden when there is none.
    void reload();

Q_SIGNALS:
    void continueRequested(const core::FormDraft &draft);

private:
    void goOn();
    void giveUp();

    Workspace &m_workspace;
    std::vector<core::FormDraft> m_drafts;   ///< Newest first; the first is offered.
    QLabel *m_text;
};

}
