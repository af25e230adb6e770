#include "ui/dialogs/history_dialog.h"

#include "tests/support/catch.h"
#include "tests/support/sample_households.h"
#include "tests/support/open_workspace.h"
#include "ui/dialogs/household_editor.h"
#include "ui/widgets/entry_table.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

struct EditedHousehold : support::OpenWorkspace {
    core::Id<core::Household> household;

    EditedHousehold()
    {
        core::HouseholdRecord record = support::sampleHousehold(commune(u"18310"_s));
        record.persons.push_back({{.name = u"Trần Văn Bình"_s, .relation = u"con"_s}, {}});
        household = enter(record);
        record = *core::loadHousehold(workspace.database(), household);
        record.head().person.birth = {1957, 0, 0};
        record.persons.at(1).person.birth = {1990, 0, 0};
        core::UnitOfWork work = workspace.begin(u"Sửa hộ"_s, u"Theo giấy tờ gốc của hộ"_s);
        core::saveHousehold(record, work);
        work.commit();
    }

    /// Opens the menu of a field as the right mouse button does and chooses the history.
    static QStringList historyShownFor(HouseholdEditor &editor, QWidget *field)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(3, 3), field->mapToGlobal(QPoint(3, 3)));
        QCoreApplication::sendEvent(field, &event);
        QMenu *menu = nullptr;
        for (QMenu *each : editor.findChildren<QMenu *>())
            if (!each->isEmpty() && each->actions().constLast()->text() == u"History of this field"_s)
                menu = each;
        REQUIRE(menu);
        menu->actions().constLast()->trigger();
        delete menu;
        auto *dialog = editor.findChild<HistoryDialog *>();
        REQUIRE(dialog);
        const QAbstractItemModel *model = dialog->findChild<TableView *>()->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row)
            lines.append(model->index(row, 4).data().toString() + u" → "_s + model->index(row, 5).data().toString());
        delete dialog;
        return lines;
    }
};

}

TEST_CASE_METHOD(EditedHousehold, "the history of one field tells only of that field and that person", "[history]")
{
    HouseholdEditor editor(workspace, household);
    editor.show();

    CHECK(historyShownFor(editor, editor.findChild<QLineEdit *>(u"person.birth"_s)) == QStringList{u"12/03/1956 → 1957"_s, u" → 12/03/1956"_s});
    CHECK(historyShownFor(editor, editor.findChild<QLineEdit *>(u"identity_paper.number"_s)) == QStringList{u" → 042156900001"_s});
    CHECK(historyShownFor(editor, editor.findChild<QComboBox *>(u"household.need"_s)) == QStringList{u" → Xây mới"_s});
    CHECK(historyShownFor(editor, editor.findChild<QCheckBox *>(u"classification.category:HN"_s)) == QStringList{u" → Hộ nghèo"_s});
    CHECK(historyShownFor(editor, editor.findChild<QCheckBox *>(u"classification.category:HCN"_s)).isEmpty());
    auto *people = editor.findChild<EntryTable *>(u"person"_s);
    people->setCurrentCell(0, 2);
    CHECK(historyShownFor(editor, people->viewport()) == QStringList{u" → 1990"_s});
}

TEST_CASE_METHOD(EditedHousehold, "the history of a household shows every change with person, reason and computer", "[history]")
{
    HistoryDialog dialog(workspace, household);
    const QAbstractItemModel *model = dialog.findChild<TableView *>()->model();

    QStringList first;
    for (int column = 1; column < 9; ++column)
        first.append(model->index(0, column).data().toString());
    CHECK(first == QStringList{u"Nguyễn Văn An"_s, u"Nhân khẩu: Trần Văn Bình"_s, u"Ngày sinh"_s, QString(), u"1990"_s, u"Sửa hộ"_s,
                               u"Theo giấy tờ gốc của hộ"_s, u"PC-01"_s});
}

TEST_CASE_METHOD(EditedHousehold, "a change that decides about help is saved only with a reason, which stands in the history", "[history][editor]")
{
    HouseholdEditor editor(workspace, household);
    editor.show();
    auto *number = editor.findChild<QLineEdit *>(u"identity_paper.number"_s);
    auto *reason = editor.findChild<QComboBox *>(u"reason"_s);
    CHECK_FALSE(reason->isVisible());
    number->selectAll();
    QTest::keyClicks(number, u"042156900002"_s);
    CHECK(QTest::qWaitFor([&] { return reason->isVisible(); }, 5'000));

    CHECK_FALSE(editor.save());
    REQUIRE(ask.told.size() == 1);
    CHECK(ask.told.front().contains(u"Số CCCD/CMND"_s));

    QTest::keyClicks(reason->lineEdit(), u"Doc lai the"_s);
    CHECK(editor.save());
    CHECK(core::journalUnits(workspace.database(), 1).front().reason == u"Doc lai the"_s);
    CHECK_FALSE(reason->isVisible());
}

TEST_CASE_METHOD(EditedHousehold, "a change that decides nothing and a new household are saved without a reason", "[history][editor]")
{
    HouseholdEditor editor(workspace, household);
    QTest::keyClicks(editor.findChild<QLineEdit *>(u"household.phone"_s), u"0912"_s);

    CHECK(editor.save());
    CHECK(core::journalUnits(workspace.database(), 1).front().reason.isEmpty());

    workspace.choosePlace(commune(u"18310"_s));
    HouseholdEditor fresh(workspace, {});
    QTest::keyClicks(fresh.findChild<QLineEdit *>(u"person.name"_s), u"Le Van Nam"_s);
    CHECK(fresh.save());
    CHECK(ask.told.isEmpty());
}
