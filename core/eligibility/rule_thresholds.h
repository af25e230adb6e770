#pragma once

// The numbers of a rule set that an office may set otherwise, each by a name: "T1.area_per_person". They are found in the data, wherever
// a condition compares a fact that has a sensible range; numbers that belong together, as those of persons, are not among them.

#include "core/eligibility/facts.h"

#include <QJsonObject>

#include <functional>

namespace core {

struct Threshold {
    QString name;            ///< "T1.area_total.2": owner, fact, and a number where the owner asks the fact more than once.
    QString owner;           ///< Code of the criterion or rule, need of the suggestion, or "materials".
    QString ownerTitle;
    QString label;           ///< "Diện tích bình quân dưới"; with the household it is meant for: "Diện tích nhà ở dưới (nhà có 1 người ở)".
    QString meantFor;        ///< "nhà có 1 người ở"; empty for everybody.
    QString unit;            ///< "m²/người"; may be empty.
    QString words;           ///< With its value: "diện tích bình quân dưới 8 m²/người".
    std::optional<Fact> fact;///< None for that of the materials.
    double value = 0;
    double least = 0;        ///< What can be meant.
    double most = 0;
    bool isWhole = false;
};

/// In the order of the set: criteria, rules, suggestions, materials.
std::vector<Threshold> thresholdsOf(const QJsonObject &ruleSet);

/// The set with other values, by name; names that it does not have are passed over.
QJsonObject withThresholds(const QJsonObject &ruleSet, const QHash<QString, double> &values);

/// The words of a threshold with another value.
QString wordsWith(const Threshold &threshold, double value);

/// Why a value cannot be meant; empty when it can.
QString objectionTo(const Threshold &threshold, double value);

}
