// ancu: the desktop program. What is needed from outside (who sits here, what time it is, who is asked) enters here.

#include "ui/base/colours.h"
#include "ui/base/language.h"
#include "ui/base/text_size.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>
#include <QSysInfo>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

core::Seat seatOfThisComputer()
{
    const QString person = qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
    return {.person = person.isEmpty() ? QDir::home().dirName() : person, .computer = QSysInfo::machineHostName(), .now = [] { return QDateTime::currentDateTime(); },
            .knownHeads = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/known-heads"_s};
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 48, 64, 128, 256})
        icon.addFile(u":/icons/ancu-"_s + QString::number(size) + u".png"_s);
    return icon;
}

// Texts and sizes are fixed when a widget is made, so another look is another window over the same open register.
void showWindow(std::unique_ptr<ui::MainWindow> &window, ui::Workspace &workspace)
{
    QApplication::setQuitOnLastWindowClosed(false);
    const int page = window ? window->pageNumber() : 0;
    window.reset();
    ui::installLanguage();
    ui::installTextSize();
    window = std::make_unique<ui::MainWindow>(workspace);
    window->showPageNumber(page);
    window->show();
    QApplication::setQuitOnLastWindowClosed(true);
    QObject::connect(window.get(), &ui::MainWindow::lookChosen, qApp, [&] { showWindow(window, workspace); }, Qt::QueuedConnection);
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"ancu"_s);
    QApplication::setApplicationName(u"ancu"_s);
    QApplication::setApplicationDisplayName(u"An Cư"_s);
    QApplication::setApplicationVersion(QStringLiteral(ANCU_VERSION));
    QApplication::setWindowIcon(programIcon());

    ui::installColours();
    ui::RealAsk ask;
    ui::Workspace workspace(seatOfThisComputer(), ask);
    std::unique_ptr<ui::MainWindow> window;
    showWindow(window, workspace);
    if (const QStringList arguments = QApplication::arguments(); arguments.size() > 1)
        if (!window->openRegister(arguments.at(1)) && window->isShownElsewhere())
            return 0;
    return QApplication::exec();
}
