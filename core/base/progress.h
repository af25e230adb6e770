#pragma once

// How long work tells how far it is, and hears that it should stop.

#include "core/base/error.h"

#include <functional>

namespace core {

/// Passed by reference into long work. Without a function it is silent and never cancels.
class Progress {
public:
    Progress() = default;
    /// `report(done, total)` returns false to cancel; `total` is 0 while unknown. Called on the working thread.
    explicit Progress(std::function<bool(qint64 done, qint64 total)> report) : m_report(std::move(report)) {}

    /// Throws Error{Cancelled} when the user asked to stop.
    void at(qint64 done, qint64 total) const;

private:
    std::function<bool(qint64, qint64)> m_report;
};

}
