#pragma once

// Long work on a worker thread: values in, a value out, nothing shared. It tells how far it is and can be cancelled.

#include "core/base/progress.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace ui {

/// One piece of work at a time. The work opens its own database by path; destruction cancels and waits.
class Job : public QObject {
    Q_OBJECT

public:
    explicit Job(QObject *parent = nullptr);
    ~Job() override;

    bool isRunning() const { return bool(m_thread); }
    QString title() const { return m_title; }

    /// `work(const core::Progress &)` runs on the thread; `done(result)` (or `done()` where work returns nothing) here afterwards,
    /// unless it failed or was cancelled. Everything `work` needs is captured by value.
    template<class Work, class Done> void start(const QString &title, Work work, Done done)
    {
        using Result = std::invoke_result_t<Work, const core::Progress &>;
        run(title, [work = std::move(work), done = std::move(done)](const core::Progress &progress) -> std::function<void()> {
            if constexpr (std::is_void_v<Result>) {
                work(progress);
                return done;
            } else {
                const auto result = std::make_shared<Result>(work(progress));
                return [result, done] { done(std::move(*result)); };
            }
        });
    }

    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void started(const QString &title);
    void progressed(qint64 done, qint64 total);
    /// The thread has ended; what is done with the result comes next, and may be long to read.
    void worked();
    /// The work itself, or what was done with its result, failed; also when cancelled (Error::Kind::Cancelled).
    void failed(const core::Error &error);
    /// In every case the last signal.
    void finished();

private:
    using Work = std::function<std::function<void()>(const core::Progress &)>;

    void run(const QString &title, Work work);
    void workOnThread(const Work &work);
    void finish();

    QString m_title;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled = false;
    std::function<void()> m_done;              ///< Written by the thread, read after it ended.
    std::unique_ptr<core::Error> m_error;
};

}
