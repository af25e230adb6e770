#include "ui/widgets/case_story_html.h"

#include "core/base/official_date.h"
#include "core/households/category.h"
#include "ui/base/colours.h"
#include "ui/widgets/verdict_words.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct StoryText { Q_DECLARE_TR_FUNCTIONS(ui::CaseStory) };

// Named without their namespace, as lupdate takes a qualified type before a function for the context of its texts.
using core::CaseStory;
using core::StoryLine;

QString paragraph(const QString &html)
{
    return u"<p style=\"margin:0 0 3px 0\">"_s + html + u"</p>"_s;
}

QString bold(const QString &text)
{
    return u"<b>"_s + text.toHtmlEscaped() + u"</b>"_s;
}

QString picture(const QString &iconName)
{
    return u"<img src=\":/icons/"_s + iconName + u".png\" width=\"16\" height=\"16\">"_s;
}

QString quiet(const QString &text)
{
    return u"<span style=\"color:"_s + ink::aside.name() + u"\">"_s + text.toHtmlEscaped() + u"</span>"_s;
}

QString headOf(const CaseStory &story)
{
    const core::SupportCase &supportCase = story.supportCase;
    QStringList about{story.address, streamWord(supportCase.stream), core::needTitle(supportCase.need), story.list};
    about.removeAll(QString());
    return u"<p style=\"margin:0 0 2px 0; font-size:large\">"_s + bold(supportCase.code + u" · "_s + story.headName) + u"</p>"_s + paragraph(quiet(about.join(u" · "_s)))
        + paragraph(StoryText::tr("Stands at “%1” since %2").arg(core::titleOf(supportCase.step), core::screenDate(supportCase.stepOn)).toHtmlEscaped());
}

QString nextOf(const CaseStory &story)
{
    QStringList next;
    for (const core::Step step : story.next)
        next.append(core::titleOf(step));
    return next.isEmpty() ? paragraph(StoryText::tr("The case is closed.").toHtmlEscaped()) : paragraph(StoryText::tr("May come next: %1").arg(next.join(u"; "_s)).toHtmlEscaped());
}

QString missingOf(const CaseStory &story)
{
    QString html;
    for (const core::MissingPaper &paper : story.missing) {
        const QString words = paper.isMissing ? StoryText::tr("Missing: %1 (for “%2”)") : StoryText::tr("No page scanned yet: %1 (for “%2”)");
        html += paragraph(picture(paper.isMissing ? u"emblem-warning"_s : u"emblem-question"_s) + u"&nbsp;"_s
                          + words.arg(core::titleOf(paper.type), core::titleOf(paper.step)).toHtmlEscaped());
    }
    return html;
}

QString rowOf(const StoryLine &line)
{
    QStringList parts{(line.isWarning ? picture(u"emblem-warning"_s) + u"&nbsp;"_s : QString()) + bold(line.title)};
    if (!line.text.isEmpty())
        parts.append(line.text.toHtmlEscaped());
    if (!line.paper.isEmpty())
        parts.append(line.paper.toHtmlEscaped());
    QStringList who{line.actor, line.person.isEmpty() ? QString() : StoryText::tr("entered by %1").arg(line.person)};
    who.removeAll(QString());
    if (!who.isEmpty())
        parts.append(quiet(who.join(u" · "_s)));
    return u"<tr><td width=\"90\" style=\"padding:2px 10px 2px 0\">"_s + core::screenDate(line.on).toHtmlEscaped() + u"</td><td style=\"padding:2px 0\">"_s + parts.join(u"<br>"_s) + u"</td></tr>"_s;
}

}

QString caseStoryHtml(const CaseStory &story)
{
    QString html = headOf(story) + nextOf(story) + missingOf(story) + u"<table cellspacing=\"0\" width=\"100%\">"_s;
    for (auto line = story.lines.rbegin(); line != story.lines.rend(); ++line)
        html += rowOf(*line);
    return html + u"</table>"_s;
}

}
