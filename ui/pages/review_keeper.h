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

    /// Leaves out what was kept as left out of these lists, which were read with their `answers`, and keeps their choices from now on. `review` stays with the caller, until `end`.
    void begin(core::Review &review);
    /// Keeps what is chosen, where it differs from what is kept; the timer calls it.
    void keepNow();
    /// The corrections of these lists and of those kept in the register, for `ReviewOptions`.
    QHash<QString, core::CellAnswers> answers() const;
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
    struct Choices {
        std::vector<int> leftOut;
        core::CellAnswers answers;
        bool isEmpty() const { return leftOut.empty() && answers.isEmpty(); }
        bool operator==(const Choices &) const = default;
    };

    static QString bodyFor(const core::ListReading &list, const Choices &choices);
    std::vector<Choices> choices() const;
    void keep(const core::ListReading &list, const Choices &choices);
    void noteUnsaved();

    Workspace &m_workspace;
    core::Review *m_review = nullptr;
    std::vector<Choices> m_kept; ///< Of each list, as it stands in the register.
    QTimer m_timer;
};

}
