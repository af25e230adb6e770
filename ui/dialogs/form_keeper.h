#pragma once

// Keeps what is typed in a form: every few seconds into the register, and back into the form after a power cut or a crash. It is also the
// line of the form that says whether it is saved.

#include "core/store/drafts.h"
#include "ui/base/workspace.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace ui {

class SavedState;

/// The forms as their drafts name them in the register; the subject is what stands in brackets.
namespace draft_of {
inline const QString household = QStringLiteral("household");         ///< (uid; empty for a new one)
inline const QString list = QStringLiteral("list");                   ///< ()
inline const QString commune = QStringLiteral("commune");             ///< (file name of the list)
inline const QString mapping = QStringLiteral("mapping");             ///< (file name of the list)
inline const QString review = QStringLiteral("review");               ///< (sheet of a list, as core::sheetKey names it); its body is ui/pages/review_keeper's
inline const QString extraFields = QStringLiteral("extra_fields");    ///< ()
inline const QString blanks = QStringLiteral("blanks");               ///< (code of the form); kept by ui/pages/form_needs
inline const QString office = QStringLiteral("office");               ///< (number of the unit)
inline const QString ruleSet = QStringLiteral("rule_set");            ///< (code of the set)
inline const QString level = QStringLiteral("level");                 ///< (stream/need/source)
inline const QString hamlets = QStringLiteral("hamlets");             ///< ()
inline const QString merge = QStringLiteral("merge");                 ///< (uids of both households, with a space between)
inline const QString split = QStringLiteral("split");                 ///< (uid)
inline const QString headChange = QStringLiteral("head_change");      ///< (uid)
inline const QString meeting = QStringLiteral("meeting");             ///< (ids of the cases, with spaces between)
inline const QString verify = QStringLiteral("verify");               ///< (the same)
inline const QString posting = QStringLiteral("posting");             ///< (uid of the list, as of all that follow)
inline const QString closing = QStringLiteral("closing");
inline const QString submission = QStringLiteral("submission");
inline const QString appraisal = QStringLiteral("appraisal");
inline const QString approval = QStringLiteral("approval");
inline const QString adjustment = QStringLiteral("adjustment");
inline const QString complaint = QStringLiteral("complaint");         ///< (uid of the list or of the case)
inline const QString settlement = QStringLiteral("settlement");       ///< (uid of the complaint)
}

class FormKeeper : public QWidget {
    Q_OBJECT

public:
    /// At most 5 s of typing may be lost (reliability, row 19).
    static constexpr int keptEveryMs = 2000;

    /// Put it into the layout of `form`, whose named fields it keeps (ui/dialogs/form_fields.h), and call `begin` once they are filled.
    /// `name` is the form's in the register: "household". `title` says what is being typed, for the offer to go on.
    FormKeeper(Workspace &workspace, QWidget *form, const QString &name, std::function<QString()> title);
    ~FormKeeper() override;

    /// For what a form holds beyond its named fields: gives it, and puts it back. To be called before `begin`.
    void keepAlso(std::function<QJsonObject()> state, std::function<void(const QJsonObject &)> putBack);

    /// The fields stand as the register has them (`Stored`) or empty. Fills in what was kept of this subject earlier; true when there was
    /// something.
    enum class Record { New, Stored };
    bool begin(const QString &subject, Record record);

    /// Whether the fields differ from how they were filled.
    bool isModified() const;
    /// Whether the fields were filled from a draft.
    bool isRestored() const { return m_restored; }
    /// Keeps what stands there, if it differs from what is kept; the timer calls it.
    void keepNow();
    /// In the transaction that stores the record.
    void drop(core::Database &database) const;
    /// Nothing was typed, or the person agrees that it gets lost; then it is.
    bool agreesToLose();
    /// As after agreeing.
    void discard();
    /// To be called when something was typed, so that the line says so at once.
    void noteEdit();

Q_SIGNALS:
    /// It stands in the register now.
    void kept();
    /// The draft was given up: the form is to be filled anew and `begin` called.
    void startOverRequested();

private:
    QJsonObject fieldsNow() const;
    QJsonObject changedFields() const;
    void restore(const core::FormDraft &draft);
    void showState();
    void showLost(const core::Error &error);

    Workspace &m_workspace;
    QWidget *m_form;
    QString m_name;
    std::function<QString()> m_title;
    std::function<QJsonObject()> m_also;
    std::function<void(const QJsonObject &)> m_putAlsoBack;
    QString m_subject;
    Record m_record = Record::New;
    QJsonObject m_filled;            ///< The fields as the register has them.
    QJsonObject m_kept;              ///< What the draft in the register holds; empty for none.
    QTime m_keptAt;
    QDateTime m_restoredAt;
    bool m_restored = false;
    bool m_otherwiseChanged = false; ///< Fields of the draft were changed in the register meanwhile.
    bool m_failed = false;
    QTimer m_timer;
    SavedState *m_state;
    QPushButton *m_startOver;
};

}
