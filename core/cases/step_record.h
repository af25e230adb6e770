#pragma once

// Writing down a step that the gate let through. Used by the verbs that take steps; screens use those.

#include "core/cases/gate.h"

namespace core {

/// Enters the step with its paper (made new where the step has one paper for each case and none was there), and brings the case in step.
void recordStep(SupportCase supportCase, const StepRequest &request, const GateAnswer &answer, UnitOfWork &work);
/// The paper that proves the step, of this one case, with its number: the one the gate found, or a new one of that day.
Paper numberedPaper(const SupportCase &supportCase, const StepRequest &request, const GateAnswer &answer, const QString &number, UnitOfWork &work);
/// The same for a step that needs no gate: a return, a removal.
void recordStep(SupportCase supportCase, const StepRequest &request, UnitOfWork &work);

/// Throws Error{Conflict} with the first obstacle, naming the household and how many others there are.
void refuseObstacles(Database &database, const SupportCase &supportCase, const std::vector<StepObstacle> &obstacles);
/// Throws where it was deleted.
SupportCase existingCase(Database &database, Id<SupportCase> id);
/// "Hộ Nguyễn Văn A (18310-0007)".
QString caseTitle(Database &database, const SupportCase &supportCase);
/// The commune to which the household belongs on the day.
Id<Place> communeOf(Database &database, Id<Household> household, QDate on);

}
