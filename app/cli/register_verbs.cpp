#include "app/cli/verb.h"
#include "core/households/household_merge.h"
#include "core/integrity/check_words.h"
#include "core/integrity/printed_code.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct RegisterText { Q_DECLARE_TR_FUNCTIONS(cli::RegisterVerbs) };

QJsonObject countsOf(core::Database &database)
{
    return {{u"households"_s, core::householdCount(database)},
            {u"places"_s, database.value<qint64>(u"SELECT COUNT(*) FROM place"_s)},
            {u"rule_sets"_s, database.value<qint64>(u"SELECT COUNT(*) FROM rule_set"_s)}};
}

Answer created(const QString &path, const core::Seat &seat)
{
    core::Register opened(path, seat);
    QJsonObject json = countsOf(opened.database());
    json.insert(u"register"_s, QFileInfo(path).absoluteFilePath());
    return {.text = RegisterText::tr("Made %1: %Ln household(s).", nullptr, json.value(u"households"_s).toInt()).arg(path), .json = json};
}

// --place takes the code of a district of the built-in table, or a CSV of units for any other district.
Answer newRegister(const Call &call)
{
    const QString path = call.word(0, u"REGISTER"_s);
    const QString place = call.has(u"place"_s) ? call.option(u"place"_s) : u"440"_s;
    if (QFileInfo::exists(place))
        core::Register::create(path, {}, place, call.seat());
    else
        core::Register::create(path, place, {}, call.seat());
    return created(path, call.seat());
}

Answer demo(const Call &call)
{
    const QString path = call.word(0, u"REGISTER"_s);
    core::Register::createDemo(path, call.seat());
    return created(path, call.seat());
}

QJsonObject checkJson(const core::Check &check)
{
    return {{u"check"_s, check.name}, {u"ok"_s, check.ok}, {u"count"_s, check.count}, {u"detail"_s, check.detail}, {u"note"_s, check.note}};
}

Answer codeAnswer(core::Database &database, const QString &code)
{
    const core::CodeAnswer answer = core::answerTo(database, code);
    QJsonObject json{{u"ok"_s, answer.isRight()}, {u"answer"_s, core::nameOf(answer.kind)}};
    if (answer.unit.id > 0)
        json.insert(u"unit"_s, answer.unit.id);
    if (answer.isRight()) {
        json.insert(u"title"_s, answer.unit.title);
        json.insert(u"person"_s, answer.unit.person);
        json.insert(u"at"_s, answer.unit.at);
        json.insert(u"later"_s, answer.later);
    }
    return {.text = core::sentenceOf(answer), .json = json, .status = answer.isRight() ? 0 : 1};
}

Answer verifyRegister(const Call &call)
{
    core::Register opened(call.word(0, u"REGISTER"_s), call.seat(), core::Database::Mode::ReadOnly);
    if (call.has(u"code"_s))
        return codeAnswer(opened.database(), call.option(u"code"_s));
    const core::KnownHeads heads(call.seat().knownHeads);
    const core::Verification verification = core::verify(opened.database(), core::knownOutside(opened.database(), heads, core::backupFolderOf(opened.path())));
    QStringList lines;
    QJsonArray checks;
    for (const core::Check &check : verification.checks) {
        lines.append(core::lineOf(check));
        checks.append(checkJson(check));
    }
    if (verification.ok())
        heads.remember(opened.database(), core::KnownHead::Source::Verification, call.seat().now());
    lines.append(RegisterText::tr("Head of the journal: %1").arg(verification.head));
    return {.text = lines.join(u'\n'), .json = {{u"ok"_s, verification.ok()}, {u"checks"_s, checks}, {u"head"_s, verification.head}},
            .status = verification.ok() ? 0 : 1};
}

}

std::vector<Verb> registerVerbs()
{
    return {
        {u"new"_s, u"REGISTER [--place CODE|UNITS.csv]"_s, RegisterText::tr("A register for a district, 440 huyện Đức Thọ by default, with its units, rules and levels."),
         {u"place"_s}, false, newRegister},
        {u"demo"_s, u"REGISTER"_s, RegisterText::tr("The sample register: invented households in sixteen communes."), {}, false, demo},
        {u"verify"_s, u"REGISTER [--code CODE]"_s,
         RegisterText::tr("Checks the file, its relations, the journal chain, the rows against the journal, and the journal against what is known outside; or a printed code."),
         {u"code"_s}, false, verifyRegister},
    };
}

}
