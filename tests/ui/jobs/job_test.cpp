#include "ui/jobs/job.h"

#include "tests/support/catch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

TEST_CASE("a job hands its result over on the thread of the window", "[jobs]")
{
    ui::Job job;
    QString result;
    const QThread *doneOn = nullptr;
    const QThread *workedOn = nullptr;
    QSignalSpy finished(&job, &ui::Job::finished);

    job.start(u"Counting"_s, [&workedOn](const core::Progress &progress) -> QString {
        workedOn = QThread::currentThread();
        progress.at(1, 2);
        return u"done"_s;
    }, [&](const QString &text) {
        result = text;
        doneOn = QThread::currentThread();
    });

    REQUIRE(finished.wait(5000));
    CHECK(result == u"done"_s);
    CHECK(doneOn == QThread::currentThread());
    CHECK(workedOn != QThread::currentThread());
    CHECK_FALSE(job.isRunning());
}

TEST_CASE("a cancelled job stops at its next report and hands nothing over", "[jobs]")
{
    ui::Job job;
    bool done = false;
    std::optional<core::Error::Kind> failure;
    QObject::connect(&job, &ui::Job::failed, &job, [&](const core::Error &error) { failure = error.kind(); });
    QObject::connect(&job, &ui::Job::progressed, &job, [&job] { job.cancel(); });
    QSignalSpy finished(&job, &ui::Job::finished);

    job.start(u"Counting"_s, [](const core::Progress &progress) {
        for (qint64 row = 0;; ++row)
            progress.at(row, 0);
    }, [&done] { done = true; });

    REQUIRE(finished.wait(5000));
    CHECK(failure == core::Error::Kind::Cancelled);
    CHECK_FALSE(done);
}

TEST_CASE("what goes wrong on the thread is told in the window", "[jobs]")
{
    ui::Job job;
    QString message;
    QObject::connect(&job, &ui::Job::failed, &job, [&](const core::Error &error) { message = error.message(); });
    QSignalSpy finished(&job, &ui::Job::finished);

    job.start(u"Reading"_s, [](const core::Progress &) { throw core::Error(core::Error::Kind::File, u"The disk is full."_s); }, [] {});

    REQUIRE(finished.wait(5000));
    CHECK(message == u"The disk is full."_s);
}

TEST_CASE("a job that is thrown away is cancelled and waited for", "[jobs]")
{
    bool stopped = false;
    {
        ui::Job job;
        job.start(u"Counting"_s, [&stopped](const core::Progress &progress) {
            try {
                for (qint64 row = 0;; ++row)
                    progress.at(row, 0);
            } catch (const core::Error &) {
                stopped = true;
                throw;
            }
        }, [] {});
    }
    CHECK(stopped);
}

TEST_CASE("the progress of a job is gone before its result is told", "[jobs]")
{
    ui::Job job;
    bool isOver = false;
    bool wasOverWhenTold = false;
    QObject::connect(&job, &ui::Job::worked, &job, [&isOver] { isOver = true; });
    QSignalSpy finished(&job, &ui::Job::finished);

    job.start(u"Counting"_s, [](const core::Progress &) {}, [&] { wasOverWhenTold = isOver; });

    REQUIRE(finished.wait(5000));
    CHECK(wasOverWhenTold);
}
