#pragma once

// Why a judged household stands where it does, in words: made for the lines that somebody looks at, not for a whole register.

#include "core/support/streams.h"
#include "ui/base/workspace.h"
#include "ui/pages/judged_rows.h"

#include <QCache>

#include <optional>

namespace ui {

class DecidingSentences {
public:
    explicit DecidingSentences(Workspace &workspace) : m_workspace(workspace), m_sentences(kept) {}

    /// The sentence of the rule that decides; empty for an entitled household and for one that cannot be read.
    QString of(const JudgedHousehold &household);
    /// Before the register closes, and when it or the day is another.
    void forget();

private:
    static constexpr int kept = 2000;

    QString worded(const JudgedHousehold &household);

    Workspace &m_workspace;
    std::optional<core::Judge> m_judge;
    QCache<qint64, QString> m_sentences;   ///< By household.
};

}
