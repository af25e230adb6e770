#include "ui/pages/review_keeper.h"

#include "core/intake/answers.h"
#include "core/intake/review_choices.h"
#include "ui/dialogs/draft_body.h"
#include "ui/dialogs/form_keeper.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>
#include <iterator>

namespace ui {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcReview, "ancu.drafts")

namespace {

const auto pathKey = u"path"_s;
const auto leftOutKey = u"left_out"_s;
const auto answersKey = u"answers"_s;

std::vector<int> rowsIn(const core::FormDraft &draft)
{
    std::vector<int> rows;
    for (const QJsonValue &row : bodyOf(draft).value(leftOutKey).toArray())
        rows.push_back(row.toInt());
    return rows;
}

core::CellAnswers answersIn(const core::FormDraft &draft)
{
    core::CellAnswers answers;
    const QJsonObject kept = bodyOf(draft).value(answersKey).toObject();
    for (auto cell = kept.begin(); cell != kept.end(); ++cell)
        answers.insert(cell.key(), cell.value().toString());
    return answers;
}

}

QString ReviewKeeper::bodyFor(const core::ListReading &list, const Choices &choices)
{
    QJsonArray leftOut;
    std::copy(choices.leftOut.begin(), choices.leftOut.end(), std::back_inserter(leftOut));
    QJsonObject answers;
    for (const auto &[cell, text] : choices.answers.asKeyValueRange())
        answers.insert(cell, text);
    return bodyText({{pathKey, list.path}, {leftOutKey, leftOut}, {answersKey, answers}});
}

ReviewKeeper::ReviewKeeper(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_timer.setInterval(FormKeeper::keptEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &ReviewKeeper::keepNow);
}

void ReviewKeeper::begin(core::Review &review)
{
    m_review = &review;
    if (!m_workspace.isReadOnly()) {
        for (core::ListReading &list : review.lists)
            if (const auto draft = core::draftOf(m_workspace.database(), draft_of::review, core::sheetKey(list), m_workspace.seat().person))
                core::leaveOut(rowsIn(*draft), list);
        m_timer.start();
    }
    m_kept = choices();
    noteUnsaved();
}

std::vector<ReviewKeeper::Choices> ReviewKeeper::choices() const
{
    std::vector<Choices> all;
    std::transform(m_review->lists.begin(), m_review->lists.end(), std::back_inserter(all),
                   [](const core::ListReading &list) -> Choices { return {core::rowsLeftOut(list), core::answersOf(list)}; });
    return all;
}

QHash<QString, core::CellAnswers> ReviewKeeper::answers() const
{
    QHash<QString, core::CellAnswers> answers;
    for (const core::FormDraft &draft : core::draftsOf(m_workspace.database(), m_workspace.seat().person))
        if (draft.form == draft_of::review)
            answers.insert(draft.subject, answersIn(draft));
    if (m_review)
        for (const core::ListReading &list : m_review->lists)
            answers.insert(core::sheetKey(list), core::answersOf(list));
    return answers;
}

// Not in the way of the work: what could not be kept is kept at the next turn.
void ReviewKeeper::keepNow()
{
    if (!m_review || !m_workspace.isOpen() || m_workspace.isReadOnly())
        return;
    noteUnsaved();
    const std::vector<Choices> now = choices();
    if (now == m_kept)
        return;
    try {
        for (std::size_t list = 0; list < now.size(); ++list)
            if (now[list] != m_kept[list]) {
                keep(m_review->lists[list], now[list]);
                m_kept[list] = now[list];
            }
        Q_EMIT kept();
    } catch (const core::Error &error) {
        qCWarning(lcReview, "%ls", qUtf16Printable(error.detail()));
    }
}

void ReviewKeeper::keep(const core::ListReading &list, const Choices &choices)
{
    const core::FormDraft draft{.form = draft_of::review, .subject = core::sheetKey(list), .person = m_workspace.seat().person,
                                .title = tr("Choices for the list “%1”").arg(list.file),
                                .at = m_workspace.seat().now().toUTC().toString(Qt::ISODateWithMs), .body = bodyFor(list, choices)};
    if (choices.isEmpty())
        return core::dropDraft(m_workspace.database(), draft.form, draft.subject, draft.person);
    core::keepDraft(m_workspace.database(), draft);
}

void ReviewKeeper::noteUnsaved()
{
    const std::vector<Choices> now = choices();
    m_workspace.noteUnsaved(this, !m_workspace.isReadOnly() && std::any_of(now.begin(), now.end(), [](const Choices &choices) -> bool { return !choices.isEmpty(); }));
}

void ReviewKeeper::end()
{
    m_timer.stop();
    m_review = nullptr;
    m_kept.clear();
    m_workspace.noteUnsaved(this, false);
}

void ReviewKeeper::drop()
{
    if (m_review && m_workspace.isOpen() && !m_workspace.isReadOnly())
        for (const core::ListReading &list : m_review->lists)
            core::dropDraft(m_workspace.database(), draft_of::review, core::sheetKey(list), m_workspace.seat().person);
    end();
}

QString ReviewKeeper::pathIn(const core::FormDraft &draft)
{
    return bodyOf(draft).value(pathKey).toString();
}

}
