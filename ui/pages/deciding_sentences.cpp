#include "ui/pages/deciding_sentences.h"

#include <algorithm>

namespace ui {

QString DecidingSentences::of(const JudgedHousehold &household)
{
    if (household.rule.isEmpty() || !m_workspace.isOpen())
        return {};
    if (const QString *known = m_sentences.object(household.household.value))
        return *known;
    const QString sentence = worded(household);
    m_sentences.insert(household.household.value, new QString(sentence));
    return sentence;
}

// Asked for while a table paints itself, where nobody could be told of a failure: the panel beside the table reads the same and tells.
QString DecidingSentences::worded(const JudgedHousehold &household)
{
    try {
        const auto record = core::loadHousehold(m_workspace.database(), household.household);
        if (!record)
            return {};
        if (!m_judge)
            m_judge.emplace(m_workspace.database(), m_workspace.asOf());
        const core::Verdict verdict = m_judge->inWords({.stream = household.stream}, *record);
        const auto reason = std::find_if(verdict.reasons.begin(), verdict.reasons.end(), [&](const core::Reason &one) -> bool { return one.rule == household.rule; });
        return reason == verdict.reasons.end() ? QString() : reason->text;
    } catch (const core::Error &) {
        return {};
    }
}

void DecidingSentences::forget()
{
    m_judge.reset();
    m_sentences.clear();
}

}
