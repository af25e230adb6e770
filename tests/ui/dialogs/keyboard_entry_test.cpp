// J2: one household from paper with the keyboard alone, as UniKey and Telex send it, and fields that are read in the order in which they stand.

#include "ui/dialogs/household_editor.h"

#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int keysInTwoMinutes = 2 * 60 * 3;   // Three keys a second, an officer who does not type blindly.

/// Types into whatever has the focus; every key is counted.
class Typist {
public:
    explicit Typist(ui::HouseholdEditor &editor) : m_editor(editor)
    {
        editor.show();
        editor.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&editor));
    }

    int keys() const { return m_keys; }
    QString field() const { return QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString(); }

    /// `<` is the Backspace by which UniKey turns a letter into another one.
    Typist &type(const QString &text)
    {
        for (const QChar letter : text) {
            ++m_keys;
            if (letter == u'<')
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
            else
                QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
            QCoreApplication::processEvents();   // the list of hamlets pops up and closes again
        }
        return *this;
    }
    Typist &press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_keys;
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();   // a cell of a table ends its edit in the next turn
        return *this;
    }
    Typist &enter(int times = 1)
    {
        while (times-- > 0)
            press(Qt::Key_Return);
        return *this;
    }
    /// Enter until the field of that name has the focus.
    Typist &enterTo(const QString &name)
    {
        for (int i = 0; i < 90 && field() != name; ++i)
            enter();
        INFO(name.toStdString());
        REQUIRE(field() == name);
        return *this;
    }

private:
    ui::HouseholdEditor &m_editor;
    int m_keys = 0;
};

bool isField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
}

/// By its own name or by the label whose buddy it is: what a screen reader says.
bool isNamed(const QWidget &form, const QWidget *field)
{
    const auto labels = form.findChildren<QLabel *>();
    return !field->accessibleName().isEmpty()
        || std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) -> bool { return label->buddy() == field && !label->text().isEmpty(); });
}

std::vector<QWidget *> focusChain(QWidget &form)
{
    std::vector<QWidget *> chain;
    for (QWidget *next = form.nextInFocusChain(); next && next != &form; next = next->nextInFocusChain())
        if (isField(next) && (next->focusPolicy() & Qt::TabFocus) && next->isVisibleTo(&form) && next->isEnabled() && !qobject_cast<QComboBox *>(next->parentWidget()))
            chain.push_back(next);
    return chain;
}

}

TEST_CASE("J2: a household is entered from paper by keyboard alone, within two minutes of keys, and the next begins", "[editor][journey]")
{
    support::OpenWorkspace open;
    open.workspace.choosePlace(open.commune(u"18310"_s));
    ui::HouseholdEditor editor(open.workspace, {});
    Typist typist(editor);
    REQUIRE(typist.field() == u"Name of the head"_s);

    typist.type(u"Nguye<ê<ễn Thi<ị Ho<ò<òa"_s).enterTo(u"Born"_s).type(u"03/1956"_s);
    typist.enterTo(u"Identity number"_s).type(u"042156900001"_s);
    typist.enterTo(u"Hamlet"_s).type(u"Tho<ô<ôn Mo<ơ<ới"_s);
    typist.enterTo(u"Address"_s).type(u"Xo<óm Đi<ình"_s);
    typist.enterTo(u"Members"_s).type(u"4"_s).enterTo(u"Area of the house (m²)"_s).type(u"24,5"_s);
    typist.enterTo(u"Total (đồng)"_s).type(u"60tr"_s).enter();   // through the tabs, with Enter alone
    typist.press(Qt::Key_Return, Qt::ControlModifier);

    const auto stored = core::loadHousehold(open.workspace.database(), editor.lastSaved());
    REQUIRE(stored);
    CHECK(stored->household.headName == u"Nguyễn Thị Hòa"_s);
    CHECK(stored->household.headBirth == core::PartialDate{1956, 3, 0});
    CHECK(stored->headNumber() == u"042156900001"_s);
    CHECK(open.workspace.database().find(stored->household.hamlet)->name == u"Thôn Mới"_s);
    CHECK(stored->household.address == u"Xóm Đình"_s);
    CHECK(stored->household.members == 4);
    CHECK(stored->surveys.at(0).area == 24.5);
    CHECK(stored->funding.total == core::Money::ofDong(60'000'000));
    CHECK(typist.keys() <= keysInTwoMinutes);
    CHECK(open.ask.told.isEmpty());
    CHECK(typist.field() == u"Name of the head"_s);
    CHECK_FALSE(editor.record().household.id.isStored());
}

TEST_CASE("every kind of field takes a letter, a Backspace and the composed letter, as UniKey and Telex send them", "[editor][unikey]")
{
    support::OpenWorkspace open;
    open.workspace.choosePlace(open.commune(u"18310"_s));
    ui::HouseholdEditor editor(open.workspace, {});
    Typist typist(editor);
    int tried = 0;
    for (QLineEdit *edit : editor.findChildren<QLineEdit *>()) {
        const QWidget *named = qobject_cast<QComboBox *>(edit->parentWidget()) ? edit->parentWidget() : edit;
        if (named->objectName().isEmpty() || named->objectName().startsWith("qt_"_L1) || edit->isReadOnly() || !edit->isEnabled())
            continue;
        INFO(named->objectName().toStdString());
        edit->clear();
        for (const QString &keys : {u"a"_s, u"<"_s, u"â"_s, u"<"_s, u"ấ"_s, u"y"_s, u"1"_s}) {
            if (keys == "<"_L1)
                QTest::keyClick(edit, Qt::Key_Backspace);
            else
                QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, keys, Qt::NoModifier);
        }
        CHECK(edit->text() == u"ấy1"_s);
        edit->clear();
        QCoreApplication::processEvents();
        ++tried;
    }
    CHECK(tried > 20);

    auto *people = editor.findChild<QTableWidget *>(u"person"_s);
    REQUIRE(people);
    people->setCurrentCell(0, 0);
    people->edit(people->currentIndex());
    auto *cell = people->findChild<QLineEdit *>();
    REQUIRE(cell);
    for (const QString &keys : {u"B"_s, u"i"_s, u"<"_s, u"ì"_s, u"n"_s, u"h"_s}) {
        if (keys == "<"_L1)
            QTest::keyClick(cell, Qt::Key_Backspace);
        else
            QTest::sendKeyEvent(QTest::Click, cell, Qt::Key_unknown, keys, Qt::NoModifier);
    }
    CHECK(cell->text() == u"Bình"_s);
    QTest::keyClick(cell, Qt::Key_Escape);
    QCoreApplication::processEvents();
}

TEST_CASE("fields follow one another as they are read, and every one is named to a screen reader", "[editor][accessibility]")
{
    support::OpenWorkspace open;
    ui::HouseholdEditor editor(open.workspace, {});
    editor.show();
    const std::vector<QWidget *> chain = focusChain(editor);
    REQUIRE(chain.size() > 15);

    const QWidget *before = nullptr;
    for (QWidget *field : chain) {
        INFO(field->objectName().toStdString());
        CHECK(isNamed(editor, field));
        if (before && before->parentWidget() == field->parentWidget()) {
            const QPoint here = field->mapTo(&editor, QPoint());
            const QPoint there = before->mapTo(&editor, QPoint());
            CHECK((here.y() > there.y() + 8 || (std::abs(here.y() - there.y()) <= 8 && here.x() > there.x())));
        }
        before = field;
    }
}
