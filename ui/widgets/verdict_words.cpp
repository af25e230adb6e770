#include "ui/widgets/verdict_words.h"

#include "ui/base/colours.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct VerdictText { Q_DECLARE_TR_FUNCTIONS(ui::Verdict) };

}

QString resultWord(core::RuleResult result)
{
    switch (result) {
    case core::RuleResult::Pass: return VerdictText::tr("Met", "a condition");
    case core::RuleResult::Fail: return VerdictText::tr("Not met", "a condition");
    case core::RuleResult::Warn: return VerdictText::tr("Officer decides", "a condition");
    case core::RuleResult::Missing: break;
    }
    return VerdictText::tr("Data missing", "a condition");
}

QString resultIconName(core::RuleResult result)
{
    switch (result) {
    case core::RuleResult::Pass: return u"emblem-success"_s;
    case core::RuleResult::Fail: return u"emblem-error"_s;
    case core::RuleResult::Warn: return u"emblem-warning"_s;
    case core::RuleResult::Missing: break;
    }
    return u"emblem-question"_s;
}

QColor resultColour(core::RuleResult result)
{
    switch (result) {
    case core::RuleResult::Pass: return ink::good;
    case core::RuleResult::Fail: return ink::bad;
    case core::RuleResult::Warn: return ink::doubtful;
    case core::RuleResult::Missing: break;
    }
    return ink::missing;
}

QString outcomeWord(core::Outcome outcome)
{
    switch (outcome) {
    case core::Outcome::Eligible: return VerdictText::tr("Entitled", "a household");
    case core::Outcome::Refused: return VerdictText::tr("Not entitled", "a household");
    case core::Outcome::Officer: return VerdictText::tr("Officer decides", "a household");
    case core::Outcome::Missing: break;
    }
    return VerdictText::tr("Data missing", "a household");
}

namespace {

core::RuleResult resultLike(core::Outcome outcome)
{
    switch (outcome) {
    case core::Outcome::Eligible: return core::RuleResult::Pass;
    case core::Outcome::Refused: return core::RuleResult::Fail;
    case core::Outcome::Officer: return core::RuleResult::Warn;
    case core::Outcome::Missing: break;
    }
    return core::RuleResult::Missing;
}

}

QString outcomeIconName(core::Outcome outcome)
{
    return resultIconName(resultLike(outcome));
}

QColor outcomeColour(core::Outcome outcome)
{
    return resultColour(resultLike(outcome));
}

QString streamWord(const QString &stream)
{
    if (stream == "CT_PHATDONG"_L1)
        return VerdictText::tr("Movement to replace temporary and dilapidated houses", "stream CT_PHATDONG");
    if (stream == "CT_THIENTAI"_L1)
        return VerdictText::tr("Households hit by disasters", "stream CT_THIENTAI");
    if (stream == "CT_NCC"_L1)
        return VerdictText::tr("People with merit to the revolution", "stream CT_NCC");
    return stream;
}

}
