#pragma once

// What stands against doing something with many cases, as a dialog shows it: the exceptions first.

#include "core/cases/take_step.h"

namespace ui {

struct CheckedCase {
    core::SupportCase supportCase;
    QString name;                ///< Of the head.
    QString hamlet;
    QStringList against;         ///< Whole sentences, with rule and clause.
    bool takesReason = true;     ///< An officer's reason takes all of it away.

    bool isClear() const { return against.isEmpty(); }
    bool isBlocked() const { return !against.isEmpty() && !takesReason; }
};

/// Of a step whose paper (of the kind `made`) is entered by the same act, which also answers the rule `answered`: nobody is told that they are missing.
std::vector<CheckedCase> checkStep(core::Database &database, const std::vector<core::Id<core::SupportCase>> &cases, const core::StepRequest &request,
                                   std::optional<core::PaperType> made = {}, const QString &answered = {});
/// The rules of programme and procedure that do not hold on the day, whatever the step.
std::vector<CheckedCase> checkRules(core::Database &database, const std::vector<core::Id<core::SupportCase>> &cases, QDate on);

/// What an officer's reason does not take away first, then what it does, then the others as they stood.
void putExceptionsFirst(std::vector<CheckedCase> &cases);
std::vector<core::Id<core::SupportCase>> idsOf(const std::vector<core::SupportCase> &cases);

}
