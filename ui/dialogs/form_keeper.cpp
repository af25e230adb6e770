#include "ui/dialogs/form_keeper.h"

#include "ui/base/attempt.h"
#include "ui/dialogs/draft_body.h"
#include "ui/dialogs/form_fields.h"
#include "ui/widgets/saved_state.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLoggingCategory>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcKeeper, "ancu.drafts")

namespace {

const auto fieldsKey = u"fields"_s;
const auto filledKey = u"filled"_s;

/// The lines of a table were counted when the draft was kept; in the form as filled now the same line may stand elsewhere.
QJsonValue countedAnew(const QJsonValue &typed, const QJsonArray &filledThen, const QJsonArray &filledNow)
{
    if (!typed.isArray() || filledThen == filledNow)
        return typed;
    QJsonArray lines;
    for (const QJsonValue &line : typed.toArray()) {
        QJsonObject entry = line.toObject();
        const QJsonValue then = filledThen.at(entry.value("origin"_L1).toInt(-1));
        int origin = -1;
        for (qsizetype i = 0; i < filledNow.size() && origin < 0; ++i)
            if (filledNow.at(i).toObject().value("cells"_L1) == then.toObject().value("cells"_L1))
                origin = int(i);
        entry.insert(u"origin"_s, origin);
        lines.append(entry);
    }
    return lines;
}

}

FormKeeper::FormKeeper(Workspace &workspace, QWidget *form, const QString &name, std::function<QString()> title)
    : m_workspace(workspace), m_form(form), m_name(name), m_title(std::move(title)), m_state(new SavedState(LabelText::Long)), m_startOver(new QPushButton(tr("Start over")))
{
    m_startOver->setAutoDefault(false);
    m_startOver->setToolTip(tr("Drop what was typed before and fill the form anew"));
    m_startOver->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_state, 1);
    row->addWidget(m_startOver);
    connect(m_startOver, &QPushButton::clicked, this, [this] {
        discard();
        Q_EMIT startOverRequested();
    });
    connect(&m_timer, &QTimer::timeout, this, &FormKeeper::keepNow);
    m_timer.setInterval(keptEveryMs);
}

FormKeeper::~FormKeeper()
{
    m_workspace.noteUnsaved(this, false);
}

void FormKeeper::keepAlso(std::function<QJsonObject()> state, std::function<void(const QJsonObject &)> putBack)
{
    m_also = std::move(state);
    m_putAlsoBack = std::move(putBack);
}

bool FormKeeper::begin(const QString &subject, Record record)
{
    m_subject = subject;
    m_record = record;
    m_filled = fieldsNow();
    m_kept = {};
    m_keptAt = {};
    m_restored = m_otherwiseChanged = m_failed = false;
    if (!m_workspace.isReadOnly()) {
        if (const auto draft = core::draftOf(m_workspace.database(), m_name, subject, m_workspace.seat().person))
            restore(*draft);
        m_timer.start();
    }
    showState();
    return m_restored;
}

// Only what was typed is put back: the rest is as the register has it today.
void FormKeeper::restore(const core::FormDraft &draft)
{
    const QJsonObject body = bodyOf(draft);
    QJsonObject typed = body.value(fieldsKey).toObject();
    const QJsonObject filledThen = body.value(filledKey).toObject();
    for (auto field = typed.begin(); field != typed.end(); ++field) {
        m_otherwiseChanged |= filledThen.value(field.key()) != m_filled.value(field.key());
        *field = countedAnew(*field, filledThen.value(field.key()).toArray(), m_filled.value(field.key()).toArray());
    }
    fillFields(*m_form, typed);
    if (m_putAlsoBack)
        m_putAlsoBack(typed);
    m_kept = changedFields();
    m_restored = true;
    m_restoredAt = draft.time();
}

QJsonObject FormKeeper::fieldsNow() const
{
    QJsonObject fields = fieldsOf(*m_form);
    const QJsonObject also = m_also ? m_also() : QJsonObject();
    for (auto field = also.begin(); field != also.end(); ++field)
        fields.insert(field.key(), field.value());
    return fields;
}

