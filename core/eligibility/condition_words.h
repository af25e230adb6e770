#pragma once

// A condition of a rule set as an officer reads it: Vietnamese lines made from the data, in its order.

#include "core/eligibility/facts.h"

#include <QHash>
#include <QJsonObject>

namespace core {

/// `depth` 1 stands below the line of depth 0 before it. Begins in lower case, as it goes on from words before it.
struct WordedLine {
    int depth = 0;
    QString text;
    bool operator==(const WordedLine &) const = default;
};

/// `criteria`: titles by code. A condition that cannot be read says nothing.
std::vector<WordedLine> conditionInWords(const QJsonValue &condition, const QHash<QString, QString> &criteria);

/// One test: "diện tích bình quân dưới 8 m²/người".
QString testInWords(const QJsonObject &test);
/// A value as it stands in `testInWords`: "8 m²/người", "3 (hư hỏng nặng)".
QString valueInWords(Fact fact, double value);

QString beganLower(QString text);
QString beganUpper(QString text);

}
