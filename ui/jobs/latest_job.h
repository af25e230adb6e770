#pragma once

// A question whose newest version counts: asking again replaces what is still being worked on.

#include "ui/jobs/job.h"

#include <utility>

namespace ui {

class LatestJob : public QObject {
    Q_OBJECT

public:
    explicit LatestJob(QObject *parent = nullptr) : QObject(parent)
    {
        connect(&m_job, &Job::finished, this, [this] {
            if (const auto next = std::exchange(m_next, nullptr))
                next();
        });
    }

    /// For a JobPanel, and to hear of failures.
    Job &job() { return m_job; }

    /// As `Job::start`; cancels what is running and begins when that has ended. Only the newest waits.
    template<class Work, class Done> void start(const QString &title, Work work, Done done)
    {
        if (!m_job.isRunning())
            return m_job.start(title, std::move(work), std::move(done));
        m_next = [this, title, work = std::move(work), done = std::move(done)] { m_job.start(title, work, done); };
        m_job.cancel();
    }

    void cancel()
    {
        m_next = nullptr;
        m_job.cancel();
    }

private:
    Job m_job;
    std::function<void()> m_next;
};

}
