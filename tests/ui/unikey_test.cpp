// UniKey writes Vietnamese by taking letters back: each mark comes as Backspace and the letters anew. No field may stand in its way.

#include "tests/support/catch.h"
#include "tests/ui/all_windows.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr QChar back(u'\b');

// As Telex sends “Nguyeenx Ddinhf”; with nothing between the keys.
const QString stream = u"Nguye\bên\b\bễn D\bĐinh\b\b\bình"_s;
const QString meant = u"Nguyễn Đình"_s;

void send(QWidget *target, const QString &keys)
{
    target->setFocus();   // without it no completer is at work
    for (const QChar key : keys) {
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *at = popup ? popup : target;
        if (key == back)
            QTest::keyClick(at, Qt::Key_Backspace);
        else
            QTest::sendKeyEvent(QTest::Click, at, Qt::Key_unknown, QString(key), Qt::NoModifier);
    }
}

// A choice that can be typed into gets the keys itself and gives them to its line.
QWidget *keysGoTo(QWidget *field)
{
    return field->focusProxy() ? field->focusProxy() : field;
}

bool isTypedInto(const QWidget &field, const QWidget &window)
{
    return field.isVisibleTo(&window) && field.isEnabled() && !qobject_cast<QAbstractSpinBox *>(field.parentWidget());
}

/// What stands in each field after the stream, where that is not what was meant.
class Typing {
public:
    void typeInto(QWidget &window, const QString &where)
    {
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        for (auto *line : window.findChildren<QLineEdit *>())
            if (isTypedInto(*line, window) && !line->isReadOnly()) {
                line->clear();
                send(keysGoTo(line), stream);
                note(where, line, line->text());
            }
        for (auto *text : window.findChildren<QPlainTextEdit *>())
            if (isTypedInto(*text, window) && !text->isReadOnly()) {
                text->clear();
                send(text, stream);
                note(where, text, text->toPlainText());
            }
        for (auto *text : window.findChildren<QTextEdit *>())
            if (isTypedInto(*text, window) && !text->isReadOnly())
                wrong.append(where + u": a field with markup"_s);
        for (auto *view : window.findChildren<QAbstractItemView *>())
            if (isTypedInto(*view, window) && view->model() && view->editTriggers() != QAbstractItemView::NoEditTriggers)
                typeIntoCells(*view, where);
    }

    int fields = 0;
    int cells = 0;
    QStringList wrong;

private:
    // The first key opens the cell, as in a sheet.
    void typeIntoCells(QAbstractItemView &view, const QString &where)
    {
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            const QModelIndex index = view.model()->index(0, column);
            if (!index.flags().testFlag(Qt::ItemIsEditable))
                continue;
            view.setCurrentIndex(index);
            view.edit(index);
            auto *line = view.viewport()->findChild<QLineEdit *>();
            if (!line)
                continue;
            line->clear();
            send(line, stream);
            note(where + u", cell "_s + QString::number(column), &view, line->text());
            ++cells;
            QTest::keyClick(line, Qt::Key_Escape);
            QTest::qWait(1);
        }
    }
    void note(const QString &where, const QWidget *field, const QString &text)
    {
        ++fields;
        if (text != meant)
            wrong.append(where + u": “"_s + field->accessibleName() + u"” "_s + field->objectName() + u" holds "_s + text);
    }
};

}

TEST_CASE("a choice that completes in its line spoils what UniKey sends", "[unikey]")
{
    QComboBox choice;
    choice.setEditable(true);   // with Qt's own completer
    choice.addItem(u"Nguyễn Đình Long"_s);
    choice.show();
    REQUIRE(QTest::qWaitForWindowActive(&choice));
    choice.clearEditText();

    send(&choice, stream);

    CHECK(choice.currentText() != meant);
}

TEST_CASE("every field takes what UniKey sends", "[unikey]")
{
    support::AllWindows windows;
    Typing typing;

    windows.forEachView([&](QWidget &window, const QString &name) { typing.typeInto(window, name); });

    typing.wrong.removeDuplicates();
    CHECK(typing.wrong.join(u'\n') == QString());
    CHECK(typing.fields > 80);
    CHECK(typing.cells >= 8);
}
