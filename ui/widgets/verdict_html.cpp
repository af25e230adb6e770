#include "ui/widgets/verdict_html.h"

#include "core/base/official_date.h"
#include "core/households/category.h"
#include "ui/base/colours.h"
#include "ui/widgets/verdict_words.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct VerdictText { Q_DECLARE_TR_FUNCTIONS(ui::VerdictPanel) };

QString picture(const QString &iconName)
{
    return u"<img src=\":/icons/"_s + iconName + u".png\" width=\"16\" height=\"16\">"_s;
}

QString coloured(const QColor &colour, const QString &word)
{
    return u"<b style=\"color:"_s + colour.name() + u"\">"_s + word.toHtmlEscaped() + u"</b>"_s;
}

QString beside(const QString &html)
{
    return u"<span style=\"color:"_s + ink::aside.name() + u"\">"_s + html + u"</span>"_s;
}

QString factLine(const core::SeenFact &fact)
{
    const QString line = fact.title.toHtmlEscaped() + u": <b>"_s + fact.value.toHtmlEscaped() + u"</b>"_s;
    if (fact.paper.isEmpty())
        return line;
    return line + u' ' + beside(u'(' + fact.paper.toHtmlEscaped() + u')');
}

QString reasonRow(const core::Reason &reason, const QString &link)
{
    QStringList lines{coloured(resultColour(reason.result), resultWord(reason.result)) + u" · <b>"_s + reason.title.toHtmlEscaped()
                      + u"</b> "_s + beside(reason.rule.toHtmlEscaped())};
    for (const core::SeenFact &fact : reason.facts)
        lines.append(factLine(fact));
    if (reason.result != core::RuleResult::Pass && !reason.text.isEmpty())
        lines.append(u"<i>"_s + reason.text.toHtmlEscaped() + u"</i>"_s);
    if (!reason.citation.isEmpty())
        lines.append(u"<a href=\"clause:"_s + link + u"\">"_s + reason.citation.toHtmlEscaped() + u"</a>"_s);
    return u"<tr><td style=\"padding:3px 6px 3px 0\">"_s + picture(resultIconName(reason.result)) + u"</td><td style=\"padding:3px 0\">"_s
           + lines.join(u"<br>"_s) + u"</td></tr>"_s;
}

QString headOf(const core::Verdict &verdict)
{
    QString head = u"<p style=\"margin:8px 0 2px 0; font-size:large\">"_s + picture(outcomeIconName(verdict.outcome)) + u"&nbsp;"_s
                   + coloured(outcomeColour(verdict.outcome), outcomeWord(verdict.outcome)) + u"</p>"_s;
    head += u"<p style=\"margin:0 0 2px 0\">"_s + streamWord(verdict.stream).toHtmlEscaped();
    if (const auto need = core::enumNamed<core::Need>(verdict.suggestion); need && *need != core::Need::Unknown)
        head += u" · "_s + VerdictText::tr("proposed: %1").arg(core::needTitle(*need)).toHtmlEscaped();
    head += u"</p><p style=\"margin:0 0 4px 0; color:"_s + ink::aside.name() + u"\">"_s
            + VerdictText::tr("Rules %1, version %2, as of %3").arg(verdict.ruleSet).arg(verdict.version).arg(core::screenDate(verdict.on)).toHtmlEscaped()
            + u"</p>"_s;
    return head;
}

// What decides stands first: a refusal is read from its top, not searched for below what is met.
std::vector<std::size_t> byWeight(const std::vector<core::Reason> &reasons)
{
    constexpr core::RuleResult weights[] = {core::RuleResult::Fail, core::RuleResult::Missing, core::RuleResult::Warn, core::RuleResult::Pass};
    std::vector<std::size_t> order;
    for (const core::RuleResult weight : weights)
        for (std::size_t r = 0; r < reasons.size(); ++r)
            if (reasons[r].result == weight)
                order.push_back(r);
    return order;
}

}

QString verdictHtml(const std::vector<core::Verdict> &verdicts)
{
    QString html;
    for (std::size_t v = 0; v < verdicts.size(); ++v) {
        html += headOf(verdicts[v]) + u"<table cellspacing=\"0\" width=\"100%\">"_s;
        for (const std::size_t r : byWeight(verdicts[v].reasons))
            html += reasonRow(verdicts[v].reasons[r], QString::number(v) + u'/' + QString::number(r));
        html += u"</table>"_s;
    }
    return html;
}

}
