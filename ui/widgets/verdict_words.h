#pragma once

// How results of the rules are said and shown: a word and an icon each, so that colour is never the only sign.

#include "core/eligibility/verdict.h"

#include <QColor>
#include <QIcon>

namespace ui {

QString resultWord(core::RuleResult result);      ///< "Met", "Not met", …
QString resultIconName(core::RuleResult result);  ///< For `icon()`.
QColor resultColour(core::RuleResult result);

QString outcomeWord(core::Outcome outcome);       ///< "Entitled", "Not entitled", …
QString outcomeIconName(core::Outcome outcome);
QColor outcomeColour(core::Outcome outcome);

/// "Phong trào phát động", from the code of a stream; the code itself when unknown.
QString streamWord(const QString &stream);

}
