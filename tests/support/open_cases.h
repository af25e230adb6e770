#pragma once

// A register with rules in which households of one commune have applied.

#include "core/cases/take_step.h"
#include "core/support/streams.h"
#include "tests/support/open_workspace.h"

namespace support {

struct OpenCases : OpenWorkspace {
    OpenCases()
    {
        core::UnitOfWork work = workspace.begin(QStringLiteral("Nạp quy định"));
        core::seedRules(work);
        work.commit();
    }

    core::Id<core::Household> named(const QString &name, const QString &number) { return enter(QStringLiteral("18310"), {.name = name, .number = number}); }

    core::Id<core::SupportCase> open(core::Id<core::Household> household, QDate on = {2025, 2, 3})
    {
        core::UnitOfWork work = workspace.begin(QStringLiteral("Mở hồ sơ"));
        const auto opened = core::openCases({{household, on}}, QStringLiteral("CT_PHATDONG"), work);
        work.commit();
        return opened.front();
    }
    core::Id<core::SupportCase> openNamed(const QString &name, const QString &number) { return open(named(name, number)); }

    void take(core::Id<core::SupportCase> supportCase, core::Step step, QDate on, const QString &reason = {})
    {
        core::UnitOfWork work = workspace.begin(QStringLiteral("Bước"));
        core::takeStep({supportCase}, {.step = step, .on = on, .reason = reason}, work);
        work.commit();
    }

    core::SupportCase stored(core::Id<core::SupportCase> supportCase) { return *workspace.database().find(supportCase); }
};

}
