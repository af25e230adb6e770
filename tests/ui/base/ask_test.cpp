#include "ui/base/ask.h"

#include "tests/support/catch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

/// What is looked at of the dialog that comes up; it is closed afterwards.
template<class Look> void whenAsked(Look look)
{
    QTimer::singleShot(0, qApp, [look] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        look(*dialog);
        dialog->reject();
    });
}

}

TEST_CASE("a message box bears the name of the program as people know it", "[ask]")
{
    const QString before = QGuiApplication::applicationDisplayName();
    QGuiApplication::setApplicationDisplayName(u"An Cư"_s);
    ui::RealAsk ask;
    QStringList titles;

    whenAsked([&](const QDialog &dialog) { titles.append(dialog.windowTitle()); });
    ask.inform(nullptr, u"Xong."_s);
    whenAsked([&](const QDialog &dialog) { titles.append(dialog.windowTitle()); });
    ask.question(nullptr, u"Bỏ?"_s, u"Bỏ"_s, {});
    QGuiApplication::setApplicationDisplayName(before);

    CHECK(titles == QStringList{u"An Cư"_s, u"An Cư"_s});
}

TEST_CASE("the other button of a question says what it does", "[ask]")
{
    ui::RealAsk ask;
    QStringList buttons;

    whenAsked([&](const QDialog &dialog) {
        for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
            buttons.append(button->text());
    });
    CHECK_FALSE(ask.question(nullptr, u"Bỏ?"_s, u"Bỏ phần nhập dở"_s, u"Giữ lại"_s));

    CHECK(buttons.contains(u"Bỏ phần nhập dở"_s));
    CHECK(buttons.contains(u"Giữ lại"_s));
}

TEST_CASE("the file chooser writes days as the program does", "[ask]")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"danh sach.xlsx"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.setFileTime(QDateTime(QDate(2025, 3, 1), QTime(8, 5)), QFileDevice::FileModificationTime));
    file.close();
    ui::RealAsk ask;
    QString day;

    QTimer::singleShot(0, qApp, [&] {
        auto *chooser = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        REQUIRE(chooser);
        chooser->setDirectory(folder.path());
        const auto *tree = chooser->findChild<QTreeView *>(u"treeView"_s);
        for (int turn = 0; turn < 200 && tree->model()->rowCount(tree->rootIndex()) == 0; ++turn)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        day = tree->model()->index(0, 3, tree->rootIndex()).data().toString();
        chooser->reject();
    });
    ask.openFile(nullptr, u"Mở"_s, u"Excel (*.xlsx)"_s);

    CHECK(day == u"01/03/2025 08:05"_s);
}
