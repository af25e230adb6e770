#pragma once

// What a survey team would have found at the houses of the sample register. Invented, and the same each time.

#include "core/store/unit_of_work.h"

namespace core {

/// Completes what the sample lists state with residence, land, damage and earlier help, so that every outcome of the rules occurs.
void addSampleSurveys(UnitOfWork &work);

}
