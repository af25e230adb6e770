#include "ui/dialogs/rules_html.h"

#include "core/base/official_date.h"
#include "core/households/category.h"
#include "ui/base/colours.h"
#include "ui/widgets/verdict_words.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct RulesText { Q_DECLARE_TR_FUNCTIONS(ui::RulesHtml) };

// Named without their namespace, as lupdate takes a qualified type before a function for the context of its texts.
using core::RuleReading;
using core::RuleSetReading;
using core::WordedLine;

const QString grey = u"color:"_s + ink::aside.name();
const QString amber = u"color:"_s + ink::doubtful.name();

QString paragraph(const QString &html, const QString &style = {})
{
    return u"<p style=\"margin:0 0 3px 0;"_s + style + u"\">"_s + html + u"</p>"_s;
}

QString heading(const QString &text)
{
    return u"<h3 style=\"margin:14px 0 4px 0\">"_s + text.toHtmlEscaped() + u"</h3>"_s;
}

QString bold(const QString &text)
{
    return u"<b>"_s + text.toHtmlEscaped() + u"</b>"_s;
}

QString unverified(bool isVerified)
{
    if (isVerified)
        return {};
    return u" <b style=\""_s + amber + u"\">⚠ "_s + RulesText::tr("not compared with the text").toHtmlEscaped() + u"</b>"_s;
}

// The first line goes on from the words before it, those below it are points.
QString outline(const QString &before, const std::vector<WordedLine> &lines)
{
    QString html;
    for (const WordedLine &line : lines) {
        if (line.depth == 0)
            html += paragraph(u"<i>"_s + before.toHtmlEscaped() + u"</i> "_s + line.text.toHtmlEscaped());
        else
            html += u"<p style=\"margin:0 0 2px "_s + QString::number(line.depth * 22) + u"px\">• "_s + core::beganUpper(line.text).toHtmlEscaped() + u"</p>"_s;
    }
    return html;
}

QString streamsOf(const QStringList &streams)
{
    QStringList words;
    for (const QString &stream : streams)
        words.append(streamWord(stream));
    return words.join(u"; "_s);
}

QString ruleHtml(const RuleReading &rule, std::size_t index, bool namesStreams)
{
    QString html = u"<p style=\"margin:10px 0 3px 0\">"_s + bold(rule.code + u". "_s + rule.title) + unverified(rule.isVerified) + u"</p>"_s;
    if (namesStreams)
        html += paragraph(streamsOf(rule.streams).toHtmlEscaped(), grey);
    html += outline(RulesText::tr("Met when:"), rule.passes);
    if (!rule.warns.empty())
        html += outline(RulesText::tr("An officer decides when:"), rule.warns);
    html += paragraph(QString(core::failureInWords(rule) + u' ' + core::unknownInWords(rule)).toHtmlEscaped());
    html += paragraph(u"<i>"_s + RulesText::tr("Proved by:").toHtmlEscaped() + u"</i> "_s + rule.papers.join(u"; "_s).toHtmlEscaped());
    return html + paragraph(u"<a href=\"clause:"_s + QString::number(index) + u"\">"_s + rule.citation.toHtmlEscaped() + u"</a>"_s);
}

QString materialsHtml(const core::Durability &materials)
{
    QString html = u"<table cellspacing=\"0\" cellpadding=\"4\" border=\"1\" style=\"border-collapse:collapse; border-color:"_s + ruleColour.name() + u"\" width=\"100%\"><tr>"_s;
    for (const QString &title : {RulesText::tr("Structure"), RulesText::tr("Durable"), RulesText::tr("Not durable")})
        html += u"<th align=\"left\">"_s + title.toHtmlEscaped() + u"</th>"_s;
    html += u"</tr>"_s;
    for (const core::Component component : core::allComponents) {
        const core::MaterialList &list = materials.components[std::size_t(component)];
        html += u"<tr><td>"_s + core::titleOf(component).toHtmlEscaped() + u"</td><td>"_s
            + core::materialsInWords(component, list.durable, list.durableWords).toHtmlEscaped() + u"</td><td>"_s
            + core::materialsInWords(component, list.weak, list.weakWords).toHtmlEscaped() + u"</td></tr>"_s;
    }
    return html + u"</table>"_s;
}

QString headOf(const RuleSetReading &reading, const QString &standing)
{
    return u"<h2 style=\"margin:0 0 4px 0\">"_s + reading.title.toHtmlEscaped() + u"</h2>"_s
        + paragraph(bold(RulesText::tr("%1, version %2, from %3").arg(reading.code).arg(reading.version).arg(core::screenDate(reading.validFrom)))
                    + u" – "_s + standing.toHtmlEscaped())
        + paragraph(reading.citation.toHtmlEscaped() + unverified(reading.isVerified))
        + paragraph(RulesText::tr("For: %1").arg(streamsOf(reading.streams)).toHtmlEscaped(), grey);
}

}

QString ruleSetHtml(const RuleSetReading &reading, const QString &standing)
{
    QString html = headOf(reading, standing) + heading(RulesText::tr("Conditions"));
    for (std::size_t i = 0; i < reading.rules.size(); ++i)
        html += ruleHtml(reading.rules[i], i, reading.streams.size() > 1);
    if (!reading.judgesHouses)
        return html;
    html += heading(RulesText::tr("Criteria that the conditions name"));
    for (const core::CriterionReading &criterion : reading.criteria)
        html += paragraph(bold(criterion.code + u". "_s + criterion.title), u"margin-top:6px"_s) + outline(RulesText::tr("Met when:"), criterion.holds);
    html += heading(RulesText::tr("Durable materials")) + materialsHtml(reading.materials)
        + paragraph(core::beganUpper(reading.thresholds.back().words).toHtmlEscaped() + u'.', u"margin-top:4px"_s);
    html += heading(RulesText::tr("What the program proposes"));
    for (const core::SuggestionReading &suggestion : reading.suggestions)
        html += outline(RulesText::tr("%1 when:").arg(core::needTitle(core::enumNamed<core::Need>(suggestion.need).value_or(core::Need::Unknown))), suggestion.holds);
    return html;
}

}
