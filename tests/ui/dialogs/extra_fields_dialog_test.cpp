#include "ui/dialogs/extra_fields_dialog.h"

#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QWidget &dialog, const QString &text)
{
    for (QPushButton *found : dialog.findChildren<QPushButton *>())
        if (found->text().remove(u'&') == text)
            return found;
    FAIL("there is no button " << text.toStdString());
    return nullptr;
}

}

TEST_CASE("an office makes a field of its own, and undo takes it back", "[extra]")
{
    support::OpenWorkspace open;
    ui::ExtraFieldsDialog dialog(open.workspace);
    dialog.show();
    QTest::mouseClick(button(dialog, u"New field"_s), Qt::LeftButton);
    for (QLineEdit *edit : dialog.findChildren<QLineEdit *>())
        if (edit->accessibleName() == u"What is asked"_s)
            QTest::keyClicks(edit, u"So con di hoc"_s);
    QTest::mouseClick(button(dialog, u"Save"_s), Qt::LeftButton);

    CHECK(dialog.result() == QDialog::Accepted);
    REQUIRE(core::extraFields(open.workspace.database()).size() == 1);
    CHECK(core::extraFields(open.workspace.database()).front().title == u"So con di hoc"_s);
    open.workspace.openRegister().undo();
    CHECK(core::extraFields(open.workspace.database()).empty());
}

TEST_CASE("a field without a title is not saved and the dialog says why", "[extra]")
{
    support::OpenWorkspace open;
    ui::ExtraFieldsDialog dialog(open.workspace);
    dialog.show();
    QTest::mouseClick(button(dialog, u"New field"_s), Qt::LeftButton);

    QTest::mouseClick(button(dialog, u"Save"_s), Qt::LeftButton);

    CHECK(dialog.isVisible());
    CHECK(open.ask.told.size() == 1);
}