QJsonObject FormKeeper::changedFields() const
{
    const QJsonObject now = fieldsNow();
    QJsonObject changed;
    for (auto field = now.begin(); field != now.end(); ++field)
        if (field.value() != m_filled.value(field.key()))
            changed.insert(field.key(), field.value());
    return changed;
}

bool FormKeeper::isModified() const
{
    return !changedFields().isEmpty();
}

void FormKeeper::keepNow()
{
    if (!m_workspace.isOpen() || m_workspace.isReadOnly())
        return;
    const QJsonObject typed = changedFields();
    if (typed == m_kept && !m_failed)
        return showState();
    try {
        if (typed.isEmpty()) {
            drop(m_workspace.database());
        } else {
            QJsonObject filled;
            for (const QString &name : typed.keys())
                filled.insert(name, m_filled.value(name));
            const QDateTime now = m_workspace.seat().now();
            core::keepDraft(m_workspace.database(),
                            {.form = m_name, .subject = m_subject, .person = m_workspace.seat().person, .title = m_title(),
                             .at = now.toUTC().toString(Qt::ISODateWithMs),
                             .body = bodyText({{fieldsKey, typed}, {filledKey, filled}})});
            m_keptAt = now.toLocalTime().time();
        }
        m_kept = typed;
        m_failed = false;
        showState();
        Q_EMIT kept();
    } catch (const core::Error &error) {
        showLost(error);
    }
}

// Not in the way of typing: the line says it, and the next turn tries again.
void FormKeeper::showLost(const core::Error &error)
{
    qCWarning(lcKeeper, "%ls", qUtf16Printable(error.detail()));
    m_failed = true;
    showState();
}

void FormKeeper::drop(core::Database &database) const
{
    core::dropDraft(database, m_name, m_subject, m_workspace.seat().person);
}

bool FormKeeper::agreesToLose()
{
    if (isModified() && !m_workspace.ask().question(m_form, tr("What was typed has not been saved. Close without saving?"), tr("Close without saving")))
        return false;
    discard();
    return true;
}

void FormKeeper::discard()
{
    m_timer.stop();
    if (!m_kept.isEmpty() && m_workspace.isOpen() && !m_workspace.isReadOnly())
        attempt(m_workspace.ask(), m_form, [this] { drop(m_workspace.database()); });
    m_kept = {};
    m_workspace.noteUnsaved(this, false);
}

void FormKeeper::noteEdit()
{
    if (!m_workspace.isReadOnly() && m_timer.isActive())
        showState();
}

void FormKeeper::showState()
{
    const bool modified = isModified();
    m_workspace.noteUnsaved(this, modified && !m_workspace.isReadOnly());
    m_startOver->setVisible(m_restored && modified);
    using State = SavedState::State;
    if (m_workspace.isReadOnly())
        return m_state->show(State::ReadOnly, tr("Read only: nothing typed here is saved or kept"));
    if (!modified)
        return m_state->show(m_record == Record::Stored ? State::Saved : State::Nothing, m_record == Record::Stored ? tr("Saved") : tr("Nothing typed yet"));
    if (m_failed)
        return m_state->show(State::Unsaved, tr("Not saved yet; the register is busy, so the draft is not kept yet either"));
    if (m_restored && m_otherwiseChanged)
        return m_state->show(State::Unsaved, tr("Filled in again from %1, not saved yet. The record was changed meanwhile: compare before saving.")
                                                 .arg(m_restoredAt.toString(u"HH:mm dd/MM/yyyy"_s)));
    if (m_restored)
        return m_state->show(State::Unsaved, tr("Filled in again from %1, not saved yet").arg(m_restoredAt.toString(u"HH:mm dd/MM/yyyy"_s)));
    m_state->show(State::Unsaved, m_keptAt.isValid() ? tr("Not saved yet; draft kept at %1").arg(m_keptAt.toString(u"HH:mm:ss"_s)) : tr("Not saved yet"));
}

}
