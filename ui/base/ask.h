#pragma once

// The one door to message boxes and file choosers. It is passed in, so that tests can answer.

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace ui {

class Ask {
public:
    virtual ~Ask() = default;

    /// Existing files; empty when the user thought better of it. `filter` as Qt writes it: "Excel (*.xlsx *.xls)".
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// One existing file; empty when cancelled.
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// Where to write; the first suffix of the filter is added when none was typed. Overwriting was agreed to. Empty when cancelled.
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter) = 0;
    virtual QString folder(QWidget *parent, const QString &title) = 0;

    /// Only for what leaves the file or cannot be undone. `action` is the verb on the button; true when it was pressed. `instead` is what the
    /// other button does; empty: Cancel.
    virtual bool question(QWidget *parent, const QString &text, const QString &action, const QString &instead = {}) = 0;
    /// Which of the actions (verbs on buttons) is to be taken, by its index; -1 when the user thought better of it.
    virtual int choice(QWidget *parent, const QString &text, const QStringList &actions) = 0;
    /// What the user types to agree to something grave; empty when cancelled.
    virtual QString typed(QWidget *parent, const QString &text) = 0;
    /// Why something is done, for the history: one of `offered` or own words. Nothing when the user thought better of it; never empty.
    virtual std::optional<QString> reason(QWidget *parent, const QString &text, const QStringList &offered, const QString &action) = 0;
    virtual void inform(QWidget *parent, const QString &text) = 0;
    /// Something did not work; `text` says what to do.
    virtual void warn(QWidget *parent, const QString &text) = 0;
};

/// Asks the person at the screen; remembers the last folder.
class RealAsk : public Ask {
public:
    QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) override;
    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter) override;
    QString folder(QWidget *parent, const QString &title) override;
    bool question(QWidget *parent, const QString &text, const QString &action, const QString &instead) override;
    int choice(QWidget *parent, const QString &text, const QStringList &actions) override;
    QString typed(QWidget *parent, const QString &text) override;
    std::optional<QString> reason(QWidget *parent, const QString &text, const QStringList &offered, const QString &action) override;
    void inform(QWidget *parent, const QString &text) override;
    void warn(QWidget *parent, const QString &text) override;
};

}
