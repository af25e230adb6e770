#include "app/cli/verb.h"

#include "core/base/official_date.h"
#include "core/cases/case_story.h"
#include "core/cases/work_queue.h"
#include "core/store/migrations.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct CaseVerbText { Q_DECLARE_TR_FUNCTIONS(cli::CaseVerbs) };

// Named without their namespace, as lupdate takes a qualified type before a function for the context of its texts.
using core::CaseLine;
using core::CaseStory;
using core::MissingPaper;
using core::Queue;
using core::QueueCount;
using core::StoryLine;
using core::Territory;

QString isoOf(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QJsonArray linesJson(const std::vector<StoryLine> &lines)
{
    QJsonArray json;
    for (const StoryLine &line : lines)
        json.append(QJsonObject{{u"on"_s, isoOf(line.on)}, {u"title"_s, line.title}, {u"text"_s, line.text}, {u"actor"_s, line.actor}, {u"paper"_s, line.paper},
                                {u"person"_s, line.person}, {u"warning"_s, line.isWarning}});
    return json;
}

QJsonArray missingJson(const std::vector<MissingPaper> &papers)
{
    QJsonArray json;
    for (const MissingPaper &paper : papers)
        json.append(QJsonObject{{u"type"_s, core::nameOf(paper.type)}, {u"title"_s, core::titleOf(paper.type)}, {u"step"_s, core::nameOf(paper.step)}, {u"entered"_s, !paper.isMissing}});
    return json;
}

QJsonObject storyJson(const CaseStory &story)
{
    const core::SupportCase &supportCase = story.supportCase;
    QJsonArray next;
    for (const core::Step step : story.next)
        next.append(core::nameOf(step));
    return {{u"code"_s, supportCase.code}, {u"uid"_s, supportCase.uid}, {u"household"_s, story.household}, {u"name"_s, story.headName}, {u"address"_s, story.address},
            {u"stream"_s, supportCase.stream}, {u"need"_s, core::nameOf(supportCase.need)}, {u"step"_s, core::nameOf(supportCase.step)}, {u"since"_s, isoOf(supportCase.stepOn)},
            {u"list"_s, story.list}, {u"lines"_s, linesJson(story.lines)}, {u"missing_papers"_s, missingJson(story.missing)}, {u"next_steps"_s, next}};
}

// The words of the steps and papers are Vietnamese whatever the language, as on the papers themselves.
QString lineText(const StoryLine &line)
{
    QStringList parts{core::screenDate(line.on), (line.isWarning ? u"! "_s : QString()) + line.title, line.text, line.paper, line.actor,
                      line.person.isEmpty() ? QString() : CaseVerbText::tr("entered by %1").arg(line.person)};
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

QString storyText(const CaseStory &story)
{
    QStringList text{CaseVerbText::tr("Case %1: %2, %3").arg(story.supportCase.code, story.headName, story.address),
                     CaseVerbText::tr("Stands at “%1” since %2").arg(core::titleOf(story.supportCase.step), core::screenDate(story.supportCase.stepOn))};
    if (!story.list.isEmpty())
        text.append(CaseVerbText::tr("On the list: %1").arg(story.list));
    for (const StoryLine &line : story.lines)
        text.append(lineText(line));
    for (const MissingPaper &paper : story.missing)
        text.append(paper.isMissing ? CaseVerbText::tr("Missing paper: %1").arg(core::titleOf(paper.type)) : CaseVerbText::tr("Not scanned: %1").arg(core::titleOf(paper.type)));
    QStringList next;
    for (const core::Step step : story.next)
        next.append(core::titleOf(step));
    if (!next.isEmpty())
        text.append(CaseVerbText::tr("Next: %1").arg(next.join(u"; "_s)));
    return text.join(u'\n');
}

Answer tellCase(const Call &call)
{
    core::Register opened(call.word(0, u"REGISTER"_s), call.seat(), core::Database::Mode::ReadOnly);
    core::requireNewestSchema(opened.database());
    const QString name = call.word(1, u"CODE-OR-UID"_s);
    const auto supportCase = core::caseNamed(opened.database(), name);
    if (!supportCase)
        throw core::Error(core::Error::Kind::BadRequest, CaseVerbText::tr("The register has no case %1.").arg(name));
    const CaseStory story = core::storyOf(opened.database(), supportCase->id, opened.today());
    return {.text = storyText(story), .json = storyJson(story)};
}

Queue queueNamed(const QString &name)
{
    if (const auto queue = core::enumNamed<core::Queue>(name))
        return *queue;
    QStringList known;
    for (const auto &[queue, code] : core::EnumText<core::Queue>::values)
        known.append(QString::fromLatin1(code));
    throw core::Error(core::Error::Kind::BadRequest, CaseVerbText::tr("There is no queue %1. Queues: %2").arg(name, known.join(u", "_s)));
}

Territory territoryFrom(const Call &call, core::Database &database, QDate on)
{
    if (!call.has(u"unit"_s))
        return {};
    const core::PlaceBook book(database);
    const core::Place *unit = book.communeByCode(call.option(u"unit"_s), on);
    if (!unit)
        throw core::Error(core::Error::Kind::BadRequest, CaseVerbText::tr("The register has no commune %1 on that day.").arg(call.option(u"unit"_s)));
    return core::territoryOf(book, unit->id, on);
}

QJsonObject caseJson(const CaseLine &line, QDate on)
{
    return {{u"code"_s, line.code}, {u"name"_s, line.name}, {u"birth"_s, line.birth.iso()}, {u"hamlet"_s, line.hamlet}, {u"commune"_s, line.commune}, {u"stream"_s, line.stream},
            {u"need"_s, core::nameOf(line.need)}, {u"step"_s, core::nameOf(line.step)}, {u"since"_s, isoOf(line.since)}, {u"due"_s, isoOf(line.due)},
            {u"late"_s, line.isLate(on)}, {u"list"_s, line.listTitle}, {u"papers_missing"_s, line.papersMissing}, {u"open_complaints"_s, line.openComplaints}};
}

QString caseText(const CaseLine &line, QDate on)
{
    QStringList parts{line.code, line.name, line.birth.shown(), line.hamlet, line.commune, core::titleOf(line.step), core::screenDate(line.since),
                      line.isLate(on) ? CaseVerbText::tr("late since %1").arg(core::screenDate(line.due)) : QString()};
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

// 1 when something is late: a script sends a reminder then.
Answer listCases(const Call &call)
{
    core::Register opened(call.word(0, u"REGISTER"_s), call.seat(), core::Database::Mode::ReadOnly);
    core::requireNewestSchema(opened.database());
    const QDate on = call.date(u"as-of"_s);
    const core::Territory places = territoryFrom(call, opened.database(), on);
    QStringList text;
    QJsonArray queues, cases;
    int late = 0;
    for (const QueueCount &count : core::queueCounts(opened.database(), places, on)) {
        late += count.queue == core::Queue::All ? count.late : 0;
        queues.append(QJsonObject{{u"queue"_s, core::nameOf(count.queue)}, {u"title"_s, core::titleOf(count.queue)}, {u"cases"_s, count.cases}, {u"late"_s, count.late}});
        if (!call.has(u"queue"_s))
            text.append(QStringList{core::nameOf(count.queue), core::titleOf(count.queue), QString::number(count.cases),
                                    count.late > 0 ? CaseVerbText::tr("%Ln late", nullptr, count.late) : QString()}.join(u"  "_s).trimmed());
    }
    QJsonObject json{{u"on"_s, on.toString(Qt::ISODate)}, {u"queues"_s, queues}};
    if (call.has(u"queue"_s)) {
        for (const CaseLine &line : core::casesIn(opened.database(), queueNamed(call.option(u"queue"_s)), places, on)) {
            cases.append(caseJson(line, on));
            text.append(caseText(line, on));
        }
        json.insert(u"cases"_s, cases);
    }
    return {.text = text.join(u'\n'), .json = json, .status = late > 0 ? 1 : 0};
}

}

std::vector<Verb> caseVerbs()
{
    return {{u"case"_s, u"REGISTER CODE-OR-UID"_s, CaseVerbText::tr("Everything that happened to a case: steps, papers, votes, complaints; what is missing and what comes next."), {}, false, tellCase},
            {u"cases"_s, u"REGISTER [--queue NAME] [--unit CODE] [--as-of DATE]"_s,
             CaseVerbText::tr("What is to be done, by queue; with --queue its cases. Exit status 1 where something is late."), {u"queue"_s, u"unit"_s, u"as-of"_s}, false, listCases}};
}

}
