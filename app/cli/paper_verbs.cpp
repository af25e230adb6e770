#include "app/cli/verb.h"

#include "core/forms/catalogue.h"
#include "core/integrity/known_heads.h"
#include "core/reporting/chart_data.h"
#include "core/store/migrations.h"
#include "ui/charts/chart_output.h"
#include "ui/printing/document_output.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct PaperText { Q_DECLARE_TR_FUNCTIONS(cli::PaperVerbs) };

// Named without their namespace, as lupdate takes a qualified type before a function for the context of its texts.
using core::ChartRequest;
using core::FormRequest;

/// The options that name what the form is made from, and its name in the JSON.
struct SubjectWords {
    QString json;
    QString options;
};

SubjectWords wordsOf(const core::FormDescription &form)
{
    const QString paper = form.paper ? u"--paper | "_s : QString();
    switch (form.subject) {
    case core::FormSubject::Unit: return {u"unit"_s, paper + u"--unit | --list"_s};
    case core::FormSubject::Household: return {u"household"_s, paper + u"--household"_s};
    case core::FormSubject::Case: return {u"case"_s, paper + u"--household"_s};
    case core::FormSubject::List: return {u"list"_s, paper + u"--list | --unit"_s};
    case core::FormSubject::Meeting: break;
    }
    return {u"meeting"_s, paper + u"--unit | --list"_s};
}

Answer listForms(const Call &)
{
    QStringList lines;
    QJsonArray forms;
    for (const core::FormDescription &form : core::forms()) {
        QJsonObject blanks;
        QStringList keys;
        for (const core::FormBlank &blank : form.blanks) {
            blanks.insert(blank.key, blank.title);
            keys.append(blank.key);
        }
        const SubjectWords words = wordsOf(form);
        forms.append(QJsonObject{{u"code"_s, form.code}, {u"title"_s, form.title}, {u"subject"_s, words.json}, {u"paper"_s, form.paper ? core::nameOf(*form.paper) : QString()}, {u"blanks"_s, blanks}});
        lines.append(form.code + u"  "_s + form.title + u"\n    "_s + form.summary + u"\n    "_s + words.options + u" --as-of; --set "_s + keys.join(u", "_s));
    }
    return {.text = lines.join(u'\n'), .json = {{u"forms"_s, forms}}};
}

Answer listCharts(const Call &)
{
    QStringList lines;
    QJsonArray charts;
    for (const core::ChartDescription &chart : core::charts()) {
        charts.append(QJsonObject{{u"code"_s, chart.code}, {u"title"_s, chart.title}, {u"parameters"_s, QJsonArray::fromStringList(chart.parameters)}});
        lines.append(chart.code + u"  "_s + chart.title + u"  ("_s + chart.parameters.join(u' ') + u')');
    }
    return {.text = lines.join(u'\n'), .json = {{u"charts"_s, charts}}};
}

// A number is that of a unit's list (đợt), anything else a uid.
core::Id<core::SupportList> chosenList(core::Database &database, const Call &call)
{
    const QString list = call.option(u"list"_s);
    bool isNumber = false;
    const int batch = list.toInt(&isNumber);
    if (!isNumber)
        return core::listByUid(database, list);
    return core::listOfBatch(database, call.required(u"unit"_s), batch, call.date(u"as-of"_s));
}

// A paper and a list have a day of their own; everything else is as of today where no day was given.
FormRequest formRequest(core::Database &database, const Call &call)
{
    core::FormRequest request;
    if (call.has(u"paper"_s))
        request.paper = core::paperByUid(database, call.option(u"paper"_s));
    if (call.has(u"list"_s))
        request.list = chosenList(database, call);
    else
        request.unitCode = call.option(u"unit"_s);
    if (call.has(u"as-of"_s) || !(request.paper.isStored() || request.list.isStored()))
        request.asOf = call.date(u"as-of"_s);
    const QStringList households = call.options(u"household"_s);
    request.households.assign(households.begin(), households.end());
    for (const QString &pair : call.options(u"set"_s)) {
        if (!pair.contains(u'='))
            throw core::Error(core::Error::Kind::BadRequest, PaperText::tr("--set takes KEY=VALUE, not “%1”.").arg(pair));
        request.values.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    }
    return request;
}

Answer printForm(const Call &call)
{
    core::Register opened(call.word(0, u"REGISTER"_s), call.seat(), core::Database::Mode::ReadOnly);
    core::requireNewestSchema(opened.database());
    const QString out = call.required(u"out"_s);
    const core::Document document = core::compose(opened.database(), call.word(1, u"FORM"_s), formRequest(opened.database(), call));
    core::KnownHeads(call.seat().knownHeads).remember(opened.database(), core::KnownHead::Source::Print, call.seat().now());
    ui::writeDocument(document, out);
    return {.text = PaperText::tr("Written: %1").arg(out), .json = {{u"form"_s, document.formCode}, {u"out"_s, QFileInfo(out).absoluteFilePath()}}};
}

ChartRequest chartRequest(core::Database &database, const Call &call)
{
    core::ChartRequest request{.asOf = call.date(u"as-of"_s)};
    if (!call.has(u"unit"_s))
        return request;
    const core::PlaceBook places(database);
    const core::Place *place = places.communeByCode(call.option(u"unit"_s), request.asOf);
    if (!place)
        throw core::Error(core::Error::Kind::BadRequest, PaperText::tr("The register has no commune %1 on that day.").arg(call.option(u"unit"_s)));
    request.unit = place->id;
    return request;
}

Answer drawChart(const Call &call)
{
    core::Register opened(call.word(0, u"REGISTER"_s), call.seat(), core::Database::Mode::ReadOnly);
    core::requireNewestSchema(opened.database());
    const QString out = call.required(u"out"_s);
    const core::ChartData data = core::chartData(opened.database(), call.word(1, u"CHART"_s), chartRequest(opened.database(), call));
    ui::writeChart(data, out);
    return {.text = PaperText::tr("Written: %1").arg(out), .json = {{u"chart"_s, data.code}, {u"out"_s, QFileInfo(out).absoluteFilePath()}}};
}

}

std::vector<Verb> paperVerbs()
{
    return {
        {u"forms"_s, {}, PaperText::tr("The forms that can be printed, with what each needs."), {}, false, listForms},
        {u"print"_s, u"REGISTER FORM [--paper UID | --list UID | --unit CODE [--list NUMBER] | --household UID…] [--as-of DATE] [--set KEY=VALUE]… --out FILE.pdf|.xlsx|.odt|.html"_s,
         PaperText::tr("Prints a form into a file."), {u"paper"_s, u"list"_s, u"unit"_s, u"household"_s, u"as-of"_s, u"set"_s, u"out"_s}, true, printForm},
        {u"charts"_s, {}, PaperText::tr("The charts that can be drawn."), {}, false, listCharts},
        {u"chart"_s, u"REGISTER CHART [--unit CODE] [--as-of DATE] --out FILE.png|.svg|.pdf"_s, PaperText::tr("Draws a chart into a file."),
         {u"unit"_s, u"as-of"_s, u"out"_s}, true, drawChart},
    };
}

}
