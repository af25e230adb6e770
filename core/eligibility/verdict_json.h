#pragma once

// A verdict as JSON: what a list line keeps for years and the command line prints. Nothing is lost on the way there and back.

#include "core/eligibility/verdict.h"

#include <QJsonObject>

namespace core {

QJsonObject verdictJson(const Verdict &verdict);
Verdict verdictFromJson(const QJsonObject &json);

}
