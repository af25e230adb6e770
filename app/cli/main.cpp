// ancu-cli: the verbs of An Cư for scripts, scheduled backups and batch printing. It needs no display.

#include "app/cli/verb.h"

#include <QApplication>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTextStream>
#include <QTranslator>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct CliText { Q_DECLARE_TR_FUNCTIONS(cli::Main) };

const QString knownHeads = u"known-heads"_s;   ///< Every verb takes it; the same folder as the window's where not given.

std::vector<Verb> allVerbs()
{
    std::vector<Verb> verbs = registerVerbs();
    for (const auto &group : {backupVerbs(), listVerbs(), pairVerbs(), caseVerbs(), placeVerbs(), ruleVerbs(), paperVerbs()})
        verbs.insert(verbs.end(), group.begin(), group.end());
    return verbs;
}

const Verb *verbNamed(const std::vector<Verb> &verbs, const QString &name)
{
    const auto found = std::find_if(verbs.begin(), verbs.end(), [&](const Verb &verb) -> bool { return verb.name == name; });
    return found == verbs.end() ? nullptr : &*found;
}

QString usage(const std::vector<Verb> &verbs)
{
    QString text = CliText::tr("ancu-cli VERB …   (--json for one JSON object; --known-heads FOLDER for the heads of registers this computer keeps; exit status 0 done, 1 done but look at it, 2 not done)\n");
    for (const Verb &verb : verbs)
        text += u"\n  "_s + verb.name + u' ' + verb.usage + u"\n      "_s + verb.summary + u'\n';
    return text;
}

void addOptions(QCommandLineParser &parser, const Verb &verb)
{
    parser.addOption({u"json"_s, CliText::tr("Print one JSON object.")});
    parser.addOption({knownHeads, QString(), u"FOLDER"_s});
    for (const QString &option : verb.options) {
        if (option == "dry-run"_L1)
            parser.addOption({option, QString()});
        else
            parser.addOption({option, QString(), u"VALUE"_s});
    }
}

core::Seat seatHere(const QCommandLineParser &parser)
{
    QString person = qEnvironmentVariable("ANCU_PERSON", qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER")));
    if (person.isEmpty())
        person = u"ancu-cli"_s;
    return {.person = person, .computer = QSysInfo::machineHostName(), .now = [] { return QDateTime::currentDateTime(); },
            .knownHeads = parser.isSet(knownHeads) ? parser.value(knownHeads) : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/known-heads"_s};
}

int runVerb(const Verb &verb, const QStringList &arguments, QTextStream &out)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    addOptions(parser, verb);
    if (!parser.parse(arguments))
        throw core::Error(core::Error::Kind::BadRequest, parser.errorText() + u"\n"_s + verb.name + u' ' + verb.usage);
    const Answer answer = verb.run(Call(parser, parser.positionalArguments(), seatHere(parser)));
    if (parser.isSet(u"json"_s))
        out << QString::fromUtf8(QJsonDocument(answer.json).toJson(QJsonDocument::Compact)) << '\n';
    else
        out << answer.text << '\n';
    return answer.status;
}

int runArguments(QStringList arguments, const std::vector<Verb> &verbs)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    const QString name = arguments.value(1);
    const Verb *verb = verbNamed(verbs, name);
    if (!verb) {
        (name == "--help"_L1 || name == "help"_L1 ? out : err) << usage(verbs);
        return name == "--help"_L1 || name == "help"_L1 ? 0 : 2;
    }
    arguments.removeAt(1);
    try {
        return runVerb(*verb, arguments, out);
    } catch (const core::Error &error) {
        err << error.message() << '\n';
        if (qEnvironmentVariableIsSet("ANCU_DETAIL"))
            err << error.detail() << '\n';
        return 2;
    }
}

}

QString Call::word(qsizetype index, const QString &name) const
{
    if (index >= m_words.size())
        throw core::Error(core::Error::Kind::BadRequest, CliText::tr("%1 is missing. Run ancu-cli help.").arg(name));
    return m_words.at(index);
}

QString Call::required(const QString &option) const
{
    if (!has(option))
        throw core::Error(core::Error::Kind::BadRequest, CliText::tr("The option --%1 is missing. Run ancu-cli help.").arg(option));
    return this->option(option);
}

QDate Call::date(const QString &option) const
{
    if (!has(option))
        return m_seat.now().date();
    const QDate date = QDate::fromString(this->option(option), Qt::ISODate);
    if (!date.isValid())
        throw core::Error(core::Error::Kind::BadRequest, CliText::tr("--%1 takes a date like 2025-03-01.").arg(option));
    return date;
}

}

int main(int argc, char **argv)
{
    const std::vector<cli::Verb> verbs = cli::allVerbs();
    const cli::Verb *verb = argc > 1 ? cli::verbNamed(verbs, QString::fromLocal8Bit(argv[1])) : nullptr;
    std::unique_ptr<QCoreApplication> application;
    if (verb && verb->draws) {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setOrganizationName(u"ancu"_s);
    QCoreApplication::setApplicationName(u"ancu"_s);
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));   // Counts in the window's way, whatever the system's is.
    QTranslator vietnamese;
    if (qEnvironmentVariable("ANCU_LANGUAGE") != "en"_L1 && vietnamese.load(u":/i18n/ancu_vi.qm"_s))
        QCoreApplication::installTranslator(&vietnamese);
    return cli::runArguments(QCoreApplication::arguments(), cli::allVerbs());
}
