#pragma once

// Real keys into the fields of a window, found by the names that drafts keep them under.

#include "tests/support/catch.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace support {

template<class Field> Field *field(const QWidget &in, const QString &name)
{
    auto *found = in.findChild<Field *>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return found;
}

/// Shows a window and makes it the active one, so that its keys are heard.
inline void open(QWidget &window)
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == &window; }));
}

/// Letter by letter.
inline void type(QWidget *into, const QString &text)
{
    for (const QChar letter : text)   // `keyClicks` knows only Latin-1
        if (letter.unicode() < 128)
            QTest::keyClick(into, letter.toLatin1());
        else
            QTest::sendKeyEvent(QTest::Click, into, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

/// In place of what stands there.
inline void typeInto(const QWidget &in, const QString &name, const QString &text)
{
    auto *edit = field<QLineEdit>(in, name);
    edit->setFocus();
    edit->selectAll();
    type(edit, text);
}

/// Does it with the dialog that opens next, as soon as it is open. One that is still open afterwards is closed, and the test fails.
template<class Dialog> void withNext(QObject *context, std::function<void(Dialog &)> act)
{
    QTimer::singleShot(0, context, [act] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        act(*dialog);
        CHECK_FALSE(dialog->isVisible());
        if (dialog->isVisible())
            dialog->done(QDialog::Rejected);
    });
}

}
