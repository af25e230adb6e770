#include "ui/jobs/job.h"

#include <QElapsedTimer>

#include <utility>

namespace ui {

namespace {

constexpr int reportEveryMs = 50;

}

Job::Job(QObject *parent) : QObject(parent)
{
}

Job::~Job()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void Job::run(const QString &title, Work work)
{
    Q_ASSERT(!isRunning());
    m_title = title;
    m_cancelled = false;
    m_done = nullptr;
    m_error.reset();
    m_thread.reset(QThread::create([this, work = std::move(work)] { workOnThread(work); }));
    connect(m_thread.get(), &QThread::finished, this, &Job::finish);
    Q_EMIT started(title);
    m_thread->start();
}

void Job::workOnThread(const Work &work)
{
    QElapsedTimer sinceReport;
    const core::Progress progress([this, &sinceReport](qint64 done, qint64 total) -> bool {
        if (!sinceReport.isValid() || sinceReport.elapsed() >= reportEveryMs) {
            sinceReport.start();
            Q_EMIT progressed(done, total);
        }
        return !m_cancelled;
    });
    try {
        m_done = work(progress);
    } catch (const core::Error &error) {
        m_error = std::make_unique<core::Error>(error);
    } catch (const std::exception &error) {
        m_error = std::make_unique<core::Error>(core::Error::Kind::Storage,
            tr("The work could not be finished; nothing was changed. Try again."), QString::fromUtf8(error.what()));
    }
}

void Job::finish()
{
    m_thread.reset();
    Q_EMIT worked();
    if (!m_error && m_done) {
        try {
            std::exchange(m_done, nullptr)();
        } catch (const core::Error &error) {
            m_error = std::make_unique<core::Error>(error);
        }
    }
    if (const auto error = std::move(m_error))
        Q_EMIT failed(*error);
    Q_EMIT finished();
}

}
