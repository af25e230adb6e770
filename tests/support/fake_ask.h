#pragma once

// Answers message boxes and file choosers as a test prepared it, and keeps what was said.

#include "ui/base/ask.h"

namespace support {

struct FakeAsk : ui::Ask {
    QStringList files;           ///< Answer of `openFiles` and, its first, of `openFile`.
    QString path;                ///< Answer of `saveFile` and `folder`.
    bool agrees = true;
    QList<int> choices;          ///< Answers of `choice`, each once; -1 when there is none left.
    QString types;               ///< Answer of `typed`.
    std::optional<QString> why = QStringLiteral("Nhập nhầm");   ///< Answer of `reason`.
    QStringList reasonsAsked;
    QStringList buttons;         ///< Of the last question.
    QStringList told;            ///< Everything that was asked, informed or warned, in order.

    QStringList openFiles(QWidget *, const QString &, const QString &) override { return files; }
    QString openFile(QWidget *, const QString &, const QString &) override { return files.value(0); }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return path; }
    QString folder(QWidget *, const QString &) override { return path; }
    bool question(QWidget *, const QString &text, const QString &action, const QString &instead) override
    {
        told.append(text);
        buttons = {action, instead};
        return agrees;
    }
    int choice(QWidget *, const QString &text, const QStringList &) override
    {
        told.append(text);
        return choices.isEmpty() ? -1 : choices.takeFirst();
    }
    QString typed(QWidget *, const QString &text) override
    {
        told.append(text);
        return types;
    }
    std::optional<QString> reason(QWidget *, const QString &text, const QStringList &, const QString &) override
    {
        reasonsAsked.append(text);
        return why;
    }
    void inform(QWidget *, const QString &text) override { told.append(text); }
    void warn(QWidget *, const QString &text) override { told.append(text); }
};

}
