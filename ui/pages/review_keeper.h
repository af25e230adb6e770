#pragma once

// Keeps the choices of a review: every few seconds into the register, and back when the same list is read again, after a power cut as after more
// files were added. What `FormKeeper` is to a form.

#include "core/intake/review.h"
#include "core/store/drafts.h"
#include "ui/base/workspace.h"

#include <QTimer>

namespace ui {

class ReviewKeeper : public QObject {
    Q_OBJECT

public:
    /// As long-lived as its page, which lives as long as the window.
    explicit ReviewKeeper(Workspace &workspace, QObject *parent = nullptr);

    /// Puts back what was kept of these lists and keeps their choices from now on. `review` stays with the caller, until `end`.
    void begin(core::Review &review);
    /// Keeps what is chosen, where it differs from what is kept; the timer calls it.
    void keepNow();
    /// What is kept stays.
    void end();
    /// The lists were taken in or given up, and the choices with them.
    void drop();

    /// Where the list lay of which these choices are; empty when that is not known.
    static QString pathIn(const core::FormDraft &draft);

Q_SIGNALS:
    /// It stands in the register now.
    void kept();

private:
    using Rows = std::vector<int>;

    std::vector<Rows> choices() const;
    void keep(const core::ListReading &list, const Rows &rows);
    void noteUnsaved();

    Workspace &m_workspace;
    core::Review *m_review = nullptr;
    std::vector<Rows> m_kept;   ///< Of each list, as it stands in the register.
    QTimer m_timer;
};

}
