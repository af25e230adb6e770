// How long the window keeps somebody waiting at most while a list of 100,000 rows is read and taken in.

#include "core/base/error.h"
#include "tests/bench/benches.h"
#include "tests/bench/big_register.h"
#include "tests/support/fake_ask.h"
#include "tests/support/named_widget.h"
#include "ui/main_window.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double noticeable = 0.1;   // Seconds: what answers sooner seems to answer at once.
constexpr int probeMs = 5;
constexpr qint64 giveUpMs = 600'000;

/// A timer that should fire all the time: when it is late, so would be the answer to a key.
class Probe {
public:
    Probe()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_longestMs = std::max(m_longestMs, m_clock.restart() - probeMs); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(probeMs);
    }
    double longestSeconds() const { return double(m_longestMs) / 1000; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longestMs = 0;
};

/// Lets the window work until it is so; returns the longest wait.
double longestWaitUntil(const std::function<bool()> &isSo)
{
    const Probe probe;
    QElapsedTimer clock;
    for (clock.start(); !isSo();) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (clock.hasExpired(giveUpMs))
            throw core::Error(core::Error::Kind::File, u"The window did not come to an end with the list."_s);
    }
    return probe.longestSeconds();
}

void pressDefault(const QWidget &page)
{
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->isDefault() && button->isVisible() && button->isEnabled())
            return button->click();
    throw core::Error(core::Error::Kind::File, u"The review has no button to accept it."_s);
}

}

void stayResponsive(Table &table, const QDir &folder, const Size &size)
{
    const QString list = communesList(folder, size.rows);
    const QString path = folder.filePath(u"responsive.ancu"_s);
    makeRegister(path, 0);
    support::FakeAsk ask;
    ui::Workspace workspace({.person = u"ancu-bench"_s, .computer = u"bench"_s, .now = [] { return QDateTime(QDate(2025, 3, 1), QTime(8, 0)); }, .knownHeads = {}}, ask);
    ui::MainWindow window(workspace);
    window.resize(1366, 728);
    window.show();
    window.openRegister(path);
    window.showPageNumber(1);
    window.currentPage()->takeFiles({list});
    const QTableView *rows = support::named<QTableView>(*window.currentPage(), u"Rows of the lists"_s);
    const double reading = longestWaitUntil([&] { return rows && rows->model()->rowCount() >= size.rows; });
    pressDefault(*window.currentPage());
    const double taking = longestWaitUntil([&] { return workspace.database().value<int>(u"SELECT COUNT(*) FROM household"_s) > 0 && !rows->isVisible(); });
    const QString job = u"longest wait of the window while %1 rows are "_s.arg(size.rows);
    table.print({job + u"read"_s, u"what nobody notices"_s, reading, noticeable, 1});
    table.print({job + u"taken in"_s, u"what nobody notices"_s, taking, noticeable, 1});
}

}
