// ancu: the desktop program. What is needed from outside (who sits here, what time it is, who is asked) enters here.

#include "ui/base/language.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace {

core::Seat seatOfThisComputer()
{
    const QString person = qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
    return {.person = person, .computer = QSysInfo::machineHostName(), .now = [] { return QDateTime::currentDateTime(); },
            .knownHeads = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/known-heads"_s};
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 48, 64, 128, 256})
        icon.addFile(u":/icons/ancu-"_s + QString::number(size) + u".png"_s);
    return icon;
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
    ui::installLanguage();

    ui::RealAsk ask;
    ui::Workspace workspace(seatOfThisComputer(), ask);
    ui::MainWindow window(workspace);
    window.show();
    if (const QStringList arguments = QApplication::arguments(); arguments.size() > 1)
        if (!window.openRegister(arguments.at(1)) && window.isShownElsewhere())
            return 0;
    return QApplication::exec();
}
